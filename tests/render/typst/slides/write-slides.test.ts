import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { PaperTools } from '#render/arrange/paper-tools.ts';
import { measureSlides } from '#render/typst/slides/measure-slides.ts';
import { writeSlides } from '#render/typst/slides/write-slides.ts';
import { writeSlidesWithNotes } from '#render/typst/slides/write-slides-with-notes.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { pdfFaults } from '#verify/pdf/check-pdf.ts';
import { BLOCKS, FOR_TEACHERS, flow, place, slide, version } from '../../deck/sample-version.ts';
import { library } from '../../pictures/library.ts';
import { coloursIn, openPdf } from '../open-pdf.ts';

const tools: PaperTools = { ...createTypesetter(), pictures: library };

/** Both papers of a deck, and what was reported while they were made. */
async function papersOf(of: BandVersion) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const pupils = forPupils(of);
  const deck = {
    version: pupils,
    draft: pupils.draft,
    about: 'Meeting people · Key Stage 3',
    place,
  };
  const fits = await measureSlides(of, place, tools, report);
  const slides = await writeSlides(deck, tools, report, fits);
  const notes = await writeSlidesWithNotes(of, deck, fits, tools, report);
  return { slides, notes, problems };
}
const whole = await papersOf(version());

const faultsOf = async (bytes: Uint8Array, slides: boolean) =>
  pdfFaults(await PDFDocument.load(bytes, { updateMetadata: false }), {
    poster: false,
    slides,
    isListed: (uri) => uri === 'tel:08001111',
  });

/** Bookmarks with those within them, in order. */
async function bookmarksOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  type Mark = { title: string; items: Mark[] };
  const titles = (marks: Mark[]): string[] =>
    marks.flatMap(({ title, items }) => [title, ...titles(items)]);
  return titles((await pdf.getOutline()) as Mark[]);
}

const sortOf = (count: number, words: string): SlideBlock => ({
  kind: 'sort',
  id: 'many',
  prompt: 'Which pile?',
  groups: ['Keep', 'Tell'],
  cards: Array.from({ length: count }, (_, index) => ({
    text: [{ type: 'text', value: `Card ${index + 1}: ${words}` }],
    picture: null,
    group: 'Keep',
    why: [],
    place,
  })),
  place,
});

