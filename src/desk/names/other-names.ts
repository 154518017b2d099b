/** Names for people of stories, where a pupil here has the name that they have. */
import type { Alert } from '#model/alert.ts';
import type { Named } from '#model/character.ts';
import { nameIn } from '#model/name-in.ts';

export interface NameGroup {
  label: string;
  /** Pronoun in a character's description for which these names are meant. */
  pronoun?: RegExp;
  names: readonly string[];
}

const listed = (names: string): readonly string[] => names.split(' ');

/** First names of many families; none is a word of English, nor the name of a service that is known to us. */
const FIRST: readonly NameGroup[] = [
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

/** “Mr”, “Auntie” and the like stand before the name of a grown-up. */
const TITLED = /^(Mr|Mrs|Ms|Miss|Dr|Uncle|Auntie|Grandad|Nana) (.+)$/;

/** Is it a name that a pupil may have, or a colleague? “Hana’s mum” goes with Hana, and nobody is called Gran alone. */
export const mayClash = ({ name }: Pick<Named, 'name'>): boolean =>
  !/['’]s /.test(name) && !/^(?:Nan|Nani|Nana|Gran|Pappou|Mum|Dad)$/.test(name);

/** Whom an age's part of the page offers: each person once, with the first age that the school teaches and that meets them. */
export const peopleOf = <P extends Pick<Named, 'name' | 'bands'>>(
  age: string,
  ages: readonly { id: string }[],
  people: readonly P[],
): P[] =>
  people.filter(
    (one) => ages.find(({ id }) => one.bands.includes(id))?.id === age && mayClash(one),
  );

/** Of the school's form: whose names letters and slides print. */
const STAFF = ['lead.name', 'deputy.name', 'signatory.name', 'contact.name'];

/**
 * People of the stories that are called as somebody is who stands in the school's letters and slides.
 * @param fields What the school's form says.
 * @param renamed New names that characters were given, by their ids.
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
 * @param people Everybody in the stories: no two are called the same.
 * @param names Those of the alert.
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

/** The story goes on with “his” trumpet. */
function firstNamesFor({ about }: Pick<Named, 'about'>): readonly NameGroup[] {
  const spoken = FIRST.filter(({ pronoun }) => pronoun?.test(about));
  return spoken.length === 1 ? FIRST.filter((one) => !one.pronoun || spoken.includes(one)) : FIRST;
}

/** What the form says: new names by ids, those alone that are on offer; and two people of one name as a fault. */
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
    const other = people.find(
      (one) => chosen[one.id] === name && one.bands.some((band) => bands.has(band)),
    );
    if (other)
      faults.push({
        field: `name-${character.id}`,
        says: `${other.name} and ${character.name} would both be ${name}: choose another for one of them.`,
      });
    chosen[character.id] = name;
  }
  return { names: chosen, faults };
}
