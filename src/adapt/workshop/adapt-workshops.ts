import type { Report } from '#diagnostics/problem.ts';
import { schoolFor } from '#model/alert/sending.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { WorkshopSources, Workshops } from '#model/paper/workshop.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { adultDeck } from './adult-deck.ts';
import { adultPaper, takeHomeCards } from './adult-papers.ts';
import { type Meeting, risksForAdults } from './meeting.ts';

/**
 * The workshop for parents and carers, and the staff briefing's slides, for one lesson.
 * @returns `null` where a template is incomplete, or the lesson teaches no risk.
 */
export function adaptWorkshops(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  sources: WorkshopSources,
  { hasPicture, report }: { hasPicture: (name: string) => boolean; report: Report },
): Workshops | null {
  const risks = risksForAdults(lesson, sharedData, versions, sources);
  if (!sources.parents || !sources.staff || risks.length === 0) return null;
  const school = schoolFor(sharedData.school, lesson.alert);
  const meeting: Omit<Meeting, 'frame' | 'reader'> = {
    lesson,
    sharedData,
    versions,
    sources,
    risks,
    names: {
      title: lesson.meta.title,
      leadRole: LEAD_ROLE[school.nation],
      lead: school.lead.name || 'the safeguarding lead',
      when: school.lessonsWhen,
    },
    hasPicture,
    report,
  };
  const parents: Meeting = { ...meeting, frame: sources.parents, reader: 'parents' };
  const deck = adultDeck(parents);
  return {
    parents: {
      deck,
      runningSheet: adultPaper(parents, 'running-sheet', deck),
      handout: adultPaper(parents, 'handout', deck),
      cards: takeHomeCards(parents),
    },
    staff: adultDeck({ ...meeting, frame: sources.staff, reader: 'staff' }),
  };
}
