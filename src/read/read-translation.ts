import type { Report } from '#diagnostics/problem.ts';
import { attributesOf, type Component, isComponentNode } from '#model/lesson/component.ts';
import type { LetterTranslation } from '#model/lesson/lesson.ts';
import { TranslationMeta } from '#model/paper/letter-frame.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readTree } from './read-tree.ts';
import type { SourceFile } from './read-yaml.ts';
import { typeset } from './typography.ts';

/** Reads a lesson's letters in another language; `null` when they have errors (reported). */
export function readTranslation(source: SourceFile, report: Report): LetterTranslation | null {
  const root = readTree(source, new Set(['Translated']), report);
  if (!root) return null;
  const meta = readFrontMatter(root, source, TranslationMeta, report);
  if (!meta) return null;
  const bands = new Map<string, Component>();
  for (const node of root.children) {
    if (!isComponentNode(node, 'Translated')) continue;
    const at = attributesOf(node, 'Translated');
    if (at.success) bands.set(at.data.band, node);
  }
  return { meta: typeset(meta), file: source.path, bands };
}
