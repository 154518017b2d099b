/** Does a restatement say what a sentence says, and not only one word of it? */

import { stemmer } from 'stemmer';
import type { Restatement } from '#model/alert/restatement.ts';

/** Share of a sentence's words that the restatement must have. */
const ENOUGH = 0.4;
/** A fragment of so few words is said by the pattern that it matches; a sentence of so few says more. */
const FEW = { fragment: 3, sentence: 2 } as const;

/** Words that say nothing by themselves in what alerts say to adults. */
const EMPTY = new Set(
  'a an the and or but if so as at by for from in into of off on onto out over to up with without about than then that this these those there it its they them their he him his she her hers you your yours we us our i my me who whom whose which what when where why how is are was were be been being am do does did done have has had having can could may might must shall should will would not no nor any all both each every few more most much many other some such only own same too very just also even ever never always often sometimes please make sure try let get go come take put keep be aware remember consider ensure encourage remind help child children kid kids young people person teenager pupil pupils parents carers family families them themselves adult adults one someone anyone something anything thing things time way sudden suddenly new being'.split(
    ' ',
  ),
);

/** “Wait a few minutes, then ring”: no step that is to be taken at once says it. */
const TURNS = /\b(?:wait(?:s|ing)?|minutes?|hours?|unless)\b/i;

export function saysWhole({ says, home, match }: Restatement, text: string): boolean {
  const all = [says, home ?? '', ...match.map(lettersOf)].join(' ');
  if (TURNS.test(text) && !TURNS.test(all)) return false;
  const stems = stemsOf(text);
  if (stems.size <= (/[.!]$/.test(text.trim()) ? FEW.sentence : FEW.fragment)) return true;
  const theirs = stemsOf(all);
  const shared = [...stems].filter((stem) => theirs.has(stem)).length;
  return shared / stems.size >= ENOUGH;
}

/** The words of a pattern: “(privacy|location)( \\w+)? settings?” is of privacy, location and settings. */
const lettersOf = (pattern: string): string => pattern.replace(/\\[a-zA-Z]/g, ' ');

const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{2,}/g) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => stemmer(word)),
  );
