import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownRoute } from '#model/band-version.ts';
import type { DeckContext } from './deck-context.ts';
import { routePictures } from './route-pictures.ts';

/** Who can help, along the foot of the first and the last slide. */
export function helperStrip(context: DeckContext): Element {
  const { strip, band } = context.version;
  // Several routes in the largest type: pictures, names and numbers; the rest is on the help slide.
  const brief = band.phase === 'early' && strip.length > 1;
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
    const [contact] = route.contact;
    const number = contact?.href?.startsWith('tel:') === true;
    if (!contact || (brief && !number)) return h('span', [h('strong', route.name)]);
    return h('span', [
      h('strong', route.name),
      ' ',
      h('span', { className: number ? ['number'] : null }, contact.text),
    ]);
  }
}
