/** Bundles scripts and styles with esbuild. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { build as Build, BuildOptions } from 'esbuild';

/** A file that was bundled. */
export interface BundledFile {
  path: string;
  bytes: Uint8Array;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The bundled files, and the paths of their inputs relative to the root. */
export interface Bundle {
  files: BundledFile[];
  inputs: string[];
}

/** Bundles in progress. */
let running = 0;

/**
 * Bundles in memory. esbuild's process is stopped after the last bundle, to free its memory.
 * @param options Options of esbuild.
 */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const { build, stop } = await import('esbuild');
  running += 1;
  try {
    return await bundled(build, options);
  } finally {
    running -= 1;
    if (running === 0) await stop();
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
    // Browsers would silently repair invalid CSS.
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

/** Inputs that esbuild generates, such as defines, are not files. */
const isFile = (input: string): boolean => !/^[<(]/.test(input);
