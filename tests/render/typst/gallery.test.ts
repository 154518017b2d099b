import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, gallery } from './gallery.ts';
import { openPdf } from './open-pdf.ts';

/** What a sheet of parts can get wrong; the gallery is no whole lesson, so other rules don't apply to it. */
const OF_PAPER = new Set([
  'fits-page',
  'structure-valid',
  'attribute-valid',
  'component-known',
  'component-placed',
  'reference-resolves',
  'picture-exists',
  'check-has-one-answer',
  'glyph-exists',
  'band-words',
]);

describe('the gallery of parts', () => {
  let shown: Gallery;
  beforeAll(async () => {
    shown = await gallery();
  });
  const bytesOf = (name: string) => {
    const sheet = shown.sheets.find((sheet) => sheet.name === name);
    if (!sheet) throw new Error(`no ${name}`);
    return sheet.bytes;
  };
  const textOf = async (name: string) => (await openPdf(bytesOf(name))).text;

  test('reads, and fits its pages', () => {
    expect(shown.sheets.length).toBeGreaterThan(80);
    expect(shown.problems.filter(({ ruleId }) => OF_PAPER.has(ruleId))).toEqual([]);
  });

  test('leaves words out of a gap, and says them to whoever marks', async () => {
    expect(await textOf('lks2-gaps.pdf')).toContain('tablet');
    expect(await textOf('ks3-gaps.pdf')).not.toMatch(/\bblame\b/);
    expect(await textOf('ks3-gaps-answers.pdf')).toMatch(/\bblame\b/);
    expect(await textOf('lks2-gaps-answers.pdf')).toContain('stranger');
  });

  test('keeps reasons and verdicts for whoever marks', async () => {
    expect(await textOf('lks2-marks.pdf')).not.toContain('It is not proof');
    expect(await textOf('lks2-marks-answers.pdf')).toContain('It is not proof');
    expect(await textOf('lks2-lights.pdf')).not.toContain('That is private');
    expect(await textOf('lks2-lights-answers.pdf')).toContain('That is private');
    expect(await textOf('lks2-scenarios-answers.pdf')).toContain('A gift with a secret is a sign');
    expect(await textOf('lks2-advice-answers.pdf')).toContain('A good reply thanks her');
    expect(await textOf('lks2-exit-answers.pdf')).toContain('Anyone can smile');
  });

  test('says a slip’s words once to a screen reader, and where to turn on each of them', async () => {
    const pdf = await openPdf(bytesOf('lks2-slips.pdf'));
    expect(pdf.tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(pdf.text.match(/Help:/g)).toHaveLength(6);
    expect(pdf.text).not.toContain('Name');
  });

  test('prints a card’s back where it meets its front when the sheet is turned', async () => {
    const [fronts, backs] = await wordsAt(bytesOf('ks3-cards.pdf'));
    const pairs = { pressure: 'making someone', evidence: 'what shows', consent: 'a free yes' };
    for (const [front, back] of Object.entries(pairs)) {
      const a = fronts?.find(({ text }) => text === front);
      const b = backs?.find(({ text }) => text.startsWith(back));
      if (!a || !b) throw new Error(`${front} or its back is missing`);
      // Turned on the long edge, left is right.
      expect(Math.abs(a.x + b.x - A4_WIDTH)).toBeLessThan(12);
      expect(Math.abs(a.y - b.y)).toBeLessThan(12);
    }
  });

  test('draws an A3 poster as its A4 twin, larger', async () => {
    const { width, height } = await sizeOf(bytesOf('ks1-poster.pdf'));
    expect(Math.round(width)).toBe(842);
    expect(Math.round(height)).toBe(1191);
    expect((await openPdf(bytesOf('ks1-poster.pdf'))).tags).toContain('H1');
  });
});

const A4_WIDTH = 595.28;

/** The words of each page, with their middles in points. */
async function wordsAt(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, x: item.transform[4] + item.width / 2, y: item.transform[5] }]
          : [],
      ),
    );
  }
  return pages;
}

async function sizeOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return (await pdf.getPage(1)).getViewport({ scale: 1 });
}
