/** Families hear of all help that belongs to the risks of a lesson, however many those are. */
import { expect, test } from 'vitest';
import { everyCombination } from '../combinations.ts';
import { openDrafting } from '../drafted.ts';

/** Threats, scams and gambling: each has help of its own, and together more than one slide holds. */
const RISKS = ['sexual-extortion', 'scams-malware', 'spending-gambling'];

test('what one slide of helpers has no room for stands on the next, and on the card', async () => {
  const drafting = await openDrafting();
  const lesson = everyCombination(drafting.house, drafting.modules).find(({ slug }) =>
    RISKS.every((risk) => slug.includes(risk)),
  );
  if (!lesson) throw new Error('There is no such combination');
  const [prepared] = (await drafting.prepare([lesson])).lessons;
  const parents = prepared?.workshops?.parents;
  const slides = parents?.deck.slides.filter(({ title }) => title.startsWith('Who helps')) ?? [];
  const said = [JSON.stringify(slides.map(({ blocks }) => blocks)), JSON.stringify(parents?.card)];
  for (const text of said)
    for (const name of [
      '999',
      'Childline',
      'NSPCC Helpline',
      'CEOP Safety Centre',
      'Report Remove',
      'National Gambling Helpline',
      'Report Fraud',
    ])
      expect(text).toContain(name);
  expect(slides.length).toBeGreaterThan(1);
  expect(prepared?.found).toEqual([]);
});
