/** What changed because the alert was issued anew: a reading that the lead puts right has sent nothing out yet. */
import type { Alert } from '#model/alert/alert.ts';
import type { Band } from '#model/band.ts';

/**
 * @param bands All that there are. @param taught Ids of those that the school teaches: of others nothing is said.
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
