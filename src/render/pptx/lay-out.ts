/**
 * Lays out a slide: the largest type that fits, never below the band's minimum; pictures shrink before words; and where
 * one slide is too small, two.
 */

import { textWidth } from '#render/arrange/measure-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import {
  COVER_STEPS,
  LEAST_FLANKED,
  LEAST_HEIGHT,
  LEAST_PICTURE,
  PICTURE_STEPS,
  PLATE,
  SIDE_STEPS,
  stepsBelowTitle,
} from '#slides/type-steps.ts';
import { type Drawn, plainShape } from './drawn.ts';
import { colourField, SIDE_SIZES, WHOLE_SLIDE } from './filling.ts';
import { column, EMPTY, type Piece, type PieceContext, row } from './piece.ts';
import {
  areaBelow,
  COLUMN_GAP,
  type Column,
  columnOf,
  flankBox,
  GAP,
  insideOf,
  sideOf,
  sideWidth,
} from './slide-areas.ts';
import { headerOf } from './slide-header.ts';
import { SLIDE_MARGINS } from './slide-layouts.ts';
import type { SlidePlan } from './slide-plan.ts';
import { splitSlide, withBlocks } from './split-plan.ts';

export interface LaidOut {
  plan: SlidePlan;
  drawn: Drawn[];
  /** Body size, as a factor of the band's minimum. */
  step: number;
  /** Did everything fit? */
  fits: boolean;
}

/** Lays out a slide on as many slides as it needs; those after the first are numbered. */
export const layOut = (plan: SlidePlan, context: PieceContext): LaidOut[] =>
  fitted(plan, context).map((each, index) =>
    index === 0 ? each : tryToFit(numbered(each.plan, index + 1, context), context, each.step),
  );

/** Adds “(2)” to a title, which is cut at its first colon where it would not fit on one line. */
function numbered(plan: SlidePlan, count: number, { theme, advance }: PieceContext): SlidePlan {
  const [short = plan.title] = plan.title.split(': ');
  const title = `${plan.title} (${count})`;
  const width = SLIDE.width - 2 * SLIDE_MARGINS.side;
  const isLong = textWidth(title, { size: theme.title, advance, bold: true }) > width;
  return { ...plan, title: isLong ? `${short} (${count})` : title };
}

function fitted(plan: SlidePlan, context: PieceContext): LaidOut[] {
  const laidOut = tryToFit(plan, context);
  if (laidOut.fits) return [laidOut];
  // Words that would cover too much of a scene are placed beside it.
  if (plan.shape === 'full') return fitted(beside(plan), context);
  // A picture above the words beside a screen is dropped.
  if (plan.filled.behind)
    return fitted({ ...plan, filled: { ...plan.filled, behind: null } }, context);
  const two = splitSlide(plan);
  if (two) return two.flatMap((part) => fitted(part, context));
  const [main] = plan.regions.main;
  const part = (piece: Piece, index: number) => withBlocks(plan, { main: [piece] }, index === 0);
  const parts =
    main?.parts?.((piece) => tryToFit(numbered(part(piece, 0), 2, context), context, 1).fits) ?? [];
  if (parts.length === 0) return [laidOut];
  const laid = parts.map((piece, index) => tryToFit(part(piece, index), context));
  // Continued slides use the same type size.
  const step = Math.min(...laid.map((each) => each.step));
  return laid.map((each) => tryToFit(each.plan, context, step));
}

const beside = (plan: SlidePlan): SlidePlan => ({
  ...plan,
  shape: 'panel',
  layout: plan.layout === 'title' ? 'story' : plan.layout,
});

