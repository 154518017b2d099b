import type { PhrasingContent } from 'mdast';
import type { AdultDocument, AdultSection } from '#model/adult-document.ts';
import { type Alert, type Fact, type NamedTo, NO_ONE_SERVICE, namesToldTo } from '#model/alert.ts';
import { isByItsLines } from '#model/alert-source.ts';
import { isApproved } from '#model/approval.ts';
import type { BandVersion } from '#model/band-version.ts';
import { isComponentNode, placeOf } from '#model/component.ts';
import { DECIDED, decisionScope } from '#model/decision.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { linesAt } from '#model/lines-at.ts';
import { longDate } from '#model/long-date.ts';
import { listed } from '#model/mid-sentence.ts';
import { DEPTHS, HEARD, type Heard, type Risk, SAFE_ONLY } from '#model/risk.ts';
import { draftReasonsWithPlaces, lessonDraftReasons } from './adapt-lesson.ts';
import { alertLines } from './alert-lines.ts';
import { commonSection } from './common-texts.ts';
import { newIssues } from './new-issues.ts';
import { readingRows } from './reading-rows.ts';
import { safeTonightForAdults } from './safe-tonight.ts';
import { paragraph, section, sourcesSection } from './staff-briefing.ts';
import { staffFacts } from './staff-facts.ts';
import { flowOf, plain } from './text.ts';

/** Who hears of a fact: band ids for slides, `parents` for letters, `staff` for the briefing. */
export interface Coverage {
  usedBy: string[];
  leftOut: string | null;
  /** How much pupils hear of a harm, by band: facts of other kinds have no depth. */
  depths: Record<string, Heard>;
}

/** Fact × product: each fact of the alert, who hears of it, or why nobody does. */
export function coverageOf(
  lesson: Lesson,
  versions: readonly BandVersion[],
): Record<string, Coverage> {
  const { alert } = lesson;
  const { letters: writes, briefing } = decisionScope(alert.decision, alert.noLesson);
  const staff = new Set(briefing ? staffFacts(lesson) : []);
  return Object.fromEntries(
    alert.facts.map((fact) => {
      const bands = versions
        .filter((version) => version.slides.some((slide) => slide.facts.includes(fact.id)))
        .map((version) => version.band.id);
      const parents =
        writes && versions.some((version) => version.letter.facts.includes(fact.id))
          ? ['parents']
          : [];
      const usedBy = [...bands, ...parents, ...(staff.has(fact.id) ? ['staff'] : [])];
      const depths = Object.fromEntries(
        versions
          .filter(({ band }) => fact.kind === 'risk' && bands.includes(band.id))
          .map((version) => [version.band.id, depthHeard(fact, version)]),
      );
      return [fact.id, { usedBy, leftOut: fact.leftOut ?? null, depths }];
    }),
  );
}

/**
 * How much of a fact a band's pupils really hear. A slide may teach what helps against a harm that it never names: of
 * the fact's risks that are taught, the one that the band goes into least counts.
 */
function depthHeard({ risks }: Fact, version: BandVersion): Heard {
  const taught = new Set<string>(
    version.risks.filter(({ id }) => risks.includes(id)).map(({ depth }) => depth),
  );
  return HEARD.find((depth) => taught.has(depth)) ?? 'foundation';
}

/** The share of facts from which on “staff” is not repeated at each. */
const MOSTLY = 0.8;
/** Passages for a person to decide that a list shows; `alert.md` has all. */
const MOST_UNMAPPED = 8;
/** So many decisions stand beside the status; more of them would be a long narrow column beside an empty one. */
const BESIDE_STATUS = 6;
/** Changes of an alert that the report spells out. */
const MOST_CHANGES = 10;

/** A fact as reports say it, with who wrote it. */
export const factSays = ({ id, says, by }: Fact): string =>
  `${id} ${says}${by === 'person' ? ' (added by a person)' : ''}`;

/** What an adult has yet to decide, why, and in which file it is written down. */
interface DecisionDue {
  what: string;
  why: string | null;
  where: string | null;
}

