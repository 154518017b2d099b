/** The mail engine: juice inlines styles, nodemailer composes messages. */
import juice from 'juice';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterMessage } from '#render/letters/letter-message.ts';

/** Headers that the mail program of whoever sends the draft fills in. */
const SENDERS_HEADERS = /^(From|To|Cc|Bcc|Date|Message-ID):/i;

/** Copies rules to the elements they style, for mail programs that drop `<style>`; media queries stay. */
export const inlineCss = (html: string): string =>
  juice(html, { preserveMediaQueries: true, preserveImportant: true, removeStyleTags: true });

/**
 * Composes an `.eml` draft that opens as a new message from the office's own address, to one family or without a
 * recipient. The same letter gives the same bytes.
 */
export async function composeDraft(
  letter: LetterMessage,
  to: string | null = null,
): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...contentOf(letter),
    ...(to === null ? {} : { to }),
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    textEncoding: 'quoted-printable',
    baseBoundary: 'forewarned-letter',
  });
  const message = (await composer.compile().build()).toString('utf8');
  const end = message.indexOf('\r\n\r\n');
  return new TextEncoder().encode(
    withoutSender(message.slice(0, end), to !== null) + message.slice(end),
  );
}

/** A message's bodies; the school's logo is an inline attachment. */
const contentOf = ({ subject, html, text, withLogo }: LetterMessage) => ({
  subject,
  text,
  html: inlineCss(withLogo?.html ?? html),
  ...(withLogo
    ? {
        attachments: [
          {
            filename: 'logo.png',
            content: Buffer.from(withLogo.png),
            contentType: 'image/png',
            contentDisposition: 'inline' as const,
            cid: withLogo.id,
          },
        ],
      }
    : {}),
});

/** Composes a message from the school to one family, to be sent. */
export async function composeMessage(
  letter: LetterMessage,
  head: { from: { name: string; address: string }; to: string; date: Date; messageId: string },
): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...head,
    ...contentOf(letter),
    newline: 'windows',
    textEncoding: 'quoted-printable',
    baseBoundary: 'forewarned-letter',
  });
  return new Uint8Array(await composer.compile().build());
}

/** Removes headers with their continuation lines, which start with a space. */
const withoutSender = (head: string, addressed: boolean): string =>
  head
    .split(/\r\n(?![ \t])/)
    .filter((header) => (addressed && /^To:/i.test(header)) || !SENDERS_HEADERS.test(header))
    .join('\r\n');
