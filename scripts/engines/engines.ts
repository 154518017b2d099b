/** Creates all engines of a build, once per thread. */

import type { Memo } from '#model/kit/memo.ts';
import type { BuildEngines } from '#pipeline/build-output.ts';
import { openMemo } from '../cache/memo.ts';
import { openStore } from '../cache/store.ts';
import { buildDate } from '../command.ts';
import { bundleDecks, type DeckBundle } from './deck-bundle.ts';
import { programLabels } from './labels.ts';
import { composeDraft, inlineCss } from './mail.ts';
import { createOffice } from './office.ts';
import { readPages } from './pdf-pages.ts';
import { drawStrip } from './picture-strip.ts';
import { type LibraryFor, loadPictures } from './pictures.ts';
import { createTypesetter } from './typst.ts';

/** What lessons are read and checked with: there at once. */
export interface ReadingEngines {
  libraryFor: LibraryFor;
  memo: Memo;
}

export const readingEngines = (store = openStore()): ReadingEngines => ({
  libraryFor: loadPictures(),
  memo: openMemo(store, buildDate()),
});

/**
 * Creates the engines; each band then gets a picture library with its own characters.
 * @param store Cache of what engines produce.
 */
export async function createEngines(
  store = openStore(),
  { libraryFor, memo } = readingEngines(store),
): Promise<BuildEngines & ReadingEngines & { decks: Pick<DeckBundle, 'assets' | 'inputs'> }> {
  const decks = await bundleDecks(store);
  const office = createOffice();
  const typesetter = createTypesetter();
  return {
    libraryFor,
    decks,
    readPages,
    memory: new Map(),
    labels: programLabels,
    programs: () =>
      Object.values(decks.inPage)
        .map(({ js, css }) => `<script>${js}</script><style>${css}</style>`)
        .join(''),
    memo,
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
