import type { Report } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { SameAdvice } from '#model/language/same-advice.ts';
import type { Character } from '#model/lesson/character.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Risk } from '#model/risk.ts';
import type { Over } from './letter-room.ts';
import type { AdultWords, TaughtMechanism } from './letter-words.ts';

export interface ComposeContext {
  file: string;
  band: Band;
  /** Every band that there is. */
  bands: readonly Band[];
  modules: Modules;
  /** Risks whose first steps stand in every letter that teaches them. */
  cannotWait: ReadonlySet<string>;
  risks: readonly Risk[];
  /** Does the alert speak of pictures or video? */
  hasImages: boolean;
  /** Is “safe tonight?” due in this lesson for this band? */
  asksSafeTonight: boolean;
  /** What the alert’s service or scheme does, where this band is taught it. */
  mechanism: TaughtMechanism | undefined;
  /** How it goes with what the alert is about, to families, where nobody is sure of the mechanism. */
  works: string | undefined;
  /** What kind of thing the alert is on, after “a safeguarding alert”: “ on a pet game”, or nothing. */
  onService: string;
  /** Whom the alert tells of, as a sentence; empty where it says no age. */
  ofWhom: string;
  /** Does it ask to tell somebody before anybody is blocked, or anything turned off? */
  isToldFirst: boolean;
  /** Are families told that it speaks of self-harm, since their help card asks about tonight? */
  tellsOfSelfHarm: boolean;
  /** Are its signs and steps on children older than this band's? */
  isOfOlder: boolean;
  /** Does it tell of children of this age, or younger, alone? */
  isOfTheirs: boolean;
  /** What the alert is about, as it follows “an alert about”; `null` where a person has yet to say it. */
  about: string | null;
  /** Did a person say it? Then nothing is added. */
  isAboutOwn: boolean;
  /** Did a person say that no story of ours tells of it? */
  isNear: boolean;
  /** Is this age’s story about another side of what the service does than the alert tells of? */
  isOtherSide: boolean;
  /** The risks that were surely read, beside what the alert is first about, and what an alert on each is about. */
  surely: ReadonlyMap<string, string>;
  /** Is it sure what the service does? Else letters say nothing of it in the alert's name. */
  isMechanismSure: boolean;
  /** The alert's own words for families. */
  words: AdultWords;
  /** By how many words the front of a letter is too long, with all that will be filled in. */
  over: Over;
  /** Who issued it, as families are told; `null` where they are not. */
  publisher: string | null;
  /** What items of letters say alike. */
  sameAdvice: SameAdvice;
  /** Who may stand in stories. */
  cast: readonly Character[];
  report: Report;
}
