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
  /** The picture of what to do. Default: none. */
  picture?: PictureData;
}

/** Help routes as data for templates. */
export const routeData = (routes: ShownRoute[], place: Place, page: PageContext): RouteData[] =>
  routes.map((route) => ({
    name: page.text(route.name, place),
    says: page.text(route.says, place),
    contact: route.contact.map(({ text, href }) => ({ text: page.text(text, place), href })),
    check: route.check,
  }));

/** Help routes with pictures of what to do. */
export const drawnRoutes = (routes: ShownRoute[], place: Place, page: PageContext): RouteData[] =>
  routes.flatMap((route) =>
    routeData([route], place, page).map((data) => ({
      ...data,
      picture: page.picture({ name: routeSymbol(route), alt: '' }),
    })),
  );
