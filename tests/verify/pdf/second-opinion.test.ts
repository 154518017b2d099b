/** What other programs say of our PDFs, where they are installed: of a sheet with fields, and of the desk's letters. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Family } from '#model/paper/family.ts';
import { ClassLetters, recipientsOf } from '#render/letters/browser/letter-desk.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { deskFaces } from '../../render/letters/browser/desk-faces.ts';
import { sampleVersion } from '../../render/letters/sample-letter.ts';
import { KS3, keepProblems, tools } from '../../render/typst/paper.ts';
import { handoutOf, versionOf } from '../../render/typst/sheet-of-parts.ts';

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
const family = (row: number, name: string): Family => ({
  row,
  pupilFirst: name,
  pupilLast: name,
  class: '7B',
  carers: [{ salutation: name, email: null, address: '1 Lantern Lane', language: 'en-GB' }],
});

let folder: string;
let paths: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarned-second-opinion-'));
  const version = versionOf(KS3, [
    handoutOf(['heading', 'prose', 'scene', 'table', 'choose', 'check', 'question', 'help']),
  ]);
  const pupils = forPupils(version);
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  const { report } = keepProblems();
  const sheet = await writeHandout(handout, pupils, { variant: 'standard' }, tools, report);
  const post = recipientsOf([family(2, 'Zoë'), family(3, 'محمد'), family(4, 'सीता')]);
  const letters = new ClassLetters(
    { ...sampleVersion(), translations: [] },
    post,
    deskFaces(),
    'A lesson · letter to parents and carers',
  );
  const files = {
    'sheet.pdf': sheet.bytes,
    'letters.pdf': await letters.copier(() => {}),
    'letter.pdf': await letters.pdf(1),
  };
  paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

test.runIf(isThere('qpdf'))('qpdf finds each well-formed', () => {
  for (const path of paths) {
    const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    expect([path, status, stderr]).toEqual([path, 0, '']);
  }
});

test.runIf(isThere('verapdf'))('veraPDF finds each to keep PDF/UA-1', () => {
  const asked = ['--flavour', 'ua1', '--format', 'text', ...paths];
  const { stdout } = spawnSync('verapdf', asked, { encoding: 'utf8' });
  const said = stdout.split('\n').filter((line) => /^(?:PASS|FAIL) /.test(line));
  expect(said.map((line) => line.slice(0, 4))).toEqual(paths.map(() => 'PASS'));
});
