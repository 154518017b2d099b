import PostalMime, { decodeWords } from 'postal-mime';
import type { FoundText } from '#check/found-text.ts';
import { bytesTexts } from './bytes-texts.ts';
import { htmlTexts } from './html-texts.ts';

/** All text of a mail: headers decoded and raw, both bodies, attachments. */
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
    // Its text is listed above; in the raw markup, “h3><ol” is not the name “Heol”.
    { where: 'the source of the mail', text: unquoted(source), machine: true, code: true },
    ...headersIn(source).map((text) => ({ where: 'a header', text })),
    ...(mail.text ? [{ where: 'the text', text: mail.text }] : []),
    ...(mail.html ? htmlTexts(mail.html, bytesTexts) : []),
    ...attached,
  ];
}

/** The source with quoted-printable decoded, since the digits of a code could look like letters of a name. */
const unquoted = (source: string): string =>
  source
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) =>
      new TextDecoder().decode(
        Uint8Array.from(run.match(/[0-9A-F]{2}/g) ?? [], (code) => Number.parseInt(code, 16)),
      ),
    );

/** Headers of the mail and its parts, unfolded and with encoded words decoded. */
const headersIn = (source: string): string[] =>
  source
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^[\w-]+:\s|=\?[\w-]+\?[bq]\?/i.test(line) && !/<\/?[a-z]/i.test(line))
    .map((line) => decodeWords(line));

const bytesOf = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
