/** What a build makes by itself, and what only where it is asked for. */
import { describe, expect, test } from 'vitest';
import { schoolDocuments } from '#adapt/adult-sheets/school-documents.ts';
import { approvedProducts } from '#adapt/approved-products.ts';
import { BAND_PAPERS, SCHOOL_PAPERS } from '#model/paper/adult-papers.ts';
import { STANDARD } from '#model/paper/edition.ts';
import { CATALOGUE, omittedProducts } from '#products/catalogue.ts';
import { fileOf } from '#products/product.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData, lessons } = await prepareFixture();
const rows = Object.values(CATALOGUE).flat();
const ids = (tier: string) =>
  CATALOGUE.lesson.filter((row) => row.tier === tier).map(({ id }) => id);

/** What is made with every build is decided here: each product more costs every school time. */
const otherThan = (made: readonly string[], decided: readonly string[]): string[] => [
  ...made
    .filter((id) => !decided.includes(id))
    .map((id) => `“${id}” is core and not in this list: add it here too, or make it tier: 'more'`),
  ...decided
    .filter((id) => !made.includes(id))
    .map((id) => `“${id}” is in this list, and no row of the catalogue that is core`),
];

test('each product has an id of its own', () =>
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));

const core = (some: typeof CATALOGUE.letters) =>
  some.filter(({ tier }) => tier === 'core').map(({ id, formats }) => [id, formats]);

describe('with every build', () => {
  test('a band has what it is taught, printed and sent with', () => {
    expect(
      otherThan(ids('core'), [
        ...['deck', 'slide-pictures', 'deck-editable', 'deck-pupils', 'sheets', 'sheet-pictures'],
        ...['answers', 'plan', 'print-pack', 'all-sheets', 'quiz-kahoot', 'story-to-read-aloud'],
      ]),
    ).toEqual([]);
  });

  test('families have a letter in each form that an office sends, on paper in two languages, and to translate', () => {
    expect(core(CATALOGUE.letters)).toEqual([
      ['letter', ['pdf', 'docx', 'eml', 'html']],
      ['letter-after', ['pdf', 'html']],
      ['letter-in-two-languages', ['pdf']],
      ['letter-plain', ['html']],
    ]);
  });

  test('a lesson’s own sheets come in colour, in black and white and with support; large print in one file for all', () => {
    const core = sharedData?.paper.filter(({ tier }) => tier === 'core').map(({ id }) => id);
    expect(core).toEqual([STANDARD, 'mono', 'support']);
    expect(sharedData?.paper.filter(({ together }) => together).map(({ id }) => id)).toEqual([
      'large-print',
    ]);
  });

  test('the school has workshop, briefing and report; a script only where slides carry it', () => {
    for (const { id, tier } of [...CATALOGUE.school, ...CATALOGUE.report])
      expect([id, tier]).toEqual([
        id,
        /notes|cue-cards|single-file|^workshop-slides$/.test(id) ? 'more' : 'core',
      ]);
  });
});

test('each paper for adults is a product, and by its name what a lead approves', () => {
  for (const { id } of [...BAND_PAPERS, ...SCHOOL_PAPERS])
    expect(rows.map((row) => row.id)).toContain(id);
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const versions = prepared.versions.map(({ version }) => version);
  const approved = [...approvedProducts(prepared.lesson, sharedData, versions, null, '').keys()];
  const documents = schoolDocuments(prepared.lesson, sharedData, versions);
  const due = [...BAND_PAPERS, ...SCHOOL_PAPERS.filter(({ document }) => documents[document])];
  const missing = due.filter(
    ({ approvedAs }) => !approved.some((name) => name.startsWith(approvedAs)),
  );
  expect(missing.map(({ id }) => `${id} may change after it was approved`)).toEqual([]);
});

test('what a build of the core leaves out has a name to ask for it by', () => {
  const names = omittedProducts(sharedData?.paper ?? []);
  const letters = CATALOGUE.letters.filter(({ tier }) => tier === 'more');
  expect(names).toHaveLength(ids('more').length + letters.length + 1);
  expect(names).toContain('cue cards');
  expect(names.at(-1)).toBe('sheets in the version “Challenge”');
});

test('a file in a format that its product does not have is a fault of ours', async () => {
  const plan = rows.find(({ id }) => id === 'plan');
  if (!plan) throw new Error('There is no plan');
  const shelf = { lesson: 'kites', band: 'ks3', folder: 'lessons/kites/ks3' };
  await expect(fileOf(plan, { name: 'plan.html', bytes: '' }, shelf)).rejects.toThrow(/plan\.html/);
  const { entry } = await fileOf(plan, { name: 'plan.pdf', bytes: 'x' }, shelf);
  expect(entry).toMatchObject({ path: 'lessons/kites/ks3/plan.pdf', kind: 'plan', format: 'pdf' });
});