/** @param largest Largest step of type size. Default: whatever fits. */
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
  const ways = (some: readonly number[], least = 0) =>
    steps.filter((step) => step >= least).flatMap((step) => some.map((share) => ({ step, share })));
  // Words come first: a picture beside them is dropped where there is no space.
  const tries = plan.flank
    ? [...ways(plan.flank.steps, LEAST_FLANKED), ...ways([0])]
    : ways(shares).filter(
        ({ step, share }) => step === 1 || share >= Math.min(leastShare, shares[0] ?? 0),
      );
  const laid = (step: number, share: number) => {
    const size = theme.body * step;
    const column = columnOf(plan, share);
    if (plan.shape === 'full') return onBand(plan, size, column, context);
    const header = headerOf(plan, column, context);
    const area = areaBelow(plan, column, context, header.height);
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
  for (const { step, share } of tries) {
    const { fits, draw } = laid(step, share);
    if (fits) return { plan, fits, step, drawn: draw() };
  }
  const least = plan.flank ? 0 : Math.min(...shares);
  return { plan, fits: false, step: 1, drawn: laid(1, least).draw() };
}

/** Shares of the width that a picture may take, in per cent. */
function sharesOf({ shape, scene, layout }: SlidePlan): readonly number[] {
  if (shape === 'beside') return PICTURE_STEPS;
  if (shape === 'panel' && scene && (layout === 'title' || layout === 'closing'))
    return COVER_STEPS;
  return shape === 'panel' && scene ? SIDE_STEPS : PICTURE_STEPS.slice(0, 1);
}

/** Full-bleed content, down to the helper strip. */
function behind(plan: SlidePlan, share: number, strip: readonly Drawn[]): Drawn[] {
  const { shape, filled, turned, flank } = plan;
  if (flank) return share > 0 ? flank.filling(flankBox(flank.at, share)) : [];
  if (shape === 'split') return [colourField('signal-soft', sideOf(plan))];
  if (shape !== 'task' && shape !== 'panel') return [];
  const [first] = strip;
  const height = first && 'box' in first ? first.box.y : SLIDE.height;
  const half = sideWidth(plan, share);
  const left = { x: 0, y: 0, width: turned ? SLIDE.width - half : half, height };
  const right = { ...left, x: left.width, width: SLIDE.width - left.width };
  const [media, other] = turned ? [right, left] : [left, right];
  // A scene above the words beside a screen.
  const over = { ...other, height: SIDE_SIZES.over };
  return [...(filled.behind?.(over) ?? []), ...(filled.media?.(media) ?? [])];
}

/** Title and words of a full-bleed scene are on a band along its foot. */
function onBand(
  plan: SlidePlan,
  size: number,
  column: Column,
  context: PieceContext,
): { fits: boolean; draw: () => Drawn[] } {
  const { phase } = context.theme;
  const body = bodyOf(plan, 0, 0);
  const words = body.height(column.width, size);
  const title = headerOf(plan, { ...column, top: 0 }, context).height + SLIDE_MARGINS.top;
  const height = BAND.above + title + (words > 0 ? BAND.between + words : 0) + BAND.below;
  const y = SLIDE.height - height;
  const under = y + BAND.above + title + BAND.between;
  return {
    fits: words <= (size > context.theme.body ? PLATE.roomy : PLATE.most),
    draw: () =>
      placed([
        ...(plan.filled.media?.(WHOLE_SLIDE) ?? []),
        plainShape(
          'Band',
          phase === 'secondary' ? 'deep' : 'paper',
          { x: 0, y, width: SLIDE.width, height },
          size,
        ),
        ...headerOf(plan, { ...column, top: y + BAND.above }, context).drawn,
        ...body.draw({ x: column.x, y: under, width: column.width, height: words }, size),
      ]),
  };
}
/** Padding of the band: above its title, between title and words, below the words. */
const BAND = { above: 26, between: 10, below: 52 } as const;

/**
 * Regions as one piece.
 * @param percent Share of the width that a picture beside the words takes.
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

const sidePiece = ({ shape, regions }: SlidePlan): Piece =>
  shape === 'split' ? column(regions.side, GAP) : EMPTY;

/** Assigns each placeholder of the layout once; further content becomes ordinary boxes. */
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
