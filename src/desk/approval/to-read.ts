/**
 * Decides what a lead has to read before a kit is final: the report's first page, all that goes home, and one band's
 * slides of each phase.
 */
import { sha256 } from '#model/text/sha256.ts';
import type { ShownFile } from '../kit/kit-state.ts';
import { type HrefOf, isSlideStrip, type PagePicture, slidesIn } from '../kit/shown-age.ts';
import type { AlsoThere, ReadBy, ToRead } from './approval-desk.ts';
import { sentHome } from './sent-home.ts';

export interface ReadAge {
  id: string;
  name: string;
  /** Bands of one phase share much of their content. */
  phase: string;
}

/** What has been read so far. */
export interface ReadSoFar {
  /** The band that was made first. */
  first: string | null;
  /** Hashes of ticked items, by id. */
  read: Readonly<Record<string, string>>;
  by: Readonly<Record<string, ReadBy>>;
  /** Hashes of files opened from the desk, by id. */
  opened: Readonly<Record<string, string>>;
}

/** An item to read, with the approved products that it stands for. */
export interface RequiredItem {
  id: string;
  name: string;
  says: string;
  /** Names of products in the approval. */
  products: readonly string[];
  file: ShownFile;
  /** Files of other bands that are read together with this one. */
  others: readonly ShownFile[];
  /** The thumbnails of its pages, where they are a separate file. */
  strip: ShownFile | null;
  /** The band of its slides, which the desk shows on a page of their own with notes. */
  slidesOf: string | null;
  /** Number of pages to read, from the first; `null` for all. */
  pages: number | null;
}

/** One file, all of whose pages are read. */
const ALONE = { others: [], strip: null, slidesOf: null, pages: null } as const;

/** @param files Files of the kit. @param first The band that was made first. */
export function requiredItems(
  ages: readonly ReadAge[],
  files: readonly ShownFile[],
  first: string | null = null,
): RequiredItem[] {
  const find = (test: (file: ShownFile) => boolean) => files.find(test) ?? null;
  const items: (RequiredItem | null)[] = [];
  const add = (
    file: ShownFile | null,
    value: Pick<RequiredItem, 'id' | 'name' | 'says' | 'products'> & Partial<RequiredItem>,
  ) => items.push(file && { ...ALONE, ...value, file });
  add(
    find(({ kind }) => kind === 'report'),
    {
      id: 'report',
      name: 'Your report',
      says: 'Its first page: what was read, who is told what, and what is left out.',
      products: ['Lead’s report'],
      pages: 1,
    },
  );
  const letters = sentHome(ages, files);
  const [letter, ...others] = letters;
  add(letter?.file ?? null, {
    id: LETTERS,
    name: others.length > 0 ? 'All that goes home' : (letter?.name ?? ''),
    says: 'Letters and messages that families are sent.',
    products: letters.flatMap(({ product }) => product ?? []),
    others: others.map(({ file }) => file),
  });
  for (const age of oneOfEachPhase(ages, first))
    items.push(slidesOf(age, files, age.id === first ? WANTED_FIRST : HEARS_MOST));
  return items.flatMap((item) => item ?? []);
}

/**
 * Items that are approved without having to be read: the other bands' slides, and papers for adults.
 */
export function optionalItems(
  ages: readonly ReadAge[],
  files: readonly ShownFile[],
  first: string | null = null,
): RequiredItem[] {
  const wanted = new Set(oneOfEachPhase(ages, first).map(({ id }) => id));
  const paper = (id: string, name: string, is: (file: ShownFile) => boolean) => {
    const file = files.find(is);
    return file ? { ...ALONE, id, name, says: '', products: [], file } : null;
  };
  return [
    ...ages.filter(({ id }) => !wanted.has(id)).map((age) => slidesOf(age, files)),
    ...ALSO_FOR_ADULTS.map(([id, name, end]) =>
      paper(id, name, ({ band, path }) => band === null && path.endsWith(end)),
    ),
  ].flatMap((item) => item ?? []);
}

/** Papers for staff and meetings: id, name, and how the path of the file ends. */
const ALSO_FOR_ADULTS = [
  ['briefing', 'Staff briefing', '/staff-briefing.pdf'],
  ['workshop', 'Slides of the workshop for families', '/workshop-slides.pdf'],
  ['workshop-handout', 'Handout of the workshop', '/workshop-handout.pdf'],
] as const;

