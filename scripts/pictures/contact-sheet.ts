/** Puts pictures side by side on one page. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface SheetPicture {
  title: string;
  svg: string;
  /** Captions: the alt text, and problems. */
  below?: string[];
  faults?: string[];
}

export interface SheetPart {
  heading: string;
  pictures: SheetPicture[];
  /** Pictures per row. Default: 3. */
  columns?: number;
}

const files = createRequire(import.meta.url).resolve;
const face = (family: string, file: string, weight: number): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${pathToFileURL(files(file))}") }`;
const atkinson = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
const andika = '@fontsource/andika/files/andika-latin';

const STYLE = `
  ${[400, 700].map((weight) => face('Atkinson Hyperlegible Next', `${atkinson}-${weight}-normal.woff2`, weight)).join('\n')}
  ${[400, 700].map((weight) => face('Andika', `${andika}-${weight}-normal.woff2`, weight)).join('\n')}
  body { margin: 24px; background: #eceae4; font: 16px/1.35 "Atkinson Hyperlegible Next", sans-serif; color: #1c2433 }
  section { display: grid; gap: 18px; margin-bottom: 40px }
  figure { margin: 0 } svg { display: block; width: 100%; border-radius: 10px; background: #fff }
  figcaption { padding: 6px 2px } b { display: block } em { display: block; font-style: normal; color: #b3261e; font-weight: 700 }
`;

/** Writes the page and, with `each`, every picture as a file beside it. */
export function writeContactSheet(
  folder: string,
  name: string,
  parts: readonly SheetPart[],
): string {
  const body = parts.map(({ heading, pictures, columns = 3 }) => {
    const figures = pictures.map(
      ({ title, svg, below = [], faults = [] }) =>
        `<figure>${svg}<figcaption><b>${text(title)}</b>${below.map((line) => `<span>${text(line)}</span><br>`).join('')}${faults.map((fault) => `<em>${text(fault)}</em>`).join('')}</figcaption></figure>`,
    );
    return `<h2>${text(heading)}</h2><section style="grid-template-columns: repeat(${columns}, 1fr)">${figures.join('\n')}</section>`;
  });
  const file = join(folder, `${name}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${text(name)}</title><style>${STYLE}</style>${body.join('\n')}</html>\n`,
  );
  return file;
}

const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
