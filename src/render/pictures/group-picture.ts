/** How many work together, as a picture: so many heads and shoulders, the one in front darker than who stands behind. */
import { mix } from './palette/mix.ts';
import { PICTURE_SIZE, type Picture } from './picture-library.ts';
import type { StageArt } from './stage-art.ts';
import { circle, each, path } from './svg/shapes.ts';

const NAME = 'group:';

/** Words that say how many, as lessons have them; the first that is said counts. */
const COUNTS: readonly [RegExp, number][] = [
  [/\b(?:pairs?|twos|two desks)\b/i, 2],
  [/\bthrees?\b/i, 3],
  [/\bfours?\b/i, 4],
  [/\b(?:class|circle|rows|all)\b/i, 5],
  [/\b(?:alone|one each|on your own)\b/i, 1],
];

/** How many work together; `null` where the words do not say it. */
export function groupCount(groups: string): number | null {
  const [first] = COUNTS.map(([words, count]) => ({ at: groups.search(words), count }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.count ?? null;
}

/** The picture of those who work together; `null` as above. */
export function groupPictureName(groups: string): string | null {
  const count = groupCount(groups);
  return count === null ? null : `${NAME}${count}`;
}

/** Where each stands, from the back to the front: the middle of the head, on a grid of 32. */
const PLACES: Record<string, readonly { x: number; y: number }[]> = {
  1: [{ x: 16, y: 11 }],
  2: [
    { x: 9.2, y: 11 },
    { x: 22.8, y: 11 },
  ],
  3: [
    { x: 16, y: 6 },
    { x: 8.6, y: 15 },
    { x: 23.4, y: 15 },
  ],
  4: [
    { x: 9.2, y: 5 },
    { x: 22.8, y: 5 },
    { x: 9.2, y: 17.5 },
    { x: 22.8, y: 17.5 },
  ],
  5: [
    { x: 9.2, y: 5 },
    { x: 22.8, y: 5 },
    { x: 5, y: 17.5 },
    { x: 27, y: 17.5 },
    { x: 16, y: 17.5 },
  ],
};

/** @returns `null` for a name of anything else. */
export function groupPicture(name: string, { theme }: StageArt): Picture | null {
  const places = name.startsWith(NAME) && PLACES[name.slice(NAME.length)];
  if (!places) return null;
  const front = Math.max(...places.map(({ y }) => y));
  const ground = theme.phase === 'secondary' ? theme.ramp.signal : AMBER;
  const behind = mix(theme.ink, ground, 0.36);
  return {
    colour: each(places, (place) => person(place, place.y < front ? behind : theme.ink, ground)),
    mono: each(places, (place) => person(place, '#ffffff', '#000000')),
  };
}

/** About what a task's side is coloured in at primary. */
const AMBER = '#f6b02e';
const HEAD = 3.7;
const SHOULDERS = { half: 6, below: 5.2, foot: 14 };

/** A head over shoulders; an edge sets them off from whoever stands behind. */
function person({ x, y }: { x: number; y: number }, fill: string, edge: string): string {
  const { half, below, foot } = SHOULDERS;
  const line = { stroke: edge, 'stroke-width': 0.7 };
  const top = y + below;
  const low = Math.min(PICTURE_SIZE, y + foot);
  return (
    path(
      `M${x - half} ${low}V${top + half}A${half} ${half} 0 0 1 ${x + half} ${top + half}V${low}Z`,
      fill,
      line,
    ) + circle(x, y, HEAD, fill, line)
  );
}