describe('slides, one a page', () => {
  const { slides, problems } = whole;

  test('are whole for every reader: tagged, titled, in English, of 16:9, with nothing to report', async () => {
    const pdf = await openPdf(slides.bytes);
    expect(problems).toEqual([]);
    expect(pdf.title).toBe('Otter’s call');
    expect(pdf.lang).toBe('en-GB');
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Figure']));
    expect(await faultsOf(slides.bytes, true)).toEqual([]);
  });

  test('are refused as a paper that a copier has', async () =>
    expect((await faultsOf(slides.bytes, false)).map(({ ruleId }) => ruleId)).toContain(
      'fits-page',
    ));

  test('hold one page a slide, and a bookmark to each', async () => {
    expect(slides.pages).toBe(BLOCKS.length + 2);
    const titles = Array.from({ length: BLOCKS.length + 2 }, (_, index) => `Slide s${index + 1}`);
    expect(await bookmarksOf(slides.bytes)).toEqual(titles);
  });

  test('say what the deck says, and nothing that pupils may not read', async () => {
    const { text } = await openPdf(slides.bytes);
    for (const words of [
      'Otter sings on the river.',
      'Amira says',
      'Are you there?',
      'Kind people are always friends.',
      'Who can help Otter?',
      'Card two',
      'Turn it over',
      'Left e',
      '30 seconds',
      'You can pass.',
      'livestream',
      'It is never the child’s fault.',
      'Childline 0800 1111',
    ])
      expect(text.replaceAll('\u{a0}', ' ')).toContain(words);
    for (const word of FOR_TEACHERS) expect(text).not.toContain(word);
  });

  test('have the deck’s own colours', async () => {
    const { band } = version();
    const ks4 = await papersOf({ ...version(), band: { ...band, id: 'ks4' } });
    const deep = [0x0e, 0x45, 0x34].map((part) => (part / 255).toFixed(3));
    const near = (colour: string) =>
      colour
        .split(' ')
        .every((part, index) => Math.abs(Number(part) - Number(deep[index])) < 0.005);
    expect((await coloursIn(ks4.slides.bytes)).some(near)).toBe(true);
    expect((await coloursIn(slides.bytes)).some(near)).toBe(false);
  });

  test('go on over the next page where a slide is too full for one, and lose nothing', async () => {
    const words = 'somebody asks for a picture and says that it has to be now';
    const { slides: long, problems: found } = await papersOf(
      version([slide('s1', 'activity', [sortOf(12, words)])]),
    );
    const { text } = await openPdf(long.bytes);
    expect(found).toEqual([]);
    expect(long.pages).toBeGreaterThan(1);
    expect(await bookmarksOf(long.bytes)).toContain('Slide s1 (2)');
    for (let card = 1; card <= 12; card++) expect(text).toContain(`Card ${card}:`);
  });

  test('are reported at their line where no number of pages holds them, and once', async () => {
    const blocks: SlideBlock[] = [{ kind: 'prose', nodes: flow('many words '.repeat(300)), place }];
    const full = version([slide('s1', 'text', blocks)]);
    const { problems: measured } = await papersOf(full);
    expect(measured.map(({ ruleId, place: at }) => [ruleId, at.line])).toEqual([['fits-slide', 3]]);
    const drawn: Problem[] = [];
    const deck = { version: forPupils(full), draft: false, about: '', place };
    await writeSlides(deck, tools, (problem) => drawn.push(problem));
    expect(drawn.map(({ ruleId, place: at }) => [ruleId, at.line])).toEqual([['fits-page', 3]]);
  });

  test('deal out what is worked with rather than the steps that say how', async () => {
    const pairs = Array.from({ length: 6 }, (_, index) => ({
      left: [{ type: 'text', value: `Left ${index} is a clue` }],
      right: [{ type: 'text', value: `Right ${index} tells a place` }],
      why: [],
      place,
    }));
    const match = { kind: 'match', id: 'pairs', prompt: 'Which fits?', pairs, place } as SlideBlock;
    const steps = [1, 2, 3].map(() => ({ type: 'listItem', children: flow('Do this in threes.') }));
    const nodes = [{ type: 'list', ordered: true, children: steps }] as Flow;
    const task: SlideBlock = { kind: 'task', minutes: 6, groups: 'threes', nodes, place };
    const deck = version([slide('s1', 'activity', [task, match])]);
    const { slides: dealt, problems: found } = await papersOf(deck);
    const { text } = await openPdf(dealt.bytes);
    expect(found).toEqual([]);
    for (let pair = 0; pair < 6; pair++) expect(text).toContain(`Left ${pair}`);
    expect(text.match(/Do this in threes/g)).toHaveLength(3);
  });

  test('share a long list out over pages, and go on counting', async () => {
    const item = { type: 'listItem', children: flow('Look, and say what you see.') } as const;
    const children = Array.from({ length: 24 }, () => ({ ...item, children: [...item.children] }));
    const nodes = [{ type: 'list', ordered: true, children }] as Flow;
    const deck = version([slide('s1', 'text', [{ kind: 'prose', nodes, place }])]);
    const { slides: long } = await papersOf(deck);
    expect(long.pages).toBe(3);
    expect((await openPdf(long.bytes)).text).toContain('24. Look');
  });
});

describe('slides with notes', () => {
  const { notes } = whole;

  test('are A4 for a copier: tagged, titled, without colour, two or three slides a page', async () => {
    const pdf = await openPdf(notes.bytes);
    expect(pdf.title).toBe('Slides with notes: Otter’s call');
    expect(await faultsOf(notes.bytes, false)).toEqual([]);
    expect(await coloursIn(notes.bytes)).toEqual([]);
    expect(notes.pages).toBe(Math.ceil((BLOCKS.length + 2) / 3));
  });

  test('say to the teacher what the speaker window says: minutes, notes and answers', async () => {
    const { text } = await openPdf(notes.bytes);
    for (const words of [
      'Story · 2 min · short route 1 min',
      'NOTE',
      'LEADS',
      'REASON',
      'UNCOVERED',
    ])
      expect(text).toContain(words);
  });

  test('hold what to reply to each answer, and not the best one alone', async () => {
    const { text } = await openPdf(notes.bytes);
    expect(text).toContain('REPLY listens');
    expect(text).not.toContain('Best answer');
  });

  test('show a slide as it stands on the wall: one card of many', async () => {
    const papers = await papersOf(version([slide('s1', 'activity', [sortOf(9, 'one of many')])]));
    expect((await openPdf(papers.notes.bytes)).text).toContain('1 of 9');
  });
});

test('both are the same bytes when they are made again', async () => {
  const again = await papersOf(version());
  expect(Buffer.compare(whole.slides.bytes, again.slides.bytes)).toBe(0);
  expect(Buffer.compare(whole.notes.bytes, again.notes.bytes)).toBe(0);
});
