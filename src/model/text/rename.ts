import type { Character } from '../lesson/character.ts';
import { anyOf } from './literal.ts';

/**
 * Puts new names for characters into a text: “Zaki's mum” becomes “Amir's mum” with Zaki, two “Zakis” two “Amirs”, and
 * whoever is called without her title loses the old name too.
 * @param names New names by a character's id.
 * @returns The change of a text; `null` when nobody is renamed.
 */
export function renamer(
  cast: readonly Pick<Character, 'id' | 'name'>[],
  names: Readonly<Record<string, string>>,
): ((text: string) => string) | null {
  const fresh = new Map(
    cast.flatMap(({ id, name }): [string, string][] =>
      names[id] ? [[name, names[id]], ...withoutTitle(name, names[id])] : [],
    ),
  );
  if (fresh.size === 0) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf([...fresh.keys()])})(?=s?(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  return (text) => text.replace(pattern, (old) => fresh.get(old) ?? old);
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr) (.+)$/;

/** “Ms Kaminska” is “Kaminska” to whoever talks behind her back. */
function withoutTitle(old: string, fresh: string): [string, string][] {
  const [, before] = TITLED.exec(old) ?? [];
  const [, after] = TITLED.exec(fresh) ?? [];
  return before && after ? [[before, after]] : [];
}
