/** A slide's title, with the lesson's title above it and the years beside it. */

import { isDarkGround } from '#render/arrange/ground.ts';
import { LINE, textHeight, textWidth } from '#render/arrange/measure-text.ts';
import { oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import type { Colour, SlidesTheme } from '#render/arrange/slides-theme.ts';
import { TITLE_SIZES } from '#render/arrange/title-size.ts';
import type { Drawn } from './drawn.ts';
import type { PieceContext } from './piece.ts';
import { type Column, GAP } from './slide-areas.ts';
import {
  ADULT_TITLE_DOWN,
  layoutDesign,
  SLIDE_MARGINS,
  type SlideLayout,
} from './slide-layouts.ts';
import type { SlidePlan } from './slide-plan.ts';

export function headerOf(
  plan: SlidePlan,
  { x, width: whole, top }: Column,
  context: PieceContext,
): { height: number; drawn: Drawn[] } {
  const { theme, advance } = context;
  const titlePlace = layoutDesign(plan.layout, theme).places.find(
    ({ placeholder }) => placeholder === 'title',
  );
  const onCover = plan.shape === 'panel' && plan.layout === 'title';
  const size = onCover
    ? theme.title * TITLE_SIZES[plan.titleSize] * COVER_SHARE
    : plan.titleSize === 'raised' || plan.titleSize === 'alone'
      ? theme.title * TITLE_SIZES[plan.titleSize] * COVER_SHARE
      : (titlePlace?.size ?? theme.title);
  const label = plan.years
    ? textWidth(plan.years, { size: YEARS_SIZE, advance, bold: true }) + 40
    : 0;
  const width = whole - (label > 0 ? label + GAP : 0);
  const paragraphs: Paragraph[] = [oneParagraph(plan.title)];
  const title = textHeight(paragraphs, { width, size, advance, bold: true });
  const kicker = plan.kicker ? theme.body * LINE.usual : 0;
  const down = theme.adult && plan.layout === 'title' && !onCover ? ADULT_TITLE_DOWN : 0;
  const y = top + down + kicker;
  return {
    height: top - SLIDE_MARGINS.top + down + kicker + title,
    drawn: [
      ...(plan.kicker
        ? [
            {
              kind: 'text' as const,
              name: 'Lesson',
              placeholder: 'kicker' as const,
              paragraphs: [oneParagraph(plan.kicker)],
              size: theme.body,
              colour: 'white' as const,
              box: { x, y: top + down, width: whole, height: kicker },
            },
          ]
        : []),
      {
        kind: 'text',
        name: 'Title',
        placeholder: 'title',
        paragraphs,
        size,
        bold: true,
        ...titleColour(plan, titlePlace?.colour, theme.phase),
        ...(titlePlace?.align && plan.shape !== 'task' && plan.shape !== 'panel'
          ? { align: titlePlace.align }
          : {}),
        anchor: 'middle',
        box: { x, y, width, height: title },
      },
      ...(plan.years
        ? [
            {
              kind: 'text' as const,
              name: 'Years',
              paragraphs: [oneParagraph(plan.years)],
              size: YEARS_SIZE,
              bold: true,
              colour: 'accent' as const,
              shape: 'pill' as const,
              edge: { colour: 'accent' as const, width: 2 },
              anchor: 'middle' as const,
              align: 'center' as const,
              box: { x: x + whole - label, y: y + 6, width: label, height: 42 },
            },
          ]
        : []),
    ],
  };
}

/** Reduces a cover's title, since fallback fonts are wider than ours. */
const COVER_SHARE = 0.85;

/** Light on a dark scene. */
function titleColour(
  { shape, layout, ground }: SlidePlan,
  reserved: Colour | undefined,
  phase: SlidesTheme['phase'],
): { colour?: Colour } {
  const isBright = shape === 'full' || BRIGHT.includes(layout);
  if (isDarkGround(ground))
    return { colour: isBright && phase === 'secondary' ? 'signal' : 'white' };
  if (shape === 'full' || ground === 'signal' || ground === 'pale') return { colour: 'deep' };
  return reserved ? { colour: reserved } : {};
}

/** Layouts with titles in the signal colour on a dark background. */
const BRIGHT: readonly SlideLayout[] = ['title', 'outcome', 'rules'];

const YEARS_SIZE = 24;
