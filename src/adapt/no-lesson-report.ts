import { decisionScope, type NoLessonWhy } from '#model/alert/decision.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument, AdultSection } from '#model/paper/adult-document.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { paragraph, routesTable, section } from './adult-sections.ts';
import { alertRoutesFor } from './alert-routes.ts';
import { commonSection } from './common-texts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { staffPageRoutes } from './help-routes.ts';
import { type HomeLetter, homeLetter } from './home-letter.ts';
import { ALL_BANDS } from './lead-report/coverage.ts';
import { decisionSection, decisionsDue, decisionsDueSection } from './lead-report/decisions-due.ts';
import { factWithAuthor } from './lead-report/fact-with-author.ts';
import { statementTest } from './lead-report/letter-readers.ts';
import { reportHead } from './lead-report/report-head.ts';
import { sentenceTable } from './lead-report/sentence-table.ts';
import { plain } from './text.ts';

/** What the lead should do, by reason. */
const TO_DO: Readonly<Record<NoLessonWhy, string>> = {
  hoax: 'no-lesson-hoax',
  'live-case': 'no-lesson-live-case',
  grave: 'no-lesson-grave',
  'off-list': 'no-lesson-letter',
};

/**
 * The lead's report on an alert on which nothing is taught: what it says, why nothing is taught, what to do, and whom
 * to ring.
 */
export function noLessonReport(lesson: Lesson, sharedData: SharedData): AdultDocument {
  const { alert } = lesson;
  const reasons = [...new Set(alert.noLesson.map(({ why }) => why))];
  const { briefing, homeLetter: isForHome } = decisionScope(alert.decision, alert.noLesson);
  const letter = homeLetter(lesson, sharedData);
  const more = [
    ...(reasons.includes('grave') ? sharedData.routes.pages['no-lesson-grave'] : []),
    ...alertRoutesFor(sharedData, alert, 'staff'),
  ];
  return {
    ...reportHead(lesson),
    draft: lessonDraftReasons(lesson, sharedData).length > 0 ? ['See “Decisions due”.'] : [],
    sections: [
      section('No lesson is made', 'page', [
        {
          kind: 'callout',
          nodes: [
            paragraph(
              [
                ...alert.noLesson.map(({ says, lines }) => `${says} (${capital(linesAt(lines))}.)`),
                letter
                  ? `Nothing is taught on it. There is a letter to families, in the alert’s own words${briefing ? ', and a briefing for staff' : ''}.`
                  : isForHome
                    ? 'Nothing is taught on it. A letter to families is made as soon as you have said which of the alert’s sentences they may be told (npm run adults, or “What adults are told” at the desk). If whoever sent it asks you to pass it on as it is, send their own words to the readers that they name. Staff have a briefing.'
                    : `Nothing is taught on it and no letter goes home${briefing ? '; staff have a briefing' : ''}.`,
              ].join(' '),
            ),
          ],
        },
      ]),
      ...whatIsKnown(lesson, sharedData),
      ...decisionSection(lesson),
      ...(alert.decision
        ? []
        : [
            section('To decide', 'page', [
              {
                kind: 'prose',
                nodes: [
                  paragraph(
                    'Does anything go out? Write the decision, with reasons, into alert.md: “nothing”, “staff-only” (a briefing too), “write-home” (the same, and a letter to families in the alert’s own words), “teach”, or “teach-and-write-home”. To teach on it all the same, decide so, and read the alert again with --force.',
                  ),
                ],
              },
            ]),
          ]),
      decisionsDueSection(decisionsDue(lesson, sharedData), sharedData, 'page'),
      section('What to do', 'page', [
        ...reasons.map((why) => ({
          kind: 'prose' as const,
          nodes: commonSection(sharedData, TO_DO[why]),
        })),
        { kind: 'prose', nodes: commonSection(sharedData, 'no-lesson-decided') },
      ]),
      section('Whom to ring', 'page', [
        routesTable(staffPageRoutes(sharedData, 'no-lesson', more), [3, 4, 6]),
      ]),
      section('If you are asked', 'page', [
        { kind: 'prose', nodes: commonSection(sharedData, 'if-asked') },
      ]),
      ...whatItSays(lesson, sharedData, letter),
      section('Signed', 'page', [
        { kind: 'sign-lines', labels: ['Decision and reasons', 'Name and role', 'Date'] },
      ]),
    ],
  };
}

/** Of a hoax: what the paper says of it, and what to answer. */
function whatIsKnown({ alert, source }: Lesson, sharedData: SharedData): AdultSection[] {
  const lines = alert.noLesson.flatMap(({ why, lines }) => (why === 'hoax' ? lines : []));
  if (lines.length === 0) return [];
  const said = (source?.statements ?? []).filter(
    ({ line, uses, for: whom }) =>
      lines.includes(line) && whom !== 'leads' && !uses.some((use) => AROUND.has(use)),
  );
  const quoted = said.map(({ text }) => text).join(' ');
  return [
    section('What is known', 'page', [
      {
        kind: 'prose',
        nodes: [
          ...(quoted === '' ? [] : [paragraph(`The alert says: “${quoted}”`)]),
          ...commonSection(sharedData, 'hoax-known'),
        ],
      },
    ]),
  ];
}
const AROUND: ReadonlySet<string> = new Set(['front', 'furniture']);

/** The table of every sentence; if the alert's text was deleted, the facts and the passages to decide on. */
function whatItSays(
  lesson: Lesson,
  sharedData: SharedData,
  letter: HomeLetter | null,
): AdultSection[] {
  const isTold = statementTest(letter?.letter.front ?? []);
  const sentences = sentenceTable(lesson, sharedData, (wording) =>
    isTold(wording) ? ALL_BANDS : '',
  );
  if (sentences.length > 0) return sentences;
  const rows = [
    ...lesson.alert.facts.map((fact) => [plain(factWithAuthor(fact)), plain(fact.source)]),
    ...lesson.alert.unmapped.map(({ says, why }) => [plain(says), plain(why)]),
  ];
  return [
    section('What the alert says', 'page', [
      { kind: 'table', head: ['What', 'Where, or why'].map(plain), widths: [3, 2], rows },
    ]),
  ];
}
