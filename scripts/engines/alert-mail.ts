/** Reads a mail as it was saved (.eml): who wrote it, to whom, when and on what, and then its words. */
import PostalMime, { type Address, type Email } from 'postal-mime';
import { Unreadable } from './unreadable.ts';

/** @returns The mail as a page where it has one, else as plain text. */
export async function mailText(
  bytes: Uint8Array,
): Promise<{ format: '.html' | '.txt'; source: string }> {
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new Unreadable(
      'Unexpected mail that cannot be taken apart, expected an alert',
      'Copy the mail’s text and paste it.',
    );
  });
  const attached = mail.attachments.flatMap(({ filename, disposition }) =>
    disposition === 'attachment' ? [filename ?? 'without a name'] : [],
  );
  if (attached.length > 0)
    throw new Unreadable(
      `Unexpected mail with files in it (${attached.join(', ')}), expected one that is the alert itself`,
      'Save the file that is the alert, and add that one. Is the mail the alert? Then copy its text and paste it.',
    );
  const head = headOf(mail);
  return mail.html
    ? { format: '.html', source: [...head.map(paragraph), mail.html].join('\n') }
    : { format: '.txt', source: [...head, '', mail.text ?? ''].join('\n') };
}

const headOf = ({ from, to = [], subject, headers }: Email): string[] => {
  const date = headers.find(({ key }) => key === 'date')?.value;
  return [
    ...(from ? [`From: ${sender(from)}`] : []),
    ...(to.length > 0 ? [`To: ${to.map(sender).join('; ')}`] : []),
    ...(date ? [`Date: ${date}`] : []),
    ...(subject ? [`Subject: ${subject}`] : []),
  ];
};

const sender = ({ name, address }: Address): string =>
  [name, address && `<${address}>`].filter(Boolean).join(' ');

const paragraph = (line: string): string =>
  `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
