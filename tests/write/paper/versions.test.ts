/** Versions of a sheet, as a reader gets them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/band-version.ts';
import { writeAnswers } from '#write/paper/write-answers.ts';
import { writeHandout } from '#write/paper/write-handout.ts';
import { openPdf } from './open-pdf.ts';
import { BANDS, KS3, keepProblems, tools } from './paper.ts';
import { blocks, handoutOf, PAPER, place, versionOf } from './sheet-of-parts.ts';

const KINDS = Object.keys(blocks) as HandoutBlock['kind'][];

async function write(handout: Handout, band: Band, variant: string) {
  const { problems, report } = keepProblems();
  const pupils = forPupils(versionOf(band, [handout]));
  const [sheet] = pupils.handouts;
  if (!sheet) throw new Error('no handout');
  return { ...(await writeHandout(sheet, pupils, { variant }, tools, report)), problems };
}

/** Heights of the text on all pages, in points. */
async function sizesIn(bytes: Uint8Array): Promise<number[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const sizes: number[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item && item.str.trim()) sizes.push(item.height);
  }
  return sizes;
}

describe.each(BANDS)('large print for $id', (band) => {
  test('no word is smaller than 18 points, not even at the foot', async () => {
    const { bytes, pages } = await write(handoutOf(KINDS), band, 'large-print');
    expect(pages).toBeGreaterThan(1);
    const sizes = await sizesIn(bytes);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.9);
  });
});

test('large print has the words of the sheet, set afresh in one column', async () => {
  const sheet = handoutOf(['columns', 'question', 'help']);
  const words = async (variant: string) =>
    (await openPdf((await write(sheet, KS3, variant)).bytes)).text;
  const [standard, large] = [await words('standard'), await words('large-print')];
  for (const word of ['On the left', 'On the right', 'Why did Otter', 'Childline', '0800 1111']) {
    expect(standard).toContain(word);
    expect(large).toContain(word);
  }
});

describe('a version with parts of its own', () => {
  const other = { ...place, line: 40 };
  const sheet = handoutOf(['question', 'help'], {
    title: 'Kite sheet',
    editions: [
      { version: 'standard', blocks: null },
      { version: 'support', blocks: [{ ...blocks.choose, place: other }, blocks.help] },
      { version: 'challenge', blocks: [blocks.question, blocks.ladder, blocks.help] },
    ],
  });

  test.each(['support', 'challenge'])(
    '%s holds its parts and says nothing of itself',
    async (id) => {
      const { bytes } = await write(sheet, KS3, id);
      const { text, title, xmp } = await openPdf(bytes);
      expect(text).toContain(id === 'support' ? 'Who can help Otter?' : 'Stop and tell');
      const named = PAPER.flatMap(({ name, fileName }) => [name, fileName]).concat('SEND', id);
      for (const word of named) expect(`${text} ${title} ${xmp}`).not.toContain(word);
    },
  );

  test('its answers follow those of the sheet', async () => {
    const { report } = keepProblems();
    const version = versionOf(KS3, [sheet]);
    const { text } = await openPdf((await writeAnswers(sheet, version, tools, report)).bytes);
    expect(text).toContain('With support');
    expect(text.indexOf('ANSWERWORD')).toBeLessThan(text.indexOf('Only on the sheet'));
  });
});
