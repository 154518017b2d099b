/** Everything in a file of the engine's that can be told in fewer bytes, is. Nothing that is seen or read aloud changes. */
import { FLATE, type Flate } from './flate.ts';
import { keptFor, type Packed } from './kept-streams.ts';
import { latin1, textOfBytes } from './latin1.ts';
import {
  type Dict,
  dictOf,
  isStream,
  listOf,
  type PdfFile,
  Ref,
  type Stream,
  unpacked,
  type Value,
} from './pdf-values.ts';
import { type Spaces, slimContent } from './slim-content.ts';
import { slimFont } from './slim-font.ts';
import { slimStructure } from './slim-structure.ts';
import { slimValues } from './slim-values.ts';
import { slimWidths } from './slim-widths.ts';
import { slimToUnicode } from './to-unicode.ts';

export function slimPdf(pdf: PdfFile, flate: Flate = FLATE): void {
  slimStructure(pdf);
  const spaces = plainSpaces(pdf);
  const drawn = new Set<Dict>();
  for (const object of pdf.objects.values()) {
    const dict = isStream(object) ? object.dict : object;
    if (!(dict instanceof Map)) continue;
    const resources = dictOf(pdf, dict.get('Resources'));
    const type = dict.get('Type');
    if (type === '/Page' || (dict.get('Subtype') === '/Form' && isStream(object))) {
      const names = namesOf(pdf, resources, spaces);
      if (isStream(object)) slimDrawing(object, names, flate);
      else slimPage(pdf, dict, names, flate);
      if (resources) drawn.add(resources);
    } else if (type === '/Font') {
      slimLetters(pdf, dict, flate);
      slimWidths(dict);
    } else if (type === '/FontDescriptor') slimProgram(pdf, dict, flate);
  }
  for (const resources of drawn) forgetPlain(pdf, resources, spaces);
  slimValues(pdf, (value) => {
    const numbers = profileOf(value, spaces);
    return numbers && DEVICES[numbers];
  });
}

/** What a drawing no longer asks for. */
function forgetPlain(pdf: PdfFile, resources: Dict, spaces: ProfiledSpaces): void {
  resources.delete('ProcSet');
  const named = dictOf(pdf, resources.get('ColorSpace'));
  for (const name of namesOf(pdf, resources, spaces).keys()) named?.delete(name);
  if (named?.size === 0) resources.delete('ColorSpace');
}

function slimPage(pdf: PdfFile, page: Dict, names: Spaces, flate: Flate): void {
  const contents = listOf(pdf, page.get('Contents')).flatMap((part) => {
    const found = part instanceof Ref ? pdf.objects.get(part.id) : null;
    return isStream(found ?? undefined) ? [found as Stream] : [];
  });
  const [first] = contents;
  if (!first) return;
  const drawing = joined(contents.map((part) => unpacked(part, flate)));
  put(first, packed(slimContent(drawing, names), flate));
  const [ref] = listOf(pdf, page.get('Contents'));
  if (ref) page.set('Contents', ref);
}

function slimDrawing(form: Stream, names: Spaces, flate: Flate): void {
  put(form, packed(slimContent(unpacked(form, flate), names), flate));
}

/** Parts of a drawing as one, each on a line of its own. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}

function slimLetters(pdf: PdfFile, font: Dict, flate: Flate): void {
  const map = font.get('ToUnicode');
  const stream = map instanceof Ref ? pdf.objects.get(map.id) : undefined;
  if (!isStream(stream)) return;
  const slim = keptFor(flate).of(stream.bytes, () => {
    const told = slimToUnicode(textOfBytes(unpacked(stream, flate)));
    return told === null ? null : packed(latin1(told), flate);
  });
  if (slim === null) return;
  stream.dict.clear();
  put(stream, slim);
}

function slimProgram(pdf: PdfFile, descriptor: Dict, flate: Flate): void {
  // Which glyphs a subset has, its program says.
  descriptor.delete('CIDSet');
  const program = descriptor.get('FontFile2');
  const stream = program instanceof Ref ? pdf.objects.get(program.id) : undefined;
  if (!isStream(stream) || stream.slim) return;
  const slim = keptFor(flate).of(stream.bytes, () =>
    packed(slimFont(unpacked(stream, flate)), flate),
  );
  if (slim === null) return;
  stream.dict.set('Length1', String(slim.length));
  put(stream, slim);
}

/** Numbers of a colour, by the object that describes its space: the profiles of a screen’s colours and greys. */
type ProfiledSpaces = ReadonlyMap<number, 1 | 3>;
const DEVICES = { 1: '/DeviceGray', 3: '/DeviceRGB' } as const;

function plainSpaces(pdf: PdfFile): ProfiledSpaces {
  const found = new Map<number, 1 | 3>();
  for (const [id, object] of pdf.objects) {
    if (!isStream(object) || object.dict.has('Type') || object.dict.has('Subtype')) continue;
    const numbers = Number(object.dict.get('N'));
    if (numbers === 1 || numbers === 3) found.set(id, numbers);
  }
  return found;
}

const profileOf = (value: Value | undefined, spaces: ProfiledSpaces): 1 | 3 | undefined =>
  Array.isArray(value) && value[0] === '/ICCBased' && value[1] instanceof Ref
    ? spaces.get(value[1].id)
    : undefined;

/** Names that a drawing knows plain spaces by. */
function namesOf(pdf: PdfFile, resources: Dict | null, spaces: ProfiledSpaces): Spaces {
  const names = new Map<string, 1 | 3>();
  for (const [name, space] of dictOf(pdf, resources?.get('ColorSpace')) ?? []) {
    const list = space instanceof Ref ? pdf.objects.get(space.id) : space;
    const numbers = profileOf(isStream(list) ? undefined : list, spaces);
    if (numbers) names.set(name, numbers);
  }
  return names;
}

const packed = (bytes: Uint8Array, flate: Flate): Packed => ({
  bytes: flate.pack(bytes),
  length: bytes.length,
});

function put(stream: Stream, { bytes }: Packed): void {
  stream.bytes = bytes;
  stream.dict.set('Filter', '/FlateDecode');
}
