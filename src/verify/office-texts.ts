/** Reads every part of a Word or PowerPoint file: visible text, hidden text and metadata. */
import { unzipSync } from 'fflate';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import {
  joinNeighbours,
  type OpenBytes,
  type Opened,
  SEPARATOR,
  uniqueTexts,
} from '#check/found-text.ts';
import { decodeByMark } from './decode-by-mark.ts';
import { eachNode } from './each-node.ts';
import { decodePercent, decodings } from './escapes.ts';
import { zipEntries } from './zip-entries.ts';

export interface OpenedOffice extends Opened {
  title: string;
  /** Languages that its text is tagged with. */
  languages: string[];
  /** Hidden content that a reader can find: “a notes page”. */
  hidden: string[];
}

/** Paragraph elements of Word, PowerPoint and drawings; text runs join across all elements inside one. */
const PARAGRAPH = new Set(['w:p', 'a:p', 'm:p']);
/** Tabs and line breaks in a paragraph. */
const BREAKS = new Set(['w:tab', 'w:br', 'w:cr', 'a:br', 'a:tab', 'w:ptab']);
const XML = /\.(xml|rels|vml)$|^\[Content_Types\]\.xml$/i;
/** Font files. */
const FONT = /\.(odttf|ttf|otf|woff2?|fntdata)$/i;
const PROGRAM = /vbaProject|vbaData|activeX|\.bin$|macro/i;
const NOTES_PAGE = /^ppt\/notesSlides\/[^/]+\.xml$/;
/** Elements for hidden content, with their names in messages. */
const HIDDEN_ELEMENTS = new Map([
  ['w:vanish', 'hidden text'],
  ['w:webHidden', 'hidden text'],
  ['w:comment', 'a comment'],
  ['p:cm', 'a comment'],
  ['p188:cm', 'a comment'],
  ['w:del', 'deleted text that is still there'],
  ['w:moveFrom', 'moved text that is still there'],
]);
/** Word fields that fetch or run something. */
const FETCHES = /\b(DDE(AUTO)?|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/;
/** Relationships with a URL that is not loaded by itself. */
const FOLLOWED = /\/hyperlink$/;

export function officeTexts(bytes: Uint8Array, open: OpenBytes, depth = 0): OpenedOffice {
  const opened: OpenedOffice = {
    found: zipEntries(bytes, open),
    faults: [],
    title: '',
    languages: [],
    hidden: [],
  };
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (PROGRAM.test(path)) opened.faults.push(`a program (${path})`);
    if (NOTES_PAGE.test(path)) opened.hidden.push(`a notes page (${path})`);
    if (XML.test(path)) part(path, fromXml(decodeByMark(content)), opened);
    else if (!FONT.test(path)) opened.found.push(...open(content, path, depth));
  }
  return { ...opened, found: uniqueTexts(opened.found) };
}

function part(path: string, tree: Root, opened: OpenedOffice): void {
  const paragraphs: string[] = [];
  const names = new Set<string>();
  const attributes = new Set<string>();
  const machine = new Set<string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'comment' || node.type === 'instruction')
      opened.found.push({ where: `a comment in ${path}`, text: node.value });
    if (node.type !== 'element') return;
    names.add(node.name);
    for (const [name, value] of Object.entries(node.attributes)) {
      names.add(name);
      if (value && /\p{L}/u.test(value) && !isCellPlace(node.name, value))
        (isName(node.name, name) ? machine : attributes).add(value);
    }
    readFileWide(path, node, opened);
    if (PARAGRAPH.has(node.name)) paragraphs.push(textIn(node));
  });
  const add = (where: string, text: string) =>
    opened.found.push({ where: `${where} ${path}`, text });
  for (const paragraph of paragraphs) add('the text of', paragraph);
  opened.found.push(...joinNeighbours(paragraphs, `neighbouring paragraphs of ${path}`));
  const loose = looseTexts(tree);
  opened.found.push(...joinNeighbours(loose, `neighbouring values of ${path}`));
  for (const text of loose) {
    add('a value in', text);
    for (const reading of decodings(text)) add('a value in', reading);
  }
  for (const value of new Set([...attributes, ...machine])) {
    const isText = attributes.has(value) && /\s/.test(value.trim());
    opened.found.push({
      where: `an attribute in ${path}`,
      text: value,
      ...(isText ? {} : { machine: true as const }),
    });
    if (value.includes('%')) add('an attribute in', decodePercent(value));
  }
  opened.found.push({
    where: `names of tags in ${path}`,
    text: [...names].join(SEPARATOR),
    machine: true,
  });
}

/** Generated names of shapes and styles: “Picture Placeholder 3”. */
const isName = (element: string, attribute: string): boolean =>
  attribute === 'name' || element === 'w:name';

/** Cell references in a workbook: “F10”, “A1:H10”. */
const isCellPlace = (element: string, value: string): boolean =>
  /^(c|dimension|pane|selection)$/.test(element) && /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(value);

/** Collects what an element says about the whole file. */
function readFileWide(
  path: string,
  { name, attributes, children }: Element,
  opened: OpenedOffice,
): void {
  const hidden = HIDDEN_ELEMENTS.get(name);
  if (hidden && !/^(0|false|off)$/.test(attributes['w:val'] ?? ''))
    opened.hidden.push(`${hidden} (${path})`);
  if (name === 'p:sld' && attributes.show === '0') opened.hidden.push(`a hidden slide (${path})`);
  if (name === 'f') opened.faults.push(`a formula (${path})`);
  if (name === 'dc:title') opened.title = children.map(textIn).join('').trim();
  const language = attributes.lang ?? (name === 'w:lang' ? attributes['w:val'] : undefined);
  if (language) opened.languages.push(language);
  if (
    name === 'Relationship' &&
    attributes.TargetMode === 'External' &&
    !FOLLOWED.test(attributes.Type ?? '')
  )
    opened.faults.push(`a request to ${(attributes.Target ?? '').slice(0, 60)} (${path})`);
  if (
    name === 'Relationship' &&
    /^\s*(javascript|vbscript|file|data):/i.test(attributes.Target ?? '')
  )
    opened.faults.push(`a link that runs or opens a file (${path})`);
  if (name === 'w:instrText' || name === 'w:fldSimple') {
    const field = `${attributes['w:instr'] ?? ''}${children.map(textIn).join('')}`;
    if (FETCHES.test(field))
      opened.faults.push(`a field that fetches (“${field.trim().slice(0, 40)}”)`);
  }
}

function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (node.type === 'element' && BREAKS.has(node.name)) return '\n';
  // Paragraphs nested in a paragraph's drawing are listed by themselves.
  return 'children' in node
    ? node.children
        .filter((child) => !(child.type === 'element' && PARAGRAPH.has(child.name)))
        .map(textIn)
        .join('')
    : '';
}

/** Texts outside paragraphs: properties, custom fields, chart labels. */
function looseTexts(node: Nodes): string[] {
  if (node.type === 'element' && PARAGRAPH.has(node.name)) return [];
  if (!('children' in node)) return [];
  const ownText = node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  return [...(ownText.trim() === '' ? [] : [ownText]), ...node.children.flatMap(looseTexts)];
}
