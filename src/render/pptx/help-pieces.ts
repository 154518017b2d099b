import type { ShownRoute } from '#model/shown-route.ts';
import { isBrief, stripContact } from '#render/arrange/helper-strip.ts';
import { longestWord, textWidth } from '#render/arrange/measure-text.ts';
import { advice } from '#render/arrange/route-pages.ts';
import { routePictureNames } from '#render/arrange/route-pictures.ts';
import { type Paragraph, type Run, wordsOf } from '#render/arrange/slide-text.ts';
import { cardPiece, ruledPiece } from './card-piece.ts';
import { plainShape } from './drawn.ts';
import { pictureOf } from './picture-pieces.ts';
import { column, grid, type Piece, type PieceContext, row, sharedOut, textPiece } from './piece.ts';
import { SLIDE_MARGINS } from './slide-layouts.ts';

/** Least widths for routes side by side. */
const BESIDE = { two: 760, three: 1000 } as const;
/** Keeps a phone number on one line. */
const NO_BREAK = '\u00a0';
/** Size of pictures in a strip at the largest type, in ems. */
const BRIEF_SIDE = 0.95;
const PADDING = [0.55, 0.26, 0.45, 0.26] as const;

/** Help routes: each on a card, with pictures for non-readers, or under a rule on a dark background. */
export function helpPiece(
  routes: readonly ShownRoute[],
  context: PieceContext,
  dark = false,
): Piece {
  const cards = routes.map((route) => routeCard(route, context, dark));
  const early = context.theme.phase === 'early';
  const alone = routes.length === 1 || (early && routes.length === 3);
  const across = alone ? 1 : routes.length === 3 ? 3 : 2;
  const gap = dark ? 36 : 18;
  // One below the other beside a wide picture.
  const shown = (width: number) =>
    grid(cards, width < BESIDE[across === 3 ? 'three' : 'two'] ? 1 : across, gap);
  return {
    height: (width, size) => shown(width).height(width, size),
    draw: (box, size) => shown(box.width).draw(box, size),
    parts: (fits) => sharedOut(routes, (some) => helpPiece(some, context, dark), fits),
  };
}

/** Routes with their descriptions, one below the other; continues on another slide where they do not fit. */
export function helpRows(routes: readonly ShownRoute[], context: PieceContext): Piece {
  const rows = routes.map((route) => {
    const contact = route.contact.flatMap((item, index): Run[] => [
      ...(index > 0 ? [{ text: '  ·  ' }] : []),
      contactRun(item, true, context),
    ]);
    const adviceLine = { runs: [{ text: advice(route, context.deck) }], before: 0.1 };
    const line = [{ runs: [nameRun(route, true), { text: '   ' }, ...contact] }];
    const lines = [{ runs: [nameRun(route, true)] }, { runs: contact, before: 0 }];
    const written = (paragraphs: Paragraph[]): Piece =>
      ruled(context, { paragraphs, name: 'Help', anchor: 'middle', colour: 'white' });
    const [short, long] = [written([...line, adviceLine]), written([...lines, adviceLine])];
    // An address that breaks is typed wrongly: where it has no room beside the name, it stands under it.
    const { advance } = context;
    const fitting = (width: number, size: number): Piece =>
      textWidth(wordsOf(line), { size, advance, bold: true }) <= width - 2 * size ? short : long;
    return {
      height: (width: number, size: number) => fitting(width, size).height(width, size),
      draw: (box: Parameters<Piece['draw']>[0], size: number) =>
        fitting(box.width, size).draw(box, size),
    };
  });
  return {
    ...column(rows, 14),
    parts: (fits) => sharedOut(routes, (some) => helpRows(some, context), fits),
  };
}

