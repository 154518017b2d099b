import { placeOf } from '#model/lesson/component.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { longDate } from '#model/text/long-date.ts';

/** The head of a report to the lead: its lesson, and the paper that it came from. */
export const reportHead = ({
  alert,
  meta,
  root,
  file,
}: Lesson): Pick<AdultDocument, 'title' | 'subtitle' | 'place'> => ({
  title: `Lead’s report: ${meta.title}`,
  subtitle: `From “${alert.title}”${alert.publisher ? `, ${alert.publisher}` : ''}${alert.issued ? `, ${longDate(alert.issued)}` : ', undated'}. Read ${longDate(alert.read)}. For the safeguarding lead only.`,
  place: placeOf(root, file),
});
