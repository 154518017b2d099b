import type { Sheet } from '#render/arrange/paper-tools.ts';
import { joinPdfs } from './join-pdfs.ts';

/**
 * All sheets of an edition in one PDF for printing, each starting on a front page and with a bookmark. It has no tags:
 * the single sheets do.
 * @param sheets In the order of use.
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
