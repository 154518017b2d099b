/** Reads what unpacking a zip does not show: file names, comments and extra fields. */
import type { FoundText, OpenBytes } from '#check/found-text.ts';

/** Records of the zip format by signature, with offsets of lengths and texts (APPNOTE.TXT 4.3). */
const FILE = { sign: 0x04034b50, head: 30, name: 26, extra: 28, comment: null } as const;
const ENTRY = { sign: 0x02014b50, head: 46, name: 28, extra: 30, comment: 32 } as const;
const END = { sign: 0x06054b50, head: 22, name: null, extra: null, comment: 20 } as const;
/** Extra fields with a timestamp or an owner's number, without text. */
const NO_TEXT = new Set([0x5455, 0x7875, 0x000a, 0x0001, 0x5855]);

/** Every signature begins with a “P”. */
const nextP = (bytes: Uint8Array, from: number) => bytes.indexOf(0x50, from);

export function zipEntries(bytes: Uint8Array, open: OpenBytes): FoundText[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: FoundText[] = [];
  for (let at = nextP(bytes, 0); at >= 0 && at + 4 <= bytes.length; at = nextP(bytes, at + 1)) {
    const record = [FILE, ENTRY, END].find(({ sign }) => sign === view.getUint32(at, true));
    if (!record || at + record.head > bytes.length) continue;
    const length = (field: number | null) =>
      field === null ? 0 : view.getUint16(at + field, true);
    const nameAt = at + record.head;
    const extraAt = nameAt + length(record.name);
    const commentAt = extraAt + length(record.extra);
    const part = (from: number, to: number) => bytes.subarray(from, Math.min(to, bytes.length));
    found.push({
      where: 'a name in the zip',
      text: new TextDecoder().decode(part(nameAt, extraAt)),
      machine: true,
    });
    for (const field of extraFields(part(extraAt, commentAt)))
      found.push(...open(field, 'an extra field of the zip'));
    found.push(
      ...open(part(commentAt, commentAt + length(record.comment)), 'a comment of the zip'),
    );
  }
  return found;
}

/** Extra fields, each with an id, a length and a body. */
function extraFields(extra: Uint8Array): Uint8Array[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const bodies: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (!NO_TEXT.has(id)) bodies.push(extra.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return bodies;
}
