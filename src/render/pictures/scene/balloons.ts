/** Balloons: above the head where there is room, else beside it, on the outer side; the tail points at the mouth. */

import { toString as textContent } from 'mdast-util-to-string';
import type { Speech } from '#model/lesson/content.ts';
import { type Lettering, textTag, textWidth, wrap } from '../lettering.ts';
import type { PictureTheme } from '../palette/picture-theme.ts';
import type { Box, Figure } from '../people/figure.ts';
import { circle, type Point, path, rect, round } from '../svg/shapes.ts';
import { type Levels, STAGE_WIDTH } from './layout.ts';

export interface Balloon {
  who: string;
  thought: boolean;
  lines: string[];
  box: Box;
  /** Where its tail ends. */
  tail: Point;
  size: number;
}

const EDGE = 28;
const LINE = 1.24;
/** Words are set this wide at most; narrower, or else on fewer lines, where that finds room. */
const WIDTHS = [350, 230, 170, 520, 760];
const PAD = { x: 31, y: 20 };

/**
 * @param speakers Figures by who they are; balloons keep clear of all of them.
 * @param seen Where the part of the picture begins and ends that no words cover.
 * @param things Boxes of what lies before people: no words are over it where there is room elsewhere.
 */
export function placeBalloons(
  speeches: readonly Speech[],
  speakers: ReadonlyMap<string, Figure>,
  theme: PictureTheme,
  seen: Seen,
  things: readonly Box[] = [],
): Balloon[] {
  const early = theme.phase === 'early';
  const size = early ? 38 : 33;
  const lettering = { size, bold: true, family: early ? 'early' : 'text' } as const;
  const heads = [...speakers.values()].map(({ head }) => head);
  const placed: Balloon[] = [];
  for (const speech of speeches) {
    const figure = speakers.get(speech.who);
    if (!figure) continue;
    const words = textContent({ type: 'root', children: speech.nodes });
    const shapes = WIDTHS.map((widest) => shapeOf(wrap(words, widest, lettering), lettering));
    const placesBeside = (boxes: readonly Box[]) =>
      shapes.map((shape) => ({
        ...shape,
        ...roomFor(shape, figure, { heads: boxes, placed }, seen),
      }));
    const usual = placesBeside(heads);
    const { lines, box } =
      placesBeside([...heads, ...things]).find(({ isFree }) => isFree) ??
      usual.find(({ isFree }) => isFree) ??
      (usual[0] as (typeof usual)[0]);
    const { who, thought } = speech;
    placed.push({ who, thought, lines, box, tail: tailTo(box, figure), size });
  }
  return placed;
}

type Seen = Pick<Levels, 'shift' | 'bottom'>;

/** How large a balloon is with its words in these lines. */
function shapeOf(lines: string[], lettering: Lettering) {
  const longest = Math.max(...lines.map((line) => textWidth(line, lettering)), 80);
  return {
    lines,
    width: longest + 2 * PAD.x,
    height: lines.length * lettering.size * LINE + 2 * PAD.y,
  };
}

/** The first place of several that keeps clear of heads and other balloons, with a tail that runs over no words. */
function roomFor(
  { width, height }: Pick<Box, 'width' | 'height'>,
  figure: Figure,
  { heads, placed }: { heads: readonly Box[]; placed: readonly Balloon[] },
  { shift, bottom }: Seen,
): { box: Box; isFree: boolean } {
  const { head } = figure;
  const middle = head.x + head.width / 2;
  const outer = middle < STAGE_WIDTH / 2 ? -1 : 1;
  const above = head.y - height - 34;
  const beside = (side: number): Pick<Box, 'x' | 'y'> => ({
    x: side < 0 ? head.x - 40 - width : head.x + head.width + 40,
    y: head.y - 10,
  });
  const tries: Pick<Box, 'x' | 'y'>[] = [
    ...[130, 60, 0, -60, -130].map((shift) => ({
      x: middle + outer * shift - width / 2,
      y: above,
    })),
    beside(outer),
    beside(-outer),
    ...[130, 0, -130].map((aside) => ({ x: middle + outer * aside - width / 2, y: shift })),
    { ...beside(outer), y: head.y + head.height * 0.5 },
    { ...beside(-outer), y: head.y + head.height * 0.5 },
  ];
  const lowest = bottom - EDGE - height;
  const boxes = tries.map((wanted) => {
    const x = Math.max(EDGE, Math.min(STAGE_WIDTH - EDGE - width, wanted.x));
    return { x, y: Math.max(shift + EDGE, Math.min(lowest, wanted.y)), width, height };
  });
  const isFree = (box: Box): boolean =>
    box.y + box.height <= bottom &&
    !heads.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box)) &&
    ![...placed, { box, tail: tailTo(box, figure) }].some((balloon) =>
      [...placed, { box }].some((other) => runsOver(balloon, other.box)),
    );
  const free = boxes.find(isFree);
  return { box: free ?? (boxes[0] as Box), isFree: free !== undefined };
}

