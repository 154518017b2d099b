import type { DeckCode } from '#write/deck/deck-parts.ts';
import type { LetterMessage } from '#write/letter/letter-message.ts';
import type { OfficeTools } from '#write/office/office-tools.ts';
import type { PaperTools } from '#write/paper/paper-tools.ts';

/** What products are made with. */
export interface Engines {
  paper: PaperTools;
  office: Omit<OfficeTools, 'paper'>;
  /** Style and script of the teacher’s deck, of the one to share and of those for adults: in the page, and as files. */
  decks: {
    inPage: Record<'teacher' | 'share' | 'adult', DeckCode>;
    linked: Record<'teacher' | 'share' | 'adult', { css: string; js: string }>;
  };
  /** Inlines a mail's styles, and composes its draft. */
  inlineCss: (html: string) => string;
  composeDraft: (message: LetterMessage) => Promise<Uint8Array>;
}
