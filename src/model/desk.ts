/** The data of the letter desk: every letter of a lesson in every nation, with the school's details left open. */

import type { Sending } from './alert/sending.ts';
import type { Nation } from './audience.ts';
import type { Flow } from './lesson/content.ts';
import type { Letter, LetterId, TranslatedLetter } from './paper/letter.ts';
import type { School } from './school.ts';
import type { ShownRoute } from './shown-route.ts';
import { capital } from './text/mid-sentence.ts';

/** A value that may differ by nation; each distinct value is stored once. */
export interface ByNation<T> {
  values: T[];
  /** The index of each nation's value. */
  at: Record<Nation, number>;
}

/** A letter's text in one language. */
interface DeskText {
  subject: ByNation<string>;
  front: ByNation<Flow>;
  routes: ByNation<ShownRoute[]>;
  card: ByNation<Omit<Letter['card'], 'routes'>>;
}

export interface DeskLetter extends DeskText {
  id: LetterId;
  /** Confirmed translations: the desk has no drafts that could be sent by mistake. */
  translations: DeskTranslation[];
  /** Languages with a translation that nobody has confirmed. */
  awaited: string[];
}

export type DeskTranslation = DeskText & Omit<TranslatedLetter, 'letter'>;

interface DeskBand {
  id: string;
  name: string;
  years: ByNation<string>;
  letters: DeskLetter[];
}

export interface DeskLesson {
  slug: string;
  title: string;
  /** The day by which its facts have to be checked again: after that no letter is made. */
  reviewBy: string;
  /** Dates of the lesson and its letters; `null` where the school's details give them. */
  sending: Sending | null;
  /** Why its letters are drafts for any school. */
  draft: string[];
  /** Details of the school whose lead approved it; `null` for none. Letters of another school are drafts. */
  approvedFor: string | null;
  bands: DeskBand[];
}

export type DeskLanguage = Pick<TranslatedLetter, 'lang' | 'direction' | 'english'>;

/** Data that the desk needs before a lesson is chosen. */
export interface DeskIndex {
  lessons: { slug: string; title: string }[];
  /** Languages besides English that these lessons have letters in. */
  languages: DeskLanguage[];
  /** The school of the kit room. */
  school: School;
}

/** Placeholders for the school's details. `when` begins with a letter, which is capitalised where a sentence begins. */
export const PLACEHOLDERS = { when: 'w⟦when⟧', lead: '⟦lead⟧', room: '⟦room⟧' } as const;

/** This nation's value. */
export const ofNation = <T>({ values, at }: ByNation<T>, nation: Nation): T =>
  values[at[nation]] as T;

type LetterText = Pick<Letter, 'subject' | 'front' | 'card'>;

/** A letter with this school's details, and its translations. */
export interface SchoolsLetter {
  letter: LetterText & Pick<Letter, 'id'>;
  translations: (Omit<TranslatedLetter, 'letter'> & { letter: LetterText })[];
}

export const letterFor = (letter: DeskLetter, school: School): SchoolsLetter => ({
  letter: { id: letter.id, ...textFor(letter, school) },
  translations: letter.translations.map(({ subject, front, routes, card, ...locale }) => ({
    ...locale,
    letter: textFor(
      { subject, front, routes, card },
      { ...school, lessonsWhen: school.lessonsWhenIn[locale.lang] ?? locale.words.when },
    ),
  })),
});

function textFor({ subject, front, routes, card }: DeskText, school: School): LetterText {
  const { nation } = school;
  return filled(
    {
      subject: ofNation(subject, nation),
      front: ofNation(front, nation),
      card: { ...ofNation(card, nation), routes: ofNation(routes, nation) },
    },
    school,
  );
}

/** Fills the school's details into every text of a value. */
function filled<T>(value: T, school: School): T {
  if (typeof value === 'string') return words(value, school) as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, school)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, filled(field, school)]),
  ) as T;
}

/** A blank to write on, for a detail that is missing. */
const GAP = '__________';

const words = (text: string, { lead, lessonsWhen }: School): string =>
  text
    .replaceAll(PLACEHOLDERS.lead, () => lead.name || GAP)
    .replaceAll(PLACEHOLDERS.room, () => lead.room || GAP)
    .replaceAll(PLACEHOLDERS.when, () => lessonsWhen)
    .replaceAll(capital(PLACEHOLDERS.when), () => capital(lessonsWhen));
