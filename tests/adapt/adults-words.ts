/** Words that adults meet over, as tests look at them. */
import { textPlaces } from '#check/text-places.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';

export const said = (things: unknown): string[] =>
  [...textPlaces(things, { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 })].map(
    ({ text }) => text,
  );

/** What the workshop's own slides show: what pupils see was checked as theirs. */
export const wall = ({ slides }: AdultDeck) =>
  slides.filter(({ from }) => from === null).map(({ title, blocks }) => ({ title, blocks }));
