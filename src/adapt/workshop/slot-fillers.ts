/** The content of each `<Slot/>` of a meeting, as Markdown nodes. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS } from '#model/alert/alert-lists.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Component } from '#model/lesson/component.ts';
import type { Text } from '#model/lesson/content.ts';
import { cameAsOf, inPaper, nodesInPaper } from '#model/paper/paper-kind.ts';
import type { PlaceOfPart } from '#model/paper/workshop-parts.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { wordsToUse } from '../adult-sections.ts';
import { commonSection, fillNames, nationSection } from '../common-texts.ts';
import { isAskedInLetter, isAskedOutright, safeTonightForAdults } from '../safe-tonight.ts';
import { itemList, itemOf, listOf, paragraphOf, plain, tableRows, textOf } from '../text.ts';
import { agesTaught } from './ages-taught.ts';
import { accountsForFamilies, mechanismQuestions, settingsToMake } from './family-advice.ts';
import { firstHour } from './first-hour.ts';
import { interleave, itemsOf, partOf, riskToPractise, rowsOf } from './meeting.ts';
import { routeRows, routeText } from './route-rows.ts';
import type { Filler, Slot } from './slot.ts';
import { alertInShort, pairs } from './staff-table.ts';
import { statusOf } from './status-slot.ts';
import { bold, rowOf, tableOf } from './table-nodes.ts';

export const FILLERS: Readonly<Record<PlaceOfPart, Filler>> = {
  status: statusOf,
  'for-ages': forAges,
  likes: ({ meeting, most }) => [
    listOf(meeting.risks.slice(0, most).map(({ likes }) => plain(likes))),
  ],
  risks: ({ share }) => [
    listOf(share.risks.map(({ name, gist }) => [bold(`${name}.`), ...plain(` ${gist}`)])),
  ],
  happens: ({ meeting, share }) => [
    ...accountsForFamilies(meeting)
      .slice(0, 1)
      .map((account) =>
        paragraphOf([
          bold(`${inPaper(FRONT_HEADS.incident, cameAsOf(meeting.lesson.alert))}.`),
          ...plain(` ${account}`),
        ]),
      ),
    ...share.risks.map(({ name, parents }) => labelledPart(name, parents, 'Happens')),
  ],
  practice({ meeting }) {
    const [childWords, reply] =
      rowsOf(riskToPractise(meeting.risks)?.parents ?? null, 'Replies')[0] ?? [];
    return childWords && reply
      ? [
          paragraphOf([bold('Your child says:'), ...plain(' '), ...childWords]),
          paragraphOf([bold('You say:'), ...plain(' '), ...reply]),
        ]
      : [];
  },
  'first-hour': firstHour,
  // Settings: the alert's own, or the one for its mechanism, then one of each risk. The handout has all.
  steps: ({ meeting, share, most }) => [
    itemList(
      [
        ...settingsToMake(meeting).map((setting) => itemOf(plain(setting))),
        ...interleave(
          share.risks.map(({ parents }) => itemsOf(parents, 'Steps')),
          most,
        ),
      ].slice(0, most),
    ),
  ],
  'safe-tonight'({ meeting: { sharedData, versions, reader } }) {
    const tonight = safeTonightForAdults(sharedData, versions);
    if (!tonight) return [];
    if (reader === 'staff') return tonight.staff;
    const isOfAllAges = versions.some(({ band }) => !isAskedOutright(band));
    return [
      ...(isOfAllAges && versions.some(isAskedInLetter)
        ? [paragraphOf([bold('From 11 on.')])]
        : []),
      paragraphOf(tonight.families),
    ];
  },
  routes: ({ meeting, share, most }) => [
    tableOf(
      ['For what', 'Who, and how'].map(plain),
      (share.routes ?? routeRows(meeting, most)).map(({ route, forWhat }) => [
        forWhat,
        routeText(route),
      ]),
    ),
  ],
  replies: (slot) => rowsOfRisks(slot, 'Replies', ['Your child says', 'You could say']),
  beliefs: (slot) => rowsOfRisks(slot, 'Beliefs', ['Many of us think', 'In fact']),
  openers({ meeting, most }) {
    const { frame, risks } = meeting;
    const home = mechanismQuestions(meeting);
    const ofRisks = risks.map(({ parents }) =>
      itemsOf(parents, 'Openers').filter(
        (item) => !home.some((question) => asksTheSame(textContent(item), question)),
      ),
    );
    const asked = home.map((question) => itemOf(plain(question)));
    return [
      itemList(
        [...asked, ...interleave(ofRisks, most), ...itemsOf(frame, 'Openers')].slice(0, most),
      ),
    ];
  },
  alert({ meeting: { lesson, names } }) {
    const { head, rows } = alertInShort(lesson);
    return rows.length === 0
      ? []
      : [nodesInPaper(fillNames(tableOf(head, rows), names), cameAsOf(lesson.alert))];
  },
  hear({ meeting: { lesson, names }, most }) {
    const { head, rows } = pairs(lesson);
    return head.length === 0 ? [] : [fillNames(tableOf(head, rows.slice(0, most)), names)];
  },
  told: ({ share }) => [
    {
      type: 'table',
      children: [rowOf(['Who', 'What they learn to say'].map(plain)), ...share.lessonRows],
    },
  ],
  boundaries: (slot) => staffTexts(slot, 'Boundary'),
  notice: (slot) => staffTexts(slot, 'Notice'),
  words({ meeting: { lesson, sharedData, versions }, most }) {
    const tables = wordsToUse(sharedData, lesson, versions).filter(({ type }) => type === 'table');
    const { head } = tableRows(tables);
    const rows = tables.flatMap((table) => tableRows([table]).rows);
    // The third column, the reasons, is only in the briefing.
    return [
      tableOf(
        head.slice(0, 2),
        rows.slice(0, most).map(({ cells }) => cells.slice(0, 2)),
      ),
    ];
  },
  lead: ({
    meeting: {
      sharedData: { school },
    },
  }) => [
    paragraphOf([
      ...plain(`${LEAD_ROLE[school.nation]}: `),
      bold(school.lead.name || BLANK),
      ...plain(`, ${school.lead.room || BLANK}.`),
      ...plain(school.deputy?.name ? ` Or ${school.deputy.name}, ${school.deputy.room}.` : ''),
    ]),
  ],
  common({ meeting: { sharedData }, attributes: { section = '' } }) {
    const nodes = commonSection(sharedData, section);
    return nodes.length > 0 ? nodes : nationSection(sharedData, section);
  },
  // These slots only mark a position: the deck has the slides, and the paper makes its running order.
  'pupil-slides': () => [],
  'running-order': () => [],
};

const BLANK = '__________';

/** What a class of each age group is taught, and two ways to start talking about it. */
function forAges({ meeting: { versions } }: Slot): RootContent[] {
  const ages = agesTaught(versions);
  const row = (label: string, cell: (version: BandVersion) => Text) => [
    [bold(label)],
    ...ages.map(({ version }) => cell(version)),
  ];
  return [
    tableOf(
      [plain(''), ...ages.map(({ title }) => plain(title))],
      [
        row('They learn to say', ({ outcome }) => plain(outcome)),
        row('A way to start', ({ letter }) => letter.card.openers[0] ?? []),
        row('Another', ({ letter }) => letter.card.openers[1] ?? []),
      ],
    ),
  ];
}

