/** The look of a band's pictures: its phase, its colours, and the ink that people are drawn in. */
import type { Band } from '#model/band.ts';
import type { Light } from '#model/lesson/scene.ts';
import { EARLY } from './early.ts';
import { editorialTones, type Ramp, rampOf } from './editorial.ts';
import { PRIMARY } from './primary.ts';
import type { Tones } from './tones.ts';

export interface PictureTheme {
  phase: Band['phase'];
  /** Eleven and over, and adults: the ramp of five and the signal colour. */
  ramp: Ramp;
  /** Outlines of people, and the words in balloons. */
  ink: string;
  /** The family that words in a picture are set in. */
  type: string;
}

const LIVELY_INK = '#1c2433';
const PLUM_INK = '#33202b';

/** How a band's pictures look. */
export function pictureTheme({ id, phase }: Pick<Band, 'id' | 'phase'>): PictureTheme {
  const ramp = rampOf(id);
  const ink = phase === 'early' ? PLUM_INK : phase === 'primary' ? LIVELY_INK : ramp.deepest;
  return { phase, ramp, ink, type: phase === 'early' ? 'Andika' : 'Atkinson Hyperlegible Next' };
}

/** The colours that places and things are drawn in. */
export function tonesOf(theme: PictureTheme, light: Light): Tones {
  if (theme.phase === 'early') return EARLY[light];
  if (theme.phase === 'primary') return PRIMARY[light];
  return editorialTones(theme.ramp, light);
}
