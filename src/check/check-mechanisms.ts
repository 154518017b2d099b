/** Checks the texts of mechanisms against the wording rules of every reader: pupils by band, and families. */

import { type Report, startOf } from '#diagnostics/problem.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { forPupilsOf, type MechanismForPupils } from '#model/mechanism.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { nameFinder } from './find-names.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { textPlaces } from './text-places.ts';

const FILE = 'lessons/mechanisms.yaml';

/** @param ids Mechanisms that a lesson names. */
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
  const closed = sharedData.bands.map((band) => ({ band, find: forbiddenWords(sharedData, band) }));
  for (const mechanism of sharedData.mechanisms.filter(({ id }) => ids.includes(id))) {
    for (const { text } of textPlaces({ ...mechanism, proof: [] }, place))
      for (const { as } of named(text))
        report({
          ruleId: 'no-platform-name',
          place,
          reason: `Unexpected name “${as}” in ${mechanism.id}, expected none`,
          note: 'What a service does is told without its name, to everybody. Describe the kind of service.',
        });
    const { name, likes, adults, pupils } = mechanism;
    reportPhrases(
      phrasesFor('everyone', 'parents'),
      textPlaces({ name, likes, adults }, place),
      report,
    );
    reportPhrases(
      phrasesFor('everyone', 'pupils'),
      textPlaces(
        Object.values(pupils).map((item) => item && ownView(item)),
        place,
      ),
      report,
    );
    for (const { band, find } of closed) {
      const words = forPupilsOf(mechanism, band, sharedData.bands);
      if (words) reportOwnLife(textPlaces(ownView(words), place), report);
      // The title heads the lesson of every band, so it is checked for all of them.
      const { title } = mechanism;
      for (const { text } of textPlaces({ title, ...words, from: undefined }, place))
        for (const { word, why } of find(text))
          report({
            ruleId: 'band-words',
            place,
            reason: `Unexpected word “${word}” in ${mechanism.id} for ${band.id}, expected one this band may hear`,
            note: `${why} Which band may read what stands in lessons/embargo.yaml and lessons/words-by-age.yaml.`,
          });
    }
  }
}

/** Everything stated as our own view. A `claim` is excluded: it quotes a belief that is then corrected. */
const ownView = ({ works, outcome, ask, claim }: MechanismForPupils) => ({
  works,
  outcome,
  ask,
  because: claim.because,
});
