import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { ABOUT_TO_COME, aboutForAll, isMechanismSure, onService } from '#model/alert-about.ts';
import { FRONT_HEADS } from '#model/alert-lists.ts';
import { speaksOf } from '#model/alert-topics.ts';
import type { BandVersion } from '#model/band-version.ts';
import { CHECK_BEFORE_USE } from '#model/check-before-use.ts';
import { type Component, isComponentNode, withChildren } from '#model/component.ts';
import type { Text } from '#model/content.ts';
import { wordsIn } from '#model/count-words.ts';
import { leadMechanism } from '#model/lesson.ts';
import { blankNode } from '#model/letters.ts';
import { cameAsOf, inPaper, nodesInPaper } from '#model/paper-kind.ts';
import { isOnImagesFor } from '#model/risk.ts';
import { topicFinder } from '#model/same-advice.ts';
import { LEAD_ROLE } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { AttributesOf } from '#model/vocabulary.ts';
import type { PlaceOfPart } from '#model/workshop-parts.ts';
import { alertRoutesFor } from '../alert-routes.ts';
import { commonSection, fillNames, nationSection } from '../common-texts.ts';
import { typedAttributes } from '../components.ts';
import { adultRoutes, outOfPlace } from '../help-routes.ts';
import { isNamedTo, statusParagraphs } from '../letter-front.ts';
import { isAskedInLetter, isAskedOutright, safeTonightForAdults } from '../safe-tonight.ts';
import {
  itemList,
  itemOf,
  listItems,
  listOf,
  paragraphOf,
  plain,
  tableRows,
  textOf,
} from '../text.ts';
import { agesTaught } from './ages-taught.ts';
import { accountsForFamilies, askedAtHome, firmAdvice, firstOf, settingsOf } from './asked.ts';
import {
  type Event,
  inTurn,
  itemsOf,
  partOf,
  practised,
  type RiskForAdults,
  rowsOf,
} from './event.ts';
import { alertInShort, pairs } from './staff-table.ts';

/** What this piece of the frame is filled from: some of the risks, some of the rows. */
export interface Share {
  risks: readonly RiskForAdults[];
  lessonRows: readonly TableRow[];
  /** Some of the routes. Default: all. */
  routes?: readonly RouteRow[];
}

export interface RouteRow {
  route: ShownRoute;
  forWhat: Text;
}

/** Text of a tree with its `<Slot/>` filled, and a name for each `{key}`. */
export const fillWorkshop = (
  nodes: readonly RootContent[],
  event: Event,
  share: Share,
): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (isComponentNode(node, 'Slot')) return fillSlot(node, event, share);
    if (isComponentNode(node, 'Only')) {
      return isHere(node, event) ? fillWorkshop(node.children, event, share) : [];
    }
    if ('children' in node) return [withChildren(node, fillWorkshop(node.children, event, share))];
    return [fillNames(node, event.names)];
  });

/** Is what an `<Only>` holds for this school's nation, and for what the lesson is about? */
function isHere(node: Component, { lesson, sharedData, versions, risks }: Event): boolean {
  const attributes = typedAttributes(node, 'Only');
  const isOnImages = versions.some(({ band }) =>
    risks.some(({ risk }) =>
      isOnImagesFor(risk, band, sharedData.bands, speaksOf(lesson.alert, 'images')),
    ),
  );
  const isOnTopic = attributes?.about !== 'images' || isOnImages;
  return isOnTopic && (attributes?.nations?.includes(sharedData.school.nation) ?? true);
}

/** What `<Slot/>` brings, as the Markdown that would have been written in its place. */
function fillSlot(node: Component, event: Event, share: Share): RootContent[] {
  const attributes = typedAttributes(node, 'Slot');
  if (!attributes) return [];
  const brings = (what: PlaceOfPart): RootContent[] =>
    FILLERS[what]?.(event, share, attributes, node) ?? [];
  if (attributes.beside && brings(attributes.beside).length === 0) return [];
  if (attributes.unless && brings(attributes.unless).length > 0) return [];
  return brings(attributes.what);
}

