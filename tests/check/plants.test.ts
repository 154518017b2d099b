/** A name planted anywhere in a product is found, however it is spelt; and no clean product raises an alarm. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { makeSchoolKit } from '#pipeline/make-kits.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import { prepareFixture } from '../prepare-fixture.ts';
import { often } from '../proof.ts';
import { DOCX_PARTS, PPTX_PARTS, packed } from './office-sample.ts';
import { mayStand, placesOf, plantIn } from './plant.ts';
import { PLANTED, type Planted, pick } from './spell.ts';

/** The same plants on each run; another seed plants others. */
const SEED = Number(process.env.SEED ?? 4);
const NAME = '  - { name: Blobchat, variants: [Blob Chat], role: subject }';

const engines = await createEngines();
const { sharedData, lessons } = await prepareFixture({
  alert: [[NAME, PLANTED.map((name) => `  - ${JSON.stringify(name)}`).join('\n')]],
});
const [prepared] = lessons;
const [version] = prepared?.versions ?? [];
if (!sharedData || !prepared || !version) throw new Error('The fixture cannot be read');
const { lesson } = prepared;
const band = await makeBand({ lesson, sharedData, ...version, all: true }, engines);
const kits = await makeSchoolKit(prepared, sharedData, band.files, engines);
const checked = new Set(band.files.map(({ entry }) => entry.sha256));
const entry = band.files[0]?.entry as KitFile['entry'];
const sample = (
  name: string,
  audience: 'pupil' | 'teacher',
  format: 'docx' | 'pptx' | 'csv' | 'txt',
  bytes: Uint8Array,
) => ({
  entry: { ...entry, path: `lessons/kite-club/lks2/${name}.${format}`, audience, format },
  bytes,
});
/** Kinds of file that this band has none of. */
const samples = [
  sample('sheet', 'pupil', 'docx', packed(DOCX_PARTS)),
  sample('plan', 'teacher', 'docx', packed(DOCX_PARTS)),
  sample('slides', 'pupil', 'pptx', packed(PPTX_PARTS)),
  sample('slides', 'teacher', 'pptx', packed(PPTX_PARTS)),
  sample(
    'marks',
    'pupil',
    'csv',
    new TextEncoder().encode('Name,Marks\r\nWren,3\r\nIn danger,999\r\n'),
  ),
  sample('note', 'pupil', 'txt', new TextEncoder().encode('In danger: ring 999.\r\n')),
];
/** What is drawn stands in a product that has its text. */
const products = [...band.files, ...kits.files, ...samples].filter(
  ({ entry: { format } }) => format !== 'png',
);

const formats = [...new Set(products.map(({ entry }) => entry.format))];
const places = formats.flatMap((format) => placesOf(format).map((place) => ({ format, place })));
/** Each place of each format some times, since a place may be one of several, or many times over. */
const PLANTS = often(places.length, 1000);

/** Names that a product’s reader may not find in it. */
const unshown: Record<string, Planted[]> = {
  pupil: PLANTED,
  teacher: PLANTED.filter(({ role }) => role !== 'slogan'),
  parent: PLANTED.filter(({ role }) => role === 'successor'),
  staff: PLANTED,
};

async function problemsIn(entry: (typeof products)[number]['entry'], bytes: Uint8Array) {
  const problems: Problem[] = [];
  const look = verifyOutput({
    lesson,
    sharedData: sharedData as NonNullable<typeof sharedData>,
    band: entry.kind === 'kit' ? null : (version ?? null),
    ...engines,
    checked,
    report: (problem) => problems.push(problem),
  });
  await look({ entry, bytes });
  return problems;
}
async function alarms(...product: Parameters<typeof problemsIn>) {
  const problems = await problemsIn(...product);
  return problems.filter(({ ruleId }) => ruleId === 'no-platform-name');
}

test('no clean product raises an alarm', async () => {
  expect([...band.problems, ...kits.problems]).toEqual([]);
  for (const { entry, bytes } of samples)
    expect([entry.path, await problemsIn(entry, bytes)]).toEqual([entry.path, []]);
  expect(new Set(products.map(({ entry }) => entry.format))).toEqual(
    new Set(['html', 'pdf', 'txt', 'eml', 'zip', 'docx', 'pptx', 'csv']),
  );
});

test(`of ${PLANTS} planted names none is missed`, { timeout: 300_000 }, async () => {
  const missed: string[] = [];
  let plants = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const at = places[plants % places.length] as (typeof places)[number];
      const { entry, bytes } = pick(
        g,
        products.filter((product) => product.entry.format === at.format),
      );
      const planted = pick(
        g,
        (unshown[entry.audience] ?? []).filter((name) => mayStand(name, at.place)),
      );
      const { product, as } = await plantIn(g, { path: entry.path, bytes }, at, planted);
      plants += 1;
      if ((await alarms({ ...entry, path: product.path }, product.bytes)).length === 0)
        missed.push(`${planted.name} as ${JSON.stringify(as)} in ${at.place} of ${entry.path}`);
    }),
    { numRuns: PLANTS, seed: SEED },
  );
  console.log(
    `${plants} plants in ${products.length} products of ${formats.length} formats, ${missed.length} missed, seed ${SEED}`,
  );
  expect({ plants, missed }).toEqual({ plants: PLANTS, missed: [] });
});
