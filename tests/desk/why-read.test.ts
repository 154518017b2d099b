/** Why a risk was read, as it stands beside its box. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whyRead } from '#desk/reading/why-read.ts';
import { Taxonomy } from '#model/risk.ts';
import { readYaml } from '#read/read-yaml.ts';

const path = 'lessons/taxonomy.yaml';
const risks = readYaml({ path, text: readFileSync(path, 'utf8') }, Taxonomy, () => {})?.risks ?? [];
const THREAT = 'He was told that his home address would be published unless he paid again.';
const reason = (id: string, texts: readonly string[], isUnsure = false) => {
  const evidence = texts.map((text) => ({ text, line: 8 }));
  return whyRead([{ id, sure: 'high', evidence }], id, risks, isUnsure);
};

test('the sentence that tells of it stands there, a long one begun', () => {
  expect(reason('grooming', [THREAT])).toBe(`“${THREAT}”`);
  expect(reason('grooming', ['word '.repeat(40)])).toBe(`“${'word '.repeat(20)}…”`);
});

test('of a threat that speaks of no pictures it is asked whether it is that', () => {
  expect(reason('sexual-extortion', [THREAT])).toBe(
    `“${THREAT}” No pictures are spoken of here. Is it this?`,
  );
  expect(reason('sexual-extortion', [THREAT, 'They ask for a nude photo.'])).toBe(`“${THREAT}”`);
});

test('what we are not sure of says so; what a person added has no sentence', () => {
  expect(reason('grooming', [THREAT], true)).toBe(`“${THREAT}” We are not sure of it.`);
  expect(reason('image-sharing', [])).toBeUndefined();
});
