import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Help } from '#model/lesson/slide.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { routePictures } from '#render/arrange/route-pictures.ts';

/** A help panel: names and contacts. `split-help.ts` decides how many fit on a slide. */
export const help = (block: Help, context: DeckContext): Element =>
  h(
    'ul.routes',
    { dataCount: block.routes.length, dataTool: 'help' },
    block.routes.map((route) =>
      h('li', [
        h('span.route-pictures', routePictures(route, context)),
        h('span.route-words', [
          h('strong', route.name),
          ' ',
          h('span.contact', contactLine(route)),
        ]),
      ]),
    ),
  );

/** Contact lines as links where they are addresses. */
export const contactLine = (route: ShownRoute): ElementContent[] =>
  route.contact.flatMap(({ text, href }, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    href ? h('a', { href, ...newWindow(href) }, breakable(text)) : h('span', text),
  ]);

/** “crimestoppers-uk.org/fearless”: where its column is narrow, an address breaks behind a slash. */
const breakable = (address: string): ElementContent[] =>
  address
    .split(/(?<=\/)(?=.)/)
    .flatMap((part, index): ElementContent[] => [
      ...(index > 0 ? [h('wbr')] : []),
      { type: 'text', value: part },
    ]);

const newWindow = (href: string) =>
  href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
