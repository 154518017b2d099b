/** How adults are told each sentence at present. */
import type { AlertSource } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';

/** Quoted (alone or within a passage); in our words; or in the lead's, since it may never be quoted. */
export type HowTold = 'quoted' | 'ours' | 'own-words';

/** @returns By sentence key; sentences that are not on “What adults are told” are absent. */
export function howTold({
  own,
  ours = [],
}: Pick<AlertSource, 'own' | 'ours'>): Map<string, HowTold> {
  const byKey = new Map<string, HowTold>(ours.map(({ key }) => [key, 'ours']));
  for (const { key, whyNot, parts = [] } of own)
    for (const sentenceKey of [key, ...parts.map(({ text }) => wordKey(text))])
      if (whyNot === null || !byKey.has(sentenceKey))
        byKey.set(sentenceKey, whyNot === null ? 'quoted' : 'own-words');
  return byKey;
}
