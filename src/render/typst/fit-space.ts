/**
 * Fits answer spaces to their sheet. The sheet is set once; the space left at the foot of each page is distributed over
 * the answer spaces of that page. An almost empty last page is removed where the spaces can shrink enough.
 */
import type { Mark, Typesetting } from '#render/arrange/paper-tools.ts';

/** Factor of each answer space's requested height, by its number. */
type Growth = number[];

type Set = (growth: Growth) => Promise<Typesetting>;
type Space = Extract<Mark, { kind: 'space' }>;

/** Space that may stay empty at the foot of a page, in millimetres. */
const SPARE = 3;
/** Least remaining space that is distributed again, in millimetres: spaces grow by whole lines. */
const MIN_OFFERED = 25;
/** Height of a writing line, in millimetres. */
const LINE = 5;
/** Most empty space at the foot of a page, in millimetres. */
const MAX_EMPTY = 60;
/** Remaining space, in millimetres, from which spaces may grow beyond their usual limit. */
const MIN_FREE_TO_EXCEED = 25;

/**
 * @param limit Pages that the sheet may take.
 * @param asWritten The sheet without growth, where it was set before.
 */
export async function fitSpace(
  setWith: Set,
  limit: number,
  asWritten?: Typesetting,
): Promise<Typesetting> {
  // Caches typesetting by growth: spaces at their limit request the same growth again.
  const known = new Map<string, Promise<Typesetting>>();
  const set: Set = (growth) => {
    // Parts without answer space leave holes in the array.
    const factors = Array.from(growth, (factor) => factor ?? 1);
    const key = factors.join(' ');
    const before = known.get(key);
    if (before) return before;
    const sheet = setWith(factors);
    known.set(key, sheet);
    return sheet;
  };
  const first = asWritten ?? (await set([]));
  if (spacesOf(first).length === 0) return first;
  const heightsAsked = heights(first);
  if (first.pages > limit || (first.pages > 1 && lastFits(first))) {
    const tight = await set(tightest(first));
    if (tight.pages < first.pages) return fill(set, tight, heightsAsked);
  }
  const filled = await fill(set, first, heightsAsked);
  if (filled.pages === 1 || emptiest(filled) < MAX_EMPTY) return filled;
  return (await spreadOut(set, first, heightsAsked, emptiest(filled))) ?? filled;
}

/** Shares of the free space that are tried, so that content at the foot of a page moves to the next. */
const SHARES = [0.8, 0.5, 0.3] as const;

/**
 * Enlarges all answer spaces so that content moves from full pages to an almost empty one after them. @returns The
 * sheet with the least empty space, on the same number of pages; `null` where none leaves less than `most`.
 */
async function spreadOut(
  set: Set,
  sheet: Typesetting,
  heightsAsked: Heights,
  most: number,
): Promise<Typesetting | null> {
  const spaces = spacesOf(sheet).filter((space) => space.alone > space.most);
  const together = spaces.reduce((mm, space) => mm + space.mm, 0);
  if (together === 0) return null;
  const free = [...pagesBefore(sheet), sheet.pages].reduce(
    (mm, page) => mm + roomOn(sheet, page),
    0,
  );
  let [best, least]: [Typesetting | null, number] = [null, most];
  for (const share of SHARES) {
    const growth: Growth = [];
    for (const { id, alone } of spaces) growth[id] = Math.min(alone, 1 + (free * share) / together);
    const wide = await set(growth);
    if (wide.pages > sheet.pages) continue;
    const filled = await fill(set, wide, heightsAsked);
    if (emptiest(filled) < least) [best, least] = [filled, emptiest(filled)];
    if (least < MIN_FREE_TO_EXCEED) break;
  }
  return best;
}

const emptiest = (sheet: Typesetting): number =>
  Math.max(...[...pagesBefore(sheet), sheet.pages].map((page) => roomOn(sheet, page)));

