/** Which characters a TrueType font can print, read from its `cmap` table (OpenType specification, “cmap”). */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = subtables(view).flatMap((at) => rangesOf(view, at));
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

type Range = readonly [first: number, last: number];

/** Offsets of the Unicode subtables of `cmap`. */
function subtables(view: DataView): number[] {
  const tables = view.getUint16(4);
  for (let table = 0; table < tables; table++) {
    const record = 12 + table * 16;
    if (view.getUint32(record) !== CMAP) continue;
    const cmap = view.getUint32(record + 8);
    return Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
      .filter((at) => [0, 3].includes(view.getUint16(at)))
      .map((at) => cmap + view.getUint32(at + 4));
  }
  return [];
}
const CMAP = 0x636d6170;

function rangesOf(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + index * 12).map(
      (group) => [view.getUint32(group), view.getUint32(group + 4)] as const,
    );
  }
  if (format !== 4) return [];
  const segments = view.getUint16(at + 6) / 2;
  return Array.from({ length: segments }, (_, index): Range => {
    const last = view.getUint16(at + 14 + index * 2);
    return [view.getUint16(at + 16 + segments * 2 + index * 2), last];
  }).filter(([first]) => first !== 0xffff);
}
