/**
 * Licence notices of third-party work in the output, derived from the files that were bundled or embedded, so that a
 * new dependency cannot be forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Path below `dist/`. */
export const NOTICES = 'NOTICES.txt';

const rootPath = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Packages whose fonts or drawings are embedded in products without being bundled. */
const EMBEDDED = [
  '@expo-google-fonts/atkinson-hyperlegible-next',
  '@expo-google-fonts/noto-sans',
  '@iconify-json/fluent-emoji-flat',
  '@iconify-json/fluent-emoji-high-contrast',
  'docx',
].map((name) => rootPath(`node_modules/${name}/package.json`));

/** @param bundled Input files of the output's scripts, styles and fonts. */
export const noticesOf = (bundled: readonly string[]): string =>
  writeNotices(creditsOf([...bundled, ...EMBEDDED]), {
    notice: readFileSync(rootPath('NOTICE.md'), 'utf8'),
    licence: readFileSync(rootPath('LICENSE'), 'utf8'),
  });

/** A package whose code, fonts or drawings are in the output. */
export interface Credit {
  name: string;
  version: string;
  /** SPDX expression from its `package.json`. */
  licence: string;
  /** Texts of its licence files; empty where it has none. */
  texts: string[];
  author: string;
}

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

/**
 * The packages of these files, sorted by name.
 * @param paths Input files; those outside `node_modules` are ours and skipped.
 */
export function creditsOf(paths: readonly string[]): Credit[] {
  const folders = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
  const credits = [...folders].map(readCredit);
  const byName = new Map(credits.map((credit) => [`${credit.name} ${credit.version}`, credit]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** “…/node_modules/@noble/hashes/sha2.js” → “…/node_modules/@noble/hashes”. */
function packageFolder(path: string): string | null {
  const [, folder] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(resolve(rootPath('.'), path)) ?? [];
  return folder ?? null;
}

function readCredit(folder: string): Credit {
  const { name, version, license, author } = Manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'not said'),
    texts: readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim()),
    author: typeof author === 'string' ? author : (author?.name ?? ''),
  };
}

/** Formats the notices: a list of all packages, then each distinct licence text with the packages under it. */
export function writeNotices(
  credits: readonly Credit[],
  program: { notice: string; licence: string },
): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, texts } of credits)
    for (const text of new Set(texts))
      byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  const bare = (licence: string) =>
    credits.filter((credit) => credit.texts.length === 0 && credit.licence === licence);
  const named = (all: readonly Credit[]) =>
    all.map(({ name, version }) => `${name} ${version}`).join(', ');
  return [
    program.notice.trim(),
    '# What is in this output',
    credits
      .map(
        ({ name, version, licence, author }) =>
          `- ${name} ${version}: ${licence}${author ? `, ${author}` : ''}`,
      )
      .join('\n'),
    `## ${['Forewarned', named(bare('MIT'))].filter(Boolean).join('; and, by their own authors: ')}\n\n${program.licence.trim()}`,
    ...(bare('ISC').length > 0 ? [`## ${named(bare('ISC'))}\n\n${ISC}`] : []),
    ...[...byText].map(([text, names]) => `## ${names.join(', ')}\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Text for packages that declare “ISC” without including it. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;
