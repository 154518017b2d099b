import { expect, test } from 'vitest';
import { groupPictureName } from '#render/pictures/group-picture.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';

test('how many work together is what is said first', () => {
  expect(groupPictureName('pairs, then fours')).toBe('group:2');
  expect(groupPictureName('threes: host, giver, producer')).toBe('group:3');
  expect(groupPictureName('groups of four')).toBe('group:4');
  expect(groupPictureName('the whole class, along a line')).toBe('group:5');
  expect(groupPictureName('alone, then pairs')).toBe('group:1');
  expect(groupPictureName('the same desks')).toBeNull();
});

test('each is drawn with a head for everybody, in colour and for a copier', () => {
  const library = loadPictures()([], { id: 'ks3', phase: 'secondary' });
  for (const count of [1, 2, 3, 4, 5]) {
    const picture = library(`group:${count}`);
    expect(picture?.colour.match(/<circle/g)).toHaveLength(count);
    expect(picture?.mono).not.toMatch(/#(?!fff|000)/);
  }
  expect(library('group:9')).toBeNull();
});
