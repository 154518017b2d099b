/** What the desk shows of a kit: slides and sheets of each age, from where they lie; and what a lead has to read of it. */
import { describe, expect, test } from 'vitest';
import { sentHome } from '#desk/approval/sent-home.ts';
import {
  alsoThere,
  openHash,
  optionalItems,
  readHash,
  requiredItems,
  saysLeft,
  toRead,
} from '#desk/approval/to-read.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import { type KitState, newKitState, type ShownFile, withEvent } from '#desk/kit/kit-state.ts';
import { endingText, progressText } from '#desk/kit/progress-words.ts';
import { hrefsOf, shownAge } from '#desk/kit/shown-age.ts';
import { agesOf } from '#desk/kit/shown-kit.ts';
import {
  approvalState,
  decisionState,
  isFinal,
  kitState,
  schoolState,
} from '#desk/kit/task-states.ts';

const file = (path: string, about: Partial<ShownFile> = {}): ShownFile => ({
  path: `lessons/kites/${path}`,
  band: path.includes('/') ? (path.split('/')[0] ?? null) : null,
  ...{ audience: 'pupil', kind: 'handout', variant: 'standard', format: 'pdf', lang: 'en-GB' },
  ...{ pages: 2, sha256: '1234567890'.padEnd(64, '0'), title: null, edition: null, shows: [] },
  ...about,
});
const deck = (age: string) =>
  file(`${age}/deck-single-file.html`, {
    ...{ kind: 'deck', variant: 'single-file', format: 'html', audience: 'teacher', pages: 3 },
  });
const TITLES = ['A visitor', 'Who is there?', 'Who helps'];
const strip = (age: string) =>
  file(`${age}/slides-preview.png`, {
    ...{ kind: 'deck', variant: 'preview', format: 'png', pages: null, shows: TITLES },
  });
const sheet = file('ks3/evidence.pdf', { title: 'Evidence file' });
const letter = (age: string) => file(`${age}/letter.pdf`, { kind: 'letter', audience: 'parent' });

describe('an age on the page', () => {
  const shown = shownAge(
    [
      ...[sheet, deck('ks3'), strip('ks3'), letter('ks3')],
      file('ks3/evidence-mono.pdf', { variant: 'mono', title: 'Evidence file' }),
      file('ks3/letter-cy.pdf', { kind: 'letter', lang: 'cy' }),
      file('ks3/deck.html', { kind: 'deck', variant: 'site', format: 'html' }),
    ],
    hrefsOf('kites', []),
  );

  test('has each slide, and the first side of each sheet of paper once', () => {
    expect(shown.slides.map(({ alt }) => alt)).toEqual([
      'Slide 1 of 3: A visitor',
      'Slide 2 of 3: Who is there?',
      'Slide 3 of 3: Who helps',
    ]);
    expect(shown.paper.map(({ alt }) => alt)).toEqual([
      'Worksheet: Evidence file',
      'Letter home: before the lesson',
    ]);
  });

  test('opens what can be looked at by itself, slides first', () =>
    expect(shown.links.map(({ text }) => text)).toEqual([
      'Slides',
      'Worksheet: Evidence file',
      'Letter home: before the lesson',
    ]));

  test('offers everything else to download, all in one file first, and no pictures', () => {
    const age = shownAge(
      [
        ...[sheet, deck('ks3'), strip('ks3')],
        file('ks3/evidence-mono.pdf', { edition: 'black and white', title: 'Evidence file' }),
        file('ks3/letter-cy.pdf', { kind: 'letter', audience: 'parent', lang: 'cy' }),
        file('ks3/deck.html', { kind: 'deck', variant: 'site', format: 'html' }),
        file('ks3/deck.pptx', { kind: 'deck', variant: 'editable', format: 'pptx' }),
        file('ks3/kit.zip', { kind: 'kit', format: 'zip' }),
      ].map((file) => (file.path.endsWith('mono.pdf') ? { ...file, variant: 'mono' } : file)),
      hrefsOf('kites', []),
    );
    expect(age.downloads.map(({ text }) => text)).toEqual([
      'Everything in one file (zip)',
      'Worksheet: Evidence file, black and white (PDF)',
      'Letter home, in Welsh (PDF)',
      'Slides, to edit (PowerPoint)',
    ]);
  });

  test('shows slides out of one file, pages of paper by their address, and the product by its own', () => {
    expect(shown.slides[1]).toMatchObject({
      src: '/kits/kites/made/lessons/kites/ks3/slides-preview.png?12345678',
      inStrip: { at: 1, of: 3 },
    });
    expect(shown.paper[0]).toMatchObject({
      src: '/kits/kites/made/page-1/lessons/kites/ks3/evidence.pdf?12345678',
      inStrip: null,
    });
    expect(shown.slides[1]?.href).toBe(
      '/kits/kites/made/lessons/kites/ks3/deck-single-file.html?12345678',
    );
  });
});

