import type { Root } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { nameFile } from './name-file.ts';
import { parseMdx } from './parse-mdx.ts';
import type { SourceFile } from './read-yaml.ts';
import { validateVocabulary } from './validate-vocabulary.ts';

/**
 * A file as a tree of components; faults are reported.
 * @param top The components that may stand at its top.
 */
export function readTree(
  source: SourceFile,
  top: ReadonlySet<string>,
  report: Report,
): Root | null {
  const root = parseMdx(source, report);
  if (!root) return null;
  validateVocabulary(root, source.path, report, top);
  nameFile(root, source.path);
  return root;
}
