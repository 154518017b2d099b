import { expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { createHandoutContext } from '#render/arrange/handout-context.ts';
import { handoutData } from '#render/arrange/handout-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import { writeWordHandout } from '#render/docx/write-word-handout.ts';
import { oneOfEach } from '../../proof.ts';
import { BANDS, EYFS, KS3, LKS2, tools } from '../typst/paper.ts';
import {
  ANSWER_WORDS,
  blocks,
  flow,
  handoutOf,
  place,
  versionOf,
} from '../typst/sheet-of-parts.ts';
import { office } from './office.ts';
import { elements, openWord, textOf, valuesOf } from './open-word.ts';

const KINDS = Object.keys(blocks) as HandoutBlock['kind'][];

const pupilsOf = (handout: Handout, band: Band) => {
  const pupils = forPupils(versionOf(band, [handout]));
  const [sheet] = pupils.handouts;
  if (!sheet) throw new Error('no handout');
  return { pupils, sheet };
};

async function bytesOf(handout: Handout, band: Band, grow?: number[]) {
  const { pupils, sheet } = pupilsOf(handout, band);
  return writeWordHandout(sheet, pupils, office, grow);
}
const write = async (handout: Handout, band: Band, grow?: number[]) =>
  openWord(await bytesOf(handout, band, grow));

/** Every string that paper is drawn from, save what names a kind, a picture or an address. */
function wordsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NOT_SAID.has(key) || value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, key));
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, value]) => wordsIn(value, name))
    : [];
}
const NOT_SAID = new Set(['k', 't', 'src', 'alt', 'url', 'href']);

// Ages are drawn alike, but for the size of type: each kind is looked at in one of them.
const drawn = BANDS.flatMap((band) => KINDS.map((kind) => [band.id, kind, band] as const));
test.each(oneOfEach(drawn, ([, kind]) => kind))(
  'a sheet for %s says in %s all that its PDF is drawn from',
  async (_, kind, band) => {
    const { pupils, sheet } = pupilsOf(handoutOf([kind]), band);
    const page = createPageContext(tools, () => {}, false);
    const data = handoutData(sheet.blocks, createHandoutContext(page, pupils.cast));
    const { paragraphs } = openWord(await writeWordHandout(sheet, pupils, office));
    const said = paragraphs.join('\n');
    expect(wordsIn(data).filter((words) => !said.includes(words))).toEqual([]);
  },
);

test('titles, headings and lists are styles and lists of Word’s own', async () => {
  const { parts, body } = await write(handoutOf(KINDS), LKS2);
  const styles = new Set(valuesOf(parts['word/styles.xml'] ?? '', 'w:style', 'w:styleId'));
  const used = [
    ...valuesOf(body, 'w:pStyle', 'w:val'),
    ...valuesOf(body, 'w:rStyle', 'w:val'),
    ...valuesOf(body, 'w:tblStyle', 'w:val'),
  ];
  expect(used.filter((style) => !styles.has(style))).toEqual([]);
  expect(used).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Question', 'SheetGrid']));
  const numbers = new Set(valuesOf(parts['word/numbering.xml'] ?? '', 'w:num', 'w:numId'));
  const listed = valuesOf(body, 'w:numId', 'w:val');
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((number) => !numbers.has(number))).toEqual([]);
});

test('a list begins at its own number, and each list anew', async () => {
  const list = (start: number): HandoutBlock => ({
    kind: 'prose',
    nodes: [
      {
        type: 'list',
        ordered: true,
        start,
        children: ['One', 'Two'].map((value) => ({ type: 'listItem', children: flow(value) })),
      },
    ],
    place,
  });
  const { parts, body } = await write(handoutOf([], { blocks: [list(1), list(4), list(1)] }), KS3);
  const ids = valuesOf(body, 'w:numId', 'w:val');
  expect(new Set(ids).size).toBe(3);
  const numbering = parts['word/numbering.xml'] ?? '';
  const begin = (id: string | undefined) => {
    const [list = ''] = elements(numbering, 'w:num').filter((text) =>
      text.includes(`numId="${id}"`),
    );
    const [kind] = valuesOf(list, 'w:abstractNumId', 'w:val');
    const [abstract = ''] = elements(numbering, 'w:abstractNum').filter((text) =>
      text.includes(`abstractNumId="${kind}"`),
    );
    return valuesOf(abstract, 'w:start', 'w:val')[0];
  };
  expect([ids[0], ids[2], ids[4]].map(begin)).toEqual(['1', '4', '1']);
});

test('a table to read or fill in repeats its header row, and no row breaks across pages', async () => {
  const { body } = await write(handoutOf(['table', 'sort', 'glossary', 'true-false']), KS3);
  const tables = elements(body, 'w:tbl').filter((table) => table.includes('"SheetGrid"'));
  expect(tables).toHaveLength(4);
  for (const table of tables) {
    const [head, ...rows] = elements(table, 'w:tr');
    expect(head).toContain('<w:tblHeader/>');
    expect(rows.join('')).not.toContain('<w:tblHeader/>');
    expect([head, ...rows].every((row) => row?.includes('<w:cantSplit/>'))).toBe(true);
  }
});

