import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type FoundText, joinNeighbours, type OpenBytes, SEPARATOR } from '#check/found-text.ts';
import { decodePercent, decodings, joinStringLiterals } from './escapes.ts';

/** Elements that start a run of text; inline elements continue it. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd desc details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main nav ol optgroup option p pre search ' +
    'section select summary svg symbol table tbody td text textarea tfoot th thead title tr ul'
  ).split(' '),
);
const CODE = new Set(['script', 'style']);
/** Attributes whose value is text whatever its length; in others, a value with spaces is. */
const TEXT_ATTRIBUTES =
  /^(?:alt|title|label|placeholder|content|value|summary|aria-?label|aria-?description)$/i;
/** Attributes that never hold text. */
const IS_SETTING = /^(?:class|className|style|d|points|viewBox|transform|rel|sizes|srcSet|media)$/;
const HIDDEN_ELEMENTS = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;

/** Deepest nesting of data URLs that is opened. */
const MAX_DEPTH = 6;
interface Walk {
  found: FoundText[];
  /** Names of elements and attributes, which could carry text too. */
  names: Set<string>;
  /** The text of the current run, and the block that contains it. */
  run: string;
  block: string;
  /** Visible blocks, in order. */
  blocks: string[];
  depth: number;
  /** Opens the content of a data URL. */
  open: OpenBytes;
}

/**
 * All text of an HTML file: visible runs, hidden text, attributes and their names, comments, scripts, styles, and the
 * content of data URLs.
 */
export const htmlTexts = (html: string, open: OpenBytes, depth = 0): FoundText[] =>
  treeTexts(fromHtml(html), open, depth);

/** Texts of a parsed page. */
export function treeTexts(tree: Nodes, open: OpenBytes, depth = 0): FoundText[] {
  const walk: Walk = {
    ...{ found: [], names: new Set(), run: '', blocks: [] },
    block: 'the text',
    ...{ depth, open },
  };
  visit(tree, walk);
  flush(walk);
  walk.found.push(...joinNeighbours(walk.blocks, 'neighbouring parts of the page'));
  const names = [...walk.names].join(SEPARATOR);
  return [...walk.found, { where: 'the names of tags', text: names, machine: true }];
}

function visit(node: Nodes, walk: Walk): void {
  if (node.type === 'text') walk.run += node.value;
  else if (node.type === 'comment') comment(node.value, walk);
  else if (node.type === 'element') element(node, walk);
  else if ('children' in node) for (const child of node.children) visit(child, walk);
}

function comment(text: string, walk: Walk): void {
  walk.found.push({ where: 'a comment', text });
  visitDecodings(text, 'a comment', walk);
}

function element(node: Element, walk: Walk): void {
  const { tagName } = node;
  walk.names.add(tagName);
  for (const [name, value] of Object.entries(node.properties)) attribute(node, name, value, walk);
  if (CODE.has(tagName)) code(textOf(node), `<${tagName}>`, walk);
  else if (tagName === 'br') walk.run += '\n';
  else if (tagName === 'template') visitHidden(node.content?.children ?? [], 'a template', walk);
  else if (isHidden(node)) visitHidden(node.children, 'hidden text', walk);
  else if (BLOCKS.has(tagName)) {
    const outer = walk.block;
    flush(walk);
    walk.block = `<${tagName}>`;
    for (const child of node.children) visit(child, walk);
    flush(walk);
    walk.block = outer;
  } else for (const child of node.children) visit(child, walk);
}

