/** The folder of an alert that is not taught on: what the lead needs to decide and to look after children, and no band. */
import { stringify } from 'yaml';
import type { Alert } from '#model/alert/alert.ts';
import type { NoLesson, NoLessonWhy } from '#model/alert/decision.ts';
import { NO_SUBJECT } from '#model/lesson/lesson.ts';
import { linesAt } from '#model/text/lines-at.ts';
import type { DraftFact } from '../quote/restate.ts';

/** Titles by what the alert is: they name nothing, and stand in file names. */
const TITLE: Readonly<Record<NoLessonWhy, string>> = {
  'live-case': 'A matter for the safeguarding lead',
  grave: 'A matter for the safeguarding lead',
  'off-list': 'An alert for adults',
  hoax: 'A scare that goes round',
};
/** Where a word of the title is a name of the alert. */
const PLAIN = ['Nothing to teach from this', 'For one pair of eyes'] as const;

/** Why a fact stands in no product. */
const NOT_TOLD = 'No lesson is made of this alert: what becomes of it is the lead’s to decide.';

/** The first reason gives the title. */
export const titleOf = (
  reasons: readonly NoLesson[],
  isNamed: (title: string) => boolean,
): string => {
  const title = TITLE[reasons[0]?.why ?? 'off-list'];
  return [title, ...PLAIN].find((title) => !isNamed(title)) ?? title;
};

/** Several alerts are about no lesson: their folders are told apart by the day. */
export const folderOf = (title: string, { issued, read }: Pick<Alert, 'issued' | 'read'>): string =>
  `${title} ${issued ?? read}`;

/** The least that a lesson’s folder holds. */
export const writeNoLesson = (title: string): string =>
  `---\n${stringify({
    title,
    summary:
      'An alert on which nothing is taught: for the safeguarding lead to decide who is told.',
    subject: NO_SUBJECT,
    status: 'draft',
  })}---\n`;

/** What the alert says, told to nobody; one statement at least. */
export function untold(facts: readonly DraftFact[], reasons: readonly NoLesson[]): DraftFact[] {
  const [first] = reasons;
  const all =
    facts.length > 0 || !first
      ? facts
      : [
          {
            id: 'f01',
            says: first.says,
            source: linesAt(first.lines),
            risks: [],
            kind: 'incident' as const,
            holds: 'undated' as const,
            home: null,
            mentions: 1,
          },
        ];
  return all.map((fact) => ({
    ...fact,
    leftOut: fact.kind === 'risk' ? NOT_TOLD : (fact.leftOut ?? NOT_TOLD),
  }));
}
