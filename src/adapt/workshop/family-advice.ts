/** What the alert itself, and the mechanism that it is about, advise families: before what any lesson on the topic says. */
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

/** Advice of the alert that holds for everybody, families and staff: “Do not pass it on, even as a warning.” */
export function adviceForAll(meeting: Pick<Meeting, 'lesson' | 'versions'>): string[] {
  const toStaff = new Set(staffFacts(meeting.lesson));
  return adviceInLetters(meeting)
    .filter(({ id }) => toStaff.has(id))
    .map(currentWording);
}

/** All that the alert advises families: in our words what the letters tell, then what the lead accepted of its own. */
export const adviceForFamilies = (meeting: Pick<Meeting, 'lesson' | 'versions'>): string[] => [
  ...adviceInLetters(meeting).map(currentWording),
  ...wordsForFamilies(meeting, 'advice'),
];

/** The pieces of advice that a letter of the lesson tells. */
function adviceInLetters({ lesson, versions }: Pick<Meeting, 'lesson' | 'versions'>): Fact[] {
  const toFamilies = new Set(versions.flatMap(({ letter }) => letter.facts));
  return lesson.alert.facts.filter(({ id, kind }) => kind === 'advice' && toFamilies.has(id));
}

/** How a fact holds now, where that differs from what the alert said. */
const currentWording = ({ says, now }: Fact): string => now ?? says;

/** The alert's own words that the lead accepted for families: those of all ages come to a workshop. */
const wordsForFamilies = (
  { lesson }: Pick<Meeting, 'lesson'>,
  kind: 'advice' | 'incident' | 'sign',
): string[] =>
  acceptedWords(lesson.alert.corrections.sentences, kind, 'families-of-young').map(wordingOf);

/** The signs that the alert names, as the lead accepted them. */
export const signsForFamilies = (meeting: Pick<Meeting, 'lesson'>): string[] =>
  wordsForFamilies(meeting, 'sign');

/** What happens, in the alert's own words, as far as the lead lets families of every age hear it. */
export function accountsForFamilies(
  meeting: Pick<Meeting, 'lesson' | 'versions' | 'risks'>,
): string[] {
  const { lesson, versions, risks } = meeting;
  const subject = risks.find(({ risk }) => risk.id === lesson.meta.subject)?.risk;
  return versions.every(({ band }) => mayReadAccount(lesson.alert, subject, band))
    ? wordsForFamilies(meeting, 'incident')
    : [];
}

/** What adults are told of the leading mechanism; nothing where the reading only guessed it. */
const sureMechanism = ({
  lesson,
  sharedData,
}: Pick<Meeting, 'lesson' | 'sharedData'>): Mechanism['adults'] | undefined =>
  isMechanismSure(lesson.alert) ? leadMechanism(lesson, sharedData)?.adults : undefined;

/** What a family does first where what the service does has happened: “Don’t move it or send it back.” */
export function mechanismFirstHour(meeting: Pick<Meeting, 'lesson' | 'sharedData'>): string[] {
  const step = sureMechanism(meeting)?.firstHour;
  return step ? [step] : [];
}

/** What to ask a child about what the service does. */
export function mechanismQuestions(meeting: Pick<Meeting, 'lesson' | 'sharedData'>): string[] {
  const adults = sureMechanism(meeting);
  return adults ? [`“${adults.home}”`] : [];
}

/** Advice on something to set on a device or in an account: “Turn off location in the settings.” */
const SETTING =
  /\b(?:settings?|(?:switch|turn)(?:ed)? (?:\S+ ){0,4}?(?:on|off)|two-?step|second step|two-factor|passcode|PIN|passwords?|controls?|location|permissions?|notifications|saved cards?|limits?|filters?|private|privacy|who can|friends only|cancel|sign-?in)\b/i;
/** Most words of a setting: a slide has room for it beside two more. */
const WORDS_OF_SETTING = 20;
/** Settings of the alert's own: the slide asks families for two. */
const MOST_OWN = 2;

/** What to set: as the alert itself advises it, or else the step that helps against its mechanism, as far as that is sure. */
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
