/** What a lead reads before a kit is final: the report’s first page, the letters home, and of each phase the slides of one age. */
import { sha256 } from '#model/sha256.ts';
import type { ShownFile } from '../kit/kit-state.ts';
import { type HrefOf, isSlideStrip, type PagePicture, slidesIn } from '../kit/shown-age.ts';
import type { AlsoThere, ReadBy, ToRead } from './approval-desk.ts';

export interface ReadAge {
  id: string;
  name: string;
  /** Ages of one phase have much in common. */
  phase: string;
}

/** What somebody has read so far. */
export interface ReadSoFar {
  /** The age that was wanted first. */
  first: string | null;
  /** Sums of what was ticked, by id. */
  read: Readonly<Record<string, string>>;
  by: Readonly<Record<string, ReadBy>>;
  /** Sums of the files that were opened from the desk, by id. */
  opened: Readonly<Record<string, string>>;
}

/** What is to be read, with the products of an approval that it stands for. */
export interface Asked {
  id: string;
  name: string;
  says: string;
  /** Names of products, as an approval has them. */
  products: readonly string[];
  file: ShownFile;
  /** Other ages' files, where all are read as one. */
  others: readonly ShownFile[];
  /** Small pictures of its pages, where those are a file of their own. */
  strip: ShownFile | null;
  /** The age whose slides they are: they have a page of the desk's own, with what the teacher says. */
  slidesOf: string | null;
  /** Pages that are asked for, from the first; `null` for all. */
  pages: number | null;
}

/** @param files The kit's. @param first The age that the lead wanted first. */
export function askedToRead(
  ages: readonly ReadAge[],
  files: readonly ShownFile[],
  first: string | null = null,
): Asked[] {
  const find = (test: (file: ShownFile) => boolean) => files.find(test) ?? null;
  const asked: (Asked | null)[] = [];
  const add = (
    file: ShownFile | null,
    one: Pick<Asked, 'id' | 'name' | 'says' | 'products'> & Partial<Asked>,
  ) => asked.push(file && { others: [], strip: null, slidesOf: null, pages: null, ...one, file });
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
  const letters = ages.flatMap((age) => {
    const file = find(({ band, path }) => band === age.id && path.endsWith('/letter.pdf'));
    return file ? [{ ...age, file }] : [];
  });
  const [letter, ...others] = letters;
  add(letter?.file ?? null, {
    id: LETTERS,
    name: others.length > 0 ? 'Letters home, every age' : `Letter home, ${letter?.name}`,
    says: 'What families read before the lesson.',
    products: letters.map(({ name }) => `Letter before the lesson · ${name}`),
    others: others.map(({ file }) => file),
  });
  for (const age of oneOfEachPhase(ages, first))
    asked.push(slidesOf(age, files, age.id === first ? WANTED_FIRST : HEARS_MOST));
  return asked.flatMap((one) => one ?? []);
}

/** What is approved with it, and nobody has to read: the other ages' slides, and the staff briefing. */
export function notAsked(
  ages: readonly ReadAge[],
  files: readonly ShownFile[],
  first: string | null = null,
): Asked[] {
  const asked = new Set(oneOfEachPhase(ages, first).map(({ id }) => id));
  const briefing = files.find(({ path }) => path.endsWith('/staff-briefing.pdf'));
  return [
    ...ages.filter(({ id }) => !asked.has(id)).map((age) => slidesOf(age, files)),
    briefing
      ? {
          ...{ id: 'briefing', name: 'Staff briefing', says: '', products: [], file: briefing },
          ...{ others: [], strip: null, slidesOf: null, pages: null },
        }
      : null,
  ].flatMap((one) => one ?? []);
}

