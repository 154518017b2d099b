/** What is said of mechanisms keeps the rules on wording wherever it may be printed: by age for pupils, and for families. */

import { type Report, startOf } from '#diagnostics/problem.ts';
import type { SharedData } from '#model/lesson.ts';
import { forPupilsOf, type MechanismForPupils } from '#model/mechanism.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { closedWords } from './closed-words.ts';
import { nameFinder } from './find-names.ts';
import { textPlaces } from './text-places.ts';

/** Where they stand. */
const FILE = 'lessons/mechanisms.yaml';

/** @param ids Those that a lesson names. */
export function checkMechanisms(
  sharedData: SharedData,
  ids: readonly string[],
  report: Report,
): void {
  if (ids.length === 0) return;
  const place = startOf(FILE);
  const phrasesFor = (...readers: string[]) =>
    sharedData.embargo.phrases.filter((phrase) => readers.includes(phrase.for));
  const named = nameFinder(sharedData.embargo.names);
  const closed = sharedData.bands.map((band) => ({ band, find: closedWords(sharedData, band) }));
  for (const one of sharedData.mechanisms.filter(({ id }) => ids.includes(id))) {
    for (const { text } of textPlaces({ ...one, proof: [] }, place))
      for (const { as } of named(text))
        report({
          ruleId: 'no-platform-name',
          place,
          reason: `Unexpected name “${as}” in ${one.id}, expected none`,
          note: 'What a service does is told without its name, to everybody. Describe the kind of service.',
        });
    const { name, likes, adults, pupils } = one;
    reportPhrases(
      phrasesFor('everyone', 'parents'),
      textPlaces({ name, likes, adults }, place),
      report,
    );
    reportPhrases(
      phrasesFor('everyone', 'pupils'),
      textPlaces(
        Object.values(pupils).map((one) => one && ownView(one)),
        place,
      ),
      report,
    );
    for (const { band, find } of closed) {
      const words = forPupilsOf(one, band, sharedData.bands);
      if (words) reportOwnLife(textPlaces(ownView(words), place), report);
      // A title heads the lesson of every age, whatever they are told.
      const { title } = one;
      for (const { text } of textPlaces({ title, ...words, from: undefined }, place))
        for (const { word, why } of find(text))
          report({
            ruleId: 'band-words',
            place,
            reason: `Unexpected word “${word}” in ${one.id} for ${band.id}, expected one this band may hear`,
            note: `${why} Which band may read what stands in lessons/embargo.yaml and lessons/words-by-age.yaml.`,
          });
    }
  }
}

/** All that is said as our own view: a claim quotes what somebody may believe, and is answered. */
const ownView = ({ works, outcome, ask, claim }: MechanismForPupils) => ({
  works,
  outcome,
  ask,
  because: claim.because,
});
