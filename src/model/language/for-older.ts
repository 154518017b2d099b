import { speaksOfSelfHarm } from './self-harm.ts';

/** Words on sex, nudity, violence and the like: only families of the ages concerned are told them plainly. */
const HARSH =
  /\b(?:sex\w*|nud(?:e|es|ity)|naked|undress\w*|unclothed|(?:no|without|out of (?:his|her|their)) clothes|nothing on|intimate (?:images?|pictures?|photos?)|expos(?:e|ed|es|ing) (?:him|her|them)sel(?:f|ves)|porn\w*|blackmail\w*|extort\w*|rap(?:e|ed|ist)|abus\w+|weapons?|kni(?:fe|ves)|drugs?|blood\w*|violen\w+|groom\w*|terror\w*|starv\w*|skip(?:s|ped|ping)? (?:meals?|lunch)|diet\w*|calories?|collarbones?|skinny|romantic|injur\w*|ugl\w*|die[sd]?|dead|danc\w+)\b/i;

/** Is a passage too harsh for families of young children? */
export const isForOlder = (passage: string): boolean =>
  HARSH.test(passage) || speaksOfSelfHarm(passage);

/** Words for how somebody is threatened, or made to pay. */
const THREAT =
  /\b(?:blackmail\w*|threat\w*|extort\w*|(?:told|made|had) to pay|pay or|demands? (?:began|for|of|that|to)|would be sent to|countdown|asked for more)\b/i;
const PRICE = /[£€$] ?\d/;
/** Does a sentence name a price? */
export const namesPrice = (sentence: string): boolean => PRICE.test(sentence);
const MONEY =
  /\b(?:money|gift ?cards?|bank (?:cards?|accounts?|transfers?)|borrow\w* (?:\p{L}+ ){0,2}(?:money|sums)|subscriptions?|payments?|debts?)\b/iu;

/** “Don’t pay” is no advice for a four-year-old. */
const NOT_PAY = /^["“]?(?:do not|don['’]t|never) pay\b/i;

/** Does a sentence describe a threat, or what to do about one? */
export const isThreat = (sentence: string): boolean =>
  THREAT.test(sentence) || NOT_PAY.test(sentence);

/** Is a sign of no use to families of a child who has neither money nor a phone? */
export const isForOlderThanInfants = (sentence: string): boolean =>
  isThreat(sentence) || namesPrice(sentence) || MONEY.test(sentence);

/** Words for messages and accounts, which infants do not have. */
const OWN_ACCOUNT =
  /\b(?:messages?|(?:an?|the|their) (?:chat|account|profile|contact)s?|block it|followers?|friend lists?|subscriptions?)\b/i;

/** Is a step of no use to families of infants? */
export const isStepForOlderThanInfants = (sentence: string): boolean =>
  isThreat(sentence) || OWN_ACCOUNT.test(sentence);

/** Fewest words that make sense alone. */
const LEAST_WORDS = 9;

/** A passage without its sentences that name a price; `null` where too little is left. */
export function withoutPrices(passage: string): string | null {
  const rest = withoutSentences(passage, namesPrice);
  return rest === null || isTooShort(rest) ? null : rest;
}

const isTooShort = (text: string): boolean => text.split(/\s+/).length < LEAST_WORDS;

/** A passage without the sentences that `isOut` matches, with “…” in their place; `null` where too little is left. */
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
