import type { BandVersion } from '#model/band-version.ts';
import type { LetterReader } from '#model/letter-reader.ts';
import { letterParts } from './letter-parts.ts';
import { writeLetterHtml } from './write-letter-html.ts';
import { writeLetterText } from './write-letter-text.ts';

/** A letter ready for the post: one subject and the same words twice. */
export interface LetterMessage {
  subject: string;
  html: string;
  text: string;
}

/** The letter home as a message. A draft says so in its subject, where nobody can miss it. */
export function letterMessage(version: BandVersion, reader?: LetterReader): LetterMessage {
  const parts = letterParts(version, reader);
  const { subject, draft } = parts;
  return {
    subject: draft.length > 0 ? `Draft: ${subject}` : subject,
    html: writeLetterHtml(parts),
    text: writeLetterText(parts),
  };
}
