/** The `{slots}` of a turn, and their values in a story. */
import { capital } from '../text/mid-sentence.ts';
import type { Telling } from './story.ts';
import { SLOT } from './turn.ts';

/**
 * The values of a turn's slots in a story: `hero`, `other`, `clue.thing` and so on.
 * @param nameOf Name of a character by id.
 */
export function slotsOf(telling: Telling, nameOf: (id: string) => string): Map<string, string> {
  const { hero, confidant, adult, home, other, on, says: text, hooks } = telling;
  const hung = Object.entries(hooks).flatMap(([hook, phrases]) =>
    Object.entries(phrases ?? {}).map(([key, value]) => [`${hook}.${key}`, value] as const),
  );
  const named = { hero, confidant, adult, home };
  return new Map([
    ...Object.entries(named).flatMap(([role, id]) => (id ? [[role, nameOf(id)] as const] : [])),
    ['other', other.name],
    ['on', on],
    ['says', text],
    ...hung,
  ]);
}

/**
 * Fills the slots of a text, with capitals at the beginning of sentences. “says” is never capitalised: it follows a
 * quotation, which may end in “!” or “?”.
 */
export const fillSlots = (text: string, slots: ReadonlyMap<string, string>): string =>
  text.replace(SLOT, (slot, name: string, at: number) => {
    const value = slots.get(name) ?? slot;
    return name !== 'says' && /(^|[.!?)]['’”]?\s+)[('‘“]*$/.test(text.slice(0, at))
      ? capital(value)
      : value;
  });
