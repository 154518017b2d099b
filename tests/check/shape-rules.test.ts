/** Rules on time, length and wholeness: what just fits passes, and one more is told with its number. */
import { describe, expect, test } from 'vitest';
import { checkFacts, checkStatus } from '#check/check-evidence.ts';
import { checkFigures } from '#check/check-figures.ts';
import { checkForm } from '#check/check-form.ts';
import { checkCopies, checkReferences } from '#check/check-references.ts';
import { checkRepetition } from '#check/check-repetition.ts';
import { checkEndpoint, checkTiming, checkWhole } from '#check/check-shape.ts';
import { checkReading, checkWordCounts } from '#check/check-size.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { lesson, version } = fixture;
const { place, band, plan } = version;
const [first, ...others] = version.slides as [Slide, ...Slide[]];
const [sheet, cards] = version.handouts as [Handout, Handout];
const reasons = (rule: Parameters<typeof reasonsFor>[0], change: Partial<BandVersion> = {}) =>
  reasonsFor(rule, { version: { ...version, ...change } });
const inBand = (change: Partial<Band>) => ({ band: { ...band, ...change } });
const prose = (value: string, line = place.line) => ({
  kind: 'prose' as const,
  nodes: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  place: { ...place, line },
});
const words = (count: number) => Array.from({ length: count }, () => 'kite').join(' ');
const withFirst = (change: Partial<Slide>) => ({ slides: [{ ...first, ...change }, ...others] });
const withSheet = (...blocks: HandoutBlock[]) => ({
  handouts: [{ ...sheet, blocks, editions: [] }, cards],
});

test('the fixture breaks none of them', () => {
  for (const rule of [
    ...[checkTiming, checkWhole, checkEndpoint, checkForm, checkReferences, checkCopies],
    ...[checkRepetition, checkWordCounts, checkFacts],
  ])
    expect(reasons(rule)).toBe('');
});

describe('minutes', () => {
  const minutes = version.slides.reduce((sum, slide) => sum + slide.minutes, 0);
  const short = version.slides.reduce((sum, slide) => sum + (slide.short ?? 0), 0);

  test('of a part are those of its band', () => {
    expect(reasons(checkTiming, withFirst({ minutes: first.minutes + 1 }))).toContain(
      `minutes-add-up: Unexpected ${first.minutes + 1} minutes for “welcome” of lks2, expected ${first.minutes}`,
    );
    expect(reasons(checkTiming, withFirst({ minutes: first.minutes + 0.001 }))).toBe('');
  });

  test.each<[string, [number, number], boolean]>([
    ['just the least', [minutes, minutes + 5], true],
    ['just the most', [minutes - 5, minutes], true],
    ['fewer', [minutes + 1, minutes + 5], false],
    ['more', [minutes - 5, minutes - 1], false],
  ])('in all may be %s', (_, range, fits) => {
    const report = reasons(checkTiming, inBand({ minutes: range }));
    expect(report === '').toBe(fits);
    if (!fits)
      expect(report).toContain(
        `Unexpected ${minutes} minutes in all for lks2, expected ${range[0]} to ${range[1]}`,
      );
  });

  test('of the short way add up, where there is one', () => {
    expect(reasons(checkTiming, inBand({ shortMinutes: short - 1 }))).toContain(
      `short-route-adds-up: Unexpected ${short} minutes on the short route of lks2, expected ${short - 1}`,
    );
    expect(reasons(checkTiming, inBand({ shortMinutes: null }))).toBe('');
  });

  test('of what may be left out count in none', () => {
    const more = { ...first, optional: true, minutes: 9, short: 9 };
    expect(reasons(checkTiming, { slides: [first, more, ...others] })).toBe('');
  });

  test('of a timer are at most its slide’s', () => {
    const talk = (long: number) =>
      withFirst({
        blocks: [{ kind: 'talk', minutes: long, nodes: flow('Talk.'), place } as never],
      });
    expect(reasons(checkForm, talk(first.minutes))).toBe('');
    expect(reasons(checkForm, talk(first.minutes + 1))).toBe(
      `timer-fits: Unexpected timer of ${first.minutes + 1} minutes on slide 1 “The kite club” of lks2, expected at most its ${first.minutes}`,
    );
  });
});

