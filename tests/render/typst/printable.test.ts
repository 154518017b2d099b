/** What an alert is written in, in letters that paper has. */
import { expect, test } from 'vitest';
import { parting, printable } from '#render/arrange/printable.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';

const { covers } = createTypesetter();
const printed = (text: string) => printable(text, covers, () => {});

test.each([
  ['numbers in circles', '③ Never ⑫', '3 Never 12'],
  ['letters that are wide or fancy', 'ＡＢ 𝐁𝐨𝐥𝐝', 'AB Bold'],
  ['bullets of a word processor', '\u{F0B7} Tell', '• Tell'],
  ['a picture, however many signs it is made of', '👨‍👩‍👧 🚨', '• •'],
  ['a cross, which says no', '✗ Look ❌', '× Look ×'],
  ['the way through a menu', 'Settings → Privacy', 'Settings > Privacy'],
  ['what has no equal here', '\u{13000}', '\u{FFFD}'],
  ['a sign that nobody sees', '⚠\u{FE0F}', '•'],
  ['a bell and a tab', 'a\u0007b\tc', 'a b c'],
  [
    'nothing at all, which fonts have a glyph for and files may not hold',
    'a\u0000b\u{FEFF}c',
    'a bc',
  ],
])('%s', (_, text, as) => {
  expect(printed(text)).toBe(as);
});

test.each(['Zoë ½ € №', 'Олена', 'ñ n\u0303', 'e\u0301', 'Łukasz'])(
  '“%s” stays as it is',
  (text) => {
    expect(printed(text)).toBe(text);
  },
);

test('each sign that is printed otherwise is told, with what stands for it', () => {
  const reasons: string[] = [];
  printable('③ and ③ 🚨', covers, (sign, as) => reasons.push(`${sign} ${as}`));
  expect(reasons).toEqual(['③ 3', '③ 3', '🚨 •']);
});

test('a word of ninety letters may be parted, and one of a dictionary may not', () => {
  const word = 'antidisestablishmentarianism';
  expect(parting(word)).toBe(word);
  const endless = parting('x'.repeat(90));
  expect(endless.replaceAll('\u200b', '')).toBe('x'.repeat(90));
  expect(Math.max(...endless.split('\u200b').map(({ length }) => length))).toBeLessThan(10);
});
