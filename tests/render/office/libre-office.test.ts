/** Word files as LibreOffice shows them: on as many pages as on paper, none of them blank, and with all that paper says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, files, read } from '../../dist.ts';
import { oneOfEach } from '../../proof.ts';
import { openPdf } from '../typst/open-pdf.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Two minutes: it opens some eighty files. */
const PATIENCE = 120_000;
const LESSON = 'meeting-people-on-live-video';

/** Each part of a sheet is drawn by the same code at every age: one of each age is opened, of another kind each time. */
const sheets = oneOfEach(
  files({ lesson: LESSON, format: 'docx', audience: 'pupil' }),
  ({ band }) => `${band}`,
);
const folder = mkdtempSync(join(tmpdir(), 'forewarned-office-'));
/** What the pictures of a Word file say to whoever cannot see them: the words that are drawn in them, too. */
const alternatives = (file: Uint8Array): string[] =>
  [
    ...strFromU8(unzipSync(file)['word/document.xml'] as Uint8Array).matchAll(/descr="([^"]*)"/g),
  ].map(([, description]) => description ?? '');
const named = (path: string) => path.split('/').slice(-3).join('-');
afterAll(() => rmSync(folder, { recursive: true }));

// Where there is no LibreOffice, nothing opens Word files as people see them; their markup is checked in any case.
describe.runIf(hasOffice)('LibreOffice shows', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'in'));
    for (const { path } of sheets) symlinkSync(join(dist, path), join(folder, 'in', named(path)));
    const { status, stderr } = spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out')],
      ...sheets.map(({ path }) => join(folder, 'in', named(path))),
    ]);
    expect(status, String(stderr)).toBe(0);
  }, PATIENCE);

  test('sheets of every band', () => {
    expect(new Set(sheets.map(({ band }) => band)).size).toBe(7);
  });

  test.each(sheets.map(({ path }) => [path]))('%s', async (path) => {
    const shown = await openPdf(
      new Uint8Array(readFileSync(join(folder, 'out', named(path).replace('.docx', '.pdf')))),
    );
    const paper = await openPdf(read(path.replace('.docx', '.pdf')));
    expect(shown.pages).toBeLessThanOrEqual(paper.pages);
    const words = (text: string) => new Set(text.match(/[\p{L}\d’]{3,}/gu));
    const printed = words([shown.text, ...alternatives(read(path))].join(' '));
    expect([...words(paper.text)].filter((word) => !printed.has(word))).toEqual([]);
  });
});
