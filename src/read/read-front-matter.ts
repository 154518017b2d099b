import type { Root, Yaml } from 'mdast';
import type { z } from 'zod';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

/** Reads the front matter of an MDX file; `null` where it is missing or invalid (reported). */
export function readFrontMatter<S extends z.ZodType>(
  root: Root,
  source: SourceFile,
  schema: S,
  report: Report,
): z.infer<S> | null {
  const head = root.children[0];
  if (head?.type !== 'yaml') {
    report({
      ruleId: 'yaml-valid',
      place: startOf(source.path),
      reason: 'Unexpected file without front matter, expected “---” on the first line',
      note: 'What the file is about stands between two lines of “---” at its top: title, subject and review date of a lesson, the risk of a module.',
    });
    return null;
  }
  return readYaml(
    { path: source.path, text: (head as Yaml).value },
    schema,
    report,
    (head.position?.start.line ?? 1) + 1,
  );
}
