import type { Report } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { SameAdvice } from '#model/language/same-advice.ts';
import type { Character } from '#model/lesson/character.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Risk } from '#model/risk.ts';
import type { ExcessWords } from './letter-room.ts';
import type { AdultWords, TaughtMechanism } from './letter-words.ts';

export interface ComposeContext {
  file: string;
  band: Band;
  /** Every band of the school. */
  bands: readonly Band[];
  modules: Modules;
  /** Risks whose first steps are in every letter about them. */
  cannotWait: ReadonlySet<string>;
  risks: readonly Risk[];
  /** Does the alert speak of pictures or video? */
  hasImages: boolean;
  /** Does this band's lesson ask “Safe tonight?” */
  asksSafeTonight: boolean;
  /** The alert's leading mechanism, where this band is taught it. */
  mechanism: TaughtMechanism | undefined;
  /** How further mechanisms work, for families: told where the alert's own words say nothing of what happens. */
  worksToo: readonly string[];
  /** How it works, for families, where the mechanism is unsure. */
  works: string | undefined;
  /** The kind of service, as it follows “a safeguarding alert”: “ on a pet game”; empty where none is known. */
  onService: string;
  /** The ages of those affected, as a sentence; empty where the alert gives none. */
  ofWhom: string;
  /** Does the alert advise to tell an adult before anybody is blocked, or anything turned off? */
  isToldFirst: boolean;
  /** Are families told that the alert mentions self-harm? Their help card asks about tonight. */
  tellsOfSelfHarm: boolean;
  /** Are the alert's signs and steps about children older than this band's? */
  isOfOlder: boolean;
  /** Is nobody affected who is older than this band? */
  isOfTheirs: boolean;
  /** What the alert is about, as it follows “an alert about”; `null` where a person has to say it first. */
  about: string | null;
  /** Did a person say it? Then nothing is added to it. */
  isAboutOwn: boolean;
  /** Did a person say that no story of ours fits? */
  isNear: boolean;
  /** Is this band's story about another side of the mechanism than the alert's? */
  isOtherSide: boolean;
  /** Further risks that were surely read, each with the phrase for what an alert on it is about. */
  surely: ReadonlyMap<string, string>;
  /** Is the mechanism sure? Otherwise letters do not mention it in the alert's name. */
  isMechanismSure: boolean;
  /** The alert's own words for families. */
  words: AdultWords;
  /** Computes by how many words the front of a letter is too long, with everything filled in. */
  over: ExcessWords;
  /** The publisher as families are told; `null` where they are not. */
  publisher: string | null;
  /** Topics by which items of letters that say the same are recognised. */
  sameAdvice: SameAdvice;
  /** Characters who may be in stories. */
  cast: readonly Character[];
  report: Report;
}
