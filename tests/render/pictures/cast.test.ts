import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Cast } from '#model/character.ts';
import { drawCharacter, portraitName } from '#render/pictures/draw-character.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';

const { characters } = Cast.parse(parse(readFileSync('lessons/cast.yaml', 'utf8')));
const library = loadPictures()(characters);

test('no two characters share an id', () => {
  expect(new Set(characters.map(({ id }) => id)).size).toBe(characters.length);
});

describe.each(characters.map((who) => [who.id, who] as const))('%s', (_, who) => {
  test('can be drawn, without what a page may not hold', () => {
    expect(library(portraitName(who.id))).not.toBeNull();
    for (const mono of [false, true]) {
      const svg = drawCharacter(library, who, { mono });
      expect(svg.length).toBeGreaterThan(300);
      expect(svg).not.toMatch(/<script|style=|<metadata|<!--|currentColor/);
      expect(svg).not.toContain('NaN');
    }
  });

  test('looks as its options say and not as its seed may have it', () => {
    if (!('options' in who.drawn)) return;
    const { seed, ...chosen } = who.drawn.options;
    expect(seed).toBe(who.id);
    expect(Object.keys(chosen)).toEqual(expect.arrayContaining(['skinColor', 'clothingColor']));
    expect(Object.keys(chosen).some((key) => /^(head|hair)Variant$/.test(key))).toBe(true);
    // Nobody is shown in distress, angry or unwell.
    expect(JSON.stringify(chosen)).not.toMatch(
      /sad|fear|rage|angry|tired|concern|hectic|monster|mask/i,
    );
  });
});

test('skin-toned pictures print their base in mono', () => {
  const toned = library('waving-hand-medium-dark');
  expect(toned?.mono).toBe(library('waving-hand')?.mono);
  expect(toned?.colour).not.toBe(library('waving-hand')?.colour);
});
