import type { Band } from '#model/band.ts';
import type { PupilHandout, PupilHandoutBlock } from '#model/pupil-version.ts';

/** Pupils up to this age do not write their name. */
const YOUNGEST_WRITERS = 5;

/** Parts to read and keep: a sheet with only these needs no name. */
const TO_READ: ReadonlySet<PupilHandoutBlock['kind']> = new Set([
  'organiser',
  'symbols',
  'keywords',
  'key-message',
  'heading',
  'help',
  'prose',
]);

/** Has a sheet a line for its pupil's name? */
export const isNamed = ({ copies, kind, blocks }: PupilHandout, { ages }: Band): boolean =>
  ages[1] > YOUNGEST_WRITERS &&
  copies === 'pupil' &&
  kind !== 'poster' &&
  blocks.some((block) => !TO_READ.has(block.kind));

/** Parts that are a page of their own, with their own heading. */
export const hasOwnPage = ({ blocks }: PupilHandout): boolean =>
  blocks.length > 0 && blocks.every(({ kind }) => kind === 'tickets' || kind === 'certificate');
