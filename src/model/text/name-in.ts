/** Which of some names stands in a text, in whatever case; `null` where none does. */
import type { Alert } from '../alert/alert.ts';
import { literal } from './literal.ts';

export const nameIn = (
  text: string,
  names: readonly Pick<Alert['names'][number], 'name' | 'variants'>[],
): string | null =>
  names
    .flatMap(({ name, variants }) => [name, ...variants])
    .find((form) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
    ) ?? null;
