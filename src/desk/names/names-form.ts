/** New names for characters of stories who share a pupil's name. */
import type { Alert } from '#model/alert/alert.ts';
import type { Named } from '#model/lesson/character.ts';
import { otherNames } from '#model/lesson/other-names.ts';

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
      (person) => chosen[person.id] === name && person.bands.some((band) => bands.has(band)),
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
