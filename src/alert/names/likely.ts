/** What the model of marked sentences takes for a service's name, over a whole paper. */
import { isOrganisation } from '../front/organisation.ts';
import { type Candidate, ENOUGH, emptyCandidate } from './candidates.ts';
import { isRareWord } from './known-words.ts';
import { type Mention, nameKey } from './mentions.ts';
import { likelyNames } from './name-model.ts';
import type { NameText } from './name-texts.ts';
import { ORDINARY } from './name-words.ts';
import { isNeverName, TITLED } from './not-names.ts';

/** From which a word may be of a name at all. */
const LEAST = 0.3;

/** What the model's likelihood is worth in points, at most. */
const MOST_POINTS = 2;
/** From which it finds a name that nothing else speaks for, and one in small letters. */
const SURE = 0.9;
const SURE_OF_SMALL = 0.95;

/** The model speaks for names, and against none: it does not see what heads a list. */
const pointsOf = (likely: number): number =>
  Math.max(0, Math.min(MOST_POINTS, Math.log(likely / (1 - likely))));

/**
 * What the model takes for names speaks for those that are found, and is found beside them where it is sure.
 * @param others Keys of help routes and of who issued the paper.
 */
export function addLikely(
  found: Map<string, Candidate>,
  texts: readonly NameText[],
  mentions: readonly Mention[],
  others: ReadonlySet<string>,
): void {
  const likely = likelyIn(texts);
  const ofOthers = wordsOfOthers(mentions, found);
  // “Juniper Always” beside “Juniper”: the second word is none of its name.
  const goesOn = (forms: Candidate['forms']): boolean =>
    [...forms.keys()].every(
      (form) => form.includes(' ') && found.has(nameKey(form.split(' ')[0] ?? '')),
    );
  // What is only a place on the map has its capital for that.
  for (const candidate of found.values())
    if (candidate.where === 0 && !goesOn(candidate.forms))
      candidate.bonus += pointsOf(likely.get(candidate.key)?.likely ?? 0);
  for (const { key, forms, first, likely: share, count } of likely.values()) {
    const isSmall = [...forms.keys()].every((form) => !/\p{Lu}/u.test(form));
    if (found.has(key) || others.has(key) || share < (isSmall ? SURE_OF_SMALL : SURE)) continue;
    const words = [...forms.keys()].flatMap((form) => form.split(' '));
    if (words.some((word) => ofOthers.has(nameKey(word))) || !words.some(isNoWord)) continue;
    if (goesOn(forms)) continue;
    found.set(key, {
      ...emptyCandidate(key, first),
      forms: new Map(forms),
      count,
      within: count,
      bonus: ENOUGH,
    });
  }
}

/** Has it a capital, or is it no word of English? */
const isNoWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || (word.length > 3 && !isRareWord(word));

/** The words of people, places and bodies: of all that has a capital and is no candidate, or somebody's name. */
const wordsOfOthers = (
  mentions: readonly Mention[],
  found: ReadonlyMap<string, Candidate>,
): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ key }) => (found.get(key)?.persons ?? 1) > 0)
      .flatMap(({ form }) => form.split(' ').map(nameKey)),
  );

interface Likely {
  key: string;
  /** How it is written, each form with how often. */
  forms: Map<string, number>;
  /** Number of the block in which it stands first. */
  first: number;
  /** Of its likeliest place, from 0 to 1. */
  likely: number;
  count: number;
}

function likelyIn(texts: readonly NameText[]): Map<string, Likely> {
  const found = new Map<string, Likely>();
  for (const { text, at } of texts.filter(({ text }) => !OF_PERSON.test(text)))
    for (const { form, likely } of likelyNames(text, LEAST)) {
      const key = nameKey(form);
      if (key.length < 3 || isNone(form)) continue;
      const one = found.get(key) ?? { key, forms: new Map(), first: at, likely: 0, count: 0 };
      one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
      one.likely = Math.max(one.likely, likely);
      one.count += 1;
      found.set(key, one);
    }
  return found;
}

/** “Appendix C”, “CAMHS”, “Y11”, “1998”, “hwb.gov.wales”, “Tŷ”: letters that stand for something, a class, a year, a page, another tongue. */
const NO_NAME =
  /^(?:Appendix|Years?) |^\p{Lu}{2,6}s?$|\d\d?s$|^\p{Lu}\p{Ll}?\d|^\d|\p{L}\.\p{L}|[À-ɏ]/u;

/** “Name: Skye Brown”: a line of a form. */
const OF_PERSON =
  /^(?:(?:child|pupil|student|parent|carer)(?:['’]s)? )?name(?: of (?:child|pupil|student|parent))?:/i;

const isNone = (form: string): boolean =>
  TITLED.test(form) ||
  isNeverName(form) ||
  NO_NAME.test(form) ||
  isOrganisation(form) ||
  isOrdinary(form);

const isOrdinary = (form: string): boolean =>
  form.split(' ').every((word) => {
    const small = word.toLowerCase();
    return ORDINARY.has(small) || ORDINARY.has(small.replace(/s$/, ''));
  });
