/** A fact as reports say it, with who wrote it. */
import type { Fact } from '#model/alert/alert.ts';

export const factWithAuthor = ({ id, says, by }: Fact): string =>
  `${id} ${says}${by === 'person' ? ' (added by a person)' : ''}`;
