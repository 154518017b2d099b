/** Advice to families from the alert and its mechanism, which comes before general advice on the topic. */
import type { Fact } from '#model/alert/alert.ts';
import { isMechanismSure } from '#model/alert/alert-about.ts';
import { isToldFirst } from '#model/alert/alert-topics.ts';
import { acceptedWords, wordingOf } from '#model/alert/alert-words.ts';
import { isDoNot } from '#model/language/do-not.ts';
import { withoutShuttingOut } from '#model/language/tell-first.ts';
import { mayReadAccount } from '#model/language/told-ages.ts';
import { leadMechanism } from '#model/lesson/lesson.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { staffFacts } from '../staff-facts.ts';
import type { Meeting } from './meeting.ts';

/** Advice of the alert for families and staff alike: “Do not pass it on, even as a warning.” */
export function adviceForAll(meeting: Pick<Meeting, 'lesson' | 'versions'>): string[] {
  const toStaff = new Set(staffFacts(meeting.lesson));
  return adviceInLetters(meeting)
    .filter(({ id }) => toStaff.has(id))
    .map(currentWording);
}

/** All advice of the alert to families: our restatements in letters, then its own words that the lead accepted. */
export const adviceForFamilies = (meeting: Pick<Meeting, 'lesson' | 'versions'>): string[] => [
  ...adviceInLetters(meeting).map(currentWording),
  ...wordsForFamilies(meeting, 'advice'),
];

/** Facts with advice that a letter states. */
function adviceInLetters({ lesson, versions }: Pick<Meeting, 'lesson' | 'versions'>): Fact[] {
  const toFamilies = new Set(versions.flatMap(({ letter }) => letter.facts));
  return lesson.alert.facts.filter(({ id, kind }) => kind === 'advice' && toFamilies.has(id));
}

/** The current wording of a fact, where it differs from the alert's. */
const currentWording = ({ says, now }: Fact): string => now ?? says;

/** The alert's own words that the lead accepted for families. Families of all bands come to a workshop. */
const wordsForFamilies = (
  { lesson }: Pick<Meeting, 'lesson'>,
  kind: 'advice' | 'incident' | 'sign',
): string[] =>
  acceptedWords(lesson.alert.corrections.sentences, kind, 'families-of-young').map(wordingOf);

/** Signs of the alert that the lead accepted. */
export const signsForFamilies = (meeting: Pick<Meeting, 'lesson'>): string[] =>
  wordsForFamilies(meeting, 'sign');

/** The alert's account of events, as far as families of every band may hear it. */
export function accountsForFamilies(
  meeting: Pick<Meeting, 'lesson' | 'versions' | 'risks'>,
): string[] {
  const { lesson, versions, risks } = meeting;
  const subject = risks.find(({ risk }) => risk.id === lesson.meta.subject)?.risk;
  return versions.every(({ band }) => mayReadAccount(lesson.alert, subject, band))
    ? wordsForFamilies(meeting, 'incident')
    : [];
}

/** The texts on the leading mechanism for adults; nothing where it was not surely read. */
const sureMechanism = ({
  lesson,
  sharedData,
}: Pick<Meeting, 'lesson' | 'sharedData'>): Mechanism['adults'] | undefined =>
  isMechanismSure(lesson.alert) ? leadMechanism(lesson, sharedData)?.adults : undefined;

/** The first step after the mechanism has worked: “Don’t move it or send it back.” */
export function mechanismFirstHour(meeting: Pick<Meeting, 'lesson' | 'sharedData'>): string[] {
  const step = sureMechanism(meeting)?.firstHour;
  return step ? [step] : [];
}

/** Questions to ask a child about the mechanism. */
export function mechanismQuestions(meeting: Pick<Meeting, 'lesson' | 'sharedData'>): string[] {
  const adults = sureMechanism(meeting);
  return adults ? [`“${adults.home}”`] : [];
}

/** Advice to change a setting of a device or an account: “Turn off location in the settings.” */
const SETTING =
  /\b(?:settings?|(?:switch|turn)(?:ed)? (?:\S+ ){0,4}?(?:on|off)|two-?step|second step|two-factor|passcode|PIN|passwords?|controls?|location|permissions?|notifications|saved cards?|limits?|filters?|private|privacy|who can|friends only|cancel|sign-?in)\b/i;
/** Most words of a setting on a slide, beside two more. */
const WORDS_OF_SETTING = 20;
/** Most settings of the alert's own; the slide shows two. */
const MOST_OWN = 2;

/** Settings to make: those of the alert, or else the step that helps against a surely read mechanism. */
export function settingsToMake(
  meeting: Pick<Meeting, 'lesson' | 'sharedData' | 'versions'>,
): string[] {
  const settings = adviceForFamilies(meeting).filter(
    (advice) =>
      SETTING.test(advice) && !isDoNot(advice) && wordsIn(advice).length <= WORDS_OF_SETTING,
  );
  if (settings.length > 0) return settings.slice(0, MOST_OWN);
  const step = sureMechanism(meeting)?.step;
  const isHeld = step && isToldFirst(meeting.lesson.alert) && withoutShuttingOut(step) === '';
  return step && !isHeld ? [step] : [];
}
