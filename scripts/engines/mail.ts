/** The mail engine: styles inlined by juice, messages composed by nodemailer. */
import juice from 'juice';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterMessage } from '#write/letter/letter-message.ts';

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
  { subject, html, text }: LetterMessage,
  to: string | null = null,
): Promise<Uint8Array> {
  const composer = new MailComposer({
    subject,
    ...(to === null ? {} : { to }),
    text,
    html: inlineCss(html),
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

/** A message as it is sent: from the school, to one family. */
export async function composeMessage(
  { subject, html, text }: LetterMessage,
  head: { from: { name: string; address: string }; to: string; date: Date; messageId: string },
): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...head,
    subject,
    text,
    html: inlineCss(html),
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
