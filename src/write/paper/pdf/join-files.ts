/**
 * Copies of a file that differ in one stream, one after the other in one file: each with its own tags, links and
 * bookmarks. What they share stands in it once, and what each has of its own is the same text with other numbers.
 */
import type { Flate } from './flate.ts';
import { latin1 } from './latin1.ts';
import { BASE, KEY, PackedObjects, type Template } from './packed-objects.ts';
import {
  type Dict,
  dictOf,
  isStream,
  listOf,
  lookUp,
  type PdfFile,
  Ref,
  type Stream,
  type Value,
} from './pdf-values.ts';
import { PdfWriter, writeValue } from './write-pdf.ts';

export interface JoinedPart {
  /** A file that has been read; several parts may be of the same one. */
  pdf: PdfFile;
  /** The stream that is this part's own, and what it holds: packed as its dictionary says. */
  stream: number;
  bytes: Uint8Array;
}

/** Tags, links and bookmarks that are packed together: so many parts' worth. */
const TOGETHER = 50;

/** @returns The file, with the metadata of the first part; there is at least one. */
export function joinFiles(parts: readonly JoinedPart[], flate: Flate): Uint8Array {
  const [lead] = parts;
  if (!lead) throw new Error('There is nothing to join');
  const file = new PdfWriter(flate);
  let next = 1;
  const take = (count = 1): number => {
    next += count;
    return next - count;
  };
  const [root, pages, outlines, tree, whole] = [take(), take(), take(), take(), take()];
  const fixed = { pages, outlines, tree, whole };
  const sources = new Map<PdfFile, Source>();
  const sourceOf = ({ pdf, stream }: JoinedPart): Source => {
    const before = sources.get(pdf);
    if (before) return before;
    const source = readSource(pdf, stream, fixed, take);
    sources.set(pdf, source);
    return source;
  };
  const bases = parts.map((part) => take(sourceOf(part).size));
  const width = String(next).length;
  const marks = parts.map((part, at) => (bases[at] ?? 0) + sourceOf(part).mark);
  const sheets: number[] = [];
  const tags: number[] = [];
  const nodes: number[] = [];
  let waiting = new PackedObjects();
  let key = 0;
  const flush = () => {
    // A holder's number is taken only when it is needed, or the table would have a gap.
    if (waiting.numbers.length > 0) file.hold(waiting, take());
    waiting = new PackedObjects();
  };
  for (const [at, part] of parts.entries()) {
    const source = sourceOf(part);
    const base = bases[at] ?? 0;
    source.own(waiting, width, base, key, [marks[at - 1], marks[at + 1]]);
    file.stream(base + source.stream, { dict: source.drawn, bytes: part.bytes }, Number);
    sheets.push(...source.sheets.map((index) => base + index));
    tags.push(...source.tags.map((index) => base + index));
    nodes.push(base + source.node);
    key += source.keys;
    if ((at + 1) % TOGETHER === 0) flush();
  }
  flush();
  const refs = (numbers: readonly number[]) => numbers.map((number) => new Ref(number));
  const source = sourceOf(lead);
  const anew: Record<number, Record<string, Value>> = {
    [pages]: { Type: '/Pages', Count: String(sheets.length), Kids: refs(sheets) },
    [outlines]: {
      Type: '/Outlines',
      First: new Ref(marks[0] ?? 0),
      Last: new Ref(marks.at(-1) ?? 0),
      Count: String(marks.length),
    },
    [whole]: { Type: '/StructElem', S: '/Document', P: new Ref(tree), K: refs(tags) },
    [tree]: {
      Type: '/StructTreeRoot',
      ...source.roles,
      K: refs([whole]),
      ParentTree: new Map<string, Value>([['Kids', refs(nodes)]]),
      ParentTreeNextKey: String(key),
    },
    [root]: {
      ...source.catalog,
      Pages: new Ref(pages),
      Outlines: new Ref(outlines),
      StructTreeRoot: new Ref(tree),
    },
  };
  const heads = Object.entries(anew).map(([number, entries]) => ({
    number: Number(number),
    body: writeValue(new Map(Object.entries(entries)), Number),
  }));
  const bodies: Packed[] = [];
  for (const { streams, packed } of [...sources.values()].map(({ shared }) => shared())) {
    for (const { number, stream, numberOf } of streams) file.stream(number, stream, numberOf);
    bodies.push(...packed);
  }
  file.pack([...heads, ...bodies], take());
  const end = { Root: new Ref(root), ...(source.info ? { Info: source.info } : {}) };
  return file.end(take(), end, Number);
}

