import PostalMime, { decodeWords } from 'postal-mime';
import type { FoundText } from './found-text.ts';
import { htmlTexts } from './html-texts.ts';

/** All text of a mail: headers as they are shown and as they are written, both forms of the letter, attachments. */
export async function mailTexts(
  bytes: Uint8Array,
  openPart: (bytes: Uint8Array, where: string) => Promise<FoundText[]>,
): Promise<FoundText[]> {
  const source = new TextDecoder().decode(bytes);
  const mail = await PostalMime.parse(bytes);
  const attached: FoundText[] = [];
  for (const { filename, description, content } of mail.attachments)
    attached.push(
      { where: 'the name of an attachment', text: `${filename ?? ''}\n${description ?? ''}` },
      ...(await openPart(bytesOf(content), 'an attachment')),
    );
  return [
    // Its lines are broken and its letters written as codes: what they say is among the texts.
    { where: 'the source of the mail', text: source.replace(CODES, ' '), machine: true },
    ...headersIn(source).map((text) => ({ where: 'a header', text })),
    ...(mail.text ? [{ where: 'the text', text: mail.text }] : []),
    ...(mail.html ? htmlTexts(mail.html) : []),
    ...attached,
  ];
}

/** Letters as codes (RFC 2045, 6.7): “=C3=A2 ar” would look like a name with its z as a 2. */
const CODES = /(?:=[\dA-F]{2})+/g;

/** Headers of the mail and of its parts, each on one line and with its encoded words read. */
const headersIn = (source: string): string[] =>
  source
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^[\w-]+:|=\?/.test(line))
    .map((line) => decodeWords(line));

const bytesOf = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
