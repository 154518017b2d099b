import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { Manifest, type ManifestFile } from '#model/kit/manifest.ts';

/** The build that all tests look at, made once by the command that users run. */
export const dist = inject('dist');
export const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(dist, path)));
export const readText = (path: string): string => readFileSync(join(dist, path), 'utf8');
export const manifest = Manifest.parse(JSON.parse(readText('manifest.json')));

/** Files of the manifest that match every given field. */
export const files = (want: Partial<ManifestFile> = {}): ManifestFile[] =>
  manifest.files.filter((file) =>
    Object.entries(want).every(([key, value]) => file[key as keyof ManifestFile] === value),
  );
