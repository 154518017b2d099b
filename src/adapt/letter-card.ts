import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Text } from '#model/lesson/content.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import { type Letter, STEPS_FIRST } from '#model/paper/letter.ts';
import { contentsOf } from './components.ts';
import type { Context } from './context.ts';
import { listItems, textIn, textOf } from './text.ts';

/** A letter's texts for the card on its back; `slip` is `null` where there is none. */
export function cardTexts(
  context: Context,
  letter: readonly RootContent[],
): Pick<Letter['card'], 'openers' | 'firstHour' | 'slip'> {
  const items = (name: ComponentName) => listItems(contentsOf(context, letter, name)).map(textOf);
  const slip = textIn(contentsOf(context, letter, 'Slip'));
  return {
    openers: items('Openers'),
    firstHour: items('FirstHour'),
    slip: slip.length > 0 ? slip : null,
  };
}

/**
 * The steps of the first hour: danger, calm, then the rest.
 * @param tonight “Safe tonight?”, which asks about danger too and stands in its place; `null` where it is not asked.
 * @param next Steps that come right after calm. Default: none.
 */
export function firstHourOf(
  steps: readonly Text[],
  tonight: Text | null | undefined,
  next: readonly Text[] = [],
): Text[] {
  const isDanger = textContent({ type: 'paragraph', children: steps[0] ?? [] }).includes('999');
  const first = tonight ? [tonight, ...steps.slice(isDanger ? 1 : 0)] : [...steps];
  return first.toSpliced(STEPS_FIRST, 0, ...next);
}
