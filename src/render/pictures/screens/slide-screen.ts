/** A screen as a slide or a sheet shows it: as wide as its words ask, in type that the last row reads. */
import type { Screen } from '#model/lesson/screen.ts';
import { portraitName } from '../draw-character.ts';
import { pictureBody } from '../draw-picture.ts';
import type { PictureLibrary } from '../picture-library.ts';
import { type FittedScreen, fitScreen } from './draw-screen.ts';

/** Room for a screen on a slide, in pixels: by itself, and at the flank of one that holds more. */
const ROOMS = { usual: { width: 460, height: 640 }, narrow: { width: 400, height: 640 } } as const;
export type ScreenRoom = keyof typeof ROOMS;

export function slideScreen(
  library: PictureLibrary,
  screen: Screen,
  { mono, prefix, room = 'usual' }: { mono: boolean; prefix: string; room?: ScreenRoom },
): FittedScreen {
  let drawn = 0;
  const picture = (name: string): string | null =>
    library(name)
      ? pictureBody(library, name, { mono, prefix: `${prefix}-face-${++drawn}` })
      : null;
  const portrait = (who: string) => picture(portraitName(who));
  return fitScreen(screen, { ...ROOMS[room], mono, prefix, portrait, picture });
}

/** The screen as a whole SVG document. */
export function screenDocument(
  library: PictureLibrary,
  screen: Screen,
  options: { mono: boolean; room?: ScreenRoom },
): { svg: string; width: number; height: number } {
  const { body, width, height } = slideScreen(library, screen, { ...options, prefix: 'screen' });
  const high = Math.ceil(height);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${high}">${body}</svg>`,
    width,
    height: high,
  };
}
