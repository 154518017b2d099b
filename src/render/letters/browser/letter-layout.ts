/** Lays out a letter with its help card: shared content once per language, and a family's own lines for each family. */

import { type Logo, logoSize } from '#model/logo.ts';
import { ENGLISH, filledIn } from '#model/paper/letter-frame.ts';
import { greetedAs, type LetterReader } from '#model/paper/letter-reader.ts';
import {
  BACK_SPACINGS,
  FRONT_SPACINGS,
  TRANSLATED_FRONT_SPACINGS,
} from '#model/paper/letter-spacing.ts';
import { readableColour } from '#model/text/readable-colour.ts';
import type { LetterParts } from '../letter-parts.ts';
import { backBlock, type CardSpacing } from './back-block.ts';
import {
  type Block,
  baseOf,
  INK,
  stack,
  type TextStyle,
  textBlock,
  UNTRANSLATED,
} from './blocks.ts';
import { type Drawing, MM, mirrored, PAGE, type Part, part } from './drawing.ts';
import { flowBlocks } from './flow-blocks.ts';
import { movedDown, paginate } from './paginate.ts';
import type { Direction, Span, Typesetter } from './set-lines.ts';
import { RTL_TEXT } from './shape-text.ts';

/** Page margins. */
const MARGIN = { x: 21 * MM, top: 13 * MM, bottom: 16 * MM };
const WIDTH = PAGE.width - 2 * MARGIN.x;
const BOTTOM = PAGE.height - MARGIN.bottom;
const QUIET = '#4a5564';
/** Addresses with more lines are set as running text, so that they never fill the page. */
const MAX_LINES = 8;
/** Largest logo, and the space beside it. */
const LOGO_BOX = { width: 42 * MM, height: 20 * MM };
const LOGO_GAP = 5 * MM;

/**
 * The layout of a letter in one language: on the first page, `head`, the family's lines and `front` follow one another.
 */
export interface LetterLayout {
  head: Drawing;
  /**
   * The letter from its title on, positioned as if at the top of the page; `shift` moves it below the family's lines.
   * Of a long letter, only its first page.
   */
  front: Drawing;
  /** Further pages of a long letter. */
  more: readonly Drawing[];
  /** The card's pages. */
  backs: readonly Drawing[];
  /** The footer of a page; `sides` is the number of pages. */
  foot: (side: number, sides: number) => Drawing;
  /** A family's own lines, and where the letter continues below them. */
  family: (reader: LetterReader) => { drawing: Drawing; shift: number };
}

/** What the paper shows besides the letter's words. */
export interface LetterPaper {
  /** Stamp on a letter that may not be sent; `null` otherwise. */
  stamp: string | null;
  /** The school's logo. */
  logo: Logo | null;
  isDraft: boolean;
}

/** Lays out a letter of any length: what does not fit on one page continues on the next. */
export function layOutLetter(
  setter: Typesetter,
  parts: LetterParts,
  readers: readonly LetterReader[],
  { stamp, logo, isDraft }: LetterPaper,
): LetterLayout {
  const accent = readableColour(parts.school.colour);
  const isEnglish = parts.words === ENGLISH;
  // Everything is laid out left to right, and mirrored for right-to-left pages.
  const sided = (drawing: Drawing) => (setter.direction === 'rtl' ? mirrored(drawing) : drawing);
  const letterhead = ({ size }: TextStyle) =>
    letterheadBlock(setter, parts, accent, size, stamp, logo);
  const family = (reader: LetterReader, style: TextStyle) =>
    familyBlock(setter, parts, reader, style);

  // All families get the same layout, so the one with the most lines determines the space.
  const roomBelow = (value: TextStyle & { sign: number }): number => {
    const { height, below } = letterhead(value);
    const heads = readers.map((reader) => family(reader, value).height);
    const { above } = frontBlock(setter, parts, value, accent);
    return BOTTOM - (MARGIN.top + height + below + Math.max(0, ...heads) + above);
  };
  const style = firstThatFits(
    isEnglish ? FRONT_SPACINGS : TRANSLATED_FRONT_SPACINGS,
    (value) => frontBlock(setter, parts, value, accent).height <= roomBelow(value),
  );
  const available = BOTTOM - MARGIN.top;
  const cardIn = (spacing: CardSpacing) => backBlock(setter, parts, spacing, accent, WIDTH);
  const fits = ({ block, slip }: ReturnType<typeof backBlock>) =>
    block.height + (slip ? slip.height + slip.above : 0) <= available;
  const card = cardIn(firstThatFits(BACK_SPACINGS, (value) => fits(cardIn(value))));

  const top = letterhead(style);
  const rest = frontBlock(setter, parts, style, accent);
  const start = MARGIN.top + top.height + top.below;
  const head: Drawing = [];
  top.draw(head, MARGIN.x, MARGIN.top);
  const letter: Drawing = [];
  rest.draw(letter, MARGIN.x, 0);
  const free = Math.max(0, roomBelow(style));
  const [front = [], ...more] = rest.height <= free ? [letter] : paginate(letter, free, available);
  const whole: Drawing = [];
  card.block.draw(whole, MARGIN.x, 0);
  // The slip at the foot of the page; directly below a long card.
  const under = card.block.height + (card.slip?.above ?? 0);
  card.slip?.draw(whole, MARGIN.x, fits(card) ? available - card.slip.height : under);
  const onSide = (drawing: Drawing) => sided(movedDown(drawing, MARGIN.top));
  return {
    head: sided(head),
    front: sided(front),
    more: more.map(onSide),
    backs: (fits(card) ? [whole] : paginate(whole, available, available)).map(onSide),
    foot(side, sides) {
      const drawing: Drawing = [];
      footBlock(setter, parts, isDraft, side, sides).draw(drawing, MARGIN.x, BOTTOM + 6 * MM);
      return sided(drawing);
    },
    family(reader) {
      const block = family(reader, style);
      const drawing: Drawing = [];
      block.draw(drawing, MARGIN.x, start);
      const shift = start + block.height + Math.max(block.below, rest.above);
      return { drawing: sided(drawing), shift };
    },
  };
}

