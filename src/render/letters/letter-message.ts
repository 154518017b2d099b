import type { LetterReader } from '#model/paper/letter-reader.ts';
import { type LetterSource, type Locale, letterParts } from './letter-parts.ts';
import { LINE_WIDTH } from './plain-text.ts';
import { LOGO_ID, writeLetterHtml } from './write-letter-html.ts';
import { writeLetterText } from './write-letter-text.ts';

/** A letter as a mail: subject, HTML and plain text. */
export interface LetterMessage {
  subject: string;
  html: string;
  text: string;
  /** The HTML with the school's logo, and the logo as an attachment; HTML outside a mail cannot show it. */
  withLogo?: { html: string; id: string; png: Uint8Array };
}

/**
 * Composes a letter as a mail. A draft is marked in the subject.
 * @param locale A translation, which comes before the English.
 * @param width Line length of the plain text.
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
