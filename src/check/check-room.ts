import { toString as textOf } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import type {
  Check,
  Flow,
  Match,
  Order,
  Slide,
  SlideBlock,
  Sort,
  Text,
} from '#model/band-version.ts';
import { wordsIn } from '#model/count-words.ts';
import type { VersionRule } from './check-context.ts';

/** Steps, cards, pairs and options that are more than their slide holds in the band's smallest type. */
export const checkRoom: VersionRule = ({ version, report }) => {
  const { band } = version;
  for (const slide of version.slides)
    for (const block of slide.blocks) {
      const excess = excessOf(block, roomFor(block, slide, band.slideType), band.readAloud);
      if (excess)
        report({
          ruleId: 'fits-page',
          place: slide.place,
          reason: `Unexpected ${excess.found} on slide ${slide.id.slice(1)} “${slide.title}” of ${band.id}, expected ${excess.expected} in ${band.slideType.body}-point type`,
          note: 'What runs off the foot of a slide is not read, and type gets no smaller than a band can read. Use fewer or shorter ones, or two slides.',
          laidOut: `Look at slide ${slide.id.slice(1)} of ${band.name}, “${slide.title}”: it has ${excess.found}.`,
        });
    }
};

/** Width and height that a block has on its slide, in em of its type. */
interface Room {
  width: number;
  height: number;
  /** A pixel of a slide of 1280 × 720, in em. */
  px: number;
}
interface Excess {
  found: string;
  expected: string;
}

function excessOf(block: SlideBlock, room: Room, readAloud: boolean): Excess | null {
  switch (block.kind) {
    case 'order':
      return orderExcess(block, room);
    case 'sort':
      return sortExcess(block, room);
    case 'match':
      return matchExcess(block, room);
    case 'check':
      return checkExcess(block, room, readAloud);
    default:
      return null;
  }
}

// The measures that follow are those of `slides/styles`, closed up as far as `slides/fit-slides.ts` does it.

/** Mean width of a character, in em: on the narrow side, so that nothing that fits is refused. */
const CHARACTER = { plain: 0.46, bold: 0.5 };

/** Lines that a text takes in a width given in em. */
function lines(content: Text | Flow | string, width: number, weight: 'plain' | 'bold' = 'plain') {
  const text = typeof content === 'string' ? content : textOf(content, { includeImageAlt: false });
  const room = width / CHARACTER[weight];
  let count = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (used > 0 && used + 1 + word.length > room) {
      count += 1;
      used = 0;
    }
    used += word.length + (used > 0 ? 1 : 0);
  }
  return count;
}

const most = <T>(items: readonly T[], of: (item: T) => number): number =>
  Math.max(0, ...items.map(of));
const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function roomFor(block: SlideBlock, slide: Slide, type: Band['slideType']): Room {
  const px = 3 / (4 * type.body);
  const title = lines(slide.title, (1160 * px * type.body) / type.title, 'bold');
  const others = slide.blocks.filter((other) => other !== block);
  const pictured = others.some(({ kind }) => kind === 'scene' || kind === 'pictures');
  const doing = others.some(({ kind }) => kind === 'talk' || kind === 'task');
  // A picture beside it, or a task, leaves it part of the width; what is said over or under it, part of the height.
  const width = (pictured ? 880 : doing ? 734 : 1160) * px;
  const said = others.filter(({ kind }) => kind === 'prose' || kind === 'key-message');
  const above = sum(
    said,
    (other) => 1.25 * lines('nodes' in other ? other.nodes : '', 1160 * px) + 24 * px,
  );
  const height = 592 * px - title * 1.08 * (type.title / type.body) - above;
  return { width, height, px };
}

/** Steps stand in rows, or, with pictures, side by side. */
function orderExcess({ prompt, items }: Order, { width, height, px }: Room): Excess | null {
  const room = height - 1.22 * lines(prompt, width, 'bold') - 8 * px;
  const pictured = items.some((item) => item.picture);
  const words = width - 14 * px - (pictured ? 8.15 : 6.1);
  const rows = (shown: Order['items']) =>
    sum(shown, ({ text }) => Math.max(1.3, 1.15 * lines(text, words)) + 0.16 + 14 * px) - 8 * px;
  const across = (width - 22 * px * (items.length - 1)) / items.length - 0.7 - 6 * px;
  const tallest = most(items, ({ text }) => 1.2 * lines(text, across));
  if (pictured && across >= 4.15 && 5.35 + 10 * px + tallest <= room) return null;
  if (rows(items) <= room) return null;
  const fit = items.findIndex((_, index) => rows(items.slice(0, index + 1)) > room);
  return { found: `${items.length} steps`, expected: `at most ${fit} of this length` };
}