/** The slides of an age, to be read with what their teacher says; `null` where the kit has none. */
function slidesOf(
  { id, name }: Pick<ReadAge, 'id' | 'name'>,
  files: readonly ShownFile[],
  says = '',
): Asked | null {
  const own = (test: (file: ShownFile) => boolean) =>
    files.find((file) => file.band === id && test(file)) ?? null;
  const file = own(({ kind, variant }) => kind === 'deck' && variant === 'single-file');
  return (
    file && {
      ...{ id: `slides-${id}`, name: `Slides, ${name}`, says, products: [`Slides · ${name}`] },
      ...{ file, others: [], strip: own(isSlideStrip), slidesOf: id, pages: null },
    }
  );
}

/** Id of the letters home. */
const LETTERS = 'letters';

const WANTED_FIRST = 'You wanted this age first.';
const HEARS_MOST = 'The oldest of each phase hear most.';

/** One age for each phase: the one wanted first, or else the oldest. */
function oneOfEachPhase(ages: readonly ReadAge[], first: string | null): ReadAge[] {
  const phases = new Map<string, ReadAge>();
  for (const age of ages) if (phases.get(age.phase)?.id !== first) phases.set(age.phase, age);
  return [...phases.values()];
}

/** What stands for what was read: another text of any of its products is another thing to read. */
export const readHash = (
  asked: Asked,
  products: Readonly<Record<string, string>>,
): Promise<string> =>
  sha256(new TextEncoder().encode(asked.products.map((name) => products[name] ?? '').join(' ')));

/** Sum of what is opened: of a file, or of all that are read as one. */
export const openHash = async ({ file, others }: Asked): Promise<string> =>
  others.length === 0
    ? file.sha256
    : sha256(new TextEncoder().encode([file, ...others].map((one) => one.sha256).join(' ')));

/** Every page of a file on paper, or as many as are asked for; a file of slides has none. */
const pagesOf = (file: ShownFile, hrefOf: HrefOf, most: number | null): PagePicture[] =>
  Array.from(
    { length: file.format === 'pdf' ? Math.min(file.pages ?? 0, most ?? 99) : 0 },
    (_, at) => ({
      ...{ src: hrefOf(file, at + 1), inStrip: null },
      alt: `Page ${at + 1} of ${file.pages}`,
    }),
  );

/** Where the desk shows what is to be read: it writes down that it was opened. */
const readAt = (lesson: string, id: string): string => `/lessons/${lesson}/open/${id}`;

/** What nobody has to read first, and whether somebody has opened it. */
export const alsoThere = (
  lesson: string,
  also: readonly Asked[],
  opened: ReadSoFar['opened'],
): Promise<AlsoThere[]> =>
  Promise.all(
    also.map(async (one) => ({
      ...{ name: one.name, href: readAt(lesson, one.id) },
      isOpened: opened[one.id] === (await openHash(one)),
    })),
  );

/** @param hrefOf Where a file, or the picture of a page, is served. */
export async function toRead(
  lesson: string,
  asked: readonly Asked[],
  products: Readonly<Record<string, string>>,
  { read, by, opened }: Pick<ReadSoFar, 'read' | 'by' | 'opened'>,
  hrefOf: HrefOf,
): Promise<ToRead[]> {
  return Promise.all(
    asked.map(async (one): Promise<ToRead> => {
      const { id, name, says, file, others, strip, pages } = one;
      const before = read[id];
      const now = await readHash(one, products);
      return {
        ...{ id, name, says },
        href: readAt(lesson, id),
        isOpened: opened[id] === (await openHash(one)),
        pictures: strip
          ? slidesIn(strip, hrefOf)
          : [file, ...others].flatMap((paper) => pagesOf(paper, hrefOf, pages)),
        state: before === undefined ? 'new' : before === now ? 'read' : 'changed',
        by: before === now ? (by[id] ?? null) : null,
      };
    }),
  );
}

/** How far it is, of what has to be read. */
export function saysLeft(all: readonly Pick<ToRead, 'state'>[]): string {
  const left = all.filter(({ state }) => state !== 'read').length;
  if (left === 0) return 'All are read.';
  return left === all.length ? `There are ${left}.` : `${all.length - left} of ${all.length} done.`;
}