describe('slides', () => {
  const many = version.slides.length;

  test.each<[string, [number, number], boolean, boolean]>([
    ['as few as there may be', [many, many + 1], false, true],
    ['as many', [many - 1, many], false, true],
    ['too few', [many + 1, many + 2], false, false],
    ['one too many', [1, many - 1], false, false],
    ['one more for “safe tonight?”', [1, many - 1], true, true],
    ['two more for it', [1, many - 2], true, false],
  ])('are %s', (_, slides, isAsked, fits) => {
    const tonight = isAsked ? { safeTonight: { pupils: [], families: [] } } : {};
    const report = reasons(checkTiming, { ...inBand({ slides }), ...tonight });
    const most = slides[1] + (isAsked ? 1 : 0);
    expect(report).toBe(
      fits
        ? ''
        : `slide-count: Unexpected ${many} slides for lks2, expected ${slides[0]} to ${most}`,
    );
  });

  test('stand in the order of the parts, but that a story may go on after what the class would do', () => {
    const order = (...parts: Slide['part'][]) =>
      reasons(checkTiming, {
        slides: parts.map((part) => ({ ...first, part })),
        ...inBand({ parts: {}, minutes: [1, 99], shortMinutes: null, slides: [1, 99] }),
      });
    expect(order('welcome', 'story', 'check', 'story', 'help')).toBe('');
    expect(order('welcome', 'check', 'story')).toContain(
      'parts-in-order: Unexpected part “story” after “check” in lks2',
    );
    expect(order('help', 'welcome')).toContain('part “welcome” after “help”');
    expect(order('story', 'activity', 'story')).toContain('part “story” after “activity”');
  });

  test('of each part are there', () => {
    expect(reasons(checkTiming, { slides: others })).toContain(
      'parts-in-order: Unexpected lks2 without a slide of part “welcome”, expected at least one',
    );
  });

  test('have notes and say something', () => {
    expect(reasons(checkWhole, withFirst({ notes: [] }))).toBe(
      'notes-present: Unexpected slide “The kite club” of lks2 without <Notes>, expected what to say and look for',
    );
    expect(reasons(checkWhole, withFirst({ blocks: [] }))).toBe(
      'nothing-left-over: Unexpected empty slide “The kite club” of lks2',
    );
  });

  test('of the endpoint ask again what the baseline asked', () => {
    const without = (part: Slide['part']): Slide[] =>
      version.slides.map((slide) =>
        slide.part === part ? { ...slide, blocks: [prose('Talk.')] } : slide,
      );
    for (const part of ['baseline', 'endpoint'] as const)
      expect(reasons(checkEndpoint, { slides: without(part) })).toMatch(
        /^endpoint-mirrors-baseline/,
      );
    const { endpoint: _, ...parts } = band.parts;
    expect(reasons(checkEndpoint, { slides: without('endpoint'), ...inBand({ parts }) })).toBe('');
  });
});

describe('a plan', () => {
  test.each<[keyof typeof plan, string, number]>([
    ['cover', '<Cover>', 1],
    ['prepare', '<Prepare>', 1],
    ['keywords', '<Words>', 2],
    ['misconceptions', '<Misconceptions>', 3],
    ['hardQuestions', '<HardQuestions>', 3],
    ['adaptations', '<Adaptations>', 2],
    ['lookFor', '<LookFor>', 1],
    ['homeLink', '<HomeLink>', 1],
    ['mapping', 'a curriculum mapping (lessons/curriculum.yaml)', 1],
  ])('has enough under “%s”', (part, name, least) => {
    const held = plan[part] as unknown[];
    const with_ = (count: number) =>
      reasons(checkWhole, { plan: { ...plan, [part]: held.slice(0, count) } });
    expect(held.length).toBeGreaterThanOrEqual(least);
    expect(with_(least)).toBe('');
    expect(with_(least - 1)).toBe(
      `plan-complete: Unexpected ${least - 1} in ${name} of the plan of lks2, expected at least ${least}`,
    );
  });

  test('has a row for each part of the deck, and for no other', () => {
    const { timeline } = plan;
    expect(reasons(checkWhole, { plan: { ...plan, timeline: timeline.slice(1) } })).toBe(
      'timeline-matches: Unexpected timeline of lks2 without “welcome”, expected a row',
    );
    expect(reasons(checkWhole, { slides: others })).toBe(
      'timeline-matches: Unexpected row “welcome” in the timeline of lks2, expected only parts with slides',
    );
  });
});

test('there are a worksheet and one more sheet', () => {
  expect(reasons(checkWhole, { handouts: [sheet] })).toMatch(/^handouts-complete: Unexpected 1 /);
  const two: Handout[] = [cards, { ...cards, id: 'more-cards' }];
  expect(reasons(checkWhole, { handouts: two })).toMatch(/^handouts-complete: Unexpected 2 /);
});

