/** Slips to cut apart: the exit ticket, and slips for the question box. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Check } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { checkQuestion, type Lesson, promiseFor, prose, worksheetOf } from './lesson-parts.ts';

/** Most words of a question on a quarter of a page. */
const QUARTER_WORDS = 45;

/**
 * The exit ticket, for bands that write: a question to answer alone, and a sentence in the pupil's own words.
 * @param exit The question; `null` for the deck's first one.
 */
export function exitTicketPaper(lesson: Lesson, exit: Check | null): Handout | null {
  const { phase, readAloud } = lesson.band;
  if (readAloud || phase === 'early') return null;
  const { place } = lesson;
  const check = exit ?? checkQuestion(lesson);
  const quarter = phase === 'secondary' && (check === null || wordsOf(check) <= QUARTER_WORDS);
  const blocks: HandoutBlock[] = [
    ...(check ? [chooseBlock(check)] : []),
    {
      kind: 'lines',
      count: 2,
      label:
        phase === 'primary'
          ? 'One thing I can do or say:'
          : 'One thing I would say to somebody younger:',
      place,
    },
    ...promiseFor(lesson),
  ];
  return worksheetOf(lesson, {
    id: 'exit-ticket',
    kind: 'quiz',
    title: phase === 'primary' ? 'Before you go' : 'Exit ticket',
    blocks: [
      {
        kind: 'tickets',
        title: phase === 'primary' ? 'Before you go' : 'Exit ticket',
        named: true,
        copies: quarter ? 4 : 2,
        blocks,
        place,
      },
    ],
  });
}

const chooseBlock = ({ question, options, place }: Check): HandoutBlock => ({
  kind: 'choose',
  question,
  // The slide has the pictures of options; paper has only the words.
  options: options.map(({ text, right, reply }) => ({ text, picture: null, right, reply })),
  place,
});

const wordsOf = ({ question, options }: Check): number =>
  [question, ...options.map(({ text }) => textContent(text))].join(' ').split(/\s+/).length;

/** Question slips without names. Everybody hands one in, so that nobody stands out. */
export function questionSlipsPaper(lesson: Lesson): Handout | null {
  const { phase, readAloud } = lesson.band;
  if (readAloud || phase === 'early') return null;
  const { place } = lesson;
  return worksheetOf(lesson, {
    id: 'question-slips',
    kind: 'cards',
    title: 'Question slips',
    blocks: [
      {
        kind: 'tickets',
        title: 'For the question box',
        named: false,
        copies: phase === 'primary' ? 4 : 6,
        blocks: [
          phase === 'primary'
            ? prose(place, 'Ask or tell. Nothing to ask? Draw a star. An adult reads every slip.')
            : prose(
                place,
                'Ask anything. Nothing to ask? Write “pass”, so that all slips look alike. An adult reads each one.',
              ),
          { kind: 'lines', count: phase === 'primary' ? 5 : 4, label: '', place },
        ],
        place,
      },
    ],
  });
}
