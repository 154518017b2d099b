/** Infers the year group, and thereby the band, from a class's name. */

/** Year groups of a band as its data words them: “Years 7 to 9”, “P4 and P5”, “Nursery and Reception”. */
const YEAR =
  /\b(?<kind>years?|[ps])\s*(?<first>\d{1,2})(?:\s*(?<link>to|and)\s*[ps]?(?<last>\d{1,2}))?/giu;
/** “7B”, “07-B”, “Year 7”, “Yr7 Oak”, “Y7”, “P4/5”, “S2B”. */
const CLASS = /^(?:(?<kind>years?|yr|y|[ps])[\s.-]*)?0?(?<number>\d{1,2})(?!\d)/iu;

/**
 * @returns Names of year groups: `7`, `P4`, `S1`, `nursery`, `reception`. A bare number is an English, Welsh or
 * Northern Irish year.
 */
export function yearGroupsIn(years: string): Set<string> {
  const groups = new Set<string>();
  for (const word of ['nursery', 'reception'])
    if (new RegExp(`\\b${word}\\b`, 'iu').test(years)) groups.add(word);
  for (const { groups: found } of years.matchAll(YEAR)) {
    const { kind = '', first = '', last = first, link } = found ?? {};
    const prefix = /^[ps]$/iu.test(kind) ? kind.toUpperCase() : '';
    const all =
      link === 'to'
        ? Array.from(
            { length: Number(last) - Number(first) + 1 },
            (_, index) => Number(first) + index,
          )
        : [Number(first), Number(last)];
    for (const year of all) groups.add(`${prefix}${year}`);
  }
  return groups;
}

/**
 * @param name A class's name: “7B”, “Reception Owls”, “P4”.
 * @param bands A lesson's bands with their year groups in the school's nation, in words.
 * @returns The band's id; `null` where the name gives none or several.
 */
export function bandOfClass(
  name: string,
  bands: readonly { id: string; years: string }[],
): string | null {
  const spelt = name.normalize('NFKC').trim();
  const groups = groupsOf(spelt);
  const found = bands.filter(({ years }) => {
    const taught = yearGroupsIn(years);
    return groups.some((group) => taught.has(group));
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Year groups that a class name may mean: in Scotland “4B” is P4 or S4. */
function groupsOf(name: string): string[] {
  if (/^nursery\b/iu.test(name)) return ['nursery'];
  if (/^(?:reception|rec|r|yr|year r)(?![a-z])(?!\s*\d)/iu.test(name)) return ['reception'];
  const { kind, number } = CLASS.exec(name)?.groups ?? {};
  if (!number) return [];
  const year = String(Number(number));
  if (kind && /^[ps]$/iu.test(kind)) return [`${kind.toUpperCase()}${year}`];
  return kind ? [year] : [year, `P${year}`, `S${year}`];
}