/** The helper strip along the foot of the first and last slide: one or two lines per route. */
export function stripPiece(strip: readonly ShownRoute[], context: PieceContext): Piece {
  const brief = isBrief(context.deck);
  const dark = context.theme.phase === 'secondary';
  const items = strip.map((route) => {
    const contact = stripContact(route, context.deck);
    const runs: Run[] = [
      { text: route.name, bold: true, colour: dark ? 'signal' : 'deep' },
      ...(contact
        ? [
            { text: contact.below ? '\n' : ' ' },
            { text: contact.number ? contact.text.replaceAll(' ', NO_BREAK) : contact.text },
          ]
        : []),
    ];
    return { route, paragraphs: [{ runs, close: true }] as Paragraph[] };
  });
  // Wider columns for longer routes; in the largest type, at least as wide as the longest word.
  const { advance, theme } = context;
  const shares = items.map(({ paragraphs }) =>
    brief
      ? BRIEF_SIDE * theme.body +
        longestWord(paragraphs, { size: theme.body, advance }) +
        theme.body
      : Math.max(9, Math.sqrt(wordsOf(paragraphs).length) * 4.2),
  );
  const pieces = items.map(({ route, paragraphs }) =>
    withPictures(
      route,
      context,
      brief ? { side: BRIEF_SIDE, place: 'column' } : { side: 1.5, place: 'row' },
      {
        paragraphs,
        name: 'Who can help',
        anchor: 'middle',
        ...(dark ? { colour: 'white' as const } : {}),
      },
    ),
  );
  const inner = row(pieces, brief ? 20 : 34, shares);
  return {
    height: (width, size) =>
      BAR.above + inner.height(width - 2 * SLIDE_MARGINS.side, size) + BAR.below,
    draw: (box, size) => [
      plainShape('Strip', dark ? 'accent' : 'paper', box, size),
      ...inner.draw(
        {
          x: box.x + SLIDE_MARGINS.side,
          y: box.y + BAR.above,
          width: box.width - 2 * SLIDE_MARGINS.side,
          height: box.height - BAR.above - BAR.below,
        },
        size,
      ),
    ],
  };
}
/** Padding above and below the strip's words; the draft mark and slide number are below them. */
const BAR = { above: 16, below: 54 } as const;

function routeCard(route: ShownRoute, context: PieceContext, dark: boolean): Piece {
  const paragraphs: Paragraph[] = [
    { runs: [nameRun(route, dark)], close: true },
    ...route.contact.map((contact) => ({
      runs: [contactRun(contact, dark, context)],
      before: 0,
      close: true,
    })),
  ];
  const text = { paragraphs, name: 'Help', anchor: 'middle' } as const;
  return dark ? ruled(context, { ...text, colour: 'white' }) : sided(context, paragraphs, route);
}

const nameRun = (route: ShownRoute, dark: boolean): Run => ({
  text: route.name,
  bold: true,
  colour: dark ? 'white' : 'deep',
});

const contactRun = (
  { text, href }: ShownRoute['contact'][number],
  dark: boolean,
  { theme }: PieceContext,
): Run => ({
  text: href?.startsWith('tel:') ? text.replaceAll(' ', NO_BREAK) : text,
  ...(dark
    ? { bold: true, colour: theme.phase === 'secondary' ? ('signal' as const) : ('white' as const) }
    : {}),
  ...(href ? { href } : {}),
});

/** Text on the band's colour, under a rule in the signal colour. */
const ruled = (context: PieceContext, text: Parameters<typeof textPiece>[1]): Piece =>
  ruledPiece(textPiece(context, text), { colour: 'signal', above: 0.3 });

/** A white card with the accent along its left side. */
function sided(context: PieceContext, paragraphs: Paragraph[], route?: ShownRoute): Piece {
  const inner = withPictures(
    route,
    context,
    { side: 1.6, place: 'column' },
    { paragraphs, name: 'Help', anchor: 'middle' },
  );
  return cardPiece(inner, { along: 'left', rule: 10, padding: PADDING });
}

/** Pictures before words; sizes in ems. */
interface PicturePlace {
  side: number;
  place: 'row' | 'column';
}

/** Words with pictures for non-readers. */
function withPictures(
  route: ShownRoute | undefined,
  context: PieceContext,
  { side, place }: PicturePlace,
  text: Parameters<typeof textPiece>[1],
): Piece {
  const names = route ? routePictureNames(route, context.deck) : [];
  const words = textPiece(context, text);
  if (names.length === 0) return words;
  const GAP = 8;
  const inRow = (size: number) => names.length * (side * size + GAP) - GAP;
  const left = (size: number) => (place === 'row' ? inRow(size) : side * size) + 2 * GAP;
  return {
    height: (width, size) =>
      Math.max(place === 'row' ? side * size : inRow(size), words.height(width - left(size), size)),
    draw(box, size) {
      const iconSide = side * size;
      const at = (index: number) => {
        const along = index * (iconSide + GAP);
        return place === 'row'
          ? { x: box.x + along, y: box.y + (box.height - iconSide) / 2 }
          : { x: box.x, y: box.y + (box.height - inRow(size)) / 2 + along };
      };
      return [
        ...names.map((name, index) =>
          pictureOf(
            { name, alt: '' },
            { ...at(index), width: iconSide, height: iconSide },
            context,
          ),
        ),
        ...words.draw({ ...box, x: box.x + left(size), width: box.width - left(size) }, size),
      ];
    },
  };
}
