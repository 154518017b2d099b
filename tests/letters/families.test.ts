/**
 * Letters reach their own family and leak to none: many families with hostile names, every letter opened again.
 * FAMILIES=1000 makes the large run; SEED=n another one.
 */
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClass } from '#class-list/read-class.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Family } from '#model/paper/family.ts';
import { letterOf } from '#model/paper/letters.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { readColumnsFile } from '#scripts/letters/columns-file.ts';
import { makeLetters, type Written } from '#scripts/letters/make-letters.ts';
import { pdfTexts } from '#verify/pdf-texts.ts';
import { prepareFixture } from '../prepare-fixture.ts';
import { openWord } from '../render/office/open-word.ts';
import { classOfNames, MARK } from './class-of-names.ts';

const FAMILIES = Number(process.env.FAMILIES ?? 40);
const SEED = Number(process.env.SEED ?? 7);

const { text, rows, columns } = classOfNames(FAMILIES, SEED);
const list = readClass(text, readColumnsFile(columns));
const marksIn = (said: string) => [...new Set(said.match(MARK) ?? [])];
/** A letter's own bytes, read as Latin text: what no parser shows is found as well. */
const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

let version: BandVersion;
let families: Family[];
let files: Written[];
beforeAll(async () => {
  const { lessons } = await prepareFixture();
  version = lessons[0]?.versions[0]?.version as BandVersion;
  families = list.families;
  const problems: Problem[] = [];
  const made = await makeLetters(
    version,
    families,
    ['pdf', 'eml', 'docx'],
    letterOf(version, 'after') ?? version.letter,
    (problem) => problems.push(problem),
  );
  expect([made.faults, problems]).toEqual([[], []]);
  files = made.files;
}, 1_200_000);

/** Families that are written to, in the order of the list. */
const written = () =>
  rows.flatMap(({ mark, email, may, second }, index) => [
    ...(may ? [{ row: index + 2, mark, email, second: false }] : []),
    ...(second ? [{ row: index + 2, mark, email: second, second: true }] : []),
  ]);

test('every row is read, whatever the order of the columns and the names in it', () => {
  expect(list.faults.filter(({ weight }) => weight === 'stop')).toEqual([]);
  expect(families).toHaveLength(FAMILIES);
});

test('who may be written to gets a letter, and nobody else does', () => {
  const pdfs = files.filter(({ path }) => /^\d.*\.pdf$/.test(path));
  expect(pdfs).toHaveLength(written().length);
  for (const { row, path } of files)
    expect(path).toMatch(
      row === null ? /^all\.pdf$/ : new RegExp(`^${row}(-2)?\\.(pdf|eml|docx)$`),
    );
});

describe('a letter’s bytes hold its own family’s data and no other’s', () => {
  const ownMark = (file: Written) => rows[(file.row ?? 0) - 2]?.mark;
  const of = (format: string) =>
    files.filter(({ path, row }) => row !== null && path.endsWith(format));

  test('on paper', { timeout: 1_200_000 }, async () => {
    for (const file of of('.pdf')) {
      const { found } = await pdfTexts(file.bytes);
      const said = [
        ...(await readPages(file.bytes)),
        ...found.map((foundText) => foundText.text),
        raw(file.bytes),
      ].join('\n');
      expect([file.path, marksIn(said)]).toEqual([file.path, [ownMark(file)]]);
    }
  });

  test('as mail, by three readers', { timeout: 600_000 }, async () => {
    for (const file of of('.eml')) {
      const bytes = Buffer.from(file.bytes);
      const postal = await PostalMime.parse(file.bytes);
      const parsed = await simpleParser(bytes);
      const row = rows[(file.row ?? 0) - 2];
      // Where the first carer may not be written to, the second's letter is the family's only one.
      const second = file.path.includes('-2.') || !row?.may;
      const to = second ? row?.second : row?.email;
      expect(
        postal.to?.map((address) => ('address' in address ? address.address : address)),
      ).toEqual([to]);
      expect(
        [parsed.to]
          .flat()
          .flatMap((addressObject) => addressObject?.value.map(({ address }) => address)),
      ).toEqual([to]);
      for (const [cc, bcc, attachments] of [
        [postal.cc, postal.bcc, postal.attachments],
        [parsed.cc, parsed.bcc, parsed.attachments],
      ])
        expect([cc ?? [], bcc ?? [], attachments]).toEqual([[], [], []]);
      expect(parsed.subject).toBe(postal.subject);
      const said = [postal.text, postal.html, parsed.text, parsed.html, raw(file.bytes)].join('\n');
      const others = marksIn(said).filter((mark) => mark !== row?.mark);
      expect([file.path, others]).toEqual([file.path, []]);
      expect(parsed.text).toContain(row?.mark);
      expect(postal.html).toContain(row?.mark);
    }
  });

  test('in Word', { timeout: 600_000 }, () => {
    for (const file of of('.docx')) {
      const { parts } = openWord(file.bytes);
      expect([file.path, marksIn(Object.values(parts).join('\n'))]).toEqual([
        file.path,
        [ownMark(file)],
      ]);
    }
  });

  test('and in the pile for the copier each stands in its place', {
    timeout: 600_000,
  }, async () => {
    const all = files.find(({ path }) => path === 'all.pdf') as Written;
    const pages = await readPages(all.bytes);
    expect(pages.map(marksIn)).toEqual(written().flatMap(({ mark }) => [[mark], []]));
  });
});

test('each carer’s letter greets that carer, and no other one', { timeout: 120_000 }, async () => {
  const { families: two } =
    readClass(`Pupil first name,Pupil surname,Class,Parent salutation,Parent email,Contact,Salutation 2,Email 2
Ada,Moss,4B,Mr Moss,moss@example.org,,Ms Fry,fry@example.org
Bo,Day,4B,Mr Day,day@example.org,no,Ms Eve,eve@example.org`);
  const problems: Problem[] = [];
  const made = await makeLetters(version, two, ['pdf', 'eml', 'docx'], version.letter, (problem) =>
    problems.push(problem),
  );
  expect(problems).toEqual([]);
  const greeted = async ({ path, bytes }: Written) => {
    const said = path.endsWith('.pdf')
      ? (await readPages(bytes)).join(' ')
      : path.endsWith('.eml')
        ? (await PostalMime.parse(bytes)).text
        : Object.values(openWord(bytes).parts)
            .join(' ')
            .replace(/<[^>]+>/g, '');
    return [path, ['Mr Moss', 'Ms Fry', 'Mr Day', 'Ms Eve'].filter((name) => said?.includes(name))];
  };
  const letter = (stem: string, name: string) =>
    ['pdf', 'eml', 'docx'].map((format) => [`${stem}.${format}`, [name]]);
  expect(Object.fromEntries(await Promise.all(made.files.map(greeted)))).toEqual(
    Object.fromEntries([
      ...letter('2', 'Mr Moss'),
      ...letter('2-2', 'Ms Fry'),
      // Her name alone: he may not be written to.
      ...letter('3', 'Ms Eve'),
      ['all.pdf', ['Mr Moss', 'Ms Fry', 'Ms Eve']],
    ]),
  );
});

test('no other column of the list comes into a letter', () => {
  for (const { path, bytes } of files)
    expect([path, raw(bytes).includes('Route Zq')]).toEqual([path, false]);
});
