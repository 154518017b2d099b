/** Formats a problem for the lead: what, why, how to mend it, and the file and line for whoever helps. */
import { basename } from 'node:path';
import type { Problem } from '#diagnostics/problem.ts';

export function formatProblem({ reason, note, place: { file, line } }: Problem): string {
  const where = line > 1 ? ` (${basename(file)}, line ${line})` : '';
  return `${sentence(reason.replace(/^Unexpected /, ''))}${where} ${sentence(note)}`.trim();
}

/** The text as a sentence, with a capital and a full stop. */
const sentence = (text: string): string =>
  text === ''
    ? ''
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?”]$/.test(text) ? '' : '.'}`;
