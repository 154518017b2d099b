/**
 * The content of a letter in order, without layout. HTML mail and plain text are both made from it, so that they cannot
 * differ.
 */
import type { BandVersion } from '#model/band-version.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { Letter, TranslatedLetter } from '#model/paper/letter.ts';
import { ENGLISH, type LetterWords } from '#model/paper/letter-frame.ts';
import { EVERYONE, greetingOf, type LetterReader } from '#model/paper/letter-reader.ts';
import { blanksIn, dateOn } from '#model/paper/letters.ts';
import { draftNote } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';

export interface LetterParts {
  lang: string;
  direction: 'ltr' | 'rtl';
  words: LetterWords;
  subject: string;
  /** Reasons for the draft mark; empty on a final letter. */
  draft: readonly string[];
  school: { name: string; lines: string[]; colour: string };
  /** Empty where the sending date is not known. */
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
    /** A separate card, to keep. */
    talk: { title: string; says: Text; items: readonly Text[] } | null;
  };
}

/** The part of a band version that letters use. */
export type LetterSource = Pick<BandVersion, 'school' | 'draft' | 'logo'> & {
  letter: LetterText & Pick<Letter, 'id'>;
};
/** A letter's words. */
export type LetterText = Pick<Letter, 'subject' | 'front' | 'card'>;
/** A translation, with the fixed texts of its language. */
export type Locale = Omit<TranslatedLetter, 'letter'> & { letter: LetterText };

/**
 * The parts of a band's letter to one family, or to everyone.
 * @param locale A translation. Default: the English letter.
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
      : [...draftNote(version.draft.length > 0), ...openBlanks(letter)],
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

/** The blanks that keep a letter from being sent. */
export const openBlanks = (letter: LetterText): string[] => {
  const { length } = blanksIn(letter.front);
  return length === 0
    ? []
    : [
        `${length} blank${length === 1 ? '' : 's'} in [brackets] to fill in: write the words yourself.`,
      ];
};

/** The draft mark at the top. */
export const DRAFT_MARK = 'Draft: not for sending yet';

/** A subject with a line break could inject a header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
