/** A handout that holds every part there is, and the version it belongs to: what the paper tests draw. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Character } from '#model/lesson/character.ts';
import type { Flow, PictureRef, Place, Scene, Text } from '#model/lesson/content.ts';
import { type Edition, Editions } from '#model/paper/edition.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import type { School } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { chatOf } from '../../screen-of.ts';

export const place: Place = { file: 'lesson.mdx', line: 7, column: 1, endLine: 7, endColumn: 9 };
export const text = (value: string): Text => [{ type: 'text', value }];
export const flow = (...paragraphs: string[]): Flow =>
  paragraphs.map((value) => ({ type: 'paragraph', children: text(value) }));

const picture = (name: string, alt: string): PictureRef => ({ name, alt, place });
const scene: Scene = {
  kind: 'scene',
  alt: 'An otter waves at a laptop',
  backdrop: 'room',
  things: [
    { name: 'otter', x: 30, y: 65, size: 45, flip: false },
    { name: 'laptop', x: 70, y: 65, size: 40, flip: false },
  ],
  place,
};
const routes: ShownRoute[] = [
  {
    id: 'trusted-adult',
    name: 'A trusted adult',
    contact: [{ text: 'at home and at school', href: null }],
    says: 'Tell one. Keep telling until somebody helps.',
    check: false,
  },
  {
    id: 'childline',
    name: 'Childline',
    contact: [
      { text: '0800 1111', href: 'tel:08001111' },
      { text: 'childline.org.uk', href: 'https://childline.org.uk' },
    ],
    says: 'Free to ring, any time.',
    check: false,
  },
];

/** Words that stand only in answers, replies and notes: no pupil's file may hold them. */
export const ANSWER_WORDS = ['ANSWERWORD', 'REPLYWORD', 'WHYWORD', 'LOOKFORWORD', 'GROUPOFCARD'];

