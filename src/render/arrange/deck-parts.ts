import type { Report } from '#diagnostics/problem.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';

/** A style sheet in a page, with its hash (`sha256-…`) for the page’s content security policy. */
export interface PageStyle {
  css: string;
  cssHash: string;
}

/** The style and script of one kind of deck, for a page. */
export interface DeckCode extends PageStyle {
  js: string;
  jsHash: string;
  /** The style with the fonts of one phase. Default: with all fonts. */
  ofPhase?: Partial<Record<string, PageStyle>>;
}

/**
 * Where a deck's code is: linked, beside other decks of a site; or in the page, so that a single file works from a
 * memory stick.
 */
export type DeckForm =
  | { kind: 'linked'; css: string; js: string }
  | { kind: 'self-contained'; code: DeckCode };

/** A deck as a page, with the number of its slides, continuation slides included. */
export interface WrittenDeck {
  html: string;
  slides: number;
}

/** Input of a deck's writer. */
export interface DeckParts {
  pictures: PictureLibrary;
  form: DeckForm;
  report?: Report;
}
