import type { Root } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Report, startOf } from '#diagnostics/problem.ts';

/** A file: its path, for messages, and its text. */
export interface SourceFile {
  path: string;
  text: string;
  /** MDX only: a fresh copy of a part's cached tree; `null` on a cache miss. */
  parsed?: (text: string) => Root | null;
  /** YAML only: the cached value of a text; `null` on a cache miss or where it has errors. */
  known?: (text: string) => unknown;
}

/** Characters that no editor shows: text has none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Limit on alias expansion, against “billion laughs” attacks. */
const MAX_ALIASES = 20;

/**
 * Parses YAML and validates it against a schema. Problems point at the value; a missing key, at its parent.
 * @param source The file; for front matter, `text` is what is between the fences.
 * @param schema The expected shape.
 * @param report Receives problems.
 * @param firstLine Line of the file on which the YAML starts.
 * @returns The typed value, or `null` when there were problems.
 */
export function readYaml<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  report: Report,
  firstLine = 1,
): z.infer<S> | null {
  // Only problems need positions: a cached value that fits the schema is returned without parsing.
  const known = source.known?.(source.text) ?? null;
  const fits = known === null ? null : schema.safeParse(known);
  if (fits?.success) return fits.data;
  const lines = new LineCounter();
  const control = CONTROL.exec(source.text);
  const document = parseDocument(source.text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
  });
  const placeAt = (start: number, end: number) => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
      file: source.path,
      line: from.line + firstLine - 1,
      column: from.col,
      endLine: to.line + firstLine - 1,
      endColumn: to.col,
    };
  };
  // A warning is an unknown tag: its value must not be taken for text.
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults)
    report({
      ruleId: 'yaml-valid',
      place: placeAt(fault.pos[0], fault.pos[1]),
      reason: `Unexpected YAML: ${fault.message.split('\n')[0]}`,
      note: 'The file cannot be read until this is mended. Check the indent, the quotes and the colon on this line.',
    });
  if (control)
    report({
      ruleId: 'yaml-valid',
      place: placeAt(control.index, control.index + 1),
      reason: `Unexpected control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), expected text`,
      note: 'It cannot be seen or printed. Delete it, or write the line again.',
    });
  if (faults.length > 0 || control) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    report({
      ruleId: 'yaml-valid',
      place: startOf(source.path),
      reason: `Unexpected number of YAML aliases, expected at most ${MAX_ALIASES}`,
      note: 'A file with many aliases can grow without end, so it is not read. Write the values out.',
    });
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    let path = issue.path.filter((key) => typeof key !== 'symbol');
    let node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    while (!node?.range && path.length > 0) {
      path = path.slice(0, -1);
      node = document.getIn(path, true) as typeof node;
    }
    const [start, end] = node?.range ?? [0, 0];
    const at = issue.path.join('.') || 'the file';
    report({
      ruleId: 'yaml-valid',
      place: placeAt(start, end),
      reason: `Unexpected value at ${at}: ${issue.message}`,
      note: `Every field is checked before anything is built. Mend ${at}; the fields and their meaning are described in src/model.`,
    });
  }
  return null;
}
