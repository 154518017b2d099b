/** The reading at the desk: what each sentence is used for, and what a person puts right in it. */
import { describe, expect, test } from 'vitest';
import {
  alertBlocks,
  type KeyedSentence,
  openIn,
  type ShownBlock,
} from '#desk/reading/alert-blocks.ts';
import {
  batchFaults,
  foldedBlocks,
  listed,
  parseBatch,
  waitingIn,
} from '#desk/reading/batch-form.ts';
import { depthByAge } from '#desk/reading/depth-by-age.ts';
import { isOpen, marksOf } from '#desk/reading/marks.ts';
import {
  openQuestions,
  parseReadingForm,
  readingSent,
  readingValues,
  tickedAgain,
} from '#desk/reading/reading-form.ts';
import {
  addMissedName,
  leftAsMarked,
  nothingFollows,
  parseSentenceForm,
  removeWrongName,
  sentenceValues,
  toldToAdults,
} from '#desk/reading/sentence-form.ts';
import { withEdits as edited } from '#desk/reading/would-be.ts';
import { correctedReading } from '#draft/correct/correct-reading.ts';
import { Corrections } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import type { Risk } from '#model/risk.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const known = {
  risks: sharedData.risks,
  mechanisms: sharedData.mechanisms,
  routes: sharedData.routes.routes,
};

/** A form as a browser sends it. */
const formOf = (fields: Record<string, string | string[]>): FormData => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
};
/** Corrections as they stand in the alert's file after these edits. */
const withEdits = (edits: readonly AlertEdit[]): Corrections =>
  Corrections.parse(edited(Corrections.parse({}), edits));

const reading = AlertReading.parse({
  ...readingOf({
    risks: [
      ['stranger-contact', 'high', 3],
      ['grooming', 'low', 4],
    ],
  }),
  title: 'Voices in the dark',
  publisher: 'Saltmere',
  platformNames: [
    { name: 'Hearthling', variants: [], role: 'subject' },
    { name: 'Room', variants: [], role: 'mentioned' },
  ],
  mechanisms: [{ id: 'voice-chat', evidence: [{ text: 'They talk.', line: 3 }] }],
  leadMechanism: 'voice-chat',
  unsure: [{ what: 'lead', between: ['stranger-contact', 'grooming'] }],
});
/** What the page shows, sent as it stands. */
const asShown = (corrections = Corrections.parse({})) => {
  const { title, publisher, issued, kept, lead, mechanism, risks } = readingValues(
    reading,
    corrections,
  );
  return { title, publisher, issued, name: kept, lead, mechanism, risk: risks };
};
const said = (
  fields: Partial<
    Record<
      keyof ReturnType<typeof asShown> | 'more-names' | 'more-others' | 'do',
      string | string[]
    >
  >,
) =>
  parseReadingForm(
    formOf({ ...asShown(), ...fields }),
    reading,
    Corrections.parse({}),
    sharedData.risks.map(({ id }) => id),
  );

test('a month without a day stays where the field for a day is sent as it was shown', () => {
  const { edits } = parseReadingForm(
    formOf({ ...asShown(), issued: '' }),
    { ...reading, issued: '2026-09' },
    Corrections.parse({}),
    sharedData.risks.map(({ id }) => id),
  );
  expect(edits.filter(({ at }) => at.includes('issued'))).toEqual([]);
});

test('a name that may be none is asked about, and kept from pupils while nobody has said so', () => {
  const [sure, unsure] = reading.platformNames;
  if (!sure || !unsure) throw new Error('The reading has two names');
  const { names, kept } = readingValues(
    { ...reading, platformNames: [sure, { ...unsure, isUnsure: true }] },
    Corrections.parse({}),
  );
  expect(names.map(({ role }) => role)).toEqual([
    'what the alert is about',
    'We are not sure. Is this a name that no pupil may read?',
  ]);
  expect(kept).toEqual(['Hearthling', 'Room']);
});

