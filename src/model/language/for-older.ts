import { speaksOfSelfHarm } from './self-harm.ts';

/** What families of young children are not told in an alert's own words, and those of the ages that it concerns are told plainly. */
const HARSH =
  /\b(?:sex\w*|nud(?:e|es|ity)|naked|undress\w*|unclothed|(?:no|without|out of (?:his|her|their)) clothes|nothing on|intimate (?:images?|pictures?|photos?)|expos(?:e|ed|es|ing) (?:him|her|them)sel(?:f|ves)|porn\w*|blackmail\w*|extort\w*|rap(?:e|ed|ist)|abus\w+|weapons?|kni(?:fe|ves)|drugs?|blood\w*|violen\w+|groom\w*|terror\w*|starv\w*|skip(?:s|ped|ping)? (?:meals?|lunch)|diet\w*|calories?|collarbones?|skinny|romantic|injur\w*|ugl\w*|die[sd]?|dead|danc\w+)\b/i;

/** Does a sentence hold what families of three-year-olds are not told? */
export const isForOlder = (passage: string): boolean =>
  HARSH.test(passage) || speaksOfSelfHarm(passage);

/** How somebody is made to pay or to do as they are told. */
const THREAT =
  /\b(?:blackmail\w*|threat\w*|extort\w*|(?:told|made|had) to pay|pay or|demands? (?:began|for|of|that|to)|would be sent to|countdown|asked for more)\b/i;
const PRICE = /[£€$] ?\d/;
/** Does a sentence say what something costs? */
export const namesPrice = (sentence: string): boolean => PRICE.test(sentence);
const MONEY =
  /\b(?:money|gift ?cards?|bank (?:cards?|accounts?|transfers?)|borrow\w* (?:\p{L}+ ){0,2}(?:money|sums)|subscriptions?|payments?|debts?)\b/iu;

/** “Don’t pay”: what nobody asks of a child of four. */
const NOT_PAY = /^["“]?(?:do not|don['’]t|never) pay\b/i;

/** Does a sentence tell how somebody is threatened, or what to do then? */
export const isThreat = (sentence: string): boolean =>
  THREAT.test(sentence) || NOT_PAY.test(sentence);

/** Does a sign say nothing to a family of a child who has neither money nor a phone? */
export const isForOlderThanInfants = (sentence: string): boolean =>
  isThreat(sentence) || namesPrice(sentence) || MONEY.test(sentence);

/** What nobody does for a child who has no messages and no account of their own. */
const OWN_ACCOUNT =
  /\b(?:messages?|(?:an?|the|their) (?:chat|account|profile|contact)s?|block it|followers?|friend lists?|subscriptions?)\b/i;

/** Is a step none for a family of infants? */
export const isStepForOlderThanInfants = (sentence: string): boolean =>
  isThreat(sentence) || OWN_ACCOUNT.test(sentence);

/** Fewest words that still say something. */
const LEAST_WORDS = 9;

/** A passage less its sentences that give a price; `null` where nothing that speaks for itself is left. */
export function withoutPrices(passage: string): string | null {
  const rest = withoutSentences(passage, namesPrice);
  return rest === null || isTooShort(rest) ? null : rest;
}

const isTooShort = (text: string): boolean => text.split(/\s+/).length < LEAST_WORDS;

/** A passage less some of its sentences, “…” where they stood; `null` where nothing that speaks for itself is left. */
export function withoutSentences(
  passage: string,
  isOut: (sentence: string) => boolean,
): string | null {
  const sentences: string[] = [];
  let isGap = false;
  for (const sentence of passage.split(/(?<=[.!?]["”’)]*) /u)) {
    if (isOut(sentence)) isGap = true;
    else {
      const isMarked = sentence === '…' || sentence.startsWith('… ');
      sentences.push(isGap && !isMarked ? `… ${sentence}` : sentence);
      isGap = false;
    }
  }
  const rest = sentences
    .join(' ')
    .replace(/^(?:… )+/u, '')
    .replace(/(?: …)+$/u, '');
  return rest !== passage && isTooShort(rest) ? null : rest;
}
