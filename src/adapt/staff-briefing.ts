import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { AdultDocument, AdultSection } from '#model/adult-document.ts';
import { BRIEFING_HEADS } from '#model/alert-lists.ts';
import { WORD_KINDS } from '#model/alert-source.ts';
import { acceptedWords, undecidedWords, wordingOf } from '#model/alert-words.ts';
import type { BandVersion } from '#model/band-version.ts';
import { isComponentNode, placeOf } from '#model/component.ts';
import type { Flow, Text } from '#model/content.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { longDate } from '#model/long-date.ts';
import { cameAsOf, inPaper, nodesInPaper, type PaperKind } from '#model/paper-kind.ts';
import { publisherTold } from '#model/published-by.ts';
import { draftNote, LEAD_ROLE } from '#model/school.ts';
import { schoolFor } from '#model/sending.ts';
import { paragraph, routeList, section, withoutLead, wordList } from './adult-sections.ts';
import { alertRoutesFor } from './alert-routes.ts';
import { commonSection, fillRole, nationSection } from './common-texts.ts';
import { childrenFor } from './components.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { staffPageRoutes } from './help-routes.ts';
import { isNamedTo, statusParagraphs } from './letter-front.ts';
import { safeTonightForAdults } from './safe-tonight.ts';
import { flowOf, plain, tableRows } from './text.ts';

/** From this age on pupils may ask which services they are old enough for. */
const MAY_ASK_FROM = 9;

/** The staff briefing: the lesson's half first, then what every briefing says. */
export function staffBriefing(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultDocument {
  const school = schoolFor(sharedData.school, lesson.alert);
  const staff = lesson.root.children.find((node) => isComponentNode(node, 'Staff'));
  const tonight = safeTonightForAdults(sharedData, versions);
  const isDraft = lessonDraftReasons(lesson, sharedData).length > 0;
  const [first, ...rest] = lessonSections(lesson, sharedData);
  const words = alertWords(lesson, isDraft, first?.span === 'page');
  // The alert's words follow the alert in short, where a lesson begins with it.
  const own =
    first?.span === 'page'
      ? [first, ...words, ...rest]
      : [...(first ? [first] : []), ...rest, ...words];
  const added = addedSections(lesson, sharedData, versions, tonight);
  return {
    title: `Staff briefing: ${lesson.meta.title}`,
    subtitle: `For all staff before the lessons ${school.lessonsWhen}. Ten to fifteen minutes.${lesson.alert.status.confirmedBy ? ` Status checked ${longDate(lesson.alert.status.asOf)}.` : ''}`,
    place: placeOf(staff ?? lesson.root, lesson.file),
    draft: draftNote(lessonDraftReasons(lesson, sharedData)),
    sections: [...own.map((one) => sectionInPaper(one, cameAsOf(lesson.alert))), ...added],
    added: {
      sections: added.length,
      place: { file: sharedData.commonFile, line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  };
}

/** A section with the paper called what it calls itself. */
const sectionInPaper = (one: AdultSection, kind: PaperKind): AdultSection => ({
  ...one,
  heading: inPaper(one.heading, kind),
  blocks: one.blocks.map((block) => {
    const text = (cell: Text): Text => cell.map((node) => nodesInPaper(node, kind));
    if (block.kind === 'prose')
      return { ...block, nodes: block.nodes.map((node) => nodesInPaper(node, kind)) };
    if (block.kind === 'table')
      return { ...block, head: block.head.map(text), rows: block.rows.map((row) => row.map(text)) };
    return block;
  }),
});

/** What every briefing says. What the IT lead sees to and what it all rests on is the lead's: on the page on images, or in the report. */
function addedSections(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  tonight: ReturnType<typeof safeTonightForAdults>,
): AdultSection[] {
  return [
    section('Who hears what', 'page', [
      {
        kind: 'table',
        head: ['Band', 'Pupils learn to say'].map(plain),
        widths: [2, 5],
        rows: versions.map((version) => [
          plain(`${version.band.name} (${version.yearNames})`),
          plain(version.outcome),
        ]),
      },
    ]),
    section('If a child tells you something', 'column', [
      { kind: 'callout', nodes: commonSection(sharedData, 'disclosure') },
    ]),
    ...(tonight
      ? [section('Safe tonight?', 'column', [{ kind: 'callout', nodes: tonight.staff }])]
      : []),
    section('Images', 'column', [
      {
        kind: 'prose',
        // A lesson about images has a page on them, with the whole rule.
        nodes: tonight
          ? [seeImagesPage]
          : withoutLead(commonSection(sharedData, 'image-rule').slice(0, 1)),
      },
    ]),
    section('Pupils who have harmed others', 'column', [
      { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'harmed-others')) },
    ]),
    section('Who may be at more risk', 'column', [
      {
        kind: 'prose',
        nodes: joinedLists(
          commonSection(sharedData, 'at-risk'),
          isOnThreats(versions) ? commonSection(sharedData, 'at-risk-images') : [],
        ),
      },
    ]),
    section('Words to use', 'column', [
      {
        kind: 'prose',
        nodes: [wordList(commonSection(sharedData, 'words'))],
      },
    ]),
    ...(versions.some(({ band }) => band.ages[1] > MAY_ASK_FROM)
      ? [
          section('Under-16s and social media', 'column', [
            { kind: 'prose', nodes: commonSection(sharedData, 'under-16s') },
          ]),
        ]
      : []),
    section('Looking after yourself', 'column', [
      { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'staff-support')) },
    ]),
    whomToTell(sharedData, alertRoutesFor(sharedData, lesson.alert, 'staff')),
  ];
}

