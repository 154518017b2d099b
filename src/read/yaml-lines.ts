import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Line numbers by YAML path: `corrections.risks.grooming`, `facts.2.risks.0`. */
export type Lines = Readonly<Record<string, number>>;

/** @param firstLine Line of the file on which the YAML starts. */
export function linesOf(text: string, firstLine = 1): Lines {
  const lines: Record<string, number> = {};
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core' });
  const note = (path: string, node: unknown) => {
    const start = (node as { range?: [number, number, number] | null } | null)?.range?.[0];
    if (start !== undefined) lines[path] = counter.linePos(start).line + firstLine - 1;
  };
  const walk = (node: unknown, path: string): void => {
    const below = (key: unknown) => (path === '' ? String(key) : `${path}.${String(key)}`);
    if (isMap(node))
      for (const { key, value } of node.items) {
        const at = below(isScalar(key) ? key.value : key);
        note(at, key);
        walk(value, at);
      }
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        note(below(index), item);
        walk(item, below(index));
      }
  };
  walk(document.contents, '');
  return lines;
}
