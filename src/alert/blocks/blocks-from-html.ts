/** HTML alerts, and Word's as HTML. Scripts, styles, menus and what is hidden are left out; nothing runs. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type AlertText, type Block, joinTexts, type LinedText, makeBlock } from './alert-block.ts';
import { LineBuffer } from './line-buffer.ts';
import { areBare } from './loose-lines.ts';
import { plainLetters } from './plain-letters.ts';
import { splitItems } from './split-items.ts';
import { type Cell, rowsToCells } from './table-blocks.ts';

const LEFT_OUT = new Set(
  'script style nav noscript template svg math iframe object embed form button select input textarea head audio video canvas dialog menu'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'i', 'em']);
/** Nesting beyond this is read as flat text: no document is so deep, and the walk must end. */
const DEEPEST = 200;

interface Options {
  /** Line of the file on which this HTML starts. */
  firstLine?: number;
}

/** Blocks of an HTML document or fragment, and what its head says of it. */
export function blocksFromHtml(source: string, options: Options = {}): Omit<AlertText, 'file'> {
  const root = fromHtml(plainLetters(source));
  const shift = (options.firstLine ?? 1) - 1;
  const main = mainOf(root);
  const blocks = new Walk(shift).blocksOf(main ?? root);
  return { blocks: main ? [...edgesOf(root, shift), ...blocks] : blocks, about: headOf(root) };
}

/** The part of a page that is its own; `null` where nothing says. */
function mainOf(root: Root): Root | null {
  const find = (node: Nodes, name: string): Element | null => {
    if (node.type === 'element' && (node.tagName === name || node.properties.role === name))
      return node;
    if (!('children' in node)) return null;
    for (const child of node.children) {
      const found = find(child, name);
      if (found) return found;
    }
    return null;
  };
  const main = find(root, 'main') ?? find(root, 'article');
  return main ? { type: 'root', children: main.children } : null;
}

/** What stands around the page's own part may name the publisher, and says nothing else. */
function edgesOf(root: Root, shift: number): Block[] {
  const edges: Block[] = [];
  const walk = (node: Nodes, isInside: boolean): void => {
    if (node.type === 'element' && (node.tagName === 'main' || node.tagName === 'article')) return;
    const isEdge = isInside || (node.type === 'element' && node.tagName === 'header');
    if (
      node.type === 'element' &&
      isEdge &&
      node.tagName === 'img' &&
      typeof node.properties.alt === 'string' &&
      node.properties.alt
    )
      edges.push(
        makeBlock('caption', {
          text: node.properties.alt,
          marks: [{ at: 0, line: (node.position?.start.line ?? 1) + shift }],
          lead: 0,
        }),
      );
    if ('children' in node) for (const child of node.children) walk(child, isEdge);
  };
  walk(root, false);
  return edges;
}

class Walk {
  readonly #shift: number;
  #blocks: Block[] = [];
  #buffer = new LineBuffer();
  #line = 1;

  constructor(shift: number) {
    this.#shift = shift;
  }

  blocksOf(root: Root): Block[] {
    this.#visit(root, { kind: 'paragraph', level: 1, bold: false, depth: 0 });
    this.#end({ kind: 'paragraph', level: 1, bold: false, depth: 0 });
    return this.#blocks;
  }

