/** What the program itself says in products, as its own source has it: on buttons, above answers, in names of styles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where products are written and laid out. */
const PLACES = ['src', 'slides', 'handouts'].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);
const SOURCE = /\.(?:ts|typ|css)$/;
/** Strings, and what Typst sets between brackets; of a template, what stands between its gaps. */
const STRINGS = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`|\[([^[\]\n]*)\]/g;
const GAP = /\$\{[^}]*\}|#[\w.]+(?:\([^)]*\))?/;

let labels: string[] | undefined;

/** Every label, once. The sources are read when they are first asked for. */
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
