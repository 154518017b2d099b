import type { Place } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { EMPTY_SCREEN } from '#model/lesson/screen.ts';

interface Message {
  /** Who writes: a character's name, a stranger's, or nobody for what stands between. */
  from?: string;
  text: string;
  time?: string;
}

/** A group chat in which some are known, by their ids. */
export function chatOf(
  place: Place,
  title: string,
  messages: readonly Message[],
  known: Record<string, string> = {},
): Screen {
  const person = (called: string) => ({
    called,
    who: known[called] ?? null,
    known: called in known,
  });
  return {
    ...EMPTY_SCREEN,
    app: 'chat',
    title,
    ask: [],
    rows: messages.map(({ from, text, time = '' }) =>
      from
        ? { kind: 'message', from: person(from), mine: false, note: time, text, place }
        : { kind: 'note', text, place },
    ),
    place,
  };
}
