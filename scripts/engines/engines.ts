/** All engines of a build, made once a thread. */
import type { BuildEngines } from '#pipeline/made.ts';
import { bundleDecks, type DeckBundle } from './deck-bundle.ts';
import { programLabels } from './labels.ts';
import { composeDraft, inlineCss } from './mail.ts';
import { createOffice } from './office.ts';
import { readPages } from './pdf-pages.ts';
import { drawStrip } from './picture-strip.ts';
import { type LibraryFor, loadPictures } from './pictures.ts';
import { createTypesetter } from './typst.ts';

/** Makes the engines; each band then gets a picture library with its own characters. */
export async function createEngines(): Promise<
  BuildEngines & { libraryFor: LibraryFor; decks: Pick<DeckBundle, 'assets' | 'inputs'> }
> {
  const libraryFor = loadPictures();
  const decks = await bundleDecks();
  const office = await createOffice();
  const typesetter = createTypesetter();
  return {
    libraryFor,
    decks,
    readPages,
    memory: new Map(),
    labels: programLabels,
    forCast: (cast, band) => ({
      paper: { ...typesetter, pictures: libraryFor(cast, band) },
      office,
      decks,
      inlineCss,
      composeDraft,
      drawStrip,
    }),
  };
}
