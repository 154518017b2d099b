/** A map of where people are. Somebody stands by the place that their row names. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { textTag, textWidth } from '../../lettering.ts';
import { EDGE, type Part, type Pen, type ScreenBody, typeOf } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { clipped, outline, panel, shape, stroke } from '../shapes.ts';
import { SWITCH, toggle } from '../signs.ts';
import { filled } from '../theme.ts';

type Person = Extract<ScreenRow, { kind: 'message' }>;
interface Spot {
  x: number;
  y: number;
}

/** Where places, and people who are by none of them, stand: shares of the map. */
const PLACES: readonly Spot[] = [
  { x: 0.22, y: 0.48 },
  { x: 0.74, y: 0.4 },
  { x: 0.74, y: 0.72 },
  { x: 0.24, y: 0.84 },
];
const ELSEWHERE: readonly Spot[] = [
  { x: 0.48, y: 0.4 },
  { x: 0.5, y: 0.8 },
  { x: 0.3, y: 0.3 },
  { x: 0.86, y: 0.5 },
];
/** Height of the map, as a share of its width. */
const HEIGHT = 0.98;

export function map(screen: Screen, pen: Pen): ScreenBody {
  const sharing = screen.rows.find((row) => row.kind === 'switch');
  return {
    bar: { title: screen.title },
    parts: [plan(screen, pen), ...(sharing ? [shareRow(pen, sharing)] : [])],
  };
}

function plan({ rows }: Screen, pen: Pen): Part {
  const { width } = pen;
  const height = width * HEIGHT;
  const places = rows.filter((row) => row.kind === 'line').slice(0, PLACES.length);
  const people = rows.filter((row) => row.kind === 'message');
  return {
    height,
    draw(top) {
      const at = ({ x, y }: Spot): Spot => ({ x: x * width, y: top + y * height });
      const body = [
        ground(pen, top, height),
        ...places.map(({ text }, index) => place(pen, text, at(PLACES[index] as Spot))),
        ...people.map((person, index) =>
          pin(pen, person, at(spotOf(person, index, places)), index),
        ),
      ].join('');
      return clipped(pen.newId(), outline({ x: 0, y: top, width, height }, [0, 0, 0, 0]), body);
    },
  };
}

/** Where a person stands on the map: beside the place that their text names, or at a spot of their own. */
function spotOf({ text }: Person, index: number, places: readonly { text: string }[]): Spot {
  const by = places.findIndex((place) => text.toLowerCase().includes(place.text.toLowerCase()));
  const spot = PLACES[by];
  if (!spot) return ELSEWHERE[index % ELSEWHERE.length] as Spot;
  return { x: spot.x + (index % 2 === 0 ? 0 : 0.13), y: spot.y - 0.03 };
}

/** Green ground, water and roads; on the copier the roads alone. */
function ground({ theme, width }: Pen, top: number, height: number): string {
  const box = { x: 0, y: top, width, height };
  const y = (share: number) => Math.round(top + share * height);
  const x = (share: number) => Math.round(share * width);
  const roads = [
    `M0 ${y(0.3)}Q${x(0.4)} ${y(0.36)} ${width} ${y(0.2)}`,
    `M${x(0.3)} ${top}V${y(1)}`,
    `M${x(0.72)} ${top}L${x(0.62)} ${y(1)}`,
    `M0 ${y(0.6)}H${width}`,
  ].join('');
  const water = `M0 ${y(0.94)}Q${x(0.4)} ${y(0.84)} ${width} ${y(0.9)}V${y(1)}H0Z`;
  if (theme.mono)
    return panel(box, [0, 0, 0, 0], { fill: theme.card }) + stroke(roads, theme.line, 2);
  return (
    panel(box, [0, 0, 0, 0], { fill: '#dfeadb' }) +
    shape(water, { fill: '#bfdde4' }) +
    stroke(roads, '#ffffff', 16)
  );
}

function place(pen: Pen, name: string, { x, y }: Spot): string {
  const { size, theme } = pen;
  const small = typeOf({ size }, 0.86);
  const width = textWidth(name, { size: small, bold: true }) + size;
  const left = Math.min(Math.max(8, x - width / 2), pen.width - width - 8);
  return (
    panel({ x: left, y, width, height: size * 1.6 }, [4, 4, 4, 4], filled(theme, '#f3d9b5', 2)) +
    textTag({
      text: name,
      x: left + width / 2,
      y: y + size * 1.1,
      size: small,
      bold: true,
      fill: theme.ink,
      anchor: 'middle',
    })
  );
}

/** A tile on a point, with the name on a plate below it. */
function pin(pen: Pen, { from }: Person, { x, y }: Spot, order: number): string {
  const { size, theme } = pen;
  const side = size * 1.9;
  const small = typeOf({ size }, 0.86);
  const width = textWidth(from.called, { size: small, bold: true }) + size * 0.7;
  const tip = from.known ? theme.tints[order % theme.tints.length] : theme.unknownLine;
  return (
    shape(`M${x - 14} ${y - 20}h28l-14 20z`, { fill: theme.mono ? '#000000' : (tip as string) }) +
    personTile(pen, from, { x: x - side / 2, y: y - 18 - side, side, order }) +
    panel(
      { x: x - width / 2, y: y - side - 18 - size * 1.3, width, height: size * 1.25 },
      [4, 4, 4, 4],
      {
        fill: theme.card,
        ...(theme.mono ? { line: theme.line } : {}),
      },
    ) +
    textTag({
      text: from.called,
      x,
      y: y - side - 18 - size * 0.4,
      size: small,
      bold: true,
      fill: theme.ink,
      anchor: 'middle',
    })
  );
}

function shareRow(pen: Pen, { label, on }: Extract<ScreenRow, { kind: 'switch' }>): Part {
  const { size, theme, width } = pen;
  const height = size * 2.8;
  return {
    height,
    draw: (top) =>
      panel({ x: 0, y: top, width, height }, [0, 0, 0, 0], filled(theme, theme.card)) +
      textTag({
        text: label,
        x: EDGE,
        y: top + height / 2 + size * 0.35,
        size,
        bold: true,
        fill: theme.ink,
      }) +
      toggle(theme, width - EDGE - SWITCH.width, top + height / 2 - SWITCH.height / 2, on),
  };
}
