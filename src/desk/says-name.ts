/** Which of the alert's names stands in a text, however it is spelt; `null` where none does. */
import type { Alert } from '#model/alert.ts';
import { literal } from '#model/literal.ts';

export const nameIn = (text: string, names: Alert['names']): string | null =>
  names
    .flatMap(({ name, variants }) => [name, ...variants])
    .find((form) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
    ) ?? null;
