/** Finds words that a band may not read: adults' words for a risk, words unsuitable for its age, and abuse. */
import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Band } from '#model/band.ts';
import { type FindForbidden, isOldEnough } from '#model/language/risk-terms.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { DEPTHS } from '#model/risk.ts';
import { cacheByText } from '#model/text/cache-by-text.ts';
import type { WordsByAge } from '#model/words-by-age.ts';
import { foldLetters } from './fold-letters.ts';
import { type Term, termParts } from './term-parts.ts';
import { wordSearchTree } from './word-tree.ts';

/**
 * All words that pupils of a band may not read, in any spelling: adults' words for a risk, words unsuitable for the age
 * by kind (`lessons/words-by-age.yaml`), and a lexicon of abuse.
 * @param isPlain Match only the plain spelling, for the bytes of a product: the lesson's text was checked before, and
 * in drawings and scripts digits and signs do not stand for letters.
 */
export function forbiddenWords(sharedData: SharedData, band: Band, isPlain = false): FindForbidden {
  const known = FINDERS.get(sharedData) ?? new Map<string, FindForbidden>();
  FINDERS.set(sharedData, known);
  const key = `${band.id} ${band.ages.join('-')} ${isPlain}`;
  const find = known.get(key) ?? findForbidden(sharedData, band, isPlain);
  known.set(key, find);
  return find;
}

/** Cached finders by shared data, then by band: every rule and product uses them. */
const FINDERS = new WeakMap<SharedData, Map<string, FindForbidden>>();
const WORDS = new WeakMap<SharedData, ListedWords>();

/** The word lists that all bands share. */
interface ListedWords {
  /** Every listed word, parsed into its parts. */
  groups: { from: AllowedFrom; terms: { term: Term; of: string }[] }[];
  findHarmless: ReturnType<typeof wordSearchTree<undefined>>;
  abuse: (text: string) => string[];
}
type AllowedFrom = WordsByAge['kinds'][number]['groups'][number]['from'];

function listedWords(sharedData: SharedData): ListedWords {
  const { embargo, words } = sharedData;
  const termsOf = (all: readonly string[], why: string) =>
    all.map((word) => ({ term: termParts(word), of: why }));
  const groups = [
    ...embargo.words.map(({ stem, from, why }) => ({ from, terms: termsOf([stem], why) })),
    ...words.kinds.flatMap(({ kind, why, groups }) =>
      groups.map((group) => ({
        from: group.from,
        terms: termsOf(group.words, `${why} (Kind of word: ${kind}.)`),
      })),
    ),
  ];
  return {
    groups,
    findHarmless: wordSearchTree(
      words.harmless.map((word) => ({ term: termParts(word), of: undefined })),
    ),
    abuse: abuseFinder(groups),
  };
}

function findForbidden(sharedData: SharedData, band: Band, isPlain: boolean): FindForbidden {
  const listed = WORDS.get(sharedData) ?? listedWords(sharedData);
  WORDS.set(sharedData, listed);
  const { groups, findHarmless } = listed;
  const closed = groups.filter(({ from }) => !isAllowed(sharedData, band, from));
  const find = wordSearchTree(
    closed.flatMap(({ terms }) => terms),
    isPlain,
  );
  const abuse = isPlain ? () => [] : listed.abuse;
  return cacheByText((text) => {
    const folded = [...foldLetters(text).toLowerCase()];
    for (const { from, to } of findHarmless(folded.join(''))) folded.fill('_', from, to);
    const seen = folded.join('').replace(LINE_OF_STARS, (run) => ' '.repeat(run.length));
    const found = new Map<string, string>();
    for (const spelling of spellings(seen)) {
      const characters = [...spelling];
      for (const { of, from, to } of find(spelling)) {
        const word = characters.slice(from, to).join('');
        if (!found.has(word)) found.set(word, of);
      }
    }
    if (found.size === 0) for (const word of abuse(seen)) found.set(word, ABUSE);
    return [...found].map(([word, why]) => ({ word, why }));
  });
}

/** A line drawn with stars is a separator, not a censored word. */
const LINE_OF_STARS = /[*#✱]{6,}/gu;

const ABUSE = 'Nobody swears on a page of ours, or runs people down.';

/** A text and, where letters are repeated (“fuuuck”), the same text with one and with two of them. */
function spellings(text: string): string[] {
  if (!DRAWN_OUT.test(text)) return [text];
  return [text.replace(EACH_DRAWN_OUT, '$1'), text.replace(EACH_DRAWN_OUT, '$1$1')];
}
const DRAWN_OUT = /(\p{L})\1{2}/u;
const EACH_DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * Finds words of abuse from the lexicon of `obscenity`, also within longer words. Words in our own list are left out:
 * the list knows the band from which each is allowed.
 */
function abuseFinder(groups: ListedWords['groups']): (text: string) => string[] {
  const ours = wordSearchTree(groups.flatMap(({ from, terms }) => (from === null ? [] : terms)));
  const matcher = new RegExpMatcher({
    ...new DataSet<{ originalWord: string }>()
      .addAll(englishDataset)
      .removePhrasesIf(({ metadata }) => ours(metadata?.originalWord ?? '').length > 0)
      .build(),
    ...englishRecommendedTransformers,
  });
  return (text) =>
    matcher
      .getAllMatches(text, true)
      .slice(0, 1)
      .map(({ startIndex, endIndex }) => text.slice(startIndex, endIndex + 1));
}

/** May this band read words that are allowed from a given band or depth of a risk? */
function isAllowed(sharedData: SharedData, band: Band, from: AllowedFrom): boolean {
  if (from === null || typeof from === 'string') return isOldEnough(sharedData, band, from);
  const depth =
    sharedData.risks.find(({ id }) => id === from.risk)?.bands[band.id]?.depth ?? 'none';
  return DEPTHS.indexOf(depth) >= DEPTHS.indexOf(from.depth);
}
