/** Reads the letters of every band from an existing kit, for one page. */
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { type LetterLine, type ReadLetter, runsOfLetters } from '#desk/approval/read-letters.ts';
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
    ages.map(async ({ id, name }) => {
      const named = (end: string) =>
        files.find(({ band, path }) => band === id && path.endsWith(`/letter.${end}`));
      const [page, paper] = [named('html'), named('pdf')];
      const html = page && (await textOf(join(out, page.path)));
      return html && paper ? [{ name, href: hrefOf(paper), lines: letterLines(html) }] : [];
    }),
  );
  const found = letters.flat();
  const runs = runsOfLetters(
    found.map(({ lines }) => lines),
    isSame,
  );
  return found.map(({ name, href }, index) => ({ name, href, runs: runs[index] ?? [] }));
}

/** @param html A letter's HTML. */
export const letterLines = (html: string): LetterLine[] =>
  elementLines(fromHtml(html)).map(({ tag, text, isStrong }, at, all) => {
    const isHeading = /^h\d$/.test(tag) || (tag === 'p' && isStrong);
    return { text, isHeading, leads: isHeading || (tag !== 'li' && all[at + 1]?.tag === 'li') };
  });
