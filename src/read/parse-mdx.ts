import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem, Report } from '#diagnostics/problem.ts';
import { isComponent } from '#model/lesson/vocabulary.ts';
import { joinParts, mdxParts } from './mdx-parts.ts';
import type { SourceFile } from './read-yaml.ts';
import { setTypography } from './typography.ts';
import { unravel } from './unravel.ts';

/** Deepest nesting allowed; lessons use about fifteen levels. */
const MAX_DEPTH = 60;

/** A line that opens more levels than that: the parser's time grows steeply with them. */
const DEEP_LINE = /^[ \t]*(?:(?:>|[-*+](?=[ \t]))[ \t]?){61}/m;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze();

/**
 * Parses a lesson once and applies smart typography. Later stages work on the tree.
 * @returns The tree with components as blocks, or `null` when the text is not well-formed MDX (reported).
 */
export function parseMdx(source: SourceFile, report: Report): Root | null {
  const texts = mdxParts(source.text);
  const trees = texts.flatMap((text) => source.parsed?.(text) ?? parsePart(text) ?? []);
  // When a part fails, parse the whole text to report the error at its position.
  return trees.length === texts.length ? joinParts(texts, trees) : parseWhole(source, report);
}

/** The tree of a part with positions relative to it; `null` where it does not parse. */
export const parsePart = (text: string): Root | null => parseWhole({ path: '', text }, () => {});

function parseWhole(source: SourceFile, report: Report): Root | null {
  const tooDeep = (line = 1, column = 1) => {
    report({
      ruleId: 'mdx-valid',
      place: { file: source.path, line, column, endLine: line, endColumn: column },
      reason: `Unexpected nesting without end, expected at most ${MAX_DEPTH} parts within parts`,
      note: 'No lesson is so deep: lists, quotes or components were opened again and again. Close them.',
    });
    return null;
  };
  const deepLine = DEEP_LINE.exec(source.text);
  if (deepLine) return tooDeep(source.text.slice(0, deepLine.index).split('\n').length);
  try {
    const root = processor.parse(source.text) as Root;
    const deepest = nodeBelow(root, MAX_DEPTH);
    if (deepest) return tooDeep(deepest.position?.start.line, deepest.position?.start.column);
    unravel(root);
    setTypography(root);
    return root;
  } catch (fault) {
    if (fault instanceof RangeError) return tooDeep();
    if (!(fault instanceof VFileMessage)) throw fault;
    const misspelt = misspeltTag(fault, source.path);
    if (misspelt) {
      report(misspelt);
      return null;
    }
    // The position of an unclosed tag is only in the message: “Expected a closing tag for `<Task>` (3:1-3:7)”.
    const [, openLine, openColumn] = /\((\d+):(\d+)-/.exec(fault.reason) ?? [];
    const line = fault.line ?? Number(openLine ?? 1);
    const column = fault.column ?? Number(openColumn ?? 1);
    report({
      ruleId: 'mdx-valid',
      place: { file: source.path, line, column, endLine: line, endColumn: column },
      reason: `Unexpected MDX: ${fault.reason.split('\n')[0]}`,
      note: 'A tag is open, crossed or misspelt near here, or a “{” or “<” stands in the text. Close the tag on a line of its own, with a blank line before it; write “less than” for “<”.',
    });
    return null;
  }
}

/** The parser's message for crossed tags: the names of both, and the position of the opening one. */
const CROSSED_TAGS =
  /closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+):(\d+)-/;

/** A closing tag without an opening one: the cause is a misspelt opening tag some lines above. */
function misspeltTag({ reason, line: closedIn }: VFileMessage, file: string): Problem | null {
  const [, closed, opened, atLine, atColumn] = CROSSED_TAGS.exec(reason) ?? [];
  if (!isComponent(closed) || isComponent(opened)) return null;
  const [line, column] = [Number(atLine), Number(atColumn)];
  return {
    ruleId: 'mdx-valid',
    place: { file, line, column, endLine: line, endColumn: column },
    reason: `Unexpected <${opened}>, expected a component`,
    note: `Line ${closedIn} closes it as </${closed}>. Did you mean <${closed}>? Give both the same name: until then the file cannot be read.`,
  };
}

/** A node nested deeper than a bound, searched breadth-first so that deep trees do not overflow the stack. */
function nodeBelow(root: Root, bound: number): Nodes | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; depth < bound && level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  return level[0];
}
