import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Report } from '#problems/problem.ts';
import type { SourceFile } from './read-yaml.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze();

/**
 * Parses a lesson once. Every stage after this one works on the tree.
 * @returns The tree, or `null` when it is not well-formed MDX (reported).
 */
export function parseMdx(source: SourceFile, report: Report): Root | null {
  try {
    return processor.parse(source.text) as Root;
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    const line = fault.line ?? 1;
    const column = fault.column ?? 1;
    report({
      ruleId: 'mdx-valid',
      place: { file: source.path, line, column, endLine: line, endColumn: column },
      reason: `Unexpected MDX: ${fault.reason.split('\n')[0]}`,
      note: 'A tag is open, crossed or misspelt near here, or a “{” or “<” stands in the text. Close the tag on a line of its own, with a blank line before it; write “less than” for “<”.',
    });
    return null;
  }
}
