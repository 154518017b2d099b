/** Where adults read a sentence that they are told, and how it reads there. */
import {
  AFTER_HEADS,
  BRIEFING_HEADS,
  FRONT_HEADS,
  STAFF_ADVICE,
} from '#model/alert/alert-lists.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import { wordingOf } from '#model/alert/alert-words.ts';
import { onlyForbids } from '#model/language/do-not.ts';

export interface ToldPlace {
  /** e.g. “Workshop”. */
  where: string;
  /** The heading above it. */
  under: string;
  says: string;
}

/** Labels of kinds of sentence. */
export const KIND_SAYS: Readonly<Record<WordKind, string>> = {
  incident: 'What happens',
  account: 'What happens, more fully',
  service: 'What else is so',
  reason: 'Why children like it',
  sign: 'Sign to notice',
  advice: 'Advice',
};

/**
 * The list of a letter that a sentence stands in.
 * @param isOpened Are families told it although its kind is for staff? Default: no.
 */
export function letterList(kind: WordKind, sentence: string, isOpened = false): WordKind | 'dont' {
  if (isOpened) return 'incident';
  return kind === 'advice' && onlyForbids(sentence) ? 'dont' : kind;
}

/** The letter beside shows which of the two it is. */
const LETTERS = 'Letter home, or the one after the lesson';

/**
 * @param wording What adults are told.
 * @param isFirst Is it the first event that families are told?
 */
export function placesOf(
  kind: WordKind,
  wording: { adults: 'quoted' | 'staff' | 'own'; says: string },
  isFirst: boolean,
): ToldPlace[] {
  const forStaff = wording.adults === 'staff';
  const says = wordingOf({ ...wording, adults: wording.adults === 'own' ? 'own' : 'quoted' });
  const places: ToldPlace[] = [];
  if (kind === 'account' && !forStaff)
    places.push(
      { where: 'Letter after the lesson', under: AFTER_HEADS.account, says },
      { where: 'Families’ page', under: FRONT_HEADS.incident, says },
    );
  if ((kind === 'incident' || kind === 'sign') && !forStaff) {
    places.push({ where: LETTERS, under: FRONT_HEADS[kind], says });
    if (kind === 'sign') places.push({ where: 'Workshop', under: FRONT_HEADS.sign, says });
    // The first slide has space for one.
    else if (isFirst) places.push({ where: 'Workshop', under: 'Why we are here', says });
  }
  if (kind === 'advice' && !forStaff)
    places.push(
      { where: LETTERS, under: FRONT_HEADS.advice, says },
      { where: 'Workshop', under: 'What families can do', says },
    );
  places.push({
    where: 'Staff briefing',
    under: kind === 'advice' && forStaff ? STAFF_ADVICE : BRIEFING_HEADS[kind],
    says,
  });
  return places;
}
