import type { Band } from '../band.ts';
import type { SharedData } from '../lesson/lesson.ts';

interface ForbiddenWord {
  /** The word as found in the text. */
  word: string;
  /** Why the band may not read it. */
  why: string;
}

/** Finds the forbidden words of a text. */
export type FindForbidden = (text: string) => ForbiddenWord[];

/** Adults' words for risks that a band is too young for (`lessons/embargo.yaml`). */
export function riskTerms(
  sharedData: Pick<SharedData, 'embargo' | 'bands'>,
  band: Pick<Band, 'ages'>,
): FindForbidden {
  const closed = sharedData.embargo.words
    .filter(({ from }) => !isOldEnough(sharedData, band, from))
    .map(({ stem, why }) => {
      const open = stem.endsWith('*');
      const body = stem.replace('*', '');
      return {
        pattern: new RegExp(`(?<![\\p{L}])${body}${open ? '\\p{L}*' : ''}(?![\\p{L}])`, 'iu'),
        why,
      };
    });
  return (text) =>
    closed.flatMap(({ pattern, why }) => {
      const hit = pattern.exec(text);
      return hit ? [{ word: hit[0], why }] : [];
    });
}

/** Is a band old enough for a word that is open from the band `from` on? `null`: the word is open to no band. */
export function isOldEnough(
  { bands }: Pick<SharedData, 'bands'>,
  band: Pick<Band, 'ages'>,
  from: string | null,
): boolean {
  const first = bands.find(({ id }) => id === from)?.ages[0] ?? Number.POSITIVE_INFINITY;
  return first <= band.ages[0];
}
