/** Mono paper is for the school's copier: whatever is on it is still there on a copy of a copy. */
import { afterAll, describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { files, read } from '../dist.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { BANDS, keepProblems, tools } from '../render/typst/paper.ts';
import { blocks, handoutOf, PAPER, versionOf } from '../render/typst/sheet-of-parts.ts';
import { greyAreas, inkCoverage, lettersKept, longestGap } from './copy-damage.ts';
import { firstColour, greyPages, hasRenderer } from './page-image.ts';
import { secondCopy, toBits } from './second-copy.ts';

/** Share of a page that toner may cover: beyond it a copier smears, and a school pays. */
const MOST_INK = 0.12;
/** Millimetres that a line to write on may be broken by. */
const LONGEST_GAP = 0.5;
const LEAST_STROKES = 0.98;
/** Pieces that any page may lose: dots of a dashed line, on a page with little else. */
const FEW = 4;
const LEAST_HOLES = 0.98;

const figures: string[] = [];
afterAll(() => {
  if (figures.length > 0)
    console.info(
      `Second copies: page, ink, lines and their longest gap, letters with strokes and holes kept\n${figures.join('\n')}`,
    );
});

function expectToSurvive(name: string, pdf: Uint8Array): void {
  expect([name, firstColour(pdf)]).toEqual([name, null]);
  for (const [index, page] of greyPages(pdf).entries()) {
    const first = toBits(page);
    const copy = secondCopy(first, index % 2 === 0 ? 1 : -1);
    const ink = inkCoverage(first);
    const { lines, gap } = longestGap(first, copy);
    const { pieces, strokes, holes } = lettersKept(first, copy);
    const at = `${name}, page ${index + 1}`;
    const share = (part: number) => `${(part * 100).toFixed(1)} %`;
    figures.push(
      `${at}: ${share(ink)}; ${lines} lines, ${gap.toFixed(2)} mm; ${pieces} pieces, ${share(strokes)}, ${share(holes)}`,
    );
    expect(pieces, at).toBeGreaterThan(50);
    expect(ink, `${at}: ink`).toBeLessThanOrEqual(MOST_INK);
    expect(greyAreas(page), `${at}: areas of grey`).toBeLessThan(0.0001);
    expect(gap, `${at}: gap in a line, in mm`).toBeLessThanOrEqual(LONGEST_GAP);
    expect(
      Math.round(pieces * (1 - strokes)),
      `${at}: strokes of letters lost`,
    ).toBeLessThanOrEqual(Math.max(FEW, pieces * (1 - LEAST_STROKES)));
    expect(holes, `${at}: white within letters`).toBeGreaterThanOrEqual(LEAST_HOLES);
  }
}

test.runIf(process.env.CI)('the renderer is there, so that nothing below is skipped', () => {
  expect(hasRenderer).toBe(true);
});

// Without poppler’s pdftoppm there is nothing that renders a page as a printer does.
describe.runIf(hasRenderer)('a copy of a copy keeps every stroke of', () => {
  const black = PAPER.filter(({ ink }) => ink === 'mono').map(({ id }) => id);
  const sheets = files({ lesson: 'meeting-people-on-live-video', format: 'pdf' })
    .filter(({ variant }) => black.includes(variant))
    // Sheets laid out anew for the copier are made of these.
    .filter(({ kind }) => kind !== 'pack')
    // Pupils’ type is each band’s own; adults’ is the same in all of them, and one band’s large print stands for it.
    .filter(
      ({ variant, audience, band }) =>
        variant !== 'large-print' || audience === 'pupil' || band === 'lks2',
    );
  test('the first lesson’s sheets, of which there are some in every version', () => {
    for (const version of black)
      expect(sheets.filter(({ variant }) => variant === version).length).toBeGreaterThan(5);
  });
  // Every kind of part is drawn in the proof: of sheets one is looked at for each version that has drawing or type of its own.
  const looked = oneOfEach(sheets, ({ variant }) => variant);
  test.each(looked.map(({ path }) => [path]))('%s', (path) =>
    expectToSurvive(path.split('/').slice(-2).join('/'), read(path)),
  );

  const sizes = BANDS.filter(({ id }) => id === 'ks1' || id === 'ks3');
  test.runIf(isProof).each(sizes.map((band) => [band.id, band] as const))(
    'every kind of part, %s',
    async (id, band) => {
      const kinds = Object.keys(blocks) as HandoutBlock['kind'][];
      const pupils = forPupils(versionOf(band, [handoutOf(kinds)]));
      const [handout] = pupils.handouts;
      if (!handout) throw new Error('no handout');
      const { report } = keepProblems();
      const { bytes } = await writeHandout(handout, pupils, { variant: 'mono' }, tools, report);
      expectToSurvive(`every part, ${id}`, bytes);
    },
  );
});
