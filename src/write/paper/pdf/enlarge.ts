/** Draws every page larger, with all that is told of places on it. */
import { FLATE, type Flate } from './flate.ts';
import { latin1, textOfBytes } from './latin1.ts';
import {
  type Dict,
  dictOf,
  isStream,
  listOf,
  lookUp,
  type PdfFile,
  type Value,
} from './pdf-values.ts';

const BOXES = [
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rect',
  'QuadPoints',
] as const;

/** @param pdf Drawn already in one stream a page. */
export function enlarge(pdf: PdfFile, factor: number, flate: Flate = FLATE): void {
  for (const object of pdf.objects.values()) {
    if (Array.isArray(object)) enlargePlace(object, factor);
    if (!(object instanceof Map)) continue;
    for (const box of BOXES)
      if (object.has(box)) object.set(box, times(listOf(pdf, object.get(box)), factor));
    // What a tag says of where it stands.
    for (const attributes of listOf(pdf, object.has('P') ? object.get('A') : undefined)) {
      const said = dictOf(pdf, attributes);
      if (said?.has('BBox')) said.set('BBox', times(listOf(pdf, said.get('BBox')), factor));
    }
    for (const place of [object.get('Dest'), dictOf(pdf, object.get('A'))?.get('D')])
      if (Array.isArray(place)) enlargePlace(place, factor);
    if (object.get('Type') === '/Page') enlargeDrawing(pdf, object, factor, flate);
  }
}

function enlargeDrawing(pdf: PdfFile, page: Dict, factor: number, flate: Flate): void {
  const drawing = lookUp(pdf, page.get('Contents'));
  if (!isStream(drawing)) return;
  const scale = factor.toFixed(5);
  const larger = `${scale} 0 0 ${scale} 0 0 cm\n${textOfBytes(flate.unpack(drawing.bytes))}`;
  drawing.bytes = flate.pack(latin1(larger));
}

/** `[page /XYZ left top zoom]`: where a bookmark leads. */
function enlargePlace(place: Value[], factor: number): void {
  if (place[1] !== '/XYZ') return;
  for (const at of [2, 3])
    if (place[at] !== 'null' && place[at] !== undefined) place[at] = larger(place[at], factor);
}

const times = (numbers: readonly Value[], factor: number): Value[] =>
  numbers.map((one) => larger(one, factor));

const larger = (number: Value, factor: number): Value =>
  typeof number === 'string' ? String(Math.round(Number(number) * factor * 1000) / 1000) : number;
