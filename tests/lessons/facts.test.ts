/** Law, guidance and help as they are: each fact with its source and day, and what was printed before nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { reportPhrases } from '#check/check-phrases.ts';
import { Facts, patternOf } from '#model/facts.ts';
import { readYaml } from '#pipeline';
import { type Problem, startOf } from '#problems/problem.ts';
import { houseForTests } from './house.ts';

const PATH = 'lessons/facts.yaml';
const read = readYaml({ path: PATH, text: readFileSync(PATH, 'utf8') }, Facts, ({ reason }) => {
  throw new Error(reason);
});
const facts = read?.facts ?? [];
const { house } = await houseForTests();

/** What alerts say is theirs, and the facts hold the sentences themselves. */
const NOT_OURS = /facts\.yaml$|alert\.md$|alert\.shingles$|risk-examples\.txt$/;
const texts = readdirSync('lessons', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !NOT_OURS.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe.each(facts.filter(({ notSo }) => notSo.length > 0))('$id', ({ says, notSo }) => {
  test.each(notSo)('“%s” stands nowhere in lessons/', (words) => {
    const pattern = new RegExp(patternOf(words), 'iu');
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test.each(notSo)(
    '“%s” is refused wherever somebody writes it again, and told what is so',
    (words) => {
      const problems: Problem[] = [];
      const at = { text: `Say: ${words}.`, place: startOf(PATH), field: '' };
      reportPhrases(house.embargo.phrases, [at], (one) => problems.push(one));
      const found = problems.filter(({ note }) => note.includes(says));
      expect(found.map(({ ruleId }) => ruleId)).toEqual(['claims-hold']);
    },
  );
});

test('no fact is dated after the house’s own day of checking', () => {
  const day =
    house.routes.routes
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '';
  expect(facts.filter(({ checked }) => checked > day).map(({ id }) => id)).toEqual([]);
});

test('what is unconfirmed stands for one nation, with “check”, and in nothing that pupils read', () => {
  const law = textContent({ type: 'root', children: house.common.get('law-images-ni') ?? [] });
  expect(facts.filter(({ sure }) => sure === 'unconfirmed').map(({ id }) => id)).toEqual([
    'fakes-of-adults-ni',
  ]);
  expect(law).toMatch(/proposed in 2025.*check/);
});

/** Acts that a nation's staff read of, and one of another's that they don't. */
const ACTS = {
  england: [/section 66B.*66E and 66F/s, /Order 1978|Scotland/],
  wales: [/section 66B.*66E and 66F/s, /Order 1978|Scotland/],
  scotland: [/\(Scotland\) Act 2016, section 2.*Not yet/s, /66B|Northern Ireland/],
  ni: [/Justice Act \(Northern Ireland\) 2016, section 51/, /66B|Scotland/],
} as const;

test.each(Object.entries(ACTS))(
  'staff in %s read the law of their nation, and no other',
  (nation, [own, others]) => {
    const said = textContent({
      type: 'root',
      children: house.common.get(`law-images-${nation}`) ?? house.common.get('law-images') ?? [],
    });
    expect(said).toMatch(own);
    expect(said).not.toMatch(others);
  },
);
