/** Rules on what was written: a clean product is their `ok` example, and one change of its bytes their `not-ok` one. */
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import type { RuleId } from '#diagnostics/rules.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const engines = await createEngines();

async function made(lesson: Change[] = []) {
  const { sharedData, lessons } = await prepareFixture({ lesson });
  const [prepared] = lessons;
  const [version] = prepared?.versions ?? [];
  if (!sharedData || !prepared || !version) throw new Error('The fixture cannot be read');
  const job = { lesson: prepared.lesson, sharedData, ...version, all: true };
  return { job, ...(await makeBand(job, engines)) };
}
let clean: Awaited<ReturnType<typeof made>>;
beforeAll(async () => {
  clean = await made();
});

const lookAt = (problems: Problem[]) =>
  verifyOutput({
    ...clean.job,
    band: clean.job,
    ...engines,
    report: (problem) => problems.push(problem),
  });

type Bytes = (file: KitFile) => Uint8Array | Promise<Uint8Array>;
const inText =
  (from: string | RegExp, to: string): Bytes =>
  ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`“${from}” does not stand in it`);
    return new TextEncoder().encode(changed);
  };
const inPdf =
  (change: (document: PDFDocument) => void): Bytes =>
  async ({ bytes }) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    change(document);
    return document.save();
  };
const without = (key: string) =>
  inPdf(({ catalog }) => {
    catalog.delete(PDFName.of(key));
  });
const half: Bytes = ({ bytes }) => bytes.slice(0, bytes.length / 2);

const NOT_OK: [rule: RuleId, name: string, product: string, change: Bytes, reason: RegExp][] = [
  ['product-whole', 'half a sheet', 'kite-sheet.pdf', half, /cannot be opened/],
  ['product-whole', 'a sheet without tags', 'kite-sheet.pdf', without('StructTreeRoot'), /tags/],
  ['product-whole', 'a sheet without a language', 'kite-sheet.pdf', without('Lang'), /language/],
  [
    'product-whole',
    'a sheet without a title',
    'kite-sheet.pdf',
    inPdf((document) => document.setTitle('')),
    /title/,
  ],
  [
    'product-whole',
    'slides without a title',
    'deck-share.html',
    inText(/<title>.*?<\/title>/, ''),
    /title/,
  ],
  [
    'product-whole',
    'slides without a language',
    'deck-share.html',
    inText(' lang="en-GB"', ''),
    /lang/,
  ],
  [
    'no-hidden-notes',
    'a note in a comment',
    'deck-share.html',
    inText('</main>', '<!-- Do: Count each corner and write it down. --></main>'),
    /do count each corner/,
  ],
  [
    'no-hidden-notes',
    'eight words out of a note',
    'deck-share.html',
    inText('</main>', '<p>Now give each pair the cards, let them talk.</p></main>'),
    /give each pair the cards let them talk/,
  ],
  [
    'emergency-present',
    'a shared deck without 999',
    'deck-share.html',
    inText(/999/g, '998'),
    /without 999/,
  ],
  [
    'emergency-present',
    'a teacher’s deck without 999',
    'deck-single-file.html',
    inText(/999/g, '998'),
    /without 999/,
  ],
  [
    'no-program-words',
    'an option of the program in a letter',
    'letter.html',
    inText('</body>', '<p>Use --school with your own file.</p></body>'),
    /“--school”/,
  ],
  [
    'no-program-words',
    'a file of the program in a shared deck',
    'deck-share.html',
    inText('</main>', '<p>Rename her in lesson.mdx.</p></main>'),
    /“lesson.mdx”/,
  ],
  [
    'product-whole',
    'a program in an attribute',
    'deck-share.html',
    inText('<main', '<main onclick="x()"'),
    /a program \(onClick of <main>\)/,
  ],
  [
    'product-whole',
    'a script in a sheet',
    'kite-sheet.pdf',
    inPdf((document) => document.addJavaScript('a', 'app.alert(1)')),
    /a program/,
  ],
  [
    'no-hidden-notes',
    'an answer in an attribute',
    'deck-share.html',
    inText('</main>', '<p title="A smile is what shows. It is not proof."></p></main>'),
    /a smile/,
  ],
  [
    'no-hidden-notes',
    'what to look for, in the structure of a sheet',
    'kite-sheet.pdf',
    inPdf(({ catalog }) =>
      catalog.set(
        PDFName.of('Note'),
        PDFHexString.fromText('Pupils give a reason, not only a pile.'),
      ),
    ),
    /pupils give a reason/,
  ],
];

test('clean products are an `ok` example of every rule on bytes', () => {
  expect(clean.problems).toEqual([]);
});

test('words that pupils are shown too are no secret, and seven of a note are none', async () => {
  const file = clean.files.find(({ entry }) => entry.path.endsWith('/deck-share.html'));
  if (!file) throw new Error('There is no deck to share');
  const problems: Problem[] = [];
  const said = '<p>Give each pair the cards. Let them fly. It is never your fault. I am</p></main>';
  await lookAt(problems)({ entry: file.entry, bytes: await inText('</main>', said)(file) });
  expect(problems).toEqual([]);
});

describe('a not-ok example of', () => {
  test.each(NOT_OK)('%s: %s', async (rule, _, product, change, reason) => {
    const file = clean.files.find(({ entry }) => entry.path.endsWith(`/${product}`));
    if (!file) throw new Error(`There is no ${product}`);
    const problems: Problem[] = [];
    await lookAt(problems)({ entry: file.entry, bytes: await change(file) });
    const found = problems.find(({ ruleId }) => ruleId === rule);
    expect(found?.product, JSON.stringify(problems)).toBe(file.entry.path);
    expect(found?.reason).toMatch(reason);
    expect(found?.reason).toMatch(/^Unexpected /);
    expect(found?.note.length).toBeGreaterThan(20);
  });

  describe('a sheet of many sides, in letters of no font', () => {
    let found: Problem[];
    beforeAll(async () => {
      const asked = 'What could Wren say?';
      found = (await made([[asked, `${asked} \u{13000}\n\n`.repeat(120)]])).problems;
    });
    test.each<[RuleId, RegExp]>([
      ['glyph-exists', /U\+13000/],
      ['fits-page', /sides/],
    ])('%s', (rule, reason) => {
      const [first] = found.filter(({ ruleId }) => ruleId === rule);
      expect(first?.reason, JSON.stringify(found)).toMatch(reason);
      expect(first?.place.line).toBeGreaterThan(100);
    });
  });
});