/** What an adult has yet to decide before the kit is used, in plain words. */
export function decisionsDue(lesson: Lesson, sharedData: SharedData): DecisionDue[] {
  const { status, decision, noLesson } = lesson.alert;
  const { lesson: isTaught } = decisionScope(decision, noLesson);
  return [
    ...draftReasonsWithPlaces(lesson, sharedData).map(({ says, where }) => ({
      what: says,
      why: null,
      where: `See ${where}.`,
    })),
    // An unconfirmed status is among the reasons for a draft.
    ...(status.confirmedBy && isTaught
      ? [
          {
            what: 'Check the status of the service in the alert again.',
            why: `Checked by ${status.confirmedBy.role} on ${longDate(status.confirmedBy.date)}; check again by ${longDate(lesson.alert.reviewBy)}.`,
            where: null,
          },
        ]
      : []),
    ...(isTaught
      ? [
          {
            what: 'Does any pupil share a character’s name? Then the character gets another.',
            why: null,
            where: 'Write it under names: in lesson.mdx.',
          },
        ]
      : []),
    ...(isTaught ? retoldTo(lesson, sharedData) : []),
    ...lesson.alert.unmapped.slice(0, MOST_UNMAPPED).map(({ says, why }) => ({
      what: `The alert also says: ${/[.!?]”?$/.test(says) ? says : `${says}.`}`,
      why: why.replace(IN_THE_FILE, ''),
      where: IN_THE_FILE.exec(why)?.[0].trim() ?? null,
    })),
    ...(lesson.alert.unmapped.length > MOST_UNMAPPED
      ? [
          {
            what: `${lesson.alert.unmapped.length - MOST_UNMAPPED} more passages of the alert wait to be looked at.`,
            why: null,
            where: 'They stand under unmapped in alert.md.',
          },
        ]
      : []),
  ];
}

/** On paper no file and no line is named: whoever builds is told those. */
const WHERE_TO_DECIDE =
  'Each is settled at the desk, under this lesson. Whoever works with the files finds file and line in the kit room.';

/** Ids of risks and mechanisms as their names. */
const inWords = (says: string, { risks, mechanisms }: SharedData): string =>
  [...mechanisms, ...risks].reduce((text, one) => {
    const name = 'label' in one ? one.label : one.name;
    return text.replace(new RegExp(`(?<![\\w-])${one.id}(?![\\w-])`, 'g'), `“${name}”`);
  }, says);

/** What `alert.md` says of how something is written there. */
const IN_THE_FILE = / To have the other, write .*$/;

/** Whether a class may hear a story again: a line for each day on which it was taught. */
function retoldTo({ meta }: Lesson, { bands }: SharedData): DecisionDue[] {
  const days = [...new Set(meta.retold.map(({ date }) => date))];
  return days.map((date) => {
    const names = meta.retold
      .filter((one) => one.date === date)
      .map(({ band }) => bands.find(({ id }) => id === band)?.name ?? band);
    return {
      what: `Is it the same class? ${listed(names)} ${names.length > 1 ? 'were' : 'was'} taught this story on ${longDate(date)}, and every other story of this age that fits has been taught too.`,
      why: 'A class that knows it can have the sheet and the exit question alone.',
      where: null,
    };
  });
}

/**
 * The lead's report: what each band hears, what was left out and why, what is to be decided, a line to sign.
 * @param laidOut What found no room, or no letter, as it usually does, and how it stands there: a sentence each.
 */
