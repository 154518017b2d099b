/** Lessons composed of every risk that leads and of two others what joins its story: each band and each list of risks once. */

import { joinTurns } from '#model/lesson/join-turns.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { bandToTry, lessonToTry } from './lesson-to-try.ts';
import { PLAIN_ALERT } from './plain-alert.ts';

/** @returns A lesson for each lead and two others, of the bands that hear of them what none before it did. */
export function everyCombination(
  { bands, risks }: Pick<SharedData, 'bands' | 'risks'>,
  modules: Modules,
): LessonFolder[] {
  const ids = risks.map(({ id }) => id);
  const seen = new Set<string>();
  const bandsOf = (raised: readonly string[]) =>
    bands.flatMap((band) => {
      const able = raised.filter((id) => modules.risks.get(id)?.bands.has(band.id));
      const { turns } = joinTurns(able, modules.stories.get(band.id), band, risks);
      const taught = [...able.slice(0, 1), ...turns.map(({ risk }) => risk)];
      const key = `${band.id} ${taught.join(' ')}`;
      if (taught.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [bandToTry({ id: band.id, risks: taught })];
    });
  return ids.flatMap((lead) =>
    pairs(ids.filter((id) => id !== lead)).flatMap((others): LessonFolder[] => {
      const written = bandsOf([lead, ...others]);
      if (written.length === 0) return [];
      const slug = [lead, ...others].join('-and-');
      return [
        {
          slug,
          lesson: { path: `${slug}/lesson.mdx`, text: lessonToTry(lead, written) },
          alert: { path: `${slug}/alert.md`, text: PLAIN_ALERT },
          shingles: null,
        },
      ];
    }),
  );
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((first, index) => list.slice(index + 1).map((other): [T, T] => [first, other]));
