/** A family's letter as a mail draft: `.eml`, opened by a double click, ready to be sent by whoever opens it. */
import type { LetterMessage } from '../letter-message.ts';
import { base64 } from './base64.ts';

/** Longest line of quoted-printable text. */
const MOST = 76;
/** Bytes in an encoded word of a header. */
const WORD_BYTES = 39;

/** What a draft is made of. */
interface Draft extends Pick<LetterMessage, 'subject' | 'html' | 'text'> {
  /** Goes within the mail, so that nothing is loaded to show it. */
  logo: { id: string; png: Uint8Array } | null;
}

/** @param to The family's address alone; a draft has no sender, date or number of its own. */
export function draftMail({ subject, html, text, logo }: Draft, to: string): Uint8Array {
  const words = (type: string, body: string): Part => ({
    head: [
      `Content-Type: text/${type}; charset=utf-8`,
      'Content-Transfer-Encoding: quoted-printable',
    ],
    body: quotedPrintable(body),
  });
  const rich = words('html', html);
  const shown: Part = logo
    ? several('related', [
        rich,
        {
          head: [
            'Content-Type: image/png; name=logo.png',
            'Content-Transfer-Encoding: base64',
            `Content-ID: <${logo.id}>`,
            'Content-Disposition: inline; filename=logo.png',
          ],
          body: (base64(logo.png).match(/.{1,76}/g) ?? []).join('\r\n'),
        },
      ])
    : rich;
  const whole = several('alternative', [words('plain', text), shown]);
  return new TextEncoder().encode(
    [
      'X-Unsent: 1',
      `To: ${to}`,
      `Subject: ${headerText(subject)}`,
      'MIME-Version: 1.0',
      ...whole.head,
      '',
      whole.body,
    ].join('\r\n'),
  );
}

interface Part {
  head: string[];
  body: string;
}

/** Parts of a message as one part (RFC 2046). */
function several(kind: 'alternative' | 'related', parts: readonly Part[]): Part {
  const boundary = `--_forewarned-${kind}`;
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: [
      ...parts.flatMap(({ head, body }) => [`--${boundary}`, ...head, '', body]),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  };
}

/** RFC 2047: words outside ASCII are encoded, each line by itself, never in the middle of a letter. */
function headerText(words: string): string {
  // Anything else could start a header of its own.
  const line = words.replace(/\s+/g, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(line) && line.length < 60 && !line.includes('=?')) return line;
  const parts = [''];
  for (const letter of line) {
    const longer = parts.at(-1) + letter;
    if (new TextEncoder().encode(longer).length > WORD_BYTES) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((part) => `=?UTF-8?B?${base64(new TextEncoder().encode(part))}?=`).join('\r\n ');
}

/** RFC 2045: what is not plain ASCII as `=XX`, lines of at most 76 characters that end in `=` where they go on. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const bytes = new TextEncoder().encode(line);
      const lines = [''];
      for (const [at, byte] of bytes.entries()) {
        const isLast = at === bytes.length - 1;
        const isSpace = byte === 32 || byte === 9;
        const isPlain = (byte > 32 && byte < 127 && byte !== 61) || (isSpace && !isLast);
        const unit = isPlain
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        if ((lines.at(-1)?.length ?? 0) + unit.length > MOST - 1) lines.push('');
        lines[lines.length - 1] += unit;
      }
      return lines.join('=\r\n');
    })
    .join('\r\n');
}
