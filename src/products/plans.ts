/** The teacher's plan: read the evening before, and held in the lesson. */
import { writeWordPlan } from '#render/docx/write-word-plan.ts';
import type { BandSource } from './band-source.ts';
import type { WrittenFile } from './product.ts';

export async function plan(source: BandSource): Promise<WrittenFile[]> {
  const { bytes, pages } = await source.plan();
  return [{ name: 'plan.pdf', bytes, pages }];
}

export const wordPlan = async ({ version, common, office }: BandSource): Promise<WrittenFile[]> => [
  { name: 'plan.docx', bytes: await writeWordPlan(version, common, office) },
];
