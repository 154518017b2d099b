/**
 * What a letter says, in order, before anyone decides how it looks.
 * The HTML mail and the plain text are two settings of the same parts, so they cannot say different things.
 */
import type { BandVersion } from '#model/band-version.ts';
import type { Flow, Text } from '#model/content.ts';
import type { Letter, TranslatedLetter } from '#model/letter.ts';
import { ENGLISH, type LetterWords } from '#model/letter-frame.ts';
import { EVERYONE, greetingOf, type LetterReader } from '#model/letter-reader.ts';
import { blanksIn, dateOn } from '#model/letters.ts';
import { draftNote } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';

export interface LetterParts {
  lang: string;
  direction: 'ltr' | 'rtl';
  words: LetterWords;
  subject: string;
  /** What its mark says while it may not be sent; empty on a final letter. */
  draft: readonly string[];
  school: { name: string; lines: string[]; colour: string };
  /** Empty where the day it is sent is not known. */
  date: string;
  greeting: string;
  front: Flow;
  signOff: { words: string; name: string; role: string };
  card: {
    title: string;
    openers: { title: string; items: readonly Text[] };
    firstHour: { title: string; items: readonly Text[] };
    routes: { title: string; items: readonly ShownRoute[] };
    contact: { title: string; name: string; how: string };
    slip: { title: string; how: string; says: Text; fields: readonly string[] } | null;
    /** A card of its own, to keep. */
    talk: { title: string; says: Text; items: readonly Text[] } | null;
  };
}

/** What a letter is made from: all of a band that its letters say. */
export type LetterSource = Pick<BandVersion, 'school' | 'draft' | 'logo'> & {
  letter: LetterText & Pick<Letter, 'id'>;
};
/** What a letter says. */
export type LetterText = Pick<Letter, 'subject' | 'front' | 'card'>;
/** The letter in another language, with the words that stand around it. */
export type Locale = Omit<TranslatedLetter, 'letter'> & { letter: LetterText };

/**
 * The parts of one of a band's letters, to one family or to everyone.
 * @param locale The letter in another language, where it is not the English one that is wanted.
 */
export function letterParts(
  version: LetterSource,
  reader: LetterReader = EVERYONE,
  locale: Locale | null = null,
): LetterParts {
  const { school } = version;
  const { letter } = locale ?? version;
  const words = locale?.words ?? ENGLISH;
  const { card } = letter;
  return {
    lang: locale?.lang ?? 'en-GB',
    direction: locale?.direction ?? 'ltr',
    words,
    subject: oneLine(letter.subject),
    draft: locale
      ? locale.confirmed
        ? []
        : [locale.words.draft, ENGLISH.draft]
      : [...draftNote(version.draft), ...openBlanks(letter)],
    school: {
      name: school.name,
      lines: [school.address, joined(school.phone, school.email, school.website)].filter(Boolean),
      colour: school.colour,
    },
    date: dateOn(version.letter, school, locale?.months),
    greeting: greetingOf(reader, words),
    front: letter.front,
    signOff: {
      words: words.regards,
      name: school.signatory.name,
      role: school.signatory.role,
    },
    card: {
      title: words.card,
      openers: { title: words.openers, items: card.talk ? [] : card.openers },
      firstHour: {
        title: words.firstHour,
        items: card.firstHour,
      },
      routes: { title: words.routes, items: card.routes },
      contact: {
        title: words.contact,
        name: school.contact.name,
        how: school.contact.how,
      },
      slip: card.slip && {
        title: words.slip,
        how: words.copy,
        says: card.slip,
        fields: [words.child, words.class, words.signed],
      },
      talk: card.talk && { title: words.talk, says: card.talk, items: card.openers },
    },
  };
}

/** Why a letter with blanks can't go yet. */
export const openBlanks = (letter: LetterText): string[] => {
  const { length } = blanksIn(letter.front);
  return length === 0
    ? []
    : [
        `${length} blank${length === 1 ? '' : 's'} in [brackets] to fill in: write the words yourself.`,
      ];
};

/** The letter's words for the mark at its top. */
export const DRAFT_MARK = 'Draft: not for sending yet';

/** A subject is one line: a line break in it would start a header of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
