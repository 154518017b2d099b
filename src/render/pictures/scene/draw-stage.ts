/** A composed scene as markup on 1280 × 720, in colour or as line art. */
import type { Stage } from '#model/content.ts';
import { COLOURS } from '#model/scene.ts';
import { type Brush, createBrush } from '../brush.ts';
import { glow } from '../furniture/light.ts';
import { chairFront } from '../furniture/seats.ts';
import { toMono } from '../mono.ts';
import { darker, mix } from '../palette/mix.ts';
import type { FigureStyle } from '../people/draw-figure.ts';
import type { PictureLibrary } from '../picture-library.ts';
import { circle, each, ellipse, line, rect } from '../svg/shapes.ts';
import { drawBalloon } from './balloons.ts';
import { type Composition, composeStage } from './compose.ts';
import { type Layout, STAGE_HEIGHT, STAGE_WIDTH } from './layout.ts';

export interface StageOptions {
  mono: boolean;
  /** Before ids; unique on the page. */
  prefix: string;
  /** Pixels along the lower edge, of 720, that words cover. Default: none. */
  foot?: number;
  use?: FigureStyle['use'];
}

/** Lines of a place on paper are thin, so that people stand out. */
const PLACE_LINE = 2.2;

/** A scene and where everything in it is. */
export function drawStage(
  stage: Stage,
  library: PictureLibrary,
  { mono, prefix, foot = 0, use }: StageOptions,
): { body: string; composition: Composition } {
  const { art } = library;
  if (!art) throw new Error('A scene needs a library of a band, which has its cast and its pieces');
  const door = stage.things.find(({ name }) => name === 'door')?.colour;
  const brush = createBrush(art.look, stage.light, {
    prefix,
    mono,
    door: door ? COLOURS[door] : undefined,
  });
  const composition = composeStage(stage, { art, brush, library, ...(use ? { use } : {}) }, foot);
  return { body: markup(composition, brush), composition };
}

function markup(composition: Composition, brush: Brush): string {
  const { place, layout, people, things, balloons } = composition;
  const inked = (drawing: string, width = 4) => (brush.mono ? toMono(drawing, width) : drawing);
  const ofLayer = (layer: string) =>
    each(
      things.filter((one) => one.layer === layer),
      ({ body }) => body,
    );
  const inDepth = [...people].sort((a, b) => a.y - b.y);
  const person = ({ x, y, shadow, body }: (typeof people)[number]): string =>
    (shadow && !brush.mono ? ellipse(x, y - 3, shadow / 2, 12, '#0b1022', { opacity: 0.2 }) : '') +
    body;
  return [
    brush.mono ? rect(0, 0, STAGE_WIDTH, STAGE_HEIGHT, '#ffffff') : '',
    inked(place.back, PLACE_LINE),
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
    layout.table ? inked(foreTable(brush, layout.table)) : inked(place.front ?? '', PLACE_LINE),
    ofLayer('table'),
    layout.frame ? liveFrame(brush) : '',
    each(balloons, (balloon) => drawBalloon(balloon, brush.look, brush.mono)),
  ].join('');
}

const lampColour = (brush: Brush): string =>
  brush.look.phase === 'secondary' ? mix(brush.glow, brush.paper, 0.4) : brush.glow;

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
  const editorial = brush.look.phase === 'secondary';
  const front = editorial ? darker(brush.soft2, 0.25) : brush.wood2;
  return [
    rect(-20, top + 10, 1320, 300, front),
    rect(-20, top, 1320, 60, editorial ? brush.soft : brush.wood),
    rect(-20, top + 54, 1320, 12, darker(front, 0.18)),
  ].join('');
}

/** The edges of a live picture: four corners, a dot that says it is on, and an eye for those who watch. */
function liveFrame(brush: Brush): string {
  const ink = brush.mono ? '#000000' : '#1c2433';
  const corner = (x: number, y: number, across: number, down: number): string =>
    line(`M${x} ${y + down * 70}V${y}H${x + across * 70}`, brush.mono ? ink : '#ffffff', 9);
  return [
    `<path d="M0 0H1280V720H0ZM26 26V694H1254V26Z" fill="${brush.mono ? '#ffffff' : ink}" fill-rule="evenodd"${brush.mono ? ' stroke="#000000" stroke-width="4"' : ''}/>`,
    corner(56, 160, 1, 1),
    corner(1224, 56, -1, 1),
    corner(56, 664, 1, -1),
    corner(1224, 664, -1, -1),
    rect(
      1030,
      50,
      158,
      54,
      brush.mono ? '#ffffff' : ink,
      27,
      brush.mono ? { stroke: ink, 'stroke-width': 4 } : {},
    ),
    circle(1064, 77, 13, brush.mono ? ink : '#e5403a'),
    line('M1100 77Q1132 52 1164 77Q1132 102 1100 77Z', brush.mono ? ink : '#ffffff', 5),
    circle(1132, 77, 8, brush.mono ? ink : '#ffffff'),
  ].join('');
}