describe('a kit on the page', () => {
  const existing: ExistingKit = {
    ...{
      date: '2026-11-28',
      school: 'Quillbrook School',
      status: 'draft',
      isOld: false,
      wants: { all: false, kits: false },
    },
    ages: [{ id: 'ks3', name: 'Years 7 to 9' }],
    files: [deck('ks3'), strip('ks3'), sheet, file('report.pdf', { kind: 'report' })],
  };

  test('stands in the kit room, with the pictures of its slides', () => {
    const [age, school] = agesOf('kites', null, existing);
    expect(age?.shown.links[0]?.href).toMatch(/^\/kits\/kites\/room\//);
    expect(age?.shown.slides[0]?.src).toMatch(/^\/kits\/kites\/room\/.*preview/);
    expect(school).toMatchObject({ name: 'Whole school' });
    expect(school?.shown.links.map(({ text }) => text)).toEqual(['Safeguarding lead’s report']);
  });

  test('that is being made hides the one that it takes the place of', () =>
    expect(agesOf('kites', newKitState('kites', 'ks3'), existing)).toEqual([]));

  test('says how it stands in the list of tasks', () => {
    expect(kitState(null, null).says).toBe('To make');
    expect(kitState(null, existing).says).toBe('Made on 28 November 2026');
    expect(kitState(null, { ...existing, isOld: true }).kind).toBe('todo');
    expect(kitState(newKitState('kites', null), existing)).toMatchObject({
      says: expect.stringMatching(/^Being made: 0 of/),
      kind: 'now',
    });
    expect(approvalState(null, true).kind).toBe('later');
    expect(approvalState(existing, true).says).toBe('To read');
    expect(approvalState({ ...existing, status: 'final' }, true).says).toBe('Final');
    expect(approvalState({ ...existing, status: 'final', isOld: true }, true).says).toBe(
      'After the kit',
    );
    // Where nothing is taught, no step is left that nobody can take.
    expect(approvalState(existing, false)).toEqual({ says: 'Nothing to approve', kind: 'done' });
    expect(isFinal(existing, false)).toBe(true);
    expect(isFinal(existing, true)).toBe(false);
    expect(isFinal({ ...existing, isOld: true }, false)).toBe(false);
    expect(schoolState({ state: 'none' }).kind).toBe('todo');
    expect(schoolState({ state: 'there' }).kind).toBe('done');
    const decision = { because: 'Pupils here use it.', role: 'DSL', date: '2026-11-28' };
    const sending = { letterDate: '2026-11-30', lessonsWhen: 'soon', lessonsWhenIn: {} };
    const writes = { decision: { ...decision, action: 'teach-and-write-home' as const } };
    const state = (alert: Parameters<typeof decisionState>[0], isNew: boolean, today: string) =>
      decisionState(alert, isNew, today).says;
    expect(state({}, true, '2026-11-28')).toBe('To decide');
    // Without days of its own it would carry another's.
    expect(state(writes, true, '2026-11-28')).toBe('Dates to fill in');
    expect(state({ ...writes, sending }, true, '2026-11-30')).toBe('Done');
    expect(state({ ...writes, sending }, true, '2026-12-01')).toBe('Dates to look at');
    // Its letters are out.
    expect(state({ ...writes, sending }, false, '2026-12-01')).toBe('Done');
    expect(state({ decision: { ...decision, action: 'write-home' } }, true, '2026-12-01')).toBe(
      'Done',
    );
  });
});

describe('how far it is, in words', () => {
  const ages = [
    { id: 'ks1', name: 'Years 1 and 2' },
    { id: 'ks3', name: 'Years 7 to 9' },
  ];
  const made = (...bands: string[]): KitState =>
    bands.reduce<KitState>(
      (state, age) => withEvent(state, { is: 'step', age, files: [deck(age)] }, 5000),
      withEvent(newKitState('kites', 'ks3'), { is: 'begun', ages, steps: 2, others: 0 }, 0),
    );

  test.each([
    [[], 'Making the slides for Years 7 to 9.'],
    [['ks3'], 'Slides for Years 7 to 9 are there. Sheets and letters follow.'],
    [['ks3', 'ks3'], 'Years 7 to 9: all of it is there. The others follow.'],
    [['ks3', 'ks3', 'ks1', 'ks1'], 'Every age is there. What the whole school has follows.'],
  ])('after %j', (bands, text) => expect(progressText(made(...bands))).toBe(text));

  test('where no age gets anything, it says for whom it is', () => {
    const begun = { is: 'begun', ages: [], steps: 2, others: 0 } as const;
    const forStaff = withEvent(newKitState('kites', null), begun, 0);
    expect(progressText(forStaff)).toBe('Making what is for you and for staff.');
  });

  test('an end says what is there, and what is as it was', () => {
    const end = (how: 'done' | 'stopped' | 'broken', lines: string[] = []) =>
      endingText(withEvent(made(), { is: 'ended', how, says: lines }, 21_400));
    expect(end('done')?.says.join()).toContain('21 seconds');
    expect(end('stopped')?.says.join()).toContain('is as it was');
    expect(end('broken', ['Error: x'])?.title).toContain('a fault of the program');
    expect(endingText(made())).toBeNull();
  });
});

describe('what a lead reads', () => {
  const AGES = [
    { id: 'ks1', name: 'Years 1 and 2', phase: 'early' },
    { id: 'lks2', name: 'Years 3 and 4', phase: 'primary' },
    { id: 'uks2', name: 'Years 5 and 6', phase: 'primary' },
  ];
  const files = [
    file('report.pdf', { kind: 'report' }),
    file('staff-briefing.pdf', { kind: 'briefing' }),
    ...AGES.flatMap(({ id }) => [deck(id), letter(id)]),
    strip('uks2'),
  ];
  const asked = requiredItems(AGES, files);
  const products = Object.fromEntries(
    asked.flatMap((asked) => asked.products.map((name) => [name, `${name} now`])),
  );

  test('is the report’s first page, the letters as one, and the slides of one age of each phase', () => {
    expect(asked.map(({ name }) => name)).toEqual([
      'Your report',
      'All that goes home',
      'Slides, Years 1 and 2',
      'Slides, Years 5 and 6',
    ]);
    expect(asked[0]?.pages).toBe(1);
    expect(asked[1]?.products).toHaveLength(3);
    const [item] = requiredItems(AGES.slice(0, 1), files).slice(1);
    expect(item?.name).toBe('Letter before the lesson, Years 1 and 2');
  });

  test('is all that families are sent, each once, and no template that somebody has to fill in', () => {
    const sent = (path: string, change: Partial<ShownFile>) => ({
      ...letter('ks1'),
      path,
      ...change,
    });
    const messages = { band: null, variant: 'messages', format: 'txt' } as const;
    const all = [
      sent('messages.txt', messages),
      sent('letter-follow-up.pdf', { variant: 'follow-up' }),
      sent('letter-after.pdf', { variant: 'after' }),
      sent('letter-after.html', { variant: 'after', format: 'html' }),
      sent('letter-plain.html', { variant: 'plain', format: 'html' }),
      letter('ks1'),
      sent('letter-cy.pdf', { lang: 'cy', title: 'Welsh and English' }),
    ];
    expect(sentHome(AGES, all).map(({ name, text }) => [name, text?.path ?? null])).toEqual([
      ['Letter before the lesson, Years 1 and 2', null],
      ['Letter in Welsh and English, Years 1 and 2', null],
      ['Letter after the lesson, Years 1 and 2', 'letter-after.html'],
      ['Letter in short sentences, Years 1 and 2', 'letter-plain.html'],
      ['Short messages to families', 'messages.txt'],
    ]);
    const [, item] = requiredItems(AGES, [...files, ...all]);
    expect(item?.others.map(({ path }) => path)).toContain('messages.txt');
    expect(item?.products).toContain('Letter after the lesson · Years 1 and 2');
    const also = optionalItems(AGES, [...files, ...all]).map(({ name }) => name);
    expect(also).toEqual(['Slides, Years 3 and 4', 'Staff briefing']);
  });

  test('says what is approved with it and need not be read, and whether it was opened', async () => {
    const also = optionalItems(AGES, files);
    const opened = { 'slides-lks2': also[0]?.file.sha256 ?? '', briefing: 'another' };
    expect(await alsoThere('kites', also, opened)).toEqual([
      {
        ...{ name: 'Slides, Years 3 and 4', href: '/lessons/kites/open/slides-lks2' },
        ...{ isFile: false, isOpened: true },
      },
      {
        ...{ name: 'Staff briefing', href: '/lessons/kites/open/briefing' },
        ...{ isFile: true, isOpened: false },
      },
    ]);
    // What is asked for and what is not is all that there is.
    const slides = [...asked, ...also].filter(({ slidesOf }) => slidesOf !== null);
    expect(slides).toHaveLength(AGES.length);
  });

  test('is counted by what is done, and not by what is to go where nothing is', () => {
    const states = (...all: ('new' | 'read' | 'changed')[]) =>
      saysLeft(all.map((state) => ({ state })));
    expect(states('new', 'changed', 'new')).toBe('There are 3.');
    expect(states('read', 'new', 'new')).toBe('1 of 3 done.');
    expect(states('read', 'read')).toBe('All are read.');
  });

  test('is of the age that the lead wanted first, in its phase, and says why', () => {
    const wanted = requiredItems(AGES, files, 'lks2');
    const slides = wanted.filter(({ name }) => name.startsWith('Slides'));
    expect(slides.map(({ name, says }) => [name, says])).toEqual([
      ['Slides, Years 1 and 2', 'The oldest of each phase hear most.'],
      ['Slides, Years 3 and 4', 'You wanted this age first.'],
    ]);
  });

  test('of letters that are read as one, another letter has to be opened again', async () => {
    const [, letters] = asked;
    if (!letters) throw new Error('There are no letters');
    const others = letters.others.map((other, index) =>
      index === 1 ? { ...other, sha256: 'new' } : other,
    );
    expect(await openHash({ ...letters, others })).not.toBe(await openHash(letters));
  });

  test('is new, read, or changed since it was read', async () => {
    const [report, letter] = asked;
    if (!report || !letter) throw new Error('There is nothing to read');
    const read = {
      report: await readHash(report, products),
      [letter.id]: await readHash(letter, { 'Letter before the lesson · Years 1 and 2': 'before' }),
    };
    const lead = { role: 'Lead', date: '2026-11-28' };
    const by = { report: lead, [letter.id]: lead };
    const opened = { report: 'another', 'slides-uks2': asked[3]?.file.sha256 ?? '' };
    const shown = await toRead(
      ...(['kites', asked, products, { read, by, opened }, hrefsOf('kites', files)] as const),
    );
    expect(shown.map(({ isOpened }) => isOpened)).toEqual([false, false, false, true]);
    expect(shown.map(({ state }) => state)).toEqual(['read', 'changed', 'new', 'new']);
    expect(shown.map((toRead) => toRead.by)).toEqual([lead, null, null, null]);
    expect(shown[3]?.pictures).toHaveLength(3);
    expect(shown[2]?.pictures).toHaveLength(0);
    expect(shown[0]?.pictures).toHaveLength(1);
  });
});
