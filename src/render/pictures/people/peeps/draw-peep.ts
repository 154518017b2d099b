/** People of eight and over: a body, a head and a face of our own, put together about the neck. */
import type { Body, Build } from '#model/lesson/character.ts';
import { toMono } from '../../mono.ts';
import { darker, lighter, lightness, mix } from '../../palette/mix.ts';
import { circle, group, line, rect, round } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import type { Figure, FigureRequest } from '../figure.ts';
import { aidsBefore, aidsBehind } from './aids.ts';
import { type BodyPiece, bodyPiece } from './bodies.ts';
import { peepFace } from './face.ts';
import { BEARDS, GLASSES, HEADS } from './heads.ts';
import { handPlace, holdingArm } from './holding-arm.ts';
import { GROWN, NECK, type PeepPieces, type Piece, type PieceKind } from './pieces.ts';

/** Width and height of a body, and size of a head, beside a grown person’s. */
const BUILD_SCALES: Record<Build, { wide: number; tall: number; head: number }> = {
  adult: { wide: 1, tall: 1, head: 1 },
  teen: { wide: 0.92, tall: 0.87, head: 1 },
  child: { wide: 0.78, tall: 0.68, head: 1.02 },
  young: { wide: 0.7, tall: 0.54, head: 1.05 },
};
/** A bust is never so short that its head sits on the edge. */
const BUST_TALL: Record<Build, number> = { adult: 1, teen: 0.92, child: 0.8, young: 0.72 };
const WHEELCHAIR = '#8b97a6';
const PHONE = '#2b3242';

/** A piece’s markup with colours in place of the parts they play; asked for once where a page can keep it. */
export type UsePiece = (key: string, markup: string) => string;

export interface PeepStyle {
  pieces: PeepPieces;
  ink: string;
  mono: boolean;
  /** What is drawn of a piece. Default: itself. */
  use?: UsePiece;
}

export function drawPeep(request: FigureRequest, body: Body, style: PeepStyle): Figure {
  const { mood, gaze, framing } = request;
  const piece = bodyPiece(body, request.pose, framing);
  const drawn = pieceOf(style.pieces, piece.kind, piece.piece);
  const scales = BUILD_SCALES[body.build];
  const tall = framing === 'bust' ? BUST_TALL[body.build] : scales.tall;
  const wide = framing === 'bust' ? Math.max(scales.wide, BUST_TALL[body.build]) : scales.wide;
  const unit = request.size / GROWN;
  const bottom = NECK.y + (drawn.dy + drawn.box[1] + drawn.box[3] - NECK.y) * tall;
  const flip = request.facing === 'left';
  const tilt = EXPRESSIONS[mood].tilt ?? 0;

  const torso = group(
    bodyMarkup(piece, drawn, body, style) + (piece.phone ? heldPhone(style) : ''),
    `translate(${NECK.x} ${NECK.y}) scale(${wide} ${tall}) translate(${-NECK.x} ${-NECK.y})`,
    wide < 1
      ? {
          stroke: inkOf(piece, body, style),
          'stroke-width': Math.round((1 / wide - 1) * 120) / 10,
          'stroke-linejoin': 'round',
        }
      : {},
  );
  const head = group(
    headMarkup(mood, gaze, body, style),
    `translate(${NECK.x} ${NECK.y}) rotate(${tilt}) scale(${scales.head}) translate(${-NECK.x} ${-NECK.y})`,
  );
  const seat = piece.seated ? stool(style) : '';
  const half = (drawn.box[2] / 2) * wide;
  const middle = NECK.x + (drawn.dx + drawn.box[0] + drawn.box[2] / 2 - NECK.x) * wide;
  const around = { middle, half, shoulders: NECK.y + 190 * tall, bottom };
  const aids = (drawing: string) => (style.mono ? toMono(drawing) : drawing);
  const measures = { wide, tall, bottom };
  const hand = handPlace(piece, framing, measures);
  const reach = Math.max(middle + half, request.held ? hand[0] + HELD : 0);
  /** Turned back where the figure is mirrored, so that what is written on it can be read. */
  const heldOut = (held: string): string =>
    holdingArm(
      group(held, `scale(${round3((flip ? -1 : 1) / unit)} ${round3(1 / unit)})`),
      { ...piece, worn: body },
      framing,
      measures,
      armPaint(piece, body, style),
    );
  const inner = [
    aids(aidsBehind(body, framing, around)),
    seat ? group(seat, `translate(${NECK.x} ${bottom}) scale(1 ${tall})`) : '',
    torso,
    head,
    aids(aidsBefore(body, around)),
    request.held ? heldOut(request.held) : '',
  ];
  const across = (x: number) => request.x + (flip ? -1 : 1) * (x - NECK.x) * unit;
  const downTo = (y: number) => request.y + (y - bottom) * unit;
  const crown = NECK.y - (NECK.y - crownOf(style.pieces, body)) * scales.head;
  return {
    body: group(
      inner,
      `translate(${round(request.x)} ${round(request.y)}) scale(${round3(flip ? -unit : unit)} ${round3(unit)}) translate(${-NECK.x} ${-Math.round(bottom)})`,
    ),
    box: {
      x: across(flip ? reach : middle - half),
      y: downTo(crown),
      width: (reach - middle + half) * unit,
      height: (bottom - crown) * unit,
    },
    head: {
      x: across(flip ? NECK.x + 235 : NECK.x - 215),
      y: downTo(crown),
      width: 450 * unit,
      height: (NECK.y + 20 - crown) * unit,
    },
    mouth: [across(560), downTo(415)],
    hand: [across(hand[0]), downTo(hand[1])],
    shadow: framing === 'bust' ? 0 : Math.max(70, half * 2.1 * unit),
  };
}

