/** The state of a kit being made, reduced from the events of its process. */
import type { KitFile } from '#model/kit/kit-file.ts';
import type { ManifestFile } from '#model/kit/manifest.ts';

/** A file of a kit as pages show it. */
export interface ShownFile
  extends Pick<
    ManifestFile,
    'path' | 'band' | 'audience' | 'kind' | 'variant' | 'format' | 'lang' | 'pages' | 'sha256'
  > {
  /** Its title; `null` where its kind is enough. */
  title: string | null;
  /** Name of the sheet's edition; `null` for other products. */
  edition: string | null;
  /** Titles of the thumbnails in a strip, in order; empty for other files. */
  shows: readonly string[];
}

/** A product that could not be made, with the reason. */
interface KitFault {
  /** Band id; `null` for products of the whole school. */
  age: string | null;
  /** Display name of the product. */
  product: string;
  says: string;
}

/** Progress of a band; the whole school's has no name. */
interface AgeProgress {
  id: string | null;
  name: string;
  /** Finished steps and their total. */
  done: number;
  of: number;
  files: readonly ShownFile[];
}

/** How making a kit ended. `content`: a person has to mend something; `broken`: a bug of ours. */
type KitEnd = 'done' | 'stopped' | 'content' | 'refused' | 'broken';

export type KitEvent =
  | { is: 'begun'; ages: readonly { id: string; name: string }[]; steps: number; others: number }
  | { is: 'step'; age: string | null; files: readonly ShownFile[] }
  | { is: 'other' }
  | { is: 'fault'; fault: KitFault }
  | { is: 'ended'; how: KitEnd; says: readonly string[] };

export interface KitState {
  /** The lesson's folder, and the band that is made first. */
  lesson: string;
  first: string | null;
  /** `reading`: the plan is not known yet; `closing`: the kit is put into the kit room. */
  at: 'reading' | 'making' | 'closing' | 'ended';
  end: KitEnd | null;
  /** Messages about the end. */
  says: readonly string[];
  ages: readonly AgeProgress[];
  faults: readonly KitFault[];
  /** Progress of other lessons that are updated in the same build. */
  others: { done: number; of: number };
  /** Milliseconds to the first band's deck, to all of that band, and to the end. */
  took: { deck: number | null; first: number | null; all: number | null };
}

/** Steps of the whole school: its products, and the report. */
const SCHOOL_STEPS = 2;

export const newKitState = (lesson: string, first: string | null): KitState => ({
  lesson,
  first,
  at: 'reading',
  end: null,
  says: [],
  ages: [],
  faults: [],
  others: { done: 0, of: 0 },
  took: { deck: null, first: null, all: null },
});

/** @param after Milliseconds since the start. */
export function withEvent(state: KitState, event: KitEvent, after: number): KitState {
  switch (event.is) {
    case 'begun':
      return {
        ...state,
        at: 'making',
        ages: [
          ...orderedAges(event.ages, state.first).map((age) => freshAge(age, event.steps)),
          freshAge({ id: null, name: 'Whole school' }, SCHOOL_STEPS),
        ],
        others: { done: 0, of: event.others },
      };
    case 'step':
      return withStep(state, event.age, event.files, after);
    case 'other':
      return closedWhenDone({
        ...state,
        others: { ...state.others, done: state.others.done + 1 },
      });
    case 'fault':
      return { ...state, faults: [...state.faults, event.fault] };
    case 'ended':
      return {
        ...state,
        at: 'ended',
        end: event.how,
        says: event.says,
        took: { ...state.took, all: after },
      };
  }
}

const freshAge = (age: { id: string | null; name: string }, of: number): AgeProgress => ({
  ...age,
  done: 0,
  of,
  files: [],
});

/** The band made first, then the others in their order. */
const orderedAges = (ages: readonly { id: string; name: string }[], first: string | null) => [
  ...ages.filter(({ id }) => id === first),
  ...ages.filter(({ id }) => id !== first),
];

function withStep(
  state: KitState,
  age: string | null,
  files: readonly ShownFile[],
  after: number,
): KitState {
  const ages = state.ages.map((ageProgress) =>
    ageProgress.id === age
      ? { ...ageProgress, done: ageProgress.done + 1, files: [...ageProgress.files, ...files] }
      : ageProgress,
  );
  const { took } = state;
  const isFirst = age !== null && age === state.first;
  const hasDeck = files.some(({ kind }) => kind === 'deck');
  const isAll = ages.some(
    (ageProgress) => ageProgress.id === age && ageProgress.done >= ageProgress.of,
  );
  return closedWhenDone({
    ...state,
    ages,
    took: {
      ...took,
      deck: took.deck ?? (isFirst && hasDeck ? after : null),
      first: took.first ?? (isFirst && isAll ? after : null),
    },
  });
}

/** After the last step, what remains is to replace the kit room. */
function closedWhenDone(state: KitState): KitState {
  const { done, of } = progressOf(state);
  return done + 1 >= of ? { ...state, at: 'closing' } : state;
}

/** Is a kit being made? */
export const isMaking = (state: KitState | null): boolean => state !== null && state.at !== 'ended';

/** Finished steps of all; putting the kit together counts as one. */
export function progressOf({ ages, others, end }: KitState): { done: number; of: number } {
  const sum = (countOf: (age: AgeProgress) => number) =>
    ages.reduce((sum, age) => sum + countOf(age), 0);
  const total = sum((age) => age.of) + others.of + 1;
  return { done: end === 'done' ? total : sum((age) => age.done) + others.done, of: total };
}

/** A finished file as pages show it. */
export const shownFile = ({ entry, title, version, shows = [] }: KitFile): ShownFile => {
  const { path, band, audience, kind, variant, format, lang, pages, sha256 } = entry;
  return {
    ...{ path, band, audience, kind, variant, format, lang, pages, sha256 },
    title,
    edition: version?.name ?? null,
    shows,
  };
};
