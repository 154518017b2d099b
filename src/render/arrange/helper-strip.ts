import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownRoute } from '#model/shown-route.ts';
import type { DeckContext, SlideContext } from './deck-context.ts';
import { routePictures } from './route-pictures.ts';

/** Most routes with picture, name and number in the largest type; the help slide has the rest. */
export const isBrief = ({ version: { band, strip } }: SlideContext): boolean =>
  band.phase === 'early' && strip.length > 1;

/** The contact of a route in the strip; `null` where its name has to suffice. */
export function stripContact(
  { contact: [contact] }: ShownRoute,
  context: SlideContext,
): StripContact | null {
  const number = contact?.href?.startsWith('tel:') === true;
  if (!contact || (isBrief(context) && !number)) return null;
  const { text } = contact;
  const below = context.version.strip.length > 1 && (!number || text.length > SHORT_NUMBER);
  return { text, number, below };
}

export interface StripContact {
  text: string;
  number: boolean;
  /** Does it start a line? Every route does, except 999: otherwise a line break could split a name from its title. */
  below: boolean;
}

const SHORT_NUMBER = 5;

/** The helper strip at the foot of the first and last slide. */
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

  function className({ number, below }: StripContact): string[] {
    return [...(number ? ['number'] : []), ...(below ? ['below'] : [])];
  }
  function pictures(route: ShownRoute): Element {
    return h('span.route-pictures', routePictures(route, context));
  }
  function words(route: ShownRoute): Element {
    const contact = stripContact(route, context);
    if (!contact) return h('span', [h('strong', route.name)]);
    return h('span', [
      h('strong', route.name),
      ' ',
      h('span', { className: className(contact) }, contact.text),
    ]);
  }
}
