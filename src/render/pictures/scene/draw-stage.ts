/** A composed scene as markup on 1280 × 720, in colour or as line art. */
import type { Stage } from '#model/lesson/content.ts';
import { COLOURS } from '#model/lesson/scene.ts';
import { type Brush, createBrush } from '../brush.ts';
import { glow } from '../furniture/light.ts';
import { chairFront } from '../furniture/seats.ts';
import { toMono } from '../mono.ts';
import { darker, mix } from '../palette/mix.ts';
import type { FigureStyle } from '../people/draw-figure.ts';
import type { Box } from '../people/figure.ts';
import type { PictureLibrary } from '../picture-library.ts';
import { circle, each, ellipse, line, placed, rect } from '../svg/shapes.ts';
import { drawBalloon } from './balloons.ts';
import { type ComposeWith, type Composition, composeStage } from './compose.ts';
import { compositionFaults, hidesThings } from './faults.ts';
import { type Layout, STAGE_HEIGHT, STAGE_WIDTH } from './layout.ts';
import { STRIP, viewFor, viewOverWords } from './view.ts';

export interface StageOptions {
  mono: boolean;
  /** Prefix of ids; unique on the page. */
  prefix: string;
  /** Pixels along the lower edge, of 720, that words cover. Default: none. */
  foot?: number;
  /** Width by height of the side of a slide that it fills: `seen` is what that shows. Default: it fills the slide. */
  aspect?: number | null;
  use?: FigureStyle['use'];
}

const WHOLE: Box = { x: 0, y: 0, width: STAGE_WIDTH, height: STAGE_HEIGHT };
/** Lines of a place on paper are thin, so that people stand out. */
const PLACE_LINE = 2.2;

/** A scene and where everything in it is. */
export function drawStage(
  stage: Stage,
  library: PictureLibrary,
  options: StageOptions,
): { body: string; composition: Composition; seen: Box } {
  const { use } = options;
  const { composition, brush, door, seen } = stageIn(stage, library, options);
  const where = `place-${stage.setting}-${stage.light}-${door ?? 'own'}`;
  // The same place comes back on other slides: it is stored once.
  const shared = (part: string, drawing: string): string =>
    use && drawing ? use(`${where}-${part}`, drawing) : drawing;
  return { body: markup(composition, brush, seen, shared), composition, seen };
}

/** What is seen of a scene in its frame. */
export const stageView = (
  stage: Stage,
  library: PictureLibrary,
  frame: Pick<StageOptions, 'foot' | 'aspect'>,
): Box => stageIn(stage, library, { mono: false, prefix: 'scene', ...frame }).seen;

function stageIn(
  stage: Stage,
  library: PictureLibrary,
  { mono, prefix, foot = 0, aspect = null, use }: StageOptions,
) {
  const { art } = library;
  if (!art) throw new Error('A scene needs a library of a band, which has its cast and its pieces');
  const door = stage.things.find(({ name }) => name === 'door')?.colour;
  const isNarrow = aspect !== null && aspect < STAGE_WIDTH / STAGE_HEIGHT;
  const strip = aspect !== null && aspect < STRIP;
  const compose = (): Composed => {
    const brush = createBrush(art.theme, stage.light, {
      prefix,
      mono,
      door: door ? COLOURS[door] : undefined,
    });
    const using = { art, brush, library, ...(use ? { use } : {}) };
    const composition = isNarrow
      ? composeClose(stage, using, foot, strip)
      : composeStage(stage, using, foot);
    return { composition, brush };
  };
  // What is stored once is told to the page that it stands on: there each drawing is composed.
  const { composition, brush } = use
    ? compose()
    : once(library, stage, `${mono} ${prefix} ${foot} ${isNarrow} ${strip}`, compose);
  const seen = aspect
    ? viewFor(composition, aspect)
    : foot > 0
      ? viewOverWords(composition)
      : WHOLE;
  return { composition, brush: brush.again(), door, seen };
}

/** A deck, its PowerPoint file and its small pictures show a scene in several frames: it is composed once for all. */
const composed = new WeakMap<PictureLibrary, WeakMap<Stage, Map<string, Composed>>>();

/** A composition, and the brush as it was once everything in it was drawn. */
interface Composed {
  composition: Composition;
  brush: Brush;
}

function once(
  library: PictureLibrary,
  stage: Stage,
  way: string,
  compose: () => Composed,
): Composed {
  const ofLibrary = composed.get(library) ?? new WeakMap<Stage, Map<string, Composed>>();
  composed.set(library, ofLibrary);
  const ways = ofLibrary.get(stage) ?? new Map<string, Composed>();
  ofLibrary.set(stage, ways);
  const made = ways.get(way) ?? compose();
  ways.set(way, made);
  return made;
}

/** For a frame that is narrower than the picture: the closer together all stand, the larger they are seen. */
function composeClose(stage: Stage, using: ComposeWith, foot: number, strip: boolean): Composition {
  for (const closeness of CLOSENESS) {
    const composition = composeStage(stage, using, foot, closeness, strip);
    if (compositionFaults(composition).length === 0 && !hidesThings(composition))
      return composition;
  }
  return composeStage(stage, using, foot);
}
const CLOSENESS: readonly number[] = [0.6, 0.69, 0.78, 0.86, 0.93];

