import { expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { oneOfEach } from '../../proof.ts';
import { coloursIn, openPdf } from './open-pdf.ts';
import { BANDS, EYFS, KS3, keepProblems, LKS2, tools } from './paper.ts';
import { ANSWER_WORDS, blocks, flow, handoutOf, place, text, versionOf } from './sheet-of-parts.ts';

const KINDS = Object.keys(blocks) as HandoutBlock['kind'][];

async function write(handout: Handout, band: Band, variant: 'standard' | 'mono' = 'standard') {
  const { problems, report } = keepProblems();
  const pupils = forPupils(versionOf(band, [handout]));
  const [sheet] = pupils.handouts;
  if (!sheet) throw new Error('no handout');
  return { ...(await writeHandout(sheet, pupils, { variant }, tools, report)), problems };
}

// Ages are drawn alike, but for the size of type: each kind is looked at in one of them.
const drawn = BANDS.flatMap((band) => KINDS.map((kind) => [band.id, kind, band] as const));
test.each(oneOfEach(drawn, ([, kind]) => kind))(
  'a handout for %s draws %s without losing its words',
  async (_, kind, band) => {
    const { bytes, pages, problems } = await write(handoutOf([kind]), band);
    expect(problems).toEqual([]);
    expect(pages).toBeLessThanOrEqual(2);
    const pdf = await openPdf(bytes);
    for (const word of SHOWN[kind] ?? []) expect(pdf.text).toContain(word);
  },
);

const SHOWN: Partial<Record<HandoutBlock['kind'], string[]>> = {
  hand: ['home', 'school', '0800 1111'],
  screen: ['Ola', '16:05', 'Nobody writes'],
  cards: ['Stop', 'Tell again', 'how it felt'],
  groups: ['Know', 'Guessing'],
  ladder: ['Stop and tell'],
  match: ['Three start', 'Three ending'],
  help: ['Childline', '0800 1111', 'childline.org.uk'],
  postcard: ['a Year 4 pupil', 'Hello,'],
  columns: ['On the left', 'On the right'],
};

test.each(['standard', 'mono'] as const)('%s is tagged, titled and in English', async (variant) => {
  const { bytes } = await write(handoutOf(['question', 'table', 'scene', 'help']), LKS2, variant);
  const pdf = await openPdf(bytes);
  expect(pdf.title).toBe('Every part');
  expect(pdf.lang).toBe('en-GB');
  expect(pdf.showsTitle).toBe(true);
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'Figure']));
  expect(pdf.text).toContain('Draft');
});

test('mono is drawn without colour, standard with it', async () => {
  const colours = async (variant: 'standard' | 'mono') =>
    coloursIn((await write(handoutOf(KINDS), LKS2, variant)).bytes);
  expect(await colours('standard')).not.toEqual([]);
  expect(await colours('mono')).toEqual([]);
});

test('the first cell of a table’s row is its header', async () => {
  const pdf = await openPdf((await write(handoutOf(['table']), LKS2)).bytes);
  expect(pdf.tags.filter((tag) => tag === 'TH')).toHaveLength(4);
});

test('a pupil’s sheet holds no answers, not even hidden', async () => {
  const { bytes } = await write(handoutOf(KINDS), KS3);
  const pdf = await openPdf(bytes);
  for (const word of ANSWER_WORDS) expect(pdf.text).not.toContain(word);
});

test('pupils who write get a line for their name; the youngest do not', async () => {
  const name = async (band: Band) =>
    (await openPdf((await write(handoutOf(['heading', 'lines']), band)).bytes)).text;
  expect(await name(LKS2)).toMatch(/Name\s+Class\s+Date/);
  expect(await name(EYFS)).not.toMatch(/Name\s+Class/);
});

test('the same input gives the same bytes', async () => {
  const [first, second] = [await write(handoutOf(KINDS), KS3), await write(handoutOf(KINDS), KS3)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('a third side is a problem at the handout', async () => {
  const long: Handout = handoutOf([], {
    blocks: Array.from({ length: 40 }, () => ({
      kind: 'question' as const,
      nodes: flow('Why?'),
      lines: 6,
      answer: [],
      place,
    })),
  });
  const { problems } = await write(long, KS3);
  expect(problems.map(({ ruleId, place: at }) => [ruleId, at.line])).toEqual([['fits-page', 7]]);
});

test('a character without a glyph is a problem, once, and leaves no gap in the PDF', async () => {
  const { problems, bytes } = await write(
    handoutOf(['heading'], { intro: text('Party 🎉 and more 🎉') }),
    KS3,
  );
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['glyph-exists']);
  expect(problems[0]?.reason).toContain('U+1F389');
  expect((await openPdf(bytes)).text).toContain('Party');
});

test('content cannot run as Typst code', async () => {
  const source = '#panic("x") $x$ *b* @ref <lab> [c] \\ // /* #import "x.typ"';
  const { bytes } = await write(handoutOf(['heading'], { intro: text(source) }), KS3);
  expect((await openPdf(bytes)).text.replace(/\s/g, '')).toContain(source.replace(/\s/g, ''));
});
