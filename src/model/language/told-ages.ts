/** Compares the ages that an alert tells of with the ages of a band: what do the families of this band read? */
import type { Fact } from '../alert/alert.ts';
import type { Band } from '../band.ts';
import type { Risk } from '../risk.ts';

type Facts = readonly Pick<Fact, 'says' | 'leftOut' | 'ofWhom'>[];

/** The fact that gives the ages of those affected. */
const factOfWhom = (facts: Facts) => facts.find(({ ofWhom, leftOut }) => ofWhom && !leftOut);

/** The sentence that gives the ages of those affected; `null` where the alert gives none. */
export const toldOfWhom = (facts: Facts): string | null => factOfWhom(facts)?.says ?? null;

/** Is a child of this band among those affected? If the alert gives no age, possibly. */
export function tellsOfAge(facts: Facts, { ages: [from, to] }: Pick<Band, 'ages'>): boolean {
  const { ages, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  return orAny || !ages || (from <= ages[1] && ages[0] < to);
}

/** Is nobody affected who is older than this band? `false` where the alert gives no age. */
export const tellsOfNoOlder = (facts: Facts, { ages: [, to] }: Pick<Band, 'ages'>): boolean => {
  const { ages, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  return !orAny && ages !== undefined && ages[1] <= to;
};

/**
 * May families of this band read the alert's account of events? The account of a dare explains how it is played:
 * families of other ages are only told what it is about.
 */
export const mayReadAccount = (
  { facts, names }: { facts: Facts; names: readonly { role: string }[] },
  lead: Pick<Risk, 'accountTeaches'> | undefined,
  band: Pick<Band, 'ages'>,
): boolean =>
  tellsOfAge(facts, band) ||
  !(lead?.accountTeaches || names.some(({ role }) => role === 'challenge'));

/** The band of those affected: the middle one where there are several, or of all bands where the alert gives no age. */
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
/** Are the children infants? Their families are not told signs of older children, prices or threats. */
export const areInfants = ({ ages: [, to] }: Pick<Band, 'ages'>): boolean => to <= INFANTS_TO;
/** Families of children who are younger by more years than this are told no signs. */
const YEARS_OFF = 3;

/** Under which heading do the alert's own signs and steps stand in a letter to the families of this band, if at all? */
export function wordsFor(facts: Facts, { ages }: Pick<Band, 'ages'>): 'none' | 'older' | 'theirs' {
  const { ages: agesTold, orAny } = factOfWhom(facts)?.ofWhom ?? {};
  const youngest = agesTold?.[0];
  if (youngest === undefined || youngest <= ages[1]) return 'theirs';
  // One year more than for the others: a sign in older children may show in infants too.
  if (areInfants({ ages })) return youngest - ages[1] > 1 || orAny ? 'none' : 'older';
  if (orAny) return 'theirs';
  return youngest - ages[1] > YEARS_OFF ? 'none' : 'older';
}

/** The sentences on mechanisms for families are about phones and friends online. */
const MECHANISM_FROM = 9;
export const hearsMechanism = ({ ages: [from] }: Pick<Band, 'ages'>): boolean =>
  from >= MECHANISM_FROM;

/** From this age on a letter may be plain about sexual matters. */
const PLAINLY_FROM = 11;

/** Are families of this band told plainly what an alert says of nudity or violence? */
export const hearsPlainly = ({ ages: [from] }: Pick<Band, 'ages'>): boolean => from >= PLAINLY_FROM;
