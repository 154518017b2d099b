import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { moreHelpGround } from '#render/arrange/ground.ts';
import { advice } from '#render/arrange/route-pages.ts';
import type { HelpPage } from '#render/arrange/split-help.ts';
import { contactLine, help } from './blocks/help.ts';

/** A slide of routes, which goes on from a help slide. */
export const helpPage = (
  { id, title, shown, panel }: HelpPage,
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
      ],
      ariaLabelledBy: `${id}-title`,
    },
    [
      h('header', [h('h2', { id: `${id}-title` }, title)]),
      h('div', { className: ['slide-body'] }, [
        h('div', { className: ['region', 'region-main'] }, [
          shown === 'panel' ? help(panel, context) : rows(panel, context),
        ]),
      ]),
    ],
  );

const rows = ({ routes }: HelpPage['panel'], context: DeckContext): Element =>
  h(
    'dl',
    { className: ['route-rows'], dataTool: 'help' },
    routes.map((route) =>
      h('div', [
        h('dt', [
          h('strong', route.name),
          ' ',
          h('span', { className: ['contact'] }, contactLine(route)),
        ]),
        h('dd', advice(route, context)),
      ]),
    ),
  );
