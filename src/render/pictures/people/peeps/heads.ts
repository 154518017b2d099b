/** Which piece draws a head of hair, and whether its colour is its own or the outline’s. */
import type { Body, Hair } from '#model/lesson/character.ts';

interface Head {
  piece: string;
  /** Colour is the hair’s own; otherwise the whole head is outlined in it. */
  filled?: true;
  /** No hair falls to the jaw, whose line is redrawn in ink: in the colour of fair or grey hair it reads as a beard. */
  bareJaw?: true;
}

export const HEADS: Record<Hair, Head> = {
  afro: { piece: 'Afro', bareJaw: true },
  bald: { piece: 'Bald' },
  balding: { piece: 'NoHairThree' },
  beanie: { piece: 'Beanie', filled: true },
  bob: { piece: 'BangsTwo' },
  braids: { piece: 'CornrowsLight' },
  'braids-up': { piece: 'Cornrows' },
  bun: { piece: 'Bun' },
  'bun-band': { piece: 'BunTwo' },
  'chin-length': { piece: 'MediumOne' },
  cropped: { piece: 'ShortOne', bareJaw: true },
  curls: { piece: 'DreadsTwo', bareJaw: true },
  'curly-bob': { piece: 'DreadsOne' },
  fade: { piece: 'FlatTop' },
  fringe: { piece: 'Bangs', filled: true },
  'high-top': { piece: 'FlatTopLong' },
  hijab: { piece: 'Hijab' },
  knots: { piece: 'BantuKnots' },
  long: { piece: 'MediumThree' },
  'long-afro': { piece: 'LongAfro' },
  'long-curly': { piece: 'LongCurly' },
  'long-fringe': { piece: 'MediumBangs' },
  'long-wavy': { piece: 'LongHair' },
  'low-bun': { piece: 'ColorMedium', filled: true },
  ponytail: { piece: 'MediumBangsColor', filled: true },
  puffs: { piece: 'BunKnots' },
  quiff: { piece: 'Pomp', bareJaw: true },
  shaved: { piece: 'Shaved' },
  short: { piece: 'ShortFive' },
  'side-parting': { piece: 'ShortTwo', bareJaw: true },
  'soft-bun': { piece: 'ColorBun', filled: true },
  spiky: { piece: 'ShortFour', filled: true },
  straight: { piece: 'GrayShort', filled: true },
  turban: { piece: 'Turban', filled: true },
  twists: { piece: 'Twists' },
  wavy: { piece: 'Wavy' },
};

export const BEARDS: Record<NonNullable<Body['beard']>, string> = {
  short: 'Chin',
  full: 'FullMedium',
  goatee: 'GoateeFull',
  moustache: 'MustacheSeven',
};

export const GLASSES: Record<NonNullable<Body['glasses']>, string> = {
  round: 'GlassesSix',
  square: 'GlassesThree',
  thick: 'GlassesFive',
};
