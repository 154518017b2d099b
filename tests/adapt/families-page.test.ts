import { expect, test } from 'vitest';
import { familiesPage } from '#adapt/families-page.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { lessons } = await prepareFixture();
const version = lessons[0]?.versions[0]?.version;
if (!version) throw new Error('The fixture has no version');

test('families read the letter’s own words, in its order', () => {
  const { openers, firstHour, lists } = familiesPage(version);
  expect(openers.length).toBeGreaterThan(0);
  expect(firstHour.length).toBeGreaterThan(0);
  for (const { heading } of lists) expect(heading).not.toMatch(/[.:]$/);
});

test('all that the alert tells stands where the first letter has a part of it, and once', () => {
  const passage = (kind: 'incident' | 'account', value: string) => ({
    ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
    data: { alertWords: kind },
  });
  const head = (value: string) => ({
    ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
  });
  const after = { ...version.laterLetters[0], id: 'after', forPage: [] };
  const { lists } = familiesPage({
    ...version,
    letter: { ...version.letter, front: [head('What the alert says'), passage('incident', 'A.')] },
    laterLetters: [{ ...after, front: [head('More fully'), passage('account', 'A. B.')] }],
  } as never);
  expect(lists).toEqual([{ heading: 'What the alert says', items: ['A. B.'] }]);
});

test('what the letter after the lesson has no room for stands here, whole and once', () => {
  const passage = (value: string) => ({
    ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
    data: { alertWords: 'account' },
  });
  const head = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'More' }] };
  const after = {
    ...{ ...version.laterLetters[0], id: 'after' },
    front: [head, passage('B. …')],
    forPage: [head, passage('A. B. C.')],
  };
  const { lists } = familiesPage({
    ...version,
    letter: { ...version.letter, front: [] },
    laterLetters: [after],
  } as never);
  expect(lists).toEqual([{ heading: 'More', items: ['A. B. C.'] }]);
});

test('nothing of it says which school, or who there, is meant', () => {
  const { school, letter } = version;
  const withSchool = {
    ...letter,
    card: {
      ...letter.card,
      firstHour: [
        [{ type: 'text' as const, value: `Ring ${school.phone || school.name}.` }],
        [{ type: 'text' as const, value: `Ask for ${school.lead.name}.` }],
        [{ type: 'text' as const, value: 'Stay calm and listen.' }],
      ],
    },
  };
  const page = familiesPage({ ...version, letter: withSchool });
  expect(page.firstHour).toEqual(['Stay calm and listen.']);
  expect(page.routes.map(({ name }) => name)).not.toContain('Our safeguarding lead');
  // The first and the last slide have the school's lead along their foot.
  expect(page.slides).not.toContain(0);
  expect(page.slides).not.toContain(version.slides.length - 1);
});
