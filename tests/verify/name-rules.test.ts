/** Which reader may find a name in a file: pupils none, families and staff what the lead decided. */
import { describe, expect, test } from 'vitest';
import type { FoundText } from '#check/found-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { nameRulesFor } from '#verify/name-rules.ts';
import type { WrittenProduct } from '#verify/open-product.ts';
import { fixture } from '../check/rule-on.ts';

const { lesson, sharedData } = fixture;
type Entry = WrittenProduct['entry'];
const NAMES = [
  { name: 'Blobchat', variants: [], role: 'subject' },
  { name: 'Otherbox', variants: [], role: 'other' },
  { name: 'Look up now', variants: [], role: 'slogan' },
] as unknown as Alert['names'];
const decision = { because: 'They need it.', role: 'Lead', date: '2026-11-24' };
const withAlert = (naming: Alert['naming'], names = NAMES, more: Partial<Lesson> = {}): Lesson => ({
  ...lesson,
  ...more,
  alert: { ...lesson.alert, names, naming },
});
const found = (
  text: string | FoundText,
  audience: Entry['audience'],
  {
    of = withAlert({}),
    kind = 'letter',
    path = 'a.html',
    programs = '',
    labels = [],
  }: { of?: Lesson; kind?: string; path?: string; programs?: string; labels?: string[] } = {},
): string[] => {
  const problems: Problem[] = [];
  const rule = nameRulesFor({
    lesson: of,
    sharedData,
    band: null,
    readPages: async () => [],
    memory: new Map(),
    programs: () => programs,
    labels: () => labels,
    report: (problem) => problems.push(problem),
  });
  const entry = { path, audience, kind, variant: 'standard', format: 'html', band: null };
  const found = typeof text === 'string' ? { where: 'the text', text } : text;
  rule([found], { entry: entry as Entry, bytes: new Uint8Array() });
  return problems.map(({ reason }) => reason);
};
const AUDIENCES = ['pupil', 'teacher', 'parent', 'staff'] as const;
const readers = (text: string, of?: Lesson) =>
  AUDIENCES.filter((audience) => found(text, audience, of ? { of } : {}).length === 0);

describe('the service in the alert is found', () => {
  test('by nobody before the lead has decided', () => {
    expect(readers('It was on Blobchat.')).toEqual([]);
    expect(found('It was on Blobchat.', 'pupil')).toEqual([
      'Unexpected name “blobchat” in the text, expected none',
    ]);
  });
  test('by those for whom it is decided, and by no others', () => {
    const families = withAlert({ families: decision } as Alert['naming']);
    const staff = withAlert({ staff: decision } as Alert['naming']);
    expect(readers('It was on Blobchat.', families)).toEqual(['parent']);
    expect(readers('It was on Blobchat.', staff)).toEqual(['staff']);
    expect(readers('It was on Otherbox.', families)).toEqual([]);
  });
  test('by nobody in a kit, which all readers are handed, and by the lead in the report', () => {
    const of = withAlert({ families: decision, staff: decision } as Alert['naming']);
    expect(found('It was on Blobchat.', 'staff', { of, kind: 'kit' })).toHaveLength(1);
    expect(found('It was on Blobchat.', 'staff', { path: 'lead/a.html' })).toEqual([]);
  });
});

test('a slogan is ordinary words to adults, and none to pupils', () => {
  expect(readers('They say: look up now.')).toEqual(['teacher', 'parent', 'staff']);
});

describe('what nobody reads', () => {
  const machine = { where: 'the names of tags', machine: true as const };
  const code = { where: '<script>', code: true as const };

  test('is searched for names, however spelt as text, and in code as they are', () => {
    expect(found({ ...machine, text: 'data-blobchat' }, 'pupil')).toHaveLength(1);
    expect(found({ ...code, text: 'f("blobchat")' }, 'pupil')).toHaveLength(1);
    expect(found({ ...code, text: 'b l o b c h a t' }, 'pupil')).toEqual([]);
  });

  test('holds no name where it is the code that the deck of every lesson holds', () => {
    const flex = [{ name: 'Flex', variants: [], role: 'subject' }] as unknown as Alert['names'];
    const of = withAlert({}, flex);
    const style = { where: '<style>', text: 'p{display:flex}', code: true as const };
    const programs = '<style>ul{display:flex}</style>';
    expect(found(style, 'pupil', { of })).toHaveLength(1);
    expect(found(style, 'pupil', { of, programs })).toEqual([]);
    expect(found('Meet me on flex.', 'pupil', { of, programs })).toHaveLength(1);
  });

  test('may hold an ordinary word that is a name where people read it', () => {
    const kite = [{ name: 'Kite', variants: [], role: 'subject' }] as unknown as Alert['names'];
    const of = withAlert({}, kite, { ordinary: new Set(['kite']) });
    expect(found({ ...machine, text: 'kite' }, 'pupil', { of })).toEqual([]);
    expect(found('Fly on Kite.', 'pupil', { of })).toHaveLength(1);
  });
});

test('a sentence that is excused may have the word, and no other', () => {
  const kite = [{ name: 'Kite', variants: [], role: 'subject' }] as unknown as Alert['names'];
  const excused = [{ says: 'Wren flies a kite.' }] as unknown as Lesson['excused'];
  const of = withAlert({}, kite, { ordinary: new Set(['kite']), excused });
  expect(found('It is day. Wren flies a kite.', 'pupil', { of })).toEqual([]);
  expect(found('It is day. Wren loves a kite.', 'pupil', { of })).toHaveLength(1);
});

test('what the program says on every page may have an ordinary word, and no name that is none', () => {
  const labels = ['Fly on Kite.', 'Fly on Blobchat.'];
  const kite = [{ name: 'Kite', variants: [], role: 'subject' }] as unknown as Alert['names'];
  const of = withAlert({}, kite, { ordinary: new Set(['kite']) });
  expect(found('Fly on Kite.', 'pupil', { of })).toHaveLength(1);
  expect(found('Fly on Kite.', 'pupil', { of, labels })).toEqual([]);
  expect(found('Fly on Blobchat.', 'pupil', { labels })).toHaveLength(1);
});

test('of joined blocks only a name across two of them is new', () => {
  const joined = { where: 'neighbouring cells', joined: true as const };
  expect(found({ ...joined, text: 'Blob\nchat' }, 'pupil')).toHaveLength(1);
  expect(found({ ...joined, text: 'Blobchat\nfun' }, 'pupil')).toEqual([]);
});

test('the school’s own name may share a word with one', () => {
  const of = withAlert({}, [
    { name: 'Larkfield', variants: [], role: 'subject' },
  ] as unknown as Alert['names']);
  const school = { ...sharedData.school, name: 'Larkfield School' };
  const said = (text: string) => {
    const problems: Problem[] = [];
    nameRulesFor({
      ...{ lesson: of, sharedData: { ...sharedData, school }, band: null, memory: new Map() },
      readPages: async () => [],
      report: (problem) => problems.push(problem),
    })([{ where: 'the text', text }], {
      entry: { path: 'a.txt', audience: 'pupil' } as Entry,
      bytes: new Uint8Array(),
    });
    return problems.length;
  };
  expect(said('We are at Larkfield School.')).toBe(0);
  expect(said('We are on Larkfield.')).toBe(1);
});