interface Packed {
  number: number;
  body: string;
}

/** A file as its copies need it. Places of what each copy has of its own count from the copy's first number. */
interface Source {
  /** Numbers that a copy takes. */
  size: number;
  /** Keys of the table of parents that a copy takes. */
  keys: number;
  sheets: number[];
  tags: number[];
  mark: number;
  /** Its part of the table of parents. */
  node: number;
  stream: number;
  drawn: Dict;
  roles: Record<string, Value>;
  info: Ref | null;
  /** All of the catalogue but what is made anew. */
  catalog: Record<string, Value>;
  /**
   * Writes a copy's own objects, from its numbers, its first key and the bookmarks beside its own.
   * @param width Digits of the largest number that there is; the same each time.
   */
  own: (
    to: PackedObjects,
    width: number,
    base: number,
    key: number,
    beside: readonly [before: number | undefined, after: number | undefined],
  ) => void;
  /** What is there once. */
  shared: () => {
    streams: { number: number; stream: Stream; numberOf: (id: number) => number }[];
    packed: Packed[];
  };
}

/** Stand in a copy's text around its numbers and its keys: no text of a PDF holds them. */
const [OF_BASE, OF_KEY] = ['\ue000', '\ue001'];
const HOLES = /\ue000(\d+)\ue000|\ue001(\d+)\ue001/;

function readSource(
  pdf: PdfFile,
  stream: number,
  fixed: { pages: number; outlines: number; tree: number; whole: number },
  take: () => number,
): Source {
  const catalog = dictOf(pdf, pdf.root) ?? new Map<string, Value>();
  const tree = dictOf(pdf, catalog.get('StructTreeRoot'));
  const marks = listOf(pdf, dictOf(pdf, catalog.get('Outlines'))?.get('First'));
  const own = ownObjects(pdf);
  const places = new Map(own.map((id, at) => [id, at]));
  places.set(stream, own.length);
  const node = own.length + 1;
  const anew = new Map<number, number>();
  for (const [name, number] of [
    ['Pages', fixed.pages],
    ['Outlines', fixed.outlines],
    ['StructTreeRoot', fixed.tree],
  ] as const) {
    const ref = catalog.get(name);
    if (ref instanceof Ref) anew.set(ref.id, number);
  }
  const shared = new Map<number, number>();
  const sharedNumber = (id: number): number => {
    const before = anew.get(id) ?? shared.get(id);
    if (before !== undefined) return before;
    const number = take();
    shared.set(id, number);
    return number;
  };
  const numberOf = (id: number): number | string => {
    const place = places.get(id);
    return place === undefined ? sharedNumber(id) : `${OF_BASE}${place}${OF_BASE}`;
  };
  const placeOf = (value: Value): number =>
    value instanceof Ref ? (places.get(value.id) ?? 0) : 0;
  const mark = placeOf(marks[0] ?? 'null');
  const tags = listOf(pdf, tree?.get('K')).map(placeOf);
  const parents = parentsOf(pdf, tree);
  const keys = Math.max(0, ...parents.map(([key]) => key + 1));
  const bodyOf = (id: number, at: number): string => {
    const object = new Map(pdf.objects.get(id) as Dict);
    for (const name of ['StructParents', 'StructParent'])
      if (object.has(name)) object.set(name, `${OF_KEY}${object.get(name)}${OF_KEY}`);
    // What was a document of its own is a part of the whole.
    if (tags.includes(at)) object.set('S', '/Part').set('P', `${fixed.whole} 0 R`);
    if (at === mark) for (const name of ['Prev', 'Next']) object.delete(name);
    return writeValue(object, numberOf);
  };
  const bodies = new Map(own.map((id, at) => [at, bodyOf(id, at)]));
  const held = new Map<string, Value>([
    ['Limits', [`${OF_KEY}0${OF_KEY}`, `${OF_KEY}${keys - 1}${OF_KEY}`]],
    ['Nums', parents.flatMap(([key, value]): Value[] => [`${OF_KEY}${key}${OF_KEY}`, value])],
  ]);
  bodies.set(node, writeValue(held, numberOf));
  // What stands beside its bookmark, each copy adds.
  const bookmark = new Map([[mark, bodies.get(mark)?.replace(/>>$/, '') ?? '']]);
  bodies.delete(mark);
  let templates: [Template, Template] | undefined;
  const moved = (value: Value): Value => {
    if (value instanceof Ref) return new Ref(sharedNumber(value.id));
    if (Array.isArray(value)) return value.map(moved);
    if (!(value instanceof Map)) return value;
    return new Map([...value].map(([name, one]) => [name, moved(one)]));
  };
  const roles = tree?.get('RoleMap');
  return {
    size: own.length + 2,
    keys,
    sheets: listOf(pdf, dictOf(pdf, catalog.get('Pages'))?.get('Kids')).map(placeOf),
    tags,
    mark,
    node,
    stream: own.length,
    drawn: (pdf.objects.get(stream) as Stream).dict,
    info: pdf.info && new Ref(sharedNumber(pdf.info.id)),
    roles: roles === undefined ? {} : { RoleMap: moved(roles) },
    catalog: Object.fromEntries([...catalog].map(([name, value]) => [name, moved(value)])),
    own(to, width, base, key, [before, after]) {
      templates ??= [templateOf(bodies, width), templateOf(bookmark, width)];
      for (const template of templates) to.copy(template, base, key);
      if (before !== undefined) to.text(`/Prev ${before} 0 R`);
      if (after !== undefined) to.text(`/Next ${after} 0 R`);
      to.text('>>');
    },
    shared() {
      const streams = [];
      const packed: Packed[] = [];
      // What is written may point to more.
      for (const [id, number] of shared) {
        const object = pdf.objects.get(id);
        if (object === undefined) throw new Error(`Object ${id} of a PDF is missing`);
        if (isStream(object)) {
          for (const ref of refsIn(object.dict)) sharedNumber(ref);
          streams.push({ number, stream: object, numberOf: sharedNumber });
        } else packed.push({ number, body: writeValue(object, sharedNumber) });
      }
      return { streams, packed };
    },
  };
}