describe('each sentence', () => {
  test('says in words what it is used for, by the names that people know', () => {
    const uses = ['risk:grooming', 'mechanism:voice-chat', 'route:childline', 'do-not'];
    expect(marksOf({ uses }, known).map(({ kind = '', says }) => `${kind} ${says}`.trim())).toEqual(
      [
        'Risk: Grooming',
        'What it does: Voice chat in games',
        'Where to turn: Childline',
        'Not to do',
      ],
    );
  });

  test('has a shape for each kind of use besides its colour', () => {
    const kinds = ['risk:grooming', 'mechanism:voice-chat', 'sign', 'advice', 'do-not', 'unused'];
    const shapes = marksOf({ uses: kinds }, known).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  test('waits for a person where nothing was made of it', () => {
    expect(isOpen({ uses: ['unused'] })).toBe(true);
    expect(isOpen({ uses: ['name', 'unmapped'] })).toBe(true);
    expect(isOpen({ uses: ['settled'] })).toBe(false);
    // On what stands in a passage for adults the next page asks; what a person is to decide on waits here all the same.
    expect(isOpen({ uses: ['unused'], isTold: true })).toBe(false);
    expect(isOpen({ uses: ['unmapped'], isTold: true })).toBe(true);
  });

  test('stands in the paragraph that it came from, and has an id of its own even where it is said twice', () => {
    const block = {
      ...{ level: 1, sign: '', under: '', urls: [], emphasised: [], lead: 0 },
      kind: 'paragraph' as const,
      text: 'They talk. They talk.',
      marks: [{ at: 0, line: 3 }],
    };
    const line = 3;
    const [first] = alertBlocks({
      statements: [
        { text: 'They talk.', line, uses: ['sign'] },
        { text: 'They talk.', line, uses: ['sign'] },
      ],
      own: [],
      alert: { file: 'a.txt', about: {}, blocks: [block] },
    });
    const key = wordKey('They talk.');
    expect(first?.sentences.map(({ id }) => id)).toEqual([key, `${key}-2`]);
  });

  test('waits no more where a passage that adults may be told has it', () => {
    const statements = ['They talk.', 'They meet.', 'They ring.'].map((text, at) => ({
      ...{ text, line: at + 1, uses: ['unused'] },
    }));
    const passageOf = (at: number, whyNot: string | null) => {
      const { text = '', line = 1 } = statements[at] ?? {};
      const passage = { text, line, fact: 'f01', key: wordKey(text), says: text };
      return { ...passage, kind: 'account' as const, whyNot, parts: [{ text, line }] };
    };
    const own = [passageOf(0, null), passageOf(1, 'It names somebody.')];
    expect(openIn({ statements, own }).map(({ text }) => text)).toEqual([
      'They meet.',
      'They ring.',
    ]);
  });
});

describe('a sentence that a person puts right', () => {
  const uses = ['name', 'risk:grooming', 'risk:impersonation', 'sign'];

  test('stands in the form as it is used', () =>
    expect(sentenceValues({ uses })).toEqual({
      kinds: ['risk', 'sign'],
      risk: 'grooming',
      mechanism: '',
      route: '',
      also: ['risk:impersonation'],
    }));

  test.each([
    ['stays while it is ticked', ['risk:impersonation'], ['risk:impersonation']],
    ['goes with its tick', [], []],
  ])('goes where they say; what it is read as besides %s', (_, also, kept) => {
    const form = formOf({ kind: ['risk', 'advice'], 'says-risk': 'scams-malware', also });
    expect(parseSentenceForm(form, 's12345678', { uses })).toEqual({
      faults: [],
      edits: [
        {
          at: ['corrections', 'uses', 's12345678'],
          value: ['risk:scams-malware', ...kept, 'advice'],
        },
      ],
    });
  });

  test.each([
    [{}, 'kind'],
    [{ kind: 'risk' }, 'says-risk'],
    [{ kind: 'mechanism' }, 'says-mechanism'],
    [{ kind: ['advice', 'do-not'] }, 'kind'],
  ])('is asked for again where it is not said: %j', (fields, field) => {
    const { faults, edits } = parseSentenceForm(formOf(fields), 's12345678', { uses });
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(edits).toEqual([]);
  });

  test('sends people where a person says, and only then is its help put right', () => {
    const sent = formOf({ kind: ['route', 'sign'], 'says-route': 'childline' });
    const routes = (used: string[]) =>
      parseSentenceForm(sent, 's12345678', { uses: used }).edits.filter(
        ({ at }) => at[1] === 'routes',
      );
    expect(routes(['sign'])).toEqual([
      { at: ['corrections', 'routes', 's12345678'], value: ['childline'] },
    ]);
    expect(routes(['sign', 'route:childline'])).toEqual([]);
    const nobody = parseSentenceForm(formOf({ kind: 'sign' }), 's12345678', {
      uses: ['route:childline'],
    });
    expect(nobody.edits).toContainEqual({ at: ['corrections', 'routes', 's12345678'], value: [] });
  });

  test('that waits is left as it is marked with all others, in one step', () => {
    const edits = leftAsMarked([
      { key: 's1', uses: ['unused'] },
      { key: 's2', uses: ['name', 'advice', 'risk:grooming', 'route:childline', 'unmapped'] },
    ]);
    // A mark for a risk was no more than a guess.
    expect(edits.map(({ value }) => value)).toEqual([[], ['advice']]);
  });

  test('is told to adults in one step, and tells of what it told of before', () =>
    expect(toldToAdults({ key: 's1', uses: ['unmapped', 'risk:grooming'] })).toEqual([
      { at: ['corrections', 'uses', 's1'], value: ['risk:grooming', 'service'] },
    ]));

  test('of which nothing follows sends nobody anywhere', () =>
    expect(nothingFollows('s1')).toEqual([
      { at: ['corrections', 'uses', 's1'], value: [] },
      { at: ['corrections', 'routes', 's1'], value: [] },
    ]));

  test('takes a word out of the names, also one that a person gave', () =>
    expect(
      removeWrongName('Private', { names: ['private', 'Inkpond'], notNames: ['Room'] }),
    ).toEqual([
      { at: ['corrections', 'names'], value: ['Inkpond'] },
      { at: ['corrections', 'notNames'], value: ['Room', 'Private'] },
    ]));

  test('gives a name that was missed, also one that was taken for none', () =>
    expect(
      withEdits(
        addMissedName('Embers', Corrections.parse({ names: ['Pip'], notNames: ['embers'] })),
      ),
    ).toMatchObject({ names: ['Pip', 'Embers'], notNames: [] }));
});

describe('what was read', () => {
  test('is no correction where nobody changes it, so that nothing is drafted anew', () => {
    const { edits } = said({});
    // The main risk was unsure: whoever saves has chosen it, and whoever leaves the rest and goes on.
    expect(edits).toEqual([{ at: ['corrections', 'subject'], value: 'stranger-contact' }]);
    expect(said({ do: 'leave' }).edits).toEqual(edits);
    const chosen = Corrections.parse({
      ...{ subject: 'grooming', risks: { grooming: true } },
      ...{ names: ['Pip'], notNames: ['Room'] },
    });
    const sent = formOf(asShown(chosen));
    const ids = sharedData.risks.map(({ id }) => id);
    expect(parseReadingForm(sent, reading, chosen, ids)).toEqual({
      ...{ faults: [], edits: [] },
      about: null,
    });
  });

  test('stays as it was sent where one field of it is wrong', () => {
    const sent = formOf({ ...asShown(), title: '', publisher: 'Fennmoor', risk: ['grooming'] });
    expect(readingSent(sent, readingValues(reading, Corrections.parse({})))).toMatchObject({
      ...{ title: '', publisher: 'Fennmoor', risks: ['grooming'] },
      kept: ['Hearthling', 'Room'],
    });
  });

  test('stays ticked as it was sent, whatever it is read as once the rest is put right', () => {
    const sent = formOf({ risk: ['stranger-contact', 'grooming'] });
    const again = tickedAgain(sent, { risks: ['stranger-contact'] });
    expect(withEdits(again).risks).toEqual({ grooming: true });
    expect(tickedAgain(sent, { risks: ['grooming', 'stranger-contact'] })).toEqual([]);
  });

  test('is asked for first where the reader was unsure, until somebody has chosen', () => {
    expect(openQuestions(reading, Corrections.parse({})).length).toBe(1);
    expect(openQuestions(reading, Corrections.parse({ subject: 'grooming' }))).toEqual([]);
  });

  test('six misreadings are put right, and stand after a new reading', () => {
    const { faults, edits } = said({
      title: 'Live audio rooms',
      publisher: 'Saltmere Schools Trust',
      issued: '2026-09-30',
      lead: 'grooming',
      risk: ['stranger-contact', 'grooming'],
      name: ['Hearthling'],
      'more-names': 'Pipwell\nEmbers',
    });
    expect(faults).toEqual([]);
    const corrections = withEdits(edits);
    const again = correctedReading(reading, corrections, known.routes);
    expect(again).toMatchObject({
      title: 'Live audio rooms',
      publisher: 'Saltmere Schools Trust',
      issued: '2026-09-30',
    });
    expect(readingValues(reading, corrections)).toMatchObject({
      lead: 'grooming',
      risks: ['stranger-contact', 'grooming'],
      kept: ['Hearthling', 'Pipwell', 'Embers'],
    });
    expect(corrections.notNames).toEqual(['Room']);
  });

  test('has names that are no service, where the lead says so, until their tick is taken away', () => {
    const { edits } = said({ 'more-names': 'Pipwell', 'more-others': 'Fennmoor Juniors' });
    const corrections = withEdits(edits);
    expect(corrections).toMatchObject({
      names: ['Pipwell', 'Fennmoor Juniors'],
      notServices: ['Fennmoor Juniors'],
    });
    const asked = readingValues(reading, corrections).names.filter(({ isAsked }) => isAsked);
    expect(asked.map(({ name }) => name)).toEqual(['Pipwell', 'Fennmoor Juniors']);
    const ids = sharedData.risks.map(({ id }) => id);
    const again = (others: string[]) =>
      parseReadingForm(
        formOf({ ...asShown(corrections), 'not-service': others }),
        reading,
        corrections,
        ids,
      ).edits;
    expect(again(['Fennmoor Juniors'])).toEqual([]);
    expect(again(['Pipwell'])).toContainEqual({
      at: ['corrections', 'notServices'],
      value: ['Pipwell'],
    });
  });

  test('is about whatever the lead says, and that is taught with it', () => {
    const sent = { title: 'Voices', risk: ['stranger-contact'], name: [] };
    const { faults, edits } = said({ ...sent, lead: 'online-bullying' });
    expect(faults).toEqual([]);
    expect(withEdits(edits)).toMatchObject({
      subject: 'online-bullying',
      risks: { 'online-bullying': true },
    });
  });

  test('has no lesson of ours that fits: then it is said in a line what it is about, and the form asks for it', () => {
    const fields = { ...asShown(), near: 'yes' };
    const ids = sharedData.risks.map(({ id }) => id);
    const parsed = (about: string) =>
      parseReadingForm(formOf({ ...fields, about }), reading, Corrections.parse({}), ids);
    expect(parsed('').faults.map(({ field }) => field)).toEqual(['about']);
    const { edits, about } = parsed('a game of snatched photos.');
    expect(withEdits(edits).near).toBe(true);
    // It goes by the rules for adults' words, and is written by itself.
    expect(withEdits(edits).about).toBeUndefined();
    expect(about?.value).toBe('a game of snatched photos');
  });

  test('has no publisher where the lead says that there is none', () => {
    const { edits } = said({
      title: 'Voices',
      risk: ['stranger-contact'],
      publisher: '',
      name: [],
    });
    expect(withEdits(edits).publisher).toBeNull();
  });

  test.each([
    [{ risk: [] }, 'risk'],
    [{ risk: ['grooming'], lead: 'stranger-contact' }, 'lead'],
    [{ title: '' }, 'title'],
    [{ issued: 'last week' }, 'issued'],
  ])('is asked for again where it cannot be: %j', (fields, field) =>
    expect(said(fields).faults.map((fault) => fault.field)).toContain(field),
  );

  test('says how deep each age goes into a risk, ages of one depth together', () => {
    const risk = sharedData.risks.find(({ id }) => id === 'spending-gambling');
    expect(risk && depthByAge(risk, sharedData.bands)).toBe(
      '3–5 not taught · 5–7 safe behaviour only · 7–9 named simply · 9–14 named · 14–18 in full',
    );
  });
});

describe('many sentences in one form', () => {
  const at = (
    text: string,
    uses: string[],
    kind: ShownBlock['kind'] = 'paragraph',
  ): ShownBlock => ({
    ...{ kind, line: 1 },
    sentences: [{ ...{ text, uses, line: 1, key: wordKey(text) }, id: wordKey(text) }],
  });
  const TOLD = at('A boy followed her on the map.', ['risk:grooming']);
  const HEART = at('He had seen her dot stop there.', ['unused']);
  const FOOT = at('Borrow a tablet from your library today', ['unused']);
  const SIGN = at('What it is', ['sign'], 'heading');
  const BOTH = at('Switch it off and it drops to nothing.', ['risk:grooming', 'advice', 'route:x']);
  const AROUND = at('Cookies', ['furniture']);
  const BLOCKS = [AROUND, SIGN, TOLD, HEART, AROUND, FOOT, AROUND, BOTH];
  const sentences = BLOCKS.flatMap((block) => block.sentences);
  const keyOf = ({ sentences: [sentence] }: ShownBlock) => sentence?.key ?? '';
  const edits = (fields: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return parseBatch(form, sentences).map(({ at: path, value }) => [path.at(-1), value]);
  };

  test('of those that wait, those beside what may happen come first, and the others are left unused', () => {
    const { heart, others } = waitingIn(BLOCKS);
    expect(heart.map(({ text }) => text)).toEqual(['He had seen her dot stop there.']);
    expect(others.map(({ text }) => text)).toEqual(['Borrow a tablet from your library today']);
  });

  test('a short sentence is asked about, a scrap of one is not', () => {
    const short = ['Nobody met in person.', 'Good lad.', 'Saturday morning swim'];
    const { heart, others } = waitingIn([TOLD, ...short.map((text) => at(text, ['unused']))]);
    expect(heart.map(({ text }) => text)).toEqual(short.slice(0, 1));
    expect(others).toHaveLength(2);
  });

  test('what stands under a heading of its own is beside what the next heading’s part says', () => {
    const heading = at('Filters', [], 'heading');
    const { heart, others } = waitingIn([TOLD, heading, HEART, heading, AROUND, FOOT]);
    expect(heart.map(({ text }) => text)).toEqual(['He had seen her dot stop there.']);
    expect(others.map(({ text }) => text)).toEqual(['Borrow a tablet from your library today']);
  });

  test('what is around the alert stands together', () => {
    expect(
      foldedBlocks([AROUND, AROUND, TOLD, AROUND]).map((foldedBlock) => foldedBlock.blocks.length),
    ).toEqual([2, 1, 1]);
  });

  test('one whose use its words do not bear out is shown, stands as it is marked, and may be something else', () => {
    const [told] = at('Money arrives, and you are asked to send it on.', ['advice']).sentences;
    if (!told) throw new Error('No sentence');
    const doubtful: KeyedSentence = { ...told, doubtful: true };
    const shown = waitingIn([{ kind: 'paragraph', line: 1, sentences: [doubtful] }]);
    expect([shown.heart, shown.doubtful]).toEqual([[], [doubtful]]);
    const said = (use: string) => {
      const form = new FormData();
      form.append(`use-${doubtful.key}`, use);
      return parseBatch(form, [doubtful]).map(({ at: path, value }) => [path[1], value]);
    };
    expect(said('advice')).toEqual([]);
    expect(said('service')).toEqual([['uses', ['service']]]);
    expect(said('nothing')).toEqual([['uses', []]]);
    expect(said('route:childline')).toEqual([
      ['uses', []],
      ['routes', ['childline']],
    ]);
  });

  test('are all changed at once: some chosen, some with their tick taken away', () =>
    expect(
      edits([
        [`use-${keyOf(HEART)}`, 'risk:grooming'],
        [`use-${keyOf(FOOT)}`, 'nothing'],
        ['listed', `sign ${keyOf(SIGN)}`],
        ['listed', `advice ${keyOf(BOTH)}`],
        ['kept', 'another'],
      ]),
    ).toEqual([
      [keyOf(SIGN), []],
      [keyOf(HEART), ['risk:grooming']],
      [keyOf(FOOT), []],
      // And it sends nobody anywhere.
      [keyOf(FOOT), []],
      [keyOf(BOTH), ['risk:grooming']],
    ]));

  test('stand in one list, though they say both what to do and what not to do', () => {
    const both = { key: 's1', text: 'Keep it, and do not reply.', uses: ['do-not', 'advice'] };
    const lists = listed([both, both] as KeyedSentence[]);
    expect(lists).toEqual([{ says: 'Advice', of: [{ ...both, uses: ['advice', 'do-not'] }] }]);
  });

  test('of those that wait, one is for what a further list says', () =>
    expect(
      edits([
        [`use-${keyOf(HEART)}`, 'other'],
        [`other-${keyOf(HEART)}`, 'mechanism:live-map'],
      ]),
    ).toEqual([[keyOf(HEART), ['mechanism:live-map']]]));

  test('one may say where to turn, and one that is something else has to be said', () => {
    const formWith = (value: string): [string, string][] => [
      [`use-${keyOf(HEART)}`, 'other'],
      [`other-${keyOf(HEART)}`, value],
    ];
    expect(edits(formWith('route:childline'))).toEqual([
      [keyOf(HEART), []],
      [keyOf(HEART), ['childline']],
    ]);
    const faultsOf = (value: string, pressed = 'save') =>
      batchFaults(formOf({ ...Object.fromEntries(formWith(value)), do: pressed }), sentences);
    expect(faultsOf('').map(({ field }) => field)).toEqual([`other-${keyOf(HEART)}`]);
    expect(faultsOf('service')).toEqual([]);
    expect(faultsOf('', 'leave')).toEqual([]);
  });

  test('and what nobody has touched is no correction', () => {
    const shown: [string, string][] = [
      [`use-${keyOf(HEART)}`, ''],
      [`use-${keyOf(FOOT)}`, 'nothing'],
      ['usual', keyOf(FOOT)],
      ['listed', `sign ${keyOf(SIGN)}`],
      ['kept', keyOf(SIGN)],
    ];
    expect(edits(shown)).toEqual([]);
    // Whoever says that the reading is right says it of those that are left unused, and of no other.
    expect(edits([...shown, ['do', 'right']]).map(([key]) => key)).toEqual([
      keyOf(FOOT),
      keyOf(FOOT),
    ]);
    expect(edits([...shown, ['do', 'leave']]).map(([key]) => key)).toContain(keyOf(HEART));
    // A browser sends nothing of a question that has no answer, but the list beside it.
    const unanswered = shown.filter(([name]) => name !== `use-${keyOf(HEART)}`);
    const left = edits([...unanswered, [`other-${keyOf(HEART)}`, ''], ['do', 'leave']]);
    expect(left.map(([key]) => key)).toContain(keyOf(HEART));
  });

  test('a risk that a person took away is not marked as one any more', () => {
    const marks = marksOf(
      { uses: ['risk:grooming'] },
      { risks: [{ id: 'grooming', label: 'Grooming' }] as Risk[], mechanisms: [], routes: [] },
      new Set(['grooming']),
    ).map((mark) => mark.says);
    expect(marks).toEqual(['You took this away: Grooming']);
  });
});
