/** Replacement names for characters, where a pupil has the name, or something in the alert. */
import type { Alert } from '../alert/alert.ts';
import { nameIn } from '../text/name-in.ts';
import type { Character, Named } from './character.ts';

export interface NameGroup {
  label: string;
  /** The pronoun in a character's description that these names go with. */
  pronoun?: RegExp;
  names: readonly string[];
}

const listed = (names: string): readonly string[] => names.split(' ');

/** First names from many cultures; none is an English word or the name of a known service. */
const FIRST_NAMES: readonly NameGroup[] = [
  {
    label: 'Girls’ names',
    pronoun: /\b(?:she|her|hers|girl)\b/i,
    names: listed(
      'Amina Bethan Catrin Elena Fatima Leila Marta Niamh Priya Ruth Sadia Shreya Thea Yasmin',
    ),
  },
  {
    label: 'Boys’ names',
    pronoun: /\b(?:he|his|him|boy)\b/i,
    names: listed(
      'Adil Dafydd Faisal Hamish Harun Ieuan Jakub Kofi Matteo Owen Samir Tomasz Viktor Wilfred',
    ),
  },
  {
    label: 'Names for anybody',
    names: listed('Alex Ashley Jamie Morgan Rowan Sacha'),
  },
];
const SURNAMES = listed('Okafor Hughes Nowak Rahman McBride Silva Thornton Achebe Lindqvist');

/** Names for pets, toys and things. */
const PET_NAMES = listed('Conker Crumpet Pickle Waffle Dumpling Tuppence');

/** Names of adults with a title: “Mr”, “Auntie”. */
const TITLED = /^(Mr|Mrs|Ms|Miss|Dr|Uncle|Auntie|Grandad|Nana) (.+)$/;

/**
 * @param people All characters: their names stay distinct.
 * @param names Names in the alert.
 */
export function otherNames(
  character: Pick<Named, 'name' | 'about'>,
  people: readonly Pick<Named, 'name'>[],
  names: Alert['names'],
): NameGroup[] {
  const title = TITLED.exec(character.name)?.[1];
  const groups = title
    ? [{ label: 'Other names', names: SURNAMES.map((name) => `${title} ${name}`) }]
    : firstNamesFor(character);
  const taken = new Set(people.map(({ name }) => name.toLowerCase()));
  return groups.map(({ label, names: all }) => ({
    label,
    names: all.filter((name) => !taken.has(name.toLowerCase()) && nameIn(name, names) === null),
  }));
}

/** First names by the pronoun of a character's description. */
function firstNamesFor({ about }: Pick<Named, 'about'>): readonly NameGroup[] {
  const spoken = FIRST_NAMES.filter(({ pronoun }) => pronoun?.test(about));
  return spoken.length === 1
    ? FIRST_NAMES.filter((nameGroup) => !nameGroup.pronoun || spoken.includes(nameGroup))
    : FIRST_NAMES;
}

/** Is it an animal, or somebody without a pronoun? */
const isCreature = (named: Pick<Named, 'about'> & Partial<Pick<Character, 'drawn'>>): boolean =>
  (named.drawn !== undefined && 'animal' in named.drawn) ||
  (named.drawn === undefined && !FIRST_NAMES.some(({ pronoun }) => pronoun?.test(named.about)));

/**
 * New names, by id, for characters who have a name of the alert, which pupils may not read. “Auntie Fern” is renamed if
 * the alert has a Fern.
 */
export function namesOutOfAlert(
  people: readonly (Named & Partial<Pick<Character, 'drawn'>>)[],
  names: Alert['names'],
): Record<string, string> {
  const inAlert = new Set(
    names.flatMap(({ name, variants }) => [name, ...variants]).map((name) => name.toLowerCase()),
  );
  const chosen: Record<string, string> = {};
  for (const person of people) {
    const [, title, bare = person.name] = TITLED.exec(person.name) ?? [];
    if (![person.name, bare].some((name) => inAlert.has(name.toLowerCase()))) continue;
    const groups = isCreature(person)
      ? [{ names: PET_NAMES.map((name) => (title ? `${title} ${name}` : name)) }]
      : otherNames(person, people, names);
    const taken = Object.values(chosen);
    const free = groups
      .flatMap((group) => group.names)
      .find((name) => !taken.includes(name) && nameIn(name, names) === null);
    if (free) chosen[person.id] = free;
  }
  return chosen;
}
