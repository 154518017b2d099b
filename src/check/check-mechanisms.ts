/** What is said of mechanisms keeps the rules on wording wherever it may be printed: by age for pupils, and for families. */
import type { House } from '#model/lesson.ts';
import { forPupilsOf } from '#model/mechanism.ts';
import { type Report, startOf } from '#problems/problem.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { closedWords } from './closed-words.ts';
import { didYouMean } from './did-you-mean.ts';
import { nameFinder } from './find-names.ts';
import { textPlaces } from './text-places.ts';

/** Where they stand. */
const FILE = 'lessons/mechanisms.yaml';

/** @param ids Those that a lesson names. */
export function checkMechanisms(house: House, ids: readonly string[], report: Report): void {
  if (ids.length === 0) return;
  const place = startOf(FILE);
  const phrasesFor = (...readers: string[]) =>
    house.embargo.phrases.filter((phrase) => readers.includes(phrase.for));
  const named = nameFinder(house.embargo.names);
  const closed = house.bands.map((band) => ({ band, find: closedWords(house, band) }));
  for (const one of house.mechanisms.filter(({ id }) => ids.includes(id))) {
    for (const id of one.opens)
      if (!house.risks.some((risk) => risk.id === id))
        report({
          ruleId: 'id-known',
          place,
          reason: `Unexpected risk “${id}” in opens of ${one.id}, expected one of lessons/taxonomy.yaml`,
          note: `Did you mean ${didYouMean(
            id,
            house.risks.map((risk) => ({ id: risk.id, name: risk.label })),
          )}?`,
        });
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
    reportPhrases(phrasesFor('everyone', 'pupils'), textPlaces(said(pupils), place), report);
    for (const { band, find } of closed) {
      const words = forPupilsOf(one, band, house.bands);
      if (!words) continue;
      reportOwnLife(textPlaces(said(words), place), report);
      for (const { text } of textPlaces({ ...words, from: undefined }, place))
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
const said = (words: unknown): unknown =>
  JSON.parse(JSON.stringify(words, (key, value) => (key === 'says' ? undefined : value)));
