/** What a picture is drawn with: its colours, and ids that no other picture on the page has. */
import type { Light } from '#model/lesson/scene.ts';
import { type PictureTheme, tonesOf } from './palette/picture-theme.ts';
import type { Tones } from './palette/tones.ts';

export interface Brush extends Tones {
  theme: PictureTheme;
  light: Light;
  /** Colour of a place’s door, where the story names one. */
  door?: string;
  /** Line art for a photocopier: patterns and shades are left out. */
  mono: boolean;
  /** A new id for a gradient or a clip path. */
  id(stem: string): string;
  /** Another brush that goes on where this one is now: what is drawn with it has the same ids each time. */
  again(): Brush;
}

/**
 * @param options Its `prefix` is unique on the page that the picture stands on.
 * @param from Ids that are taken already.
 */
export function createBrush(
  theme: PictureTheme,
  light: Light,
  options: { prefix: string; mono?: boolean; door?: string | undefined },
  from = 0,
): Brush {
  const { prefix, mono = false, door } = options;
  let count = from;
  const id = (stem: string): string => {
    count += 1;
    return `${prefix}-${stem}${count}`;
  };
  return {
    // On paper dark rooms would be black: all are drawn from light colours.
    ...(mono ? tonesOf({ ...theme, phase: 'primary' }, 'day') : tonesOf(theme, light)),
    theme,
    light,
    mono,
    ...(door ? { door } : {}),
    id,
    again: () => createBrush(theme, light, options, count),
  };
}
