/**
 * What a letter says, in order, before anyone decides how it looks.
 * The HTML mail and the plain text are two settings of the same parts, so they cannot say different things.
 */
import type { BandVersion, Flow, ShownRoute, Text } from '#model/band-version.ts';
import { EVERYONE, greetingOf, type LetterReader } from '#model/letter-reader.ts';
import { longDate } from '#model/long-date.ts';

export interface LetterParts {
  lang: 'en-GB';
  subject: string;
  /** Why it may not be sent yet; empty on a final letter. */
  draft: readonly string[];
  school: { name: string; lines: string[]; colour: string };
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
  };
}

/** The parts of one band's letter home, to one family or to everyone. */
export function letterParts(version: BandVersion, reader: LetterReader = EVERYONE): LetterParts {
  const { letter, school } = version;
  return {
    lang: 'en-GB',
    subject: oneLine(letter.subject),
    draft: version.draft,
    school: {
      name: school.name,
      lines: [school.address, joined(school.phone, school.email, school.website)].filter(Boolean),
      colour: school.colour,
    },
    date: longDate(school.letterDate),
    greeting: greetingOf(reader),
    front: letter.front,
    signOff: {
      words: 'Yours sincerely,',
      name: school.signatory.name,
      role: school.signatory.role,
    },
    card: {
      title: 'Help card',
      openers: { title: 'Ways to start talking', items: letter.card.openers },
      firstHour: {
        title: 'If something has gone wrong: the first hour',
        items: letter.card.firstHour,
      },
      routes: { title: 'Who can help', items: letter.card.routes },
      contact: {
        title: 'Questions about the lesson?',
        name: school.contact.name,
        how: school.contact.how,
      },
      slip: letter.card.slip && {
        title: 'Return slip',
        how: 'Copy these lines into your reply, or write them on paper.',
        says: letter.card.slip,
        fields: ['Child’s name', 'Class', 'Signed'],
      },
    },
  };
}

/** The letter's words for the mark at its top. */
export const DRAFT_MARK = 'Draft: not for sending yet';

/** A subject is one line: a line break in it would start a header of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
