/** Lists every text in a version with its place: the input of the wording rules. */
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { placeOf } from '#model/lesson/component.ts';
import type { Place } from '#model/lesson/content.ts';

export interface TextAt {
  text: string;
  place: Place;
  /** The field it is in, e.g. `title`, `alt`, `notes`, `reply`. */
  field: string;
}

/** Fields that hold machine words, neither shown nor read out. */
const MACHINE = new Set([
  'kind',
  'layout',
  'part',
  'file',
  'backdrop',
  'app',
  'href',
  'type',
  'phase',
  'readingFormula',
  'facts',
]);
/** Mdast nodes whose text is one unit: a name split by bold type is still a name. */
const PIECES = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Walks any value of the model and yields each text, joined over its inline nodes.
 * It walks every field rather than a list of them: a forgotten field would be a leak.
 */
export function textPlaces(value: unknown, place: Place, field = ''): TextAt[] {
  const found: TextAt[] = [];
  walk(value, place, field, found);
  return found;
}

function walk(value: unknown, place: Place, field: string, found: TextAt[]): void {
  if (typeof value === 'string') {
    if (value.trim() !== '' && !MACHINE.has(field)) found.push({ text: value, place, field });
  } else if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isPhrasing)) piece(value, place, field, found);
    else for (const item of value) walk(item, place, field, found);
  } else if (isNode(value)) {
    const at = value.position ? placeOf(value, place.file) : place;
    if (PIECES.has(value.type))
      piece((value as Node & { children: Node[] }).children, at, field, found);
    else if ('children' in value) walk(value.children, at, field, found);
    else walk('value' in value ? value.value : undefined, at, field, found);
  } else if (typeof value === 'object' && value !== null) {
    const at = 'place' in value && isPlace(value.place) ? value.place : place;
    for (const [key, item] of Object.entries(value))
      if (key !== 'place' && key !== 'position')
        walk(item, at, /^\d+$/.test(key) ? field : key, found);
  }
}

function piece(nodes: readonly Node[], place: Place, field: string, found: TextAt[]): void {
  const first = nodes[0];
  const at = first?.position ? placeOf(first, place.file) : place;
  const text = textContent(nodes, { includeImageAlt: false });
  if (text.trim() !== '') found.push({ text, place: at, field });
  for (const node of nodes) altTexts(node, at, found);
}

function altTexts(node: Node, place: Place, found: TextAt[]): void {
  if (node.type === 'image') {
    const { alt, url } = node as Node & { alt?: string; url: string };
    const at = node.position ? placeOf(node, place.file) : place;
    if (alt) found.push({ text: alt, place: at, field: 'alt' });
    found.push({ text: url, place: at, field: 'name' });
  }
  if (node.type === 'link')
    found.push({ text: (node as Node & { url: string }).url, place, field: 'link' });
  if ('children' in node)
    for (const child of node.children as Node[]) altTexts(child, place, found);
}

const INLINE = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'image',
  'break',
  'inlineCode',
]);
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  !('kind' in value);
const isPhrasing = (value: unknown): value is Node => isNode(value) && INLINE.has(value.type);
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'line' in value && 'file' in value;
