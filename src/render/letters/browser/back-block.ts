/** The back of a letter: the help card, and the reply slip. */
import type { ShownRoute } from '#model/shown-route.ts';
import type { LetterParts } from '../letter-parts.ts';
import {
  type Block,
  baseOf,
  columns,
  framed,
  INK,
  sideBySide,
  stack,
  textBlock,
  UNTRANSLATED,
} from './blocks.ts';
import { type Drawing, MM, part } from './drawing.ts';
import { listBlock, spansOf } from './flow-blocks.ts';
import type { Span, Typesetter } from './set-lines.ts';

export interface CardSpacing {
  /** Type size of the card and its routes, in points. */
  size: number;
  routes: number;
  /** Number of columns of routes. */
  across: number;
  /** Width of the first hour's column, as a share of that of what to ask. */
  hour: number;
}

/** The card and, at the foot of the page, the reply slip. */
export function backBlock(
  setter: Typesetter,
  { card, words }: Pick<LetterParts, 'card' | 'words'>,
  spacing: CardSpacing,
  accent: string,
  width: number,
): { block: Block; slip: Block | null } {
  const { size } = spacing;
  const { keep, date } = words;
  const style = { size, leading: 0.52, spacing: 0.7 };
  const flow = { ...style, accent, items: { bullets: 0.75, numbers: 0.6 } };
  const heading = (text: string, wide: number, first = false) => {
    const headingSize = 1.08 * size;
    const margins = { above: first ? 0 : 0.9 * headingSize, below: 0.6 * headingSize };
    return textBlock(
      setter,
      [{ text, weight: 800, colour: accent }],
      { size: headingSize, leading: 0.45, spacing: 0, ...margins },
      wide,
      part('H3'),
    );
  };
  const gutter = 8 * MM;
  const left = (width - gutter) / (1 + spacing.hour);
  const right = width - gutter - left;
  const open = (wide: number) => [
    heading(card.openers.title, wide),
    listBlock(setter, card.openers.items, null, flow, wide),
  ];
  const contact = (wide: number) => [
    heading(card.contact.title, wide),
    textBlock(
      setter,
      [
        { text: `${card.contact.name}:`, weight: 700, colour: INK },
        { text: ` ${card.contact.how}`, weight: 400, colour: INK },
      ],
      { ...style, base: baseOf(card.contact.how, setter.direction) },
      wide,
      { ...part('P'), lang: UNTRANSLATED },
    ),
  ];
  const hour = (wide: number) => [
    heading(card.firstHour.title, wide),
    listBlock(setter, card.firstHour.items, 1, flow, wide),
  ];
  const { talk } = card;
  // Questions to ask at home are on the card to cut off, where there is one.
  const top = talk
    ? hour(width)
    : [
        sideBySide([
          { x: 0, block: stack([...open(left), ...contact(left)]) },
          { x: left + gutter, block: stack(hour(right)) },
        ]),
      ];
  const block = stack([
    titleBlock(setter, card.title, keep, size, accent, width),
    ...top,
    heading(card.routes.title, width),
    routesBlock(setter, card.routes.items, spacing, accent, width),
    ...(talk ? contact(width) : []),
  ]);
  const slip = talk
    ? talkBlock(setter, talk, flow, heading, width)
    : card.slip && slipBlock(setter, card.slip, date, flow, heading, accent, width);
  return { block, slip };
}

function titleBlock(
  setter: Typesetter,
  title: string,
  keep: string,
  size: number,
  accent: string,
  width: number,
): Block {
  const inset = { x: 5 * MM, y: 3.4 * MM };
  const wide = width - 2 * inset.x;
  const white = '#ffffff';
  const inside = stack([
    textBlock(
      setter,
      [{ text: title, weight: 800, colour: white }],
      { size: 1.86 * size, leading: 0.45, spacing: 0.35 },
      wide,
      part('H2'),
    ),
    textBlock(
      setter,
      [{ text: keep, weight: 400, colour: white }],
      { size, leading: 0.52, spacing: 0 },
      wide,
      part('P'),
    ),
  ]);
  const boxStyle = { fill: accent, stroke: null, radius: 2.5 * MM };
  return framed(inside, width, boxStyle, inset, { above: 0, below: 0.9 * size });
}

function routesBlock(
  setter: Typesetter,
  routes: readonly ShownRoute[],
  { routes: size, across, size: around }: CardSpacing,
  accent: string,
  width: number,
): Block {
  const inset = { x: 4.5 * MM, y: 4.5 * MM };
  const gutter = 6 * MM;
  const wide = (width - 2 * inset.x - gutter * (across - 1)) / across;
  const style = { size, leading: 0.45, spacing: 0.4 };
  const line = (spans: Span[]) => textBlock(setter, spans, style, wide, part('P'));
  const blocks = routes.map(({ name, contact, says }) =>
    stack([
      line([{ text: name, weight: 700, colour: INK }]),
      ...contact.map(({ text, href }) =>
        textBlock(
          setter,
          [{ text, weight: 700, colour: accent, href }],
          { ...style, base: baseOf(text, setter.direction) },
          wide,
          { ...part('P'), lang: UNTRANSLATED },
        ),
      ),
      line([{ text: says, weight: 400, colour: INK }]),
    ]),
  );
  return framed(
    columns(blocks, across, wide, gutter, 3.2 * MM),
    width,
    { fill: null, stroke: { colour: accent, width: 1 }, radius: 2.5 * MM },
    inset,
    { above: 0.7 * around, below: 0.7 * around },
  );
}

