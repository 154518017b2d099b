import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isComponentNode } from '#model/component.ts';

const OPTIONS = { backticks: false, dashes: 'oldschool', ellipses: true, quotes: true } as const;
const tree = unified().use(remarkSmartypants, OPTIONS).freeze();
const line = retext().use(retextSmartypants, OPTIONS).freeze();

/** Curly quotes, dashes and ellipses, as printers set them: in text, and in attributes that are read out. */
export async function setTypography(root: Root): Promise<void> {
  await tree.run(root);
  visit(root, (node) => {
    if (!isComponentNode(node)) return;
    for (const attribute of node.attributes)
      if (
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        /['"]|\.\.\./.test(attribute.value)
      )
        attribute.value = curly(attribute.value);
  });
}

/** The same for what a data file says: every text in it, however deep. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return (/['"]|\.\.\./.test(value) ? curly(value) : value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)])) as T;
}

const curly = (text: string): string => String(line.processSync(text));
