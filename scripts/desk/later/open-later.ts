/** What may have to be put right after approval: lessons that changed since, and letters that were sent. */
import type { LaterDesk } from '#desk/later/later-desk.ts';
import { defaultLedger } from '../../letters/ledger-place.ts';
import type { Kits } from '../kit/kits.ts';
import { sentLetters } from './sent-letters.ts';

export interface LaterDeskOptions {
  kits: Kits;
  school: () => Promise<string | undefined>;
  /** Today, YYYY-MM-DD. */
  today: () => string;
}

export function openLater({ kits, school, today }: LaterDeskOptions): LaterDesk {
  return {
    async lessons(words) {
      const found = await kits.search({ school: await school(), today: today(), words });
      return found.map(({ slug, ...lesson }) => ({
        ...lesson,
        id: slug,
        isDue: lesson.reviewBy < today(),
      }));
    },
    letters: async () => sentLetters(defaultLedger()),
  };
}
