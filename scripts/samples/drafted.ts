/** Alerts’ readings as lessons, in memory: the way of `npm run new`, then the rules of a build. */

import { shinglesOf } from '#check/shingles.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftData } from '#pipeline/draft-from-reading.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { loadPictures } from '../engines/pictures.ts';
import { sharedFile } from '../sources.ts';
import { moduleSources, sharedSources } from './shared-data.ts';

const TODAY = '2026-11-24';

/** What drafts are made from, read once. */
export async function openDrafting() {
  const faults: Problem[] = [];
  const report = (problem: Problem) => faults.push(problem);
  const restatements = await sharedFile('lessons', 'restatements.yaml', report);
  const from =
    restatements &&
    (await readDraftData(
      { sharedData: sharedSources, modules: moduleSources, restatements },
      report,
    ));
  if (!from || faults.length > 0) throw new Error(faults.map((fault) => fault.reason).join());
  const library = loadPictures()([]);
  const hasPicture = (name: string) => library(name) !== null;

  return {
    sharedData: from.sharedData,
    modules: from.modules,
    /** The lesson that an alert calls for. @param items Items of its lists, which hold what is read of them. Default: none. */
    async draft(
      slug: string,
      reading: AlertReading,
      items: readonly string[] = [],
    ): Promise<LessonFolder> {
      const texts = everyText(reading);
      const apart = texts.filter((text) => !items.some((item) => item.includes(text)));
      const block = {
        level: 1,
        sign: '',
        under: '',
        urls: [],
        emphasised: [],
        marks: [],
        lead: 0,
      } as const;
      const alert = {
        file: `${slug}.txt`,
        about: {},
        blocks: [
          ...items.map((text) => ({
            ...block,
            kind: 'item' as const,
            text,
            urls: [],
            emphasised: [],
            marks: [],
          })),
          ...apart.map((text) => ({
            ...block,
            kind: 'paragraph' as const,
            text,
            urls: [],
            emphasised: [],
            marks: [],
          })),
        ],
      };
      const problems: Problem[] = [];
      const wish = { subject: null, existing: null, today: TODAY, reviewBy: '2027-05-24' };
      const draft = await draftFromReading(reading, alert, from, wish, (problem) =>
        problems.push(problem),
      );
      if (!draft) throw new Error(problems.map(({ reason }) => reason).join('\n'));
      return {
        slug,
        lesson: { path: `${slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
        alert: { path: `${slug}/alert.md`, text: draft.files['alert.md'] },
        shingles: shinglesOf(texts.join('\n')).join('\n'),
        source: { path: `${slug}/alert.source.json`, text: draft.files['alert.source.json'] },
      };
    },
    /** Lessons read, composed, adapted and checked. */
    prepare: (lessons: LessonFolder[], band?: string) =>
      prepare(
        { sharedData: sharedSources, modules: moduleSources, lessons },
        { today: TODAY, hasPicture, ...(band ? { band } : {}) },
      ),
  };
}

const everyText = (reading: AlertReading): string[] =>
  [
    reading.serviceFacts,
    reading.appeal,
    reading.redFlags,
    reading.advice,
    reading.unmapped,
    ...reading.risks.map(({ evidence }) => evidence),
  ].flatMap((passages) => passages.map(({ text }) => text));
