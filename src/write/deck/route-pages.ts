import type { ShownRoute } from '#model/band-version.ts';
import type { SlideContext } from './deck-context.ts';

/** Routes spread over as few slides as hold them, about the same height on each. */
export function routePages(routes: ShownRoute[], context: SlideContext): ShownRoute[][] {
  const room = roomFor(context);
  const lines = (text: string) => Math.ceil(text.length / room.line);
  const height = (route: ShownRoute) => {
    const contact = route.contact.map(({ text }) => text).join(' · ');
    return PADDING + lines(`${route.name}  ${contact}`) + lines(advice(route, context));
  };
  const whole = routes.reduce((sum, route) => sum + height(route), 0);
  const share = whole / Math.max(1, Math.ceil(whole / room.lines));
  const filled: ShownRoute[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const route of routes) {
    if (used + height(route) / 2 > share || used + height(route) > room.lines) {
      filled.push([]);
      used = 0;
    }
    filled.at(-1)?.push(route);
    used += height(route);
  }
  return filled;
}

/** A row's padding and gap, in lines. */
const PADDING = 0.9;

/** Lines under a title at the band's smallest size of type, and characters on a line. */
function roomFor({ version }: SlideContext): { lines: number; line: number } {
  const size = (version.band.slideType.body * 4) / 3;
  return { lines: 530 / (size * 1.2), line: 1080 / (size * 0.48) };
}

/** Enough of what a route is for to choose by; older pupils find the rest on paper. */
export function advice(route: ShownRoute, { version }: Pick<SlideContext, 'version'>): string {
  if (version.band.phase !== 'secondary') return route.says;
  const sentences = route.says.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?\s*/g) ?? [route.says];
  const kept: string[] = [];
  for (const sentence of sentences) {
    if (kept.join('').length >= 30) break;
    kept.push(sentence);
  }
  return kept.join('').trim();
}
