/** Products that are stored: their bytes are in their files alone, however many there are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOf } from '#products/product.ts';
import { storeProductsIn } from '#scripts/build-record.ts';
import { claimFolder } from '#scripts/dist-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-stored-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('stand in the folder with what is known of them, and are read there when somebody asks', async () => {
  const claim = await claimFolder(join(work, 'dist'), async () => new Set());
  const row = { id: 'plan', audience: 'teacher', kind: 'plan', formats: ['txt'] } as const;
  const shelf = { lesson: 'ants', band: 'ks1', folder: 'lessons/ants/ks1' };
  const file = await fileOf(row, { name: 'plan.txt', bytes: 'Ants', title: 'A plan' }, shelf);
  await claim.stage(async (staging) => {
    const stored = await storeProductsIn(staging)({ files: [file], problems: [], took: 5 });
    const [shelved] = stored.files;
    expect(stored).toEqual({ files: [file], problems: [], took: 5 });
    const path = join(staging.dir, 'lessons/ants/ks1/plan.txt');
    expect(readFileSync(path, 'utf8')).toBe('Ants');
    writeFileSync(path, 'Bees');
    expect(new TextDecoder().decode(shelved?.bytes)).toBe('Bees');
  });
  await claim.release();
});
