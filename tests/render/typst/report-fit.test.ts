import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Place } from '#model/lesson/content.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import type { PlacedPart } from '#render/arrange/handout-context.ts';
import type { Mark } from '#render/arrange/paper-tools.ts';
import { reportPages, reportParts } from '#render/typst/report-fit.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { KS3, keepProblems, tools } from './paper.ts';
import { blocks, flow, handoutOf, text, versionOf } from './sheet-of-parts.ts';

const at = (line: number): Place => ({
  file: 'lesson.mdx',
  line,
  column: 1,
  endLine: line,
  endColumn: 9,
});
const source = { title: 'A sheet', place: at(3) };

/** What the writer says of a sheet of these parts, each on a line of its own from 20 on. */
async function reported(parts: HandoutBlock[]) {
  const { problems, report } = keepProblems();
  const placed = parts.map((part, index) => ({ ...part, place: at(20 + index) }));
  const pupils = forPupils(versionOf(KS3, [handoutOf([], { blocks: placed, place: at(3) })]));
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  await writeHandout(handout, pupils, { variant: 'standard' }, tools, report);
  return problems.map(({ ruleId, place, reason }) => [ruleId, place.line, reason]);
}

describe('a sheet tells, at its line, of', () => {
  test('lines that run over the foot of the page', async () => {
    const found = await reported([{ ...blocks.lines, count: 50 } as HandoutBlock]);
    expect(found).toEqual([['fits-page', 20, expect.stringContaining('runs over the foot')]]);
  });

  test('a word that is wider than its card', async () => {
    const card = {
      title: '',
      text: text('Donaudampfschifffahrtsgesellschaft'),
      picture: null,
      back: [],
      place: at(1),
    };
    const found = await reported([
      blocks.heading,
      { ...blocks.cards, columns: 4, cards: [card, card, card, card] } as HandoutBlock,
    ]);
    expect(found).toEqual([['fits-page', 21, expect.stringContaining('long words')]]);
  });

  test('a name on a rung that its step has no room for', async () => {
    const long = 'You tell somebody that you trust about what happened. '.repeat(9);
    const found = await reported([{ ...blocks.ladder, rungs: [long], height: 10 } as HandoutBlock]);
    expect(found).toEqual([['fits-page', 20, expect.stringContaining('long words')]]);
  });

  test('a label that is wider than its finger', async () => {
    const found = await reported([
      { ...blocks.hand, fingers: ['great-grandmother-in-law', '', '', '', ''] } as HandoutBlock,
    ]);
    expect(found).toEqual([['fits-page', 20, expect.stringContaining('long words')]]);
  });

  test('a last side that is almost empty', async () => {
    const full = { ...blocks.prose, nodes: flow(...Array.from({ length: 34 }, () => 'One line.')) };
    const found = await reported([full as HandoutBlock, blocks['key-message']]);
    expect(found).toEqual([['side-worth-its-paper', 3, expect.stringMatching(/\d % full/)]]);
  });

  test('nothing where all is well', async () => {
    expect(await reported([blocks.heading, blocks.question, blocks.cards, blocks.help])).toEqual(
      [],
    );
  });
});

describe('measured marks tell of', () => {
  const parts: PlacedPart[] = [
    { kind: 'heading', place: at(20) },
    { kind: 'question', place: at(21) },
    { kind: 'cards', place: at(22) },
  ];
  const marks = (...spans: [from: number, to: number][]): Mark[] =>
    spans.flatMap(([from, to], index): Mark[] => [
      { kind: 'start', page: from, at: index },
      { kind: 'end', page: to, y: 200, room: 70, at: index },
    ]);
  const lines = (found: Mark[]) => {
    const { problems, report } = keepProblems();
    reportParts({ pdf: () => new Uint8Array(), pages: 2, marks: found }, parts, source, report);
    return problems.map(({ place, reason }) => [
      place.line,
      reason.match(/Unexpected (.*?) on side/)?.[1],
    ]);
  };

  test('a heading alone at the foot', () => {
    expect(lines(marks([1, 1], [2, 2], [2, 2]))).toEqual([[20, 'heading alone at the foot']]);
  });
  test('a question split from its lines', () => {
    expect(lines(marks([1, 1], [1, 2], [2, 2]))).toEqual([
      [21, 'question that is parted by the end'],
    ]);
  });
  test('nothing where cards go on overleaf', () => {
    expect(lines(marks([1, 1], [1, 1], [1, 2]))).toEqual([]);
  });
  test('a third side', () => {
    const { problems, report } = keepProblems();
    reportPages({ pdf: () => new Uint8Array(), pages: 3, marks: [] }, 2, source, report);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['fits-page']);
  });
});
