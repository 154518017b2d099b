/** Rules on names and wording look wherever a reader may meet them, and leave alone what has to say it. */
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '#check/check-answers.ts';
import { checkNames } from '#check/check-names.ts';
import { checkOwnLife } from '#check/check-own-life.ts';
import { checkPhrases } from '#check/check-phrases.ts';
import { checkNotInTrouble, checkPromises } from '#check/check-promises.ts';
import { checkBandWords, checkShingles } from '#check/check-wording.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { Check, Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { chatOf } from '../screen-of.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { sharedData, lesson, version } = fixture;
const { place } = version;
const [sheet] = version.handouts as [Handout];
const [slide, ...slides] = version.slides as [Slide, ...Slide[]];
const prose = (words: string) => ({ kind: 'prose' as const, nodes: flow(words), place });
const withSheet = (...blocks: HandoutBlock[]): BandVersion => ({
  ...version,
  handouts: [{ ...sheet, blocks, editions: [] }],
});
const withSlide = (...blocks: SlideBlock[]): BandVersion => ({
  ...version,
  slides: [...version.slides, { ...slide, id: 's99', part: 'story', blocks, notes: [] }],
});
const alertWith = (names: Alert['names']): Lesson => ({
  ...lesson,
  alert: { ...lesson.alert, names },
});
const name = (called: string, role: Alert['names'][number]['role'], ...variants: string[]) =>
  ({ name: called, variants, role }) as Alert['names'][number];

describe('a name', () => {
  const listed = sharedData.embargo.names.find(({ ambiguous }) => !ambiguous)?.name ?? '';
  const reading = { ...version.defaultHandouts[0], title: 'On Blobchat' } as Handout;

  test.each<[string, Partial<BandVersion>]>([
    ['on a slide', withSlide(prose('Wren is on Blobchat.'))],
    ['of the house’s list', withSlide(prose(`Wren is on ${listed}.`))],
    ['that the alert has as another form', withSlide(prose('Wren is on Blob Chat.'))],
    ['in a slide’s title', { slides: [{ ...slide, title: 'On Blobchat' }, ...slides] }],
    ['in the notes', { slides: [{ ...slide, notes: flow('Say: Blobchat.') }, ...slides] }],
    ['on a sheet', withSheet(prose('Wren is on Blobchat.'))],
    ['in a sheet’s file name', { handouts: [{ ...sheet, id: 'blobchat' }] }],
    ['on a sheet that every lesson has', { defaultHandouts: [reading] }],
    ['in the lesson’s outcome', { outcome: 'I can leave Blobchat.' }],
    [
      'in what a picture shows',
      withSlide({
        kind: 'pictures',
        items: [{ picture: { name: 'kite', alt: 'The Blobchat sign', place }, caption: [] }],
        place,
      }),
    ],
    ['in a picture within a text', withSlide(prose('![The Blobchat sign](kite)'))],
    [
      'in a reply to an answer',
      withSlide({
        kind: 'check',
        id: 'a',
        question: 'Which?',
        options: [
          { text: text('This'), picture: null, right: true, reply: flow('It is Blobchat.'), place },
        ],
        place,
      }),
    ],
    ['in the plan', { plan: { ...version.plan, cover: flow('Use Blobchat.') } }],
  ])('is found %s', (_, change) => {
    expect(reasonsFor(checkNames, { version: { ...version, ...change } })).toMatch(
      /no-platform-name/,
    );
  });

  test('is found in the lesson’s title and in its folder’s name', () => {
    const { meta } = lesson;
    for (const change of [{ slug: 'about-blobchat' }, { meta: { ...meta, title: 'On Blobchat' } }])
      expect(reasonsFor(checkNames, { lesson: { ...lesson, ...change } })).toMatch(
        /no-platform-name/,
      );
  });

  test('is told with what stands there', () => {
    const spelt = withSlide(prose('Wren is on Blob-chat.'));
    expect(reasonsFor(checkNames, { version: spelt })).toContain(
      'name “blob-chat” in the text of lks2',
    );
  });

  test('that is a slogan may stand in an adult’s plan, and on no pupil’s page', () => {
    const slogan = alertWith([...lesson.alert.names, name('Look up now', 'slogan')]);
    const said = flow('They may say: look up now.');
    const plan = { ...version.plan, cover: said };
    expect(reasonsFor(checkNames, { lesson: slogan, version: { ...version, plan } })).toBe('');
    const shown = withSlide(prose('They said: look up now.'));
    expect(reasonsFor(checkNames, { lesson: slogan, version: shown })).toMatch(/no-platform-name/);
  });
});

