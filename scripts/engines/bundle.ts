/** Bundles of scripts and styles. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** A file that was bundled. */
export interface BundledFile {
  path: string;
  bytes: Uint8Array;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What was bundled, and the files that it was made of, by their paths from the program's own folder. */
export interface Bundle {
  files: BundledFile[];
  inputs: string[];
}

/** @param options For esbuild; nothing is written. */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'silent',
    // A style that is not whole would be mended by chance, and look otherwise.
    logOverride: { 'css-syntax-error': 'error' },
    absWorkingDir: ROOT,
    nodePaths: [createRequire(import.meta.url).resolve.paths('esbuild')?.[0] ?? ''],
    ...options,
    write: false,
    metafile: true,
  });
  return {
    files: outputFiles.map(({ path, contents }) => ({ path, bytes: contents })),
    inputs: Object.keys(metafile.inputs).filter(isFile),
  };
}

/** What the bundler adds by itself, such as a value in the place of a name, is no file. */
const isFile = (input: string): boolean => !/^[<(]/.test(input);
