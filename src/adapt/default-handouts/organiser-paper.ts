/** The knowledge organiser: a summary of the lesson on one page, for the pupil to keep. */
import type { Flow } from '#model/lesson/content.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import {
  evenlyPictured,
  hasPromise,
  helpBlock,
  keyMessage,
  type Lesson,
  lawLines,
  lessonWords,
  NOT_IN_TROUBLE,
  nearestHelp,
  prose,
  sentence,
  wordsWithin,
  worksheetOf,
} from './lesson-parts.ts';

/** Steps that always help. Their order matters: tell somebody before deleting anything. */
const WHAT_HELPS = {
  primary: ['Stop. Turn it off, or leave.', 'Tell an adult you trust.', 'Keep telling.'],
  secondary: [
    'Stop. You owe nobody an answer, and no app either.',
    'Tell an adult you trust. If the first does not help, tell another.',
    'Keep messages and names, never a private picture.',
    'Report, then block, with somebody.',
  ],
} as const;

const MOST_ROUTES = 9;

/** Adds “not in trouble” to the law. */
const withPromise = (law: Flow): Flow =>
  hasPromise(law) ? law : [...law, sentence(NOT_IN_TROUBLE)];

/** For bands that read: a page of boxes is of no use to others. */
export function organiserPaper(
  lesson: Lesson,
  hasPicture: (name: string) => boolean,
): Handout | null {
  const { phase, readAloud, handoutWords } = lesson.band;
  if (readAloud || phase === 'early') return null;
  const { place } = lesson;
  const words = wordsWithin(lessonWords(lesson, hasPicture), 6, Math.floor(handoutWords * 0.45));
  const law = phase === 'secondary' ? lawLines(lesson) : [];
  const all = helpBlock(lesson);
  // The page has space for this many; the worksheet has all of them.
  const help = all.routes.length > MOST_ROUTES ? nearestHelp(lesson) : all;
  const panel = (title: string, blocks: HandoutBlock[], wide = false) => ({
    title,
    wide,
    blocks,
    place,
  });
  const steps: HandoutBlock = {
    kind: 'prose',
    nodes: [
      {
        type: 'list',
        ordered: true,
        start: 1,
        spread: false,
        children: WHAT_HELPS[phase].map((text) => ({
          type: 'listItem',
          spread: false,
          children: [sentence(text)],
        })),
      },
    ],
    place,
  };
  return worksheetOf(lesson, {
    id: 'knowledge-organiser',
    title: `To keep: ${lesson.title}`,
    blocks: [
      {
        kind: 'organiser',
        panels: [
          panel('Words to know', [{ kind: 'keywords', words: evenlyPictured(words), place }]),
          panel('I can', [prose(place, lesson.outcome)]),
          panel('If something feels wrong', [steps]),
          panel('Remember', [{ kind: 'prose', nodes: keyMessage(lesson), place }]),
          ...(law.length > 0
            ? [
                panel(
                  'What the law says',
                  [{ kind: 'prose', nodes: withPromise(law), place }],
                  true,
                ),
              ]
            : []),
          panel('Who can help', [help], true),
        ],
        place,
      },
    ],
  });
}
