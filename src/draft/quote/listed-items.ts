/** Lists that say what happens, as sentences, and without their labels: “Children have told us about: a vote on who should leave; …”. */
import type { Passage, Statement } from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import { midSentence } from '#model/text/mid-sentence.ts';
import { isElsewhere } from './account.ts';

/** A statement with the block that it stands in, and those of the alert that it is made of, where these are several. */
export interface Placed {
  statement: Statement;
  block: number;
  parts?: readonly Passage[];
}

/** What a list stands under: “Over the last fortnight children have told us about:”, “How are young people recruited?” */
const STEM = /^\p{Lu}.*\p{L} .*[:?]$/su;
const IS_SENTENCE = /[.!?:]["”’)]*$/u;

/**
 * Statements, each run of list items that are no sentences made one with what it stands under.
 * @param isTold May an item, with what it stands under, be told to families? The others are left out, where two may be.
 */
export function withLists(
  placed: readonly Placed[],
  blocks: StoredAlert['blocks'],
  isTold: (item: string) => boolean,
): Placed[] {
  const isItem = ({ statement, block }: Placed): boolean =>
    blocks[block]?.kind === 'item' &&
    blocks[block].text.trim() === statement.text.trim() &&
    !IS_SENTENCE.test(statement.text) &&
    !isElsewhere(statement.uses);
  const found: Placed[] = [];
  for (let at = 0; at < placed.length; ) {
    const run = [];
    for (let next = at; next < placed.length; next++) {
      const following = placed[next] as Placed;
      // An item that is for a person to decide on ends no list.
      if (isItem(following)) run.push(following);
      else if (run.length === 0 || blocks[following.block]?.kind !== 'item') break;
    }
    const stem = stemAbove(run[0], blocks);
    const told = run.filter(({ statement }) => isTold(`${stem} ${statement.text}`));
    const items = told.length > 1 ? told : run;
    const first = items[0];
    if (stem === null || !first || items.length < 2) {
      found.push(placed[at] as Placed);
      at += 1;
      continue;
    }
    found.push(asSentence(stem, first, items));
    const last = placed.indexOf(run.at(-1) as Placed);
    found.push(...placed.slice(at, last + 1).filter((sentence) => !items.includes(sentence)));
    at = last + 1;
  }
  return found;
}

/** “Children have told us about: a vote on who should leave; …” */
const asSentence = (
  stem: string,
  { statement: { line }, block }: Placed,
  items: readonly Placed[],
): Placed => ({
  statement: {
    text: `${stem} ${items.map(({ statement }) => midSentence(statement.text)).join('; ')}.`,
    line,
    uses: [...new Set(items.flatMap(({ statement }) => statement.uses))],
  },
  block,
  parts: items.map(({ statement: { text, line } }) => ({ text, line })),
});

/** The words over a list; `null` where none lead into it. */
function stemAbove(first: Placed | undefined, blocks: StoredAlert['blocks']): string | null {
  const above = first && blocks[first.block - 1];
  return above && above.kind !== 'item' && STEM.test(above.text.trim()) ? above.text.trim() : null;
}

/** “Poor advice: It is not a counsellor.”: what a list item, or a paragraph, has in bold before it; empty where there is none. */
export const labelOf = (block: StoredAlert['blocks'][number] | undefined): string =>
  block === undefined || block.kind === 'heading' || block.lead >= block.text.length
    ? ''
    : block.lead > 0
      ? block.text.slice(0, block.lead).trim()
      : block.kind === 'item'
        ? (/^\p{Lu}[\p{L} ’'-]{2,28}:(?= \p{Lu})/u.exec(block.text)?.[0] ?? '')
        : '';

export const withoutLabel = (text: string, label: string): string =>
  label !== '' && text.startsWith(label) ? text.slice(label.length).trim() : text;
