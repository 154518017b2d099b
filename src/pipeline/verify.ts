import type { KitFile } from '#model/kit/kit-file.ts';
import type { VerifyOptions } from '#verify/verify-options.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import type { BuildEngines } from './build-output.ts';

/** Opens each file as its reader would, and checks its content. */
export async function verify(
  files: readonly KitFile[],
  of: Omit<VerifyOptions, 'readPages' | 'memory' | 'labels' | 'programs'>,
  { readPages, memory, memo, labels, programs }: BuildEngines,
): Promise<void> {
  const open = verifyOutput({ ...of, readPages, memory, labels, programs, ...(memo && { memo }) });
  for (const file of files) await open(file);
}
