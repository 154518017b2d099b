import { expect, test } from 'vitest';
import type { BandVersion, Slide } from '#model/band-version.ts';
import { handOutOrder } from '#write/paper/pack/hand-out-order.ts';
import { KS3 } from '../paper.ts';
import { blocks, flow, handoutOf, place, versionOf } from '../sheet-of-parts.ts';

const slide = (id: string, about: Partial<Slide>): Slide => ({
  id,
  part: 'activity',
  layout: 'text',
  title: 'A slide',
  minutes: 3,
  short: null,
  years: null,
  optional: false,
  facts: [],
  blocks: [],
  notes: [],
  place,
  ...about,
});

const order = (version: Partial<BandVersion>): [string, string | undefined][] =>
  handOutOrder({ ...versionOf(KS3, []), ...version }).map(({ handout, slide: at }) => [
    handout.id,
    at?.id,
  ]);

const sheet = handoutOf(['lines'], { id: 'sheet', title: 'The Kite Sheet' });
const cards = handoutOf(['sort'], { id: 'cards', title: 'Clue cards' });

test('a sheet is given out with the slide whose notes say so, whatever is on it', () => {
  const slides = [
    slide('s1', { part: 'baseline', notes: flow('Say hello. Hand out the kite sheet.') }),
    slide('s2', { blocks: [blocks.sort as never] }),
  ];
  expect(order({ handouts: [cards, sheet], slides })).toEqual([
    ['sheet', 's1'],
    ['cards', 's2'],
  ]);
});

test('a sheet named like a slide belongs to it, and naming it earlier does not change that', () => {
  const slides = [
    slide('s1', { part: 'story', notes: flow('Later there are clue cards.') }),
    slide('s2', { title: 'Clue cards' }),
  ];
  expect(order({ handouts: [cards], slides })).toEqual([['cards', 's2']]);
});

test('a sheet that nothing names is for the first activity; extras of the deck don’t count', () => {
  const slides = [
    slide('s1', { part: 'welcome' }),
    slide('s2', { optional: true }),
    slide('s3', {}),
  ];
  expect(order({ handouts: [sheet], slides })).toEqual([['sheet', 's3']]);
});
