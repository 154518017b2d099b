/** The folder of letters: a report in it lists what is in it and is ours. */
import { join } from 'node:path';
import { type OwnFilesIn, textOf } from '../dist-folder.ts';
import type { Written } from './make-letters.ts';

/** Report file that marks a folder as ours and lists our files in it. */
export const REPORT_FILE = 'letters.txt';
const TITLE = 'Letters made by Forewarned.';

/** The files of a folder that this command made; else why nothing may be written there. */
export const ownFilesOfLetters: OwnFilesIn = async (folder) => {
  const report = await textOf(join(folder, REPORT_FILE));
  if (!report?.startsWith(TITLE))
    return 'holds other files, and this command made none of them. Name a folder that is new or empty.';
  const listed = report.slice(report.indexOf('\n\n') + 2).split('\n');
  return new Set([
    REPORT_FILE,
    ...listed.map((line) => line.replace(/ {2}row \d+ of the list$/, '')),
  ]);
};

/** @param draft Why the letters are drafts. */
export function reportOf(files: readonly Written[], draft: readonly string[]): string {
  const lines = [
    `${TITLE} What is listed here is replaced when they are made again.`,
    ...draft.map((reason) => `Draft: ${reason}`),
    '',
    ...files.map(({ path, row }) => (row === null ? path : `${path}  row ${row} of the list`)),
  ];
  return `${lines.join('\n')}\n`;
}
