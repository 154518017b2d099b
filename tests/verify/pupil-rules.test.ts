/** What a pupil's file may not hold besides names: words of older ages, the alert's own, and what adults are told. */
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { WrittenProduct } from '#verify/open-product.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import { DOCX_PARTS, type Parts, PPTX_PARTS, packed } from '../check/office-sample.ts';
import { fixture } from '../check/rule-on.ts';

const { lesson, sharedData, version } = fixture;
type Entry = WrittenProduct['entry'];
const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><title>Kites</title><body>${body}<p>999</p></body></html>`;

/** What is found in a product: its rules and reasons. */
async function found(
  body: string | Uint8Array,
  entry: Partial<Entry> = {},
  { of = lesson, isOfBand = true }: { of?: Lesson; isOfBand?: boolean } = {},
): Promise<string[]> {
  const problems: Problem[] = [];
  const verify = verifyOutput({
    ...{ lesson: of, sharedData, memory: new Map(), readPages: async () => [] },
    band: isOfBand ? { version, pupils: forPupils(version) } : null,
    report: (problem) => problems.push(problem),
  });
  const whole = { path: 'a.html', audience: 'pupil', kind: 'handout', variant: 'standard' };
  await verify({
    entry: { ...whole, format: 'html', band: null, ...entry } as Entry,
    bytes:
      typeof body === 'string' ? new TextEncoder().encode(entry.format ? body : page(body)) : body,
  });
  return problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}
const TEACHERS = { audience: 'teacher', kind: 'plan' } as const;

test('a plain page has nothing that it may not', async () => {
  expect(await found('<p>Draw a kite.</p>')).toEqual([]);
});

describe('a word of an older age is told', () => {
  test.each([
    ['in the text', '<p>Cannabis is found.</p>', /^band-words: .*“cannabis” in <p>/i],
    [
      'in a word for people who do not see it',
      '<img alt="On sextortion">',
      /^band-words: .*“sextortion”/,
    ],
    [
      'for a risk, in the page’s own marks',
      '<p data-sextortion></p>',
      /^band-words: .*“sextortion”/,
    ],
  ])('%s', async (_, body, reason) => expect((await found(body)).join('\n')).toMatch(reason));
  test('and an ordinary one in a page’s own marks is not, nor what an adult reads', async () => {
    expect(await found('<p data-cannabis="1"></p>')).toEqual([]);
    expect(await found('<p>Cannabis is found.</p>', TEACHERS)).toEqual([]);
  });
});

describe('eight words of the alert are told', () => {
  const SAID = '<p>Today she flies a kite on a live video.</p>';
  test('on a pupil’s page, and on no adult’s', async () => {
    expect((await found(SAID)).join()).toMatch(
      /^no-alert-sentence: .*“she flies a kite on a live video”|flies a kite/,
    );
    expect(await found(SAID, TEACHERS)).toEqual([]);
  });
  test('where its runs are kept', async () =>
    expect(await found(SAID, {}, { of: { ...lesson, shingles: null } })).toEqual([]));
});

test('a note is told on a pupil’s page, and on no teacher’s', async () => {
  const note = '<p>Do: Count each corner and write it down.</p>';
  expect((await found(note)).join()).toMatch(/^no-hidden-notes: .*count each corner/);
  expect(await found(note, TEACHERS)).toEqual([]);
});

describe('what is hidden in a pupil’s file is told, and in a teacher’s it may be:', () => {
  const docx = { format: 'docx', path: 'a.docx' } as const;
  const pptx = { format: 'pptx', path: 'a.pptx', kind: 'deck' } as const;
  const withPart = (parts: Parts, path: string, from: string, to: string): Uint8Array =>
    packed({ ...parts, [path]: (parts[path] ?? '').replace(from, to) });
  const text = 'word/document.xml';
  const slide = 'ppt/slides/slide1.xml';
  const notes = { ...PPTX_PARTS, 'ppt/notesSlides/notesSlide1.xml': PPTX_PARTS[slide] ?? '' };
  test.each([
    ['text', withPart(DOCX_PARTS, text, '<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'), docx],
    ['a slide', withPart(PPTX_PARTS, slide, '<p:sld ', '<p:sld show="0" '), pptx],
    ['a notes page', packed(notes), pptx],
  ])('%s', async (_, bytes, entry) => {
    const shown = packed(entry === docx ? DOCX_PARTS : PPTX_PARTS);
    expect(await found(shown, entry)).toEqual([]);
    expect((await found(bytes, entry)).join()).toMatch(
      /^no-hidden-notes: .*none in a pupil’s file/,
    );
    expect((await found(bytes, { ...entry, ...TEACHERS })).join()).not.toContain('no-hidden-notes');
  });
});

describe('words of the program', () => {
  const OPTION = 'Use --school with your own file.';
  const text = { format: 'txt', path: 'a.txt' } as const;
  test('are told in what families and staff read', async () => {
    for (const audience of ['parent', 'staff'] as const)
      expect((await found(OPTION, { ...text, audience })).join()).toMatch(
        /^no-program-words: .*“--school”/,
      );
  });
  test('and not in the lead’s report, nor in a kit that holds it', async () => {
    for (const kind of ['report', 'kit'] as const)
      expect(await found(OPTION, { ...text, audience: 'staff', kind })).toEqual([]);
  });
});

test('what is of a whole school has no band whose rules it could break', async () => {
  const none = { isOfBand: false };
  expect(await found('<p>Cannabis is found.</p>', TEACHERS, none)).toEqual([]);
});

test('a file that cannot be opened is told as one, and nothing else of it', async () => {
  expect(await found('no PDF', { format: 'pdf', path: 'a.pdf' })).toEqual([
    expect.stringMatching(/^product-whole: Unexpected pdf that cannot be opened/),
  ]);
});

test('of many faults of one file three are told', async () => {
  const scripts = ['a', 'b', 'c', 'd'].map((at) => `<p on${at}="x()"></p>`).join('');
  expect((await found(scripts)).filter((fault) => fault.includes('a program'))).toHaveLength(3);
});
