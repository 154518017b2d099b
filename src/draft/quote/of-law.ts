/** What the law is: families are told it in our words, which have a source; staff may read what the alert says of it. */

/** It says what the law is; “organised crime groups” and “criminals” only say who does it. */
const LAW =
  /\b(?:laws?|legal|illegal|unlawful|offences?|(?:an?|the|is|are|be|any other|this) crimes?|criminal (?:offence|record|law|court|damage|charge|convict\w+|responsib\w+)|prosecut\w+|convict\w+|act \d{4}|sentenced|(?:prison|custodial|suspended) sentences?)\b/i;
/** “It can be wrong about health, friends and the law”, “a sentence for saying no”: it says of no law what that is. */
const NO_LAW = /\bwrong (?:about|on) [^.;]*\blaw\b/gi;
/** Why families do not read what an alert says of it. */
export const OF_LAW = 'It speaks of the law: our own lines do, with their source.';

export const isOfLaw = (says: string): boolean => LAW.test(says.replace(NO_LAW, ''));
/** “Do not pass it on, even to show us. It is against the law.”: what is asked is told to families without the law behind it. */
export function withoutLaw(asked: string): string {
  if (!isOfLaw(asked)) return asked;
  const ends = [
    ...asked.matchAll(
      /(?:;|[.!?]["”’)]*|(?::|,? [–—-])(?= (?:this|it|they|both|doing|making|having|sending)\b)) (?=\S)/gu,
    ),
  ];
  const end = ends.findLast(({ index }) => !isOfLaw(asked.slice(0, index)));
  return end ? `${asked.slice(0, end.index)}.` : asked;
}
