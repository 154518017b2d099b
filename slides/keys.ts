/** One list of the deck’s keys: what each does is shown by `?`. */
export interface Keys {
  /** Adds a key; `names` are values of `KeyboardEvent.key`, in lower case. */
  add(names: string[], label: string, run: () => void): void;
  list(): { names: string[]; says: string; run: () => void }[];
  /** Lays the deck’s keys on one side, but for those named, while something covers the slides. */
  hold(except: string[] | null): void;
  held(event: KeyboardEvent): boolean;
}

export function createKeys(): Keys {
  const keys: { names: string[]; says: string; run: () => void }[] = [];
  const state: { except: string[] | null } = { except: null };

  // Space and Enter on a button press it; they must not turn the slide as well.
  const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
    (key === ' ' || key === 'Enter') &&
    target instanceof Element &&
    target.closest('button, a') !== null;

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const name = event.key.toLowerCase();
    if (state.except && !state.except.includes(name)) return;
    const key = keys.find(({ names }) => names.includes(name));
    if (!key) return;
    event.preventDefault();
    key.run();
  });

  return {
    add: (names, says, run) => void keys.push({ names, says, run }),
    list: () => keys,
    hold(except) {
      state.except = except;
    },
    held: (event) => state.except !== null || pressesButton(event),
  };
}
