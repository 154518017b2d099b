/** Edits the text of a school's file: what a person wrote beside its lines stays. */
import { type Document, isMap, parseDocument } from 'yaml';
import type { SchoolEdit } from '#desk/school/school-form.ts';
import { School } from '#model/school.ts';

/** A school's file as it can be edited. `null` where its text is no YAML, or no list of lines. */
export function openSchoolText(text: string): Document | null {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const isWhole = document.errors.length === 0 && document.warnings.length === 0;
  return isWhole && isMap(document.contents) ? document : null;
}

const KNOWN = new Set(Object.keys(School.shape));

/** Lines that no school's file has. */
export const unknownLines = (document: Document): string[] => {
  const lines = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  return Object.keys(lines).filter((line) => !KNOWN.has(line));
};

/** The text with these edits. Lines that no school's file has are taken out. */
export function editedSchool(document: Document, edits: readonly SchoolEdit[]): string {
  for (const line of unknownLines(document)) document.delete(line);
  for (const { at, value } of edits) edit(document, at, value);
  return document.toString({ lineWidth: 0 });
}

/** What says the same already is left as it is written. */
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
