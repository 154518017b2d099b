import { readFile } from 'node:fs/promises';
import { shinglesOf } from '#check/shingles.ts';
import { prepare } from '#pipeline';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';

const library = loadPictures()([]);
export const hasPicture = (name: string): boolean => library(name) !== null;
export const TODAY = '2026-11-24';
export const FIXTURE = 'tests/fixtures/kite-club/lesson.mdx';

/** The alert as it came, of which the fixture keeps no more than its runs of words. */
const RAW_ALERT =
  'Here the notice says that she flies a kite on a live video with a smile for all.';
/** House files that an example may change. */
const HOUSE = {
  'bands.yaml': 'bands',
  'taxonomy.yaml': 'taxonomy',
  'help-routes.yaml': 'routes',
  'common.mdx': 'common',
  'school.yaml': 'school',
  'cast.yaml': 'cast',
  'curriculum.yaml': 'curriculum',
  'editions.yaml': 'paper',
  'embargo.yaml': 'embargo',
  'mechanisms.yaml': 'mechanisms',
  'quiz.yaml': 'quiz',
  'words-by-age.yaml': 'words',
} as const;

/** One change of the fixture’s text: what stands there, once, and what to put instead. */
export type Change = readonly [from: string, to: string];

/** What stands in the fixture is changed: a piece that stands there once. */
export function changed(text: string, edits: readonly Change[], file: string): string {
  return edits.reduce((source, [from, to]) => {
    const times = source.split(from).length - 1;
    if (times !== 1) throw new Error(`“${from}” stands ${times} times in ${file}, not once`);
    return source.replace(from, () => to);
  }, text);
}

/** Changes of house files. */
type SharedChanges = Partial<Record<keyof typeof HOUSE, readonly Change[]>>;

/** What a copy of the fixture has otherwise. */
export interface Variant {
  lesson?: readonly Change[];
  /** `null` takes the alert away. */
  alert?: readonly Change[] | null;
}

/** Reads, adapts and checks the fixture lesson, with changes to its lesson, its alert or a set of shared data file. */
export async function prepareFixture(
  changes: Variant & {
    /** Changes of the frames of workshops; none are made where this is left out. */
    workshops?: readonly Change[];
    sharedData?: SharedChanges;
    today?: string;
    readApproval?: (path: string) => Promise<string | null>;
  } = {},
) {
  const sharedData = sharedWith(changes.sharedData ?? {});
  const modules = changes.workshops && modulesWith(changes.workshops);
  return prepare(
    { sharedData, ...(modules ? { modules } : {}), lessons: [await folderOf(changes)] },
    {
      today: changes.today ?? TODAY,
      hasPicture,
      ...(changes.readApproval ? { readApproval: changes.readApproval } : {}),
    },
  );
}

/**
 * Several copies of the fixture, each with its changes, prepared together: what all share is read and checked once.
 * @returns Of each what `prepareFixture` gives of it alone.
 */
export async function prepareVariants(variants: readonly Variant[]) {
  const folders = await Promise.all(
    variants.map((variant, index) => folderOf(variant, `copy-${index}/`)),
  );
  const { sharedData, lessons, problems } = await prepare(
    { sharedData: sharedSources, lessons: folders },
    { today: TODAY, hasPicture },
  );
  return folders.map(({ lesson: { path } }) => {
    const copy = path.slice(0, path.indexOf('/') + 1);
    return {
      sharedData,
      lessons: lessons.filter(({ lesson }) => lesson.file === path),
      problems: problems
        .filter(({ place }) => !place.file.startsWith('copy-') || place.file.startsWith(copy))
        .map((problem) => ({
          ...problem,
          place: { ...problem.place, file: problem.place.file.replace(copy, '') },
        })),
    };
  });
}

/** The same changes give the same object, of which what was read is known. */
const sharedKnown = new Map<string, typeof sharedSources>([['{}', sharedSources]]);
function sharedWith(changes: SharedChanges): typeof sharedSources {
  const key = JSON.stringify(changes);
  const known = sharedKnown.get(key);
  if (known) return known;
  const sharedData = { ...sharedSources };
  for (const [file, edits] of Object.entries(changes)) {
    const name = HOUSE[file as keyof typeof HOUSE];
    const source = sharedData[name];
    if (!source) throw new Error(`${file} is not there`);
    sharedData[name] = { ...source, text: changed(source.text, edits, file) };
  }
  sharedKnown.set(key, sharedData);
  return sharedData;
}

/** Frames of workshops, changed. */
function modulesWith(edits: readonly Change[]): typeof moduleSources {
  const { workshops } = moduleSources;
  if (!workshops || edits.length === 0) return moduleSources;
  const text = changed(workshops.text, edits, 'workshops.mdx');
  return { ...moduleSources, workshops: { ...workshops, text } };
}

/** The files that all lessons share, as copies that may be changed. */
export function fixtureData() {
  const copies = { ...sharedSources };
  for (const name of Object.values(HOUSE)) {
    const source = copies[name];
    if (source) copies[name] = { ...source };
  }
  return copies;
}

/** The fixture's files. @param under What stands before their paths. */
export async function folderOf({ lesson, alert }: Variant, under = '') {
  const text = async (path: string, edits: readonly Change[] = []) => ({
    path: `${under}${path}`,
    text: changed(await readFile(path, 'utf8'), edits, path),
  });
  return {
    slug: 'kite-club',
    lesson: await text(FIXTURE, lesson),
    alert: alert === null ? null : await text('tests/fixtures/kite-club/alert.md', alert),
    shingles: shinglesOf(RAW_ALERT).join('\n'),
  };
}
