/** Contrast that text needs on white (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;
/** How much darker each step is. */
const STEP = 0.88;

/** A colour, #rrggbb, made darker until text in it can be read on white. */
export function readableColour(colour: string): string {
  let channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  while (1.05 / (luminance(channels) + 0.05) < ENOUGH)
    channels = channels.map((channel) => channel * STEP);
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1, of red, green and blue from 0 to 255. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