/**
 * Distributes free space over the answer spaces, twice because of whole lines; keeps the sheet as it was where that
 * adds a page.
 */
async function fill(set: Set, sheet: Typesetting, heightsAsked: Heights): Promise<Typesetting> {
  const filled = await set(growthOf(sheet, heightsAsked));
  if (filled.pages > sheet.pages) return sheet;
  const left = spacesOf(filled).some(({ page }) => roomOn(filled, page) > MIN_OFFERED);
  const more = growthOf(filled, heightsAsked);
  if (!left || gainOf(filled, more, heightsAsked) < LINE) return filled;
  const fuller = await set(more);
  return fuller.pages > filled.pages ? filled : fuller;
}

/** Could the answer spaces of the other pages shrink by the height of the last page's content? */
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

/** The growth that each answer space may have. */
function growthOf(sheet: Typesetting, heightsAsked: Heights): Growth {
  const spaces = spacesOf(sheet);
  const now = heights(sheet);
  const factorOf = (id: number) =>
    (now.get(id) ?? 1) / (heightsAsked.get(id) || (now.get(id) ?? 1));
  const next: Growth = [];
  for (const { id, page, most, alone } of spaces) {
    const onPage = spaces.filter((space) => space.page === page);
    const together = onPage.reduce((mm, space) => mm + space.mm, 0);
    const free = Math.max(0, roomOn(sheet, page) - SPARE);
    const taken = onPage.reduce(
      (mm, space) => mm + space.mm * Math.max(0, space.most / factorOf(space.id) - 1),
      0,
    );
    const limit = free - taken > MIN_FREE_TO_EXCEED ? alone : Math.max(most, factorOf(id));
    const wanted = Math.min(limit, factorOf(id) * (1 + free / together));
    // A space on two pages is limited by the fuller one.
    next[id] = Math.min(next[id] ?? wanted, wanted);
  }
  return next;
}

/** Millimetres that all spaces together gain by a growth. */
function gainOf(sheet: Typesetting, growth: Growth, heightsAsked: Heights): number {
  const now = heights(sheet);
  return growth.reduce(
    (mm, factor, id) => mm + (heightsAsked.get(id) ?? 0) * factor - (now.get(id) ?? 0),
    0,
  );
}

/** Height of each answer space in millimetres, by its number. */
type Heights = ReadonlyMap<number, number>;

function heights(sheet: Typesetting): Heights {
  const found = new Map<number, number>();
  for (const { id, mm } of spacesOf(sheet)) found.set(id, (found.get(id) ?? 0) + mm);
  return found;
}

const spacesOf = (sheet: Typesetting): Space[] =>
  sheet.marks.filter((mark) => mark.kind === 'space');

const endsOn = (sheet: Typesetting, page: number) =>
  sheet.marks.filter((mark) => mark.kind === 'end').filter((mark) => mark.page === page);

/** Millimetres between the last block of a page and its foot; none where a text continues on the next page. */
const roomOn = (sheet: Typesetting, page: number): number => {
  if (continuesOn(sheet, page)) return 0;
  const rooms = endsOn(sheet, page).map((mark) => mark.room);
  return rooms.length > 0 ? Math.max(0, Math.min(...rooms)) : 0;
};

/** Does a part start here and end on another page, without rows that mark their own ends? */
const continuesOn = ({ marks }: Typesetting, page: number): boolean =>
  marks.some((mark, from) => {
    if (mark.kind !== 'start' || mark.page !== page) return false;
    const length = marks
      .slice(from)
      .findIndex((item) => item.kind === 'end' && item.at === mark.at);
    const within = marks.slice(from, from + length + 1).filter(({ kind }) => kind === 'end');
    return within.length > 0 && within.every((end) => end.page > page);
  });

const heldBy = (sheet: Typesetting, page: number): number =>
  Math.max(0, ...endsOn(sheet, page).map((mark) => mark.y - 15));
