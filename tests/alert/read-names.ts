/** Short papers with the names in them, and how the reader reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Block } from '#alert/blocks/alert-block.ts';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

export interface NamePaper {
  names: string[];
  /** Names that may be read too. */
  also?: string[];
  text: string;
}

const HEAD =
  '# A note for families\n\nIssued by Quayside Primary School, 4 May 2027\n\nStrangers have contacted pupils online. Parents asked for this safeguarding alert.\n\n';
const knowledge = await alertKnowledge('lessons', () => {});

export const namePapers = (file: string): NamePaper[] => parse(readFileSync(file, 'utf8'));

/** A few sentences, as the text of a note that is an alert. */
export const asNote = (text: string): Block[] => blocksFromMarkdown(`${HEAD}${text}`);

/** A whole paper, in Markdown where it has its signs. */
export const asPaper = (text: string): Block[] =>
  /^(?:#|\||\*\*)/m.test(text) ? blocksFromMarkdown(text) : blocksFromLines(textLines(text));

/** @returns What is read in a paper; `null` where it is refused as no alert. */
export function readPaper(blocks: Block[]): AlertReading | null {
  if (!knowledge) throw new Error('The shared data cannot be read');
  return readAlertText({ file: 'note.md', blocks, about: {} }, knowledge, () => {});
}

/** The names of a text, each with all of its forms; none where the paper was refused. @param isSure Only those that no person is asked about. */
export function namesIn(blocks: Block[], isSure = false): string[][] {
  const names = (readPaper(blocks)?.platformNames ?? []).filter((one) => !(isSure && one.isUnsure));
  return names.map(({ name, variants }) => [name, ...variants]);
}

/** What was found, lost and found beside it, over papers. */
export function readNames(
  papers: readonly NamePaper[],
  blocksOf: (text: string) => Block[],
  isSure = false,
) {
  const figure = { hit: 0, lost: [] as string[], extra: [] as string[] };
  for (const { names, also = [], text } of papers) {
    const found = namesIn(blocksOf(text), isSure);
    for (const name of names)
      if (found.some((forms) => forms.some((form) => same(form, name)))) figure.hit += 1;
      else figure.lost.push(`${name}: ${text}`);
    for (const forms of found)
      if (![...names, ...also].some((name) => forms.some((form) => same(form, name))))
        figure.extra.push(`${forms[0]}: ${text}`);
  }
  return figure;
}

const same = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();
