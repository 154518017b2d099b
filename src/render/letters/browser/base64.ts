/** Bytes that a call of `fromCharCode` takes. */
const MOST = 8192;

/** Bytes as base64, where no Buffer is. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += MOST)
    text += String.fromCharCode(...bytes.subarray(at, at + MOST));
  return btoa(text);
}

export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
