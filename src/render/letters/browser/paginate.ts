/** Paginates a drawing that is taller than a page. */
import type { Drawing } from './drawing.ts';

type Item = Drawing[number];

/** Smallest gap between separate items, in points; lines of a paragraph are closer. */
const MIN_GAP = 3;
/** Share of a page after which a page break is sought. */
const MIN_USED = 0.4;

/**
 * @param drawing Starts at y = 0.
 * @param first Height available on the first page; `available`: on each of the others.
 * @returns The items of each page, starting at y = 0; the first page may be empty, where it has too little space.
 */
export function paginate(drawing: Drawing, first: number, available: number): Drawing[] {
  const sides: Drawing[] = [];
  let rest = drawing;
  for (let limit = first; rest.length > 0 || sides.length === 0; limit = available) {
    const cut = pageBreak(rest, limit, available);
    const framed = rest.flatMap((item) => splitFrame(item, cut, rest));
    let here = framed.filter((item) => bottomOf(item) <= cut);
    // An item taller than a page gets a page of its own.
    if (here.length === 0 && limit >= available) here = framed.slice(0, 1);
    const placed = new Set(here);
    const left = framed.filter((item) => !placed.has(item));
    sides.push(here);
    const top = Math.min(...left.map(topOf));
    rest = left.map((item) => moved(item, -top));
  }
  return sides;
}

/** A drawing moved downwards. */
export const movedDown = (drawing: Drawing, by: number): Drawing =>
  drawing.map((item) => moved(item, by));

/** Position of a page break: between two items and not after a heading; failing that, between two lines. */
function pageBreak(drawing: Drawing, limit: number, available: number): number {
  if (drawing.every((item) => bottomOf(item) <= limit)) return limit;
  const gaps = gapsIn(drawing.filter((item) => !isFrame(item, available)));
  const fit = gaps.filter(({ from }) => from <= limit);
  const between = fit.findLast((gap) => gap.to - gap.from >= MIN_GAP && !gap.isKept);
  if (between && (between.from >= limit * MIN_USED || limit < available)) return between.from;
  // Leave a first page empty that has hardly any space.
  const line = limit < available ? 0 : (fit.at(-1)?.from ?? 0);
  return limit < available || line >= limit * MIN_USED ? line : limit;
}

interface Gap {
  from: number;
  to: number;
  /** Is what is above a heading or cutting line for what is below? */
  isKept: boolean;
}

/** Vertical ranges without any item. */
function gapsIn(items: Drawing): Gap[] {
  const gaps: Gap[] = [];
  let end: Item | null = null;
  for (const item of items.toSorted((a, b) => topOf(a) - topOf(b))) {
    if (end && topOf(item) >= bottomOf(end))
      gaps.push({ from: bottomOf(end), to: topOf(item), isKept: isKeptWithNext(end) });
    if (!end || bottomOf(item) >= bottomOf(end)) end = item;
  }
  return gaps;
}

/** Headings (boxed or not), and cutting lines with scissors, are kept with what follows. */
function isKeptWithNext(item: Item): boolean {
  if (item.kind === 'text') return /^H\d$/.test(item.part?.tag ?? '');
  if (item.kind === 'line') return item.dash.length > 0 || item.isRound === true;
  return item.kind === 'box';
}

/** A frame around more than half a page may be split. */
const isFrame = (item: Item, available: number): boolean =>
  item.kind === 'box' && item.height > available / 2;

/** Splits a frame at a page break; drops halves without content. */
function splitFrame(item: Item, cut: number, all: Drawing): Item[] {
  const end = bottomOf(item);
  if (item.kind !== 'box' || item.y >= cut || end <= cut) return [item];
  const holds = (from: number, to: number) =>
    all.some((drawn) => drawn.kind === 'text' && drawn.y > from && drawn.y <= to);
  return [
    { ...item, height: cut - item.y },
    { ...item, y: cut, height: end - cut },
  ].filter(({ y, height }) => holds(y, y + height));
}

function topOf(item: Item): number {
  if (item.kind === 'text') return item.y - 0.75 * sizeOf(item.runs);
  return item.kind === 'line' ? item.y + Math.min(0, item.fall ?? 0) : item.y;
}

function bottomOf(item: Item): number {
  if (item.kind === 'text') return item.y + 0.25 * sizeOf(item.runs);
  return item.kind === 'line' ? item.y + Math.max(0, item.fall ?? 0) : item.y + item.height;
}

const sizeOf = (runs: readonly { size: number }[]): number =>
  Math.max(0, ...runs.map(({ size }) => size));

const moved = (item: Item, by: number): Item => ({ ...item, y: item.y + by });
