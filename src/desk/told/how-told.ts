/** Which sentences of the alert adults are told of as things stand: nobody is asked whether they should be. */
import type { AlertSource } from '#model/alert-source.ts';
import { wordKey } from '#model/alert-words.ts';

/** In the alert's words, on its own or within a passage; in words of ours; or in the lead's alone, as it is never quoted. */
export type HowTold = 'quoted' | 'ours' | 'own-words';

/** @returns By the key of each sentence; one that stands nowhere on “What adults are told” is not there. */
export function howTold({
  own,
  ours = [],
}: Pick<AlertSource, 'own' | 'ours'>): Map<string, HowTold> {
  const told = new Map<string, HowTold>(ours.map(({ key }) => [key, 'ours']));
  for (const { key, whyNot, parts = [] } of own)
    for (const one of [key, ...parts.map(({ text }) => wordKey(text))])
      if (whyNot === null || !told.has(one))
        told.set(one, whyNot === null ? 'quoted' : 'own-words');
  return told;
}