/** A card to cut off: the key sentence, with questions beside it. */
function talkBlock(
  setter: Typesetter,
  talk: NonNullable<LetterParts['card']['talk']>,
  style: Parameters<typeof listBlock>[3],
  heading: (text: string, wide: number, first?: boolean) => Block,
  width: number,
): Block {
  const { accent, size } = style;
  const inset = { x: 5 * MM, y: 4 * MM };
  const gutter = 6 * MM;
  const wide = width - 2 * inset.x;
  const half = (wide - gutter) / 2;
  const line = (text: (typeof talk)['says'], lineSize: number, across: number, loud: boolean) =>
    textBlock(
      setter,
      loud ? spansOf(text, accent, 700, accent) : spansOf(text, accent),
      { ...style, size: lineSize, below: 0.9 * lineSize },
      across,
      part('P'),
    );
  const inside = stack([
    line(talk.says, 1.15 * size, wide, true),
    columns(
      talk.items.map((item) => line(item, size, half, false)),
      2,
      half,
      gutter,
      3 * MM,
    ),
  ]);
  const boxStyle = { fill: tintOf(accent), stroke: null, radius: 2.5 * MM };
  const card = framed(inside, width, boxStyle, inset, { above: 0, below: 0 });
  return belowCuttingLine(stack([heading(talk.title, width, true), card]), size, width);
}

/** Content below a cutting line. */
function belowCuttingLine(inside: Block, size: number, width: number): Block {
  const lead = 0.9 * 1.08 * size;
  return {
    above: 4 * MM,
    below: 0,
    height: inside.height + lead,
    draw(drawing, x, y) {
      drawing.push({ kind: 'line', x, y, width, colour: '#4a5564', thickness: 1, dash: [4, 3] });
      drawScissors(drawing, x - 1 * MM, y);
      inside.draw(drawing, x, y + lead);
    },
  };
}

/** Draws the scissors of `handouts/scissors.svg`, 4.5 mm high, with the blades on the cutting line. */
function drawScissors(drawing: Drawing, x: number, middle: number) {
  const unit = (4.5 * MM) / 24;
  const stroke = { colour: '#222222', width: 2 * unit };
  const side = 6 * unit;
  for (const y of [-5.5, 5.5]) {
    const box = { x: x + 2.5 * unit, y: middle + y * unit - side / 2, width: side, height: side };
    drawing.push({ kind: 'box', ...box, radius: side / 2, fill: '#ffffff', stroke });
  }
  for (const [from, to] of [
    [-3.8, 5],
    [3.8, -5],
  ] as const)
    drawing.push({
      kind: 'line',
      x: x + 8.1 * unit,
      y: middle + from * unit,
      width: 12.9 * unit,
      fall: (to - from) * unit,
      colour: stroke.colour,
      thickness: stroke.width,
      dash: [],
      isRound: true,
    });
}

/** A 10 % tint of a colour on white. */
const tintOf = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * 0.1))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** The reply slip: a cutting line, the statement, and lines to fill in. */
function slipBlock(
  setter: Typesetter,
  slip: NonNullable<LetterParts['card']['slip']>,
  date: string,
  style: Parameters<typeof listBlock>[3],
  heading: (text: string, wide: number, first?: boolean) => Block,
  accent: string,
  width: number,
): Block {
  const gutter = 6 * MM;
  const first = ((width - gutter) * 1.4) / 2.4;
  const fields = [...slip.fields, date];
  const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) =>
    sideBySide(
      fields.slice(2 * row, 2 * row + 2).map((label, column) => ({
        x: column * (first + gutter),
        block: slotBlock(setter, label, style.size, column === 0 ? first : width - first - gutter),
      })),
    ),
  );
  const inside = stack([
    heading(slip.title, width, true),
    textBlock(setter, spansOf(slip.says, accent), style, width, part('P')),
    ...rows.map((row) => ({ ...row, above: 3 * MM, below: 3 * MM })),
  ]);
  return belowCuttingLine(inside, style.size, width);
}

function slotBlock(setter: Typesetter, label: string, size: number, width: number): Block {
  const height = 6 * MM;
  const words = textBlock(
    setter,
    [{ text: label, weight: 400, colour: INK }],
    { size, leading: 0, spacing: 0 },
    width,
    part('P'),
  );
  const wide = setter.width(label, 400, size) + 2 * MM;
  return {
    above: 0,
    below: 0,
    height,
    draw(drawing, x, y) {
      words.draw(drawing, x, y + height - words.height);
      const line = { colour: INK, thickness: 0.7, dash: [] };
      drawing.push({ kind: 'line', x: x + wide, y: y + height, width: width - wide, ...line });
    },
  };
}
