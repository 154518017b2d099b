/** Rules on time, length and wholeness: what just fits passes, and one more is told with its number. */
import { describe, expect, test } from 'vitest';
import { checkFacts, checkStatus } from '#check/check-evidence.ts';
import { checkForm } from '#check/check-form.ts';
import { checkCopies, checkReferences } from '#check/check-references.ts';
import { checkRepetition } from '#check/check-repetition.ts';
import { checkEndpoint, checkTiming, checkWhole } from '#check/check-shape.ts';
import { checkWordCounts } from '#check/check-size.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flow } from '../render/letters/sample-letter.ts';
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