/** Does another question contain most of a question's words? */
function asksTheSame(question: string, other: string): boolean {
  const theirs = new Set(wordsIn(other.toLowerCase()));
  const words = wordsIn(question.toLowerCase());
  return words.filter((word) => theirs.has(word)).length >= words.length * SAME_QUESTION_SHARE;
}
/** Share of common words from which on two questions count as the same. */
const SAME_QUESTION_SHARE = 0.55;

/** A table with a row of each risk in turn. */
const rowsOfRisks = (
  { meeting, most }: Slot,
  name: 'Replies' | 'Beliefs',
  head: readonly string[],
): RootContent[] => [
  tableOf(
    head.map(plain),
    interleave(
      meeting.risks.map(({ parents }) => rowsOf(parents, name)),
      most,
    ),
  ),
];

/** The modules' texts for staff, each after its risk's label. */
const staffTexts = ({ meeting, most }: Slot, name: 'Boundary' | 'Notice'): RootContent[] =>
  meeting.risks
    .filter(({ staff }) => partOf(staff, name).length > 0)
    .slice(0, most)
    .map(({ risk, staff }) => labelledPart(risk.label, staff, name));

const labelledPart = (
  label: string,
  node: Component | null,
  name: 'Happens' | 'Boundary' | 'Notice',
): RootContent =>
  paragraphOf([
    bold(`${label}.`),
    ...plain(' '),
    ...partOf(node, name).flatMap((part) => textOf(part)),
  ]);
