/** Reads every file of a folder, alerts and lessons, in a process of its own: its memory is bounded by who starts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { readSource, sharedFiles } from '#scripts/sources.ts';
import { cpuSeconds } from '../cpu-seconds.ts';

const [, , dir = ''] = process.argv;
const sharedData = await sharedFiles('lessons', undefined, () => {});
const knowledge = await alertKnowledge('lessons', () => {});
if (!sharedData || !knowledge) throw new Error('The house files cannot be read');
const alert = {
  path: 'alert.md',
  text: readFileSync('tests/fixtures/kite-club/alert.md', 'utf8'),
};

for (const name of readdirSync(dir).sort()) {
  const path = join(dir, name);
  const started = cpuSeconds();
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  let isRead = false;
  if (name.endsWith('.mdx')) {
    const lesson = await readSource(path, report);
    if (lesson) {
      const lessons = [{ slug: 'kite-club', lesson, alert, shingles: null }];
      const prepared = await prepare(
        { sharedData, lessons },
        { today: '2026-11-24', hasPicture: () => true },
      );
      problems.push(...prepared.problems);
      isRead = prepared.lessons.some(({ versions }) => versions.length > 0);
    }
  } else {
    const text = await alertText(path, report);
    isRead = text !== null && readAlertText(text, knowledge, report) !== null;
  }
  const seconds = cpuSeconds() - started;
  console.log(JSON.stringify({ name, isRead, reason: problems[0]?.reason ?? null, seconds }));
}
