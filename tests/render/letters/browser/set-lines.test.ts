/** Lines that are read from the right: what stands where, and in which order it is read out. */
import { describe, expect, test } from 'vitest';
import type { FaceSet } from '#render/letters/browser/face.ts';
import { type Direction, type Span, Typesetter } from '#render/letters/browser/set-lines.ts';
import { deskFaces } from './desk-faces.ts';

const all = [...deskFaces().values()];
const named = (...names: string[]) => names.flatMap((name) => all.filter(({ id }) => id === name));
const faces: FaceSet = {
  400: named('AtkinsonHyperlegibleNext_400Regular', 'Vazirmatn_400Regular'),
  700: named('AtkinsonHyperlegibleNext_700Bold', 'Vazirmatn_700Bold'),
  800: named('AtkinsonHyperlegibleNext_800ExtraBold', 'Vazirmatn_700Bold'),
};
const WIDE = 400;
const turned = new Typesetter(faces, 'rtl');
const span = (text: string, more: Partial<Span> = {}): Span => ({
  text,
  weight: 400,
  colour: '#000000',
  ...more,
});
const linesOf = (spans: Span[], width = WIDE, base?: Direction) =>
  turned.lines(spans, 12, width, base);
/** What is seen from left to right: each sign once, a sign of the line's own end at the left. */
const seen = (spans: Span[], base?: Direction) => {
  const [line] = linesOf(spans, WIDE, base);
  return [...(line?.runs ?? [])]
    .sort((a, b) => b.x + b.width - (a.x + a.width))
    .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
    .join('');
};
const backwards = (text: string) => [...text].reverse().join('');

describe('from left to right, a line that is read from the right shows', () => {
  test('its last word first, each word turned, and its full stop at the left', () => {
    expect(seen([span('وہ سبق ہے۔')])).toBe(backwards('وہ سبق ہے۔'));
  });

  test('Latin words and numbers in their own order', () => {
    expect(seen([span('مدد Report Remove سے 18 سال')])).toBe(
      `${backwards('سال')} 18 ${backwards('سے')} Report Remove ${backwards('مدد')}`,
    );
  });

  test('a bold beginning at the right', () => {
    expect(seen([span('انتباہ۔', { weight: 700 }), span(' یہ سبق')])).toBe(
      backwards('انتباہ۔ یہ سبق'),
    );
  });

  test('a name as a whole: what stands beside it is not drawn into it', () => {
    const family = (name: string, of: string) =>
      seen([span(name, { apart: true }), span(' کے لیے · '), span(of, { apart: true })]);
    expect(family('Ahmed Khan', '7B')).toBe(`7B ${backwards('کے لیے ·')} Ahmed Khan`);
    expect(family('محمد Sam', '7B')).toBe(`7B ${backwards('کے لیے ·')} Sam ${backwards('محمد')}`);
  });

  test('a line in the other direction from its left on', () => {
    expect(seen([span('Ring 01632 960104, Fennmoor.')], 'ltr')).toBe(
      'Ring 01632 960104, Fennmoor.',
    );
  });
});

test('brackets turn with the words between them', () => {
  const [line] = linesOf([span('(سبق)')]);
  const glyphs = line?.runs.flatMap((run) => run.glyphs) ?? [];
  const [opens, closes] = ['(', ')'].map(
    (sign) => faces[400][1]?.font.glyphForCodePoint(sign.charCodeAt(0)).id,
  );
  expect(glyphs.map(({ text }) => text).join('')).toBe(backwards('(سبق)'));
  expect([glyphs[0]?.id, glyphs.at(-1)?.id]).toEqual([opens, closes]);
});

test('two quotation marks are of one face', () => {
  const [line] = linesOf([span('”سبق“')]);
  expect(new Set(line?.runs.flatMap(({ glyphs }) => glyphs.map(({ face }) => face.id)))).toEqual(
    new Set(['Vazirmatn_400Regular']),
  );
});

test('lines are read out in the order of their words, and none is wider than it may be', () => {
  const words =
    'ہم آپ کو ایک سبق کی اطلاع دے رہے ہیں جو Report Remove اور 18 سال کے بارے میں ہے۔ '.repeat(4);
  for (const width of [90, 150, 333]) {
    const lines = linesOf([span(words)], width);
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')).toBe(
      words.trim(),
    );
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThan(width + 0.1);
    for (const { runs, width: whole } of lines) {
      const covered = [...runs].sort((a, b) => a.x - b.x);
      let end = 0;
      for (const { x, width: runWidth } of covered) {
        expect(x).toBeCloseTo(end, 6);
        end += runWidth;
      }
      expect(end).toBeCloseTo(whole, 6);
    }
  }
});

test('a link is one run of words of its own', () => {
  const href = 'https://example.org/';
  const [line] = linesOf([span('یہ '), span('سبق دیکھیں', { href }), span(' آج')]);
  expect(line?.runs.filter((run) => run.href).map(({ text }) => text)).toEqual(['سبق دیکھیں']);
});
