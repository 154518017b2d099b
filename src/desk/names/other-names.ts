/** New names for characters of stories who share a pupil's name. */
import type { Alert } from '#model/alert/alert.ts';
import type { Named } from '#model/lesson/character.ts';
import { nameIn } from '#model/text/name-in.ts';

export interface NameGroup {
  label: string;
  /** Pronoun in a character's description that these names go with. */
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

/** Names of adults with a title: “Mr”, “Auntie”. */
const TITLED = /^(Mr|Mrs|Ms|Miss|Dr|Uncle|Auntie|Grandad|Nana) (.+)$/;

/** Could a pupil or colleague have this name? “Hana's mum” changes with Hana, and nobody is called just Gran. */
export const mayClash = ({ name }: Pick<Named, 'name'>): boolean =>
  !/['’]s /.test(name) && !/^(?:Nan|Nani|Nana|Gran|Pappou|Mum|Dad)$/.test(name);

/** Characters by band: each once, at the first taught band that meets them. */
export const peopleOf = <P extends Pick<Named, 'name' | 'bands'>>(
  age: string,
  ages: readonly { id: string }[],
  people: readonly P[],
): P[] =>
  people.filter(
    (item) => ages.find(({ id }) => item.bands.includes(id))?.id === age && mayClash(item),
  );

/** Fields of the school form with people's names that letters and slides print. */
const STAFF = ['lead.name', 'deputy.name', 'signatory.name', 'contact.name'];

/**
 * Characters who share their name with a member of staff in the school's letters and slides.
 * @param fields Values of the school form.
 * @param renamed New names of characters, by character id.
 */
export function namedAsStaff(
  people: readonly Named[],
  ages: readonly { id: string }[],
  fields: Readonly<Record<string, string>>,
  renamed: Readonly<Record<string, string>>,
): string[] {
  const staff = new Set(STAFF.map((field) => (fields[field] ?? '').trim().toLowerCase()));
  return people
    .filter(({ bands }) => ages.some(({ id }) => bands.includes(id)))
    .map(({ id, name }) => renamed[id] ?? name)
    .filter((name) => staff.has(name.toLowerCase()));
}

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

/** By pronoun: the story goes on with “his” trumpet. */
function firstNamesFor({ about }: Pick<Named, 'about'>): readonly NameGroup[] {
  const spoken = FIRST_NAMES.filter(({ pronoun }) => pronoun?.test(about));
  return spoken.length === 1
    ? FIRST_NAMES.filter((nameGroup) => !nameGroup.pronoun || spoken.includes(nameGroup))
    : FIRST_NAMES;
}

/** Parses the form: new names by character id, limited to those offered; a duplicate name is a fault. */
export function parseNamesForm(
  form: FormData,
  people: readonly Named[],
  names: Alert['names'],
): { names: Record<string, string>; faults: { field: string; says: string }[] } {
  const chosen: Record<string, string> = {};
  const faults: { field: string; says: string }[] = [];
  for (const character of people) {
    const name = String(form.get(`name-${character.id}`) ?? '');
    const isOffered = otherNames(character, people, names).some((group) =>
      group.names.includes(name),
    );
    if (!isOffered) continue;
    const bands = new Set(character.bands);
    const item = people.find(
      (one) => chosen[one.id] === name && one.bands.some((band) => bands.has(band)),
    );
    if (item)
      faults.push({
        field: `name-${character.id}`,
        says: `${item.name} and ${character.name} would both be ${name}: choose another for one of them.`,
      });
    chosen[character.id] = name;
  }
  return { names: chosen, faults };
}
