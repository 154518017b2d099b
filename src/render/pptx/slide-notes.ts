/** Notes pages: position in the lesson, what the teacher says and may hear, and the answers. */
import type { Part } from '#model/band.ts';
import type { Text } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import {
  flowParagraphs,
  oneParagraph,
  type Paragraph,
  type Run,
  textRuns,
} from '#render/arrange/slide-text.ts';
import type { SlidesInput, SlideToEdit } from './slides-input.ts';

const PART_NAMES: Record<Part, string> = {
  welcome: 'Welcome',
  baseline: 'Where pupils start',
  story: 'Story',
  check: 'Check',
  activity: 'Activity',
  help: 'Where to turn',
  endpoint: 'Where pupils are now',
  closing: 'Closing',
};

export const sectionOf = ({ section, part }: Pick<SlideToEdit, 'section' | 'part'>): string =>
  section ?? PART_NAMES[part];

/** @param how A continuation slide has no minutes of its own, and the notes are on the first one. */
export const slideNotes = (
  slide: SlideToEdit,
  input: Pick<SlidesInput, 'band'>,
  how: 'begins' | 'goes on' = 'begins',
): Paragraph[] => [
  timing(slide, how),
  ...(how === 'begins'
    ? [...flowParagraphs(slide.notes), ...answersOf(slide, input, 'Answers, on the next slide')]
    : []),
];

/** Notes of an answer slide. */
export const answerNotes = (slide: SlideToEdit, input: Pick<SlidesInput, 'band'>): Paragraph[] => [
  timing(slide, 'goes on'),
  ...answersOf(slide, input, 'Answers'),
];

function timing(slide: SlideToEdit, how: 'begins' | 'goes on'): Paragraph {
  const { minutes, short, optional } = slide;
  const parts =
    how === 'goes on'
      ? ['goes on; its minutes and notes are on its first slide']
      : [
          minutesLabel(minutes),
          short === null ? 'left out on the short route' : `short route ${minutesLabel(short)}`,
          ...(optional ? ['an extra: not counted'] : []),
        ];
  return { runs: [{ text: `${sectionOf(slide)}: ${parts.join(', ')}.`, bold: true }] };
}

const minutesLabel = (minutes: number): string => {
  if (minutes > 0 && minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
};

function answersOf(
  { blocks }: SlideToEdit,
  { band }: Pick<SlidesInput, 'band'>,
  heading: string,
): Paragraph[] {
  const answers = blocks.flatMap((block) => answerOf(block, band.readAloud));
  return answers.length > 0 ? [{ runs: [{ text: heading, bold: true }] }, ...answers] : [];
}

/** @param replies Include the reply to each option, for pupils who can't read it on the slide? */
function answerOf(block: SlideBlock, replies: boolean): Paragraph[] {
  switch (block.kind) {
    case 'check':
      return block.options
        .filter(({ right }) => right || replies)
        .map((option) => ({
          runs: [
            ...(option.right ? [{ text: 'Best answer: ', bold: true }] : []),
            ...textRuns(option.text),
            ...(replies
              ? [{ text: ' – ' }, ...flowParagraphs(option.reply).flatMap(({ runs }) => runs)]
              : []),
          ],
        }));
    case 'sort':
      return block.cards.map(({ text, group, why }) => line(text, group, why));
    case 'order':
      return block.items.map(({ text, why }, index) => ({
        ...line(text, null, why),
        mark: { kind: 'number', start: index + 1 },
      }));
    case 'match':
      return block.pairs.map(({ left, right, why }) => line(left, right, why));
    default:
      return [];
  }
}

const line = (text: Text, to: Text | string | null, why: Text): Paragraph => {
  const runs: Run[] = [
    ...textRuns(text),
    ...(to === null ? [] : [{ text: ' → ' }, ...oneParagraph(to, { bold: true }).runs]),
  ];
  const joinedText = runs.map((run) => run.text).join('');
  return {
    runs:
      why.length === 0
        ? runs
        : [...runs, { text: /[.!?…][’”)]?\s*$/.test(joinedText) ? ' ' : '. ' }, ...textRuns(why)],
  };
};
