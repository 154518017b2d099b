/** Where the reading could not tell which of two risks an alert is mostly about: the one that a story was written for. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { type ChosenLesson, chooseLesson, type LessonFrom } from './choose-lesson.ts';
import { isOfSort } from './choose-telling.ts';

/**
 * @returns The reading, led by the second of the two where more ages have a story of its sort of alerts: the lead is asked all the
 *   same, and a lesson near to the alert is the better one to look at.
 */
export function withBetterGuess(from: LessonFrom): AlertReading {
  const { reading, corrections } = from;
  const unsure = reading.unsure.find(({ what }) => what === 'lead');
  if (!unsure || corrections.subject !== null) return reading;
  const [first, second] = unsure.between;
  // What is done to a child's body or picture is taught until somebody says otherwise.
  const isDoneToOne = (id: string): boolean =>
    from.sharedData.risks.some((risk) => risk.id === id && risk.sexual && !risk.anyContent);
  if (isDoneToOne(first) && !isDoneToOne(second)) return reading;
  const other: AlertReading = {
    ...reading,
    lead: second,
    unsure: reading.unsure.map((question) =>
      question === unsure ? { ...question, between: [second, first] } : question,
    ),
  };
  const alertText = reading.statements.map(({ text }) => text).join('\n');
  const ofSort = (reading: AlertReading): number =>
    countOfSort(chooseLesson({ ...from, reading }), alertText);
  return ofSort(other) > ofSort(reading) ? other : reading;
}

/** How many ages have a story that was written for alerts of this sort. */
const countOfSort = ({ choices, mechanism }: ChosenLesson, alertText: string): number =>
  choices.filter(({ story }) => story && isOfSort(story, mechanism, alertText)).length;