/**
 * The lead, the deputy, the duty, and whom staff may ring.
 * @param more Where the alert sends people besides. Default: nowhere.
 */
export function whomToTell(sharedData: SharedData, more: readonly string[] = []): AdultSection {
  const { school } = sharedData;
  const deputy = school.deputy?.name ? `, or ${school.deputy.name}, ${school.deputy.room}` : '';
  return section('Whom to tell', 'page', [
    {
      kind: 'prose',
      nodes: [
        paragraph(
          `${LEAD_ROLE[school.nation]}: ${school.lead.name || '__________'}, ${school.lead.room || '__________'}${deputy}. Same day, at once. ${textContent({ type: 'root', children: nationSection(sharedData, 'staff-duty') })}`,
        ),
      ],
    },
    {
      kind: 'prose',
      nodes: [routeList(staffPageRoutes(sharedData, 'briefing', more))],
    },
  ]);
}

/** Figures on threats over pictures are of lessons on them, and of no other. */
const isOnThreats = (versions: readonly BandVersion[]): boolean =>
  versions.some(({ risks }) => risks.some(({ id }) => id === 'sexual-extortion'));

/** Texts whose lists go on as one: the second has nothing but its list. */
const joinedLists = (nodes: Flow, more: Flow): Flow =>
  nodes.map((node) => {
    const added = more.flatMap((one) => (one.type === 'list' ? one.children : []));
    return node.type === 'list' ? { ...node, children: [...node.children, ...added] } : node;
  });

/** A heading of level 3 starts a section; tables run across the sheet. */
function lessonSections(lesson: Lesson, sharedData: SharedData): AdultSection[] {
  const staff = lesson.root.children.find((node) => isComponentNode(node, 'Staff'));
  const sections: AdultSection[] = [];
  if (!staff) return sections;
  const nodes = childrenFor({ band: { id: '' }, sharedData, parts: null }, staff).flatMap(
    (node): RootContent[] =>
      isComponentNode(node, 'Status')
        ? statusParagraphs(lesson, isNamedTo('staff', lesson), node)
        : isComponentNode(node)
          ? []
          : [fillRole(node, LEAD_ROLE[sharedData.school.nation])],
  );
  for (const node of nodes) {
    if (node.type === 'heading') sections.push(section(textContent(node), 'column', []));
    else if (node.type === 'table') {
      const { head, rows } = tableRows([node]);
      const last = sections.at(-1);
      if (last) last.span = 'page';
      last?.blocks.push({
        kind: 'table',
        head,
        rows: rows.map((row) => row.cells),
        widths: [1, rows.every((row) => isLabel(row.cells[0])) ? 4 : 2],
      });
    } else sections.at(-1)?.blocks.push({ kind: 'prose', nodes: flowOf([node]) });
  }
  return sections;
}

/** The longest label at the head of a row, in characters; what is longer is a text of its own. */
const LONGEST_LABEL = 30;

const isLabel = (cell: Text | undefined): boolean =>
  textContent({ type: 'paragraph', children: cell ?? [] }).length <= LONGEST_LABEL;

/**
 * The alert in its own words, where no wording of ours says it: what the lead accepted, and in a draft what nobody has
 * decided on yet, marked so.
 * @param hasBox Do the signs that were accepted stand in the box above, with the alert in short?
 */
function alertWords({ alert, source }: Lesson, isDraft: boolean, hasBox: boolean): AdultSection[] {
  const { sentences } = alert.corrections;
  const open = isDraft
    ? undecidedWords(sentences, source).filter((one) => one.kind === 'sign' || isStatement(one))
    : [];
  const told = acceptedWords(sentences, 'incident', 'staff')
    .map(({ says }) => says)
    .join(' ');
  const rows = WORD_KINDS.flatMap((kind) => {
    const inBox = hasBox && kind === 'sign';
    const accepted = inBox ? [] : acceptedWords(sentences, kind, 'staff').map(wordingOf);
    const isProposed = isDraft && kind === 'service' && alert.corrections.about === undefined;
    const about = isProposed ? source?.about : undefined;
    const isSaid = (says: string) =>
      told.includes(says.replace(/^.*?“|”$/g, '').replace(/[.]$/, ''));
    const asked = [
      ...(about && !isSaid(about.says)
        ? [
            `${about.says.startsWith('this: ') ? '' : 'It is about '}${about.says.replace(/^this: /, '')}.`,
          ]
        : []),
      ...open
        .filter((one) => one.kind === kind && one.text !== about?.text)
        .map(({ says }) => `“${says}”`),
    ];
    const all = [...accepted, ...(asked.length > 0 ? [`Not checked yet: ${asked.join(' ')}`] : [])];
    return all.length > 0 ? [[plain(BRIEFING_HEADS[kind]), plain(all.join(' '))]] : [];
  });
  const by = publisherTold(alert);
  const from = by === null ? 'From the alert' : `From ${by}`;
  return rows.length === 0
    ? []
    : [
        section('The alert, in its own words', 'page', [
          { kind: 'table', head: ['', from].map(plain), widths: [1, 4], rows },
        ]),
      ];
}

/** A whole sentence, or a label with its value: half a list says nothing, and is shown to nobody. A sign is whole as it is. */
const isStatement = ({ says }: { says: string }): boolean =>
  /^["“'‘(]?\p{Lu}.* .*[.!?]["”'’)]*$/su.test(says) || /^\p{Lu}[^:.]{1,40}: \S/u.test(says);

const seeImagesPage = paragraph(
  'Never look at, copy, save or forward a nude or sexual image of a child, and never ask to see one. All the rest, with the words to use and the law, stands on the page “Images: what we do, and what the law says”. Read it with this.',
);
