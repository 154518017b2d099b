/** The mail engine: styles inlined by juice, messages composed by nodemailer. */
import juice from 'juice';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterMessage } from '#render/letters/letter-message.ts';

/** Headers that belong to a message somebody sends; a draft has none of them, so that its mail program fills them in. */
const SENDERS_HEADERS = /^(From|To|Cc|Bcc|Date|Message-ID):/i;

/** Copies each rule to the elements it styles, for mail programs that drop `<style>`; media queries stay behind. */
export const inlineCss = (html: string): string =>
  juice(html, { preserveMediaQueries: true, preserveImportant: true, removeStyleTags: true });

/**
 * An `.eml` draft: opened by double click, it is a new message ready to be sent from the office's own address: to one
 * family, or to nobody yet. The same letter gives the same bytes.
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

/** What a message says; the school's logo travels in it, as a part that its HTML shows. */
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

/** A message as it is sent: from the school, to one family. */
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

/** Drops whole headers: a header goes on over the lines that begin with a space. */
const withoutSender = (head: string, addressed: boolean): string =>
  head
    .split(/\r\n(?![ \t])/)
    .filter((header) => (addressed && /^To:/i.test(header)) || !SENDERS_HEADERS.test(header))
    .join('\r\n');
