/** The record of an incident, on the sheet. */

import type { Heading, RootContent, Table, TableRow } from 'mdast';
import type { Band } from '#model/band.ts';
import { byAsk, type Incident } from './incident.ts';
import { componentOf, paragraphOf } from './nodes.ts';

/**
 * What a class is asked of each line of the record, and the teacher's answer: younger pupils, whose answer is worked out
 * line by line, and from 14 on.
 */
const ASKED = {
  younger: {
    head: 'Fine, not sure, or tell?',
    answer: null,
  },
  older: {
    head: 'Would you tell here, and whom?',
    answer:
      'No line is too early, and none too late. From the line on where somebody asks for too much or does wrong, look for a yes and for a person who can act. “Not yet” is a fair answer to the first line: ask what would change it.',
  },
};
const OLDER_FROM = 14;

/** What the class works on, on the sheet: each line of the incident, and room beside it. */
export function recordOf(
  incident: Incident,
  band: Pick<Band, 'readAloud' | 'ages'>,
): RootContent[] {
  const { telling, turns, fill } = incident;
  const { early, later } = byAsk(incident);
  const linesOf = (some: Incident['turns']) =>
    some.flatMap(({ turn }) => (turn.record ? [fill(turn.record)] : []));
  const [first, ...rest] = telling?.record ?? [];
  const lines = [...(first ? [first] : []), ...linesOf(early), ...rest, ...linesOf(later)];
  const asked = ASKED[band.ages[0] < OLDER_FROM ? 'younger' : 'older'];
  if (!telling || turns.length === 0 || band.readAloud || lines.length === 0) return [];
  const table: Table = {
    type: 'table',
    children: [
      rowOf(['', 'What happened', asked.head]),
      ...lines.map((line, index) => rowOf([`${index + 1}`, line, ''])),
    ],
  };
  const own = ['{hero}', ...(telling.confidant ? ['{confidant}'] : [])].map(fill);
  const answer = paragraphOf(asked.answer ?? lineByLine(lines, own));
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

/**
 * The answer to each line: the first is how it began, and what the story's own children do is no fault of theirs.
 * @param lines At least one.
 * @param own Their names.
 */
function lineByLine(lines: readonly string[], own: readonly string[]): string {
  const numbered = lines.map((line, index) => ({
    line,
    number: `${index + 1}`,
    who: own.find((name) => new RegExp(`^${name}(?![\\p{L}’'])`, 'u').test(line)),
  }));
  const [, ...rest] = numbered;
  const tell = rest.filter(({ who }) => !who).map(({ number }) => number);
  return [
    '1: fine by itself; it shows how things began.',
    ...(tell.length > 0 ? [`${inWords(tell)}: tell.`] : []),
    ...rest.flatMap(({ who, number }) =>
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
