import type { Place, Screen } from '#model/band-version.ts';

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
    kind: 'screen',
    app: 'chat',
    title,
    holder: null,
    holderName: '',
    person: null,
    viewers: '',
    seconds: '',
    address: '',
    shows: '',
    price: '',
    was: '',
    hurry: '',
    ask: [],
    rows: messages.map(({ from, text, time = '' }) =>
      from
        ? { kind: 'message', from: person(from), mine: false, note: time, text, place }
        : { kind: 'note', text, place },
    ),
    place,
  };
}