function attribute(node: Element, name: string, value: unknown, walk: Walk): void {
  walk.names.add(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  // SVG path data “1 1-1 4c” is not the name “Lilac”: a path has only numbers and single letters.
  if (name === 'd' && PATH_DATA.test(text)) return;
  const from = walk.found.length;
  code(text, `the attribute ${name} of <${node.tagName}>`, walk);
  if (!TEXT_ATTRIBUTES.test(name) && (IS_SETTING.test(name) || !/\s/.test(text.trim())))
    for (const foundText of walk.found.slice(from)) foundText.machine = true;
}

/** Characters of the `d` attribute of an SVG path. No command stands at once after another, but after “z”, which takes no numbers. */
const PATH_DATA = /^(?!.*[a-y][a-z])[mlhvcsqtaze\s\d.,+-]+$/is;

const isHidden = ({ properties }: Element): boolean =>
  (properties.hidden !== undefined && properties.hidden !== false) ||
  HIDDEN_ELEMENTS.test(String(properties.style ?? ''));

/** Hidden content: a run of its own that does not join the surrounding one. */
function visitHidden(nodes: readonly ElementContent[] | Nodes[], block: string, walk: Walk): void {
  const outer = { run: walk.run, block: walk.block, blocks: walk.blocks };
  Object.assign(walk, { run: '', block, blocks: [] });
  for (const node of nodes) visit(node, walk);
  flush(walk);
  walk.found.push(...joinNeighbours(walk.blocks, `neighbouring parts of ${block}`));
  Object.assign(walk, outer);
}

function flush(walk: Walk): void {
  if (walk.run.trim() !== '') {
    walk.found.push({ where: walk.block, text: walk.run });
    walk.blocks.push(walk.run);
  }
  walk.run = '';
}

/** Strings and comments of a script. Template expressions split words: “ease ${l}” is no easel. */
const STRINGS_AND_COMMENTS =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/.*/g;
const CODE_SIGNS = /[;{}=&|()]{2}|=>/;

/** A script's text without data URLs (which are opened), in each decoded form. */
function code(text: string, where: string, walk: Walk): void {
  const isCode = CODE.has(where.slice(1, -1));
  const from = walk.found.length;
  const plain = withoutDataUrls(text, walk);
  if (isCode) for (const foundText of walk.found.slice(from)) foundText.machine = true;
  if (!isCode) {
    walk.found.push({ where, text: plain });
    visitDecodings(plain, where, walk);
    return;
  }
  walk.found.push({ where, text: plain, code: true });
  for (const [literal] of joinStringLiterals(plain).matchAll(STRINGS_AND_COMMENTS))
    if (!CODE_SIGNS.test(literal))
      for (const part of literal.split('${'))
        for (const text of [part, ...decodings(part)])
          walk.found.push({ where, text, machine: true });
}

/** Other readings of a text: with escapes decoded, and as HTML. */
function visitDecodings(text: string, where: string, walk: Walk): void {
  for (const reading of decodings(text)) walk.found.push({ where, text: reading });
  if (walk.depth < MAX_DEPTH && /<[a-z!/]|&#?\w+;/i.test(text))
    walk.found.push(
      ...htmlTexts(text, walk.open, walk.depth + 1).map((found) => ({ ...found, where })),
    );
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

const DATA = /data:([\w/+.-]*)((?:;[\w=."-]+)*),/i;

/** Opens data URLs. @returns The text without them. */
function withoutDataUrls(text: string, walk: Walk): string {
  let rest = text;
  let plain = '';
  for (let url = DATA.exec(rest); url; url = DATA.exec(rest)) {
    const from = url.index + url[0].length;
    const to = endOf(rest, url.index, from);
    open(url[1] ?? '', url[2] ?? '', rest.slice(from, to), walk);
    plain += rest.slice(0, url.index);
    rest = rest.slice(to);
  }
  return plain + rest;
}

/** End of a data URL: at its closing quote; unquoted, at a bracket or space; otherwise at the end of the text. */
function endOf(text: string, start: number, from: number): number {
  if (start === 0) return text.length;
  const quote = /["'`]/.exec(text[start - 1] ?? '')?.[0];
  const end = quote ? text.indexOf(quote, from) : text.slice(from).search(/["')\s]/) + from;
  return end < from ? text.length : end;
}

function open(type: string, options: string, body: string, walk: Walk): void {
  if (walk.depth >= MAX_DEPTH) return;
  const where = `a data URL of ${type || 'text'}`;
  if (/;base64/i.test(options)) {
    const bytes = fromBase64(decodePercent(body));
    if (bytes) {
      walk.found.push(...walk.open(bytes, where, walk.depth));
      return;
    }
  }
  const inner = decodePercent(body);
  walk.found.push({ where, text: inner }, ...htmlTexts(inner, walk.open, walk.depth + 1));
}

function fromBase64(body: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
