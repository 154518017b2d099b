import type { DeckForm } from '#render/arrange/deck-parts.ts';
import type { Engines } from './engines.ts';

/** Where the site keeps the assets that its decks share, below `dist/`. */
export const DECK_ASSETS = 'assets/deck';

/** A deck as a page of the site, with links to shared assets instead of inline ones. */
export function linkedForm(
  { css, js }: Engines['decks']['linked']['teacher'],
  folder: string,
): DeckForm {
  const up = '../'.repeat(folder.split('/').length);
  return { kind: 'linked', css: `${up}${DECK_ASSETS}/${css}`, js: `${up}${DECK_ASSETS}/${js}` };
}
