/** What verifying is given, and what it remembers from one product to the next. */
import type { FindNames, FoundName } from '#check/find-names.ts';
import { type Report, startOf } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import type { Memo } from '#model/memo.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { ReadPages } from './open-product.ts';
import type { ListedContacts } from './pdf/listed-contacts.ts';

export interface VerifyOptions {
  lesson: Lesson;
  sharedData: SharedData;
  /** The band's version, and the same for pupils; `null` for products of the whole school. */
  band: { version: BandVersion; pupils: PupilVersion } | null;
  readPages: ReadPages;
  /** Numbers and addresses of the help routes, as links lead to them. Default: those of the shared data. */
  listed?: ListedContacts;
  /** Files that were opened before. Default: none. */
  memo?: Memo;
  /** SHA-256 of files that were verified before: in a zip they are not opened again. */
  checked?: ReadonlySet<string>;
  /** What the program itself says: on buttons, above answers, in the names of styles. Default: nothing. */
  labels?: () => readonly string[];
  /** What is known from products verified before. */
  memory: Memory;
  report: Report;
}

/** Finders by the names they look for, and what each found in programs: all decks of a build hold the same ones. */
export type Memory = Map<string, { find: FindNames; programs: Map<string, FoundName[]> }>;

/** Where a problem points at, for what is found in bytes: the band, or the lesson. */
export const placeIn = ({ band, lesson }: VerifyOptions) =>
  band?.version.place ?? startOf(lesson.file);
