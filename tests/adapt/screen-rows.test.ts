/** A line of a drawn screen is somebody's words, a fact, a switch or a line of its own, by how it is written. */
import type { List } from 'mdast';
import { describe, expect, test } from 'vitest';
import { screenRow } from '#adapt/blocks/screen-rows.ts';
import type { ScreenKind } from '#model/lesson/screen.ts';
import { flow } from '../render/letters/sample-letter.ts';

function row(kind: ScreenKind, written: string) {
  const [list] = flow(`- ${written}`) as unknown as List[];
  const [item] = list?.children ?? [];
  if (!item) throw new Error(`no item: ${written}`);
  const person = (called: string) => ({ called }) as never;
  return screenRow(item, { kind, person, context: { file: 'lesson.mdx' } });
}

describe('in a chat', () => {
  test('“Name: words” is somebody’s message', () => {
    expect(row('chat', 'Wren (18:02): Are you there?')).toMatchObject({
      ...{ kind: 'message', from: { called: 'Wren' }, note: '18:02', text: 'Are you there?' },
    });
  });
  test('what nobody says is a line, and nobody’s message', () => {
    expect(row('chat', 'Nobody answers.')).toMatchObject({ kind: 'line', text: 'Nobody answers.' });
  });
});

test('in a shop, “Name: words” is a fact', () => {
  expect(row('shop', 'Age: 16')).toMatchObject({ kind: 'fact', label: 'Age', value: '16' });
});

test.each([
  ['[x] **Show my place**', { on: true, label: 'Show my place', value: '', ringed: true }],
  ['[x] **Show my place**: to all', { label: 'Show my place', value: 'to all', ringed: true }],
  ['[ ] Show my place: to all', { on: false, value: 'to all', ringed: false }],
  ['[ ] **Show** my place', { on: false, label: 'Show my place', ringed: false }],
])('a switch is ringed where its name is bold: “%s”', (written, expected) => {
  expect(row('settings', written)).toMatchObject({ kind: 'switch', ...expected });
});
