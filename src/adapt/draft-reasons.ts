import { aboutOf, asksAbout } from '#model/alert/alert-about.ts';
import { undecidedWords } from '#model/alert/alert-words.ts';
import { decisionScope } from '#model/alert/decision.ts';
import { isApproved } from '#model/kit/approval.ts';
import { type Lesson, leadMechanism, type SharedData } from '#model/lesson/lesson.ts';
import { draftReasonsByField } from '#model/school.ts';

/** Reasons why a lesson's kit is still a draft, in words for any reader. */
export const lessonDraftReasons = (lesson: Lesson, sharedData: SharedData): string[] =>
  draftReasonsWithPlaces(lesson, sharedData).map(({ says }) => says);

/**
 * Draft reasons, each with the file and line where it is resolved: for the lead and for whoever builds. A kit of the
 * specimen school cannot be approved.
 */
export function draftReasonsWithPlaces(
  lesson: Lesson,
  sharedData: SharedData,
): { says: string; where: string }[] {
  const { alert, approval, meta, slug, lines, source } = lesson;
  const school = sharedData.schoolFile.split('/').at(-1);
  const at = (file: 'lesson' | 'alert', key: string) =>
    `${key} in ${file === 'lesson' ? 'lesson.mdx' : 'alert.md'} of “${slug}”, line ${lines[file][key] ?? FIRST_LINE}`;
  const reasons = draftReasonsByField(sharedData.school).map(({ says, field }) => ({
    says,
    where: `${field} in ${school}, line ${sharedData.schoolLines[field] ?? 1}`,
  }));
  if (!alert.decision)
    reasons.push({
      says: 'Nobody has decided yet whether this goes out.',
      where: at('alert', 'decision'),
    });
  const made = decisionScope(alert.decision, alert.noLesson);
  // Where nothing is taught or sent, nothing else has to be resolved.
  if (!made.lesson && !made.homeLetter) return reasons;
  if (approval && !isApproved(approval) && !sharedData.school.specimen)
    reasons.push({ says: approval.open, where: `the approval of “${slug}”` });
  if (made.lesson && meta.status === 'draft')
    reasons.push({
      says: 'The lesson itself is still marked as a draft.',
      where: at('lesson', 'status'),
    });
  if (!alert.status.confirmedBy)
    reasons.push({
      says: isOnService(alert)
        ? 'Nobody has confirmed yet that the service in the alert still runs as described.'
        : 'Nobody has confirmed yet that what the alert says still holds.',
      where: at('alert', 'status.confirmedBy'),
    });
  const does = leadMechanism(lesson, sharedData);
  if (
    made.lesson &&
    asksAbout(alert) &&
    aboutOf(alert, meta.subject, sharedData.risks, undefined, does) === null
  )
    reasons.push({
      says: 'Nobody has said yet what the alert is about: the reading could not tell, so letters and briefing have a gap for it.',
      where: at('alert', 'corrections.about'),
    });
  const undecided = undecidedWords(alert.corrections.sentences, source).length;
  if (undecided > 0)
    reasons.push({
      says: `${undecided === 1 ? 'One sentence' : `${undecided} sentences`} of the alert, which no wording of ours says, wait${undecided === 1 ? 's' : ''} for a decision: are families and staff told?`,
      where: at('alert', 'corrections.sentences'),
    });
  return reasons;
}

/** Is the alert about a service? A dare or a caller is none. */
const isOnService = ({ names, facts }: Lesson['alert']): boolean =>
  names.some(({ role }) => role === 'subject') || facts.some(({ kind }) => kind === 'service');

/** First line of the front matter, where a missing key may be added. */
const FIRST_LINE = 2;
