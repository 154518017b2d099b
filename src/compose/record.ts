/** The record sheet of an incident. */

import type { Heading, RootContent, Table, TableRow } from 'mdast';
import type { Band } from '#model/band.ts';
import { type Line, saysOf } from '#model/lesson/story.ts';
import { type Incident, splitAtAsk } from './incident.ts';
import { componentOf, paragraphOf } from './nodes.ts';

/**
 * The question about each line of the record, and the teacher's answer: for younger pupils, with an answer for each
 * line, and from 14 on. `began`: how many lines tell the beginning, where no line is marked as fine or unsure.
 */
const ASKED = {
  younger: {
    head: 'Fine, not sure, or tell?',
    answer: null,
    began: null,
  },
  older: {
    head: 'Would you tell here, and whom?',
    answer:
      'No line is too early, and none too late. From the line on where somebody asks for too much or does wrong, look for a yes and for a person who can act. “Not yet” is a fair answer to the first line: ask what would change it.',
    began: 1,
  },
};
/** From this age on a class gets the older question. */
const OLDER_FROM = 14;

/** The lines of the incident, each with space to write. */
export function recordOf(
  incident: Incident,
  band: Pick<Band, 'readAloud' | 'ages'>,
): RootContent[] {
  const { telling, turns, fill } = incident;
  const { early, later } = splitAtAsk(incident);
  const wording = ASKED[band.ages[0] < OLDER_FROM ? 'younger' : 'older'];
  const linesOf = (some: Incident['turns']) =>
    some.flatMap(({ turn }) => (turn.record ? [fill(turn.record)] : []));
  const storyLines = telling?.record ?? [];
  const began = wording.began ?? linesBefore(storyLines);
  const lines = [
    ...storyLines.slice(0, began),
    ...linesOf(early),
    ...storyLines.slice(began),
    ...linesOf(later),
  ];
  if (!telling || turns.length === 0 || band.readAloud || lines.length === 0) return [];
  const table: Table = {
    type: 'table',
    children: [
      rowOf(['', 'What happened', wording.head]),
      ...lines.map((line, index) => rowOf([`${index + 1}`, saysOf(line), ''])),
    ],
  };
  const children = ['{hero}', ...(telling.confidant ? ['{confidant}'] : [])].map(fill);
  const answer = paragraphOf(wording.answer ?? lineByLine(lines, children));
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: fill('What happened to {hero}') }],
  };
  return [
    heading,
    componentOf('Fill', { height: '9' }, [table, componentOf('Answer', {}, [answer])]),
  ];
}

/** The number of lines before anybody does wrong: a turn's own beginning is inserted after them. */
function linesBefore(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => typeof line === 'string');
  return first < 0 ? lines.length : first;
}

/**
 * The answer for each line. An unmarked line is one to tell an adult about; what the story's children do is never their
 * fault.
 * @param children Their names.
 */
function lineByLine(lines: readonly Line[], children: readonly string[]): string {
  const numbered = lines.map((line, index) => ({
    number: `${index + 1}`,
    is: typeof line === 'string' ? 'tell' : 'fine' in line ? 'fine' : 'unsure',
    who:
      typeof line === 'string'
        ? children.find((name) => new RegExp(`^${name}(?![\\p{L}’'])`, 'u').test(line))
        : undefined,
  }));
  const linesThat = (is: string) =>
    numbered.filter((line) => line.is === is && !line.who).map(({ number }) => number);
  const [fine, unsure, tell] = [linesThat('fine'), linesThat('unsure'), linesThat('tell')];
  return [
    ...(fine.length > 0 ? [`${inWords(fine)}: fine, taken alone.`] : []),
    ...(unsure.length > 0
      ? [`${inWords(unsure)}: not sure is a good answer, and so is tell.`]
      : []),
    ...(tell.length > 0 ? [`${inWords(tell)}: tell.`] : []),
    ...numbered.flatMap(({ who, number }) =>
      who ? [`${number}: what ${who} does; no fault, and worth telling.`] : [],
    ),
    'Not sure? Then tell.',
  ].join(' ');
}

const inWords = (numbers: readonly string[]): string =>
  [numbers.slice(0, -1).join(', '), ...numbers.slice(-1)].filter(Boolean).join(' and ');

const rowOf = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({
    type: 'tableCell',
    children: value ? [{ type: 'text', value }] : [],
  })),
});
