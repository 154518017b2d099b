/** What becomes of each sentence in a corrected reading. */
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertReading, Statement } from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { nameIn } from '#model/text/name-in.ts';
import { isOf } from '../passage/passage-of.ts';

/** Uses of a sentence of which nothing is made. */
const NOTHING: readonly string[] = ['unused', 'settled'];

/** @param right The reading with all that a person put right in its lists. */
export function correctedStatements(right: AlertReading, corrections: Corrections): Statement[] {
  const isNaming = namingIn(right, corrections);
  return right.statements.map((statement) => {
    const key = wordKey(statement.text);
    const decidedUses = corrections.uses?.[key];
    const routes = corrections.routes?.[key];
    const isRoute = (use: string) => use.startsWith('route:');
    const isService =
      !decidedUses && right.serviceFacts.some((passage) => isOf(passage, statement));
    const others = decidedUses ?? statement.uses.filter((use) => use !== 'name' && !isRoute(use));
    const uses = [
      ...(isNaming(statement) ? ['name'] : []),
      ...(routes?.map((id) => `route:${id}`) ?? statement.uses.filter(isRoute)),
      ...others,
      ...(isService && !others.includes('service') ? ['service'] : []),
    ];
    const some = uses.filter((use) => !NOTHING.includes(use));
    // That nothing is made of it is said of no other sentence.
    const all =
      some.length > 0 ? some : [decidedUses || routes ? 'settled' : (uses[0] ?? 'unused')];
    const { doubtful, ...rest } = statement;
    return { ...rest, uses: all, ...(doubtful && !decidedUses && { doubtful }) };
  });
}

/** Does a sentence hold a name, of those that were read and are none, and of those that were missed? */
function namingIn(
  { platformNames }: AlertReading,
  { names, notNames }: Pick<Corrections, 'names' | 'notNames'>,
): (statement: Statement) => boolean {
  const not = new Set(notNames.map((name) => name.toLowerCase()));
  const isNone = ({ name }: { name: string }) => not.has(name.toLowerCase());
  const added = names.map((name) => ({ name, variants: [] })).filter((name) => !isNone(name));
  const remaining = [...platformNames.filter((name) => !isNone(name)), ...added];
  const gone = platformNames.filter(isNone);
  return ({ text, uses }) =>
    uses.includes('name')
      ? nameIn(text, gone) === null || nameIn(text, remaining) !== null
      : nameIn(text, added) !== null;
}
