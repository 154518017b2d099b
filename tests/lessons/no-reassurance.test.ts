/**
 * What adults read of any alert on a risk stands beside alerts on children who were hurt, or died: none of it says that most
 * of what children meet is harmless, or that nothing happens.
 */
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const REASSURES =
  /\b(?:most|nearly all|almost all|much|the majority)\b[^.?!|]{0,70}\b(?:harmless|daft|fine|fun|safe|safely|kind|friendly|only want(?:s)?|never happens?|less than we fear)\b|\bnothing happens\b|\bharmless fun\b|\b(?:is|are) (?:very )?(?:rare|unlikely)\b|\bno (?:need|reason) to worry\b/i;

const sourceOf = (name: string) =>
  readFile(new URL(`../../lessons/${name}`, import.meta.url), 'utf8');
const partsOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g'))].map(([part]) => part);

const risks = (await readdir(new URL('../../lessons/risks/', import.meta.url))).filter((name) =>
  name.endsWith('.mdx'),
);
/** By where it stands: what is said of a risk to families, what is said at meetings, and the letters' own words. */
const texts: [string, string][] = [
  ...(await Promise.all(
    risks.map(
      async (name): Promise<[string, string]> => [
        name,
        partsOf(await sourceOf(`risks/${name}`), 'Parents').join('\n'),
      ],
    ),
  )),
  ['workshops.mdx', await sourceOf('workshops.mdx')],
  ['templates.mdx', partsOf(await sourceOf('templates.mdx'), 'Letter').join('\n')],
  ['common.mdx', await sourceOf('common.mdx')],
  [
    'mechanisms.yaml',
    (await sourceOf('mechanisms.yaml'))
      .split('\n')
      .filter((line) => /^ +(?:about|letter|older|staff|step|home|firstHour):/.test(line))
      .join('\n'),
  ],
];

test.each(texts)('%s', (_name, text) => {
  expect(text.length).toBeGreaterThan(500);
  expect(text.split('\n').filter((line) => REASSURES.test(line))).toEqual([]);
});

test.each([
  'Most online dares are daft and harmless.',
  'Most days nothing happens.',
  'Most of them only want to play or talk.',
  'Much of it is harmless fun.',
])('“%s” would be found', (line) => {
  expect(REASSURES.test(line)).toBe(true);
});
