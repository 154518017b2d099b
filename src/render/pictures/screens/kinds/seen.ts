import type { Screen } from '#model/lesson/screen.ts';
import type { Seen } from '../video-picture.ts';

/** What the camera of the screen's holder shows. */
export function seenOf({ holder, shows }: Screen): Seen {
  if (holder) return { kind: 'character', who: holder };
  return { kind: 'words', text: shows };
}
