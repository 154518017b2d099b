import type { LetterReader } from '#model/letter-reader.ts';
import { type LetterSource, type Locale, letterParts } from './letter-parts.ts';
import { LINE_WIDTH } from './plain-text.ts';
import { LOGO_ID, writeLetterHtml } from './write-letter-html.ts';
import { writeLetterText } from './write-letter-text.ts';

/** A letter ready for the post: one subject and the same words twice. */
export interface LetterMessage {
  subject: string;
  html: string;
  text: string;
  /** The school's logo, and the HTML that shows it: a file by itself could not, and loads nothing. */
  withLogo?: { html: string; id: string; png: Uint8Array };
}

/**
 * A source's letter home as a message. A draft says so in its subject, where nobody can miss it.
 * @param locale The letter in another language: it comes first, and the English one after it.
 * @param width Characters of a line of the text.
 */
export function letterMessage(
  version: LetterSource,
  reader?: LetterReader,
  locale: Locale | null = null,
  width = LINE_WIDTH,
): LetterMessage {
  const { logo } = version;
  const english = letterParts(version, reader);
  const all = locale ? [letterParts(version, reader, locale), english] : [english];
  const subject = all.map((parts) => parts.subject).join(' / ');
  const draft = all.some((parts) => parts.draft.length > 0);
  return {
    subject: draft ? `Draft: ${subject}` : subject,
    html: writeLetterHtml(all),
    ...(logo ? { withLogo: { html: writeLetterHtml(all, logo), id: LOGO_ID, png: logo.png } } : {}),
    text: all.map((parts) => writeLetterText(parts, width)).join(`\n${'='.repeat(LINE_WIDTH)}\n\n`),
  };
}
