/** Options of verification, and its cache. */
import type { FindNames, FoundName } from '#check/find-names.ts';
import { type Report, startOf } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Memo } from '#model/kit/memo.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { ReadPages } from './open-product.ts';
import type { ListedContacts } from './pdf/listed-contacts.ts';

export interface VerifyOptions {
  lesson: Lesson;
  sharedData: SharedData;
  /** The band's version and its pupils' version; `null` for products of the whole school. */
  band: { version: BandVersion; pupils: PupilVersion } | null;
  readPages: ReadPages;
  /** Contacts that links may lead to. Default: those of the shared data. */
  listed?: ListedContacts;
  /** Cache of earlier results. Default: none. */
  memo?: Memo;
  /** SHA-256 of files verified before: they are not opened again in a zip. */
  checked?: ReadonlySet<string>;
  /** The program's own texts: on buttons, above answers, in style names. Default: none. */
  labels?: () => readonly string[];
  /** The scripts and styles that decks of every lesson hold, as they stand in a page. Default: none. */
  programs?: () => string;
  /** Cached search results of earlier products. */
  memory: Memory;
  report: Report;
}

/** Finders by their names, with results for scripts: all decks of a build contain the same ones. */
export type Memory = Map<
  string,
  { find: FindNames; programs: Map<string, FoundName[]>; inEvery?: ReadonlySet<string> }
>;

/** Place of problems in bytes: the band, or the lesson. */
export const placeIn = ({ band, lesson }: VerifyOptions) =>
  band?.version.place ?? startOf(lesson.file);