export const blocks: Record<HandoutBlock['kind'], HandoutBlock> = {
  prose: { kind: 'prose', nodes: flow('Otter likes to sing. Read what happened.'), place },
  scene,
  pictures: {
    kind: 'pictures',
    items: [
      { picture: picture('otter', 'An otter'), caption: text('Otter') },
      { picture: picture('house', 'A house'), caption: text('Home') },
      { picture: picture('school', 'A school'), caption: text('School') },
    ],
    place,
  },
  speech: { kind: 'speech', who: 'ola', thought: false, nodes: flow('I’m glad you came.'), place },
  screen: chatOf(
    place,
    'Thursday',
    [
      { from: 'Ola', time: '16:05', text: 'Are you coming to band?' },
      { text: 'Nobody writes for a minute.' },
      { from: 'Sid', time: '16:07', text: 'Yes, with snacks' },
    ],
    { Ola: 'ola', Sid: 'sid' },
  ),
  heading: { kind: 'heading', text: text('What happened'), place },
  lines: { kind: 'lines', count: 2, label: 'At home I could tell', place },
  draw: {
    kind: 'draw',
    label: 'At home',
    height: 40,
    picture: picture('house', ''),
    across: 2,
    place,
  },
  hand: {
    kind: 'hand',
    palm: 'Childline 0800 1111',
    fingers: ['home', 'school', '', '', ''],
    place,
  },
  question: {
    kind: 'question',
    nodes: flow('Why did Otter tell Jo?'),
    lines: 2,
    answer: flow('ANSWERWORD: because the call felt odd.'),
    place,
  },
  table: {
    kind: 'table',
    head: [text('What I saw'), text('What I know')],
    rows: [
      [text('A smile'), []],
      [text('A name'), []],
    ],
    height: 12,
    answers: flow('ANSWERWORD: a smile is only what shows.'),
    place,
  },
  cards: {
    kind: 'cards',
    from: null,
    title: 'Cards to cut out',
    cards: ['Stop', 'Leave it', 'Tell', 'Tell again'].map((title) => ({
      title,
      text: text('and say how it felt'),
      picture: picture('otter', 'An otter'),
      back: [],
      place,
    })),
    columns: 2,
    height: 34,
    place,
  },
  groups: { kind: 'groups', groups: ['Know', 'Told', 'Guessing'], height: 35, place },
  strip: {
    kind: 'strip',
    from: null,
    frames: [
      { picture: null, scene, text: text('The tablet rings.'), place },
      { picture: picture('door', 'A door'), scene: null, text: text('Off he goes.'), place },
      { picture: picture('bread', 'Bread'), scene: null, text: text('Jo makes toast.'), place },
    ],
    shuffled: false,
    place,
  },
  choose: {
    kind: 'choose',
    question: 'Who can help Otter?',
    options: [
      {
        text: text('Jo'),
        picture: picture('frog', 'Jo the frog'),
        right: true,
        reply: flow('REPLYWORD: yes.'),
      },
      {
        text: text('Teddy'),
        picture: picture('teddy-bear', 'A teddy'),
        right: false,
        reply: flow('REPLYWORD: a cuddle.'),
      },
    ],
    place,
  },
  check: {
    kind: 'check',
    id: 'best',
    question: 'What helps most?',
    options: [
      {
        text: text('Say nothing'),
        picture: null,
        right: false,
        reply: flow('REPLYWORD: alone with it.'),
        place,
      },
      {
        text: text('Tell someone today'),
        picture: null,
        right: true,
        reply: flow('REPLYWORD: yes.'),
        place,
      },
    ],
    place,
  },
  sort: {
    kind: 'sort',
    id: 'clues',
    prompt: 'Which is it?',
    groups: ['Know', 'Told'],
    cards: ['A face', 'An age', 'A school'].map((value) => ({
      text: text(value),
      picture: null,
      group: 'Told',
      why: text('WHYWORD'),
      place,
    })),
    place,
  },
  order: {
    kind: 'order',
    id: 'steps',
    prompt: 'Number the steps.',
    items: ['It rings', 'He turns it over', 'He tells Jo'].map((value) => ({
      text: text(value),
      picture: picture('otter', 'An otter'),
      why: text('WHYWORD'),
      place,
    })),
    place,
  },
  match: {
    kind: 'match',
    id: 'pairs',
    prompt: 'Join them.',
    pairs: ['One', 'Two', 'Three'].map((value) => ({
      left: text(`${value} start`),
      right: text(`${value} ending that is a little longer`),
      why: text('WHYWORD'),
      place,
    })),
    place,
  },
  keywords: {
    kind: 'keywords',
    words: [
      { word: 'live', meaning: text('it happens now'), picture: picture('otter', 'An otter') },
      { word: 'trust', meaning: text('you can count on them'), picture: null },
    ],
    place,
  },
  'key-message': { kind: 'key-message', nodes: flow('It is never your fault.'), place },
  help: { kind: 'help', routes, place },
  ladder: { kind: 'ladder', rungs: ['Like', 'Trust', '', 'Stop and tell'], height: 18, place },
  'letter-frame': {
    kind: 'letter-frame',
    starters: [
      { text: 'Dear Sid,', lines: 2 },
      { text: 'I would', lines: 2 },
    ],
    place,
  },
  postcard: {
    kind: 'postcard',
    to: 'a Year 4 pupil',
    starters: [
      { text: 'Hello,', lines: 2 },
      { text: 'You can tell', lines: 2 },
    ],
    place,
  },
  'writing-box': { kind: 'writing-box', label: 'My plan', lines: 3, place },
  'true-false': {
    kind: 'true-false',
    prompt: 'Tick one.',
    answers: ['True', 'False'],
    statements: [
      { text: text('A smile is proof.'), holds: false, why: flow('WHYWORD: anyone can.'), place },
      { text: text('Telling helps.'), holds: true, why: flow('WHYWORD: it does.'), place },
    ],
    place,
  },
  'agree-line': {
    kind: 'agree-line',
    prompt: 'Write each letter on the line.',
    ends: ['Agree', 'Disagree'],
    statements: ['A joke is always fine.', 'You can leave a call.'].map((value) => ({
      text: text(value),
      why: flow('WHYWORD: a reason counts.'),
      place,
    })),
    place,
  },
  gaps: {
    kind: 'gaps',
    prompt: 'Write the missing words.',
    bank: true,
    paragraphs: [
      [
        { text: text('Tell a ') },
        { gap: 'grown-up', also: ['ANSWERWORD'] },
        { text: text(' you ') },
        { gap: 'trust', also: [] },
        { text: text('. It is never your ') },
        { gap: 'fault', also: [] },
        { text: text('.') },
      ],
    ],
    place,
  },
  diamond: {
    kind: 'diamond',
    prompt: 'Who is good to tell?',
    ends: ['Matters most', 'Matters least'],
    cut: false,
    statements: [
      'Listens',
      'Stays calm',
      'Believes you',
      'Is near',
      'Can keep you safe',
      'Has time',
      'Knows what to do',
      'Is kind',
      'Asks first',
    ].map((value) => ({ text: text(value), why: flow('WHYWORD: because.'), place })),
    place,
  },
  lights: {
    kind: 'lights',
    prompt: 'Ring one shape.',
    lights: ['Stop', 'Ask first', 'Go'],
    cards: ['A friend waves', 'A stranger asks for your street', 'A game wants a photo'].map(
      (value) => ({
        text: text(value),
        picture: picture('otter', 'An otter'),
        group: 'Stop',
        why: text('WHYWORD'),
        place,
      }),
    ),
    place,
  },
  comic: {
    kind: 'comic',
    columns: 2,
    height: 60,
    frames: [
      {
        caption: 'The tablet rings.',
        scene,
        bubbles: [{ kind: 'speech', who: 'ola', thought: false, nodes: flow('Who is it?'), place }],
        place,
      },
      {
        caption: 'What does Ola say?',
        scene: null,
        bubbles: [{ kind: 'speech', who: 'ola', thought: true, nodes: [], place }],
        place,
      },
    ],
    place,
  },
  scenarios: {
    kind: 'scenarios',
    columns: 2,
    cards: ['The gift', 'The call'].map((title) => ({
      title,
      nodes: flow('Sid gets something he did not ask for.', 'What could he do?'),
      answer: flow('ANSWERWORD: tell someone.'),
      place,
    })),
    place,
  },
  advice: {
    kind: 'advice',
    to: 'Dear Fern,',
    from: 'Worried Owl',
    nodes: flow('Someone online says we must keep a secret. What do I do?'),
    reply: [
      { text: 'Dear Worried Owl,', lines: 2 },
      { text: 'You could', lines: 2 },
    ],
    answer: flow('ANSWERWORD: names two adults.'),
    place,
  },
  glossary: {
    kind: 'glossary',
    column: 'In my language',
    words: [
      { word: 'live', meaning: text('it happens now'), picture: picture('otter', 'An otter') },
      { word: 'trust', meaning: text('you can count on them'), picture: null },
    ],
    place,
  },
  symbols: {
    kind: 'symbols',
    columns: 3,
    items: ['Stop', 'Leave', 'Tell'].map((word) => ({
      picture: picture('otter', 'An otter'),
      word,
      text: text('and breathe'),
      place,
    })),
    place,
  },
  organiser: {
    kind: 'organiser',
    panels: [
      {
        title: 'Words to know',
        wide: false,
        blocks: [{ kind: 'prose', nodes: flow('Live: it happens now.'), place }],
        place,
      },
      {
        title: 'What helps',
        wide: false,
        blocks: [{ kind: 'prose', nodes: flow('Tell someone.'), place }],
        place,
      },
    ],
    place,
  },
  tickets: {
    kind: 'tickets',
    title: 'Before you go',
    named: true,
    copies: 4,
    blocks: [{ kind: 'lines', count: 2, label: 'One thing I can do', place }],
    place,
  },
  certificate: {
    kind: 'certificate',
    heading: 'I can tell',
    promise: false,
    nodes: flow('knows two grown-ups to tell.'),
    picture: picture('otter', ''),
    copies: 1,
    place,
  },
  columns: {
    kind: 'columns',
    left: [{ kind: 'prose', nodes: flow('On the left.'), place }],
    right: [{ kind: 'lines', count: 2, label: 'On the right', place }],
    place,
  },
};

