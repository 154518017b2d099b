/** Finds candidates for service names that the reading missed, for a person to confirm. */
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';
import { literal } from '#model/text/literal.ts';
import { nameIn } from '#model/text/name-in.ts';
import type { ShownBlock } from './alert-blocks.ts';

/** Consecutive capitalised words: “Pack Day FC”, “Swapshelf”, “Xbox 360”. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}'’&+-]*(?: (?:\p{Lu}[\p{L}\p{N}'’&+-]*|\d+(?![\p{L}\p{N}])))*/gu;
/** The start of a sentence, where a capital means nothing. */
const SENTENCE_START = /(?:^|[.!?:…][)"”’']?|[•*–—-])\s*["“‘'(]*$/u;
/** Capitals inside a word, which only names have: “TikTok”, “eSports”, “FC”. */
const INNER_CAPITAL = /\p{L}\p{Lu}|\p{Lu}{2}/u;
/** Capitalised words that are not services. */
const COMMON_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:I|I['’]\w+|FW|RE|FYI|AI|OK|UK|Years?(?: \d+)?|Key Stages?(?: \d+)?|KS\d|Y\d+|DSLs?|PIN|TV|GPs?|${WEEKDAY}s?|(?:\d+ )?${MONTH}(?: \d+)?|England|Wales|Scotland|Northern Ireland|Ireland|Britain|Internet|Settings|Options|Privacy)(?![\p{L}\p{N}])`,
  'gu',
);
const ARTICLE = /^(?:An?|The) /;
/** Most candidates per sentence. */
const MAX_OFFERS = 4;

/** @param known Known names, and those of helpers and publishers, which pupils may read. */
export function nameOffers(text: string, known: readonly string[]): string[] {
  const taken = known.map((name) => ({ name, variants: [] }));
  const isKnown = (value: string) =>
    nameIn(value, taken) !== null || taken.some(({ name }) => name.includes(value));
  const offers = [...text.matchAll(CAPITALS)].flatMap(({ 0: words, index }) => {
    const opens = SENTENCE_START.test(text.slice(0, index));
    return words.split(COMMON_WORDS).flatMap((part, index) => {
      const name = part
        .trim()
        .replace(ARTICLE, '')
        .replace(/['’]s$/, '');
      const isFirst = opens && index === 0 && !ARTICLE.test(part);
      return isName(name, isFirst) && !isKnown(name) ? [name] : [];
    });
  });
  return [...new Set(offers)].slice(0, MAX_OFFERS);
}

/** A single word at the start of a sentence counts only with an unusual spelling. */
const isName = (words: string, isFirst: boolean): boolean =>
  /\p{L}{2}/u.test(words) && (!isFirst || words.includes(' ') || INNER_CAPITAL.test(words));

/**
 * Candidates for the alert's subject: words in its title, or used more than once.
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
  // The start of a title may contain the name: the longest prefix that recurs in the text.
  const first = /^\P{L}*((?:\p{Lu}[\p{L}\p{N}'’-]*\s?)+)/u.exec(title)?.[1]?.trim() ?? '';
  const all = [
    ...nameOffers(title, known),
    ...nameOffers(`is ${first}`, known),
    ...sentences.flatMap((text) => nameOffers(text, known)),
  ];
  return [...new Set(all)].filter((name) => times(name) > 1).slice(0, MAX_OFFERS);
}
