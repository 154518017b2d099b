/** Changes some values of `alert.md` and nothing else of it: what people wrote there, comments too, stays as it stands. */
import { parseDocument } from 'yaml';
import type { AlertEdit } from '#model/alert/alert-edit.ts';

/** Front matter, and what follows it. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/;

/** @returns The text with the changes; `null` where it has no front matter. */
export function editedAlert(text: string, edits: readonly AlertEdit[]): string | null {
  const front = FRONT.exec(text);
  if (!front?.[1]) return null;
  const document = parseDocument(front[1], { schema: 'core' });
  for (const { at, value } of edits)
    if (value === undefined) document.deleteIn(at);
    else document.setIn(at, document.createNode(value));
  const written = document.toString({ lineWidth: 110 }).trimEnd();
  return `---\n${written}\n---${text.slice(front[0].length)}`;
}
