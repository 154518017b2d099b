/** Whom an alert tells of, as a letter says it, and whether its signs and steps are for the families of an age. */
import type { Fact } from '../alert/alert.ts';
import type { Band } from '../band.ts';
import type { Risk } from '../risk.ts';

/** How the fact begins that says whom it happened to. */
export const TELLS_OF = 'The alert tells of';
/** What it says of all, before those whom it names. */
export const ANY_AGE = 'children of any age';
/** School years as the age at which they begin: “Years 8 to 10”, “P6”, “S2”, “Key Stage 3”, “sixth class”. */
const STAGES: readonly (readonly [RegExp, (number: number) => number])[] = [
  [/\bYears? (\d+)/g, (year) => year + 4],
  [/\bP(\d)/g, (year) => year + 4],
  [/\bS(\d)/g, (year) => year + 11],
  [/\bKey Stages? (\d)/g, (stage) => [5, 7, 11, 14, 16][stage - 1] ?? 0],
  [/\b(?:aged|of|as young as) (\d+)/g, (age) => age],
];
const CLASSES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** What the alert says of whom it happened to, as one fact has it. */
export const toldOfWhom = (
  facts: readonly Pick<Fact, 'kind' | 'says' | 'leftOut'>[],
): string | null =>
  facts.find(
    ({ kind, says, leftOut }) => kind === 'incident' && !leftOut && says.startsWith(TELLS_OF),
  )?.says ?? null;

/** The youngest of them; `null` where no age is told. */
function youngestTold(says: string): number | null {
  const ages = [
    ...STAGES.flatMap(([pattern, age]) =>
      [...says.matchAll(pattern)].map(([, number]) => age(Number(number))),
    ),
    ...CLASSES.flatMap((name, at) => (says.includes(`${name} class`) ? [at + 6] : [])),
  ];
  return ages.length > 0 ? Math.min(...ages) : null;
}

/** Every age that is told, in phrases such as “pupils of Years 6 to 8 and children aged 12 to 13”. */
function agesTold(says: string): number[] {
  return says
    .split(/(?: and |, |; )(?=(?:pupils|students|children|a child|boys|girls|young)\b)/)
    .flatMap((phrase) => {
      const numbers = (phrase.match(/\d+/g) ?? []).map(Number);
      const stage = STAGES.find(([pattern]) => phrase.search(pattern) >= 0)?.[1];
      const classes = CLASSES.flatMap((name, at) =>
        phrase.includes(`${name} class`) ? [at + 6] : [],
      );
      return [...(stage ? numbers.map(stage) : []), ...classes];
    });
}

/** Does an alert tell of children of this age? Where it says no age, it may. */
export function tellsOfAge(
  facts: Parameters<typeof toldOfWhom>[0],
  { ages: [from, to] }: Pick<Band, 'ages'>,
): boolean {
  const says = toldOfWhom(facts);
  const ages = says === null || says.includes(ANY_AGE) ? [] : agesTold(says);
  return ages.length === 0 || (from <= Math.max(...ages) && Math.min(...ages) < to);
}

/**
 * May families of this age read what the alert tells of what happens? Of a dare that is how it is played: where it is
 * played at some ages alone, families of others are told what it is about, and no more.
 */
export const mayReadAccount = (
  { facts, names }: { facts: Parameters<typeof toldOfWhom>[0]; names: readonly { role: string }[] },
  lead: Pick<Risk, 'accountTeaches'> | undefined,
  band: Pick<Band, 'ages'>,
): boolean =>
  tellsOfAge(facts, band) ||
  !(lead?.accountTeaches || names.some(({ role }) => role === 'challenge'));

const RANGE = /\bYears? (\d+) (?:to|and|–|-) (\d+)/;

/** The band of those whom the alert tells of, in the middle where they are of several; the middle one of all where it says no age. */
export function bandTold<B extends Pick<Band, 'ages'>>(
  facts: Parameters<typeof toldOfWhom>[0],
  bands: readonly B[],
): B | undefined {
  const says = toldOfWhom(facts);
  const range = RANGE.exec(says ?? '');
  const youngest = says === null ? null : youngestTold(says);
  const age = range ? (Number(range[1]) + Number(range[2])) / 2 + 4 : youngest;
  const found =
    age === null ? undefined : bands.find(({ ages }) => ages[0] <= age && age < ages[1]);
  return found ?? bands[Math.floor(bands.length / 2)];
}

const INFANTS_TO = 7;
/** Are they infants? Their families are not given the signs of older children, nor prices and threats. */
export const areInfants = ({ ages: [, to] }: Pick<Band, 'ages'>): boolean => to <= INFANTS_TO;
/** So many years younger than any of whom the alert tells, they are given no signs either. */
const YEARS_OFF = 3;

/** Do the alert's own signs and steps belong in a letter to the families of this age, and under what heading? */
export function wordsFor(
  facts: Parameters<typeof toldOfWhom>[0],
  { ages }: Pick<Band, 'ages'>,
): 'none' | 'older' | 'theirs' {
  const says = toldOfWhom(facts);
  const youngest = says === null ? null : youngestTold(says);
  if (youngest === null || youngest <= ages[1]) return 'theirs';
  if (areInfants({ ages })) return 'none';
  if (says?.includes(ANY_AGE)) return 'theirs';
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
