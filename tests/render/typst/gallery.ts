/**
 * The gallery: a lesson that holds every part of paper in an early, a primary and a secondary band, as PDFs.
 * `node tests/render/typst/gallery.ts DIR` writes them, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { sharedSources } from '#scripts/samples/shared-data.ts';

const FOLDER = 'tests/fixtures/every-part';
const VARIANTS = ['standard', 'mono'] as const;

interface Shown {
  /** `<sheet>.pdf`, `<sheet>-mono.pdf` or `<sheet>-answers.pdf`. */
  name: string;
  bytes: Uint8Array;
  pages: number;
}

/** Every sheet with its answers, and what was found wrong in reading and in writing them. */
export interface Gallery {
  sheets: Shown[];
  problems: Problem[];
}

export async function gallery(): Promise<Gallery> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const typesetter = createTypesetter();
  const libraryFor = loadPictures();
  const source = async (name: string) => {
    const path = join(FOLDER, name);
    return { path, text: await readFile(path, 'utf8') };
  };
  const lesson = await source('lesson.mdx');
  const alert = await source('alert.md');
  const prepared = await prepare(
    { sharedData: sharedSources, lessons: [{ slug: 'every-part', lesson, alert, shingles: null }] },
    { today: '2026-11-24', hasPicture: (name) => libraryFor([])(name) !== null },
  );
  problems.push(...prepared.problems);
  const sheets: Shown[] = [];
  for (const { version, pupils } of prepared.lessons[0]?.versions ?? []) {
    const tools = {
      ...typesetter,
      pictures: libraryFor(Object.values(version.cast), version.band),
    };
    for (const [index, handout] of version.handouts.entries()) {
      const pupilHandout = pupils.handouts[index];
      if (!pupilHandout) continue;
      for (const variant of VARIANTS) {
        const sheet = await writeHandout(pupilHandout, pupils, { variant }, tools, report);
        sheets.push({ name: `${handout.id}${variant === 'mono' ? '-mono' : ''}.pdf`, ...sheet });
      }
      const answers = await writeAnswers(handout, version, tools, report);
      sheets.push({ name: `${handout.id}-answers.pdf`, ...answers });
    }
  }
  return { sheets, problems };
}

const [, script, out] = process.argv;
if (script?.endsWith('gallery.ts') && out) {
  const { sheets, problems } = await gallery();
  mkdirSync(out, { recursive: true });
  for (const { name, bytes } of sheets) writeFileSync(join(out, name), bytes);
  for (const { ruleId, place, reason } of problems)
    console.log(`${place.line} ${ruleId} ${reason}`);
}
