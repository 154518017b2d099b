/**
 * Joins mail drafts into a mailbox file (RFC 4155, variant mboxrd), which Thunderbird and Apple Mail import as a
 * folder.
 */

/** Separator of messages. A draft has no sender and no date. */
const SEPARATOR = 'From - Thu Jan  1 00:00:00 1970';

/** @param drafts Contents of `.eml` files, in order. */
export function mailBox(drafts: readonly Uint8Array[]): Uint8Array {
  const decoder = new TextDecoder();
  const messages = drafts.map((draft) => {
    // Lines that look like the separator are escaped with “>”.
    const lines = decoder
      .decode(draft)
      .replaceAll('\r\n', '\n')
      .replace(/^(>*From )/gm, '>$1');
    return `${SEPARATOR}\n${lines.replace(/\n*$/, '')}\n\n`;
  });
  return new TextEncoder().encode(messages.join(''));
}
