/** What families can do as the alert asks it, and the setting for what it is about: before what any lesson on the topic says. */
import type { Fact } from '#model/alert.ts';
import { isMechanismSure } from '#model/alert-about.ts';
import { acceptedWords, wordingOf } from '#model/alert-words.ts';
import { wordsIn } from '#model/count-words.ts';
import { isDoNot } from '#model/do-not.ts';
import { leadMechanism } from '#model/lesson.ts';
import { mayReadAccount } from '#model/told-ages.ts';
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
    ...acceptedWords(lesson.alert.corrections.sentences, 'advice', 'families-of-young').map(
      wordingOf,
    ),
  ];
}

/** What a family does first where what the service does has happened: “Don’t move it or send it back.” */
export function firstOf({ lesson, sharedData }: Pick<Event, 'lesson' | 'sharedData'>): string[] {
  const step = isMechanismSure(lesson.alert)
    ? leadMechanism(lesson, sharedData)?.adults.firstHour
    : undefined;
  return step ? [step] : [];
}

/** What to ask a child about what the service does, as far as that is sure. */
export function askedAtHome({
  lesson,
  sharedData,
}: Pick<Event, 'lesson' | 'sharedData'>): string[] {
  const does = isMechanismSure(lesson.alert) ? leadMechanism(lesson, sharedData) : undefined;
  return does ? [`“${does.adults.home}”`] : [];
}

/** What happens, in the alert's own words, as far as the lead lets families hear it: to a workshop come those of all ages. */
export const accountsForFamilies = ({
  lesson,
  versions,
  risks,
}: Pick<Event, 'lesson' | 'versions' | 'risks'>): string[] => {
  const subject = risks.find(({ risk }) => risk.id === lesson.meta.subject)?.risk;
  return versions.every(({ band }) => mayReadAccount(lesson.alert, subject, band))
    ? acceptedWords(lesson.alert.corrections.sentences, 'incident', 'families-of-young').map(
        wordingOf,
      )
    : [];
};

/** The signs that the alert names, as the lead accepted them. */
export const signsForFamilies = ({ lesson }: Pick<Event, 'lesson'>): string[] =>
  acceptedWords(lesson.alert.corrections.sentences, 'sign', 'families-of-young').map(wordingOf);

/** Something to set on a device or in an account. */
const SETTING =
  /\b(?:settings?|(?:switch|turn)(?:ed)? (?:\S+ ){0,4}?(?:on|off)|two-?step|second step|two-factor|passcode|PIN|passwords?|controls?|location|permissions?|notifications|saved cards?|limits?|filters?|private|privacy|who can|friends only|cancel|sign-?in)\b/i;
/** Most words of one that a slide has room for beside two more. */
const WORDS_OF_SETTING = 20;
/** So many of the alert's own: the slide asks for two. */
const MOST_OWN = 2;

/**
 * What to set: as the alert itself advises it, or else for what it is first about, as far as that is sure; empty where it is
 * about nothing that we know.
 */
export function settingsOf(event: Pick<Event, 'lesson' | 'sharedData' | 'versions'>): string[] {
  const own = askedOfFamilies(event).filter(
    (says) => SETTING.test(says) && !isDoNot(says) && wordsIn(says).length <= WORDS_OF_SETTING,
  );
  if (own.length > 0) return own.slice(0, MOST_OWN);
  const { lesson, sharedData } = event;
  const step = isMechanismSure(lesson.alert)
    ? leadMechanism(lesson, sharedData)?.adults.step
    : undefined;
  return step ? [step] : [];
}
