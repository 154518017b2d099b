/** Short papers with the names in them, and how the reader reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { blocksFromMarkdown } from '#alert/blocks-from-markdown.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
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

/** What was found, lost and found beside it, over papers. */
export function readNames(papers: readonly NamePaper[]) {
  if (!knowledge) throw new Error('The house files cannot be read');
  const figure = { hit: 0, lost: [] as string[], extra: [] as string[] };
  for (const { names, also = [], text } of papers) {
    const alert = { file: 'note.md', blocks: blocksFromMarkdown(`${HEAD}${text}`), about: {} };
    const found = readAlertText(alert, knowledge, () => {})?.platformNames ?? [];
    const isIn = (name: string) =>
      found.some((one) => [one.name, ...one.variants].some((form) => same(form, name)));
    for (const name of names)
      if (isIn(name)) figure.hit += 1;
      else figure.lost.push(`${name}: ${text}`);
    for (const { name, variants } of found)
      if (![...names, ...also].some((one) => [name, ...variants].some((form) => same(form, one))))
        figure.extra.push(`${name}: ${text}`);
  }
  return figure;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
