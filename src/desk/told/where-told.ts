/** Where adults read a sentence that they are told, and how it reads there. */
import { AFTER_HEADS, FRONT_HEADS, ON_FRONT } from '#model/alert-lists.ts';
import type { WordKind } from '#model/alert-source.ts';
import { wordingOf } from '#model/alert-words.ts';
import { isDoNot } from '#model/do-not.ts';

export interface ToldPlace {
  /** e.g. “Letter home”. */
  where: string;
  /** What it stands under there. */
  under: string;
  says: string;
}

const BRIEFING: Readonly<Record<WordKind, string>> = {
  incident: 'What happens',
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'Signs, which may be nothing',
  advice: 'What it advises',
};

/** Do families hear of this kind of sentence too, or staff alone? */
export const isForFamilies = (kind: WordKind): boolean =>
  kind === 'incident' || kind === 'sign' || kind === 'advice';

/** What the form calls a kind of sentence. */
export const KIND_SAYS: Readonly<Record<WordKind, string>> = {
  incident: 'What happens',
  service: 'How the service works',
  reason: 'Why children like it',
  sign: 'Sign to notice',
  advice: 'Advice',
};

/**
 * @param wording What adults are told.
 * @param before How many of its list they are told before it.
 */
export function placesOf(
  kind: WordKind,
  wording: { adults: 'quoted' | 'staff' | 'own'; says: string },
  before: number,
): ToldPlace[] {
  const forStaff = wording.adults === 'staff';
  const says = wordingOf({ ...wording, adults: wording.adults === 'own' ? 'own' : 'quoted' });
  const list = kind === 'advice' && isDoNot(wording.says) ? 'dont' : kind;
  const isFront = list !== 'service' && list !== 'reason' && before < ON_FRONT[list];
  const heads = isFront ? FRONT_HEADS : AFTER_HEADS;
  const letter = isFront ? 'Letter home' : 'Letter after the lesson';
  const places: ToldPlace[] = [];
  if (kind === 'incident' && !forStaff)
    places.push(
      { where: letter, under: heads.incident, says },
      { where: 'Workshop', under: FRONT_HEADS.incident, says },
    );
  if (kind === 'sign' && !forStaff)
    places.push(
      {
        where: letter,
        under: heads.sign,
        says,
      },
      { where: 'Workshop', under: FRONT_HEADS.sign, says },
    );
  if (kind === 'advice' && !forStaff)
    places.push(
      { where: letter, under: list === 'dont' ? heads.dont : heads.advice, says },
      { where: 'Workshop', under: 'What the alert asks of families', says },
    );
  places.push({ where: 'Staff briefing', under: BRIEFING[kind], says });
  return places;
}
