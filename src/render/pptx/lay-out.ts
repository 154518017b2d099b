/**
 * Lays a slide out: type as large as fits and never below the band’s smallest, pictures that give way to words, and
 * where one slide has no room for all, two.
 */

import { isDarkGround } from '#render/arrange/ground.ts';
import { LINE, textHeight, textWidth } from '#render/arrange/measure-text.ts';
import { oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import { type Box, SLIDE } from '#render/arrange/slide-units.ts';
import type { Colour, SlidesTheme } from '#render/arrange/slides-theme.ts';
import { TITLE_SIZES } from '#render/arrange/title-size.ts';
import {
  COVER_STEPS,
  LEAST_HEIGHT,
  LEAST_PICTURE,
  PICTURE_STEPS,
  PLATE,
  SIDE_STEPS,
  stepsBelowTitle,
} from '#slides/type-steps.ts';
import type { Drawn } from './drawn.ts';
import { field, HALF, WHOLE_SLIDE } from './filling.ts';
import { stripPiece } from './help-pieces.ts';
import { column, EMPTY, type Piece, type PieceContext, row } from './piece.ts';
import { ADULT_TITLE_DOWN, EDGE, layoutDesign, type SlideLayout } from './slide-layouts.ts';
import type { SlidePlan } from './slide-plan.ts';

export interface LaidOut {
  plan: SlidePlan;
  drawn: Drawn[];
  /** Size of its body text, as a factor of the band's smallest. */
  step: number;
  /** Did all find room? */
  fits: boolean;
}

/** Space between regions and between columns, in pixels. */
const GAP = 24;
const COLUMN_GAP = 40;
const HEADER_GAP = 18;

/** A slide laid out, on as many slides as it takes; those after the first are counted. */
export const layOut = (plan: SlidePlan, context: PieceContext): LaidOut[] =>
  fitted(plan, context).map((each, index) =>
    index === 0 ? each : tryToFit(numbered(each.plan, index + 1, context), context, each.step),
  );

/** A title says once what it can’t say on one line. */
function numbered(plan: SlidePlan, count: number, { theme, advance }: PieceContext): SlidePlan {
  const [short = plan.title] = plan.title.split(': ');
  const title = `${plan.title} (${count})`;
  const width = SLIDE.width - 2 * EDGE.side;
  const isLong = textWidth(title, { size: theme.title, advance, bold: true }) > width;
  return { ...plan, title: isLong ? `${short} (${count})` : title };
}

function fitted(plan: SlidePlan, context: PieceContext): LaidOut[] {
  const one = tryToFit(plan, context);
  if (one.fits) return [one];
  // Words that hide too much of a scene stand beside it.
  if (plan.shape === 'full') return fitted(beside(plan), context);
  const two = inTwo(plan);
  if (two) return two.flatMap((part) => fitted(part, context));
  const [main] = plan.regions.main;
  const part = (piece: Piece, index: number) => some(plan, { main: [piece] }, index === 0);
  const parts =
    main?.parts?.((piece) => tryToFit(numbered(part(piece, 0), 2, context), context, 1).fits) ?? [];
  if (parts.length === 0) return [one];
  const laid = parts.map((piece, index) => tryToFit(part(piece, index), context));
  // What goes on goes on in the same size of type.
  const step = Math.min(...laid.map((each) => each.step));
  return laid.map((each) => tryToFit(each.plan, context, step));
}

const beside = (plan: SlidePlan): SlidePlan => ({
  ...plan,
  shape: 'panel',
  layout: plan.layout === 'title' ? 'story' : plan.layout,
});

/** @param largest Step of type. Default: what fits. */
function tryToFit(
  plan: SlidePlan,
  context: PieceContext,
  largest = Number.POSITIVE_INFINITY,
): LaidOut {
  const { theme } = context;
  const steps = stepsBelowTitle(theme.body, theme.title).filter(
    (step) => step === 1 || step <= largest,
  );
  const shares = sharesOf(plan);
  const { [theme.phase]: leastShare = 0 } = LEAST_PICTURE;
  const { [theme.phase]: leastHeight = 0 } = LEAST_HEIGHT;
  const laid = (step: number, share: number) => {
    const size = theme.body * step;
    const column = columnOf(plan, share);
    if (plan.shape === 'full') return onBand(plan, size, column, context);
    const header = headerOf(plan, column, context);
    const area = areaUnder(plan, column, context, header.height);
    const body = bodyOf(plan, share, step > 1 ? leastHeight : 150);
    const side = sidePiece(plan);
    const inSide = insideOf(sideOf(plan));
    return {
      fits:
        body.height(area.body.width, size) <= area.body.height &&
        side.height(inSide.width, size) <= inSide.height,
      draw: (): Drawn[] =>
        placed([
          ...behind(plan, share, area.strip),
          ...side.draw(inSide, size),
          ...header.drawn,
          ...body.draw(area.body, size),
          ...area.strip,
        ]),
    };
  };
  for (const step of steps)
    for (const share of shares) {
      if (step > 1 && share < Math.min(leastShare, shares[0] ?? 0)) continue;
      const { fits, draw } = laid(step, share);
      if (fits) return { plan, fits, step, drawn: draw() };
    }
  return { plan, fits: false, step: 1, drawn: laid(1, Math.min(...shares)).draw() };
}

/** What a picture may get of the width, in per cent. */
function sharesOf({ shape, scene, layout }: SlidePlan): readonly number[] {
  if (shape === 'beside') return PICTURE_STEPS;
  if (shape === 'panel' && scene && (layout === 'title' || layout === 'closing'))
    return COVER_STEPS;
  return shape === 'panel' && scene ? SIDE_STEPS : PICTURE_STEPS.slice(0, 1);
}

/** What fills the slide, or a half of it, down to the strip of helpers. */
function behind(plan: SlidePlan, share: number, strip: readonly Drawn[]): Drawn[] {
  const { shape, filled, turned } = plan;
  if (shape === 'split') return [field('signal-soft', sideOf(plan))];
  if (shape !== 'task' && shape !== 'panel') return [];
  const [first] = strip;
  const height = first && 'box' in first ? first.box.y : SLIDE.height;
  const half = halfOf(plan, share);
  const left = { x: 0, y: 0, width: turned ? SLIDE.width - half : half, height };
  const right = { ...left, x: left.width, width: SLIDE.width - left.width };
  const [media, other] = turned ? [right, left] : [left, right];
  // A scene over what is said of the screen beside it.
  const over = { ...other, height: HALF.over };
  return [...(filled.behind?.(over) ?? []), ...(filled.media?.(media) ?? [])];
}

/** Title and words of a scene that fills the slide stand on a band along its foot. */
function onBand(
  plan: SlidePlan,
  size: number,
  column: Column,
  context: PieceContext,
): { fits: boolean; draw: () => Drawn[] } {
  const { phase } = context.theme;
  const body = bodyOf(plan, 0, 0);
  const words = body.height(column.width, size);
  const title = headerOf(plan, { ...column, top: 0 }, context).height + EDGE.top;
  const height = BAND.above + title + (words > 0 ? BAND.between + words : 0) + BAND.below;
  const y = SLIDE.height - height;
  const under = y + BAND.above + title + BAND.between;
  return {
    fits: words <= (size > context.theme.body ? PLATE.roomy : PLATE.most),
    draw: () =>
      placed([
        ...(plan.filled.media?.(WHOLE_SLIDE) ?? []),
        {
          kind: 'text',
          name: 'Band',
          paragraphs: [],
          size,
          shape: 'rectangle',
          fill: phase === 'secondary' ? 'deep' : 'paper',
          box: { x: 0, y, width: SLIDE.width, height },
        },
        ...headerOf(plan, { ...column, top: y + BAND.above }, context).drawn,
        ...body.draw({ x: column.x, y: under, width: column.width, height: words }, size),
      ]),
  };
}
/** Space over a band's title, between it and its words, and under these. */
const BAND = { above: 26, between: 10, below: 52 } as const;

/**
 * Regions as one piece.
 * @param percent What a picture beside words gets of the width.
 */
function bodyOf(
  { regions, shape, scene, turned }: SlidePlan,
  percent: number,
  least: number,
): Piece {
  const share = percent / 100;
  const main = column(regions.main, GAP);
  const middle = (): Piece => {
    switch (shape) {
      case 'beside': {
        const media = scene ? share : share * 0.62;
        const pieces = [column(regions.media, GAP), main];
        return turned
          ? row(pieces.reverse(), COLUMN_GAP, [1 - media, media])
          : row(pieces, COLUMN_GAP, [media, 1 - media]);
      }
      case 'stack':
        return column(
          [
            { ...column(regions.media, GAP), grows: true, height: () => least },
            ...(regions.main.length > 0 ? [main] : []),
          ],
          GAP,
        );
      case 'split':
      case 'single':
      case 'task':
      case 'panel':
      case 'full':
        return main;
    }
  };
  return column([...regions.top, { ...middle(), grows: true }, ...regions.foot], GAP);
}

function headerOf(
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
    height: top - EDGE.top + down + kicker + title,
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

/** What a cover’s title gives up, since a school’s letters run wider than ours. */
const COVER_SHARE = 0.85;

/** A title on a scene is light where the scene is dark. */
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

/** Layouts whose titles have the signal on a dark ground. */
const BRIGHT: readonly SlideLayout[] = ['title', 'outcome', 'rules'];

const YEARS_SIZE = 24;

interface Column {
  x: number;
  width: number;
  top: number;
}

/** The field at the right of a split slide, from edge to edge, on which stands what the class does. */
function sideOf({ columns: [main, side] }: Pick<SlidePlan, 'columns'>): Box {
  const width = (SLIDE.width * side) / (main + side);
  return { x: SLIDE.width - width, y: 0, width, height: SLIDE.height };
}

/** The content of that field. */
const sidePiece = ({ shape, regions }: SlidePlan): Piece =>
  shape === 'split' ? column(regions.side, GAP) : EMPTY;

/** The part of such a field that holds words. */
const insideOf = ({ x, width }: Box): Box => ({
  x: x + COLUMN_GAP,
  y: HALF.top,
  width: width - 2 * COLUMN_GAP,
  height: SLIDE.height - HALF.top - EDGE.bottom,
});

/** Where title and words stand: across the slide, on a scene, or in the half that a picture leaves. */
function columnOf(plan: SlidePlan, share: number): Column {
  if (plan.shape === 'split')
    return { x: EDGE.side, width: sideOf(plan).x - EDGE.side - COLUMN_GAP, top: EDGE.top };
  if (plan.shape !== 'panel' && plan.shape !== 'task')
    return { x: EDGE.side, width: SLIDE.width - 2 * EDGE.side, top: EDGE.top };
  const half = halfOf(plan, share);
  const width = SLIDE.width - half - 2 * HALF.inset;
  const under = plan.filled.behind ? HALF.over - 26 : 0;
  return { x: HALF.inset + (plan.turned ? 0 : half), width, top: HALF.top + under };
}

/** Width of what fills one side: a screen’s is its own, a scene gives way to words. */
const halfOf = ({ scene, shape }: Pick<SlidePlan, 'scene' | 'shape'>, share: number): number =>
  shape === 'task' ? HALF.task : scene ? (SLIDE.width * share) / 100 : HALF.screen;

/** What is left under the header, above the strip of helpers. */
function areaUnder(
  plan: SlidePlan,
  { x, width }: Column,
  context: PieceContext,
  header: number,
): { body: Box; strip: Drawn[] } {
  const { theme } = context;
  const y = EDGE.top + header + HEADER_GAP;
  const above = (bottom: number): Box => ({ x, width, y, height: bottom - y });
  if (plan.strip.length === 0) return { body: above(SLIDE.height - EDGE.bottom), strip: [] };
  const strip = stripPiece(plan.strip, context);
  // Under a picture it is small, and still read from the last row.
  const size = plan.scene ? Math.max(24, theme.body * 0.7) : theme.body;
  const height = strip.height(SLIDE.width, size);
  const top = SLIDE.height - height;
  return {
    body: above(top - HEADER_GAP),
    strip: strip.draw({ x: 0, y: top, width: SLIDE.width, height }, size),
  };
}

/** Fills each placeholder of the layout once: later content loses its placeholder and has a box of its own. */
function placed(drawn: readonly Drawn[]): Drawn[] {
  const taken = new Set<string>();
  return drawn.map((each) => {
    if ((each.kind !== 'text' && each.kind !== 'picture') || !each.placeholder) return each;
    if (!taken.has(each.placeholder)) {
      taken.add(each.placeholder);
      return each;
    }
    const { placeholder: _, ...other } = each;
    return other;
  });
}

/** A slide with some of another’s blocks. What stands along the foot is said on each. */
function some(
  plan: SlidePlan,
  regions: Partial<SlidePlan['regions']>,
  isFirst: boolean,
): SlidePlan {
  const first = isFirst ? plan.regions.top : [];
  const isFilled = plan.shape === 'panel' && isFirst;
  const keepsPicture = isFilled || (regions.media !== undefined && regions.media.length > 0);
  return {
    ...plan,
    shape: keepsPicture ? plan.shape : 'single',
    turned: keepsPicture && plan.turned,
    kicker: isFirst ? plan.kicker : null,
    layout: !isFirst && plan.layout === 'title' ? 'closing' : plan.layout,
    regions: { media: [], main: [], side: [], foot: plan.regions.foot, ...regions, top: first },
  };
}

/** What is done and what it is done with; half the blocks; or the picture and its words. */
function inTwo(plan: SlidePlan): [SlidePlan, SlidePlan] | null {
  const { media, main, side } = plan.regions;
  if (side.length > 0 && main.length > 0) {
    const [first, second] = plan.sideFirst ? [side, main] : [main, side];
    return [some(plan, { main: first }, true), some(plan, { main: second }, false)];
  }
  if (main.length > 1) {
    const half = Math.ceil(main.length / 2);
    return [
      some(plan, { media, main: main.slice(0, half) }, true),
      some(plan, { main: main.slice(half) }, false),
    ];
  }
  if (media.length > 0 && main.length > 0)
    return [{ ...some(plan, { media }, true), shape: 'stack' }, some(plan, { main }, false)];
  return null;
}