const character = (id: string, name: string, drawn: string): Character => ({
  id,
  bands: [],
  name,
  about: '',
  drawn: { picture: drawn },
});

export const handoutOf = (kinds: HandoutBlock['kind'][], more: Partial<Handout> = {}): Handout => ({
  id: 'parts',
  kind: 'worksheet',
  title: 'Every part',
  intro: text('One of each.'),
  copies: 'pupil',
  paper: 'a4',
  blocks: kinds.map((kind) => blocks[kind]),
  editions: [],
  lookFor: flow('LOOKFORWORD: names two people.'),
  place,
  ...more,
});

/** The editions that come with the program. */
export const PAPER: Edition[] = Editions.parse(
  parse(readFileSync('lessons/editions.yaml', 'utf8')),
).editions;

const school: School = {
  specimen: true,
  name: 'Fennmoor School',
  address: 'Lantern Lane\nFennmoor ZZ9 9ZZ',
  phone: '01632 960101',
  email: 'office@fennmoor.example',
  website: '',
  nation: 'england',
  lead: { name: 'Mrs Abernethy', room: 'Room 4' },
  signatory: { name: 'Dr Marchetti', role: 'Headteacher' },
  contact: { name: 'Mrs Abernethy', how: 'ring 01632 960104' },
  letterDate: '2026-11-24',
  lessonsWhen: 'in the week of 30 November',
  lessonsWhenIn: {},
  classSize: 30,
  colour: '#f2c230',
};

