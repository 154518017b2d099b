import type { CheckContext, VersionRule } from './check-context.ts';
import { checkFacts } from './check-evidence.ts';
import { checkNames } from './check-names.ts';
import { checkRepetition } from './check-repetition.ts';
import {
  checkContacts,
  checkLetter,
  checkNotInTrouble,
  checkPromises,
  checkSignposts,
} from './check-safety.ts';
import { checkEndpoint, checkTiming, checkWhole } from './check-shape.ts';
import { checkReading, checkWordCounts } from './check-size.ts';
import { checkBandWords, checkPhrases, checkShingles } from './check-wording.ts';

/** Every rule on a band version, in the order a reader of the report meets them. */
const VERSION_RULES: readonly VersionRule[] = [
  checkNames,
  checkShingles,
  checkBandWords,
  checkPhrases,
  checkContacts,
  checkSignposts,
  checkPromises,
  checkNotInTrouble,
  checkLetter,
  checkTiming,
  checkWhole,
  checkEndpoint,
  checkWordCounts,
  checkReading,
  checkRepetition,
  checkFacts,
];

/** Runs every rule; all problems are reported. */
export function checkVersion(context: CheckContext): void {
  for (const rule of VERSION_RULES) rule(context);
}
