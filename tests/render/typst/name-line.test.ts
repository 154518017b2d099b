/** Whoever writes their name has room above its line, and the title stands clear of it: in colour, and on a copier. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { BANDS, keepProblems, tools } from './paper.ts';
import { handoutOf, versionOf } from './sheet-of-parts.ts';

const POINTS_PER_MM = 72 / 25.4;
const LEAST_BELOW = 3;
/** From the edge of the page to the line: the margin is part of the room for a name. */
const LEAST_ABOVE = 17;

test.each(
  BANDS.flatMap((band) => ['standard', 'mono'].map((variant) => ({ id: band.id, band, variant }))),
)('$id, $variant', async ({ band, variant }) => {
  const pupils = forPupils(
    versionOf(band, [handoutOf(['question'], { kind: 'worksheet', copies: 'pupil' })]),
  );
  const [sheet] = pupils.handouts;
  if (!sheet) throw new Error('no handout');
  const { bytes } = await writeHandout(sheet, pupils, { variant }, tools, keepProblems().report);
  const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
  const [, , , pageHeight = 0] = page.view;
  const texts = (await page.getTextContent()).items.flatMap((item) =>
    'str' in item && item.str.trim() ? [item] : [],
  );
  const name = texts.find(({ str }) => str.startsWith('Name'));
  const title = texts.toSorted((a, b) => b.height - a.height)[0];
  if (!name) return;
  const line = name.transform[5] as number;
  const top = (title?.transform[5] as number) + (title?.height ?? 0) * 0.7;
  expect((pageHeight - line) / POINTS_PER_MM).toBeGreaterThan(LEAST_ABOVE);
  expect((line - top) / POINTS_PER_MM).toBeGreaterThan(LEAST_BELOW);
});
