/** Input of the products of one band. Values that several products need are computed lazily, once. */

import type { Problem, Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import { type Memo, NO_MEMO } from '#model/kit/memo.ts';
import type { CueCards } from '#model/lesson/cue-cards.ts';
import type { ReadAloud } from '#model/lesson/read-aloud.ts';
import type { BandPapers } from '#model/paper/adult-papers.ts';
import { differInInkAlone, type Edition } from '#model/paper/edition.ts';
import type { Handout } from '#model/paper/handout.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { measureSlides, type SlideFits } from '#render/typst/slides/measure-slides.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { writePlan } from '#render/typst/write-plan.ts';
import type { Engines } from './engines.ts';
import { isInBuild } from './product.ts';

/** Input of one band, from the earlier stages. */
export interface BandInput {
  version: BandVersion;
  pupils: PupilVersion;
  /** Texts that all lessons of this band share. */
  common: Common;
  /** Papers for whoever teaches the band, besides the plan and the answers. */
  cues: CueCards;
  papers: BandPapers;
  /** The picture book, for bands that are read to. */
  readAloud: ReadAloud | null;
  engines: Engines;
  report: Report;
  /** Folder of its products, below `dist/`. */
  folder: string;
  /** Make every product, or only the core? */
  all: boolean;
  /** Cache of sheets. Default: none. */
  memo?: Memo;
}

export interface BandSource extends BandInput {
  office: OfficeTools;
  /** Every sheet for pupils, with its answers. */
  handouts: readonly Handout[];
  /** The layout that fits each slide; reports slides whose words do not fit. */
  fits: () => Promise<SlideFits>;
  plan: () => Promise<Sheet>;
  /** A pupils' sheet in one edition. */
  sheet: (handout: Handout, version: Edition) => Promise<Sheet>;
  answers: (handout: Handout) => Promise<Sheet>;
  /** A sheet without its answers. */
  pupilsHalf: (handout: Handout) => PupilVersion['handouts'][number];
  editionsOf: (handout: Handout) => Edition[];
}

export function bandSource(given: BandInput): BandSource {
  const { version, pupils, common, engines, report, all, memo = NO_MEMO } = given;
  const { paper } = engines;
  // Plan and answers mention only the editions that are in the kit.
  const inKit = { ...version, paper: version.paper.filter(({ tier }) => isInBuild(tier, all)) };
  const halves = new Map(
    [...pupils.handouts, ...pupils.defaultHandouts].map((pupilHandout) => [
      pupilHandout.id,
      pupilHandout,
    ]),
  );
  const pupilsHalf = ({ id }: Handout) =>
    required(halves.get(id), `the pupils’ half of the sheet “${id}”`);
  const editionsOf = ({ editions }: Handout) =>
    editions.map(({ version: id }) =>
      required(
        version.paper.find((item) => item.id === id),
        `the version “${id}” of paper`,
      ),
    );
  /** A sheet from the cache, or written now; its problems are reported either way. */
  const set = async <Inputs extends object>(
    name: string,
    inputs: Inputs,
    write: (from: Inputs, collect: Report) => Promise<Sheet>,
  ): Promise<Sheet> => {
    const unit = `${name} ${version.slug}/${version.band.id}`;
    // The engine draws the band's characters, so their looks are part of the cache key.
    const people = { cast: version.cast, band: version.band };
    const { sheet, problems } = await memo.memoize(unit, { ...inputs, people }, async (from) => {
      const found: Problem[] = [];
      dependsOn(from.people);
      return { sheet: await write(from, (problem) => found.push(problem)), problems: found };
    });
    for (const problem of problems) report(problem);
    return sheet;
  };
  const sheets = new Map<string, Promise<Sheet>>();
  const sheet = (handout: Handout, edition: Edition): Promise<Sheet> => {
    const key = `${handout.id} ${edition.id}`;
    const made = sheets.get(key) ?? writeSheet(handout, edition);
    sheets.set(key, made);
    return made;
  };
  /** An edition that differs from an earlier one in ink only is set with the same measurements. */
  const writeSheet = async (handout: Handout, edition: Edition): Promise<Sheet> => {
    const versions = editionsOf(handout);
    const twin = versions
      .slice(0, versions.indexOf(edition))
      .find((version) => differInInkAlone(version, edition));
    const like = twin && (await sheet(handout, twin));
    const inputs = { half: pupilsHalf(handout), pupils, variant: edition.id, like: like ?? null };
    return set(`sheet ${handout.id} ${edition.id}`, inputs, (from, collect) => {
      const form = { variant: from.variant, like: from.like ?? undefined };
      return writeHandout(from.half, from.pupils, form, paper, collect);
    });
  };
  const writeKey = (handout: Handout): Promise<Sheet> =>
    set(`answers ${handout.id}`, { handout, version: inKit }, (from, collect) =>
      writeAnswers(from.handout, from.version, paper, collect),
    );
  const answers = new Map<string, Promise<Sheet>>();
  return {
    ...given,
    office: { ...engines.office, paper },
    handouts: [...version.handouts, ...version.defaultHandouts],
    fits: lazy(() => measureSlides(version, version.place, paper, report)),
    plan: lazy(() =>
      set('plan', { version: inKit, common }, (from, collect) =>
        writePlan(from.version, from.common, paper, collect),
      ),
    ),
    sheet,
    answers: (handout) => {
      const made = answers.get(handout.id) ?? writeKey(handout);
      answers.set(handout.id, made);
      return made;
    },
    pupilsHalf,
    editionsOf,
  };
}

/** Reads a whole value, so that the memo, which records reads of its inputs, is invalidated when any part changes. */
function dependsOn(value: unknown): void {
  JSON.stringify(value);
}

/** A missing sheet would fail in front of a class: an absent value is a bug of ours. */
function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is not ${name}`);
  return value;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
