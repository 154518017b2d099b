/** `npm run told`: what was taught is written down, once, and read by the next draft. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { oneOfEach } from './proof.ts';
import { run, runAlone } from './run-program.ts';

const dir = mkdtempSync(join(tmpdir(), 'told-'));
const lesson = (slug: string, text: string) => {
  mkdirSync(join(dir, slug));
  writeFileSync(join(dir, slug, 'lesson.mdx'), text);
  writeFileSync(join(dir, slug, 'alert.md'), PLAIN_ALERT);
};
lesson(
  'maps',
  lessonToTry('personal-information', [
    bandToTry({ id: 'ks3', risks: ['personal-information'], telling: 'dots' }),
    bandToTry({ id: 'ks4', risks: ['grooming', 'scams-malware'] }),
  ]),
);
lesson(
  'by-hand',
  lessonToTry('grooming', [
    '<Band id="ks3" title="A title" outcome="I can." risks="grooming">\n\n</Band>',
  ]),
);
const runTold = (...words: string[]) => run('told', [...words, '--lessons', dir]);
const written = () => parse(readFileSync(join(dir, 'told.yaml'), 'utf8')).told;

describe('a lesson that was taught', () => {
  test('is written down with the story of each band, and once', async () => {
    expect(runAlone('told', ['maps', '--lessons', dir, '--date', '2026-11-20']).status).toBe(0);
    expect((await runTold('maps', '--band', 'ks4', '--date', '2026-11-23')).out).toContain(
      'taught on 23 November 2026: ks4 (grooming)',
    );
    expect(written()).toEqual([
      { band: 'ks3', telling: 'dots', lesson: 'maps', date: '2026-11-20' },
      { band: 'ks4', telling: 'grooming', lesson: 'maps', date: '2026-11-23' },
    ]);
  });

  const refused: [string, string[], string][] = [
    ['that is not there', ['dots'], 'There is no lesson “dots”'],
    ['that was written by hand', ['by-hand'], 'was written by hand'],
    ['of another band', ['maps', '--band', 'ks1'], 'It is for ks3, ks4.'],
    ['on a day to come', ['maps', '--date', '2027-01-01'], 'a day up to today'],
    ['on no day', ['maps', '--date', 'Monday'], 'not “Monday”'],
  ];
  const kindOf = (name: string) => (name.startsWith('on ') ? 'a day' : 'a lesson');
  test.each(oneOfEach(refused, ([name]) => kindOf(name)))(
    '%s is refused, and nothing is written',
    async (_, words, message) => {
      const before = readFileSync(join(dir, 'told.yaml'), 'utf8');
      const { status, err } = await runTold(...words);
      expect([status, err]).toEqual([2, expect.stringContaining(message)]);
      expect(readFileSync(join(dir, 'told.yaml'), 'utf8')).toBe(before);
    },
  );

  test('is not written down into a file with a fault', async () => {
    writeFileSync(join(dir, 'told.yaml'), 'told: [{ band: ks3, date: soon }]\n');
    expect((await runTold('maps')).status).toBe(1);
    expect(readFileSync(join(dir, 'told.yaml'), 'utf8')).toContain('soon');
  });
});
