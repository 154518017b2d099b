/** What Word documents are made with: the rasteriser, the fonts that go with them, and the day. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OfficeTools } from '#write/office/office-tools.ts';
import { buildDate } from '../command.ts';
import { createRasteriser } from './rasterise.ts';

const FAMILY = '@expo-google-fonts/atkinson-hyperlegible-next';

export async function createOffice(): Promise<Omit<OfficeTools, 'paper'>> {
  const { resolve } = createRequire(import.meta.url);
  const face = (name: string) =>
    new Uint8Array(readFileSync(resolve(`${FAMILY}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`)));
  return {
    rasterise: await createRasteriser(),
    fonts: { regular: face('400Regular'), bold: face('700Bold') },
    hand: readFileSync(new URL('../../handouts/hand.svg', import.meta.url), 'utf8'),
    day: buildDate(),
  };
}
