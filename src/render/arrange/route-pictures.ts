import type { Element } from 'hast';
import type { ShownRoute } from '#model/shown-route.ts';
import type { DeckContext, SlideContext } from './deck-context.ts';
import { decoration } from './picture-sheet.ts';

const PICTURES: Record<string, string[]> = {
  'trusted-adult': ['woman-medium-dark', 'man-medium-light'],
  'school-safeguarding-lead': ['school'],
  childline: ['telephone-receiver'],
  'emergency-999': ['ambulance'],
};

/** Pictures that tell a non-reader what a help route is; none for those who read. */
export const routePictures = (route: ShownRoute, context: DeckContext): Element[] =>
  routePictureNames(route, context).map((name) =>
    context.pictures.picture(decoration(name), 'route-picture'),
  );

/** What one does there, for whoever reads little English: a picture that the library has, by its name. */
export function routeSymbol({ id, contact }: ShownRoute): string {
  const [picture] = PICTURES[id] ?? [];
  if (picture) return picture;
  const starts = contact.map(({ text, href }) => href ?? text);
  if (starts.some((start) => start.startsWith('tel:'))) return 'telephone-receiver';
  return starts.some((start) => /^(?:sms:|text )/i.test(start)) ? 'mobile-phone' : 'laptop';
}

/** Names of the pictures of a route. */
export const routePictureNames = (
  route: ShownRoute,
  { version, pictures }: SlideContext,
): string[] =>
  version.band.phase === 'early'
    ? (PICTURES[route.id] ?? []).filter((name) => pictures.has(name))
    : [];
