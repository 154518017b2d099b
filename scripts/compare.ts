/** `npm run compare`: the share of sentences that two lessons have in common, by band. */
import { forPupils } from '#adapt/for-pupils.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { textPlaces } from '#check/text-places.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { prepare } from '#pipeline';
import { EXIT, runCommand } from './command.ts';
import { knownPictures } from './engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from './sources.ts';

/** Parts of a deck that are the same in every lesson by design: rules and rights, help, and the closing. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set(['welcome', 'help', 'closing']);

const sentencesOf = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The distinct sentences in a value of the model. Fewer than three words make a label, not a sentence. */
function sentences(value: unknown): Set<string> {
  const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const found = new Set<string>();
  for (const { text } of textPlaces(value, place))
    for (const { segment } of sentencesOf.segment(text))
      if (segment.trim().split(/\s+/).length > 2) found.add(segment.trim());
  return found;
}

/** Common elements in per cent of the mean size of two sets. */
function percentInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((text) => b.has(text)).length;
  return a.size + b.size === 0 ? 0 : Math.round((200 * both) / (a.size + b.size));
}

/** The parts of a band that are compared. */
function partsOf(version: BandVersion): Record<string, Set<string>> {
  const pupils = forPupils(version);
  return {
    'deck and sheets': sentences([
      pupils.slides.filter(({ part }) => !SAME_FOR_ALL.has(part)),
      pupils.handouts,
    ]),
    plan: sentences(version.plan),
    letter: sentences(version.letter.front),
  };
}

/** Sections of a briefing that are specific to its lesson. */
const ownSections = ({ sections, added }: AdultDocument): Set<string> =>
  sentences(sections.slice(0, sections.length - (added?.sections ?? 0)));

await runCommand({
  help: `npm run compare -- LESSON LESSON [--lessons DIR]

Prints what share of their sentences two lessons have in common: pupils' decks and sheets (without welcome, help and
closing, which are meant to be the same), plans and letters of each band, and the staff briefing.

  --lessons DIR   read lessons from DIR (default: lessons)

Exit codes: 0 done, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: { lessons: { type: 'string', default: 'lessons' } },
  async run({ lessons: dir = 'lessons' }, words) {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const [firstSlug = '', secondSlug = ''] = words;
    const sharedData = await sharedFiles(dir, undefined, report);
    const lessons = await lessonFolders(
      dir,
      (slug) => slug === firstSlug || slug === secondSlug,
      report,
    );
    if (words.length !== 2 || !sharedData || lessons.length !== 2) {
      console.error(
        printProblems(problems, { color: false }) ||
          `Name two lessons of ${dir}, as their folders are called.`,
      );
      return EXIT.usage;
    }
    const hasPicture = knownPictures();
    const prepared = await prepare(
      { sharedData, modules: await moduleFiles(dir, report), lessons },
      { today: '2026-11-28', hasPicture },
    );
    const [first, second] = prepared.lessons;
    if (!first || !second || !prepared.sharedData) {
      console.error(printProblems(prepared.problems, { color: false }));
      return EXIT.content;
    }
    const rows = first.versions.flatMap(({ version }) => {
      const same = second.versions.find((item) => item.version.band.id === version.band.id);
      if (!same) return [];
      const [mine, theirs] = [partsOf(version), partsOf(same.version)];
      const shares = Object.keys(mine).map((part) =>
        percentInCommon(mine[part] ?? new Set(), theirs[part] ?? new Set()),
      );
      return [{ band: version.band.id, shares }];
    });
    console.log('In common, of 100 sentences');
    console.log('band   deck and sheets   plan   letter');
    for (const { band, shares } of rows)
      console.log(
        `${band.padEnd(5)} ${`${shares[0]}`.padStart(16)} ${`${shares[1]}`.padStart(6)} ${`${shares[2]}`.padStart(8)}`,
      );
    const shared = prepared.sharedData;
    const [mine, theirs] = [first, second].map(({ lesson, versions }) =>
      ownSections(
        staffBriefing(
          lesson,
          shared,
          versions.map(({ version }) => version),
        ),
      ),
    );
    console.log(`Staff briefing: ${percentInCommon(mine ?? new Set(), theirs ?? new Set())}`);
    return EXIT.done;
  },
});
