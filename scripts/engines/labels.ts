/** Collects the program's own strings in products (buttons, answer headings, style names) from its source code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of code that writes and lays out products. */
const PLACES = ['src', 'slides', 'handouts'].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);
const SOURCE = /\.(?:ts|typ|css)$/;
/** String literals, Typst content in brackets, and template literals between their placeholders. */
const STRINGS = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`|\[([^[\]\n]*)\]/g;
const GAP = /\$\{[^}]*\}|#[\w.]+(?:\([^)]*\))?/;

let labels: string[] | undefined;

/** Every label, without duplicates. Sources are read on first use. */
export function programLabels(): readonly string[] {
  labels ??= [...new Set(PLACES.flatMap(sourcesIn).flatMap(labelsIn))];
  return labels;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => SOURCE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const labelsIn = (source: string): string[] =>
  [...source.matchAll(STRINGS)]
    .flatMap((strings) => strings.slice(1).flatMap((text) => text?.split(GAP) ?? []))
    .map((text) => text.replaceAll('\\n', '\n').trim())
    .filter((text) => /\p{L}{2}/u.test(text));