/** How far what is held reaches beyond the hand. */
const HELD = 150;

const pieceOf = (pieces: PeepPieces, kind: PieceKind, name: string): Piece => {
  const piece = pieces[kind][name];
  if (!piece) throw new Error(`slides/art/peeps.json lacks ${kind} ${name}`);
  return piece;
};

/** How high hair goes. */
const crownOf = (pieces: PeepPieces, body: Body): number => {
  const { dy, box } = pieceOf(pieces, 'head', HEADS[body.hair].piece);
  return dy + box[1];
};

function bodyMarkup(piece: BodyPiece, drawn: Piece, worn: Body, style: PeepStyle): string {
  const body = { ...worn, top: seenOf(worn, drawn) };
  const key = [piece.kind, piece.piece].join('/');
  return coloured(key, drawn, bodyColours(piece, body, style), style);
}

/** A piece draws what is worn over the rest, or one garment alone: then a jacket is what is seen of whoever wears one. */
const seenOf = ({ outfit, over, top }: Body, { svg }: Piece): string =>
  (outfit === 'jacket' || outfit === 'blazer') && !/\{(?:jacket|coat|blazer)Color\}/.test(svg)
    ? (over ?? top)
    : top;

/** The outline of a body: a dark of the top’s colour where the garment itself is drawn in it. */
const inkOf = (piece: BodyPiece, body: Body, { ink, mono }: PeepStyle): string =>
  piece.inked && !mono ? mix(body.top, ink, 0.5) : mono ? '#000000' : ink;

/** Colours of an arm that is drawn before a body, and the width of the body's lines. */
function armPaint(piece: BodyPiece, body: Body, style: PeepStyle) {
  const { skinColor, topColor, jacketColor, outlineColor } = bodyColours(piece, body, style);
  const worn = body.outfit === 'jacket' || body.outfit === 'blazer' ? jacketColor : topColor;
  return {
    sleeve: worn ?? '#ffffff',
    skin: skinColor ?? '#ffffff',
    ink: outlineColor ?? '#000000',
    width: 15,
  };
}

function bodyColours(piece: BodyPiece, body: Body, style: PeepStyle): Record<string, string> {
  const outline = inkOf(piece, body, style);
  if (style.mono) return { outlineColor: outline };
  const over = body.over ?? darker(body.top, 0.28);
  return {
    outlineColor: outline,
    skinColor: body.skin,
    topColor: body.top,
    jacketColor: over,
    coatColor: over,
    blazerColor: over,
    pantsColor: body.bottom ?? '#4a5f8f',
    shoesColor: body.shoes ?? '#ffffff',
    wheelchairColor: WHEELCHAIR,
    computerColor: WHEELCHAIR,
    paperColor: PHONE,
    cupColor: '#ffffff',
  };
}