type Filler = (
  event: Event,
  share: Share,
  at: AttributesOf<'Slot'>,
  node: Component,
) => RootContent[];

const ALL = Number.POSITIVE_INFINITY;

const FILLERS: Partial<Record<PlaceOfPart, Filler>> = {
  status: statusOf,
  'for-ages': ({ versions }) => {
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
  },
  likes: ({ risks }, _, { most = ALL }) => [
    listOf(risks.slice(0, most).map(({ likes }) => plain(likes))),
  ],
  risks: (_, { risks }) => [
    listOf(risks.map(({ name, gist }) => [bold(`${name}.`), ...plain(` ${gist}`)])),
  ],
  happens: (event, { risks }) => [
    ...accountsForFamilies(event)
      .slice(0, 1)
      .map((account) =>
        paragraphOf([
          bold(`${inPaper(FRONT_HEADS.incident, cameAsOf(event.lesson.alert))}.`),
          ...plain(` ${account}`),
        ]),
      ),
    ...risks.map(({ name, parents }) =>
      paragraphOf([
        bold(`${name}.`),
        ...plain(' '),
        ...partOf(parents, 'Happens').flatMap((part) => textOf(part)),
      ]),
    ),
  ],
  practice: ({ risks }) => {
    const [childWords, reply] = rowsOf(practised(risks)?.parents ?? null, 'Replies')[0] ?? [];
    return childWords && reply
      ? [
          paragraphOf([bold('Your child says:'), { type: 'text', value: ' ' }, ...childWords]),
          paragraphOf([bold('You say:'), { type: 'text', value: ' ' }, ...reply]),
        ]
      : [];
  },
  'first-hour': (event, share, { most = ALL }) => {
    const { frame, risks } = event;
    const own = listItems(fillWorkshop(partOf(frame, 'FirstHour'), event, share));
    const stepsOf = ({ parents }: RiskForAdults) => itemsOf(parents, 'FirstHour');
    // Money that is going, and what cannot wait until tomorrow, come before the school.
    const urgent = [
      ...firstOf(event).map((one) => itemOf(plain(one))),
      ...risks.filter(({ risk }) => risk.cannotWait).flatMap((one) => stepsOf(one).slice(0, 1)),
    ];
    const asked = firmAdvice(event).map((one) => itemOf(plain(one)));
    const rest = inTurn(risks.slice(0, 2).map(stepsOf), most).filter(
      (one) => !urgent.includes(one),
    );
    const topicOf = topicFinder(event.sharedData.sameAdvice.firstHour);
    const all = [...own.slice(0, -1), ...urgent, ...own.slice(-1), ...asked, ...rest];
    // What two of them say alike stands once.
    const byTopic = new Map(
      all.toReversed().map((step) => [topicOf(textContent(step)), step] as const),
    );
    return [itemList(all.filter((step) => [...byTopic.values()].includes(step)).slice(0, most))];
  },
  // What the alert itself has families set, or the setting for what it is about, then one of each risk: the handout has all.
  steps: (event, { risks }, { most = ALL }) => [
    itemList(
      [
        ...settingsOf(event).map((setting) => itemOf(plain(setting))),
        ...inTurn(
          risks.map(({ parents }) => itemsOf(parents, 'Steps')),
          most,
        ),
      ].slice(0, most),
    ),
  ],
  'safe-tonight': ({ sharedData, versions, reader }) => {
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
  routes: (event, { routes }, { most = ALL }) => [
    tableOf(
      ['For what', 'Who, and how'].map(plain),
      (routes ?? routeRows(event, most)).map(({ route, forWhat }) => [forWhat, routeText(route)]),
    ),
  ],
  replies: ({ risks }, _, { most = ALL }) => [
    tableOf(
      ['Your child says', 'You could say'].map(plain),
      inTurn(
        risks.map(({ parents }) => rowsOf(parents, 'Replies')),
        most,
      ),
    ),
  ],
  beliefs: ({ risks }, _, { most = ALL }) => [
    tableOf(
      ['Many of us think', 'In fact'].map(plain),
      inTurn(
        risks.map(({ parents }) => rowsOf(parents, 'Beliefs')),
        most,
      ),
    ),
  ],
  openers: (event, _, { most = ALL }) => {
    const { frame, risks } = event;
    const home = askedAtHome(event);
    const ofRisks = risks.map(({ parents }) =>
      itemsOf(parents, 'Openers').filter(
        (item) => !home.some((one) => asksTheSame(textContent(item), one)),
      ),
    );
    const asked = home.map((one) => itemOf(plain(one)));
    return [
      itemList([...asked, ...inTurn(ofRisks, most), ...itemsOf(frame, 'Openers')].slice(0, most)),
    ];
  },
  alert: ({ lesson, names }) => {
    const { head, rows } = alertInShort(lesson);
    return rows.length === 0
      ? []
      : [nodesInPaper(fillNames(tableOf(head, rows), names), cameAsOf(lesson.alert))];
  },
  hear: ({ lesson, names }, _, { most = ALL }) => {
    const { head, rows } = pairs(lesson);
    return head.length === 0 ? [] : [fillNames(tableOf(head, rows.slice(0, most)), names)];
  },
  told: (_, { lessonRows }) => [
    {
      type: 'table',
      children: [rowOf(['Who', 'What they learn to say'].map(plain)), ...lessonRows],
    },
  ],
  boundaries: (event, _, { most = ALL }) => ofStaff(event, 'Boundary', most),
  notice: (event, _, { most = ALL }) => ofStaff(event, 'Notice', most),
  words: ({ sharedData }, _, { most = ALL }) => {
    const { head, rows } = tableRows(commonSection(sharedData, 'words'));
    return [
      tableOf(
        head.slice(0, 2),
        rows.slice(0, most).map(({ cells }) => cells.slice(0, 2)),
      ),
    ];
  },
  lead: ({ sharedData: { school } }) => [
    paragraphOf([
      ...plain(`${LEAD_ROLE[school.nation]}: `),
      bold(school.lead.name || BLANK),
      ...plain(`, ${school.lead.room || BLANK}.`),
      ...plain(school.deputy?.name ? ` Or ${school.deputy.name}, ${school.deputy.room}.` : ''),
    ]),
  ],
  common: ({ sharedData }, _, { section = '' }) => {
    const nodes = commonSection(sharedData, section);
    return nodes.length > 0 ? nodes : nationSection(sharedData, section);
  },
};

/** Why it is taught now: what the alert is about, and whether it is still so. */
function statusOf(
  event: Event,
  _: Share,
  __: AttributesOf<'Slot'>,
  node: Component,
): RootContent[] {
  const { lesson, sharedData, versions, reader } = event;
  const does = leadMechanism(lesson, sharedData);
  const works = isMechanismSure(lesson.alert) ? does?.adults.letter : undefined;
  const leads = versions.flatMap(({ risks: [lead] }) => lead?.id ?? []);
  const about = aboutForAll(lesson.alert, leads, lesson.meta.subject, sharedData.risks, does);
  // The alert's own account stands for ours, where a slide has room for it.
  const account = accountsForFamilies(event).find((one) => wordsIn(one).length <= WORDS_OF_ACCOUNT);
  const on = onService(lesson.alert.facts);
  return [
    paragraphOf([
      ...plain(
        `We were sent ${inPaper('a safeguarding alert', cameAsOf(lesson.alert))}${on}${on && '. It is'} about `,
      ),
      ...(about === null ? [blankNode(ABOUT_TO_COME)] : plain(about)),
      ...plain(`.${account ? ` It says: ${account}` : works ? ` ${works}` : ''}`),
    ]),
    ...statusParagraphs(
      lesson,
      isNamedTo(reader === 'parents' ? 'families' : 'staff', lesson),
      node,
    ),
  ];
}

/** Has another question most of a question's words? */
function asksTheSame(question: string, other: string): boolean {
  const theirs = new Set(wordsIn(other.toLowerCase()));
  const words = wordsIn(question.toLowerCase());
  return words.filter((word) => theirs.has(word)).length >= words.length * MOST_OF_IT;
}
const MOST_OF_IT = 0.55;

/** A passage of the alert is for the notes, and for paper. */
const WORDS_OF_ACCOUNT = 26;

const BLANK = '__________';

/**
 * Whom adults turn to: what everybody is given, and the help that belongs to the lesson's risks.
 * @param most Rows; help that belongs to a risk is beyond it too, since nothing else on the page stands in for it.
 */
export function routeRows(event: Event, most: number): RouteRow[] {
  const { lesson, sharedData, frame, risks, reader } = event;
  const ofRisks = new Set(risks.flatMap(({ risk }) => risk.routes));
  const listed = rowsOf(frame, 'Routes').map(([id, forWhat]) => ({
    id: id?.map((node) => ('value' in node ? node.value : '')).join('') ?? '',
    forWhat: forWhat ?? [],
  }));
  const to = reader === 'parents' ? 'parent' : 'staff';
  // Staff have those that the alert names on their printed briefing: slides have no room for them.
  const ofAlert = new Set(reader === 'parents' ? alertRoutesFor(sharedData, lesson.alert, to) : []);
  const ids = new Set([...listed.map(({ id }) => id), ...ofAlert]);
  const needsRisk = new Set(
    sharedData.routes.routes.filter((one) => one.workshopNeeds === 'its-risks').map(({ id }) => id),
  );
  const without = outOfPlace(lesson, sharedData);
  const routes = adultRoutes(
    sharedData,
    to,
    [...ids].filter((id) => !without.has(id)),
  );
  return routes
    .filter(({ id }) => !needsRisk.has(id) || ofRisks.has(id) || ofAlert.has(id))
    .map((route) => ({
      route,
      forWhat:
        listed.find(({ id }) => id === route.id)?.forWhat ??
        plain(route.says.split(/(?<=[.!?]) /)[0] ?? ''),
    }))
    .filter(({ route: { id } }, index) => index < most || needsRisk.has(id) || ofAlert.has(id));
}

/** What modules tell staff, each risk after its label. */
const ofStaff = ({ risks }: Event, name: 'Boundary' | 'Notice', most: number): RootContent[] =>
  risks
    .filter(({ staff }) => partOf(staff, name).length > 0)
    .slice(0, most)
    .map(({ risk, staff }) =>
      paragraphOf([
        bold(`${risk.label}.`),
        ...plain(' '),
        ...partOf(staff, name).flatMap((part) => textOf(part)),
      ]),
    );

/** Who it is, and the first way to reach them: a card has the others. */
function routeText({ name, check, contact: [first] }: ShownRoute): Text {
  const who = [bold(name), ...plain(check ? CHECK_BEFORE_USE : '')];
  if (!first) return who;
  // A number is never parted at the end of a line.
  const value = first.href?.startsWith('tel:') ? first.text.replaceAll(' ', '\u00a0') : first.text;
  const how: PhrasingContent = { type: 'text', value };
  return [
    ...who,
    ...plain(' '),
    first.href === null ? how : { type: 'link', url: first.href, children: [how] },
  ];
}

const bold = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
});
export const rowOf = (cells: readonly Text[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});
const tableOf = (head: readonly Text[], rows: readonly (readonly Text[])[]): Table => ({
  type: 'table',
  children: [rowOf(head), ...rows.map(rowOf)],
});