/** @param bodies Texts of objects, by their places, with marks around what is to be filled in. */
function templateOf(bodies: ReadonlyMap<number, string>, width: number): Template {
  const [numbers, starts, holes]: [number[], number[], number[]] = [[], [], []];
  const space = ' '.repeat(width);
  let text = '';
  for (const [number, marked] of bodies) {
    if (text !== '') text += '\n';
    numbers.push(number);
    starts.push(text.length);
    const parts = marked.split(HOLES);
    text += parts[0];
    for (let at = 1; at < parts.length; at += 3) {
      const place = parts[at];
      if (place === undefined) holes.push(text.length, Number(parts[at + 1]), KEY);
      else holes.push(text.length, Number(place), BASE);
      text += space + parts[at + 2];
    }
  }
  return { numbers, starts, bytes: latin1(text), width, holes };
}

/** Which tags stand for what is drawn, by key. A list that is pointed to is told where it stands: it holds a copy's own tags. */
function parentsOf(pdf: PdfFile, tree: Dict | null): [key: number, value: Value][] {
  const numbers = listOf(pdf, dictOf(pdf, tree?.get('ParentTree'))?.get('Nums'));
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    const value = numbers[2 * at + 1] as Value;
    const found = lookUp(pdf, value);
    return [Number(numbers[2 * at]), Array.isArray(found) ? found : value];
  });
}

/** Numbers of what each copy has of its own, from the catalogue on. */
function ownObjects(pdf: PdfFile): number[] {
  const own: number[] = [];
  const seen = new Set<number>();
  const visit = (value: Value | Stream | undefined): void => {
    if (value instanceof Ref) {
      if (seen.has(value.id)) return;
      seen.add(value.id);
      const object = pdf.objects.get(value.id);
      if (object instanceof Map && isOwn(object)) own.push(value.id);
      visit(object);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) for (const one of value.values()) visit(one);
  };
  visit(pdf.root);
  return own;
}

/** Pages, links, tags and bookmarks. */
const isOwn = (object: Dict): boolean =>
  object.get('Type') === '/Page' ||
  object.get('Type') === '/Annot' ||
  (object.has('S') && object.has('P')) ||
  (object.has('Title') && object.has('Parent'));

const refsIn = (value: Value): number[] => {
  if (value instanceof Ref) return [value.id];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return value instanceof Map ? [...value.values()].flatMap(refsIn) : [];
};