test('the card of a letter has three openers and three first steps', () => {
  const { letter } = version;
  for (const part of ['openers', 'firstHour'] as const) {
    const card = { ...letter.card, [part]: letter.card[part].slice(0, 2) };
    expect(reasons(checkWhole, { letter: { ...letter, card } })).toMatch(
      /^plan-complete: Unexpected help card of lks2 with/,
    );
  }
});

describe('words', () => {
  const most = band.wordsPerSlide;

  test('on a slide are as many as its band reads', () => {
    const on = (count: number) =>
      reasons(checkWordCounts, withFirst({ blocks: [prose(words(count))] }));
    expect(on(most)).toBe('');
    expect(on(most + 1)).toBe(
      `words-per-slide: Unexpected ${most + 1} words on slide 1 “The kite club” of lks2, expected at most ${most}`,
    );
  });

  test('that a click shows are no more', () => {
    const on = (count: number) => {
      const block = { kind: 'reveal', label: 'Why?', nodes: flow(words(count)), place };
      return reasons(checkWordCounts, withFirst({ blocks: [block as unknown as SlideBlock] }));
    };
    expect(on(most)).toBe('');
    expect(on(most + 1)).toContain(
      `Unexpected long <Reveal> on slide 1 of lks2, expected at most ${most} words`,
    );
  });

  test('on a sheet are as many, in each edition of it', () => {
    const limit = band.handoutWords;
    const on = (count: number) => reasons(checkWordCounts, withSheet(prose(words(count))));
    const ownWords = Number(/Unexpected (\d+) words/.exec(on(limit + 1))?.[1]) - limit - 1;
    expect(on(limit - ownWords)).toBe('');
    expect(on(limit - ownWords + 1)).toBe(
      `words-per-handout: Unexpected ${limit + 1} words on “Keep or tell” of lks2, expected at most ${limit}`,
    );
    const editions = [{ version: 'support', blocks: [prose(words(limit + 1))] }];
    expect(reasons(checkWordCounts, { handouts: [{ ...sheet, editions }, cards] })).toMatch(
      /words-per-handout: .* on “Keep or tell” \(support\)/,
    );
  });
});

describe('what is read by oneself', () => {
  const letter = (front: string) => ({
    laterLetters: [],
    letter: { ...version.letter, front: flow(front) },
  });
  const sentence = (count: number) => `${words(count)}.`.replace(/^k/, 'K');

  test('a letter has at most 340 words on its front, greeting and name among them', () => {
    const front = (count: number) => letter(Array(count).fill('Fly.').join(' '));
    expect(reasons(checkReading, front(328))).toBe('');
    expect(reasons(checkReading, front(329))).toBe(
      'letter-length: Unexpected 341 words on the front of the letter before the lesson of lks2, expected at most 340 with greeting and sign-off',
    );
  });

  test('sentences of a letter have fifteen words on average, and no more', () => {
    expect(reasons(checkReading, letter(sentence(15)))).toBe('');
    expect(reasons(checkReading, letter(sentence(16)))).toContain(
      'sentence-length: Unexpected mean of 16.0 words a sentence in the letter before the lesson of lks2, expected at most 15',
    );
  });

  test('sentences of pupils have as many as their band, where they read', () => {
    const long = { handouts: [sheet, cards], ...inBand({ sentenceWords: 1 }) };
    expect(reasons(checkReading, long)).toMatch(/^sentence-length: .* in the slides of lks2/);
    expect(reasons(checkReading, long)).toMatch(/sentence-length: .* in “Keep or tell” of lks2/);
    const unread = { ...long, ...inBand({ sentenceWords: 1, readingGrade: null }) };
    expect(reasons(checkReading, unread)).toBe('');
  });

  test('a grade is measured from a hundred words on', () => {
    const hard = 'Communicating electronically necessitates considerable deliberation today.';
    const on = (times: number) =>
      reasons(checkReading, {
        ...withSheet(prose(Array(times).fill(hard).join(' '))),
        ...inBand({ readingGrade: 2, sentenceWords: 99, readingFormula: 'flesch-kincaid' }),
      });
    expect(on(20)).toMatch(/reading-grade: Unexpected reading grade [\d.]+ in “Keep or tell”/);
    expect(on(5)).not.toMatch(/reading-grade: .*“Keep or tell”/);
  });

  test('long words are few: eight of them are too many in a short text, and seven are never', () => {
    const said = (count: number, short: number) =>
      reasons(
        checkReading,
        letter(
          `${Array(count).fill('Electronically.').join(' ')} ${Array(short).fill('Go.').join(' ')}`,
        ),
      );
    expect(said(7, 0)).not.toMatch(/long-words/);
    expect(said(8, 72)).not.toMatch(/long-words/);
    expect(said(8, 71)).toContain(
      'long-words: Unexpected 8 long words among 79 in the letter before the lesson of lks2 (Electronically), expected at most 10 in 100',
    );
  });

  test('what a letter quotes of the alert is not ours to mend, and its length counts all the same', () => {
    const hard = `In two in three children, ${Array(20).fill('electronically').join(' ')}.`;
    const quoted = (isQuoted: boolean, times = 1) => ({
      laterLetters: [],
      letter: {
        ...version.letter,
        front: flow(Array(times).fill(hard).join(' ')).map((node) =>
          Object.assign({}, node, { data: { isQuoted } }),
        ),
      },
    });
    const both = (isQuoted: boolean) =>
      [checkReading, checkFigures].map((rule) => reasons(rule, quoted(isQuoted))).join('\n');
    expect(both(false)).toMatch(/sentence-length: .*reading-grade: .*figures-dated: /s);
    expect(both(true).trim()).toBe('');
    expect(reasons(checkReading, quoted(true, 14))).toMatch(/^letter-length: .*$/);
  });

  test('six of the long words are told, so that the reason stays short', () => {
    const long = 'Animal Camera Cinema Family Holiday Hospital Magazine Umbrella'.split(' ');
    const told = reasons(checkReading, letter(`${long.join('. ')}.`));
    expect(told).toContain('(Animal, Camera, Cinema, Family, Holiday, Hospital)');
  });
});

