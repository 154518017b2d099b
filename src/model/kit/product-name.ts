import type { Audience } from '../audience.ts';
import type { Kind } from './manifest.ts';

/** The name of each kind of product in a school. */
const NAMES: Record<Kind, string> = {
  deck: 'Slides',
  handout: 'Worksheet',
  answers: 'Answers',
  cards: 'Cards',
  poster: 'Poster',
  plan: 'Lesson plan',
  letter: 'Letter home',
  briefing: 'Staff briefing',
  workshop: 'Parents’ workshop',
  quiz: 'Quiz',
  report: 'Safeguarding lead’s report',
  pack: 'Print pack',
  kit: 'Kit',
};

/** Names of adults' products of a kind that is mostly for pupils. */
const ADULT_NAMES: Partial<Record<Kind, string>> = { handout: 'Form', cards: 'Cards for you' };

export const productName = (kind: Kind, audience: Audience = 'pupil'): string =>
  (audience === 'pupil' ? null : ADULT_NAMES[kind]) ?? NAMES[kind];

/** Kinds of which a lesson has several, each with its own title. */
const TITLED: ReadonlySet<Kind> = new Set([
  'handout',
  'answers',
  'cards',
  'poster',
  'quiz',
  'pack',
  'workshop',
]);

export const hasOwnTitle = (kind: Kind): boolean => TITLED.has(kind);