/** One card is seen at a time, with its reason, over the groups. */
function sortExcess({ prompt, cards, groups }: Sort, { width, height, px }: Room): Excess | null {
  const column = (width - 14 * px * (groups.length - 1)) / groups.length - 6 * px;
  const name = most(groups, (group) => 1.1 * lines(group, column - 0.4, 'bold'));
  const asked = Math.max(1.5, 1.22 * lines(prompt, width - 6, 'bold'));
  const room = height - asked - name - 1.79 - 38 * px;
  const inner = width - 1.6 - 6 * px;
  const tall = cards.find(
    ({ text, why, picture }) =>
      0.3 +
        6 * px +
        (picture ? 1.9 : 0) +
        1.2 * lines(text, inner, 'bold') +
        (why.length > 0 ? 0.3 + 1.2 * lines(why, inner) : 0) >
      room,
  );
  if (!tall) return null;
  const words = wordsIn(textOf(tall.text)).length + wordsIn(textOf(tall.why)).length;
  return { found: `card of ${words} words, its reason included,`, expected: 'shorter ones' };
}

/** Pairs come in rounds of a few (`src/write/deck/blocks/match.ts`); halves stand in two columns. */
function matchExcess({ prompt, pairs }: Match, { width, height, px }: Room): Excess | null {
  const rounds = Math.ceil(pairs.length / (px * 32 < 1 ? 3 : 4));
  const size = Math.ceil(pairs.length / rounds);
  const asked = Math.max(
    rounds > 1 ? 1.5 : 0,
    1.22 * lines(prompt, width - (rounds > 1 ? 6 : 0), 'bold'),
  );
  const words = (width - 28 * px) / 2 - 2.8 - 6 * px;
  const half = (text: Text) => Math.max(1.4, 1.15 * lines(text, words)) + 0.16 + 14 * px;
  for (let at = 0; at < pairs.length; at += size) {
    const round = pairs.slice(at, at + size);
    const tallest = Math.max(
      sum(round, ({ left }) => half(left)),
      sum(round, ({ right }) => half(right)),
    );
    if (asked + tallest > height)
      return { found: `${round.length} pairs at once`, expected: 'fewer or shorter ones' };
  }
  return null;
}

/** Options, and the reply to each: under them, or over them where there is no room under them. */
function checkExcess(
  { question, options }: Check,
  { width, height, px }: Room,
  readAloud: boolean,
): Excess | null {
  const asked = 1.22 * lines(question, width, 'bold') + 20 * px;
  const pictured = options.some((option) => option.picture);
  const paired = options.length === 4 && width / px > 1100;
  const columns = pictured ? options.length : paired ? 2 : 1;
  const gap = (pictured ? 28 : 12) * px;
  const column = (width - gap * (columns - 1)) / columns - 6 * px;
  const option = ({ text }: Check['options'][number]) =>
    pictured
      ? 1.55 + Math.min(column - 1, 240 * px) + 1.2 * lines(text, column - 1, 'bold')
      : 0.52 + Math.max(1.4, 1.2 * lines(text, column - 3));
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );
  const whole = asked + sum(rows, (row) => most(row, option) + 6 * px + gap) - gap;
  if (whole > height)
    return { found: `${options.length} options`, expected: 'fewer or shorter ones' };
  if (readAloud) return null;
  const under = most(options, ({ reply }) => 0.8 + 1.25 * lines(reply, width - 1.4 - 10 * px));
  const over = options.find(
    ({ text, reply }) =>
      1.4 +
        8 * px +
        Math.max(1.4, 1.3 * lines(text, width - 3.4 - 8 * px, 'bold')) +
        1.25 * lines(reply, width - 1.4 - 8 * px) >
      whole,
  );
  if (!over || whole + 20 * px + under <= height) return null;
  const words = wordsIn(textOf(over.reply)).length;
  return { found: `reply of ${words} words`, expected: 'shorter ones' };
}
