import type { Sheet } from '#render/arrange/paper-tools.ts';
import { joinPdfs } from './join-pdfs.ts';

/**
 * Sheets in one file to print, each from a front on, with a bookmark to each. For paper: its tags are those of no reader,
 * the single sheets have them.
 * @param sheets In the order in which they are used.
 */
export async function writeEdition(
  sheets: readonly (Sheet & { title: string })[],
  title: string,
): Promise<Sheet> {
  const parts = sheets.map(({ bytes, title: bookmark }, index) => ({
    ...{ bytes, bookmark },
    label: `${index + 1}-`,
    oneSided: false,
  }));
  const pages = sheets.reduce((sum, sheet) => sum + Math.ceil(sheet.pages / 2) * 2, 0);
  return { bytes: await joinPdfs(parts, title), pages };
}
