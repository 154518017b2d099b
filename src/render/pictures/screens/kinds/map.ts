/** A map of where people are. Somebody stands by the place that their row names; who names several has walked from each to the next. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { textTag, textWidth } from '../../lettering.ts';
import { EDGE, type Part, type Pen, type ScreenBody, typeOf } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { circle, clipped, outline, panel, round, shape, stroke } from '../shapes.ts';
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
        ...people.map((person) => trail(pen, walkOf(person, places).map(at))),
        ...places.map(({ text }, index) =>
          isHidden(text) ? '' : place(pen, text, at(PLACES[index] as Spot)),
        ),
        ...people.map((person, index) =>
          pin(pen, person, at(spotOf(person, index, places)), index),
        ),
      ].join('');
      return clipped(pen.newId(), outline({ x: 0, y: top, width, height }, [0, 0, 0, 0]), body);
    },
  };
}

/** Where a person stands on the map: beside the place that their text names, or at a spot of their own. */
function spotOf(person: Person, index: number, places: readonly { text: string }[]): Spot {
  const { text } = person;
  const [from, to] = walkOf(person, places);
  if (from && to) return between(from, to, 0.5);
  const by = places.findIndex((place) => text.toLowerCase().includes(place.text.toLowerCase()));
  const spot = PLACES[by];
  if (!spot) return ELSEWHERE[index % ELSEWHERE.length] as Spot;
  return { x: spot.x + (index % 2 === 0 ? 0 : 0.13), y: spot.y - 0.03 };
}

/** “Gate (hidden)”: a place that the map does not show. */
const isHidden = (place: string): boolean => place.endsWith(HIDDEN);
const HIDDEN = ' (hidden)';

const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** The places that a person's text names, in its order; from a hidden end on only the part that is seen. None where it names one. */
function walkOf({ text }: Person, places: readonly { text: string }[]): Spot[] {
  const stops = places
    .map((place, index) => ({
      spot: PLACES[index] as Spot,
      hidden: isHidden(place.text),
      named: text.toLowerCase().indexOf(place.text.replace(HIDDEN, '').toLowerCase()),
    }))
    .filter(({ named }) => named >= 0)
    .sort((a, b) => a.named - b.named);
  if (stops.length < 2) return [];
  return stops.map(({ spot, hidden }, index) => {
    const next = stops[index === 0 ? 1 : index - 1];
    return hidden && next ? between(spot, next.spot, 0.3) : spot;
  });
}

/** A line along a walk, with a dot at both ends. */
function trail({ theme }: Pen, walk: readonly Spot[]): string {
  if (walk.length === 0) return '';
  const colour = theme.mono ? '#000000' : '#d4551f';
  const path = walk.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  return (
    stroke(path.join(''), colour, 9) +
    [walk[0], walk.at(-1)]
      .map((end) => (end ? circle(end.x, end.y, 10, { fill: colour }) : ''))
      .join('')
  );
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

/** A tile on a point, with the name, and the time where there is one, on a plate above it. */
function pin(pen: Pen, { from, note }: Person, { x, y }: Spot, order: number): string {
  const { size, theme } = pen;
  const name = [from.called, note].filter(Boolean).join(' ');
  const side = size * 1.9;
  const small = typeOf({ size }, 0.86);
  const width = textWidth(name, { size: small, bold: true }) + size * 0.7;
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
      text: name,
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
