/** The phrase for what an alert is about, as adults are told it: in the lead's words, or from what was surely read. */

import type { Band } from '../band.ts';
import type { Mechanism } from '../mechanism.ts';
import type { Risk } from '../risk.ts';
import { listed, midSentence } from '../text/mid-sentence.ts';
import type { Alert, Fact } from './alert.ts';
import type { AlertEdit } from './alert-edit.ts';
import { ALERT_TOPICS, speaksOf } from './alert-topics.ts';

/** Placeholder in letters and briefing until somebody has said it. */
export const ABOUT_TO_COME = 'what the alert is about, in your words';

/** Families of children up to this age are told it in the words for families of young children. */
const YOUNG_TO = 9;

/** The edit that records the lead's own phrase; an empty text removes it. */
export const aboutEdit = (text: string): AlertEdit => ({
  at: ['corrections', 'about'],
  value: text.trim().replace(/[.;,\s]+$/, '') || undefined,
});

type Read = Pick<Alert, 'reading' | 'corrections'> & Partial<Pick<Alert, 'facts'>>;

/** The alert without the lead's own phrase: `aboutOf` then falls back on the reading. */
export const withoutOwnAbout = <A extends Pick<Alert, 'corrections'>>(alert: A): A => ({
  ...alert,
  corrections: { ...alert.corrections, about: undefined },
});

/** Does a person have to say what the alert is about, because the reading was unsure or no story of ours fits? */
export const asksAbout = ({ reading, corrections }: Read): boolean =>
  corrections.about === undefined &&
  (corrections.near === true ||
    (corrections.subject === null && (reading?.unsure ?? []).includes('lead')));

/** Is it sure which mechanism leads? */
export const isMechanismSure = ({ reading, corrections }: Read): boolean =>
  corrections.mechanism !== null || !(reading?.unsure ?? []).includes('leadMechanism');

/** Was a risk surely read, or added by a person? */
export function isSurelyRead({ reading, corrections }: Read, id: string): boolean {
  const correction = corrections.risks[id];
  if (correction !== undefined) return correction;
  if (corrections.subject === id) return true;
  const read = reading?.risks.find((risk) => risk.id === id);
  return !reading || read?.sure === 'high';
}

/**
 * The risk that a band's letter is about: the band's own leading risk, if it was surely read.
 * @param lead The band's leading risk.
 * @param subject The lesson's risk.
 */
export const subjectFor = (alert: Read, lead: string | undefined, subject: string): string =>
  lead && alert.reading && isSurelyRead(alert, lead) ? lead : subject;

/**
 * The phrase as it follows “an alert about”: the lead's words, or the general phrase for the risk.
 * @param subject The risk that the letter is about.
 * @param band The band whose families read it. Default: staff read it.
 * @param does The leading mechanism.
 * @returns `null` where it is not known yet.
 */
export function aboutOf(
  alert: Read,
  subject: string,
  risks: readonly Risk[],
  band?: Pick<Band, 'ages'>,
  does?: Does,
): string | null {
  // Which risk leads is unsure; what the service does, or that it is about both, may be sure.
  if (asksAbout(alert)) {
    if (alert.corrections.near) return null;
    return does && isMechanismSure(alert)
      ? midSentence(does.name)
      : aboutSurely(alert, risks, band);
  }
  const risk = risks.find(({ id }) => id === subject);
  const plainer = does && isMechanismSure(alert) && does.opens[0] === subject && !isYoung(band);
  return (
    alert.corrections.about ??
    (risk ? aboutThing(alert, risk) : undefined) ??
    (plainer ? does.adults.about : undefined) ??
    (risk ? aboutRisk(alert, risk, band) : null)
  );
}

/** The phrase for the risks that were surely read; `null` where none was. */
export function aboutSurely(
  alert: Read,
  risks: readonly Risk[],
  band?: Pick<Band, 'ages'>,
): string | null {
  const surely = surelyRead(alert, risks);
  return surely.length === 0
    ? null
    : joined([...new Set(surely.map((risk) => aboutRisk(alert, risk, band)))]);
}

/** The risks that were surely read, the one that is read most first: at most as many as one phrase names. */
export const surelyRead = (alert: Read, risks: readonly Risk[]): Risk[] =>
  (alert.reading?.risks ?? [])
    .filter(({ id }) => isSurelyRead(alert, id))
    .flatMap(({ id }) => risks.find((risk) => risk.id === id) ?? [])
    .slice(0, MOST_SUBJECTS);

/** The leading mechanism: its phrase may be plainer than the risk's. */
type Does = Pick<Mechanism, 'name' | 'opens' | 'adults'>;
const isYoung = (band: Pick<Band, 'ages'> | undefined): boolean =>
  band !== undefined && band.ages[1] <= YOUNG_TO;

/** Most risks that one phrase for all bands names. */
const MOST_SUBJECTS = 2;

/**
 * The phrase for adults of all bands: the risk of most bands first.
 * @param leads Each band's leading risk; bands that are taught nothing have none.
 * @param subject The lesson's risk.
 * @returns `null` where it is not known yet.
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

/** “a and b”; with commas inside, “a, or b, and about c”. */
const joined = (abouts: readonly string[]): string =>
  abouts.some((about) => about.includes(',')) ? abouts.join(', and about ') : listed(abouts);

/** The phrase for the thing that the alert is on: “toys that listen”, of a talking toy. */
const aboutThing = ({ facts = [] }: Partial<Pick<Alert, 'facts'>>, { alertsOn }: Risk) =>
  alertsOn?.[onService(facts).replace(/^ on /, '')];

/** The general phrase for a risk, without topics that this alert does not mention. */
export function aboutRisk(
  alert: Pick<Alert, 'reading'> & Partial<Pick<Alert, 'facts'>>,
  risk: Risk,
  band?: Pick<Band, 'ages'>,
): string {
  const thing = aboutThing(alert, risk);
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
 * The kind of service, as it follows “a safeguarding alert”: “ on a pet game”, from the fact “It is a pet game.” Empty
 * where no fact gives it.
 */
export function onService(facts: readonly Fact[]): string {
  const kinds = facts
    .filter((fact) => fact.kind === 'service' && !fact.leftOut && STANDS.has(fact.holds))
    .map(({ says: text }) => IS_A.exec(text)?.[1]);
  const kind = kinds.find(Boolean);
  return kind ? ` on ${kind}` : '';
}

const IS_A = /^It is (an? [^.,;:]+)\.$/;
/** Statuses of facts that may be stated. */
const STANDS: ReadonlySet<Fact['holds']> = new Set(['yes', 'changed']);
