/** How a library's build scales: time and memory for 1, 10 and 100 lessons, and for one changed lesson among them. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDrafting } from '../samples/drafted.ts';
import { readingOf } from '../samples/sample-reading.ts';
import type { Row } from './figures.ts';
import { formatTime, type Measured, measureCommand } from './measured-command.ts';

/** Builds libraries of these sizes, without a shared cache. */
export async function measureGrowth(
  work: string,
  sizes: readonly number[],
  row: Row,
): Promise<void> {
  const built: { size: number; first: Measured }[] = [];
  for (const size of sizes) {
    const library = join(work, `library-${size}`);
    await writeLibrary(library, size);
    const folders = ['--lessons', library, '--out', join(work, `built-${size}`)];
    const build = () =>
      measureCommand('build', folders, { FOREWARNED_CACHE: join(work, `cache-${size}`) });
    const first = await build();
    built.push({ size, first });
    const named = `${size} lesson${size === 1 ? '' : 's'}, all ages, core`;
    row(`${named}, nothing kept`, formatTime(first));
    row(`${named}: peak of memory`, `${Math.round(first.peak / 1e6)} MB`);
    changeLesson(library, slugOf(size - 1));
    row(
      `${named}: one of them with another title, all of it made again`,
      formatTime(await build()),
    );
    const page = (name: string) => statSync(join(work, `built-${size}`, name)).size / 1000;
    row(
      `${named}: first page, and what its search reads`,
      `${page('index.html').toFixed(0)} KB, ${page('search/lessons.js').toFixed(0)} KB`,
    );
  }
  for (const [at, { size, first }] of built.entries()) {
    const before = built[at - 1];
    if (!before) continue;
    const more = size - before.size;
    row(
      `Each lesson more, from ${before.size} to ${size}`,
      `${((first.seconds - before.first.seconds) / more).toFixed(1)} s, ${((first.processor - before.first.processor) / more).toFixed(1)} s of processor, ${((first.peak - before.first.peak) / more / 1e6).toFixed(1)} MB`,
    );
  }
}

const slugOf = (index: number): string => `lesson-${String(index + 1).padStart(3, '0')}`;

/** Lessons on three risks each, every combination different. */
async function writeLibrary(folder: string, size: number): Promise<void> {
  const drafting = await openDrafting();
  const ids = drafting.sharedData.risks.map(({ id }) => id);
  const riskAt = (index: number) => ids[index % ids.length] ?? '';
  for (let index = 0; index < size; index += 1) {
    const reading = readingOf({
      risks: [
        [riskAt(index), 'high', 1],
        [riskAt(index + 1 + (index % 5)), 'medium', 2],
        [riskAt(index + 7 + Math.floor(index / ids.length)), 'medium', 3],
      ],
    });
    const draft = await drafting.draft(slugOf(index), reading);
    mkdirSync(join(folder, draft.slug), { recursive: true });
    // Without the alert's own words, as in a CI checkout.
    writeFileSync(join(folder, draft.slug, 'lesson.mdx'), draft.lesson.text);
    writeFileSync(join(folder, draft.slug, 'alert.md'), draft.alert?.text ?? '');
    writeFileSync(join(folder, draft.slug, 'alert.shingles'), `${draft.shingles ?? ''}\n`);
  }
}

/** Changes a lesson's title, which invalidates all its products. */
function changeLesson(library: string, slug: string): void {
  const file = join(library, slug, 'lesson.mdx');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^title: (.*)$/m, 'title: $1 again');
  if (changed === text) throw new Error(`${file} has no title`);
  writeFileSync(file, changed);
}
