/** Bytes as letters of the same numbers, and back. (A `TextDecoder` of “latin1” reads Windows-1252, which is another.) */

/** Each byte in the place of a letter of two, low one first as on all machines there are: the system reads those itself. */
export const textOfBytes = (bytes: Uint8Array): string =>
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint16Array(bytes));

export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
