/** Names that need no words around them: those of the shared data, and services that children use. */
import { literal } from '#model/text/literal.ts';
import { nameKey } from './mentions.ts';

export interface KnownName {
  name: string;
  variants?: readonly string[] | undefined;
  /** An ordinary word too: it counts within a sentence, with its capital. */
  ambiguous?: boolean | undefined;
}

export interface FoundKnown {
  name: string;
  variants: string[];
  first: number;
}

/** Words after a known name that make it a company's service for families, which is no place where children meet. */
const FOR_FAMILIES =
  /\b(?:Google|YouTube|Apple|Microsoft|Meta) (?:Play|Family Link|Classroom|Family Centre|Screen Time|Kids)\b/gi;

export function knownNamesIn(known: readonly KnownName[], written: string): FoundKnown[] {
  const text = written.replace(FOR_FAMILIES, (all) => ' '.repeat(all.length));
  const found = new Map<string, FoundKnown>();
  for (const { name, variants = [], ambiguous } of known) {
    if (found.has(nameKey(name))) continue;
    const forms = [name, ...variants].map(literal);
    const pattern = ambiguous
      ? new RegExp(
          `(?<=[\\p{L},:] |^- |[“"‘])(?:${forms.join('|')})(?![\\p{L}])(?! (?:Road|Street|Lane|School|Police)\\b)`,
          'mu',
        )
      : new RegExp(`(?<![\\p{L}@/.])(?:${forms.join('|')})(?![\\p{L}])`, 'iu');
    const hit = pattern.exec(text);
    if (hit) found.set(nameKey(name), { name, variants: [...variants], first: hit.index });
  }
  return [...found.values()];
}
