/** Rules on references, copies and repetition. */
import { describe, expect, test } from 'vitest';
import { checkCopies, checkReferences } from '#check/check-references.ts';
import { checkRepetition } from '#check/check-repetition.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { version } = fixture;
const { place, plan } = version;
const [first, ...others] = version.slides as [Slide, ...Slide[]];
const [sheet, cards] = version.handouts as [Handout, Handout];
const reasons = (rule: Parameters<typeof reasonsFor>[0], change: Partial<BandVersion> = {}) =>
  reasonsFor(rule, { version: { ...version, ...change } });
const prose = (value: string, line = place.line) => ({
  kind: 'prose' as const,
  nodes: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  place: { ...place, line },
});
const withFirst = (change: Partial<Slide>) => ({ slides: [{ ...first, ...change }, ...others] });
const withSheet = (...blocks: HandoutBlock[]) => ({
  handouts: [{ ...sheet, blocks, editions: [] }, cards],
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