/** A band's slides as an item; `null` where the kit has none. */
function slidesOf(
  { id, name }: Pick<ReadAge, 'id' | 'name'>,
  files: readonly ShownFile[],
  says = '',
): RequiredItem | null {
  const fileThat = (test: (file: ShownFile) => boolean) =>
    files.find((file) => file.band === id && test(file)) ?? null;
  const file = fileThat(({ kind, variant }) => kind === 'deck' && variant === 'single-file');
  return (
    file && {
      ...{ id: `slides-${id}`, name: `Slides, ${name}`, says, products: [`Slides · ${name}`] },
      ...{ ...ALONE, file, strip: fileThat(isSlideStrip), slidesOf: id },
    }
  );
}

/** Id of the letters. */
const LETTERS = 'letters';

const WANTED_FIRST = 'You wanted this age first.';
const HEARS_MOST = 'The oldest of each phase hear most.';

/** One band of each phase: the one that was made first, or else the oldest. */
function oneOfEachPhase(ages: readonly ReadAge[], first: string | null): ReadAge[] {
  const phases = new Map<string, ReadAge>();
  for (const age of ages) if (phases.get(age.phase)?.id !== first) phases.set(age.phase, age);
  return [...phases.values()];
}

/** Hash of an item: it changes with any of its products. */
export const readHash = (
  request: RequiredItem,
  products: Readonly<Record<string, string>>,
): Promise<string> =>
  sha256(new TextEncoder().encode(request.products.map((name) => products[name] ?? '').join(' ')));

/** Hash of the files that opening an item shows. */
export const openHash = async ({ file, others }: RequiredItem): Promise<string> =>
  others.length === 0
    ? file.sha256
    : sha256(new TextEncoder().encode([file, ...others].map((file) => file.sha256).join(' ')));

/** Does opening an item show its file? */
export const opensFile = ({ others, slidesOf }: RequiredItem): boolean =>
  others.length === 0 && slidesOf === null;

/** Thumbnails of a paper's first pages; a deck has none. */
const pagesOf = (file: ShownFile, hrefOf: HrefOf, most: number | null): PagePicture[] =>
  Array.from(
    { length: file.format === 'pdf' ? Math.min(file.pages ?? 0, most ?? 99) : 0 },
    (_, index) => ({
      ...{ src: hrefOf(file, index + 1), inStrip: null },
      alt: `Page ${index + 1} of ${file.pages}`,
    }),
  );

/** URL that opens an item and records it. */
const readAt = (lesson: string, id: string): string => `/lessons/${lesson}/open/${id}`;

/** Items that need not be read, and whether they were opened. */
export const alsoThere = (
  lesson: string,
  also: readonly RequiredItem[],
  opened: ReadSoFar['opened'],
): Promise<AlsoThere[]> =>
  Promise.all(
    also.map(async (item) => ({
      ...{ name: item.name, href: readAt(lesson, item.id), isFile: opensFile(item) },
      isOpened: opened[item.id] === (await openHash(item)),
    })),
  );

/** @param hrefOf URL of a file, or of a page's image. */
export async function toRead(
  lesson: string,
  request: readonly RequiredItem[],
  products: Readonly<Record<string, string>>,
  { read, by, opened }: Pick<ReadSoFar, 'read' | 'by' | 'opened'>,
  hrefOf: HrefOf,
): Promise<ToRead[]> {
  return Promise.all(
    request.map(async (item): Promise<ToRead> => {
      const { id, name, says, file, others, strip, pages } = item;
      const before = read[id];
      const now = await readHash(item, products);
      return {
        ...{ id, name, says },
        href: readAt(lesson, id),
        isFile: opensFile(item),
        isOpened: opened[id] === (await openHash(item)),
        pictures: strip
          ? slidesIn(strip, hrefOf)
          : [file, ...others].flatMap((paper) => pagesOf(paper, hrefOf, pages)),
        state: before === undefined ? 'new' : before === now ? 'read' : 'changed',
        by: before === now ? (by[id] ?? null) : null,
      };
    }),
  );
}

/** Progress in words. */
export function saysLeft(all: readonly Pick<ToRead, 'state'>[]): string {
  const left = all.filter(({ state }) => state !== 'read').length;
  if (left === 0) return 'All are read.';
  return left === all.length ? `There are ${left}.` : `${all.length - left} of ${all.length} done.`;
}
