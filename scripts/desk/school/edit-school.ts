/** Edits the text of a school's file, keeping comments. */
import { type Document, isMap, parseDocument } from 'yaml';
import type { SchoolEdit } from '#desk/school/school-form.ts';
import { School } from '#model/school.ts';

/** Parses a school's file for editing. `null` where its text is not a YAML map. */
export function openSchoolText(text: string): Document | null {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const isWhole = document.errors.length === 0 && document.warnings.length === 0;
  return isWhole && isMap(document.contents) ? document : null;
}

const KNOWN = new Set(Object.keys(School.shape));

/** Keys that a school's file does not have. */
export const unknownLines = (document: Document): string[] => {
  const lines = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  return Object.keys(lines).filter((line) => !KNOWN.has(line));
};

/** The text with these edits applied and unknown keys removed. */
export function editedSchool(document: Document, edits: readonly SchoolEdit[]): string {
  for (const line of unknownLines(document)) document.delete(line);
  for (const { at, value } of edits) edit(document, at, value);
  return document.toString({ lineWidth: 0 });
}

/** Unchanged values keep their formatting. */
function edit(document: Document, at: readonly string[], value: unknown): void {
  const there = document.getIn(at) as unknown;
  const current = there && typeof there === 'object' && 'toJSON' in there ? plain(there) : there;
  if (JSON.stringify(current ?? null) === JSON.stringify(value)) return;
  if (value !== null) {
    const above = at.slice(0, -1);
    if (above.length > 0 && !isMap(document.getIn(above)))
      document.setIn(above, document.createNode({}));
    document.setIn(at, typeof value === 'object' ? document.createNode(value) : value);
  } else if (document.hasIn(at)) {
    document.deleteIn(at);
    const above = at.slice(0, -1);
    const left = above.length > 0 ? document.getIn(above) : null;
    if (isMap(left) && left.items.length === 0) document.deleteIn(above);
  }
}

const plain = (node: object): unknown => (node as { toJSON: () => unknown }).toJSON();
