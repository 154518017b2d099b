import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownRoute } from '#model/shown-route.ts';
import type { DeckContext, SlideContext } from './deck-context.ts';
import { routePictures } from './route-pictures.ts';

/** Several routes in the largest type: pictures, names and numbers; the rest is on the help slide. */
export const isBrief = ({ version: { band, strip } }: SlideContext): boolean =>
  band.phase === 'early' && strip.length > 1;

/** How a route of the strip is reached; `null` where its name alone has to do. */
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
  /** Does it begin a line? Of several routes all do, but for 999: running on, a line would part a name from its title. */
  below: boolean;
}

const SHORT_NUMBER = 5;

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
