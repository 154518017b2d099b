import type { Element } from 'hast';
import type { ShownRoute } from '#model/shown-route.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import type { DeckContext, SlideContext } from './deck-context.ts';
import { decoration } from './picture-sheet.ts';
import { isDrawn, toldStory } from './told-story.ts';

const PICTURES: Record<string, string[]> = {
  'trusted-adult': ['woman-medium-dark', 'man-medium-light'],
  'school-safeguarding-lead': ['school'],
  childline: ['telephone-receiver'],
  'emergency-999': ['ambulance'],
};

/** Pictures for help routes, for bands that do not read. */
export const routePictures = (route: ShownRoute, context: DeckContext): Element[] =>
  routePictureNames(route, context).map((name) =>
    context.pictures.picture(decoration(name), 'route-picture'),
  );

/** The name of a picture of what to do, for people who read little English. */
export function routeSymbol({ id, contact }: ShownRoute): string {
  const [picture] = PICTURES[id] ?? [];
  if (picture) return picture;
  const starts = contact.map(({ text, href }) => href ?? text);
  if (starts.some((start) => start.startsWith('tel:'))) return 'telephone-receiver';
  return starts.some((start) => /^(?:sms:|text )/i.test(start)) ? 'mobile-phone' : 'laptop';
}

/** Names of the pictures of a route. */
export function routePictureNames(route: ShownRoute, context: SlideContext): string[] {
  const { version, pictures } = context;
  if (version.band.phase !== 'early') return [];
  const known = route.id === 'trusted-adult' ? adultsOf(context) : [];
  return known.length > 0
    ? known.map((who) => portraitName(who))
    : (PICTURES[route.id] ?? []).filter((name) => pictures.has(name));
}

/**
 * The adult of the story who was told, and another one: one at home and one at school. None for stories about animals.
 */
function adultsOf(context: SlideContext): string[] {
  const told = toldStory(context)?.adult;
  const adults = Object.values(context.version.cast).filter(
    ({ id, drawn }) => 'build' in drawn && drawn.build === 'adult' && isDrawn(id, context),
  );
  const first = adults.find(({ id }) => id === told);
  const second = adults.find(({ name }) => first && isStaff(name) !== isStaff(first.name));
  return first && second
    ? (isStaff(first.name) ? [second, first] : [first, second]).map(({ id }) => id)
    : [];
}

const isStaff = (name: string): boolean => /^(?:Mr|Mrs|Miss|Ms|Mx)\b/.test(name);
