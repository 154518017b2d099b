import { decisionScope, type NoLessonWhy } from '#model/alert/decision.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument, AdultSection } from '#model/paper/adult-document.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { paragraph, routesTable, section } from './adult-sections.ts';
import { commonSection } from './common-texts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { staffPageRoutes } from './help-routes.ts';
import { decisionSection } from './lead-report/decisions-due.ts';
import { factSays } from './lead-report/fact-says.ts';
import { reportHead } from './lead-report/report-head.ts';
import { plain } from './text.ts';

/** What each reason asks the lead to do. */
const TO_DO: Readonly<Record<NoLessonWhy, string>> = {
  hoax: 'no-lesson-hoax',
  'live-case': 'no-lesson-live-case',
  'off-list': 'no-lesson-off-list',
};

/** The lead’s report of an alert on which nothing is taught: what it says, why, what to do, and whom to ring. */
export function noLessonReport(lesson: Lesson, sharedData: SharedData): AdultDocument {
  const { alert } = lesson;
  const reasons = [...new Set(alert.noLesson.map(({ why }) => why))];
  const { briefing } = decisionScope(alert.decision, alert.noLesson);
  const more = reasons.includes('off-list') ? sharedData.routes.pages['no-lesson-off-list'] : [];
  return {
    ...reportHead(lesson),
    draft: lessonDraftReasons(lesson, sharedData),
    sections: [
      section('No lesson is made', 'page', [
        {
          kind: 'callout',
          nodes: [
            paragraph(
              [
                ...alert.noLesson.map(({ says, lines }) => `${says} (${capital(linesAt(lines))}.)`),
                alert.decision?.action === 'write-home'
                  ? 'Nothing is taught on it. Families are sent the words of whoever asked us to pass it on, to the readers that they name: no letter of ours is made. Staff have a briefing.'
                  : `Nothing is taught on it and no letter goes home${briefing ? '; staff have a briefing' : ''}.`,
              ].join(' '),
            ),
          ],
        },
      ]),
      ...decisionSection(lesson),
      ...(alert.decision
        ? []
        : [
            section('To decide', 'page', [
              {
                kind: 'prose',
                nodes: [
                  paragraph(
                    'Does anything go out? Write the decision, with reasons, into alert.md: “nothing”, “staff-only” (a briefing too), “write-home” (the same; you send families the words that you were asked to pass on), “teach”, or “teach-and-write-home”. To teach on it all the same, decide so, and read the alert again with --force.',
                  ),
                ],
              },
            ]),
          ]),
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
      ...whatItSays(lesson),
      section('Signed', 'page', [
        { kind: 'sign-lines', labels: ['Decision and reasons', 'Name and role', 'Date'] },
      ]),
    ],
  };
}

/** Facts in our words, and passages that a person looks at, as `alert.md` has them. */
function whatItSays({ alert }: Lesson): AdultSection[] {
  const rows = [
    ...alert.facts.map((fact) => [plain(factSays(fact)), plain(fact.source)]),
    ...alert.unmapped.map(({ says, why }) => [plain(says), plain(why)]),
  ];
  return [
    section('What the alert says', 'page', [
      { kind: 'table', head: ['What', 'Where, or why'].map(plain), widths: [3, 2], rows },
    ]),
  ];
}
