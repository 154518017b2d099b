/** Fonts in fewer bytes: a PDF's reader takes from a font's program its outlines alone. */

/** Tables that a TrueType program in a PDF needs (ISO 32000-1, 9.9). */
const NEEDED: ReadonlySet<string> = new Set([
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'cvt ',
  'fpgm',
  'prep',
]);
const HEADER = 12;
const ENTRY = 16;

/** The TrueType program without what nobody reads; anything else as it is. */
export function slimFont(program: Uint8Array): Uint8Array {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  if (program.length < HEADER || view.getUint32(0) !== 0x00010000) return program;
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    return {
      tag: String.fromCharCode(...program.subarray(at, at + 4)),
      entry: program.subarray(at, at + 8),
      bytes: program.subarray(
        view.getUint32(at + 8),
        view.getUint32(at + 8) + view.getUint32(at + 12),
      ),
    };
  }).filter(({ tag }) => NEEDED.has(tag));
  const padded = (length: number): number => (length + 3) & ~3;
  const start = HEADER + tables.length * ENTRY;
  const slim = new Uint8Array(
    tables.reduce((size, { bytes }) => size + padded(bytes.length), start),
  );
  const out = new DataView(slim.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  out.setUint32(0, 0x00010000);
  out.setUint16(4, tables.length);
  out.setUint16(6, power * ENTRY);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, (tables.length - power) * ENTRY);
  let offset = start;
  for (const [index, { entry, bytes }] of tables.entries()) {
    slim.set(entry, HEADER + index * ENTRY);
    out.setUint32(HEADER + index * ENTRY + 8, offset);
    out.setUint32(HEADER + index * ENTRY + 12, bytes.length);
    slim.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return slim;
}