function markup(
  composition: Composition,
  brush: Brush,
  seen: Box,
  shared: (part: string, drawing: string) => string,
): string {
  const { place, layout, people, things, balloons } = composition;
  const inked = (drawing: string, width = 4) => (brush.mono ? toMono(drawing, width) : drawing);
  const ofLayer = (layer: string) =>
    each(
      things.filter((thing) => thing.layer === layer),
      ({ body }) => body,
    );
  const inDepth = [...people].sort((a, b) => a.y - b.y);
  const person = ({ x, y, shadow, body }: (typeof people)[number]): string =>
    (shadow && !brush.mono ? ellipse(x, y - 3, shadow / 2, 12, '#0b1022', { opacity: 0.2 }) : '') +
    body;
  return [
    brush.mono
      ? rect(0, 0, STAGE_WIDTH, STAGE_HEIGHT + composition.shift, '#ffffff')
      : beyond(composition, brush),
    shared('back', inked(place.back, PLACE_LINE)),
    layout.light
      ? glow(brush, layout.light.x, layout.light.y, layout.light.r, lampColour(brush), 0.55)
      : '',
    ofLayer('back'),
    each(
      inDepth.filter(({ far }) => far),
      person,
    ),
    layout.empty ? inked(emptyChair(brush, layout.empty)) : '',
    ofLayer('front'),
    each(
      inDepth.filter(({ far }) => !far),
      person,
    ),
    layout.table
      ? inked(foreTable(brush, layout.table))
      : shared('front', inked(place.front ?? '', PLACE_LINE)),
    ofLayer('table'),
    layout.frame ? cameraFrame(brush, seen, layout.frame) : '',
    each(balloons, (balloon) => drawBalloon(balloon, brush.theme, brush.mono)),
  ].join('');
}

/** Above and below it a picture goes on in the colours of its edges, for a frame that is taller than it. */
function beyond({ place, layout }: Composition, brush: Brush): string {
  const [above, below] = place.outdoors ? [brush.sky, brush.leaf] : [brush.wall, brush.floor];
  return (
    rect(0, -BEYOND, STAGE_WIDTH, BEYOND + 2, above) +
    rect(0, STAGE_HEIGHT - 2, STAGE_WIDTH, BEYOND, layout.table ? tableFront(brush) : below)
  );
}
const BEYOND = 800;

const tableFront = (brush: Brush): string =>
  brush.theme.phase === 'secondary' ? darker(brush.soft2, 0.25) : brush.wood2;

const lampColour = (brush: Brush): string =>
  brush.theme.phase === 'secondary' ? mix(brush.glow, brush.paper, 0.4) : brush.glow;

function emptyChair(brush: Brush, { x, y, scale, cardigan }: NonNullable<Layout['empty']>): string {
  const ground = brush.mono
    ? ''
    : ellipse(x, y, 110 * scale, 18, lampColour(brush), { opacity: 0.5 });
  return (
    (cardigan ? '' : ground) + chairFront(brush, x, y, scale, cardigan ? brush.accent : undefined)
  );
}

/** A table along the lower edge: whoever sits behind it is close. */
function foreTable(brush: Brush, top: number): string {
  const editorial = brush.theme.phase === 'secondary';
  const front = tableFront(brush);
  return [
    rect(-20, top + 10, 1320, 300, front),
    rect(-20, top, 1320, 60, editorial ? brush.soft : brush.wood),
    rect(-20, top + 54, 1320, 12, darker(front, 0.18)),
  ].join('');
}

/** The edges of a picture, inside what is seen: four corners; of a live one, a dot that says it is on, and an eye for those who watch. */
function cameraFrame(brush: Brush, { x, y, width, height }: Box, kind: 'live' | 'still'): string {
  const [right, foot] = [x + width, y + height];
  const ink = brush.mono ? '#000000' : '#1c2433';
  const bright = brush.mono ? ink : '#ffffff';
  const corner = (left: number, top: number, across: number, down: number): string =>
    line(`M${left} ${top + down * 70}V${top}H${left + across * 70}`, bright, 9);
  const edge = brush.mono ? ' stroke="#000000" stroke-width="4"' : '';
  return [
    `<path d="M${x} ${y}H${right}V${foot}H${x}ZM${x + 26} ${y + 26}V${foot - 26}H${right - 26}V${y + 26}Z" fill="${brush.mono ? '#ffffff' : ink}" fill-rule="evenodd"${edge}/>`,
    corner(x + 56, y + 160, 1, 1),
    corner(right - 56, y + 160, -1, 1),
    corner(x + 56, foot - 56, 1, -1),
    corner(right - 56, foot - 56, -1, -1),
    kind === 'live' ? placed(onAir(ink, brush.mono), right - 214, y + 50) : '',
  ].join('');
}

const onAir = (ink: string, mono: boolean): string =>
  [
    rect(0, 0, 158, 54, mono ? '#ffffff' : ink, 27, mono ? { stroke: ink, 'stroke-width': 4 } : {}),
    circle(34, 27, 13, mono ? ink : '#e5403a'),
    line('M70 27Q102 2 134 27Q102 52 70 27Z', mono ? ink : '#ffffff', 5),
    circle(102, 27, 8, mono ? ink : '#ffffff'),
  ].join('');
