/** How far a kit is, from the events of whoever makes it: what a page shows while it is made. */
import type { KitFile } from '#model/kit-file.ts';
import type { ManifestFile } from '#model/manifest.ts';

/** A file of a kit as pages show it. */
export interface ShownFile
  extends Pick<
    ManifestFile,
    'path' | 'band' | 'audience' | 'kind' | 'variant' | 'format' | 'lang' | 'pages' | 'sha256'
  > {
  /** Its own title; `null` where its kind says enough. */
  title: string | null;
  /** Which version of a sheet it is, in words; `null` for what is no pupils' sheet. */
  edition: string | null;
  /** What each of its small pictures shows, in order; empty where it is no strip of pictures. */
  shows: readonly string[];
}

/** A product that is not there, and why, in words for the lead. */
interface KitFault {
  /** Band id; `null` for products of the whole school. */
  age: string | null;
  /** What is not there. */
  product: string;
  says: string;
}

/** An age's share of a kit; the whole school's has no name. */
interface AgeProgress {
  id: string | null;
  name: string;
  /** Steps that are done, of how many. */
  done: number;
  of: number;
  files: readonly ShownFile[];
}

/** How a making ended. `content` waits for a person to put something right; `broken` is a fault of ours. */
type KitEnd = 'done' | 'stopped' | 'content' | 'refused' | 'broken';

export type KitEvent =
  | { is: 'begun'; ages: readonly { id: string; name: string }[]; steps: number; others: number }
  | { is: 'step'; age: string | null; files: readonly ShownFile[] }
  | { is: 'other' }
  | { is: 'fault'; fault: KitFault }
  | { is: 'ended'; how: KitEnd; says: readonly string[] };

export interface KitState {
  /** The lesson's folder, and the age that is made first. */
  lesson: string;
  first: string | null;
  /** `reading` comes before anything is known; `closing` puts the kit into the kit room. */
  at: 'reading' | 'making' | 'closing' | 'ended';
  end: KitEnd | null;
  /** What there is to say of its end. */
  says: readonly string[];
  ages: readonly AgeProgress[];
  faults: readonly KitFault[];
  /** Steps of other lessons that are brought up to date with it: done, of how many. */
  others: { done: number; of: number };
  /** Milliseconds from its start to the first age's slides, to all of that age, and to its end. */
  took: { deck: number | null; first: number | null; all: number | null };
}

/** Steps of what is the whole school's: its products, and the report. */
const SCHOOL_STEPS = 2;

export const begunKit = (lesson: string, first: string | null): KitState => ({
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

/** @param after Milliseconds since its start. */
export function withEvent(state: KitState, event: KitEvent, after: number): KitState {
  switch (event.is) {
    case 'begun':
      return {
        ...state,
        at: 'making',
        ages: [
          ...inTurn(event.ages, state.first).map((age) => freshAge(age, event.steps)),
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

/** The age that is wanted first stands first, the others in their own order. */
const inTurn = (ages: readonly { id: string; name: string }[], first: string | null) => [
  ...ages.filter(({ id }) => id === first),
  ...ages.filter(({ id }) => id !== first),
];

function withStep(
  state: KitState,
  age: string | null,
  files: readonly ShownFile[],
  after: number,
): KitState {
  const ages = state.ages.map((one) =>
    one.id === age ? { ...one, done: one.done + 1, files: [...one.files, ...files] } : one,
  );
  const { took } = state;
  const isFirst = age !== null && age === state.first;
  const hasDeck = files.some(({ kind }) => kind === 'deck');
  const isAll = ages.some((one) => one.id === age && one.done >= one.of);
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

/** Once every step is done, what is left is to put the kit into the kit room. */
function closedWhenDone(state: KitState): KitState {
  const { done, of } = progressOf(state);
  return done + 1 >= of ? { ...state, at: 'closing' } : state;
}

/** Is anything at work? */
export const isMaking = (state: KitState | null): boolean => state !== null && state.at !== 'ended';

/** Steps that are done, of all; putting them together is one more. */
export function progressOf({ ages, others, end }: KitState): { done: number; of: number } {
  const sum = (countOf: (age: AgeProgress) => number) =>
    ages.reduce((all, age) => all + countOf(age), 0);
  const total = sum((age) => age.of) + others.of + 1;
  return { done: end === 'done' ? total : sum((age) => age.done) + others.done, of: total };
}

/** What a page shows of a file that was made. */
export const shownFile = ({ entry, title, version, shows = [] }: KitFile): ShownFile => {
  const { path, band, audience, kind, variant, format, lang, pages, sha256 } = entry;
  return {
    ...{ path, band, audience, kind, variant, format, lang, pages, sha256 },
    title,
    edition: version?.name ?? null,
    shows,
  };
};
