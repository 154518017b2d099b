/** Every alert of the fixtures becomes a lesson that is right as it stands: no edit, no problem in any band. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftFromReading, prepare, readAlertText, readDraftHouse } from '#pipeline';
import { printProblems } from '#problems/print-problems.ts';
import type { Problem } from '#problems/problem.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { shinglesText } from '#scripts/lesson-folder.ts';
import { houseFile, houseFiles, moduleFiles } from '#scripts/sources.ts';

const alerts = readdirSync('tests/fixtures/alerts').filter((name) => !name.endsWith('.json'));
const library = loadPictures()([]);

test('each band of each alert passes every rule', async () => {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const house = await houseFiles('lessons', undefined, report);
  const restatements = await houseFile('lessons', 'restatements.yaml', report);
  const knowledge = await alertKnowledge('lessons', report);
  const modules = await moduleFiles('lessons', report);
  if (!house || !restatements || !knowledge) throw new Error('The house files cannot be read');
  const from = await readDraftHouse({ house, modules, restatements }, report);
  if (!from) throw new Error('The modules cannot be read');
  const lessons = [];
  /** By alert: how many bands may hear of any risk that is read with some certainty. */
  const bandsOf = new Map<string, number>();
  for (const name of alerts) {
    const text = await alertText(`tests/fixtures/alerts/${name}`, report);
    const reading = text && readAlertText(text, knowledge, report);
    if (!reading) continue;
    const draft = await draftFromReading(
      reading,
      text,
      from,
      { subject: null, existing: null, today: '2026-11-24', reviewBy: '2027-05-24' },
      report,
    );
    const slug = name.replace(/\W+/g, '-');
    const raised = knowledge.risks.filter(({ id }) =>
      reading.risks.some((risk) => risk.id === id && risk.sure !== 'low'),
    );
    const taught = new Set(
      raised.flatMap(({ bands }) =>
        Object.entries(bands).flatMap(([band, { depth }]) => (depth === 'none' ? [] : [band])),
      ),
    );
    bandsOf.set(`${slug}/alert.md`, taught.size);
    if (draft)
      lessons.push({
        slug: draft.slug,
        lesson: { path: `${slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
        alert: { path: `${slug}/alert.md`, text: draft.files['alert.md'] },
        shingles: shinglesText(text),
      });
  }
  expect(lessons).toHaveLength(alerts.length);
  const prepared = await prepare(
    { house, modules, lessons },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
  expect(printProblems([...problems, ...prepared.problems], { color: false })).toBe('');
  for (const { lesson, versions } of prepared.lessons)
    expect([lesson.alertFile, versions.length]).toEqual([
      lesson.alertFile,
      bandsOf.get(lesson.alertFile),
    ]);
}, 400_000);
