/** Composes a family's letter as a mail draft (`.eml`), which a double click opens ready to send. */
import type { LetterMessage } from '../letter-message.ts';
import { base64 } from './base64.ts';

/** Longest line of quoted-printable text. */
const MAX_LINE = 76;
/** Bytes in an encoded word of a header. */
const WORD_BYTES = 39;

interface Draft extends Pick<LetterMessage, 'subject' | 'html' | 'text'> {
  /** Embedded, so that nothing is loaded from elsewhere. */
  logo: { id: string; png: Uint8Array } | null;
}

/** @param to The family's address; a draft has no sender, date or message id. */
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
    ? multipart('related', [
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
  const whole = multipart('alternative', [words('plain', text), shown]);
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

/** A multipart of these parts (RFC 2046). */
function multipart(kind: 'alternative' | 'related', parts: readonly Part[]): Part {
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

/** Encodes a header value (RFC 2047): words outside ASCII, each line by itself, never splitting a character. */
function headerText(words: string): string {
  // Prevents header injection through line breaks.
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

/** Quoted-printable encoding (RFC 2045): non-ASCII as `=XX`, lines of at most 76 characters with soft breaks. */
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
        if ((lines.at(-1)?.length ?? 0) + unit.length > MAX_LINE - 1) lines.push('');
        lines[lines.length - 1] += unit;
      }
      return lines.join('=\r\n');
    })
    .join('\r\n');
}
