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
  /** e.g. “Letter home”. */
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

/**
 * @param wording What adults are told.
 * @param before Number of items of its list before it.
 * @param front Number of items of its list that fit on the front of a letter.
 */
export function placesOf(
  kind: WordKind,
  wording: { adults: 'quoted' | 'staff' | 'own'; says: string },
  before: number,
  front: number,
): ToldPlace[] {
  const forStaff = wording.adults === 'staff';
  const says = wordingOf({ ...wording, adults: wording.adults === 'own' ? 'own' : 'quoted' });
  const list = letterList(kind, wording.says);
  const isFront = before < front;
  const heads = isFront ? FRONT_HEADS : AFTER_HEADS;
  const letter = isFront ? 'Letter home' : 'Letter after the lesson';
  const places: ToldPlace[] = [];
  if (kind === 'account' && !forStaff)
    places.push(
      { where: 'Letter after the lesson', under: AFTER_HEADS.account, says },
      { where: 'Families’ page', under: FRONT_HEADS.incident, says },
    );
  if ((kind === 'incident' || kind === 'sign') && !forStaff) {
    places.push({ where: letter, under: heads[kind], says });
    if (kind === 'sign') places.push({ where: 'Workshop', under: FRONT_HEADS.sign, says });
    // The first slide has space for one.
    else if (before === 0) places.push({ where: 'Workshop', under: 'Why we are here', says });
  }
  if (kind === 'advice' && !forStaff)
    places.push(
      { where: letter, under: list === 'dont' ? heads.dont : heads.advice, says },
      { where: 'Workshop', under: 'What families can do', says },
    );
  places.push({
    where: 'Staff briefing',
    under: kind === 'advice' && forStaff ? STAFF_ADVICE : BRIEFING_HEADS[kind],
    says,
  });
  return places;
}
