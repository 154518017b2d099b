import type { Place } from '#model/lesson/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { PageContext, PictureData } from './page-context.ts';
import { routeSymbol } from './route-pictures.ts';

export interface RouteData {
  name: string;
  says: string;
  contact: { text: string; href: string | null }[];
  /** An adult must check it before relying on it. */
  check: boolean;
  /** What one does there, drawn; default: no picture. */
  picture?: PictureData;
}

/** Help routes as templates draw them, in the order they are given. */
export const routeData = (routes: ShownRoute[], place: Place, page: PageContext): RouteData[] =>
  routes.map((route) => ({
    name: page.text(route.name, place),
    says: page.text(route.says, place),
    contact: route.contact.map(({ text, href }) => ({ text: page.text(text, place), href })),
    check: route.check,
  }));

/** Route data with a picture of what one does there. */
export const drawnRoutes = (routes: ShownRoute[], place: Place, page: PageContext): RouteData[] =>
  routes.flatMap((route) =>
    routeData([route], place, page).map((data) => ({
      ...data,
      picture: page.picture({ name: routeSymbol(route), alt: '' }),
    })),
  );
