/** What words of a text say something by themselves, whatever their ending; and whether others have said it. */
import { stemmer } from 'stemmer';

/** Words that say nothing by themselves in what alerts say to adults. */
const EMPTY = new Set(
  'a an the and or but if so as at by for from in into of off on onto out over to up with without about than then that this these those there it its they them their he him his she her hers you your yours we us our i my me who whom whose which what when where why how is are was were be been being am do does did done have has had having can could may might must shall should will would not no nor any all both each every few more most much many other some such only own same too very just also even ever never always often sometimes please make sure try let get go come take put keep be aware remember consider ensure encourage remind help child children kid kids young people person teenager pupil pupils parents carers family families them themselves adult adults one someone anyone something anything thing things time way sudden suddenly new being'.split(
    ' ',
  ),
);

export const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{2,}/g) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => stemmer(word)),
  );

/** Share of what a text says that others must say, for it to be said again. */
const SAID = 0.5;
/** “Don’t pay, and send nothing more”, behind “Do not pay. Do not send anything else.” */
const FORBIDS = /\b(?:do not|don['’]t|never|nothing|nobody)\b/giu;

/** Do others say at least half of what a text says? */
export function isSaidIn(text: string, others: readonly string[]): boolean {
  const stems = stemsOf(text.replace(FORBIDS, ''));
  const theirs = stemsOf(others.join(' '));
  return (
    stems.size > 0 && [...stems].filter((stem) => theirs.has(stem)).length >= stems.size * SAID
  );
}
