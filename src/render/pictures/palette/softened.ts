/** A symbol in the paints of the youngest and of primary: every colour stays the colour that it is called by. */
import { lightness, mix } from './mix.ts';

/** Up to which angle of the colour circle each paint stands for what is seen. */
const PAINTS = [
  { to: 18, paint: '#e0604a' },
  { to: 42, paint: '#e98f3f' },
  { to: 68, paint: '#f6bd45' },
  { to: 165, paint: '#6f9f57' },
  { to: 195, paint: '#5e9a8b' },
  { to: 255, paint: '#4f86b8' },
  { to: 325, paint: '#7d5599' },
  { to: 361, paint: '#d9566a' },
] as const;
/** Greys and skin keep theirs: how strong a colour has to be. */
const STRONG = 0.5;
/** Hues and greatest lightness of browns (wood, chocolate), which keep their colour. */
const BROWN = { from: 8, to: 45, lightest: 0.66 } as const;

/** @param markup Of a symbol, whose colours are hex digits. */
export const softened = (markup: string): string =>
  markup.replaceAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (found) => {
    const colour = found.length === 4 ? found.replaceAll(/[^#]/g, '$&$&') : found;
    const { angle, strength, most } = seenAs(colour);
    if (angle > BROWN.from && angle < BROWN.to && most < BROWN.lightest) return colour;
    const paint = PAINTS.find(({ to }) => angle < to)?.paint;
    return paint && strength > STRONG ? asLightAs(colour, paint) : colour;
  });

/** The paint, rather lighter or darker, so that what is light on a symbol stays light. */
function asLightAs(colour: string, paint: string): string {
  const [wanted, ofPaint] = [lightness(colour), lightness(paint)];
  return wanted > ofPaint
    ? mix(paint, '#ffffff', ((wanted - ofPaint) / (1 - ofPaint)) * 0.5)
    : mix(paint, '#33202b', ((ofPaint - wanted) / ofPaint) * 0.6);
}

/** Where a colour stands on the circle, from red at 0, and how strong it is, from grey at 0 to 1. */
function seenAs(hex: string): { angle: number; strength: number; most: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = most - least;
  if (span === 0) return { angle: 0, strength: 0, most };
  const sixth =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return { angle: (sixth * 60 + 360) % 360, strength: span / most, most };
}
