/** Names and uses of a band's letters, wherever they are listed. */
import { LETTERS, type LetterId } from './letter.ts';

export interface LetterNames {
  /** Its variant in the manifest. */
  variant: string;
  /** The end of a phrase: “the letter …”. */
  which: string;
  /** Its name in the desk's list of files. */
  listed: string;
  /** Its name in a kit's files; empty for the letter before the lesson. */
  edition: string;
  /** Its use, in a kit's README. */
  use: string;
  /** Its heading in the kit room, and the text below. */
  heading: string;
  says: string;
}

export const LETTER_NAMES: Record<LetterId, LetterNames> = {
  before: {
    variant: 'standard',
    which: 'before the lesson',
    listed: 'before the lesson',
    edition: '',
    use: 'For parents and carers, before the lesson.',
    heading: 'Before the lesson',
    says: 'So that families can start the conversation.',
  },
  after: {
    variant: 'after',
    which: 'after the lesson',
    listed: 'after the lesson',
    edition: 'after the lesson',
    use: 'For parents and carers, after the lesson.',
    heading: 'After the lesson',
    says: 'What was taught, and three things to ask at home.',
  },
  'follow-up': {
    variant: 'follow-up',
    which: 'that follows up',
    listed: 'follow-up',
    edition: 'follow-up',
    use: 'A template for when something more needs saying: the lead fills in what is marked.',
    heading: 'When more needs saying',
    says: 'A calm template: the safeguarding lead fills in what is marked, names nobody and hints at nothing.',
  },
  plain: {
    variant: 'plain',
    which: 'in short sentences',
    listed: 'in short sentences',
    edition: 'short sentences',
    use: 'English in short sentences, for families whose language has no letter: paste it into a translation app.',
    heading: 'To translate',
    says: 'For families whose language has no letter here: English in short sentences to paste into a translation app. Ask somebody who reads both to look at what comes out.',
  },
};

/** The names for a variant; `null` for anything but a band's letters, such as short messages. */
export const letterNames = (variant: string): LetterNames | null =>
  LETTERS.map((id) => LETTER_NAMES[id]).find((names) => names.variant === variant) ?? null;
