/** What the alert itself asks of families, and the setting for what it is about: before what any lesson on the topic says. */
import type { Fact } from '#model/alert.ts';
import { acceptedWords, wordingOf } from '#model/alert-words.ts';
import { leadMechanism } from '#model/lesson.ts';
import { staffFacts } from '../staff-facts.ts';
import type { Event } from './event.ts';

/** Advice of the alert that holds for everybody, families and staff: “Do not pass it on, even as a warning.” */
export function firmAdvice({ lesson, versions }: Pick<Event, 'lesson' | 'versions'>): string[] {
  const toFamilies = new Set(versions.flatMap(({ letter }) => letter.facts));
  const toStaff = new Set(staffFacts(lesson));
  return lesson.alert.facts
    .filter(({ id, kind }) => kind === 'advice' && toFamilies.has(id) && toStaff.has(id))
    .map(asItIs);
}

/** The fact's current wording, where it differs from what the alert said. */
const asItIs = ({ says, now }: Fact): string => now ?? says;

/** All that the alert advises families: in our words what the letters tell, then what the lead accepted of its own. */
export function askedOfFamilies({
  lesson,
  versions,
}: Pick<Event, 'lesson' | 'versions'>): string[] {
  const toFamilies = new Set(versions.flatMap(({ letter }) => letter.facts));
  const ours = lesson.alert.facts
    .filter(({ id, kind }) => kind === 'advice' && toFamilies.has(id))
    .map(asItIs);
  return [
    ...ours,
    ...acceptedWords(lesson.alert.corrections.sentences, 'advice', 'families').map(wordingOf),
  ];
}

/** What happens, in the alert's own words, as far as the lead lets families hear it. */
export const accountsForFamilies = ({ lesson }: Pick<Event, 'lesson'>): string[] =>
  acceptedWords(lesson.alert.corrections.sentences, 'incident', 'families').map(wordingOf);

/** The signs that the alert names, as the lead accepted them. */
export const signsForFamilies = ({ lesson }: Pick<Event, 'lesson'>): string[] =>
  acceptedWords(lesson.alert.corrections.sentences, 'sign', 'families').map(wordingOf);

/** What to set for what the alert is first about; empty where it is about none that we know. */
export function settingOf({ lesson, sharedData }: Pick<Event, 'lesson' | 'sharedData'>): string[] {
  const step = leadMechanism(lesson, sharedData)?.adults.step;
  return step ? [step] : [];
}
