/** Things in a scene: what is drawn of each, how large, and where. */
import { COLOURS, type Prop, type Spot, type Surface } from '#model/lesson/scene.ts';
import { thingOf } from '#model/lesson/scene-things.ts';
import type { Brush } from '../brush.ts';
import { pictureBody } from '../draw-picture.ts';
import { table } from '../furniture/seats.ts';
import { toMono } from '../mono.ts';
import type { Box } from '../people/figure.ts';
import { strangerTile } from '../people/stranger.ts';
import { PICTURE_SIZE, type PictureLibrary } from '../picture-library.ts';
import type { Place } from '../places/place.ts';
import { group, placed, rect } from '../svg/shapes.ts';
import type { ThingDrawing } from '../things/thing.ts';
import { THING_DRAWINGS } from '../things/things.ts';
import { whiteUnder } from '../white-under.ts';
import type { Layout } from './layout.ts';

export interface PlacedThing {
  name: string;
  body: string;
  box: Box;
  layer: 'back' | 'front' | 'table';
}

export interface ThingSource {
  brush: Brush;
  library: PictureLibrary;
}

/** Width and height of a symbol of the library: of one that stands for something as large as people, as large as it is. */
const SYMBOL = 120;
const AS_LARGE: Record<string, number> = { bicycle: 250 };
const sideOf = (name: string): number => AS_LARGE[name] ?? SYMBOL;

const SPOT_X: Record<Spot, number> = {
  'far-left': 130,
  left: 320,
  middle: 640,
  right: 960,
  'far-right': 1150,
  back: 900,
};

const SIZES = { small: 0.65, usual: 1, big: 1.5 };

const ours = (name: string): ThingDrawing | null => {
  const known = thingOf(name);
  return known && THING_DRAWINGS[known];
};

/** A thing’s own measures: ours, or a symbol’s. */
export const measuresOf = (name: string): { width: number; height: number; on: Surface } =>
  ours(name) ?? { width: sideOf(name), height: sideOf(name), on: 'floor' };

/** Draws a thing about the point it stands on. */
export function drawThing(prop: Prop, { brush, library }: ThingSource): string {
  const drawing = ours(prop.name);
  if (!drawing) return symbol(prop.name, { brush, library });
  const drawn = drawing.draw(brush, {
    ...(prop.colour ? { colour: COLOURS[prop.colour] } : {}),
    ...(prop.shows
      ? {
          seen: (width, height) =>
            onScreen(prop.shows as string, width, height, { brush, library }),
        }
      : {}),
  });
  return brush.mono ? toMono(drawn, 4) : drawn;
}

function symbol(name: string, { brush, library }: ThingSource): string {
  const id = brush.id('symbol');
  const under = brush.mono ? whiteUnder(library, name, `${id}-under`) : '';
  const side = sideOf(name);
  return group(
    under + pictureBody(library, name, { mono: brush.mono, prefix: id }),
    `translate(${-side / 2} ${-side}) scale(${side / PICTURE_SIZE})`,
  );
}

/** What a device shows: a picture that somebody chose, or a question mark for whom nobody has met. */
function onScreen(shows: string, width: number, height: number, source: ThingSource): string {
  const { brush } = source;
  const ground = rect(0, 0, width, height, brush.mono ? '#ffffff' : '#bfe0ea');
  const size = Math.min(width, height) * 0.78;
  const [x, y] = [(width - size) / 2, (height - size) / 2];
  if (shows === 'unknown') return ground + group(strangerTile(size, brush), `translate(${x} ${y})`);
  const thing = measuresOf(shows);
  const scale = Math.min(size / thing.height, (width * 0.78) / thing.width);
  return (
    ground +
    placed(
      drawThing({ ...PLAIN_PROP, name: shows }, source),
      width / 2,
      (height + thing.height * scale) / 2,
      scale,
    )
  );
}

const PLAIN_PROP: Prop = { name: '', on: null, at: null, colour: null, shows: null, size: null };

