/** The alert's own words beyond the first letter: all of them, or as many as fit into the second. */
import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { AFTER_HEADS } from '#model/alert/alert-lists.ts';
import { wordsIn } from '#model/text/count-words.ts';
import type { AdultWords, FirstLetterWords } from './letter-words.ts';
import { interleave, labelled, listOf } from './nodes.ts';
import { newPartOfAccount } from './part-of-account.ts';

/** Events go where the letter speaks of the alert; advice and signs go before its end. */
export interface MoreOfAlert {
  account: readonly RootContent[];
  others: readonly RootContent[];
}

const LISTS = ['incident', 'advice', 'dont', 'sign'] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], readonly ListItem[]>>;

/** All of them; events in whole passages, in order. */
export const moreOfAlert = (words: AdultWords, told: FirstLetterWords): MoreOfAlert =>
  laidOut(passagesOf(words, told), restOf(words, told));

/** The share of the space that lists may take before events. */
const BESIDE = 0.5;

/**
 * As many as fit: of events whole sentences, from the first new one on.
 * @param room In words.
 */
export function moreOfAlertWithin(
  words: AdultWords,
  told: FirstLetterWords,
  room: number,
): MoreOfAlert {
  const passages = passagesOf(words, told);
  const rest = restOf(words, told);
  const first = passages.length === 0 ? rest : fitting(rest, room * BESIDE);
  let left = room - wordsOfLists(first) - wordsIn(AFTER_HEADS.account).length;
  const parts = passages.flatMap((passage) => {
    const part = newPartOfAccount(passage, told.account, left);
    left -= part ? wordsIn(textContent(part)).length : 0;
    return part ?? [];
  });
  // Lists get the rest of the space, less their heading.
  const beside =
    left + wordsOfLists(first) + (parts.length > 0 ? 0 : wordsIn(AFTER_HEADS.account).length);
  return laidOut(parts, fitting(rest, passages.length === 0 ? room : beside));
}

/** The account of events in whole passages, where a letter has only part of it. */
function passagesOf({ account }: AdultWords, told: FirstLetterWords): readonly ListItem[] {
  if (account.length > 0) return account;
  const isCut = told.account.some((item, at) => item !== told.lists.incident[at]);
  return isCut ? told.lists.incident.map(asAccount) : [];
}

const ACCOUNT = { alertWords: 'account' } as const;
/** It replaces what the first letter has of the account. */
const asAccount = (item: ListItem): ListItem => ({
  ...item,
  children: item.children.map((child): typeof child =>
    Object.assign({}, child, { data: { ...child.data, ...ACCOUNT } }),
  ),
});

/** The items of each list that did not fit into the first letter. */
function restOf(words: AdultWords, told: FirstLetterWords): Lists {
  const { lists, front } = told;
  return {
    incident: passagesOf(words, told).length > 0 ? [] : lists.incident.slice(front.incident),
    advice: lists.advice.slice(front.advice),
    dont: lists.dont.slice(front.dont),
    sign: lists.sign.slice(front.sign),
  };
}

/** Items that fit: steps and prohibitions in turn, then events, then signs. */
function fitting(rest: Lists, room: number): Lists {
  const ofList = (list: keyof Lists) => rest[list].map((item) => ({ list, item }));
  const order = [
    ...interleave([ofList('advice'), ofList('dont')]),
    ...ofList('incident'),
    ...ofList('sign'),
  ];
  let left = room;
  const chosen = new Set<ListItem>();
  const begun = new Set<keyof Lists>();
  for (const { list, item } of order) {
    const head = begun.has(list) ? 0 : wordsIn(AFTER_HEADS[list]).length;
    const words = head + wordsIn(textContent(item)).length;
    if (words > left) continue;
    left -= words;
    chosen.add(item);
    begun.add(list);
  }
  const kept = (list: keyof Lists) => rest[list].filter((item) => chosen.has(item));
  return {
    incident: kept('incident'),
    advice: kept('advice'),
    dont: kept('dont'),
    sign: kept('sign'),
  };
}

const wordsOfLists = (lists: Lists): number =>
  LISTS.flatMap((list) =>
    lists[list].length > 0
      ? [AFTER_HEADS[list], ...lists[list].map((item) => textContent(item))]
      : [],
  ).reduce((sum, text) => sum + wordsIn(text).length, 0);

function laidOut(passages: readonly ListItem[], lists: Lists): MoreOfAlert {
  const listed = (list: keyof Lists): RootContent[] =>
    lists[list].length > 0 ? [labelled(AFTER_HEADS[list]), listOf(lists[list])] : [];
  return {
    account:
      passages.length > 0
        ? [labelled(AFTER_HEADS.account), ...passages.flatMap(({ children }) => children)]
        : listed('incident'),
    others: [...listed('advice'), ...listed('dont'), ...listed('sign')],
  };
}
