import { spawnSync } from 'node:child_process';
import {
  type PDFCheckBox,
  PDFDict,
  PDFDocument,
  type PDFField,
  PDFName,
  PDFTextField,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { greyPages, hasRenderer } from '../../copier/page-image.ts';
import { EYFS, KS3, keepProblems, tools } from './paper.ts';
import { handoutOf, versionOf } from './sheet-of-parts.ts';

async function write(
  kinds: HandoutBlock['kind'][],
  variant: 'standard' | 'mono' = 'standard',
  band = KS3,
) {
  const pupils = forPupils(versionOf(band, [handoutOf(kinds)]));
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  return (await writeHandout(handout, pupils, { variant }, tools, keepProblems().report)).bytes;
}

const fieldsOf = async (bytes: Uint8Array): Promise<PDFField[]> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getForm().getFields();
const labelOf = (field: PDFField): string =>
  field.acroField.dict.lookup(PDFName.of('TU'))?.toString() ?? '';

/** Each part that a pupil writes in, and what a screen reader says there. */
const WRITTEN: Partial<Record<HandoutBlock['kind'], string[]>> = {
  lines: ['At home I could tell'],
  question: ['Answer to question 1: Why did Otter tell Jo?'],
  table: ['A smile, What I know', 'A name, What I know'],
  choose: ['Question 1: Jo', 'Question 1: Teddy'],
  check: ['Question 1: Say nothing', 'Question 1: Tell someone today'],
  sort: ['A face: Know', 'A face: Told', 'An age: Know'],
  order: ['Number of: It rings'],
  match: ['Letter that goes with 1, One start'],
  ladder: ['Like', 'Rung 3 of 4', 'Stop and tell'],
  hand: ['Person: home', 'Person 3'],
  'letter-frame': ['Dear Sid,', 'I would'],
  postcard: ['Hello,', 'Address'],
  'writing-box': ['My plan'],
  'true-false': ['A smile is proof.: True', 'Telling helps.: False'],
  gaps: ['Gap 1', 'Gap 2'],
  lights: ['A friend waves: Stop'],
  comic: ['Ola thinks'],
  glossary: ['In my language: live'],
  advice: ['You could'],
  tickets: ['Name', 'Class'],
  'agree-line': [
    'Letters at place 1 of 5 on the line: Agree',
    'Letters at place 2 of 5 on the line',
    'Letters at place 3 of 5 on the line: the middle',
    'Letters at place 5 of 5 on the line: Disagree',
  ],
  diamond: ['Letter in row 1 of 5', 'Letter in row 3 of 5, place 2 of 3', 'Letter in row 5 of 5'],
  certificate: ['Name', 'Signed', 'Day'],
};

test.each(Object.entries(WRITTEN))(
  '%s can be typed in, field by named field',
  async (kind, labels) => {
    const fields = await fieldsOf(await write([kind as HandoutBlock['kind']]));
    expect(fields.map(labelOf)).toEqual(
      expect.arrayContaining(labels.map((label) => `(${label})`)),
    );
    expect(new Set(fields.map((field) => field.getName())).size).toBe(fields.length);
  },
);

test('name, class and date come first', async () => {
  const fields = await fieldsOf(await write(['lines']));
  expect(fields.slice(0, 3).map((field) => field.getName())).toEqual([
    '01-name',
    '02-class',
    '03-date',
  ]);
});

test.each(['check', 'order'] as const)(
  'a box of %s to type in stands at half the height of its words',
  async (kind) => {
    const pdf = await getDocument({ data: await write([kind]), verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    const words = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [{ said: item.str, middle: item.transform[5] + 0.36 * item.height }]
        : [],
    );
    // Name, class and date come first.
    const boxes = (await page.getAnnotations()).slice(3);
    expect(boxes.length).toBeGreaterThan(1);
    for (const { alternativeText, rect } of boxes) {
      const label = words.find(({ said }) => alternativeText.endsWith(said));
      expect(Math.abs((rect[1] + rect[3]) / 2 - (label?.middle ?? 0))).toBeLessThan(1);
    }
  },
);

describe('who does not type gets no fields', () => {
  test('the mono sheet is the copier’s', async () => {
    expect(
      await fieldsOf(await write(['question', 'choose', 'agree-line', 'certificate'], 'mono')),
    ).toEqual([]);
  });
  test('a sheet without a place to write', async () => {
    expect(await fieldsOf(await write(['heading', 'draw'], 'standard', EYFS))).toEqual([]);
  });
});

test('every field stands in the structure as a Form, in the order of the page', async () => {
  const pdf = await getDocument({
    data: await write(['table', 'choose', 'question']),
    verbosity: 0,
  }).promise;
  const page = await pdf.getPage(1);
  const names = (await page.getAnnotations()).map(({ id, fieldName }) => [
    `pdfjs_internal_id_${id}`,
    fieldName,
  ]);
  const order: string[] = [];
  const walk = (
    node: { role?: string; id?: string; type?: string; children?: unknown[] },
    role = '',
  ): void => {
    if (node.type === 'annotation')
      order.push(`${role} ${new Map(names as [string, string][]).get(node.id ?? '')}`);
    for (const child of node.children ?? []) walk(child as typeof node, node.role ?? role);
  };
  walk(await page.getStructTree());
  expect(order).toEqual(names.map(([, fieldName]) => `Form ${fieldName}`));
  expect(order.length).toBeGreaterThan(6);
});

/** A sheet that a pupil has filled in and saved with pdf.js. */
async function filled(sheet: Uint8Array, typed: string): Promise<Uint8Array> {
  const pdf = await getDocument({ data: sheet.slice(), verbosity: 0 }).promise;
  for (const { id, fieldType } of await (await pdf.getPage(1)).getAnnotations())
    if (fieldType)
      pdf.annotationStorage.setValue(id, { value: fieldType === 'Btn' ? true : typed });
  return pdf.saveDocument();
}

test('letters with any Latin accent typed in one reader are read in another', async () => {
  const typed = 'Zoë Łuczak-Şahin, Ōtāhuhu; Nguyễn Đặng, Ḩadīd & Þór Œuvré (8β)';
  const fields = await fieldsOf(await filled(await write(['question', 'choose']), typed));
  expect(fields.length).toBeGreaterThan(4);
  for (const field of fields) {
    if (field instanceof PDFTextField) expect(field.getText()).toBe(typed);
    else expect((field as PDFCheckBox).isChecked()).toBe(true);
  }
});

describe.runIf(hasRenderer)('what a pupil has filled in is seen by poppler', () => {
  test('as words on the lines', async () => {
    const saved = await filled(await write(['question']), 'Teddy and Zoë');
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: saved, encoding: 'utf8' });
    // Name, class, date and the answer.
    expect(stdout.match(/Teddy and Zoë/g)).toHaveLength(4);
  });

  test('as ticks in their boxes', async () => {
    const sheet = await write(['check']);
    const ink = (pdf: Uint8Array) =>
      (greyPages(pdf)[0]?.pixels ?? new Uint8Array()).reduce((sum, grey) => sum + 255 - grey, 0);
    const [empty, ticked] = [ink(sheet), ink(await filled(sheet, ''))];
    // Of about three hundred darkened points; the band at the head of a sheet has far more ink than its ticks.
    expect(ticked - empty).toBeGreaterThan(50_000);
  });
});

test('a field is set in a font that is in the file', async () => {
  const pdf = await PDFDocument.load(await write(['question']), { updateMetadata: false });
  const used = pdf
    .getForm()
    .acroForm.dict.lookup(PDFName.of('DR'), PDFDict)
    .lookup(PDFName.of('Font'), PDFDict);
  expect(used.keys().map(String)).toEqual(['/Field']);
  for (const field of pdf.getForm().getFields())
    expect(field.acroField.getDefaultAppearance()).toMatch(/^\/Field [\d.]+ Tf/);
});
