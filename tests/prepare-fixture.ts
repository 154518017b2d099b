import { readFile } from 'node:fs/promises';
import { shinglesOf } from '#check/shingles.ts';
import { prepare } from '#pipeline';
import type { Problem } from '#problems/problem.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { houseFiles } from '#scripts/sources.ts';

const library = loadPictures()([]);
export const FIXTURE = 'tests/fixtures/kite-club/lesson.mdx';

/** One change of the fixture’s text: what stands there, once, and what to put instead. */
export type Change = readonly [from: string, to: string];

/** Reads, adapts and checks the fixture lesson, with changes to its lesson or alert. */
export async function prepareFixture(
  changes: {
    lesson?: readonly Change[];
    alert?: readonly Change[];
    rawAlert?: string;
    today?: string;
  } = {},
) {
  const faults: Problem[] = [];
  const house = await houseFiles('lessons', undefined, (problem) => faults.push(problem));
  if (!house) throw new Error('The house files cannot be read');
  const text = async (file: string, edits: readonly Change[] = []) => {
    let source = await readFile(file, 'utf8');
    for (const [from, to] of edits) {
      if (source.split(from).length !== 2)
        throw new Error(
          `“${from}” stands ${source.split(from).length - 1} times in ${file}, not once`,
        );
      source = source.replace(from, () => to);
    }
    return { path: file, text: source };
  };
  return prepare(
    {
      house,
      lessons: [
        {
          slug: 'kite-club',
          lesson: await text(FIXTURE, changes.lesson),
          alert: await text('tests/fixtures/kite-club/alert.md', changes.alert),
          shingles: changes.rawAlert === undefined ? null : shinglesOf(changes.rawAlert).join('\n'),
        },
      ],
    },
    { today: changes.today ?? '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
}
