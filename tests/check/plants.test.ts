/** A name planted anywhere in a product is found, however it is spelt; and no clean product raises an alarm. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProduct } from '#check/bytes/check-products.ts';
import { makeBand, makeKits } from '#pipeline';
import type { Problem } from '#problems/problem.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { prepareFixture } from '../prepare-fixture.ts';
import { plantIn } from './plant.ts';
import { PLANTED, type Planted, pick } from './spell.ts';

const PLANTS = 1000;
/** The same plants on each run; another seed plants others. */
const SEED = Number(process.env.SEED ?? 4);
const NAME = '  - { name: Blobchat, variants: [Blob Chat], role: subject }';

const engines = await createEngines();
const { house, lessons } = await prepareFixture({
  alert: [[NAME, PLANTED.map((name) => `  - ${JSON.stringify(name)}`).join('\n')]],
});
const [prepared] = lessons;
const [version] = prepared?.versions ?? [];
if (!house || !prepared || !version) throw new Error('The fixture cannot be read');
const { lesson } = prepared;
const band = await makeBand({ lesson, house, ...version }, engines);
const kits = await makeKits(prepared, house, band.files, engines.readPages);
const products = [...band.files, ...kits.files];

/** Names that a product’s reader may not find in it. */
const unshown: Record<string, Planted[]> = {
  pupil: PLANTED,
  teacher: PLANTED.filter(({ role }) => role !== 'slogan'),
  parent: PLANTED.filter(({ role }) => role === 'successor'),
  staff: PLANTED,
};

async function alarms(entry: (typeof products)[number]['entry'], bytes: Uint8Array) {
  const problems: Problem[] = [];
  await checkProduct(
    { entry, bytes },
    {
      lesson,
      house: house as NonNullable<typeof house>,
      version: entry.kind === 'kit' ? null : (version?.version ?? null),
      readPages: engines.readPages,
      report: (problem) => problems.push(problem),
    },
  );
  return problems.filter(({ ruleId }) => ruleId === 'no-platform-name');
}

test('no clean product raises an alarm', () => {
  expect([...band.problems, ...kits.problems]).toEqual([]);
  expect(new Set(products.map(({ entry }) => entry.format))).toEqual(
    new Set(['html', 'pdf', 'txt', 'eml', 'zip']),
  );
});

test(`of ${PLANTS} planted names none is missed`, { timeout: 300_000 }, async () => {
  const missed: string[] = [];
  let plants = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.nat(products.length - 1), async (g, at) => {
      const { entry, bytes } = products[at] as (typeof products)[number];
      const planted = pick(g, unshown[entry.audience] ?? []);
      const clean = { path: entry.path, bytes };
      const { place, product, as } = await plantIn(g, clean, entry.format, planted);
      plants += 1;
      if ((await alarms({ ...entry, path: product.path }, product.bytes)).length === 0)
        missed.push(`${planted.name} as ${JSON.stringify(as)} in ${place} of ${entry.path}`);
    }),
    { numRuns: PLANTS, seed: SEED },
  );
  expect({ plants, missed }).toEqual({ plants: PLANTS, missed: [] });
});
