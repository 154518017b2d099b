import { error, type Rule } from '../rule.ts';

/** Rules on the bytes of finished files, hidden content included. */
export const PRODUCTS = {
  'no-hidden-notes': error(
    'A pupil’s file holds no notes, answers or adult text, not even hidden.',
    {
      in: 'deck-share.html',
      ok: '</main>',
      notOk: '<!-- Do: Count each corner and write it down. --></main>',
    },
  ),
  'product-whole': error(
    'Every product opens, has a title and a language, its pages are tagged, and it runs and fetches nothing from elsewhere.',
    {
      in: 'deck-share.html',
      ok: ' lang="en-GB"',
      notOk: '',
    },
    'PDF/UA-1; WCAG 2.2, 3.1.1',
  ),
} as const satisfies Record<string, Rule>;
