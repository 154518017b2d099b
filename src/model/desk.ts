/** What the letter desk makes letters from: every letter of a lesson, in every nation, with the school's words left open. */

import type { Sending } from './alert/sending.ts';
import type { Nation } from './audience.ts';
import type { Flow } from './lesson/content.ts';
import type { Letter, LetterId, TranslatedLetter } from './paper/letter.ts';
import type { School } from './school.ts';
import type { ShownRoute } from './shown-route.ts';
import { capital } from './text/mid-sentence.ts';

/** A value that may differ by nation; each one is kept once. */
export interface ByNation<T> {
  values: T[];
  /** Which of them is a nation's. */
  at: Record<Nation, number>;
}

/** What a letter says in one language. */
interface DeskText {
  subject: ByNation<string>;
  front: ByNation<Flow>;
  routes: ByNation<ShownRoute[]>;
  card: ByNation<Omit<Letter['card'], 'routes'>>;
}

export interface DeskLetter extends DeskText {
  id: LetterId;
  /** The same in other languages, each confirmed by somebody who reads it: the desk holds no draft that could go out. */
  translations: DeskTranslation[];
  /** Tags of the languages in which it is written, and which nobody has confirmed. */
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
  /** Day on which its facts have to be looked at again: from the next day on no letter is made. */
  reviewBy: string;
  /** When it is taught and its letters go home; `null` where the school's details say so. */
  sending: Sending | null;
  /** Why a letter of it is a draft, whatever the school. */
  draft: string[];
  /** Details of the school whose lead approved it; `null` where nobody has. Another school's letters are drafts. */
  approvedFor: string | null;
  bands: DeskBand[];
}

export type DeskLanguage = Pick<TranslatedLetter, 'lang' | 'direction' | 'english'>;

/** What the desk knows before a lesson is chosen. */
export interface DeskIndex {
  lessons: { slug: string; title: string }[];
  /** Languages besides English that a letter of these lessons may go out in. */
  languages: DeskLanguage[];
  /** The school that the kit room was built for. */
  school: School;
}

/**
 * Stand in a letter where the school's own words come. `when` starts with a letter, since a sentence may start with it:
 * then that letter is a capital.
 */
export const PLACEHOLDERS = { when: 'w⟦when⟧', lead: '⟦lead⟧', room: '⟦room⟧' } as const;

/** A value's own for this nation. */
export const ofNation = <T>({ values, at }: ByNation<T>, nation: Nation): T =>
  values[at[nation]] as T;

type LetterText = Pick<Letter, 'subject' | 'front' | 'card'>;

/** A letter as this school's families get it, and all that there is of it in other languages. */
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

/** Puts the school's words into every text of a tree. */
function filled<T>(value: T, school: School): T {
  if (typeof value === 'string') return words(value, school) as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, school)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, filled(field, school)]),
  ) as T;
}

/** A gap that nobody filled in is one to write on. */
const GAP = '__________';

const words = (text: string, { lead, lessonsWhen }: School): string =>
  text
    .replaceAll(PLACEHOLDERS.lead, () => lead.name || GAP)
    .replaceAll(PLACEHOLDERS.room, () => lead.room || GAP)
    .replaceAll(PLACEHOLDERS.when, () => lessonsWhen)
    .replaceAll(capital(PLACEHOLDERS.when), () => capital(lessonsWhen));
