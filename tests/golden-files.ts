/** What a person reviews: the fixture’s products as text, and the report on a lesson full of faults. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { printProblems } from '#diagnostics/print-problems.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { type Change, prepareFixture } from './prepare-fixture.ts';

/** Faults of each kind, for the printed report. */
const FAULTS: Change[] = [
  [
    'Wren shows her kite on a live video. A new flyer asks where she flies it.',
    'Wren is on Blobchat {1 + 1}.',
  ],
  ['![A kite over a hill](kite)', '![](kite)'],
  ['title="Wren tells" minutes="3"', 'title="Wren tells" minutes="4"'],
  ['- [ ] The flyer is kind', '- [x] The flyer is kind'],
];

/** Goldens by path: `<case>/<band>/<product>`. */
export async function goldenFiles(): Promise<Map<string, string>> {
  const goldens = new Map<string, string>();
  const { sharedData, lessons } = await prepareFixture();
  const lesson = lessons[0]?.lesson;
  const version = lessons[0]?.versions[0];
  if (!sharedData || !lesson || !version) throw new Error('The fixture cannot be read');
  const { files } = await makeBand(
    { lesson, sharedData, ...version, all: true },
    await createEngines(),
  );
  for (const { entry, bytes } of files) {
    const name = entry.path.split('/').at(-1) ?? '';
    if (name === 'deck.html') goldens.set('kite-club/lks2/deck.html', slidesOf(bytes));
    if (name === 'deck-share.html') goldens.set('kite-club/lks2/deck-share.html', slidesOf(bytes));
    if (entry.format === 'pdf' && entry.variant === 'standard')
      goldens.set(
        `kite-club/lks2/${name.replace('.pdf', '.txt')}`,
        `${(await readPages(bytes)).map(withoutEnds).join('\n\f\n')}\n`,
      );
  }
  const broken = await prepareFixture({ lesson: FAULTS });
  goldens.set('faults/lks2/problems.txt', `${printProblems(broken.problems, { color: false })}\n`);
  return goldens;
}

/** A page’s text without the spaces at which its lines end: nobody sees them to review. */
const withoutEnds = (page: string): string => page.replace(/ +$/gm, '');

/** The slides of a deck, one tag a line, without its style, script and pictures. */
function slidesOf(bytes: Uint8Array): string {
  const html = new TextDecoder().decode(bytes);
  const body = html
    .slice(html.indexOf('<body'), html.lastIndexOf('</body>'))
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<symbol[\s\S]*?<\/symbol>/g, '');
  return `${toHtml(fromHtml(body, { fragment: true })).replace(/></g, '>\n<')}\n`;
}
