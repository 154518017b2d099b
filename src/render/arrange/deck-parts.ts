import type { Report } from '#diagnostics/problem.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';

/** A style sheet in a page, with its hash (`sha256-…`) for the page’s content security policy. */
export interface PageStyle {
  css: string;
  cssHash: string;
}

/** Style and script of one sort of deck, ready to stand in a page. */
export interface DeckCode extends PageStyle {
  js: string;
  jsHash: string;
  /** The style with the fonts of one phase alone. Default: with those of all. */
  ofPhase?: Partial<Record<string, PageStyle>>;
}

/**
 * Where a deck's code is: beside other decks of a site, linked by address, or in the page itself, so that one file
 * works from a memory stick.
 */
export type DeckForm =
  | { kind: 'linked'; css: string; js: string }
  | { kind: 'self-contained'; code: DeckCode };

/** A deck as a page, and how many slides are in it, with those on which a long one goes on. */
export interface WrittenDeck {
  html: string;
  slides: number;
}

/** What a deck is written with. */
export interface DeckParts {
  pictures: PictureLibrary;
  form: DeckForm;
  report?: Report;
}
