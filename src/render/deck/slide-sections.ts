import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Scene } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { pageNumber } from '#model/text/page-number.ts';
import { REGIONS } from '#render/arrange/arrange.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { helperStrip } from '#render/arrange/helper-strip.ts';
import { decoration } from '#render/arrange/picture-sheet.ts';
import { type OutcomePage, type SlidePage, slidePages } from '#render/arrange/slide-pages.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import { writeBlocks } from './blocks/write-block.ts';
import { flankClasses, flankElement } from './flank.ts';
import { helpPage } from './help-page.ts';
import { withWholeWords } from './whole-words.ts';

/**
 * A slide as reveal.js sections: itself, and what it has no room for.
 * @param number The slide's number in its deck, from 1.
 */
export function slideSections(
  slide: Slide | PupilSlide,
  number: number,
  context: DeckContext,
): Element[] {
  const { first, outcome, help } = slidePages(slide, context);
  const sections = [
    slideSection(first, context),
    ...(outcome ? [outcomeSection(outcome, context)] : []),
    ...help.map((page, index) => helpPage(page, index, context)),
  ];
  for (const [index, section] of sections.entries())
    section.properties.dataNumber = pageNumber(number, index);
  return sections.map(withWholeWords);
}

const slideSection = (page: SlidePage, context: DeckContext): Element =>
  h(
    'section',
    {
      id: page.id,
      className: [
        'slide',
        `layout-${page.layout}`,
        `shape-${page.arrangement.shape}`,
        ...page.hints,
        `title-${page.titleSize}`,
        `ground-${page.ground}`,
        ...(page.points === null ? [] : ['points', page.points]),
        ...(page.turned ? ['turned'] : []),
        ...(page.onlooker ? ['with-onlooker'] : []),
        ...flankClasses(page.flank),
      ],
      ariaLabelledBy: `${page.id}-title`,
    },
    [
      h('header', [
        ...(page.kicker === null ? [] : [h('p.kicker', page.kicker)]),
        h(page.layout === 'title' ? 'h1' : 'h2', { id: `${page.id}-title` }, page.title),
        ...(page.years ? [h('p.years', page.years)] : []),
      ]),
      h('div.slide-body', [...regions(page, context), ...answerScene(page.answer, context)]),
      ...onlooker(page.onlooker, context),
      ...flankElement(page.flank, context, page.answer),
      ...(page.signposted ? [helperStrip(context)] : []),
    ],
  );

function regions({ arrangement, outcome }: SlidePage, context: DeckContext): Element[] {
  const { regions, shape } = arrangement;
  return REGIONS.map((name) => {
    const content = writeBlocks(regions[name], context);
    // Beside a picture the outcome follows the words; otherwise it ends the slide.
    if (
      outcome !== null &&
      name === (shape === 'single' || shape === 'stack' || shape === 'split' ? 'foot' : 'main')
    )
      content.push(outcomeLine(outcome));
    return h('div', { className: ['region', `region-${name}`] }, content);
  }).filter((region) => region.children.length > 0);
}

/** Beside the best answer, once it is open. */
const answerScene = (scene: Scene | null, { pictures }: DeckContext): Element[] =>
  scene ? [h('div.answer-scene', { ariaHidden: 'true' }, [pictures.scene(scene)])] : [];

/** Somebody of the story, from the foot of the slide. */
const onlooker = (who: string | null, { pictures }: DeckContext): Element[] =>
  who ? [pictures.picture(decoration(portraitName(who)), 'onlooker')] : [];

const outcomeSection = (page: OutcomePage, context: DeckContext): Element =>
  h(
    'section',
    {
      id: page.id,
      className: [
        'slide',
        'layout-outcome',
        'shape-single',
        'continued',
        ...flankClasses(page.flank),
      ],
      ariaLabelledBy: `${page.id}-title`,
    },
    [
      h('header', [h('h2', { id: `${page.id}-title` }, page.title)]),
      h('div.slide-body', [h('div.region.region-main', [outcomeLine(page.outcome)])]),
      ...flankElement(page.flank, context),
    ],
  );

const outcomeLine = (outcome: string): Element => h('p.outcome', outcome);
