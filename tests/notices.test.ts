/** What a build hands on names whose it is: worked out from what was bundled. */
import { expect, test } from 'vitest';
import { bundleDecks } from '#scripts/engines/deck-bundle.ts';
import { bundleDesk } from '#scripts/engines/desk-bundle.ts';
import { bundleSearch } from '#scripts/engines/search-bundle.ts';
import { creditsOf, noticesOf, writeNotices } from '#scripts/notices.ts';
import { readText } from './dist.ts';

const inputs = [
  ...(await bundleDecks()).inputs,
  ...(await bundleDesk()).inputs,
  ...(await bundleSearch()).inputs,
];
const notices = noticesOf(inputs);

test('every package that is bundled is named, with its licence', () => {
  const packages = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  expect(packages.size).toBeGreaterThan(20);
  for (const name of packages)
    expect(notices).toMatch(new RegExp(`^- ${name} \\d+\\.\\S+: \\S+`, 'm'));
});

test('and its licence stands there in full, or is one of a list whose terms do', () => {
  for (const { name, texts } of creditsOf(inputs))
    for (const text of texts) expect(notices, name).toContain(text);
  const without = creditsOf(inputs).filter(({ texts }) => texts.length === 0);
  for (const { name, version, licence } of without) {
    expect(['MIT', 'ISC'], name).toContain(licence);
    expect(notices).toMatch(new RegExp(`^## .*${name} ${version}`, 'm'));
  }
});

test('files of our own are nobody else’s', () => {
  expect(creditsOf(['src/site/desk/page.ts', 'slides/teacher.ts'])).toEqual([]);
});

test('a licence that several share stands once', () => {
  const credit = { version: '1.0.0', licence: 'MIT', texts: ['THE TERMS'], author: '' };
  const all = writeNotices(
    [
      { ...credit, name: 'one' },
      { ...credit, name: 'two' },
    ],
    {
      notice: 'Ours.',
      licence: 'MIT',
    },
  );
  expect(all.split('THE TERMS')).toHaveLength(2);
  expect(all).toContain('## one 1.0.0, two 1.0.0');
});

test('and a kit room has the file', () => {
  expect(readText('NOTICES.txt')).toBe(notices);
});
