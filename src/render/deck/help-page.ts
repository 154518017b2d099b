import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { moreHelpGround } from '#render/arrange/ground.ts';
import { advice } from '#render/arrange/route-pages.ts';
import type { FlankedHelp } from '#render/arrange/slide-pages.ts';
import { contactLine, help } from './blocks/help.ts';
import { flankClasses, flankElement } from './flank.ts';

/** A slide of routes, which goes on from a help slide. */
export const helpPage = (
  { id, title, shown, panel, flank }: FlankedHelp,
  index: number,
  context: DeckContext,
): Element =>
  h(
    'section',
    {
      id,
      className: [
        'slide',
        'layout-help',
        'shape-single',
        `ground-${moreHelpGround(context.version.band.phase, index)}`,
        'continued',
        ...flankClasses(flank),
      ],
      ariaLabelledBy: `${id}-title`,
    },
    [
      h('header', [h('h2', { id: `${id}-title` }, title)]),
      h('div.slide-body', [
        h('div.region.region-main', [
          shown === 'panel' ? help(panel, context) : rows(panel, context),
        ]),
      ]),
      ...flankElement(flank, context),
    ],
  );

const rows = ({ routes }: FlankedHelp['panel'], context: DeckContext): Element =>
  h(
    'dl.route-rows',
    { dataTool: 'help' },
    routes.map((route) =>
      h('div', [
        h('dt', [h('strong', route.name), ' ', h('span.contact', contactLine(route))]),
        h('dd', advice(route, context)),
      ]),
    ),
  );
