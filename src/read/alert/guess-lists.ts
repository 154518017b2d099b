/** What a list is whose heading does not say: its items are orders, things to notice, or harms. */
import type { Block } from './alert-block.ts';
import { CROSS } from './list-sign.ts';
import { namesRisk, tellsRisk } from './names-risk.ts';
import { ORDER } from './orders.ts';
import type { Placed } from './place-blocks.ts';
import { ROUTE_WORDS } from './route-words.ts';
import type { Section } from './section-words.ts';
import { plainWords } from './sentences.ts';

/** A thing to notice is told in few words. */
const MOST_WORDS = 20;
/** How a thing to notice begins: what a child does, has or loses. */
const NOTICED =
  /^(?:(?:not |suddenly |often |always |constantly )*[a-z-]+ing\b|(?:a|an|any|new|sudden\w*|more|less|fewer|unusual\w*|unexplained|extra|changes?|loss|lack|long|late|low|poor|secret\w*|withdrawn|upset|tired\w*|worr\w+|tears?|temper|mood\w*|money|gifts?|presents?|parcels?|talk of|no longer|jokes?|marks|headphones|phones?|someone|somebody|they|your child|a child|he|she)\b)/;
/** … and what makes it one: something has changed, is hidden, or hurts. */
const CHANGED =
  /\b(?:new|sudden\w*|unusual\w*|unexplained|late|nights?|secre\w+|withdrawn|quiet\w*|upset|anxious|angry|anger|tear\w*|temper|mood\w*|tired\w*|hid(?:es?|ing|den)|avoid\w*|refus\w*|reluctan\w*|no longer|not \w+ing|instead of|(?:will|would) not|won't|lost interest|los(?:es?|ing)|miss(?:es|ing)|more|less|chang\w+|jumpy|nervous|distress\w*|alone|stop(?:s|ped|ping)|used to|nobody|no one|without (?:saying|explain\w*)|cannot (?:say|explain)|out of proportion)\b/;

/** What happened to somebody is no sign to look for: “A girl stopped going out.” */
const HAPPENED =
  /^(?:an?|one|two|three|some|several|another|the) (?:[\w-]+ ){0,3}(?:child(?:ren)?|girls?|boys?|pupils?|students?|parents?|m[ae]n|wom[ae]n|adults?|players?|users?|strangers?|teachers?|famil(?:y|ies)|members?) (?:\w+ed|was|were|has|had|told|said|sent|gave|found|lost|met|got|made|came|went|took|saw)\b/;

/** Gives the lists that stand under no section the one that most of their items belong to. */
export function guessLists(placed: readonly Placed[]): Placed[] {
  const guessed = [...placed];
  for (let from = 0; from < placed.length; from += 1) {
    if (!isLost(placed[from])) continue;
    const items = itemsFrom(placed, from).filter(isLost);
    const section = sectionOfItems(items);
    // “Who is there” says that a list is about something; its items say that it is about help.
    for (const [at, block] of items.entries())
      if (section !== null && (block.section === null || section === 'help'))
        guessed[from + at] = { ...block, section };
    from += items.length;
  }
  return guessed;
}

const isLost = (block: Placed | undefined): boolean =>
  block?.kind === 'item' &&
  (block.section === null || block.section === 'about') &&
  !block.isLeadIn &&
  !block.isTitle;

/** The list that begins at a block. */
export function itemsFrom<Kind extends Block>(blocks: readonly Kind[], from: number): Kind[] {
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  return end < 0 ? rest : rest.slice(0, end);
}

/** A place to turn to: a known one, or any with a number. */
const isRoute = (text: string): boolean =>
  /\d{3,4} ?\d{3}|\b(?:999|101)\b/.test(text) ||
  Object.values(ROUTE_WORDS).some((words) => words.test(text));

const looksNoticed = (text: string): boolean =>
  NOTICED.test(text) && !HAPPENED.test(text) && text.split(' ').length <= MOST_WORDS;

/** The section that most items of a list belong to, or `null`. */
export function sectionOfItems(items: readonly Block[]): Section | null {
  if (items.length < 2) return null;
  if (items.filter(({ text }) => isRoute(text)).length >= items.length * 0.6) return 'help';
  const plain = items.map(({ text }) => plainWords(text));
  const isMost = (share: number, is: (text: string) => boolean): boolean =>
    plain.filter(is).length >= items.length * share;
  const areOrders = isMost(0.6, (text) => ORDER.test(text));
  if (items.every(({ sign }) => CROSS.test(sign)) && (areOrders || !isMost(0.5, looksNoticed)))
    return 'not';
  if (areOrders) return 'advice';
  if (isMost(0.6, namesRisk)) return 'risks';
  if (isMost(0.6, looksNoticed) && isMost(0.33, (text) => CHANGED.test(text))) return 'signs';
  return isMost(0.5, tellsRisk) ? 'risks' : null;
}
