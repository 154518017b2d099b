/** Where adults read a sentence that they are told, and how it reads there. */
import type { WordKind } from '#model/alert-source.ts';
import { wordingOf } from '#model/alert-words.ts';

export interface ToldPlace {
  /** e.g. “Letter home”. */
  where: string;
  /** What it stands under there. */
  under: string;
  says: string;
}

/** Of signs and of advice, what the front of a letter has room for; the rest follows in the letter after the lesson. */
const ON_FRONT: Readonly<Partial<Record<WordKind, number>>> = { sign: 2, advice: 3 };

const BRIEFING: Readonly<Record<WordKind, string>> = {
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'Signs, which may be nothing',
  advice: 'What it advises',
};

/** Of these families hear too; of the others staff alone. */
export const isForFamilies = (kind: WordKind): boolean => kind === 'sign' || kind === 'advice';

/** What the form calls a kind of sentence. */
export const KIND_SAYS: Readonly<Record<WordKind, string>> = {
  service: 'How the service works',
  reason: 'Why children like it',
  sign: 'Sign to notice',
  advice: 'Advice',
};

/**
 * @param told What adults are told.
 * @param before How many of its kind they are told before it.
 */
export function placesOf(
  kind: WordKind,
  told: { adults: 'quoted' | 'staff' | 'own'; says: string },
  before: number,
): ToldPlace[] {
  const forStaff = told.adults === 'staff';
  const says = wordingOf({ ...told, adults: told.adults === 'own' ? 'own' : 'quoted' });
  const isFront = before < (ON_FRONT[kind] ?? 0);
  const letter = isFront ? 'Letter home' : 'Letter after the lesson';
  const places: ToldPlace[] = [];
  if (kind === 'sign' && !forStaff)
    places.push(
      {
        where: letter,
        under: isFront ? 'Signs that the alert names' : 'It also names these signs',
        says,
      },
      { where: 'Workshop', under: 'Signs that the alert names', says },
    );
  if (kind === 'advice' && !forStaff)
    places.push(
      { where: letter, under: isFront ? 'What the alert advises' : 'The alert also advises', says },
      { where: 'Workshop', under: 'What the alert asks of families', says },
    );
  places.push({ where: 'Staff briefing', under: BRIEFING[kind], says });
  return places;
}
