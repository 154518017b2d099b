import { checkAnswers } from './check-answers.ts';
import { checkContacts } from './check-contacts.ts';
import type { CheckContext, VersionRule } from './check-context.ts';
import { checkFacts } from './check-evidence.ts';
import { checkFigures } from './check-figures.ts';
import { checkForm } from './check-form.ts';
import { checkKnownWords } from './check-known-words.ts';
import { checkLetter } from './check-letter.ts';
import { checkNames } from './check-names.ts';
import { checkOwnLife } from './check-own-life.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkNotInTrouble, checkPromises } from './check-promises.ts';
import { checkCopies, checkReferences } from './check-references.ts';
import { checkRepetition } from './check-repetition.ts';
import { checkRoutes } from './check-routes.ts';
import { checkSafeTonight } from './check-safe-tonight.ts';
import { checkEndpoint, checkTiming, checkWhole } from './check-shape.ts';
import { checkSignposts } from './check-signposts.ts';
import { checkReading, checkWordCounts } from './check-size.ts';
import { checkBandWords, checkShingles } from './check-wording.ts';

/** Every rule on a band version, in the order of the report. */
const VERSION_RULES: readonly VersionRule[] = [
  checkNames,
  checkShingles,
  checkBandWords,
  checkPhrases,
  checkOwnLife,
  checkContacts,
  checkRoutes,
  checkSignposts,
  checkSafeTonight,
  checkPromises,
  checkNotInTrouble,
  checkLetter,
  checkTiming,
  checkWhole,
  checkEndpoint,
  checkAnswers,
  checkReferences,
  checkCopies,
  checkWordCounts,
  checkReading,
  checkKnownWords,
  checkForm,
  checkFigures,
  checkRepetition,
  checkFacts,
];

/** Runs every rule; all problems are reported. */
export function checkVersion(context: CheckContext): void {
  for (const rule of VERSION_RULES) rule(context);
}
