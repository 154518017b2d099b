/** What an alert quotes in another script stands in the lead's report as it is, and not as gaps. */
import { expect, test } from 'vitest';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { pdfjsPages } from '../../pdfjs-pages.ts';
import { keepProblems, tools } from './paper.ts';
import { flow, place } from './sheet-of-parts.ts';

const written = async (words: string) => {
  const { problems, report } = keepProblems();
  const sections = [
    {
      heading: 'From the alert',
      span: 'page' as const,
      blocks: [{ kind: 'prose' as const, nodes: flow(`It is called “${words}” there.`) }],
    },
  ];
  const document = { title: 'Report', subtitle: 'For the lead', draft: [], place, sections };
  const { bytes } = await writeAdultDocument(document, tools, report);
  const text = (await pdfjsPages(bytes)).join('').normalize('NFKC').replace(/\s+/g, '');
  return { problems, text };
};

test.each([
  ['Arabic', 'مرحبا'],
  ['Urdu', 'خفیہ'],
  ['Chinese', '陌生人'],
  ['Korean', '비밀'],
  ['Hebrew', 'שלום'],
  ['Bengali', 'বন্ধু'],
])('a word in %s is printed', async (_, word) => {
  const { problems, text } = await written(word);
  expect(problems).toEqual([]);
  const letters = (words: string) => [...new Set(words.match(/\p{L}/gu))];
  for (const letter of letters(word.normalize('NFKC'))) expect(text).toContain(letter);
  expect(text).not.toContain('\u{FFFD}');
});

test('a sign that no script has is still told of', async () => {
  const { problems } = await written('\u{16EAE}');
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['glyph-exists']);
});
