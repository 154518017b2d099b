/** Reads all that goes home from an existing kit, for one page. */
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { type LetterLine, type ReadLetter, runsOfLetters } from '#desk/approval/read-letters.ts';
import { sentHome } from '#desk/approval/sent-home.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import type { HrefOf } from '#desk/kit/shown-age.ts';
import { textOf } from '../../dist-folder.ts';
import { elementLines } from './age-slides.ts';

/** @param out The kit room's folder. */
export async function readLetters(
  out: string,
  { ages, files }: ExistingKit,
  hrefOf: HrefOf,
  isSame: (line: string) => boolean,
): Promise<ReadLetter[]> {
  const letters = await Promise.all(
    sentHome(ages, files).map(async ({ name, file, text }) => {
      const written = text && (await textOf(join(out, text.path)));
      const read = text?.format === 'html' ? letterLines : messageLines;
      return { name, href: hrefOf(file), lines: written ? read(written) : [] };
    }),
  );
  const runs = runsOfLetters(
    letters.map(({ lines }) => lines),
    isSame,
  );
  return letters.map(({ name, href }, index) => ({ name, href, runs: runs[index] ?? [] }));
}

/** @param text Messages as they are listed, a line each. */
const messageLines = (text: string): LetterLine[] =>
  text
    .split(/\r?\n/)
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => ({ text: line, isHeading: false, leads: false }));

/** @param html A letter's HTML. */
export const letterLines = (html: string): LetterLine[] =>
  elementLines(fromHtml(html)).map(({ tag, text, isStrong }, at, all) => {
    const isHeading = /^h\d$/.test(tag) || (tag === 'p' && isStrong);
    return { text, isHeading, leads: isHeading || (tag !== 'li' && all[at + 1]?.tag === 'li') };
  });
