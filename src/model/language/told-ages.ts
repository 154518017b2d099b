/** Whom an alert tells of, as a letter says it, and whether its signs and steps are for the families of an age. */
import type { Fact } from '../alert/alert.ts';
import type { Band } from '../band.ts';
import type { Risk } from '../risk.ts';

type Facts = readonly Pick<Fact, 'says' | 'leftOut' | 'ofWhom'>[];

/** The fact that says whom it happened to. */
const factOfWhom = (facts: Facts) => facts.find(({ ofWhom, leftOut }) => ofWhom && !leftOut);

/** The same as a sentence; `null` where the alert doesn't say. */
export const toldOfWhom = (facts: Facts): string | null => factOfWhom(facts)?.says ?? null;

/** Does an alert tell of children of this age? Where it says no age, it may. */
export function tellsOfAge(facts: Facts, { ages: [from, to] }: Pick<Band, 'ages'>): boolean {
  const { ages, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  return orAny || !ages || (from <= ages[1] && ages[0] < to);
}

/** Does it tell of no child older than those of this age? Where it says no age, it may. */
export const tellsOfNoOlder = (facts: Facts, { ages: [, to] }: Pick<Band, 'ages'>): boolean => {
  const { ages, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  return !orAny && ages !== undefined && ages[1] <= to;
};

/**
 * May families of this age read what the alert tells of what happens? Of a dare that is how it is played: where it is
 * played at some ages alone, families of others are told what it is about, and no more.
 */
export const mayReadAccount = (
  { facts, names }: { facts: Facts; names: readonly { role: string }[] },
  lead: Pick<Risk, 'accountTeaches'> | undefined,
  band: Pick<Band, 'ages'>,
): boolean =>
  tellsOfAge(facts, band) ||
  !(lead?.accountTeaches || names.some(({ role }) => role === 'challenge'));

/** The band of those whom the alert tells of, in the middle where they are of several; the middle one of all where it says no age. */
export function bandTold<B extends Pick<Band, 'ages'>>(
  facts: Facts,
  bands: readonly B[],
): B | undefined {
  const ages = factOfWhom(facts)?.ofWhom?.ages;
  const age = ages && (ages[0] + ages[1]) / 2;
  const found = bands.find(({ ages }) => age !== undefined && ages[0] <= age && age < ages[1]);
  return found ?? bands[Math.floor(bands.length / 2)];
}

const INFANTS_TO = 7;
/** Are they infants? Their families are not given the signs of older children, nor prices and threats. */
export const areInfants = ({ ages: [, to] }: Pick<Band, 'ages'>): boolean => to <= INFANTS_TO;
/** So many years younger than any of whom the alert tells, they are given no signs either. */
const YEARS_OFF = 3;

/** Do the alert's own signs and steps belong in a letter to the families of this age, and under what heading? */
export function wordsFor(facts: Facts, { ages }: Pick<Band, 'ages'>): 'none' | 'older' | 'theirs' {
  const { ages: agesTold, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  const youngest = agesTold?.[0];
  if (youngest === undefined || youngest <= ages[1]) return 'theirs';
  // A year more: what is seen of them may be seen of infants.
  if (areInfants({ ages })) return youngest - ages[1] > 1 || orAny ? 'none' : 'older';
  if (orAny) return 'theirs';
  return youngest - ages[1] > YEARS_OFF ? 'none' : 'older';
}

/** What a mechanism brings for families speaks of phones and friends online. */
const MECHANISM_FROM = 9;
export const hearsMechanism = ({ ages: [from] }: Pick<Band, 'ages'>): boolean =>
  from >= MECHANISM_FROM;

/** From this age a letter may speak plainly: what is sexual belongs to secondary, and no letter of a younger age may say it. */
const PLAINLY_FROM = 11;

/** Are the families of this age told in plain words what an alert says of nudity or violence? */
export const hearsPlainly = ({ ages: [from] }: Pick<Band, 'ages'>): boolean => from >= PLAINLY_FROM;