export function versionOf(band: Band, handouts: Handout[]): BandVersion {
  const row = (left: string, right: string) => ({ left: text(left), right: text(right), place });
  return {
    slug: 'live-video',
    lessonTitle: 'Meeting people on live video',
    title: 'Otter rings off',
    outcome: 'I can tell a grown-up.',
    band,
    yearNames: band.years.england ?? '',
    nation: 'england',
    cast: { ola: character('ola', 'Ola', 'owl'), sid: character('sid', 'Sid', 'frog') },
    strip: routes,
    routes,
    paper: PAPER,
    risks: [
      {
        id: 'stranger-contact',
        label: 'Contact',
        depth: 'named',
        pupilName: 'People we don’t know',
      },
    ],
    slides: [],
    handouts,
    defaultHandouts: [],
    plan: {
      cover: flow('Read the notes aloud.'),
      prepare: flow('Print the sheet.'),
      keywords: [row('live', 'happening now')],
      misconceptions: [row('A smile means a friend.', 'Anyone can smile.')],
      hardQuestions: [row('Which site is it?', 'I won’t name one.')],
      adaptations: [row('Support', 'Fewer cards.')],
      homeLink: flow('Tell somebody the story.'),
      lookFor: flow('Secure: names two people.'),
      timeline: [
        { part: 'welcome', minutes: 2.5, slides: ['1', '2', '4'], does: text('Say hello.'), place },
        { part: 'story', minutes: 5, slides: ['5'], does: text('Read it.'), place },
      ],
      shortRoute: [{ part: 'story', minutes: 4, slides: ['5'] }],
      before: text('feelings'),
      also: [],
      next: text('asking first'),
      mapping: [{ framework: 'RSHE, July 2025', says: 'online relationships', check: true }],
    },
    laterLetters: [],
    translations: [],
    letter: {
      id: 'before',
      subject: 'A lesson about live video',
      front: flow('We are writing about a lesson.', 'You can always ask us.'),
      card: {
        openers: [text('Who do we know on calls?')],
        firstHour: [text('Stay calm.'), text('Thank them.')],
        routes,
        slip: text('I have read the letter.'),
        talk: null,
      },
      facts: [],
      forPage: [],
      namesPlatform: false,
      place,
    },
    alert: {} as BandVersion['alert'],
    school,
    leadRole: 'Designated Safeguarding Lead',
    draft: ['The school is a specimen.'],
    isDraft: true,
    staffRoutes: routes,
    place,
  };
}

/** A band like those of `lessons/bands.yaml`. */
export const bandOf = (
  id: string,
  phase: Band['phase'],
  ages: [number, number],
  paperType: number,
  lineHeight: number,
): Band => ({
  id,
  name: id.toUpperCase(),
  ages,
  years: { england: 'Years', wales: 'Years', scotland: 'Years', ni: 'Years' },
  phase,
  readAloud: phase === 'early',
  minutes: [20, 30],
  shortMinutes: null,
  slides: [5, 7],
  wordsPerSlide: 20,
  readingGrade: null,
  readingFormula: 'flesch-kincaid',
  sentenceWords: 10,
  handoutWords: 200,
  slideType: { body: 36, title: 54 },
  paperType,
  lineHeight,
  parts: {},
  shortParts: {},
  risksPerLesson: 1,
});