describe('what is pointed at is there', () => {
  const notes = (said: string) => withFirst({ notes: flow(said) });
  const many = version.slides.length;

  test('slides by their number', () => {
    expect(reasons(checkReferences, notes(`Go back to slide ${many}.`))).toBe('');
    for (const said of [`slide ${many + 1}`, `slides 2 to ${many + 1}`])
      expect(reasons(checkReferences, notes(`Go on to ${said}.`))).toBe(
        `pointed-at-exists: Unexpected “${said}” in lks2, expected one of ${many} slides`,
      );
  });

  test('sheets by their kind, their title or a part', () => {
    const shown = (said: string, handouts = version.handouts) =>
      reasons(checkReferences, { ...withFirst({ blocks: [prose(said)] }), handouts });
    expect(shown('Take your worksheet.')).toBe('');
    for (const kind of ['poster', 'postcard', 'quiz'])
      expect(shown(`Take your ${kind}.`)).toContain(`Unexpected “your ${kind}” in lks2`);
    const titled: Handout[] = [{ ...sheet, title: 'My Poster' }, cards];
    expect(shown('Take your poster.', titled)).toBe('');
    const postcard = { kind: 'postcard', to: 'Bo', starters: [], place } as HandoutBlock;
    expect(shown('Take your postcard.', [{ ...sheet, blocks: [postcard] }, cards])).toBe('');
  });

  test('what a plan quotes or asks', () => {
    const cover = (said: string) =>
      reasons(checkReferences, { plan: { ...plan, cover: flow(said) } });
    expect(cover('Begin with “Two piles”.')).toBe('');
    expect(cover('Begin with “Three piles”.')).toContain('Unexpected “Three piles” in lks2');
    const [row] = plan.timeline;
    const asked = (says_: string) =>
      reasons(checkReferences, {
        plan: {
          ...plan,
          timeline: [{ ...row, nodes: flow(says_), text: text(says_) }] as never,
        },
      });
    expect(asked('Ask. What does Wren know about the flyer?')).toBe('');
    expect(asked('Ask. What does Bo know?')).toContain('Unexpected “What does Bo know?” in lks2');
  });

  test('and a sheet is given to as many as it is printed for', () => {
    expect(reasons(checkCopies, notes('Give each pupil Keep or tell.'))).toBe('');
    expect(reasons(checkCopies, notes('Give each pair Keep or tell.'))).toMatch(
      /^copies-as-said: .* for the sheet “Keep or tell”/,
    );
  });
});

test.each([
  '[date]',
  '[name of the teacher]',
  '[School]',
  '[insert a time]',
  '{{when}}',
  'TBC',
  'Todo',
])('a place that somebody has yet to fill is told: %s', (gap) => {
  expect(reasons(checkRepetition, withSheet(prose(`Bring it on ${gap}.`)))).toMatch(
    /^nothing-left-over/,
  );
});

