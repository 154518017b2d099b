/** Bundles of scripts and styles. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { build as Build, BuildOptions } from 'esbuild';

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

/** Bundles that are being made. */
let inWork = 0;

/** @param options For esbuild; nothing is written. Its process ends with the last bundle: it would hold its memory. */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const { build, stop } = await import('esbuild');
  inWork += 1;
  try {
    return await bundled(build, options);
  } finally {
    inWork -= 1;
    if (inWork === 0) await stop();
  }
}

async function bundled(build: typeof Build, options: BuildOptions): Promise<Bundle> {
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