export function leadReport(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  laidOut: readonly string[] = [],
): AdultDocument {
  const { alert } = lesson;
  const coverage = coverageOf(lesson, versions);
  // Staff hear most of what is taught to many bands: then it is said once, over the column.
  const used = alert.facts.filter(({ id }) => (coverage[id]?.usedBy.length ?? 0) > 0);
  const byStaff = used.filter(({ id }) => coverage[id]?.usedBy.includes('staff'));
  const mostlyStaff = byStaff.length > used.length * MOSTLY;
  const heard = (id: string) => {
    const by = coverage[id]?.usedBy ?? [];
    const others = [
      ...pupilsWhoHear(versions, by, coverage[id]?.depths ?? {}),
      ...(by.includes('parents') ? ['letters'] : []),
    ];
    if (mostlyStaff)
      return by.includes('staff')
        ? others.join(', ') || 'staff alone'
        : `${others.join(', ')} (not staff)`;
    return [...others, ...(by.includes('staff') ? ['staff'] : [])].join(', ');
  };
  // Where the program read the alert, its risks stand in a table of their own.
  const isInReading = (fact: Fact) => alert.reading !== undefined && fact.kind === 'risk';
  const decisions = decisionsDue(lesson, sharedData);
  const span = decisions.length > BESIDE_STATUS ? 'page' : 'column';
  const governors = lesson.root.children.find((node) => isComponentNode(node, 'Governors'));
  return {
    title: `Lead’s report: ${lesson.meta.title}`,
    subtitle: `From “${alert.title}”${alert.publisher ? `, ${alert.publisher}` : ''}${alert.issued ? `, ${longDate(alert.issued)}` : ', undated'}. Read ${longDate(alert.read)}. For the safeguarding lead only.`,
    place: placeOf(lesson.root, lesson.file),
    draft: lessonDraftReasons(lesson, sharedData).length > 0 ? ['See “Decisions due”.'] : [],
    runsOn: true,
    sections: [
      section('Before anything is taught or sent', 'page', [
        { kind: 'callout', nodes: commonSection(sharedData, 'live-case') },
      ]),
      section('Decisions due', span, [
        {
          kind: 'checklist',
          items: decisions.map(({ what, why }) =>
            plain(inWords(why ? `${what} ${why}` : what, sharedData)),
          ),
        },
        { kind: 'prose', nodes: [paragraph(WHERE_TO_DECIDE)] },
      ]),
      section('Status', span, [
        {
          kind: 'prose',
          nodes: [
            paragraph(
              alert.status.confirmedBy
                ? `${alertSaid(alert)}Today: ${alert.status.now} Source: ${alert.status.source}. ${namingOf(alert)}`
                : `The alert says: ${alert.status.alertSays} Nobody has confirmed how things stand today, so nobody else is told anything of it. ${namingOf(alert)}`,
            ),
          ],
        },
      ]),
      section('What each band hears', 'page', [
        {
          kind: 'matrix',
          corner: 'Risk',
          columns: versions.map((version) => version.band.id.toUpperCase()),
          levels: DEPTHS.length - 1,
          rows: byWeight(sharedData.risks, versions).map((risk) => ({
            label: risk.label,
            cells: versions.map((version) => {
              const depth = version.risks.find((one) => one.id === risk.id)?.depth ?? 'none';
              return {
                level: DEPTHS.indexOf(depth),
                says: depth === 'none' ? '–' : depth.replace('-', ' '),
              };
            }),
          })),
        },
      ]),
      ...decisionSection(lesson),
      ...readingSections(lesson, sharedData, versions),
      ...excusedSection(lesson),
      ...filledTable(`What the alert says, and who hears it (* ${SAFE_ONLY})`, {
        kind: 'table',
        head: ['Fact', mostlyStaff ? 'Who hears it, besides staff' : 'Who hears it'].map(plain),
        widths: [14, 5],
        rows: used
          .filter((fact) => !isInReading(fact))
          .map((fact) => [plain(factSays(fact)), plain(heard(fact.id))]),
      }),
      ...filledTable('Left out or softened, and why', {
        kind: 'table',
        head: ['What', 'Why'].map(plain),
        widths: [3, 4],
        rows: [
          ...alert.facts
            .filter((fact) => fact.leftOut && !isInReading(fact))
            .flatMap((fact) => leftOutRows(fact, lesson)),
          ...lesson.meta.accepted.map(({ rule, by, date, why }) => [
            plain(`Warning “${rule}”, accepted by ${by} on ${longDate(date)}`),
            plain(why),
          ]),
          ...alert.softened.map(({ fact, to, why }) => [
            plain(`${fact}, softened: ${to}`),
            plain(why),
          ]),
          ...(alert.reading ? [] : lesson.meta.also).map(({ risk, why }) => [
            plain(sharedData.risks.find((one) => one.id === risk)?.label ?? risk),
            plain(why),
          ]),
        ],
      }),
      ...alertLines(lesson, sharedData),
      section('Routes', 'page', [
        {
          kind: 'table',
          head: ['In the alert', 'In the kit'].map(plain),
          rows: [
            ...alert.routes.map((route) => [
              plain(route.asWritten),
              plain(
                `${nameOf(sharedData, route.routeId)}: ${route.action.replace('-', ' ')}${route.why ? `. ${route.why}` : ''}`,
              ),
            ]),
            [
              plain('Added'),
              plain(alert.addedRoutes.map((id) => nameOf(sharedData, id)).join(', ')),
            ],
          ],
          widths: [2, 3],
        },
      ]),
      ...(laidOut.length > 0
        ? [
            section('Longer than usual, or written otherwise: please look', 'page', [
              { kind: 'checklist', items: laidOut.map(plain) },
            ]),
          ]
        : []),
      ...(governors
        ? [
            section('A hundred words for governors', 'page', [
              {
                kind: 'prose',
                nodes: flowOf((governors as never as { children: never[] }).children),
              },
            ]),
          ]
        : []),
      // A lesson about images has these on the page about them.
      ...(safeTonightForAdults(sharedData, versions)
        ? []
        : [
            section('Filters', 'page', [
              { kind: 'prose', nodes: commonSection(sharedData, 'filter-check') },
            ]),
            sourcesSection(sharedData),
          ]),
      section('Approval', 'page', [
        {
          kind: 'prose',
          nodes: [
            ...(isApproved(lesson.approval)
              ? [
                  paragraph(
                    `Approved as it is now by ${lesson.approval.role} on ${longDate(lesson.approval.date)}. A change of any word or picture opens it again.`,
                  ),
                ]
              : []),
            paragraph(
              'I have read this report and the products of the bands we teach, and approve them for use in this school.',
            ),
          ],
        },
        { kind: 'sign-lines', labels: ['Name and role', 'Signature', 'Date'] },
      ]),
    ],
  };
}

