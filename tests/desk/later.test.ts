/** Put right later: where something is printed, what is different from what was approved, and which letters are out. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containsWords } from '#pipeline/products-containing.ts';
import { sentLetters } from '#scripts/desk/later/sent-letters.ts';
import { inspectLesson } from '#scripts/inspect-lesson.ts';
import { openLedger } from '#scripts/letters/ledger.ts';
import { searchProducts } from '#scripts/search-products.ts';

const dir = mkdtempSync(join(tmpdir(), 'forewarned-later-'));
const at = (name: string) => join(dir, name);
const LESSON = 'kite-club';
const places = {
  ...{ lessons: at('lessons'), school: at('school.yaml'), approvals: at('approvals') },
  today: '2026-11-24',
};
const search = async (words: string) => (await searchProducts({ ...places, words }))[0];

beforeAll(async () => {
  cpSync('tests/fixtures/kite-club', join(at('lessons'), LESSON), { recursive: true });
  const example = readFileSync('lessons/schools/example.yaml', 'utf8');
  writeFileSync(
    at('school.yaml'),
    example
      .replace('specimen: true', 'specimen: false')
      .replace('Fennmoor All-Through School', 'Quillbrook School'),
  );
  const by = { role: 'Safeguarding lead', date: '2026-11-24' };
  const { lesson } = await inspectLesson({ ...places, slug: LESSON, by });
  expect(lesson?.first).toEqual([]);
  const file = join(at('approvals'), lesson?.path ?? '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lesson?.text ?? '');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('what is looked for', () => {
  test('a help line’s number is found in every product that prints it, however it is spaced', async () => {
    const found = await search('08001111');
    expect(found?.holds).toEqual(expect.arrayContaining(['Slides for Years 3 and 4']));
    expect((await search('0800 1111'))?.holds).toEqual(found?.holds);
  });

  test('a word is found whatever its case, and alone where it stands', async () => {
    expect(containsWords('MRS abernethy', 'Ask Mrs Abernethy.')).toBe(true);
    expect(containsWords('', 'Ask Mrs Abernethy.')).toBe(false);
    expect((await search('zzz-nowhere'))?.holds).toEqual([]);
  });
});

describe('a lesson that was approved', () => {
  test('is as it was', async () =>
    expect(await search('')).toMatchObject({
      isApproved: true,
      approvedOn: '2026-11-24',
      changed: [],
    }));

  test('is open again when a word of it changes, and says in which products', async () => {
    const file = join(at('lessons'), LESSON, 'lesson.mdx');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('We are writing to say what your child will learn.');
    writeFileSync(
      file,
      text.replace(
        'We are writing to say what your child will learn.',
        'We write to say what your child will learn.',
      ),
    );
    const found = await search('');
    writeFileSync(file, text);
    expect(found?.isApproved).toBe(false);
    expect(found?.changed).toEqual(['Letter before the lesson for Years 3 and 4']);
  });
});

describe('letters that are out', () => {
  test('are counted by lesson and day, and those that are only planned are not', () => {
    const file = at('sent.sqlite');
    let day = '2026-11-24';
    const ledger = openLedger(file, 'school', () => day);
    ledger.plan([
      { key: 'a', row: 1, lesson: 'kites' },
      { key: 'b', row: 2, lesson: 'kites' },
      { key: 'c', row: 3, lesson: 'kites' },
      { key: 'd', row: 4, lesson: 'drums' },
      { key: 'e', row: 5 },
    ]);
    const send = (key: string) => {
      ledger.begin(key);
      ledger.settle(key, 'sent', '250');
    };
    for (const key of ['a', 'd', 'e']) send(key);
    day = '2026-11-25';
    send('b');
    ledger.close();
    expect(sentLetters(file)).toEqual([
      {
        ...{ lesson: 'kites', count: 2 },
        days: [
          { day: '2026-11-25', count: 1 },
          { day: '2026-11-24', count: 1 },
        ],
      },
      { lesson: 'drums', count: 1, days: [{ day: '2026-11-24', count: 1 }] },
      { lesson: null, count: 1, days: [{ day: '2026-11-24', count: 1 }] },
    ]);
  });

  test('are none where nothing was sent from here', () =>
    expect(sentLetters(at('none.sqlite'))).toEqual([]));
});
