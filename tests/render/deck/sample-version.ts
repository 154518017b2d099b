/** A band version with one of every block a slide can hold. Words in CAPITALS stand only in notes and answers. */

import type { Part } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow, PictureRef, Place, Text } from '#model/lesson/content.ts';
import type { Layout, Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { chatOf } from '../../screen-of.ts';

export const place: Place = { file: 'lesson.mdx', line: 3, column: 1, endLine: 3, endColumn: 9 };
const text = (value: string): Text => [{ type: 'text', value }];
export const flow = (...paragraphs: string[]): Flow =>
  paragraphs.map((value) => ({ type: 'paragraph', children: text(value) }));
const picture = (name: string, alt: string): PictureRef => ({ name, alt, place });

const route = (id: string, name: string, contact: string, href: string | null): ShownRoute => ({
  id,
  name,
  contact: [{ text: contact, href }],
  says: `What ${name} is for.`,
  check: false,
});
const routes: ShownRoute[] = [
  route('trusted-adult', 'A trusted adult', 'at home and at school', null),
  route('childline', 'Childline', '0800 1111', 'tel:08001111'),
];

/** Words that a pupil's copy may not hold, not even hidden. */
export const FOR_TEACHERS = ['NOTE', 'REPLY', 'LEADS', 'REASON', 'UNCOVERED', 'FACT99'];

export const BLOCKS: SlideBlock[] = [
  { kind: 'prose', nodes: flow('Otter sings on the river.'), place },
  {
    kind: 'scene',
    alt: 'Otter waves at a laptop',
    backdrop: 'water',
    things: [{ name: 'otter', x: 40, y: 60, size: 40, flip: false }],
    place,
  },
  { kind: 'pictures', items: [{ picture: picture('otter', 'Otter'), caption: [] }], place },
  { kind: 'speech', who: 'amira', thought: false, nodes: flow('I will ask first.'), place },
  chatOf(
    place,
    'Sunday night',
    [{ from: 'Amira', time: '18:02', text: 'Are you there?' }, { text: 'Nobody answers.' }],
    { Amira: 'amira' },
  ),
  {
    kind: 'statements',
    id: 'beliefs',
    prompt: 'Stand where you think',
    scale: ['Agree', 'Not sure', 'Disagree'],
    items: [text('Kind people are always friends.'), text('Telling gets you into trouble.')],
    again: false,
    place,
  },
  {
    kind: 'check',
    id: 'who-helps',
    question: 'Who can help Otter?',
    options: [
      {
        text: text('Teddy'),
        picture: picture('otter', 'Teddy'),
        right: false,
        reply: flow('REPLY cuddles'),
        place,
      },
      { text: text('Jo'), picture: null, right: true, reply: flow('REPLY listens'), place },
    ],
    place,
  },
  {
    kind: 'choices',
    id: 'what-next',
    question: 'What could Otter do?',
    options: [
      { text: text('Swim away'), leads: flow('LEADS home'), place },
      { text: text('Ask Jo'), leads: flow('LEADS to toast'), place },
    ],
    place,
  },
  {
    kind: 'sort',
    id: 'know-or-told',
    prompt: 'Know or told?',
    groups: ['Know', 'Told'],
    cards: ['one', 'two', 'three'].map((name, index) => ({
      text: text(`Card ${name}`),
      picture: null,
      group: index === 0 ? 'Know' : 'Told',
      why: text(`REASON ${name}`),
      place,
    })),
    place,
  },
  {
    kind: 'order',
    id: 'steps',
    prompt: 'What comes first?',
    items: ['Stop', 'Turn it over', 'Tell', 'Breathe'].map((step) => ({
      text: text(step),
      picture: null,
      why: text('REASON in that order'),
      place,
    })),
    place,
  },
  {
    kind: 'match',
    id: 'halves',
    prompt: 'Which half fits?',
    pairs: ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      left: text(`Left ${name}`),
      right: text(`Right ${name}`),
      why: text('REASON they fit'),
      place,
    })),
    place,
  },
  { kind: 'talk', minutes: 2, groups: 'pairs', nodes: flow('What could Otter say?'), place },
  { kind: 'task', minutes: 0.5, groups: 'groups of four', nodes: flow('Draw a helper.'), place },
  { kind: 'rules', items: [text('You can pass.'), text('We are kind.')], place },
  {
    kind: 'keywords',
    words: [{ word: 'livestream', meaning: text('video as it happens'), picture: null }],
    place,
  },
  { kind: 'key-message', nodes: flow('It is never the child’s fault.'), place },
  { kind: 'help', routes, place },
  { kind: 'reveal', label: 'What Jo knew', nodes: flow('UNCOVERED'), place },
];

export const slide = (
  id: string,
  layout: Layout,
  blocks: SlideBlock[],
  part: Part = 'story',
): Slide => ({
  id,
  part,
  layout,
  title: `Slide ${id}`,
  minutes: 2,
  short: 1,
  years: null,
  optional: false,
  facts: ['FACT99'],
  blocks,
  notes: flow('NOTE for the teacher.'),
  place,
});

/** One block a slide, between a title and a closing slide. */
const SLIDES: Slide[] = [
  slide('s1', 'title', [{ kind: 'prose', nodes: flow('Meet Otter.'), place }], 'welcome'),
  ...BLOCKS.map((block, index) => slide(`s${index + 2}`, 'text', [block])),
  slide(
    `s${BLOCKS.length + 2}`,
    'closing',
    [{ kind: 'prose', nodes: flow('Float.'), place }],
    'closing',
  ),
];

export function version(slides: Slide[] = SLIDES, body = 24): BandVersion {
  const band = {
    id: 'ks3',
    name: 'Key Stage 3',
    phase: body > 24 ? 'primary' : 'secondary',
    readAloud: false,
    slideType: { body, title: 40 },
  };
  return {
    slug: 'otter',
    lessonTitle: 'Meeting people',
    title: 'Otter’s call',
    outcome: 'I can fetch a grown-up.',
    band,
    yearNames: 'Years 7 to 9',
    nation: 'england',
    cast: {
      amira: {
        id: 'amira',
        bands: ['ks3'],
        name: 'Amira',
        about: 'NOTE',
        drawn: { build: 'child', skin: '#c98f5f', hair: 'short', outfit: 'jumper', top: '#3f86c0' },
      },
    },
    strip: routes,
    slides,
    handouts: [],
    defaultHandouts: [],
    draft: ['The school is a specimen.'],
    isDraft: true,
  } as unknown as BandVersion;
}
