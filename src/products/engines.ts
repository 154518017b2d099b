import type { Frame } from '#model/kit/preview-frame.ts';
import type { DeckCode } from '#render/arrange/deck-parts.ts';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import type { PaperTools } from '#render/arrange/paper-tools.ts';
import type { LetterMessage } from '#render/letters/letter-message.ts';

/** Draws pages of PDFs (by number from 1) into one PNG, one below the other, each centred in its frame. */
export type DrawStrip = (
  pages: readonly { pdf: Uint8Array; page: number }[],
  frame: Frame,
) => Promise<Uint8Array>;

/** The engines that products are made with. */
export interface Engines {
  paper: PaperTools;
  office: Omit<OfficeTools, 'paper'>;
  /** Styles and scripts of each kind of deck: to inline, and as files. */
  decks: {
    inPage: Record<'teacher' | 'share' | 'adult', DeckCode>;
    linked: Record<'teacher' | 'adult', { css: string; js: string }>;
  };
  drawStrip: DrawStrip;
  /** Inlines a mail's styles, and composes its draft. */
  inlineCss: (html: string) => string;
  composeDraft: (message: LetterMessage) => Promise<Uint8Array>;
}
