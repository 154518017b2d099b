/**
 * Mail drafts as one mailbox (RFC 4155, in the form that is called mboxrd): Thunderbird and Apple Mail take it in as a
 * folder, so that a class’s drafts are looked at and sent without a double click each.
 */

/** Begins each message. A draft has no sender and no date of its own. */
const SEPARATOR = 'From - Thu Jan  1 00:00:00 1970';

/** @param drafts Messages as they stand in an `.eml`, in their order. */
export function mailBox(drafts: readonly Uint8Array[]): Uint8Array {
  const decoder = new TextDecoder();
  const messages = drafts.map((draft) => {
    // A line that looks like the next message's first one is set off, and set back by whoever reads the box.
    const lines = decoder
      .decode(draft)
      .replaceAll('\r\n', '\n')
      .replace(/^(>*From )/gm, '>$1');
    return `${SEPARATOR}\n${lines.replace(/\n*$/, '')}\n\n`;
  });
  return new TextEncoder().encode(messages.join(''));
}
