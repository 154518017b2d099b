/** Reported advice: “She asked parents not to pass the clips round”, “families could help by asking ‘…’”. */
import { ADVISERS } from './who-should.ts';

const FAMILIES =
  '(?:all |any |other )?(?:parents|families|carers|mums|dads|grandparents|grown-ups|guardians)(?: and (?:parents|families|carers|mums|dads|grandparents|grown-ups|guardians))?';
/** Senders of messages that ask parents for money are not advisers. */
const ASKED = new RegExp(
  `(?<!\\b(?:messages?|texts?|emails?|callers?|posts?|accounts?|pages?|apps?|sites?|links?|sellers?|somebody|someone|scams?|it|not|n['’]t)\\b[^.;:]{0,20})\\b(?:ask|urg|advis|remind|want|told|tell|beg|warn)(?:e?s|e?d|g?ing|ged|ging)? ${FAMILIES} (?<not>not )?to (?<what>[^"“”]+)`,
  'i',
);
const BY_DOING = new RegExp(
  `\\b${FAMILIES} (?:can|could|may|might) (?:all |also |best )?help (?:\\w+ )?by (?<what>\\w+ing\\b[^"“”.;]*(?:["“][^"”]+["”])?)`,
  'i',
);
/** “He suggests that families keep phones out of bedrooms” */
const SUGGESTED = new RegExp(
  `^${ADVISERS} (?:also )?(?:recommend|suggest|advise)(?:s|ed)? (?:that )?${FAMILIES} (?<what>(?!(?:is|are|was|were|has|have|had|be|can|should|must|may|might|will)\\b)\\p{Ll}[^"“”]+)`,
  'iu',
);
/** “… after three reports in ten days” is news, not advice. */
const OF_NEWS = /\b(?:after|following)\b/i;
/** A second clause that is not part of the request: “and that pupils who told staff would be thanked”. */
const AND_THAT = /,? and that\b.*$/i;

/** Further requests of the same sentence: “to keep the box shut, and to say …” */
const AND_TO =
  /([,;](?: and| or)?| and| or) to (?=\p{Ll}{2,}\b)(?!(?:the|an?|your|their|his|her|you|them|me|us|him|each|any|all|our|those|these|school|staff|parents|bed|be)\b)/giu;

export interface SaidToFamilies {
  /** The advice as it stands in the sentence: “pass the clips round, even as a warning”, “asking ‘Has anyone …?’” */
  what: string;
  isForbidden: boolean;
}

/** @returns What families were asked to do, by a sentence; `null` where it reports no request. */
export function saidToFamilies(text: string): SaidToFamilies | null {
  const found = ASKED.exec(text) ?? BY_DOING.exec(text) ?? SUGGESTED.exec(text);
  const { not, what } = found?.groups ?? {};
  const clause = what?.replace(AND_THAT, '').replace(AND_TO, '$1 ').trim() ?? '';
  const isAdvice = !OF_NEWS.test(clause) && clause.split(/\s+/).length >= FEWEST;
  return isAdvice ? { what: clause, isForbidden: not !== undefined } : null;
}
const FEWEST = 3;
