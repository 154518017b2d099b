/** A sentence that says where to turn: our own routes stand for it, and those of another country are told to nobody. */
import type { AlertReading, Passage } from '#model/alert/alert-reading.ts';
import type { WordKind } from '#model/alert/alert-source.ts';

/** What says how something works, or why it is liked, asks nobody to turn anywhere. */
const TELLS: ReadonlySet<WordKind> = new Set(['service', 'reason']);

/** Why a sentence that names a place to turn to is quoted to nobody; `null` where it names none, or may. */
export function whyNotTurned(
  kind: WordKind,
  { text, line }: Passage,
  { statements, routes }: Pick<AlertReading, 'statements' | 'routes'>,
): string | null {
  const named = statements
    .filter((statement) => statement.line === line && statement.text.includes(text))
    .flatMap(({ uses }) => uses)
    .filter((use) => use.startsWith('route:'))
    .map((use) => use.slice('route:'.length));
  if (named.length === 0) return null;
  if (routes.some(({ routeId, action }) => action === 'replace' && named.includes(routeId)))
    return 'It sends people to a service that is none of ours: what stands for it is in every product.';
  return TELLS.has(kind) ? 'It says where to turn: our own routes do, in every product.' : null;
}
