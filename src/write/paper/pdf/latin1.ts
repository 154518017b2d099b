/** Bytes as letters of the same numbers, and back. (A `TextDecoder` of “latin1” reads Windows-1252, which is another.) */

const CHUNK = 4096;

export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + CHUNK));
  return text;
}

export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