test('tables never touch, and no cell or page ends with one', async () => {
  const { body } = await write(handoutOf([...KINDS, 'cards', 'groups']), KS3);
  expect(body).not.toMatch(/<\/w:tbl><w:tbl>/);
  expect(body).not.toMatch(/<\/w:tbl><\/w:tc>/);
  expect(body).not.toMatch(/<\/w:tbl><w:sectPr/);
});

test('every picture has a description, or says that it only decorates', async () => {
  const { body } = await write(handoutOf(KINDS), EYFS);
  const drawings = elements(body, 'wp:docPr');
  expect(drawings.length).toBeGreaterThan(10);
  for (const drawing of drawings)
    expect(/ descr="[^"]+"/.test(drawing) || drawing.includes('adec:decorative')).toBe(true);
  const ids = valuesOf(body, 'wp:docPr', 'id');
  expect(new Set(ids).size).toBe(ids.length);
});

test('every picture, link and footer that it names is in the file', async () => {
  const { parts, body } = await write(handoutOf(KINDS), LKS2);
  const relations = new Set(
    valuesOf(parts['word/_rels/document.xml.rels'] ?? '', 'Relationship', 'Id'),
  );
  const named = [...body.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !relations.has(id ?? ''))).toEqual([]);
});

test('boxes are Word’s own, with a name, and are clear', async () => {
  const { body } = await write(handoutOf(['check']), KS3);
  const controls = elements(body, 'w:sdt');
  expect(controls.map((control) => valuesOf(control, 'w:alias', 'w:val')[0])).toEqual([
    'Say nothing',
    'Tell someone today',
  ]);
  for (const control of controls) expect(control).toContain('<w14:checked w14:val="0"/>');
});

test('lines to write on are as high as the band’s, and Enter gives one more', async () => {
  const { body, parts } = await write(handoutOf(['lines']), LKS2);
  expect(
    valuesOf(body, 'w:pStyle', 'w:val').filter((style) => style === 'AnswerLine'),
  ).toHaveLength(2);
  const [style = ''] = elements(parts['word/styles.xml'] ?? '', 'w:style').filter((text) =>
    text.includes('"AnswerLine"'),
  );
  expect(style).toContain(`w:line="${Math.round((LKS2.lineHeight / 25.4) * 1440)}"`);
  expect(style).toContain('<w:next w:val="AnswerLine"/>');
});

test('where paper had to shrink a space, the document shrinks it too', async () => {
  const height = async (grow?: number[]) =>
    Math.max(
      ...valuesOf((await write(handoutOf(['cards']), KS3, grow)).body, 'w:trHeight', 'w:val').map(
        Number,
      ),
    );
  const asked = await height();
  expect(asked).toBe(Math.round((34 / 25.4) * 1440));
  expect(await height([1.5])).toBe(asked);
  expect(await height([0.8])).toBeLessThan(asked * 0.8);
});

test('it says its title, that it is a draft, and where it belongs; it names nobody', async () => {
  const { properties, parts } = await write(handoutOf(['heading']), KS3);
  expect(properties).toContain('<dc:title>Every part</dc:title>');
  expect(properties).toContain('2026-11-24T00:00:00Z');
  expect(properties).not.toMatch(/dc:creator|lastModifiedBy|Fennmoor/);
  const footer = Object.entries(parts).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
  expect(textOf(footer)).toContain('Draft · Otter rings off · KS3');
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
});

test('its language is British English throughout', async () => {
  const { parts } = await write(handoutOf(KINDS), KS3);
  const languages = Object.values(parts).flatMap((part) => valuesOf(part, 'w:lang', 'w:val'));
  expect(new Set(languages)).toEqual(new Set(['en-GB']));
});

test('it holds no answers, comments or notes, not even hidden', async () => {
  const { parts } = await write(handoutOf(KINDS), KS3);
  const all = Object.entries(parts).flat().join('\n');
  for (const word of ANSWER_WORDS) expect(all).not.toContain(word);
  expect(all).not.toMatch(/comments\d*\.xml|w:vanish\/|w:del |w:ins /);
});

test('a page of slips has the slip as often as asked for, each with helpers, and no title over it', async () => {
  const { paragraphs, body } = await write(handoutOf(['tickets']), LKS2);
  expect(paragraphs.filter((text) => text === 'Before you go')).toHaveLength(4);
  expect(paragraphs.filter((text) => text.startsWith('Help: '))).toHaveLength(4);
  expect(valuesOf(body, 'w:pStyle', 'w:val').filter((style) => style === 'Heading1')).toHaveLength(
    1,
  );
  expect(body).not.toContain('w:val="Title"');
});

test('pupils who write get a line for their name; the youngest do not', async () => {
  const named = async (band: Band) =>
    (await write(handoutOf(['heading', 'lines']), band)).paragraphs.some((text) =>
      text.startsWith('Name'),
    );
  expect(await named(LKS2)).toBe(true);
  expect(await named(EYFS)).toBe(false);
});

test('the same sheet gives the same bytes', async () => {
  const [first, second] = [
    await bytesOf(handoutOf(KINDS), KS3),
    await bytesOf(handoutOf(KINDS), KS3),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});