/** The first of several layouts (loosest first) that fits; otherwise the last. */
const firstThatFits = <T>(ways: readonly T[], fits: (way: T) => boolean): T =>
  ways.find(fits) ?? (ways.at(-1) as T);

function letterheadBlock(
  setter: Typesetter,
  { school }: LetterParts,
  accent: string,
  size: number,
  stamp: string | null,
  logo: Logo | null,
): Block {
  const picture = logo && {
    ...logoSize(logo, LOGO_BOX),
    part: { ...part('Figure'), alt: logo.alt },
  };
  const indent = picture ? picture.width + LOGO_GAP : 0;
  const small = { size: 9.5, leading: 0.42, spacing: 0.42 };
  // A mail has the school's contacts on one line; paper has a line for each.
  const schoolLines = school.lines.flatMap((line) => line.split(/\n| · /));
  const lines = schoolLines.length > MAX_LINES ? [schoolLines.join(', ')] : schoolLines;
  const address = stack(
    lines.map((line) =>
      textBlock(
        setter,
        plain(line),
        { ...small, align: 'end', base: baseOf(line, setter.direction) },
        WIDTH * 0.5,
        english(),
      ),
    ),
  );
  const addressWide = Math.max(0, ...lines.map((line) => setter.width(line, 400, small.size)));
  const left = WIDTH - indent - Math.min(addressWide, WIDTH * 0.5) - 8 * MM;
  const name = stack([
    textBlock(
      setter,
      [{ text: school.name, weight: 800, colour: accent }],
      { size: 1.5 * size, leading: 0.4, spacing: 0.5, base: baseOf(school.name, setter.direction) },
      left,
      english(),
    ),
    ...(stamp === null ? [] : [stampBlock(setter, stamp, accent, size, left)]),
  ]);
  const height = Math.max(name.height, address.height, picture?.height ?? 0) + 3 * MM;
  return {
    above: 0,
    below: 1.1 * size,
    height,
    draw(drawing, x, y) {
      const foot = y + height - 3 * MM;
      if (logo && picture) {
        const { width, height, part } = picture;
        drawing.push({ kind: 'logo', part, png: logo.png, x, y: foot - height, width, height });
      }
      name.draw(drawing, x + indent, foot - name.height);
      address.draw(drawing, x + WIDTH * 0.5, foot - address.height);
      drawing.push({
        kind: 'line',
        x,
        y: y + height,
        width: WIDTH,
        colour: accent,
        thickness: 2,
        dash: [],
      });
    },
  };
}

function stampBlock(
  setter: Typesetter,
  stamp: string,
  accent: string,
  around: number,
  width: number,
): Block {
  const size = 0.85 * around;
  const inset = { x: 0.5 * size, y: 0.3 * size };
  const words = textBlock(
    setter,
    [{ text: stamp, weight: 700, colour: INK }],
    { size, leading: 0.4, spacing: 0, base: 'ltr' },
    width - 2 * inset.x,
    english(),
  );
  const wide = Math.min(width, setter.width(stamp, 700, size) + 2 * inset.x);
  return {
    above: 0.7 * around,
    below: 0,
    height: words.height + 2 * inset.y,
    draw(drawing, x, y) {
      const stroke = { colour: accent, width: 1 };
      const height = words.height + 2 * inset.y;
      drawing.push({ kind: 'box', x, y, width: wide, height, radius: 3, fill: null, stroke });
      words.draw(drawing, x + inset.x, y + inset.y);
    },
  };
}

