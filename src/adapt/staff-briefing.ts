import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { asksOfSelfHarm } from '#model/alert/alert-topics.ts';
import { schoolFor } from '#model/alert/sending.ts';
import type { BandVersion } from '#model/band-version.ts';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument, AdultSection } from '#model/paper/adult-document.ts';
import { cameAsOf, inPaper, nodesInPaper, type PaperKind } from '#model/paper/paper-kind.ts';
import { draftNote, LEAD_ROLE } from '#model/school.ts';
import { longDate } from '#model/text/long-date.ts';
import {
  paragraph,
  routeList,
  section,
  withoutLead,
  wordList,
  wordsToUse,
} from './adult-sections.ts';
import { alertRoutesFor } from './alert-routes.ts';
import { alertWords } from './alert-words-section.ts';
import { commonSection, fillRole, nationSection } from './common-texts.ts';
import { childrenFor } from './components.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { staffPageRoutes } from './help-routes.ts';
import { isNamedTo, statusParagraphs } from './letter-front.ts';
import { needsImageRule, safeTonightForAdults } from './safe-tonight.ts';
import { flowOf, listItems, plain, tableRows } from './text.ts';

/** From this age on pupils may ask which services they are old enough for. */
const MAY_ASK_FROM = 9;

/** The staff briefing: the lesson's part first, then the common part. */
export function staffBriefing(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultDocument {
  const school = schoolFor(sharedData.school, lesson.alert);
  const staff = lesson.root.children.find((node) => isComponentNode(node, 'Staff'));
  const tonight = safeTonightForAdults(sharedData, versions);
  const isDraft = lessonDraftReasons(lesson, sharedData).length > 0;
  const sections = lessonSections(lesson, sharedData);
  // The alert's own words come after the table “The alert in short”, if the lesson has one.
  const hasBox = sections[0]?.span === 'page';
  const words = alertWords(lesson, isDraft, hasBox);
  const withWords = sections.toSpliced(hasBox ? 1 : sections.length, 0, ...words);
  const added = addedSections(lesson, sharedData, versions, tonight);
  return {
    title: `Staff briefing: ${lesson.meta.title}`,
    subtitle: `For all staff before the lessons ${school.lessonsWhen}. Ten to fifteen minutes.${lesson.alert.status.confirmedBy ? ` Status checked ${longDate(lesson.alert.status.asOf)}.` : ''}`,
    place: placeOf(staff ?? lesson.root, lesson.file),
    draft: draftNote(isDraft),
    sections: [...withWords.map((part) => sectionInPaper(part, cameAsOf(lesson.alert))), ...added],
    added: {
      sections: added.length,
      place: { file: sharedData.commonFile, line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  };
}

/** Replaces “the alert” by what the paper calls itself, such as “the letter”. */
const sectionInPaper = (part: AdultSection, kind: PaperKind): AdultSection => ({
  ...part,
  heading: inPaper(part.heading, kind),
  blocks: part.blocks.map((block) => {
    const text = (cell: Text): Text => cell.map((node) => nodesInPaper(node, kind));
    if (block.kind === 'prose')
      return { ...block, nodes: block.nodes.map((node) => nodesInPaper(node, kind)) };
    if (block.kind === 'table')
      return { ...block, head: block.head.map(text), rows: block.rows.map((row) => row.map(text)) };
    return block;
  }),
});

/** The common part. Filters and sources are for the lead: they are on the page on images, or in the report. */
function addedSections(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  tonight: ReturnType<typeof safeTonightForAdults>,
): AdultSection[] {
  // If the alert says what to do when a child speaks of wanting to die, staff are told.
  const staffTonight =
    tonight?.staff ??
    (asksOfSelfHarm(lesson.alert) ? nationSection(sharedData, 'safe-tonight-staff-low') : null);
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
    ...(staffTonight
      ? [section('Safe tonight?', 'column', [{ kind: 'callout', nodes: staffTonight }])]
      : []),
    ...(needsImageRule(sharedData, versions)
      ? [
          section('Images', 'column', [
            {
              kind: 'prose',
              // Where there is a page about images, it has the whole rule.
              nodes: tonight
                ? [SEE_IMAGES_PAGE]
                : withoutLead(commonSection(sharedData, 'image-rule').slice(0, 1)),
            },
          ]),
        ]
      : []),
    section('Pupils who have harmed others', 'column', [
      { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'harmed-others')) },
    ]),
    section('Who may be at more risk', 'column', [
      { kind: 'prose', nodes: atRisk(sharedData, versions) },
    ]),
    section('Words to use', 'column', [
      {
        kind: 'prose',
        nodes: [wordList(wordsToUse(sharedData, lesson, versions))],
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
 * The section on the lead, the deputy, staff's duty, and whom staff may ring.
 * @param more Routes that the alert names. Default: none.
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

/** Groups at more risk, with figures on the risks that are taught. */
function atRisk(sharedData: SharedData, versions: readonly BandVersion[]): Flow {
  const taught = new Set(versions.flatMap(({ risks }) => risks.map(({ id }) => id)));
  const figures = sharedData.risks
    .flatMap(({ id, atRiskFigures }) => (atRiskFigures && taught.has(id) ? [atRiskFigures] : []))
    .flatMap((section) => listItems(commonSection(sharedData, section)));
  return commonSection(sharedData, 'at-risk').map((node) =>
    node.type === 'list' ? { ...node, children: [...node.children, ...figures] } : node,
  );
}

/** The lesson's `<Staff>` as sections: each heading starts one, and tables have the whole width. */
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

/** Most characters of a row's label; a longer one is text, and gets a wider column. */
const LONGEST_LABEL = 30;

const isLabel = (cell: Text | undefined): boolean =>
  textContent({ type: 'paragraph', children: cell ?? [] }).length <= LONGEST_LABEL;

const SEE_IMAGES_PAGE = paragraph(
  'Never look at, copy, save or forward a nude or sexual image of a child, and never ask to see one. All the rest, with the words to use and the law, stands on the page “Images: what we do, and what the law says”. Read it with this.',
);
