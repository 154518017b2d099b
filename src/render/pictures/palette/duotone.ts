/** A symbol in the colours of an editorial band: dark and light as it was, in the band’s ramp, and one signal. */
import type { Ramp } from './editorial.ts';
import { lightness } from './mix.ts';

/** @param markup Of a symbol, whose colours are six hex digits. */
export function duotone(markup: string, { deepest, deep, mid, pale, paper, signal }: Ramp): string {
  const ramp = [deepest, deep, mid, mid, pale, paper];
  return markup.replaceAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (found) => {
    const colour = found.length === 4 ? found.replaceAll(/[^#]/g, '$&$&') : found;
    if (isWarm(colour)) return signal;
    const step = Math.round(lightness(colour) * (ramp.length - 1));
    return ramp[Math.max(0, Math.min(ramp.length - 1, step))] ?? mid;
  });
}

/** Reds, oranges and yellows that are neither pale nor dark. */
function isWarm(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return red > 170 && red - blue > 110 && red >= green;
}
