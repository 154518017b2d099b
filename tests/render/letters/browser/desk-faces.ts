/** The letter desk's fonts, read as the desk reads them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Face, FONT_FILES, readFace } from '#render/letters/browser/letter-desk.ts';

const { resolve } = createRequire(import.meta.url);

export const deskFaces = (): Map<string, Face> =>
  new Map(
    FONT_FILES.map(({ id, path }) => {
      const bytes = readFileSync(resolve(`@expo-google-fonts/${path}`));
      return [id, readFace(id, new Uint8Array(bytes))];
    }),
  );