  #visit(node: Nodes, place: Place): void {
    if (node.position) this.#line = node.position.start.line + this.#shift;
    if (node.type === 'text') this.#buffer.add(node.value, this.#line, place.bold);
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'root' || place.depth > DEEPEST) {
      if (node.type === 'root') for (const child of node.children) this.#visit(child, place);
      return;
    }
    const name = node.tagName;
    if (LEFT_OUT.has(name) || isHidden(node)) return;
    if (name === 'br') this.#buffer.endLine();
    else if (name === 'img') this.#caption(node, place);
    else if (name === 'table' && isDataTable(node)) this.#table(node, place);
    else if (name === 'dl') this.#terms(node, place);
    else this.#inside(node, place);
  }

  /** What stands inside an element that is neither a break, a picture nor a table. */
  #inside(node: Element, place: Place): void {
    const name = node.tagName;
    if (name === 'a' && typeof node.properties.href === 'string')
      this.#buffer.urls.push(node.properties.href);
    const inner = placeIn(name, place);
    const edge = BLOCKS.has(name);
    if (edge) this.#end(place);
    for (const child of node.children) this.#visit(child, inner);
    if (edge) this.#end(inner);
  }

  /** Ends the block that is being gathered. */
  #end({ kind, level }: Place): void {
    const { lines, urls, emphasised } = this.#buffer.take();
    if (lines.length === 0) return;
    if (kind === 'heading')
      this.#blocks.push(makeBlock('heading', joinTexts(lines), { level, urls }));
    else
      for (const [at, block] of blocksOfLines(lines).entries())
        this.#blocks.push({
          ...block,
          urls,
          emphasised,
          ...(kind === 'paragraph' || block.kind === 'item' || (kind === 'item' && at > 0)
            ? {}
            : { kind, level }),
        });
  }

  #caption(node: Element, place: Place): void {
    const { alt } = node.properties;
    if (typeof alt !== 'string' || alt.trim() === '') return;
    if (place.kind === 'paragraph') this.#end(place);
    this.#blocks.push(
      makeBlock('caption', { text: alt.trim(), marks: [{ at: 0, line: this.#line }], lead: 0 }),
    );
  }

  /** “Life at risk: 999” of a list of terms that are explained in few words; else each term is a heading. */
  #terms(list: Element, place: Place): void {
    const rows = termsOf(list).map((row) => row.map((cell) => this.#cell(cell)));
    const areShort = rows.every((row) => row.length === 2 && isFew(row[1]?.text ?? ''));
    if (rows.length < 2 || !areShort) {
      this.#inside(list, place);
      return;
    }
    this.#end(place);
    this.#blocks.push(...rowsToCells([[], ...rows]));
  }

  #cell(cell: Element): Cell {
    const inner = new Walk(this.#shift).blocksOf({ type: 'root', children: cell.children });
    const line = (cell.position?.start.line ?? this.#line - this.#shift) + this.#shift;
    const joined = joinTexts(inner.map(withNumber));
    return joined.text === ''
      ? { text: '', marks: [{ at: 0, line }], lead: 0 }
      : {
          ...joined,
          parts: inner,
          lead: cell.tagName === 'th' ? joined.text.length : joined.lead,
        };
  }

  #table(table: Element, place: Place): void {
    this.#end(place);
    const rows = rowsOf(table).map((row) => row.map((cell) => this.#cell(cell)));
    this.#blocks.push(...rowsToCells(rows));
  }
}

/** Two short lines that a break parts are two; of others, some are of a text that was wrapped. */
const blocksOfLines = (lines: readonly LinedText[]): Block[] =>
  areBare(lines) ? lines.map((line) => makeBlock('paragraph', line)) : splitItems(lines);

interface Place {
  kind: 'paragraph' | 'item' | 'quote' | 'heading';
  level: number;
  bold: boolean;
  depth: number;
}

function placeIn(name: string, place: Place): Place {
  const inner = { ...place, depth: place.depth + 1, bold: place.bold || BOLD.has(name) };
  if (/^h[1-6]$/.test(name)) return { ...inner, kind: 'heading', level: Number(name[1]) };
  if (name === 'li')
    return { ...inner, kind: 'item', level: place.kind === 'item' ? place.level + 1 : 1 };
  if (name === 'blockquote') return { ...inner, kind: 'quote' };
  if (name === 'dt' || name === 'summary' || name === 'caption')
    return { ...inner, kind: 'heading', level: 4 };
  return inner;
}

const isHidden = ({ properties }: Element): boolean =>
  properties.hidden === true ||
  properties.hidden === '' ||
  properties.ariaHidden === 'true' ||
  /^(dialog|alertdialog|navigation|search|menu|menubar|banner|complementary|contentinfo)$/.test(
    String(properties.role ?? ''),
  ) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''));

/** In a cell “13. You type a birthday” is an answer, not the thirteenth item. */
const withNumber = (block: Block): Block =>
  /^\d/.test(block.sign) ? { ...block, text: `${block.sign} ${block.text}` } : block;

/** Layout tables (one column, or holding headings and lists) are read through. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  const holds = (node: Nodes): boolean =>
    'children' in node &&
    node.children.some(
      (child) =>
        (child.type === 'element' && /^(h[1-6]|table)$/.test(child.tagName)) || holds(child),
    );
  return rows.some((row) => row.length > 1) && !holds(table);
}

/** A term is explained in no more words than a cell holds. */
const MOST_TERM_WORDS = 16;
const isFew = (text: string): boolean => text.split(/\s+/).length <= MOST_TERM_WORDS;

/** Terms with what explains them. */
function termsOf(list: Element): Element[][] {
  const rows: Element[][] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'div') rows.push(...termsOf(child));
    else if (child.tagName === 'dt') rows.push([child]);
    else if (child.tagName === 'dd') rows.at(-1)?.push(child);
  }
  return rows;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const child of node.children)
      if (child.type === 'element' && child.tagName === 'tr')
        rows.push(
          child.children.filter(
            (cell): cell is Element =>
              cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
          ),
        );
      else walk(child);
  };
  walk(table);
  return rows;
}

/** Title, publisher and day from a page's head. */
function headOf(root: Root): AlertText['about'] {
  const about: AlertText['about'] = {};
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'title') {
      const [child] = node.children;
      if (child?.type === 'text' && child.value.trim()) about.title = child.value.trim();
    }
    if (node.type === 'element' && node.tagName === 'meta') {
      const key = String(node.properties.name ?? node.properties.property ?? '').toLowerCase();
      const content = String(node.properties.content ?? '').trim();
      if (content && /^(og:site_name|publisher|dc\.publisher|author)$/.test(key))
        about.publisher ??= content;
      if (
        content &&
        /^(article:published_time|date|dc\.date|dcterms\.(issued|date)|pubdate)$/.test(key)
      )
        about.issued ??= content;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return about;
}
