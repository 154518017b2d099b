/** Who issued an alert, as adults are told: a school or a club writes of its own children, and is not named. */
import { expect, test } from 'vitest';
import { isOfClub, isOfSchool, publisherTold } from '#model/alert/published-by.ts';

test.each([
  ['Hale Lane Juniors', 'a school'],
  ['Hale Sixth Form College', 'a college'],
  ['Hale Lane Nursery', 'a nursery'],
  ['Hale Colts Juniors', 'a club'],
  ['Tarn Rowing Club', 'a club'],
  ['Brack Anglers and Young Rods', 'a club'],
  ['1st Hale Scouts', 'a club'],
  ['Hale Islamic Centre, Saturday Youth Circle', 'a place of worship'],
  ['St Bride’s Church', 'a place of worship'],
  ['Mill Lane Youth Group', 'a community group'],
  ['St Bride’s Church of England Primary School', 'a school'],
  ['Hale Mosque Schools Trust', 'Hale Mosque Schools Trust'],
  ['Association of Rowing Clubs', 'Association of Rowing Clubs'],
  ['Hale Youth Service', 'Hale Youth Service'],
  ['Hale Schools Partnership', 'Hale Schools Partnership'],
])('%s is told as %s', (publisher, shown) =>
  expect(publisherTold({ publisher, names: [] })).toBe(shown),
);

test('no club is a school', () => {
  expect(isOfSchool('Hale Rovers Juniors')).toBe(false);
  expect(isOfClub('Hale Lane Juniors')).toBe(false);
});
