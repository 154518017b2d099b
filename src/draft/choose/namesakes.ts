/** Somebody of the alert whose name a character of the stories has, too: a class would hear of a real child. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Character } from '#model/lesson/character.ts';
import { literal } from '#model/text/literal.ts';

/** A character, and the sentence of the alert that holds their name. */
export interface Namesake {
  id: string;
  name: string;
  line: number;
  text: string;
}

/** Fewer letters stand in too many words. */
const SHORTEST = 3;

/**
 * The characters of the bands that are taught whose name stands in the alert as a name: with its capital, and within a sentence
 * where it is a word of the language too (“Grace”).
 * @param renamed New names that characters have, by their ids.
 * @param isWord Is it a word of the language, whatever else it names?
 */
export const namesakesOf = (
  { statements }: Pick<AlertReading, 'statements'>,
  cast: readonly Pick<Character, 'id' | 'bands' | 'name'>[],
  bands: ReadonlySet<string>,
  renamed: Readonly<Record<string, string>>,
  isWord: (word: string) => boolean,
): Namesake[] =>
  cast.flatMap(({ id, bands: theirs, name: first }) => {
    const name = renamed[id] ?? first;
    if (name.length < SHORTEST || !theirs.some((band) => bands.has(band))) return [];
    const before = isWord(name.toLowerCase()) ? '(?<=[\\p{L},;:’] )' : '(?<!\\p{L})';
    const pattern = new RegExp(`${before}${literal(name)}(?:['’]s)?(?=[ ,.;:!?)’”"*]|$)`, 'u');
    const found = statements.find(({ text }) => pattern.test(text));
    return found ? [{ id, name, line: found.line, text: found.text }] : [];
  });
