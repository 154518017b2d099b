/** Words of an alert that may be the name of a service which the reading missed: a person says whether they are. */
import { literal } from '#model/literal.ts';
import { nameIn } from '#model/name-in.ts';
import type { ShownBlock } from './alert-blocks.ts';

/** Words with a capital, one beside the other: “Pack Day FC”, “Swapshelf”, “Xbox 360”. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}'’&+-]*(?: (?:\p{Lu}[\p{L}\p{N}'’&+-]*|\d+(?![\p{L}\p{N}])))*/gu;
/** What ends a sentence: the word after it has its capital from there. */
const OPENS = /(?:^|[.!?:…][)"”’']?|[•*–—-])\s*["“‘'(]*$/u;
/** A capital inside a word is no sentence's: “TikTok”, “eSports”, “FC”. */
const ODD = /\p{L}\p{Lu}|\p{Lu}{2}/u;
/** Words with a capital everywhere, which name no service. */
const COMMON =
  /(?<![\p{L}\p{N}])(?:I|I['’]\w+|FW|RE|FYI|AI|OK|UK|Years?(?: \d+)?|Key Stages?(?: \d+)?|KS\d|Y\d+|DSLs?|PIN|TV|GPs?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:\d+ )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?|England|Wales|Scotland|Northern Ireland|Ireland|Britain|Internet|Settings|Options|Privacy)(?![\p{L}\p{N}])/gu;
const ARTICLE = /^(?:An?|The) /;
/** Offers under one sentence. */
const MOST = 4;

/** @param known Names that are known already, and those of helpers and publishers, which pupils may read. */
export function nameOffers(text: string, known: readonly string[]): string[] {
  const taken = known.map((name) => ({ name, variants: [] }));
  const isKnown = (one: string) =>
    nameIn(one, taken) !== null || taken.some(({ name }) => name.includes(one));
  const offers = [...text.matchAll(CAPITALS)].flatMap(({ 0: words, index }) => {
    const opens = OPENS.test(text.slice(0, index));
    return words.split(COMMON).flatMap((part, at) => {
      const one = part
        .trim()
        .replace(ARTICLE, '')
        .replace(/['’]s$/, '');
      const isFirst = opens && at === 0 && !ARTICLE.test(part);
      return isName(one, isFirst) && !isKnown(one) ? [one] : [];
    });
  });
  return [...new Set(offers)].slice(0, MOST);
}

/** A single word that begins a sentence has its capital from there, unless it is spelt oddly. */
const isName = (words: string, isFirst: boolean): boolean =>
  /\p{L}{2}/u.test(words) && (!isFirst || words.includes(' ') || ODD.test(words));

/**
 * What the alert may be about, where no name of it was read: words that stand in its title, or more than once.
 * @param title The alert's own title.
 */
export function subjectOffers(
  title: string,
  blocks: readonly ShownBlock[],
  known: readonly string[],
): string[] {
  const sentences = blocks.flatMap((block) => block.sentences.map(({ text }) => text));
  const times = (name: string) =>
    sentences.filter((text) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}`, 'u').test(text))
      .length;
  // A title's first words may be the name, and may be only its first words: the text says which.
  const first = /^\P{L}*((?:\p{Lu}[\p{L}\p{N}'’-]*\s?)+)/u.exec(title)?.[1]?.trim() ?? '';
  const all = [
    ...nameOffers(title, known),
    ...nameOffers(`is ${first}`, known),
    ...sentences.flatMap((text) => nameOffers(text, known)),
  ];
  return [...new Set(all)].filter((name) => times(name) > 1).slice(0, MOST);
}
