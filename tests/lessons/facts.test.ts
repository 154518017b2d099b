/** Law, guidance and help as they are: each fact with its source and day, and what was printed before nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { commonSection } from '#adapt/common-texts.ts';
import { reportPhrases } from '#check/check-phrases.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { Facts, patternOf } from '#model/alert/facts.ts';
import { readYaml } from '#read/read-yaml.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const PATH = 'lessons/facts.yaml';
const read = readYaml({ path: PATH, text: readFileSync(PATH, 'utf8') }, Facts, ({ reason }) => {
  throw new Error(reason);
});
const facts = read?.facts ?? [];
const { sharedData } = await sharedDataForTests();

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
      reportPhrases(sharedData.embargo.phrases, [at], (problem) => problems.push(problem));
      const found = problems.filter(({ note }) => note.includes(says));
      expect(found.map(({ ruleId }) => ruleId)).toEqual(['claims-hold']);
    },
  );
});

test('no fact is dated after the house’s own day of checking', () => {
  const day =
    sharedData.routes.routes
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '';
  expect(facts.filter(({ checked }) => checked > day).map(({ id }) => id)).toEqual([]);
});

test('what is unconfirmed stands for one nation, with “check”, and in nothing that pupils read', () => {
  const law = textContent({ type: 'root', children: sharedData.common.get('law-images-ni') ?? [] });
  expect(facts.filter(({ sure }) => sure === 'unconfirmed').map(({ id }) => id)).toEqual([
    'fakes-of-adults-ni',
  ]);
  expect(law).toMatch(/proposed in 2025.*check/);
});

test('staff are told what is planned for under-16s, what is not so yet, and to name no service to pupils', () => {
  const said = textContent({ type: 'root', children: sharedData.common.get('under-16s') ?? [] });
  expect(said).toMatch(
    /from spring 2027.*nothing changes today.*Don’t name the services to pupils/,
  );
  expect(said).not.toMatch(/snapchat|tiktok|youtube|instagram|facebook/i);
});

/** What each nation calls those to whom a lead refers a child, and what only others call them. */
const REFERS_TO = {
  england: [/to children’s social care/, /social work|social services/],
  wales: [/to social services/, /social care|social work/],
  scotland: [/to children’s social work/, /social care|Gateway/],
  ni: [/to the Gateway Service for children’s social work/, /social care/],
} as const;

test.each(Object.entries(REFERS_TO))(
  'a lead in %s refers to those of their nation, and whatever staff read calls them so',
  (nation, [ours, others]) => {
    const at = {
      ...sharedData,
      school: { ...sharedData.school, nation: nation as keyof typeof REFERS_TO },
    };
    const read = (id: string) => textContent({ type: 'root', children: commonSection(at, id) });
    expect(read('safe-tonight-staff')).toMatch(ours);
    for (const id of sharedData.common.keys())
      if (!/-(england|wales|scotland|ni)$/.test(id)) expect(read(id)).not.toMatch(others);
  },
);

test('families, staff and plans say how 999 is reached without hearing or speech', () => {
  const route = (id: string) => sharedData.routes.routes.find((route) => route.id === id);
  expect(route('emergency-999')?.forFamilies).toMatch(/999bsl\.co\.uk.*18000/);
  expect(route('police-101')?.forFamilies).toMatch(/18001 101/);
  expect(route('emergency-999-bsl')?.forAdults).toMatch(/18001 101/);
  const plan = textContent({ type: 'root', children: sharedData.common.get('eal-send') ?? [] });
  expect(plan).toMatch(/11 or over who is deaf.*999bsl\.co\.uk.*18000.*registered.*18001 101/);
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
  (nation, [ours, others]) => {
    const said = textContent({
      type: 'root',
      children:
        sharedData.common.get(`law-images-${nation}`) ?? sharedData.common.get('law-images') ?? [],
    });
    expect(said).toMatch(ours);
    expect(said).not.toMatch(others);
  },
);
