/** Files that say what they said last time: what was read of them is known then. */
import type { SourceFile } from '#read/read-yaml.ts';

/** Sources by what they are for: one, several, or none. */
type Files = object;

/**
 * Remembers the files of one kind that came last.
 * @returns Gives back those of before where all say the same, so that whoever made something of them finds it by them.
 */
export function sameFiles<Of extends Files>(): (key: string, now: Of) => Of {
  const last = new Map<string, Of>();
  return (key, now) => {
    const before = last.get(key);
    if (before && saySame(before, now)) return before;
    last.set(key, now);
    return now;
  };
}

function saySame(before: Files, now: Files): boolean {
  const [old, all] = [Object.entries(before), Object.entries(now)];
  return (
    old.length === all.length &&
    all.every(([name, value], at) => old[at]?.[0] === name && isSame(old[at][1], value))
  );
}

function isSame(before: unknown, now: unknown): boolean {
  if (isSource(before) && isSource(now))
    return before.path === now.path && before.text === now.text;
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length && now.every((one, at) => isSame(before[at], one));
  // A picture is another one each time that it is drawn.
  return before === now;
}

const isSource = (one: unknown): one is SourceFile =>
  typeof one === 'object' && one !== null && 'path' in one && 'text' in one;
