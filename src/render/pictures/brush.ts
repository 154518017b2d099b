/** What a picture is drawn with: its colours, and ids that no other picture on the page has. */
import type { Light } from '#model/scene.ts';
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
}

/** @param prefix Unique on the page that the picture stands on. */
export function createBrush(
  theme: PictureTheme,
  light: Light,
  { prefix, mono = false, door }: { prefix: string; mono?: boolean; door?: string | undefined },
): Brush {
  let count = 0;
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
  };
}
