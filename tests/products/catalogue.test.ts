/** What a build makes by itself, and what only where it is asked for. */
import { describe, expect, test } from 'vitest';
import { STANDARD } from '#model/paper-version.ts';
import { CATALOGUE, leftOut } from '#products/catalogue.ts';
import { fileOf } from '#products/product.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { house } = await prepareFixture();
const rows = Object.values(CATALOGUE).flat();
const ids = (tier: string) =>
  CATALOGUE.lesson.filter((row) => row.tier === tier).map(({ id }) => id);

test('each product has an id of its own', () =>
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));

describe('with every build', () => {
  test('a band has what it is taught, printed and sent with', () => {
    expect(ids('core')).toEqual([
      ...['deck', 'deck-share', 'deck-editable', 'sheets', 'answers', 'plan', 'print-pack'],
    ]);
    expect(CATALOGUE.letters.map(({ id, tier }) => [id, tier])).toEqual([['letter', 'core']]);
  });

  test('sheets come in colour, in black and white, in large print and with support', () => {
    const core = house?.paper.filter(({ tier }) => tier === 'core').map(({ id }) => id);
    expect(core).toEqual([STANDARD, 'mono', 'large-print', 'support']);
  });

  test('the school has workshop, briefing and report, whole', () => {
    for (const { id, tier } of [...CATALOGUE.school, ...CATALOGUE.report])
      expect([id, tier]).toEqual([id, 'core']);
  });
});

test('what a build of the core leaves out has a name to ask for it by', () => {
  const names = leftOut(house?.paper ?? []);
  expect(names).toHaveLength(ids('more').length + 1);
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
