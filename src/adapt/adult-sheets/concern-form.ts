import { placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { paragraph, section } from '../adult-sections.ts';

/**
 * A blank record of a concern: the child's exact words, time, date, place, who was there, and a name. It has no leading
 * questions: no list of harms to tick, and no space for guesses.
 */
export function concernForm(lesson: Lesson, sharedData: SharedData): AdultDocument {
  const role = LEAD_ROLE[sharedData.school.nation];
  const lines = (label: string, hint: string, count: number) =>
    ({ kind: 'answer-lines', label, says: hint, lines: count }) as const;
  return {
    title: 'Record of a concern',
    subtitle: `${sharedData.school.name}. For any adult. Write it today, by hand or in the school’s own system, and give it to the ${role}. It names a child: it stays with the lead.`,
    place: placeOf(lesson.root, lesson.file),
    // The form does not depend on the lesson: it is final when the school's details are.
    draft: [],
    sections: [
      section('Who and when', 'page', [
        { kind: 'sign-lines', labels: ['Child’s full name', 'Class', 'Date of birth'] },
        { kind: 'sign-lines', labels: ['Date', 'Time', 'Place'] },
        { kind: 'sign-lines', labels: ['Who else was there'] },
      ]),
      section('What was said or seen', 'page', [
        lines('The child’s exact words,', 'and what you asked, if you asked anything.', 6),
        lines('What you saw.', 'Facts, no opinions.', 3),
        lines('What you said and did.', '', 2),
      ]),
      section('Passed on', 'page', [
        { kind: 'sign-lines', labels: ['Told to', 'Date', 'Time'] },
        { kind: 'sign-lines', labels: ['Your name', 'Your role', 'Signature'] },
        {
          kind: 'callout',
          nodes: [
            paragraph(
              'A child in danger now: 999 first, then the lead. Don’t look at an image, don’t look into it, and don’t tell the parents or the child accused.',
            ),
          ],
        },
      ]),
      section(`For the ${role}`, 'page', [
        lines('Decision and reasons', '', 3),
        { kind: 'sign-lines', labels: ['Name', 'Signature', 'Date and time'] },
      ]),
    ],
  };
}
