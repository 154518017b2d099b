/** What changed in new issues of the alert. Corrections by the lead do not count: nothing had been sent out. */
import type { Alert } from '#model/alert/alert.ts';
import type { Band } from '#model/band.ts';

/**
 * @param bands All bands.
 * @param taught Ids of the bands that the school teaches; others are left out.
 * @returns Newest first.
 */
export function newIssues(
  { changes }: Pick<Alert, 'changes'>,
  bands: readonly Pick<Band, 'id' | 'name'>[],
  taught: readonly string[],
): Alert['changes'] {
  const others = bands.filter(({ id }) => !taught.includes(id)).map(({ name }) => name);
  const ofTaught = (line: string) =>
    !others.some((name) => line.startsWith(`${name}: `) || line.startsWith(`${name} is taught`));
  return changes
    .filter(({ isNewIssue }) => isNewIssue)
    .map((change) => ({
      ...change,
      what: change.what.filter(ofTaught),
      products: change.products.filter(ofTaught),
      letters: change.letters.filter((id) => taught.includes(id)),
    }));
}
