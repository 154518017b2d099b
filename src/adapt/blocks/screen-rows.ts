/** List items of a screen → rows of the screen. */
import type { ListItem } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { childrenOf, placeOf } from '#model/lesson/component.ts';
import {
  isTalk,
  type ScreenKind,
  type ScreenPerson,
  type ScreenRow,
} from '#model/lesson/screen.ts';
import type { Context } from '../context.ts';

interface RowContext {
  kind: ScreenKind;
  person: (called: string) => ScreenPerson;
  context: Pick<Context, 'file'>;
}

/** “[Accept] [Not now]” */
const BUTTONS = /^(?:\[[^\]]+\]\s*)+$/;
/** “Marlo gives: 500 coins” */
const GIFT = /^(.{1,40}?) gives:\s+(.+)$/su;
/** “Name (note): words”, where the note may be missing. */
const LABELLED = /^(.{1,60}?)(?:\s+\(([^)]*)\))?:(?:\s+(.*))?$/su;
/** “Wren (talking)” */
const NOTED = /^(.+?)(?:\s+\(([^)]*)\))?$/su;

export function screenRow(item: ListItem, { kind, person, context }: RowContext): ScreenRow {
  const place = placeOf(item, context.file);
  const text = textContent(item).trim();
  if (typeof item.checked === 'boolean') {
    const [, label = text, , value = ''] = LABELLED.exec(text) ?? [];
    return { kind: 'switch', on: item.checked, label, value, ringed: isAll(item, 'strong'), place };
  }
  if (isAll(item, 'emphasis')) return { kind: 'note', text, place };
  if (BUTTONS.test(text))
    return {
      kind: 'buttons',
      labels: [...text.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => label),
      place,
    };
  const [, giver, gift] = GIFT.exec(text) ?? [];
  if (giver && gift && isTalk(kind))
    return { kind: 'gift', from: person(giver), mine: false, text: gift, place };
  const [, label, note = '', value = ''] = LABELLED.exec(text) ?? [];
  if (label && isTalk(kind))
    return { kind: 'message', from: person(label), mine: false, note, text: value, place };
  if (label) return { kind: 'fact', label, note, value, place };
  if (kind !== 'lobby') return { kind: 'line', text, place };
  const [, called = text, aside = ''] = NOTED.exec(text) ?? [];
  return { kind: 'message', from: person(called), mine: false, note: aside, text: '', place };
}

/** Is an item's first paragraph all strong, or all emphasis? */
function isAll(item: ListItem, type: 'strong' | 'emphasis'): boolean {
  const [paragraph] = item.children;
  const runs = paragraph ? childrenOf(paragraph) : [];
  return (
    runs.length > 0 &&
    runs[0]?.type === type &&
    runs.slice(1).every((run) => textContent(run).trim() === '' || textContent(run).startsWith(':'))
  );
}
