/** The products that “Make the kit” lists, from the kit being made or from the kit room. */
import type { ExistingKit } from './kit-desk.ts';
import { isMaking, type KitState } from './kit-state.ts';
import { hrefsOf, type ShownAge, shownAge } from './shown-age.ts';

export interface AgeOnPage {
  id: string;
  name: string;
  shown: ShownAge;
  progress?: { done: number; of: number };
}

/** Id of the whole school's share. */
const SCHOOL = 'school';

/** Products of the last kit made or being made; otherwise of the existing one. */
export function agesOf(
  lesson: string,
  state: KitState | null,
  existing: ExistingKit | null,
): AgeOnPage[] {
  if (state && (isMaking(state) || state.ages.length > 0))
    return state.ages.map(({ id, name, done, of, files }) => ({
      id: id ?? SCHOOL,
      name,
      shown: shownAge(files, hrefsOf(lesson, [])),
      progress: { done, of },
    }));
  if (!existing) return [];
  const { files } = existing;
  const hrefOf = hrefsOf(lesson, files);
  const show = (id: string | null, name: string): AgeOnPage => ({
    id: id ?? SCHOOL,
    name,
    shown: shownAge(
      files.filter(({ band }) => band === id),
      hrefOf,
    ),
  });
  return [...existing.ages.map(({ id, name }) => show(id, name)), show(null, 'Whole school')];
}
