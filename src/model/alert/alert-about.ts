/** What adults are told that an alert is about: no more than was surely read in it, or what its lead says. */

import type { Band } from '../band.ts';
import type { Mechanism } from '../mechanism.ts';
import type { Risk } from '../risk.ts';
import { listed, midSentence } from '../text/mid-sentence.ts';
import type { Alert, Fact } from './alert.ts';
import type { AlertEdit } from './alert-edit.ts';
import { ALERT_TOPICS, speaksOf } from './alert-topics.ts';

/** What stands in letters and briefing until somebody has said it. */
export const ABOUT_TO_COME = 'what the alert is about, in your words';

/** Up to this age families hear of it in words for families of young children. */
const YOUNG_TO = 9;

/** Writes it down in the lead's words, as half a sentence; emptied, it is told as it was read. */
export const aboutEdit = (text: string): AlertEdit => ({
  at: ['corrections', 'about'],
  value: text.trim().replace(/[.;,\s]+$/, '') || undefined,
});

type Read = Pick<Alert, 'reading' | 'corrections'> & Partial<Pick<Alert, 'facts'>>;

/** An alert of which nobody has said in words of their own what it is about: `aboutOf` then says it as it was read. */
export const withoutOwnAbout = <A extends Pick<Alert, 'corrections'>>(alert: A): A => ({
  ...alert,
  corrections: { ...alert.corrections, about: undefined },
});

/** Is a person to say what the alert is about, since the reading could not tell, or no story of ours tells of it? */
export const asksAbout = ({ reading, corrections }: Read): boolean =>
  corrections.about === undefined &&
  (corrections.near === true ||
    (corrections.subject === null && (reading?.unsure ?? []).includes('lead')));

/** Is it sure what the service or scheme does most? */
export const isMechanismSure = ({ reading, corrections }: Read): boolean =>
  corrections.mechanism !== null || !(reading?.unsure ?? []).includes('leadMechanism');

/** Was a risk surely read, or written into the alert by a person? */
export function isSurelyRead({ reading, corrections }: Read, id: string): boolean {
  const correction = corrections.risks[id];
  if (correction !== undefined) return correction;
  if (corrections.subject === id) return true;
  const read = reading?.risks.find((risk) => risk.id === id);
  return !reading || read?.sure === 'high';
}

/**
 * What an age's letter says the alert is about: what that age is taught of it first, as far as that was surely read.
 * @param lead The first of its risks.
 * @param subject The risk that the lesson is on.
 */
export const subjectFor = (alert: Read, lead: string | undefined, subject: string): string =>
  lead && alert.reading && isSurelyRead(alert, lead) ? lead : subject;

/**
 * As it follows “an alert about”: the lead's words, or what is true of every alert on its subject.
 * @param subject The risk that the lesson is on.
 * @param band Whose families read it. Default: staff do.
 * @param does What the service does most, as read.
 * @returns `null` where nobody can tell yet.
 */
export function aboutOf(
  alert: Read,
  subject: string,
  risks: readonly Risk[],
  band?: Pick<Band, 'ages'>,
  does?: Does,
): string | null {
  // Which of two risks it is about, the reading could not tell; what the service does, it may have told all the same.
  if (asksAbout(alert))
    return does && isMechanismSure(alert) && !alert.corrections.near
      ? midSentence(does.name)
      : null;
  const risk = risks.find(({ id }) => id === subject);
  const plainer = does && isMechanismSure(alert) && does.opens[0] === subject && !isYoung(band);
  return (
    alert.corrections.about ??
    (risk ? onThing(alert, risk) : undefined) ??
    (plainer ? does.adults.about : undefined) ??
    (risk ? onRisk(alert, risk, band) : null)
  );
}

/** What the service does most, which may have a plainer name than its risk. */
type Does = Pick<Mechanism, 'name' | 'opens' | 'adults'>;
const isYoung = (band: Pick<Band, 'ages'> | undefined): boolean =>
  band !== undefined && band.ages[1] <= YOUNG_TO;

/** Of the subjects of a school's ages, a sentence for all of them names so many. */
const MOST_SUBJECTS = 2;

/**
 * The same for adults of all ages: what the letters of most ages say, then what those of others do.
 * @param leads The first risk of each age; none of an age that is taught nothing.
 * @param subject The risk that the lesson is on.
 * @returns `null` where nobody can tell yet.
 */
export function aboutForAll(
  alert: Read,
  leads: readonly string[],
  subject: string,
  risks: readonly Risk[],
  does?: Does,
): string | null {
  const subjects = leads.map((lead) => subjectFor(alert, lead, subject));
  const count = (id: string) => subjects.filter((subject) => subject === id).length;
  const inOrder = [...new Set(subjects.length > 0 ? subjects : [subject])].toSorted(
    (id, other) => count(other) - count(id),
  );
  const abouts = inOrder.map((id) => aboutOf(alert, id, risks, undefined, does));
  const known = [...new Set(abouts)].filter((about) => about !== null);
  return abouts.includes(null) ? null : joined(known.slice(0, MOST_SUBJECTS));
}

/** “a and b”; what holds a comma ends before the next begins: “a, or b, and about c”. */
const joined = (abouts: readonly string[]): string =>
  abouts.some((about) => about.includes(',')) ? abouts.join(', and about ') : listed(abouts);

/** “toys that listen”, of an alert on a talking toy. */
const onThing = ({ facts = [] }: Partial<Pick<Alert, 'facts'>>, { alertsOn }: Risk) =>
  alertsOn?.[onService(facts).replace(/^ on /, '')];

/** What every alert on a risk is about; of what this one does not speak of it says nothing. */
export function onRisk(
  alert: Pick<Alert, 'reading'> & Partial<Pick<Alert, 'facts'>>,
  risk: Risk,
  band?: Pick<Band, 'ages'>,
): string {
  const thing = onThing(alert, risk);
  if (thing !== undefined) return thing;
  const silent = ALERT_TOPICS.find(
    (topic) => risk.alertsSilentOn?.[topic] && !speaksOf(alert, topic),
  );
  return (
    (isYoung(band) && risk.alertsToFamiliesOfYoung) ||
    (silent && risk.alertsSilentOn?.[silent]) ||
    (risk.alerts ?? risk.label)
  );
}

/**
 * What kind of thing the alert is on, as it follows “a safeguarding alert”: “ on a pet game”, of the fact “It is a pet game.”
 * Nothing where no fact says it.
 */
export function onService(facts: readonly Fact[]): string {
  const kinds = facts
    .filter((fact) => fact.kind === 'service' && !fact.leftOut && STANDS.has(fact.holds))
    .map(({ says: text }) => IS_A.exec(text)?.[1]);
  const kind = kinds.find(Boolean);
  return kind ? ` on ${kind}` : '';
}

const IS_A = /^It is (an? [^.,;:]+)\.$/;
/** Statuses under which a fact is told as the alert says it. */
const STANDS: ReadonlySet<Fact['holds']> = new Set(['yes', 'changed']);
