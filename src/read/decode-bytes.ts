/** Decodes UTF-8, UTF-16 with or without a byte order mark, or Windows-1252, which Excel writes on Windows. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = bytes.subarray(0, 4000).reduce(
    (count, byte, at) => {
      if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
      return count;
    },
    [0, 0] as [number, number],
  );
  const half = Math.min(bytes.length, 4000) / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1)
    return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.1)
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