export const overlap = (box: Box, other: Box, gap = 0): boolean =>
  box.x < other.x + other.width + gap &&
  other.x < box.x + box.width + gap &&
  box.y < other.y + other.height + gap &&
  other.y < box.y + box.height + gap;

/** Does a balloon's tail run over a box, of its own words or another's? */
export function runsOver({ box, tail }: Pick<Balloon, 'box' | 'tail'>, other: Box): boolean {
  const [foot, tip] = [footOf(box, tail), tail];
  const along = Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const share = step / STEPS;
    return [foot[0] + (tip[0] - foot[0]) * share, foot[1] + (tip[1] - foot[1]) * share];
  });
  return along.some(
    ([x, y]) =>
      x > other.x + IN_EDGE &&
      x < other.x + other.width - IN_EDGE &&
      y > other.y + IN_EDGE &&
      y < other.y + other.height - IN_EDGE,
  );
}

/** Points at which a tail is looked at, and how far a box's edge reaches before its words begin. */
const STEPS = 24;
const IN_EDGE = 8;

/** Where on a balloon's edge its tail begins. */
function footOf({ x, y, width, height }: Box, [tipX, tipY]: Point): Point {
  if (tipY >= y + height || tipY <= y)
    return [Math.max(x + 50, Math.min(x + width - 50, tipX)), tipY <= y ? y + 3 : y + height - 3];
  return [tipX < x ? x + 3 : x + width - 3, Math.max(y + 40, Math.min(y + height - 40, tipY))];
}

function tailTo(box: Box, { head, mouth }: Figure): Point {
  const isAbove = box.y + box.height <= head.y + 10;
  if (isAbove) return [mouth[0], head.y - 4];
  const side =
    box.x + box.width / 2 < head.x + head.width / 2 ? head.x + 6 : head.x + head.width - 6;
  return [side, Math.max(box.y + box.height * 0.6, Math.min(mouth[1], box.y + box.height + 60))];
}

/** Its markup. */
export function drawBalloon(balloon: Balloon, theme: PictureTheme, mono: boolean): string {
  const { box, lines, size } = balloon;
  const early = theme.phase === 'early';
  const inked = mono || !early;
  const ink = mono ? '#000000' : theme.ink;
  const paint = mono ? '#ffffff' : early ? '#fff8ea' : '#ffffff';
  const edge = inked ? { stroke: ink, 'stroke-width': 5, 'stroke-linejoin': 'round' } : undefined;
  const words = lines.map((text, index) =>
    textTag({
      text,
      x: box.x + box.width / 2,
      y: box.y + PAD.y + size * (0.94 + index * LINE),
      size,
      fill: ink,
      bold: true,
      anchor: 'middle',
      family: early ? 'early' : 'text',
    }),
  );
  const body = rect(box.x, box.y, box.width, box.height, paint, early ? 34 : 28, edge);
  return (
    (balloon.thought
      ? bubbles(balloon, paint, edge) + body
      : body + tail(balloon, paint, edge, inked)) + words.join('')
  );
}

type Edge = Record<string, string | number> | undefined;

function tail({ box, tail: [x, y] }: Balloon, paint: string, edge: Edge, inked: boolean): string {
  const under = y >= box.y + box.height;
  const over = y <= box.y;
  const sw = inked ? 5 : 0;
  if (under || over) {
    const [foot, from] = footOf(box, [x, y]);
    const bend = (from * 2 + y) / 3;
    return (
      path(
        `M${foot - 26} ${from}Q${foot - 2} ${bend} ${round(x)} ${round(y)}Q${foot + 22} ${bend} ${foot + 26} ${from}`,
        paint,
        edge,
      ) +
      rect(
        foot - 26 + sw / 2,
        over ? box.y + sw / 2 : box.y + box.height - 9 - sw / 2,
        52 - sw,
        10,
        paint,
      )
    );
  }
  const atLeft = x < box.x;
  const [from, middle] = footOf(box, [x, y]);
  const bend = (from * 2 + x) / 3;
  return (
    path(
      `M${from} ${middle - 22}Q${bend} ${middle - 2} ${round(x)} ${round(y)}Q${bend} ${middle + 18} ${from} ${middle + 22}`,
      paint,
      edge,
    ) +
    rect(
      atLeft ? box.x + sw / 2 : box.x + box.width - 9 - sw / 2,
      middle - 22 + sw / 2,
      10,
      44 - sw,
      paint,
    )
  );
}

/** Three bubbles that lead to whoever thinks. */
function bubbles({ box, tail: [x, y] }: Balloon, paint: string, edge: Edge): string {
  const from: Point = [
    Math.max(box.x + 40, Math.min(box.x + box.width - 40, x)),
    y > box.y + box.height ? box.y + box.height : box.y + box.height / 2,
  ];
  return [0.25, 0.6, 0.9]
    .map((along, index) =>
      circle(
        from[0] + (x - from[0]) * along,
        from[1] + (y - from[1]) * along,
        15 - index * 4,
        paint,
        edge,
      ),
    )
    .join('');
}
