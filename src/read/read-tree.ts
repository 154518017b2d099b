import type { Root } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { cacheByFiles } from './cache-by-files.ts';
import { nameFile } from './name-file.ts';
import { parseMdx } from './parse-mdx.ts';
import type { SourceFile } from './read-yaml.ts';
import { validateVocabulary } from './validate-vocabulary.ts';

/**
 * Parses and validates a file as a tree of components; errors are reported.
 * @param top Components allowed at its top level.
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

const treeByFile = cacheByFiles<Root | null>();

/** The same of a file that lessons share, read once: nobody changes its tree. */
export const readSharedTree: typeof readTree = (source, top, report) =>
  treeByFile(source, [...top].join(' '), report, (fault) => readTree(source, top, fault));
