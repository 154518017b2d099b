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

/**
 * Creates the engines; each band then gets a picture library with its own characters.
 * @param store Cache of what engines produce.
 */
export async function createEngines(store = openStore()): Promise<
  BuildEngines & {
    memo: Memo;
    libraryFor: LibraryFor;
    decks: Pick<DeckBundle, 'assets' | 'inputs'>;
  }
> {
  const libraryFor = loadPictures();
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
    memo: openMemo(store, buildDate()),
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