describe('a word that is for older pupils', () => {
  const word = sharedData.embargo.words.find(
    ({ from, stem }) => from === 'ks4' && !stem.includes('('),
  );
  const closed = (word?.stem ?? '').replace('*', '');
  test.each<[string, Partial<BandVersion>]>([
    ['on a slide', withSlide(prose(`Wren hears ${closed}.`))],
    ['on a sheet', withSheet(prose(`Wren hears ${closed}.`))],
    ['on a sheet that every lesson has', { defaultHandouts: [{ ...sheet, title: closed }] }],
    ['in the title', { title: closed }],
    ['in the lesson’s title', { lessonTitle: closed }],
    ['in the outcome', { outcome: `I can say ${closed}.` }],
  ])('is refused %s', (_, change) => {
    expect(reasonsFor(checkBandWords, { version: { ...version, ...change } })).toMatch(
      /^band-words/,
    );
  });
  test('may be said by adults among themselves', () => {
    const notes = [{ ...slide, notes: flow(`They may say ${closed}.`) }, ...slides];
    expect(reasonsFor(checkBandWords, { version: { ...version, slides: notes } })).toBe('');
  });
});

test('eight words of the alert are refused on slides and sheets, where its runs are kept', () => {
  const said = prose('Here she flies a kite on a live video with a smile.');
  for (const change of [withSlide(said), withSheet(said)]) {
    expect(reasonsFor(checkShingles, { version: { ...version, ...change } })).toMatch(
      /^no-alert-sentence: Unexpected words of the alert: “she flies a kite on a live video”|flies/,
    );
    const none = { lesson: { ...lesson, shingles: null }, version: { ...version, ...change } };
    expect(reasonsFor(checkShingles, none)).toBe('');
  }
  expect(reasonsFor(checkShingles)).toBe('');
});

describe('a phrase that blames', () => {
  const BLAME = 'She should have known better.';
  const check = (right: boolean): Check => ({
    kind: 'check',
    id: 'a',
    question: 'Which?',
    options: [
      {
        text: [{ type: 'text', value: BLAME }],
        picture: null,
        right,
        reply: flow('Look again.'),
        place: { ...place, line: 900 },
      },
    ],
    place,
  });
  const reasons = (change: Partial<BandVersion>) =>
    reasonsFor(checkPhrases, { version: { ...version, ...change } });

  test('is refused wherever it is said: slides, notes, sheets, plan, letters', () => {
    for (const change of [
      withSlide(prose(BLAME)),
      { slides: [{ ...slide, notes: flow(BLAME) }, ...slides] },
      withSheet(prose(BLAME)),
      { plan: { ...version.plan, cover: flow(BLAME) } },
      { letter: { ...version.letter, front: flow(BLAME) } },
    ])
      expect(reasons(change)).toMatch(/no-victim-blame/);
  });

  test('may be a wrong answer, and never the right one', () => {
    expect(reasons(withSlide(check(false)))).toBe('');
    expect(reasons(withSlide(check(true)))).toMatch(/no-victim-blame/);
  });

  test('may be quoted where the answer follows', () => {
    expect(reasons(withSlide(prose(`You might hear: ${BLAME}`)))).toBe('');
  });
});

test('a promise to keep a secret is refused in a wrong answer too: nothing corrects how it sounds', () => {
  const options = [
    {
      text: text('We will keep it secret.'),
      picture: null,
      right: false,
      reply: flow('No.'),
      place,
    },
  ];
  const check = { kind: 'check' as const, id: 'a', question: 'Which?', options, place };
  expect(reasonsFor(checkPhrases, { version: withSlide(check) })).toMatch(/no-secrecy-promise/);
});

describe('a question about pupils’ own lives', () => {
  const ASKED = 'Has anyone here ever talked to a stranger online?';
  const reasons = (change: Partial<BandVersion>) =>
    reasonsFor(checkOwnLife, { version: { ...version, ...change } });
  test('is refused on slides and sheets, in notes and in the plan', () => {
    for (const change of [
      withSlide(prose(ASKED)),
      withSheet(prose(ASKED)),
      { slides: [{ ...slide, notes: flow(ASKED) }, ...slides] },
      { plan: { ...version.plan, cover: flow(ASKED) } },
    ])
      expect(reasons(change)).toMatch(/no-personal-question/);
  });
  test('may be what somebody of the story says, or what a teacher may hear', () => {
    expect(reasons(withSlide(chatOf(place, 'A chat', [{ from: 'Wren', text: ASKED }])))).toBe('');
    expect(reasons(withSlide(prose(`You might hear: ${ASKED}`)))).toBe('');
  });
});

