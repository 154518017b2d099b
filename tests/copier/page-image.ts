/** Pages as a copier's scanner sees them: rendered by poppler, read from its plain image formats without a library. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A grey image, a byte a pixel: 0 is black. */
export interface Image {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Dots an inch of a school's copier when it is set to text. */
const DPI = 200;
/** Dots in that many millimetres. */
export const dots = (mm: number): number => Math.round((mm / 25.4) * DPI);

export const hasRenderer = spawnSync('pdftoppm', ['-v']).status === 0;

/** Every page of a PDF in grey, at the copier's resolution. */
export const greyPages = (pdf: Uint8Array): Image[] =>
  rendered(pdf, ['-gray', '-r', String(DPI)]).map(readPnm);

/** The first pixel of a PDF that has a colour, as “page 1, 255 0 0”; `null` where all is grey. */
export function firstColour(pdf: Uint8Array): string | null {
  for (const [index, { pixels }] of rendered(pdf, ['-r', '50']).map(readPnm).entries())
    for (let at = 0; at < pixels.length; at += 3) {
      const [red, green, blue] = pixels.subarray(at, at + 3);
      if (red !== green || green !== blue) return `page ${index + 1}, ${red} ${green} ${blue}`;
    }
  return null;
}

function rendered(pdf: Uint8Array, options: string[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'forewarned-copier-'));
  try {
    const source = join(folder, 'sheet.pdf');
    writeFileSync(source, pdf);
    const { status, stderr } = spawnSync('pdftoppm', [...options, source, join(folder, 'page')]);
    if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
    return readdirSync(folder)
      .filter((name) => name.startsWith('page'))
      .sort()
      .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A binary PGM (a byte a pixel) or PPM (three): magic, width, height and depth, then the pixels. */
function readPnm(bytes: Uint8Array): Image {
  const header = /^P[56]\s+(\d+)\s+(\d+)\s+255\s/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 64)),
  );
  if (!header) throw new Error('pdftoppm wrote an image that cannot be read');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixels: bytes.subarray(header[0].length),
  };
}
