import type { ShownRoute } from '#model/shown-route.ts';
import type { SlideContext } from './deck-context.ts';

/** Distributes routes to as few slides as possible, with similar heights. */
export function routePages(routes: ShownRoute[], context: SlideContext): ShownRoute[][] {
  const slideLines = roomFor(context);
  const lines = (text: string) => Math.ceil(text.length / slideLines.line);
  const height = (route: ShownRoute) => {
    const contact = route.contact.map(({ text }) => text).join(' · ');
    return PADDING + lines(`${route.name}  ${contact}`) + lines(advice(route, context));
  };
  const heights = routes.map(height);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  // A row that is taller than a slide gets one to itself.
  for (let count = Math.max(1, Math.ceil(whole / slideLines.lines)); ; count++) {
    const pages = shared(heights, count);
    const fits = pages.every(
      (rows) => rows.reduce((sum, at) => sum + (heights[at] ?? 0), 0) <= slideLines.lines,
    );
    if (fits || count >= routes.length)
      return pages
        .map((rows) => rows.flatMap((at) => routes[at] ?? []))
        .filter(({ length }) => length > 0);
  }
}

/** Distributes rows to pages: each goes where its middle falls. */
function shared(heights: readonly number[], count: number): number[][] {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const pages: number[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const [at, height] of heights.entries()) {
    pages[Math.min(count - 1, Math.floor(((above + height / 2) / whole) * count))]?.push(at);
    above += height;
  }
  return pages;
}

/** Padding and gap of a row, in lines. */
const PADDING = 0.9;

/** Lines under a title in the band's smallest type, and characters in a line. */
function roomFor({ version }: SlideContext): { lines: number; line: number } {
  const size = (version.band.slideType.body * 4) / 3;
  return { lines: 530 / (size * 1.2), line: 1080 / (size * 0.48) };
}

/** The first sentences of a route's purpose; older pupils find the rest on paper. */
export function advice(route: ShownRoute, { version }: Pick<SlideContext, 'version'>): string {
  if (version.band.phase !== 'secondary') return route.says;
  const sentences = route.says.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?\s*/g) ?? [route.says];
  const shown: string[] = [];
  for (const sentence of sentences) {
    if (shown.join('').length >= 60) break;
    shown.push(sentence);
  }
  return shown.join('').trim();
}
