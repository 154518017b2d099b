/** What the reader took a list or a paragraph for where no heading said so plainly: for a person to check. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Placed } from './blocks/placed.ts';
import type { Section } from './blocks/section-words.ts';

/** Names of sections in the report. Sections that are not listed change nothing that a pupil reads. */
const READ_AS: Partial<Record<Section, string>> = {
  risks: 'risks',
  signs: 'red flags',
  advice: 'advice',
  not: 'things not to do',
  help: 'places to turn to',
  denied: 'what was not seen',
};
const ITEMS_ARE: Partial<Record<Section, string>> = {
  risks: 'tell what happened or what is done to children',
  signs: 'read as changes that one may notice in a child',
  advice: 'ask the reader to do something',
  not: 'are crossed out',
  help: 'name people or numbers',
};

/** One for each list or paragraph, in the order of the alert. */
export function findGuesses(blocks: readonly Placed[]): AlertReading['guessed'] {
  const guesses: AlertReading['guessed'] = [];
  for (const [at, block] of blocks.entries()) {
    const readAs = block.section === null ? undefined : READ_AS[block.section];
    if (!readAs || block.sure === 'plain' || block.kind === 'heading' || block.isLeadIn) continue;
    const before = blocks[at - 1];
    const goesOn =
      before !== undefined &&
      before.kind === block.kind &&
      before.section === block.section &&
      before.heading === block.heading;
    if (goesOn) continue;
    guesses.push({
      text: block.text,
      line: block.marks[0]?.line ?? 1,
      readAs,
      why: whyOf(block),
    });
  }
  return guesses;
}

function whyOf({ sure, section, heading, kind }: Placed): string {
  const head = heading === '' ? 'no heading' : `the heading “${heading}”`;
  const items = section === null ? undefined : ITEMS_ARE[section];
  const listed = kind === 'item' ? 'the items' : 'the words';
  if (sure === 'guess' && items)
    return heading === ''
      ? `There is no heading over it; ${listed} ${items}.`
      : `${head[0]?.toUpperCase()}${head.slice(1)} does not say so; ${listed} ${items}.`;
  return `${head[0]?.toUpperCase()}${head.slice(1)} may mean that, and may mean something else.`;
}
