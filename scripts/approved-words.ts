/**
 * Stores the texts of the last approval beside the desk's files, so that later changes can be shown as a diff of words.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { MAX_CHANGES, type WordChange, wordChanges } from '#desk/approval/word-changes.ts';
import type { ApprovalFile } from '#model/kit/approval.ts';
import { textHash } from '#model/text/text-hash.ts';
import { productsInWords } from '#pipeline/approval.ts';
import { writeAtomically } from './desk/write-atomically.ts';
import { textOf } from './dist-folder.ts';

/** Texts by the product's display name. */
type Texts = ReadonlyMap<string, string>;

/** Saves the texts of products that were just approved. */
export async function saveApprovedTexts(file: string, texts: Texts): Promise<void> {
  const text = JSON.stringify(Object.fromEntries(texts));
  if ((await textOf(file)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, text);
}

/** @returns The changes since the approval when they are small; `null` where the products have to be read again. */
export async function changesSinceApproval(
  file: string,
  { products }: Pick<ApprovalFile, 'products'>,
  texts: Texts,
): Promise<WordChange[] | null> {
  const approvedTexts = z
    .record(z.string(), z.string())
    .safeParse(JSON.parse((await textOf(file)) ?? '0'));
  const names = Object.keys(products);
  // A new or removed product is not a change of words.
  if (
    !approvedTexts.success ||
    names.length !== texts.size ||
    names.some((name) => !texts.has(name))
  )
    return null;
  const pairs = [];
  for (const [product, now] of texts) {
    if (textHash(now) === products[product]) continue;
    const before = approvedTexts.data[product];
    if (before === undefined || textHash(before) !== products[product]) return null;
    pairs.push({ product, before, now });
  }
  const changes = wordChanges(pairs, (some) => productsInWords(some, names));
  return changes.length > MAX_CHANGES ? null : changes;
}