/** What the lead decided, where that is recorded. */
export function decisionSection({ alert: { decision } }: Lesson): AdultSection[] {
  if (!decision) return [];
  const { action, because, role, date } = decision;
  return [
    section('Decision', 'page', [
      {
        kind: 'prose',
        nodes: [
          paragraph(
            `Decided by ${role} on ${longDate(date)}: ${DECIDED[action]}. Because: ${/[.!?]$/.test(because) ? because : `${because}.`}`,
          ),
        ],
      },
    ]),
  ];
}

/** Sentences that are spelt out; of a word like “tell” there are more. */
const MOST_EXCUSED = 12;

/** Our own sentences that hold a word which the alert has for a name. */
function excusedSection({ excused }: Lesson): AdultSection[] {
  const names = [...new Set(excused.map(({ name }) => name))];
  if (names.length === 0) return [];
  const shown = excused.slice(0, MOST_EXCUSED);
  const rest = excused.length - shown.length;
  return [
    section('Names that are ordinary words too', 'page', [
      {
        kind: 'prose',
        nodes: [
          paragraph(
            `The alert names ${names.map((name) => `“${name}”`).join(', ')}, and our own texts use the word in its ordinary sense. Everywhere else it is refused, in small letters too. These sentences stand, since we wrote them before the alert came: ${shown.map(({ says, hash }) => `“${says}” (${hash.slice(0, SHOWN_HASH)})`).join(' · ')}${rest > 0 ? ` · and ${rest} more of our own` : ''}. If pupils here would take one for the name, change it in lesson.mdx.`,
          ),
        ],
      },
    ]),
  ];
}
/** Digits of a hash that are shown. */
const SHOWN_HASH = 8;

const NAMED_TO = { families: 'Families', staff: 'Staff' } as const satisfies Record<
  NamedTo,
  string
>;

/** To whom the service is named, and by whose decision. */
function namingOf(alert: Alert): string {
  const told = (Object.keys(NAMED_TO) as NamedTo[]).flatMap((reader) => {
    const decision = alert.naming[reader];
    if (!decision) return [];
    if (namesToldTo(reader, alert).size === 0)
      return `${NAMED_TO[reader]} are not told its name although it was decided: a challenge is never named.`;
    return `${NAMED_TO[reader]} are told its name, by decision of ${decision.role} on ${longDate(decision.date)}: ${decision.because}`;
  });
  return [...told, 'Nobody else is told its name.'].join(' ');
}

/** The risks that any band hears of: those that come first in most bands before the others. */
function byWeight(risks: readonly Risk[], versions: readonly BandVersion[]): Risk[] {
  const weight = ({ id }: Risk) =>
    versions.reduce((total, version) => {
      const place = version.risks.findIndex((one) => one.id === id);
      return place < 0 ? total : total + 1 / (place + 1);
    }, 0);
  return risks.filter((risk) => weight(risk) > 0).sort((one, other) => weight(other) - weight(one));
}

