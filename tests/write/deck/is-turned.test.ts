import { expect, test } from 'vitest';
import { isTurned } from '#write/deck/is-turned.ts';
import { slide } from './sample-version.ts';

const turned = (...slides: ReturnType<typeof slide>[]) =>
  slides.filter((each) => isTurned(each, slides)).map(({ id }) => id);

test('every other short story in a row is turned round', () => {
  const stories = ['s1', 's2', 's3', 's4'].map((id) => slide(id, 'message', []));
  expect(turned(...stories)).toEqual(['s2', 's4']);
});

test('a slide of another sort begins a new row', () => {
  expect(
    turned(slide('s1', 'message', []), slide('s2', 'story', []), slide('s3', 'message', [])),
  ).toEqual([]);
});

test('a message that is no story stays as it is', () => {
  expect(turned(slide('s1', 'message', []), slide('s2', 'message', [], 'help'))).toEqual([]);
});
