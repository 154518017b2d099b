import type { Handout } from './band-version.ts';

/** Pupils that share one copy; `class` is one for all. */
const SHARED_BY = { pupil: 1, pair: 2, group: 4 } as const;

/** Copies that a class of `size` needs of a sheet. */
export const copiesFor = (copies: Handout['copies'], size: number): number =>
  copies === 'class' ? 1 : Math.ceil(size / SHARED_BY[copies]);
