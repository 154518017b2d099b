import { expect, test } from 'vitest';
import { safeName } from '#kit/safe-name.ts';

test('typographic marks and accents become plain letters', () => {
  expect(safeName('Years 7–9 – “Zoë’s” café…', 'x')).toBe("Years 7-9 - Zoe's cafe");
});

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\evil', 'C Windows evil'],
  ['a<b>:"|?*c', 'a b c'],
  ['trailing. . ', 'trailing'],
  ['line\nbreak\u0000', 'linebreak'],
])('%j is safe on every system', (text, name) => {
  expect(safeName(text, 'x')).toBe(name);
});

test('a device of Windows gets another name', () => {
  expect(safeName('CON', 'x')).toBe('CON file');
  expect(safeName('lpt1', 'x')).toBe('lpt1 file');
});

test('text without a plain letter falls back', () => {
  expect(safeName('學校', 'worksheet')).toBe('worksheet');
  expect(safeName('...', 'worksheet')).toBe('worksheet');
});

test('a name is never too long, and never ends in a dot for it', () => {
  expect(safeName(`${'a'.repeat(99)}.b`, 'x')).toBe('a'.repeat(99));
});
