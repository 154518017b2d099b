import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownRoute } from '#model/band-version.ts';
import type { DeckContext, SlideContext } from './deck-context.ts';
import { routePictures } from './route-pictures.ts';

/** Several routes in the largest type: pictures, names and numbers; the rest is on the help slide. */
export const isBrief = ({ version: { band, strip } }: SlideContext): boolean =>
  band.phase === 'early' && strip.length > 1;

/** How a route of the strip is reached; `null` where its name alone has to do. */
export function stripContact(
  { contact: [contact] }: ShownRoute,
  context: SlideContext,
): { text: string; number: boolean } | null {
  const number = contact?.href?.startsWith('tel:') === true;
  return contact && (number || !isBrief(context)) ? { text: contact.text, number } : null;
}

/** Who can help, along the foot of the first and the last slide. */
export function helperStrip(context: DeckContext): Element {
  const { strip } = context.version;
  const brief = isBrief(context);
  return h(
    'aside',
    { className: ['strip', ...(brief ? ['brief'] : [])], ariaLabel: 'People who can help' },
    [
      h(
        'ul',
        strip.map((route) => h('li', [pictures(route), words(route)])),
      ),
    ],
  );

  function pictures(route: ShownRoute): Element {
    return h('span', { className: ['route-pictures'] }, routePictures(route, context));
  }
  function words(route: ShownRoute): Element {
    const contact = stripContact(route, context);
    if (!contact) return h('span', [h('strong', route.name)]);
    const { number } = contact;
    return h('span', [
      h('strong', route.name),
      ' ',
      h('span', { className: number ? ['number'] : null }, contact.text),
    ]);
  }
}