function headMarkup(
  mood: FigureRequest['mood'],
  gaze: FigureRequest['gaze'],
  body: Body,
  style: PeepStyle,
): string {
  const { pieces, mono } = style;
  const ink = mono ? '#000000' : style.ink;
  const hair = HEADS[body.hair];
  const hairColour = body.hairColour ?? ink;
  const covered = body.hair === 'hijab' || body.hair === 'turban';
  const outline = mono || hair.filled ? ink : hairColour;
  const beardColour = mono ? ink : (body.beardColour ?? (covered ? ink : hairColour));
  const colours: Record<string, string> = mono
    ? {}
    : {
        skinColor: body.skin,
        hairColor: hairColour,
        turbanColor: hairColour,
        beanieColor: hairColour,
        clipColor: body.over ?? lighter(body.top, 0.3),
        hijabColor: body.underscarf ?? lighter(hairColour, 0.45),
      };
  const blush = mono ? null : lightness(body.skin) > 0.6 ? '#e8775f' : '#c4503e';
  return [
    coloured(
      `head/${hair.piece}`,
      pieceOf(pieces, 'head', hair.piece),
      { ...colours, outlineColor: outline },
      style,
    ),
    hair.bareJaw && !body.beard && outline !== ink
      ? jaw(hair.piece, pieceOf(pieces, 'head', hair.piece), ink, style)
      : '',
    body.freckles && !mono ? freckles(darker(body.skin, 0.3)) : '',
    peepFace(mood, gaze, { ink, blush }),
    body.beard
      ? coloured(
          `beard/${body.beard}`,
          pieceOf(pieces, 'beard', BEARDS[body.beard]),
          { outlineColor: beardColour, beardColor: beardColour },
          style,
        )
      : '',
    body.glasses
      ? coloured(
          `glasses/${body.glasses}`,
          pieceOf(pieces, 'glasses', GLASSES[body.glasses]),
          { outlineColor: ink, frameColor: ink },
          style,
        )
      : '',
    body.hearingAids ? hearingAid(mono ? ink : body.hearingAids, covered) : '',
  ].join('');
}

/** The part of a head that is jaw alone. */
const JAW = { x: 385, y: 345, width: 280, height: 190 } as const;

/** The outline of the jaw, cut from that of the whole head. */
function jaw(name: string, { svg, dx, dy }: Piece, ink: string, { use }: PeepStyle): string {
  const outline = svg
    .match(/<path[^>]*\{outlineColor\}[^>]*>(?:<\/path>)?/g)
    ?.join('')
    .replaceAll('{outlineColor}', ink);
  const { x, y, width, height } = JAW;
  const drawn = outline && use ? use(`jaw/${name} ${ink}`, outline) : outline;
  return drawn
    ? `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${group(drawn, `translate(${dx} ${dy})`)}</svg>`
    : '';
}

const FRECKLES = [
  [440, 352],
  [462, 344],
  [452, 370],
  [476, 362],
  [600, 346],
  [618, 354],
  [606, 366],
] as const;
const freckles = (colour: string): string =>
  FRECKLES.map(([x, y]) => circle(x, y, 5, colour)).join('');

/** A phone in both hands, its back to us. */
function heldPhone({ ink, mono }: PeepStyle): string {
  return rect(596, 690, 112, 172, mono ? '#ffffff' : PHONE, 20, {
    stroke: mono ? '#000000' : ink,
    'stroke-width': 14,
    transform: 'rotate(-8 652 776)',
  });
}

/** Behind the ear; through a hijab one sees the coil that is worn on it. */
const hearingAid = (colour: string, covered: boolean): string =>
  covered
    ? line('M300 330q-34 10 -40 46', colour, 13) + circle(304, 322, 24, colour)
    : line('M262 300q-26 -6 -30 26q0 30 18 44', colour, 17);

/** A seat for the pose that sits on one. */
function stool({ ink, mono }: PeepStyle): string {
  const [wood, leg] = mono
    ? ['#ffffff', '#000000']
    : [mix('#b9773f', ink, 0.15), mix('#714122', ink, 0.2)];
  const outline = mono ? { stroke: '#000000', 'stroke-width': 14 } : {};
  return [
    line('M-330 -880L-370 -20M60 -880L100 -20', leg, mono ? 14 : 62),
    rect(-430, -960, 620, 110, wood, 46, outline),
  ].join('');
}

/** A piece in its colours; parts without one are white, and in mono all but the outline is. */
function coloured(
  key: string,
  piece: Piece,
  colours: Record<string, string>,
  { use }: PeepStyle,
): string {
  const markup = piece.svg.replaceAll(
    /\{(\w+)\}/g,
    (_, part: string) => colours[part] ?? '#ffffff',
  );
  const named = [key, ...Object.values(colours)].join(' ');
  return group(use ? use(named, markup) : markup, `translate(${piece.dx} ${piece.dy})`);
}

const round3 = (value: number): number => Math.round(value * 10000) / 10000;
