import { type Alert, NO_ONE_SERVICE } from '#model/alert/alert.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import { isApproved } from '#model/kit/approval.ts';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument, AdultSection } from '#model/paper/adult-document.ts';
import { DEPTHS, type Risk } from '#model/risk.ts';
import { longDate } from '#model/text/long-date.ts';
import { paragraph, section, sourcesSection } from '../adult-sections.ts';
import { commonSection } from '../common-texts.ts';
import { lessonDraftReasons } from '../draft-reasons.ts';
import { riskWeights } from '../risk-weights.ts';
import { safeTonightForAdults } from '../safe-tonight.ts';
import { flowOf, plain } from '../text.ts';
import { decisionSection, decisionsDue, decisionsDueSection } from './decisions-due.ts';
import { excusedSection, renamedSection } from './excused-section.ts';
import { factsHeard, leftOutTable } from './facts-tables.ts';
import { firstPage } from './first-page.ts';
import { familyReaders, letterReaders } from './letter-readers.ts';
import { namingOf } from './naming.ts';
import { readingSections } from './reading-sections.ts';
import type { ReportContext } from './report-context.ts';
import { reportHead } from './report-head.ts';
import { routesSection } from './routes-section.ts';
import { sentenceTable } from './sentence-table.ts';

/** Most decisions in the column beside the status: with more, they get the whole width. */
const BESIDE_STATUS = 6;

/**
 * The lead's report: what each band is told, what was left out and why, decisions that are due, and a line to sign.
 * @param laidOut Sentences on content that did not fit, and how it was laid out.
 */
export function leadReport(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  laidOut: readonly string[] = [],
): AdultDocument {
  const { alert } = lesson;
  const { letters: writesHome } = decisionScope(alert.decision, alert.noLesson);
  const written = writesHome ? versions : [];
  const readersOf = letterReaders(written);
  const context = { lesson, sharedData, versions };
  return {
    ...reportHead(lesson),
    draft: lessonDraftReasons(lesson, sharedData).length > 0 ? ['See “Decisions due”.'] : [],
    runsOn: true,
    sections: [
      ...firstPage(lesson, sharedData, versions, readersOf),
      ...decisionsAndStatus(context),
      section('Before anything is taught or sent', 'page', [
        { kind: 'callout', nodes: commonSection(sharedData, 'live-case') },
      ]),
      approvalSection(lesson),
      depthMatrix(context),
      ...decisionSection(lesson),
      ...readingSections(lesson, sharedData, versions),
      ...renamedSection(lesson, sharedData),
      ...excusedSection(lesson),
      ...factsHeard(context),
      ...leftOutTable(context),
      ...sentenceTable(lesson, sharedData, familyReaders(written)),
      routesSection(alert, sharedData, versions),
      ...(laidOut.length > 0
        ? [
            section('Longer than usual, or written otherwise: please look', 'page', [
              { kind: 'checklist', items: laidOut.map(plain) },
            ]),
          ]
        : []),
      ...governorsSection(lesson),
      // Lessons about images have this on their page about images.
      ...(safeTonightForAdults(sharedData, versions)
        ? []
        : [
            section('Filters', 'page', [
              { kind: 'prose', nodes: commonSection(sharedData, 'filter-check') },
            ]),
            sourcesSection(sharedData),
          ]),
    ],
  };
}

/** Decisions beside the status; for an alert that was read, the first page has them. */
function decisionsAndStatus({ lesson, sharedData }: ReportContext): AdultSection[] {
  const { alert } = lesson;
  const decisions = decisionsDue(lesson, sharedData);
  const span = alert.reading || decisions.length > BESIDE_STATUS ? 'page' : 'column';
  return [
    decisionsDueSection(decisions, sharedData, span),
    ...(alert.reading ? [] : [statusSection(alert, span)]),
  ];
}

const statusSection = (alert: Alert, span: AdultSection['span']): AdultSection =>
  section('Status', span, [
    {
      kind: 'prose',
      nodes: [
        paragraph(
          alert.status.confirmedBy
            ? `${serviceStatement(alert)}Today: ${alert.status.now} Source: ${alert.status.source}. ${namingOf(alert)}`
            : `The alert says: ${alert.status.alertSays} Nobody has confirmed how things stand today, so nobody else is told anything of it. ${namingOf(alert)}`,
        ),
      ],
    },
  ]);

/** The matrix of risks and bands: the depth of each. */
const depthMatrix = ({ sharedData, versions }: ReportContext): AdultSection =>
  section('What each band hears', 'page', [
    {
      kind: 'matrix',
      corner: 'Risk',
      columns: versions.map((version) => version.band.id.toUpperCase()),
      levels: DEPTHS.length - 1,
      rows: byWeight(sharedData.risks, versions).map((risk) => ({
        label: risk.label,
        cells: versions.map((version) => {
          const depth = version.risks.find((other) => other.id === risk.id)?.depth ?? 'none';
          return {
            level: DEPTHS.indexOf(depth),
            says: depth === 'none' ? '–' : depth.replace('-', ' '),
          };
        }),
      })),
    },
  ]);

function governorsSection({ root }: Lesson): AdultSection[] {
  const governors = root.children.find((node) => isComponentNode(node, 'Governors'));
  return governors
    ? [
        section('A hundred words for governors', 'page', [
          { kind: 'prose', nodes: flowOf(childrenOf(governors)) },
        ]),
      ]
    : [];
}

/** The approval, or lines to sign. */
const approvalSection = ({ approval }: Lesson): AdultSection =>
  section(
    'Approval',
    'page',
    isApproved(approval)
      ? [
          {
            kind: 'prose',
            nodes: [
              paragraph(
                `Approved as it is now by ${approval.role} on ${longDate(approval.date)}. A change of any word or picture opens it again.`,
              ),
            ],
          },
        ]
      : [
          {
            kind: 'prose',
            nodes: [
              paragraph(
                'I have read this report and the products of the bands we teach, and approve them for use in this school.',
              ),
            ],
          },
          { kind: 'sign-lines', labels: ['Name and role', 'Signature', 'Date'] },
        ],
  );

/** Risks that a band is taught, those that lead most bands first. */
function byWeight(risks: readonly Risk[], versions: readonly BandVersion[]): Risk[] {
  const weights = riskWeights(versions);
  const weightOf = ({ id }: Risk) => weights.get(id) ?? 0;
  return risks
    .filter((risk) => weights.has(risk.id))
    .sort((risk, other) => weightOf(other) - weightOf(risk));
}

/** The alert's statement on its service; empty where the lead found that it is about no single one. */
const serviceStatement = ({ status }: Alert): string =>
  status.short === NO_ONE_SERVICE ? '' : `The alert says: ${status.alertSays} `;
