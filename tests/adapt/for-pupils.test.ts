import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { mixed } from '#adapt/mixed.ts';
import { inRounds } from '#model/text/in-rounds.ts';
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

  test('passes on no part that it does not know: it may hold answers', () => {
    const [slide] = version.slides;
    const [sheet] = version.handouts;
    if (!slide || !sheet) throw new Error('The fixture has no slide or no sheet');
    const unknown = { kind: 'tick-list', why: 'Because it is so', place: slide.place } as never;
    for (const change of [
      { slides: [{ ...slide, blocks: [unknown] }] },
      { handouts: [{ ...sheet, blocks: [unknown], editions: [] }] },
    ])
      expect(() => forPupils({ ...version, ...change })).toThrow(/“tick-list”/);
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

  test('keeps both halves of a pair to match in the same round of its slide', () => {
    const [slide] = version.slides;
    if (!slide) throw new Error('The fixture has no slide');
    const pairs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      left: [{ type: 'text' as const, value: `left ${name}` }],
      right: [{ type: 'text' as const, value: `right ${name}` }],
      why: [],
      place: slide.place,
    }));
    const match = { kind: 'match' as const, id: 'm', prompt: '', pairs, place: slide.place };
    const { slides } = forPupils({ ...version, slides: [{ ...slide, blocks: [match] }] });
    const [block] = slides[0]?.blocks ?? [];
    if (block?.kind !== 'match') throw new Error('The match is lost');
    const names = (texts: unknown[]) =>
      inRounds(texts, version.band).map((round) =>
        JSON.stringify(round).match(/(?<=left |right )\w/g),
      );
    const rights = names(block.right);
    expect(rights.map((round) => round?.toSorted())).toEqual(names(block.left));
    expect(rights).not.toEqual(names(block.left));
  });

  test('does not give an order away by keeping it', () => {
    for (let length = 2; length < 12; length++) {
      const items = Array.from({ length }, (_, index) => index);
      expect(mixed(items)).not.toEqual(items);
      expect([...mixed(items)].sort((a, b) => a - b)).toEqual(items);
    }
  });
});