/** Date, recipient, address and greeting. */
function familyBlock(
  setter: Typesetter,
  { date, words }: LetterParts,
  reader: LetterReader,
  style: TextStyle,
): Block {
  const { address, pupil } = reader;
  const { size } = style;
  const small = 0.85 * size;
  const wide = setter.width(date, 400, size) + 8 * MM;
  const when = textBlock(setter, plain(date), style, WIDTH, part('P'));
  const named = (text: string, names: Record<string, string>) =>
    withNames(text, names, setter.direction);
  const whose =
    pupil &&
    textBlock(
      setter,
      named(words.family, pupil),
      { ...style, size: small, align: 'end' },
      WIDTH - wide,
      part('P'),
    );
  const first: Block = {
    ...when,
    height: Math.max(when.height, whose?.height ?? 0),
    draw(drawing, x, y) {
      when.draw(drawing, x, y);
      // Aligns the baselines of two sizes on one line.
      const drop = setter.capHeight(size) - setter.capHeight(small);
      whose?.draw(drawing, x + wide, y + drop);
    },
  };
  const between = address.length > MAX_LINES ? ', ' : '\n';
  const lines = address.flatMap((line, index) => [
    ...(index > 0 ? [{ text: between, weight: 400, colour: INK } as const] : []),
    name(line, 'ltr'),
  ]);
  const to = { ...style, base: baseOf(address.join(' '), setter.direction) };
  return stack([
    ...(date || whose ? [first] : []),
    ...(lines.length > 0 ? [textBlock(setter, lines, to, WIDTH * 0.6, english())] : []),
    textBlock(
      setter,
      named(words.greeting, { name: greetedAs(reader, words) }),
      style,
      WIDTH,
      part('P'),
    ),
  ]);
}

/** Text with names inserted for `{key}`. */
const withNames = (words: string, names: Record<string, string>, base: Direction): Span[] =>
  words
    .split(/(\{[a-z]+\})/)
    .filter(Boolean)
    .map((piece) => {
      const value = names[piece.slice(1, -1)];
      return piece.startsWith('{') && value !== undefined
        ? name(value, base)
        : { text: piece, weight: 400, colour: INK };
    });

function frontBlock(
  setter: Typesetter,
  parts: LetterParts,
  style: TextStyle & { sign: number },
  accent: string,
): Block {
  const { subject, front, signOff } = parts;
  const { size: textSize } = style;
  const size = 1.75 * textSize;
  const title: Span[] = [{ text: subject, weight: 800, colour: accent }];
  return stack([
    textBlock(
      setter,
      title,
      { size, leading: 0.45, spacing: 0, above: 0.9 * size, below: 0.7 * size },
      balancedWidth(setter, title, size),
      part('H1'),
    ),
    ...flowBlocks(
      setter,
      front,
      { ...style, accent, items: { bullets: style.leading, numbers: style.leading } },
      WIDTH,
    ),
    {
      ...textBlock(setter, plain(signOff.words), style, WIDTH, part('P')),
      below: style.spacing * textSize + style.sign * MM,
    },
    textBlock(
      setter,
      [
        { text: signOff.name, weight: 700, colour: INK },
        { text: '\n', weight: 400, colour: INK },
        { text: signOff.role, weight: 400, colour: INK },
      ],
      { ...style, base: baseOf(`${signOff.name}${signOff.role}`, setter.direction) },
      WIDTH,
      english(),
    ),
  ]);
}

/** The narrowest width that does not add a line to the title, so that its last line is not a single word. */
function balancedWidth(setter: Typesetter, title: readonly Span[], size: number): number {
  const lines = (width: number) => setter.lines(title, size, width).length;
  const due = lines(WIDTH);
  let [narrow, wide] = [0, WIDTH];
  while (due > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (lines(middle) > due) narrow = middle;
    else wide = middle;
  }
  return wide;
}

/** The footer with the school's name and the page number. */
function footBlock(
  setter: Typesetter,
  { school, words }: LetterParts,
  isDraft: boolean,
  side: number,
  sides: number,
): Block {
  const style = { size: 9, leading: 0.4, spacing: 0 };
  const spans: Span[] = [
    ...(isDraft ? [{ text: 'Draft · ', weight: 700, colour: QUIET } as const] : []),
    { text: school.name, weight: 400, colour: QUIET },
  ];
  const base = baseOf(school.name, setter.direction);
  const left = textBlock(setter, spans, { ...style, base }, WIDTH - 30 * MM, null);
  const counted = filledIn(words.page, { page: String(side), pages: String(sides) });
  const number: Span[] = [{ text: counted, weight: 400, colour: QUIET }];
  const right = textBlock(setter, number, { ...style, align: 'end' }, 30 * MM, null);
  return {
    above: 0,
    below: 0,
    height: left.height + 1.6 * MM,
    draw(drawing, x, y) {
      drawing.push({
        kind: 'line',
        x,
        y,
        width: WIDTH,
        colour: '#aab3c0',
        thickness: 0.5,
        dash: [],
      });
      left.draw(drawing, x, y + 1.6 * MM);
      right.draw(drawing, x + WIDTH - 30 * MM, y + 1.6 * MM);
    },
  };
}

const plain = (text: string): Span[] => [{ text, weight: 400, colour: INK }];
const name = (text: string, base: Direction): Span => ({
  text,
  weight: 400,
  colour: INK,
  apart: base === 'rtl' || RTL_TEXT.test(text),
});
const english = (): Part => ({ ...part('P'), lang: UNTRANSLATED });
