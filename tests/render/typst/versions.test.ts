/** Versions of a sheet, as a reader gets them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { concernForm } from '#adapt/adult-sheets/concern-form.ts';
import { cueCards } from '#adapt/adult-sheets/cue-cards.ts';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeCueCards } from '#render/typst/write-cue-cards.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { prepareFixture } from '../../prepare-fixture.ts';
import { oneOfEach } from '../../proof.ts';
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

// Of a phase all bands have one type: what is larger is the same of each.
describe.each(oneOfEach(BANDS, ({ phase }) => phase))('large print for $id', (band) => {
  test('no word is smaller than 18 points, not even at the foot', async () => {
    const { bytes, pages } = await write(handoutOf(KINDS), band, 'large-print');
    expect(pages).toBeGreaterThan(1);
    const sizes = await sizesIn(bytes);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.9);
  });
});

describe('large print of what every lesson has', async () => {
  const { sharedData, lessons } = await prepareFixture();
  const pupils = lessons[0]?.versions[0]?.pupils;
  if (!sharedData || !pupils) throw new Error('The fixture cannot be read');
  const paper = sharedData.paper.find(({ id }) => id === 'large-print') ?? null;
  const held = pupils.defaultHandouts.filter((sheet) => sheet.paper === 'a4');

  test.each(held.map((sheet) => [sheet.id, sheet] as const))(
    '%s: no word is smaller, none is lost',
    async (_, sheet) => {
      const { problems, report } = keepProblems();
      const drawn = async (variant: string) =>
        (await writeHandout(sheet, pupils, { variant }, tools, report)).bytes;
      const large = await drawn('large-print');
      expect(problems).toEqual([]);
      expect(Math.min(...(await sizesIn(large)))).toBeGreaterThanOrEqual(17.9);
      const words = async (bytes: Uint8Array) =>
        new Set((await openPdf(bytes)).text.match(/[\p{L}\d’]{3,}/gu));
      const printed = await words(large);
      // The foot of a page in large print has no room for the band’s name.
      const foot = new Set(pupils.band.name.split(' '));
      expect(
        [...(await words(await drawn('standard')))].filter(
          (word) => !printed.has(word) && !foot.has(word),
        ),
      ).toEqual([]);
    },
  );

  test('a form and cue cards for adults', async () => {
    const { problems, report } = keepProblems();
    const lesson = lessons[0]?.lesson;
    const version = lessons[0]?.versions[0]?.version;
    if (!lesson || !version) throw new Error('The fixture cannot be read');
    const form = await writeAdultDocument(concernForm(lesson, sharedData), tools, report, {
      version: paper,
    });
    const cards = await writeCueCards(cueCards(version), tools, report, paper);
    expect(problems).toEqual([]);
    for (const { bytes } of [form, cards])
      expect(Math.min(...(await sizesIn(bytes)))).toBeGreaterThanOrEqual(17.9);
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