/**
 * Puts every thing of a scene in its place.
 * @param people Boxes of people, so that what names no spot keeps clear of them.
 */
export function placeThings(
  things: readonly Prop[],
  layout: Layout,
  place: Place,
  source: ThingSource,
  ground: number,
): PlacedThing[] {
  const free = [...layout.free];
  let hero = layout.hero;
  return things.map((prop, index) => {
    const { height, width, on: usual } = measuresOf(prop.name);
    const standsOn = prop.on === 'hand' ? 'table' : (prop.on ?? usual);
    if (hero && !prop.at && prop.on !== 'wall' && prop.on !== 'sky') {
      const { x, y } = hero;
      const scale =
        Math.min(hero.height / height, WIDEST_HERO / width) * SIZES[prop.size ?? 'usual'];
      hero = undefined;
      const layer = layout.table ? 'table' : 'front';
      return at(
        prop,
        { x, y, scale, layer, stand: !layout.table && standsOn === 'table' },
        source,
        {
          width,
          height,
        },
      );
    }
    const available = layout.row?.[index];
    if (available && !prop.at && !prop.on) {
      const scale =
        Math.min(available.height / height, available.width / width) * SIZES[prop.size ?? 'usual'];
      const stand = available.onTable === true;
      return at(prop, { x: available.x, y: available.y, scale, layer: 'front', stand }, source, {
        width,
        height,
      });
    }
    const far = prop.at === 'back' ? place.far : undefined;
    const x = far
      ? standsOn === 'table' && place.shelf
        ? place.shelf.x
        : far.x - 190
      : prop.at
        ? SPOT_X[prop.at]
        : (free.shift() ?? 640);
    const scale = layout.thingScale * SIZES[prop.size ?? 'usual'] * (far?.scale ?? 1);
    return at(prop, { x, ...standing(standsOn, { layout, place, far, ground }), scale }, source, {
      width,
      height,
    });
  });
}

interface Standing {
  y: number;
  layer: PlacedThing['layer'];
  /** Does it need a small table of its own? */
  stand: boolean;
}

interface Ground {
  layout: Layout;
  place: Place;
  far: Place['far'] | undefined;
  ground: number;
}

function standing(on: Surface, { layout, place, far, ground: near }: Ground): Standing {
  const ground = far ? Math.min(far.y, near - 24) : near - 6;
  switch (on) {
    case 'wall':
      return { y: 420, layer: 'back', stand: false };
    case 'sky':
      return { y: 330, layer: 'back', stand: false };
    case 'table':
      if (far && place.shelf) return { y: place.shelf.y, layer: 'back', stand: false };
      if (layout.table) return { y: layout.table + 34, layer: 'table', stand: false };
      return { y: ground, layer: 'front', stand: !place.outdoors };
    default:
      if (layout.table && !far) return { y: layout.table + 40, layer: 'table', stand: false };
      return { y: ground, layer: far ? 'back' : 'front', stand: false };
  }
}

const STAND_HEIGHT = 150;
/** Largest width of the thing that a picture is about. */
const WIDEST_HERO = 470;

function at(
  prop: Prop,
  where: Standing & { x: number; scale: number },
  source: ThingSource,
  size: { width: number; height: number },
): PlacedThing {
  const { brush } = source;
  const { x, scale, layer, stand } = where;
  const width = size.width * scale;
  const y = stand ? where.y - STAND_HEIGHT : where.y;
  const top = Math.max(190, width + 50);
  const drawnStand = stand ? table(brush, x - top / 2, y - 4, top, STAND_HEIGHT + 4) : '';
  const under = brush.mono ? toMono(drawnStand, 4) : drawnStand;
  return {
    name: prop.name,
    body: under + placed(drawThing(prop, source), x, y, scale),
    box: { x: x - width / 2, y: y - size.height * scale, width, height: size.height * scale },
    layer,
  };
}
