/** Checks the unpacked size of a PDF's streams within limits. */
import { inflateSync } from 'node:zlib';

/** Most unpacked bytes of one stream, and of all: a page of text has some 10 kB, a large picture 30 MB. */
const MAX_STREAM_BYTES = 64_000_000;
const MAX_TOTAL_BYTES = 400_000_000;
/** Most compression layers of a stream. */
const MAX_LAYERS = 4;

/** Does the PDF unpack to more than the limits? */
export function exceedsBounds(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', from);
    const size = unpackedSize(file.subarray(from, end < 0 ? undefined : end));
    sum += size;
    if (size > MAX_STREAM_BYTES || sum > MAX_TOTAL_BYTES) return true;
  }
  return false;
}

/** Unpacked bytes of a stream; above the limit, just more than it; 0 where it is not deflated. */
function unpackedSize(stream: Buffer): number {
  let content = stream;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    // A zlib stream starts with its method and a checksum of the header (RFC 1950).
    const head = content.length > 1 ? content.readUInt16BE(0) : 0;
    if ((head >> 8) % 16 !== 8 || head % 31 !== 0) break;
    try {
      content = inflateSync(content, { maxOutputLength: MAX_STREAM_BYTES });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        return MAX_STREAM_BYTES + 1;
      break;
    }
  }
  return content === stream ? 0 : content.length;
}
