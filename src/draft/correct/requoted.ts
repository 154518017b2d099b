/** Quotations that were accepted before a name in them was known: told without it, or to be decided on again. */
import type { Alert } from '#model/alert/alert.ts';
import type { AlertSource } from '#model/alert/alert-source.ts';
import { nameIn } from '#model/text/name-in.ts';

/**
 * @param source How each sentence would be quoted now.
 * @param names What may stand in none of them. A word that is also one of the language is no reason, unless a person added it.
 * @returns The corrections; what the lead wrote in own words stays, and is for the lead to put right.
 */
export function requoted(
  corrections: Alert['corrections'],
  source: Pick<AlertSource, 'own' | 'about'>,
  names: Alert['names'],
): Alert['corrections'] {
  const told = names.filter(
    ({ name, ambiguous }) => !ambiguous || corrections.names.includes(name),
  );
  const isNamed = (says: string): boolean => nameIn(says, told) !== null;
  const sentences = Object.entries(corrections.sentences).flatMap(([key, decision]) => {
    if (!('says' in decision) || !decision.says || !isNamed(decision.says))
      return [[key, decision]];
    if (decision.adults !== 'quoted' && decision.adults !== 'staff') return [[key, decision]];
    const now = source.own.find((sentence) => sentence.key === key);
    return now?.whyNot === null ? [[key, { ...decision, says: now.says }]] : [];
  });
  const { about } = corrections;
  const isQuoted = about !== undefined && /“.*”/su.test(about);
  return {
    ...corrections,
    sentences: Object.fromEntries(sentences),
    ...(isQuoted && isNamed(about) ? { about: source.about?.says } : {}),
  };
}
