/** Words that adults are told: looked at with the letter that has them, which is the one that is shown afterwards. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PaperName } from '#desk/alert-desk.ts';
import { proposedEdits } from '#desk/told/told-form.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import { Alert } from '#model/alert/alert.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import type { AlertWord } from '#model/alert/alert-words.ts';
import { previewLetter } from '#scripts/desk/alerts/preview-letter.ts';
import { previewPaper } from '#scripts/desk/alerts/preview-paper.ts';
import { readNew } from '#scripts/desk/alerts/read-alerts.ts';
import { writeLessonFolder } from '#scripts/lesson-folder.ts';

const ALERT = `Saltmere Schools Trust
Online safety notice: the Velvet Stairs
Issued 3 November 2026

What is happening
Adults join voice chat on the Velvet Stairs at night, say that they are fourteen, and ask pupils to keep it a secret.

What parents can do
Put the family's chargers in the kitchen drawer before supper.
`;
const lessons = mkdtempSync(join(tmpdir(), 'forewarned-words-'));
const places = { lessons, school: undefined, today: '2026-11-24' };
const band = 'lks2';
let slug = '';
let key = '';
const file = () => join(lessons, slug, 'alert.md');

beforeAll(async () => {
  const bytes = new TextEncoder().encode(ALERT);
  const read = await readNew(
    { is: 'new', name: 'alert.txt', bytes, again: null, subject: null },
    places,
  );
  if (read.is !== 'drafted') expect.fail(read.is);
  slug = read.slug;
  const { own } = AlertSource.parse(JSON.parse(read.files['alert.source.json']));
  key = own.find(({ kind }) => kind === 'advice')?.key ?? expect.fail('no advice of its own');
  await writeLessonFolder(lessons, slug, read.files);
}, 120_000);
afterAll(() => rmSync(lessons, { recursive: true }));

const withWords = (wording: string, adults: AlertWord['adults'] = 'own'): string =>
  editedAlert(readFileSync(file(), 'utf8'), [
    { at: ['corrections', 'sentences', key], value: { adults, says: wording, kind: 'advice' } },
  ]) ?? expect.fail('not edited');
const check = (alert: string) =>
  previewLetter({ is: 'preview', slug, alert, band, isChecked: true }, places);

test('what is fit to be told comes with its letter, the same as is made of the file once it is written', async () => {
  const alert = withWords('Let phones sleep in the kitchen.');
  const checked = await check(alert);
  if (checked.is !== 'letter') expect.fail(checked.is);
  expect(checked.html).toContain('Let phones sleep in the kitchen.');
  writeFileSync(file(), alert);
  const shown = await previewLetter({ is: 'preview', slug, band }, places);
  expect(shown).toEqual(checked);
}, 120_000);

test('before anything is decided the letter shows what is proposed', async () => {
  const source = AlertSource.parse(
    JSON.parse(readFileSync(join(lessons, slug, 'alert.source.json'), 'utf8')),
  );
  const before = readFileSync(file(), 'utf8');
  const { corrections, status } = Alert.parse(parse(before.split('---\n')[1] ?? ''));
  const undecided = { status, corrections: { ...corrections, sentences: {} } };
  const alert = editedAlert(before, proposedEdits(source, undecided)) ?? expect.fail('not edited');
  expect(alert).not.toBe(before);
  const shown = await previewLetter({ is: 'preview', slug, band, alert }, places);
  const html = shown.is === 'letter' ? shown.html : expect.fail(shown.is);
  expect(html).toContain('Put the family’s chargers in the kitchen drawer before supper.');
  expect(readFileSync(file(), 'utf8')).toBe(before);
}, 120_000);

test('what changes in the school’s file stands in the next letter, though nothing else is read anew', async () => {
  const school = join(lessons, 'school.yaml');
  const example = readFileSync('lessons/schools/example.yaml', 'utf8');
  const letterOf = async (name: string) => {
    writeFileSync(school, example.replace(/^name: .*$/m, `name: ${name}`));
    const shown = await previewLetter({ is: 'preview', slug, band }, { ...places, school });
    return shown.is === 'letter' ? shown.html : expect.fail(shown.is);
  };
  expect(await letterOf('Quillbrook School')).toContain('Quillbrook School');
  const next = await letterOf('Saltmere School');
  expect(next).toContain('Saltmere School');
  expect(next).not.toContain('Quillbrook');
}, 120_000);

test('until its day is decided a letter carries today’s, and not that of the school’s letters before', async () => {
  const later = { ...places, today: '2026-12-01' };
  const dateOf = async () => {
    const shown = await previewLetter({ is: 'preview', slug, band }, later);
    return shown.is === 'letter' ? shown.html : expect.fail(shown.is);
  };
  const alert = readFileSync(file(), 'utf8');
  const undecided = await dateOf();
  expect(undecided).toContain('1 December 2026');
  expect(undecided).toContain('In the week of 7 December');
  const sending = { letterDate: '2026-12-03', lessonsWhen: 'in the next weeks' };
  writeFileSync(file(), editedAlert(alert, [{ at: ['sending'], value: sending }]) ?? '');
  expect(await dateOf()).toContain('3 December 2026');
  writeFileSync(file(), alert);
}, 120_000);

test('what names the service is refused at its sentence, and no letter is made of it', async () => {
  const alert = withWords('Ask who else is on the Velvet Stairs.');
  const unfit = { is: 'unfit', faults: [{ field: key }] };
  expect(await check(alert)).toMatchObject(unfit);
  const paper = { is: 'paper', slug, alert, paper: 'staff-briefing', isChecked: true } as const;
  expect(await previewPaper(paper, places)).toMatchObject(unfit);
}, 120_000);

test('what is for staff alone stands in their briefing, and in no letter or handout of families', async () => {
  const paper = async (name: PaperName) => {
    const shown = await previewPaper({ is: 'paper', slug, paper: name }, places);
    return shown.is === 'paper' ? shown.sides : expect.fail(shown.is);
  };
  const wordsOf = (sides: Awaited<ReturnType<typeof paper>>) =>
    sides.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  const words = async (name: PaperName) => wordsOf(await paper(name));
  const wording = 'Put chargers in the staff room.';
  writeFileSync(file(), withWords(wording, 'quoted'));
  expect(await words('workshop-handout')).toContain(wording);
  writeFileSync(file(), withWords(wording, 'staff'));
  const letter = await previewLetter({ is: 'preview', slug, band }, places);
  expect(letter.is === 'letter' && letter.html).toBeTruthy();
  expect(JSON.stringify(letter)).not.toContain(wording);
  expect(await words('workshop-handout')).not.toContain(wording);
  const sides = await paper('staff-briefing');
  expect(wordsOf(sides)).toContain(wording);
  expect(sides.length).toBeGreaterThan(1);
  expect([...(sides[0]?.png.slice(1, 4) ?? [])]).toEqual(
    [...'PNG'].map((value) => value.charCodeAt(0)),
  );
}, 240_000);
