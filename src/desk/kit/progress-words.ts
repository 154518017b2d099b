/** Describes a kit's progress and result in words. */
import { isMaking, type KitState } from './kit-state.ts';

/** Changes rarely, not with each step, since screen readers announce it. */
export function progressText({ at, ages, others }: KitState): string {
  if (at === 'reading') return 'Reading the alert, the lesson and your school’s details.';
  if (at === 'closing') return 'Everything is made. It is being put into the kit room.';
  const named = ages.filter(({ id }) => id !== null);
  const ready = named.filter(({ done, of }) => done >= of);
  const [first] = named;
  // The decision was neither to teach nor to write to families.
  if (!first) return 'Making what is for you and for staff.';
  if (ready.length === 0)
    return first.files.some(({ kind }) => kind === 'deck')
      ? `Slides for ${first.name} are there. Sheets and letters follow.`
      : `Making the slides for ${first.name}.`;
  if (ready.length === named.length)
    return others.done < others.of
      ? 'Every age is there. Other lessons of the kit room are brought up to date.'
      : 'Every age is there. What the whole school has follows.';
  return `${ready.length === 1 ? `${ready[0]?.name ?? 'One age'}: all of it is` : `${ready.length} of ${named.length} ages are`} there. The others follow.`;
}

export interface KitEnding {
  kind: 'done' | 'stopped' | 'wrong';
  title: string;
  says: readonly string[];
}

/** How a kit ended, in words; `null` while it is being made. */
export function endingText(state: KitState): KitEnding | null {
  if (isMaking(state) || state.end === null) return null;
  const seconds = Math.round((state.took.all ?? 0) / 1000);
  switch (state.end) {
    case 'done':
      return {
        kind: 'done',
        title: 'The kit is made',
        says: [
          `Made in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. It stands in the kit room.`,
        ],
      };
    case 'stopped':
      return {
        kind: 'stopped',
        title: 'Stopped',
        says: [
          'What stands in the kit room is as it was. What was made so far is below, to look at.',
        ],
      };
    case 'content':
      return {
        kind: 'wrong',
        title: 'This has to be put right first',
        says: state.says,
      };
    case 'refused':
      return { kind: 'wrong', title: 'The kit was not made', says: state.says };
    case 'broken':
      return {
        kind: 'wrong',
        title: 'The kit was not made, by a fault of the program',
        says: ['Nothing is lost: what stands in the kit room is as it was.', ...state.says],
      };
  }
}
