/** What a PDF's streams would unpack to, found out without unpacking them further than a bound. */
import { inflateSync } from 'node:zlib';

/** Most bytes that a stream, and all of them, may unpack to: a page of text is some 10 kB, a large picture 30 MB. */
const MOST_STREAM = 64_000_000;
const MOST_IN_ALL = 400_000_000;
/** A stream may be packed more than once. */
const MOST_LAYERS = 4;

/** Does a PDF unpack to more than any alert does? */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', from);
    const size = unpackedSize(file.subarray(from, end < 0 ? undefined : end));
    sum += size;
    if (size > MOST_STREAM || sum > MOST_IN_ALL) return true;
  }
  return false;
}

/** Bytes of a stream once unpacked; more than the bound where that is reached; 0 for what is not packed so. */
function unpackedSize(stream: Buffer): number {
  let content = stream;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    // What zlib packs begins with its method and a check of it (RFC 1950).
    const head = content.length > 1 ? content.readUInt16BE(0) : 0;
    if ((head >> 8) % 16 !== 8 || head % 31 !== 0) break;
    try {
      content = inflateSync(content, { maxOutputLength: MOST_STREAM });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return MOST_STREAM + 1;
      break;
    }
  }
  return content === stream ? 0 : content.length;
}
