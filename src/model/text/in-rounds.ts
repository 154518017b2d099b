import type { Band } from '../band.ts';

/** Pairs to match a round, at most: as many as can be read at once from the back of the room, in the band's type. */
const mostPairs = ({ slideType: { body } }: Band): number => (body > 24 ? 3 : 4);

/** Pairs by round, shared out evenly: a pair left over by itself would be no question. */
export function inRounds<Pair>(pairs: readonly Pair[], band: Band): Pair[][] {
  const rounds = Math.ceil(pairs.length / mostPairs(band));
  const from = (round: number) => Math.ceil((round * pairs.length) / rounds);
  return Array.from({ length: rounds }, (_, round) => pairs.slice(from(round), from(round + 1)));
}
