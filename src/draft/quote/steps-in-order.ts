/** Numbered steps through menus are quoted together, in their order, or not at all: one that is missing makes the others wrong. */
import type { OwnSentence, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { isWayThroughMenus } from '#model/language/timeless.ts';

type Blocks = StoredAlert['blocks'];

/** Why none of several steps is quoted. */
const TORN_STEPS = 'It is one of several steps, and not all of them can be told without a name.';
/** Fewest steps through menus that make a numbered list a way, and no list of advice. */
const LEAST = 2;
/** “Choose [the setting].”: what is to be chosen is gone. */
const HAS_GAP = /\[/;

/**
 * @param sentences The alert's own sentences as each would be quoted alone.
 * @param withKind What a sentence says, the service called by its kind: “Open the app”.
 * @returns The same; the steps of a list as one where all may go home. Where one may not, families are told where the steps are:
 *   “Close the rooms: [the school has the steps].”, under what the list stands, or else none; and those behind it that
 *   begin anew.
 */
export function stepsInOrder(
  sentences: readonly OwnSentence[],
  blocks: Blocks,
  withKind: (sentence: OwnSentence) => string,
): OwnSentence[] {
  let told = [...sentences];
  for (const list of numberedLists(blocks)) {
    const steps = told.filter(
      (one) => one.kind === 'advice' && list.items.some((item) => isIn(one, item)),
    );
    const [first, ...others] = steps;
    if (!first || steps.filter(({ text }) => isWayThroughMenus(text)).length < LEAST) continue;
    const isAll = list.items.every((item) =>
      steps.some((step) => isIn(step, item) && isTold(step)),
    );
    const gap = steps.findLastIndex((step) => !isTold(step));
    const whole = isAll ? together(first, steps, withKind) : headOf(list.head, first);
    told = told.flatMap((one) => {
      if (one === first && whole) return [whole];
      if (!isAll && steps.indexOf(one) > gap && beginsAnew(one)) return [one];
      if (one === first || others.includes(one))
        return isAll ? [] : [{ ...one, whyNot: one.whyNot ?? TORN_STEPS }];
      return [one];
    });
  }
  return told;
}

/** Behind the last step that cannot be told: “Go to your phone's settings, …”, “Check again after each update.” */
const beginsAnew = ({ text }: OwnSentence): boolean =>
  /\b(?:phone|tablet|device|computer)(?:['’]s)?\b/i.test(text) || !isWayThroughMenus(text);

const isIn = ({ text, line }: Pick<OwnSentence, 'text' | 'line'>, item: Blocks[number]): boolean =>
  item.text.includes(text) && item.marks.some((mark) => mark.line === line);

const isTold = ({ whyNot, notHome, says }: OwnSentence): boolean =>
  whyNot === null && notHome === undefined && !HAS_GAP.test(says);

/** All steps as one. */
function together(
  first: OwnSentence,
  steps: readonly OwnSentence[],
  withKind: (sentence: OwnSentence) => string,
): OwnSentence {
  const text = steps.map((step) => step.text).join(' ');
  return {
    ...first,
    ...{ text, key: wordKey(text), says: steps.map(withKind).join(' ') },
    parts: steps.map((step) => ({ text: step.text, line: step.line })),
  };
}

/** What the steps are for, in place of the first of them; `null` where nothing says it. */
function headOf(head: Blocks[number] | undefined, first: OwnSentence): OwnSentence | null {
  const says = head?.text.trim().replace(/[.:]$/, '');
  if (!says || !FOR_WHAT.test(says)) return null;
  return {
    ...{ ...first, whyNot: null },
    says: `${says}: [the school has the steps].`,
  };
}
/** “How to close the rooms on your child's phone” */
const FOR_WHAT = /^how to \p{Ll}+ .+$/iu;

/** Items with a number that follow one another, and what they stand under. */
function numberedLists(blocks: Blocks): { head: Blocks[number] | undefined; items: Blocks }[] {
  const lists: { head: Blocks[number] | undefined; items: Blocks }[] = [];
  let items: Blocks = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'item' || !NUMBER.test(block.sign)) items = [];
    else if (items.length > 0) items.push(block);
    else {
      items = [block];
      lists.push({ head: blocks[at - 1], items });
    }
  }
  return lists;
}
const NUMBER = /^\(?\d{1,2}[.)]$/;
