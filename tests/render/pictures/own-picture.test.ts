import { expect, test } from 'vitest';
import { duotone } from '#render/pictures/palette/duotone.ts';
import { rampOf } from '#render/pictures/palette/editorial.ts';
import { pictureTheme } from '#render/pictures/palette/picture-theme.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';

const pictures = loadPictures();
const libraryOf = (id: string, phase: 'early' | 'primary' | 'secondary') =>
  pictures([], { id, phase });
const emoji = pictures([], { id: 'lks2', phase: 'primary' });

test('a thing that we draw is ours wherever its name or its emoji’s stands', () => {
  const library = libraryOf('ks1', 'early');
  expect(library('cake')?.colour).toBe(
    library('birthday-cake')?.colour.replaceAll('own-birthday-cake', 'own-cake'),
  );
  expect(library('cake')?.mono).not.toMatch(/fill="#(?!000000|ffffff)/);
});

test('animals are those of the story for the youngest, and symbols for others', () => {
  expect(libraryOf('eyfs', 'early')('owl')?.colour).not.toBe(emoji('owl')?.colour);
  expect(libraryOf('lks2', 'primary')('owl')?.colour).toBe(emoji('owl')?.colour);
});

test('from eleven a symbol has the colours of its band, and no others', () => {
  const { deepest, deep, mid, pale, paper, signal } = rampOf('ks4');
  const colours = libraryOf('ks4', 'secondary')('socks')?.colour.match(/#[0-9a-f]{6}\b/gi) ?? [];
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) expect([deepest, deep, mid, pale, paper, signal]).toContain(colour);
});

test('what is warm takes the signal, what is light stays light', () => {
  const { ramp } = pictureTheme({ id: 'ks3', phase: 'secondary' });
  expect(duotone('<path fill="#f8312f"/>', ramp)).toContain(ramp.signal);
  expect(duotone('<path fill="#fff"/>', ramp)).toContain(ramp.paper);
  expect(duotone('<path fill="#000"/>', ramp)).toContain(ramp.deepest);
});

test('grown-ups who help are drawn as the people of the youngest are', () => {
  for (const name of ['woman-medium-dark', 'man-medium-light']) {
    expect(libraryOf('ks1', 'early')(name)?.bust).toBe(true);
    expect(libraryOf('lks2', 'primary')(name)?.colour).toBe(emoji(name)?.colour);
  }
});
