/** Lessons composed of every risk that leads and two others: each band and each list of risks once. */
import type { House } from '#model/lesson.ts';
import type { Modules } from '#model/module.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { PLAIN_ALERT } from './plain-alert.ts';

/** @returns A lesson for each lead and two others, of the bands that hear of them what none before it did. */
export function everyCombination(
  { bands, risks }: Pick<House, 'bands' | 'risks'>,
  modules: Modules,
): LessonFolder[] {
  const ids = risks.map(({ id }) => id);
  const seen = new Set<string>();
  const bandsOf = (raised: readonly string[]) =>
    bands.flatMap((band) => {
      const taught = raised
        .filter((id) => modules.risks.get(id)?.bands.has(band.id))
        .slice(0, band.risksPerLesson);
      const key = `${band.id} ${taught.join(' ')}`;
      if (taught.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [
        `<Band id="${band.id}" title="A lesson to try" outcome="I can tell." risks="${taught.join(' ')}">\n\n<Frame/>\n\n${taught.map((id) => `<Risk id="${id}"/>`).join('\n\n')}\n\n</Band>`,
      ];
    });
  return ids.flatMap((lead) =>
    pairs(ids.filter((id) => id !== lead)).flatMap((others): LessonFolder[] => {
      const written = bandsOf([lead, ...others]);
      if (written.length === 0) return [];
      const slug = [lead, ...others].join('-and-');
      const front = `---\ntitle: To try\nsummary: To try.\nsubject: ${lead}\nstatus: draft\nreviewBy: 2027-05-24\n---`;
      return [
        {
          slug,
          lesson: {
            path: `${slug}/lesson.mdx`,
            text: `${front}\n\n<Staff facts="f01"/>\n\n<Governors/>\n\n${written.join('\n\n')}\n`,
          },
          alert: { path: `${slug}/alert.md`, text: PLAIN_ALERT },
          shingles: null,
        },
      ];
    }),
  );
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
