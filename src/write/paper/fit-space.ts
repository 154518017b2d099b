/**
 * Answer space that fits its sheet. A sheet is set once; what is left at the foot of each page is then given to the
 * answer spaces of that page. A last side that holds little is saved where the spaces can give up enough for it.
 */
import type { Mark, Typesetting } from './paper-tools.ts';

/** A factor of what was asked for, by the number of the answer space. */
type Growth = number[];

type Set = (growth: Growth) => Promise<Typesetting>;
type Space = Extract<Mark, { kind: 'space' }>;

/** Space at the foot of a page that may stay empty, in millimetres. */
const SPARE = 3;

/** More than this at the foot of a page looks forgotten, in millimetres. */
const EMPTY = 60;

/** A page whose spaces leave so much of it, grown as far as they usually may, has room for more: in millimetres. */
const HALF = 40;

/**
 * @param limit Sides that the sheet may take.
 * @param asWritten The sheet with no space grown, where it has been set already.
 */
export async function fitSpace(
  setWith: Set,
  limit: number,
  asWritten?: Typesetting,
): Promise<Typesetting> {
  // A part without answer space of its own leaves a hole in the list: it keeps its size.
  const set: Set = (growth) => setWith(Array.from(growth, (factor) => factor ?? 1));
  const first = asWritten ?? (await set([]));
  if (spacesOf(first).length === 0) return first;
  if (first.pages > limit || (first.pages > 1 && lastFits(first))) {
    const least = tightest(first);
    const tight = await set(least);
    if (tight.pages < first.pages) return fill(set, tight, least);
  }
  const filled = await fill(set, first, []);
  if (filled.pages === 1 || emptiest(filled) < EMPTY) return filled;
  const wide = await spreadOut(set, first);
  return wide && emptiest(wide) <= emptiest(filled) ? wide : filled;
}

/** Shares of what is free that are tried, so that what stood at the foot of one page moves to the next. */
const SHARES = [0.8, 0.5, 0.3] as const;

/**
 * Larger spaces to write in everywhere, so that what stood at the foot of one page moves to the empty one after it: of
 * several, the first that takes no page more; `null` where none does.
 */
async function spreadOut(set: Set, sheet: Typesetting): Promise<Typesetting | null> {
  const spaces = spacesOf(sheet).filter(({ most, alone }) => alone > most);
  const together = spaces.reduce((mm, space) => mm + space.mm, 0);
  if (together === 0) return null;
  const free = [...pagesBefore(sheet), sheet.pages].reduce(
    (mm, page) => mm + roomOn(sheet, page),
    0,
  );
  for (const share of SHARES) {
    const growth: Growth = [];
    for (const { id, most } of spaces) growth[id] = Math.min(most, 1 + (free * share) / together);
    const wide = await set(growth);
    if (wide.pages <= sheet.pages) return fill(set, wide, growth);
  }
  return null;
}

const emptiest = (sheet: Typesetting): number =>
  Math.max(...[...pagesBefore(sheet), sheet.pages].map((page) => roomOn(sheet, page)));

/** Gives what is free to the answer spaces; keeps the sheet as it was when that makes it longer. */
async function fill(set: Set, sheet: Typesetting, growth: Growth): Promise<Typesetting> {
  const filled = await set(grown(sheet, growth));
  return filled.pages > sheet.pages ? sheet : filled;
}

/** Could the spaces of the other pages give up what the last page holds? */
function lastFits(sheet: Typesetting): boolean {
  const spare = spacesOf(sheet).reduce((mm, space) => mm + space.mm * (1 - space.least), 0);
  const free = pagesBefore(sheet).reduce((mm, page) => mm + roomOn(sheet, page), 0);
  return spare + free > heldBy(sheet, sheet.pages);
}

const pagesBefore = (sheet: Typesetting) =>
  Array.from({ length: sheet.pages - 1 }, (_, index) => index + 1);

function tightest(sheet: Typesetting): Growth {
  const growth: Growth = [];
  for (const { id, least } of spacesOf(sheet)) growth[id] = least;
  return growth;
}

/** What each space may grow to, from the factors that the sheet was set with. */
function grown(sheet: Typesetting, growth: Growth): Growth {
  const spaces = spacesOf(sheet);
  const next: Growth = [];
  for (const { id, page, most, alone } of spaces) {
    const own = spaces.filter((space) => space.page === page);
    const together = own.reduce((mm, space) => mm + space.mm, 0);
    const free = Math.max(0, roomOn(sheet, page) - SPARE);
    const taken = own.reduce(
      (mm, space) => mm + space.mm * (space.most / (growth[space.id] ?? 1) - 1),
      0,
    );
    const limit = free - taken > HALF ? alone : most;
    const wanted = Math.min(limit, (growth[id] ?? 1) * (1 + free / together));
    // A space that runs over two pages grows as the fuller of them allows.
    next[id] = Math.min(next[id] ?? wanted, wanted);
  }
  return next;
}

const spacesOf = (sheet: Typesetting): Space[] =>
  sheet.marks.filter((mark) => mark.kind === 'space');

const endsOn = (sheet: Typesetting, page: number) =>
  sheet.marks.filter((mark) => mark.kind === 'end').filter((mark) => mark.page === page);

/** Millimetres between the last block of a page and its foot. */
const roomOn = (sheet: Typesetting, page: number): number => {
  const rooms = endsOn(sheet, page).map((mark) => mark.room);
  return rooms.length > 0 ? Math.max(0, Math.min(...rooms)) : 0;
};

const heldBy = (sheet: Typesetting, page: number): number =>
  Math.max(0, ...endsOn(sheet, page).map((mark) => mark.y - 15));
