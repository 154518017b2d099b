import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Cast } from '#model/lesson/character.ts';
import { MOODS } from '#model/lesson/scene.ts';
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

  test('is drawn in every mood, on paper too', () => {
    for (const mood of MOODS)
      expect(library(portraitName(who.id, mood))?.mono).not.toMatch(/NaN|undefined/);
  });
});

test('skin-toned pictures print their base in mono', () => {
  const toned = library('waving-hand-medium-dark');
  expect(toned?.mono).toBe(library('waving-hand')?.mono);
  expect(toned?.colour).not.toBe(library('waving-hand')?.colour);
});

test('a jaw in the colour of fair or grey hair is redrawn in ink, but under a beard', () => {
  const redrawn = (id: string) => library(portraitName(id))?.colour.includes('<svg x="385"');
  expect(['grace', 'filip', 'hamid', 'luca'].map(redrawn)).toEqual([true, true, false, false]);
});