describe('what is said twice', () => {
  const SAID = 'Wren flies her red kite over the hill all day.';
  const on = (lines: [string, number][], ...editions: Handout['editions']) =>
    reasons(checkRepetition, {
      slides: [{ ...first, blocks: [] }, ...others],
      handouts: [{ ...sheet, blocks: lines.map(([said, line]) => prose(said, line)), editions }],
    });

  test('on two lines is told, with the first of them', () => {
    const twice: [string, number][] = [
      [SAID, 901],
      [SAID.toLowerCase(), 902],
    ];
    expect(on(twice)).toBe(
      `nothing-repeated: Unexpected repetition of line 901 in lks2: “${SAID.toLowerCase()}…”`,
    );
    expect(on(twice.slice(0, 1))).toBe('');
  });

  test('in fewer than nine words, or on one line, is not', () => {
    const short = SAID.replace(' all day', '');
    expect(short.split(' ')).toHaveLength(8);
    expect(
      on([
        [short, 901],
        [short, 902],
      ]),
    ).toBe('');
    expect(
      on([
        [SAID, 901],
        [SAID, 901],
      ]),
    ).toBe('');
  });

  test('on two editions of a sheet is not, and on a slide and its sheet is', () => {
    expect(on([[SAID, 901]], { version: 'support', blocks: [prose(SAID, 902)] })).toBe('');
    const both = {
      ...withFirst({ blocks: [prose(SAID, 900)] }),
      ...withSheet(prose(SAID, 901)),
    };
    expect(reasons(checkRepetition, both)).toMatch(/repetition of line 900/);
  });

  test('by statements that are asked again is not, on a slide nor on a sheet that marks them', () => {
    const statements = (again: boolean, line: number) => ({
      ...{ kind: 'statements' as const, id: 'a', prompt: 'Which?', scale: ['Yes', 'No'], again },
      items: [[{ type: 'text' as const, value: SAID }]],
      place: { ...place, line },
    });
    const asked = (...of: SlideBlock[]) =>
      of.map((block, at) => ({ ...first, id: `s9${at}`, blocks: [block] }));
    const repeated = (...of: SlideBlock[]) => reasons(checkRepetition, { slides: asked(...of) });
    expect(repeated(statements(false, 901), statements(true, 902))).toBe('');
    expect(repeated(statements(false, 901), statements(false, 902))).toMatch(/line 901/);
    const marked = { slides: asked(statements(false, 901)), ...withSheet(prose(SAID, 902)) };
    expect(reasons(checkRepetition, marked)).toBe('');
  });

  test('and a place that was left to fill in is told', () => {
    expect(on([['Ask [insert name here] today.', 901]])).toBe(
      'nothing-left-over: Unexpected placeholder “[insert name here]” in lks2, expected the text itself',
    );
  });
});

test('italics are told wherever pupils read, and in no note', () => {
  const slanted = flow('Keep *all* of them.');
  const block = { kind: 'prose' as const, nodes: slanted, place };
  expect(reasons(checkForm, withFirst({ notes: slanted }))).toBe('');
  for (const change of [withFirst({ blocks: [block] }), withSheet(block)])
    expect(reasons(checkForm, change)).toBe(
      'plain-emphasis: Unexpected italics for pupils of lks2, expected bold type',
    );
});

describe('a fact', () => {
  const alertWith = (holds: string) => ({
    lesson: {
      ...lesson,
      alert: {
        ...lesson.alert,
        facts: lesson.alert.facts.map((fact) => ({ ...fact, holds, leftOut: 'nobody knows' })),
      },
    } as typeof lesson,
  });
  test('that is named is one of the alert’s, on a slide and in the letter', () => {
    const { letter } = version;
    for (const change of [withFirst({ facts: ['f99'] }), { letter: { ...letter, facts: ['f99'] } }])
      expect(reasons(checkFacts, change)).toMatch(
        /^fact-exists: Unexpected fact “f99”, expected one/,
      );
  });
  test.each(['disputed', 'undated'])('that is %s is used nowhere', (holds) => {
    expect(reasonsFor(checkFacts, alertWith(holds))).toContain(
      `fact-exists: Unexpected use of fact “f01”, which is ${holds}, expected a fact that holds`,
    );
  });
});

test('a review is due from the day after its date', () => {
  const { reviewBy } = lesson.alert;
  const due = (today: string) => {
    const problems: Problem[] = [];
    checkStatus(lesson, today, (problem) => problems.push(problem));
    return problems.filter(({ ruleId }) => ruleId === 'status-current').length;
  };
  expect(due(reviewBy)).toBe(0);
  expect(due(`${reviewBy}-x`)).toBeGreaterThan(0);
});
