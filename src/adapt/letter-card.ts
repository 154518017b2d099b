import type { RootContent } from 'mdast';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import type { Letter } from '#model/paper/letter.ts';
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