/** How surely the program read each risk, and what changed since it last read the alert. */
function readingSections(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultSection[] {
  const rows = readingRows(lesson.alert, sharedData.risks, versions);
  const missing = lesson.alert.reading?.missing ?? [];
  const [change] = newIssues(
    lesson.alert,
    sharedData.bands,
    versions.map(({ band }) => band.id),
  );
  return [
    ...(rows.length === 0
      ? []
      : [
          section('How the alert was read', 'page', [
            {
              kind: 'table',
              head: ['Risk', 'How surely', 'Where in the alert', 'Taught'].map(plain),
              widths: [6, 3, 4, 4],
              rows: rows.map(({ label, sure, where, taught }) => [
                plain(label),
                plain(sure),
                plain(where),
                plain(bandRanges(versions, taught) || 'a lesson of its own'),
              ]),
            },
            ...(missing.length === 0
              ? []
              : [
                  {
                    kind: 'prose' as const,
                    nodes: [paragraph(`The alert gives no ${missing.join(', no ')}.`)],
                  },
                ]),
          ]),
        ]),
    ...(change
      ? [
          section(`Since it was read last (${longDate(change.date)})`, 'page', [
            {
              kind: 'prose',
              nodes: [
                paragraph(
                  change.what
                    .slice(0, MOST_CHANGES)
                    .map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
                    .join(' '),
                ),
                paragraph(
                  `Make and hand out again: ${change.products.join('; ')}. ${lettersAgain(change.letters, versions)}`,
                ),
              ],
            },
          ]),
        ]
      : []),
  ];
}

/** What the alert says of its service; nothing where the lead has found that it is about no one service. */
const alertSaid = ({ status }: Alert): string =>
  status.short === NO_ONE_SERVICE ? '' : `The alert says: ${status.alertSays} `;

/** Of the ages that the school teaches; whoever has had no letter gets none again. */
function lettersAgain(bands: readonly string[], versions: readonly BandVersion[]): string {
  const names = versions.flatMap(({ band }) => (bands.includes(band.id) ? band.name : []));
  return names.length === 0
    ? 'No letter has to go home again.'
    : `Where the letter has gone home already, send it again: ${names.join(', ')}.`;
}

const nameOf = (sharedData: SharedData, id: string): string =>
  sharedData.routes.routes.find((route) => route.id === id)?.name.replace(/\s*\{.*?\}/g, '') ?? id;

/** “EYFS–KS1*”, “UKS2–KS5”: those to whom the harm is not named stand apart. */
function pupilsWhoHear(
  versions: readonly BandVersion[],
  by: readonly string[],
  depths: Coverage['depths'],
): string[] {
  const isTold = (id: string) => depths[id] !== 'foundation';
  const safeOnly = bandRanges(
    versions,
    by.filter((id) => !isTold(id)),
  );
  const told = bandRanges(versions, by.filter(isTold));
  return [...(safeOnly ? [`${safeOnly}*`] : []), ...(told ? [told] : [])];
}

/** Bands that hear of a fact, neighbours as a range: “KS1, UKS2–KS5”. */
function bandRanges(versions: readonly BandVersion[], by: readonly string[]): string {
  const ids = versions.map((version) => version.band.id);
  const runs: string[][] = [];
  for (const [index, id] of ids.entries()) {
    if (!by.includes(id)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1) === ids[index - 1]) last.push(id);
    else runs.push([id]);
  }
  if (runs[0]?.length === ids.length) return 'all bands';
  return runs
    .map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : (run[0] ?? '')))
    .join(', ')
    .toUpperCase();
}

/** Sentences of the alert that are quoted for one kind of fact; the rest are named by their lines. */
const MOST_QUOTED = 12;
const KIND: Partial<Record<Fact['kind'], string>> = {
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'A sign',
  advice: 'Advice',
};

const DECIDED_WORDS = {
  open: 'Nobody has decided yet whether adults are told.',
  quoted: 'Families and staff are told it in these words.',
  staff: 'Staff alone are told it in these words.',
  own: 'Families and staff are told it in the lead’s own words.',
  out: 'Left out.',
} as const;

/** What is left out, and why. What no wording of ours says is quoted, with what the lead decided on it. */
function leftOutRows(
  fact: Fact,
  {
    source,
    alert: {
      corrections: { sentences },
    },
  }: Pick<Lesson, 'source' | 'alert'>,
): PhrasingContent[][][] {
  const decided = (key: string) => DECIDED_WORDS[sentences[key]?.adults ?? 'open'];
  const own = (isByItsLines(fact.says) && source?.own.filter((one) => one.fact === fact.id)) || [];
  if (own.length === 0) return [[plain(factSays(fact)), plain(fact.leftOut ?? '')]];
  const rest = own.slice(MOST_QUOTED);
  return [
    ...own
      .slice(0, MOST_QUOTED)
      .map(({ text, line, key, whyNot }) => [
        plain(`${KIND[fact.kind] ?? 'The alert'}: “${text}”`),
        plain(
          `Line ${line}. ${whyNot && sentences[key]?.adults !== 'own' ? `Never quoted: ${whyNot}` : decided(key)}`,
        ),
      ]),
    ...(rest.length > 0
      ? [
          [
            plain(`${rest.length} more sentences of the kind`),
            plain(`Read them in the alert, ${linesAt(rest.map(({ line }) => line))}.`),
          ],
        ]
      : []),
  ];
}

/** A table under its heading, over the whole page; nothing where it has no row. */
const filledTable = (
  heading: string,
  table: Extract<AdultSection['blocks'][number], { kind: 'table' }>,
): AdultSection[] => (table.rows.length === 0 ? [] : [section(heading, 'page', [table])]);