describe('a deck', () => {
  const reasons = (rule: typeof checkPromises, change: Partial<BandVersion>) =>
    reasonsFor(rule, { version: { ...version, ...change } });
  test('that speaks of the law says that nobody is in trouble, on the slide or with it', () => {
    const law = withSlide(prose('It is against the law to ask.'));
    expect(reasons(checkNotInTrouble, law)).toMatch(/^not-in-trouble/);
    const last = law.slides.at(-1) as Slide;
    for (const kind of [
      { ...last, notes: flow('You are not in trouble for asking.') },
      { ...last, blocks: [...last.blocks, prose('You are not in trouble.')] },
    ])
      expect(reasons(checkNotInTrouble, { slides: [...version.slides, kind] })).toBe('');
    // Statements are there to be argued with.
    const statements = {
      kind: 'statements' as const,
      id: 'a',
      prompt: 'Stand where you think.',
      scale: ['Yes', 'No'],
      items: [text('It is against the law.')],
      again: false,
      place,
    };
    expect(reasons(checkNotInTrouble, withSlide(statements))).toBe('');
  });

  test('has sheets that say it too where they speak of the law or of nude images', () => {
    for (const words of ['It is against the law.', 'A nude picture is sent.']) {
      expect(reasons(checkNotInTrouble, withSheet(prose(words)))).toMatch(
        /^not-in-trouble: .*“Keep/,
      );
      const said = withSheet(prose(words), prose('You are not in trouble.'));
      expect(reasons(checkNotInTrouble, said)).toBe('');
    }
    expect(reasons(checkNotInTrouble, withSheet(prose('Draw a kite.')))).toBe('');
  });

  test('says that pupils may pass, at its beginning, and whose fault it never is', () => {
    const saying = (welcome: string, rest: string): BandVersion['slides'] =>
      version.slides.map((slide) => ({
        ...slide,
        blocks: [],
        notes: flow(`Ask at home or at school. ${slide.part === 'welcome' ? welcome : rest}`),
      }));
    const [pass, fault] = ['You can pass.', 'It is never your fault.'];
    expect(reasons(checkPromises, { slides: saying(pass, fault) })).toBe('');
    for (const other of ['You can join in or just watch.', 'You don’t have to share.'])
      expect(reasons(checkPromises, { slides: saying(other, fault) })).toBe('');
    for (const none of ['Hello.', 'A password is yours.', 'We bypass it.'])
      expect(reasons(checkPromises, { slides: saying(none, `${pass} ${fault}`) })).toMatch(
        /^right-to-pass/,
      );
    expect(reasons(checkPromises, { slides: saying(pass, 'Go on.') })).toMatch(
      /that nowhere says whose fault it is/,
    );
  });

  test('names adults at home and at school', () => {
    const saying = (words: string): BandVersion['slides'] =>
      version.slides.map((slide) => ({
        ...slide,
        blocks: [],
        notes: flow(`You can pass. It is never your fault. ${words}`),
      }));
    expect(reasons(checkPromises, { slides: saying('Ask at home or at school.') })).toBe('');
    for (const words of ['Ask at home.', 'Ask at school.'])
      expect(reasons(checkPromises, { slides: saying(words) })).toMatch(/^two-trusted-adults/);
  });
});

describe('a question on paper', () => {
  const question = (lines: number, answer = ''): HandoutBlock => ({
    kind: 'question',
    nodes: flow('What could Wren say?'),
    lines,
    answer: flow(answer),
    place,
  });
  const reasons = (blocks: HandoutBlock[], lookFor = '') =>
    reasonsFor(checkAnswers, {
      version: {
        ...version,
        handouts: [{ ...sheet, blocks, editions: [], lookFor: flow(lookFor) }],
      },
    });

  test('has its answer, or the sheet says what to look for', () => {
    expect(reasons([question(2)])).toMatch(/^answers-match: .*question without <Answer>/);
    expect(reasons([question(2, 'No.')])).toBe('');
    expect(reasons([question(2)], 'A reason.')).toBe('');
  });
  test('needs none where there is nowhere to write', () => expect(reasons([question(0)])).toBe(''));
  test('is looked at in columns and in boxes too', () => {
    const columns = { kind: 'columns', left: [], right: [question(2)], place } as HandoutBlock;
    const panels = [{ title: 'A', wide: false, blocks: [question(2)], place }];
    const organiser = { kind: 'organiser', panels, place } as HandoutBlock;
    for (const block of [columns, organiser]) expect(reasons([block])).toMatch(/^answers-match/);
  });
});

test.each<[string, SlideBlock]>([
  [
    'options',
    {
      kind: 'check',
      id: 'a',
      question: 'Which?',
      options: [true, false].map((right) => ({
        text: text('Tell'),
        picture: null,
        right,
        reply: [],
        place,
      })),
      place,
    },
  ],
  [
    'steps',
    {
      kind: 'order',
      id: 'a',
      prompt: 'Which is first?',
      items: ['Tell', 'tell '].map((words) => ({
        text: text(words),
        picture: null,
        why: [],
        place,
      })),
      place,
    },
  ],
  [
    'halves of pairs',
    {
      kind: 'match',
      id: 'a',
      prompt: 'Join.',
      pairs: ['a', 'b'].map((right) => ({
        left: text('Tell'),
        right: text(right),
        why: [],
        place,
      })),
      place,
    },
  ],
])('of two %s on a slide that say the same one is marked wrong: refused', (_, block) => {
  expect(reasonsFor(checkAnswers, { version: withSlide(block) })).toMatch(
    /^answers-match: .*second “/,
  );
});
