/** Which folder may import which: every arrow of the program is one of this table, and no path of them leads back. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const RENDERS = ['src/model', 'src/diagnostics', 'src/render/arrange', 'src/render/pictures'];

/** What each folder may import besides itself; a file belongs to the longest row that its path begins with. */
const MAY: Record<string, readonly string[]> = {
  // What everything else is written in.
  'src/model': [],
  'src/diagnostics': ['src/model'],
  // A stage knows neither another one nor the pipeline, which hands values on. Alerts and class lists are read as lessons are.
  'src/read': ['src/model', 'src/diagnostics'],
  'src/alert': ['src/model', 'src/diagnostics', 'src/read'],
  'src/class-list': ['src/model', 'src/diagnostics', 'src/read'],
  'src/draft': ['src/model', 'src/diagnostics'],
  'src/compose': ['src/model', 'src/diagnostics'],
  'src/adapt': ['src/model', 'src/diagnostics'],
  'src/check': ['src/model', 'src/diagnostics'],
  'src/verify': ['src/model', 'src/diagnostics', 'src/check'],
  // Renderers never import one another: what they share stands in arrange.
  'src/render/pictures': ['src/model'],
  'src/render/arrange': ['src/model', 'src/diagnostics', 'src/render/pictures', 'slides'],
  'src/render/deck': RENDERS,
  'src/render/typst': [...RENDERS, 'slides'],
  'src/render/docx': RENDERS,
  'src/render/pptx': [...RENDERS, 'slides'],
  'src/render/quiz': ['src/model'],
  'src/render/letters': ['src/model', 'src/diagnostics'],
  'src/products': ['src/model', 'src/diagnostics', 'src/render'],
  'src/kit': ['src/model'],
  'src/pipeline': [
    ...['src/model', 'src/diagnostics', 'src/read', 'src/alert', 'src/draft', 'src/compose'],
    ...['src/adapt', 'src/check', 'src/verify', 'src/products', 'src/kit'],
  ],
  // Decks run in a browser, by themselves.
  slides: [],
  // The kit room shows products, and never makes them again. The letter desk draws letters, and reads class lists.
  'src/site': ['src/model', 'src/diagnostics'],
  'src/site/desk': [
    'src/model',
    'src/diagnostics',
    'src/class-list',
    'src/read',
    'src/render/letters/browser',
  ],
  // The lead's desk shows values: whatever reads, writes or builds is handed to it.
  'src/desk': ['src/model', 'src/diagnostics'],
  // Commands run the pipeline, and hand it what is of this machine. What tests need too stands in scripts/samples.
  scripts: ['src', 'slides'],
};
/** The kit room’s folders are one. */
const ROOM = /^src\/(pages|components|layouts|live\.config\.ts)/;
/** They run on Node alone. */
const ON_NODE = /^(scripts|src\/site)$/;

const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  imports: Record<string, string>;
};
const files = ['src', 'slides', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);
const rows = Object.keys(MAY).sort((a, b) => b.length - a.length);
const rowOf = (path: string): string =>
  ROOM.test(path) ? 'src/site' : (rows.find((row) => path.startsWith(row)) ?? '');

/** What a file imports, as it is written; an Astro page's stand between its first two lines of dashes. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}
/** The file that is meant; `null` for a package. */
function resolved(from: string, name: string): string | null {
  if (name.startsWith('.')) return join(dirname(from), name).replaceAll('\\', '/');
  const alias = Object.keys(imports).find((key) => name.startsWith(key.replace(/\*$/, '')));
  return alias ? (imports[alias] ?? '').slice(2).replace('*', name.slice(alias.length - 1)) : null;
}
const arrows = files.flatMap((from) =>
  importsOf(from).map((name) => ({ from, name, to: resolved(from, name) })),
);

test('every file belongs to a row of the table', () =>
  expect(files.filter((file) => rowOf(file) === '')).toEqual([]));

describe('an import', () => {
  test('goes where its folder’s row says', () => {
    const wrong = arrows.filter(({ from, to }) => {
      const [row, other] = [rowOf(from), rowOf(to ?? from)];
      return row !== other && !MAY[row]?.some((row) => (to ?? '').startsWith(row));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('that leaves its folder says so: it begins with #, so that every line shows its direction', () => {
    const wrong = arrows.filter(
      ({ from, name, to }) =>
        to !== null && !/^scripts/.test(from) && name.startsWith('.') && rowOf(from) !== rowOf(to),
    );
    expect(wrong.map(({ from, name }) => `${from} imports ${name}`)).toEqual([]);
  });

  test('brings nothing of Node into what also runs in a browser: files, clocks and engines are passed in', () => {
    const wrong = arrows.filter(({ from, name }) => isBuiltin(name) && !ON_NODE.test(rowOf(from)));
    expect(wrong.map(({ from, name }) => `${from} imports ${name}`)).toEqual([]);
  });
});

test('no stage asks for the time, or for chance: the same input gives the same bytes', () => {
  const pure = files.filter((file) => !/^(scripts|src\/site)/.test(rowOf(file)));
  const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
  expect(pure.filter((file) => asks.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no file imports itself, by whatever way', () => {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const clear = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!clear.has(file))
      for (const { to } of next.get(file) ?? []) if (to) follow(to, [...way, file]);
    clear.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('the pipeline hands out nothing but its stages', () =>
  expect(readFileSync('src/pipeline.ts', 'utf8')).not.toMatch(/^export .* from /m));
