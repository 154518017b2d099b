import { expect, test } from 'vitest';
import type { Band } from '#model/band.ts';
import { plateHeight } from '#render/arrange/plate-height.ts';
import { flow, place } from './sample-version.ts';

type Type = Pick<Band, 'phase' | 'slideType'>;
const EARLY: Type = { phase: 'early', slideType: { body: 36, title: 54 } };
const PRIMARY: Type = { phase: 'primary', slideType: { body: 32, title: 48 } };
const OLDER: Type = { phase: 'secondary', slideType: { body: 24, title: 36 } };

const words = (text: string) => [{ kind: 'prose' as const, nodes: flow(text), place }];
const height = (text: string, band: Type, title = 'Wren tells', years: string | null = null) =>
  Math.round(plateHeight({ title, years }, words(text), band));

/** As a browser lays the same words out, in pixels. */
test('words along a picture are reckoned in the type of their band', () => {
  expect(height('Pebble stops singing.', EARLY)).toBe(244);
  expect(height('Mum sits down and listens. They ask for the money back, at once.', PRIMARY)).toBe(
    281,
  );
  expect(height('Nico tells Pappou. Pappou closes the shop.', OLDER)).toBe(192);
});

test('a title that needs two lines, for itself or for the years beside it, makes them taller', () => {
  const long = 'Hana runs a cake shop in a game';
  const oneLine = height('She bakes.', PRIMARY, long);
  expect(height('She bakes.', PRIMARY, long, 'Years 3 and 4 see this')).toBeCloseTo(
    oneLine + 69,
    -1,
  );
  expect(height('She bakes.', PRIMARY, `${long} and another`)).toBeCloseTo(oneLine + 69, -1);
});

test('a message under the words stands below them', () => {
  const message = { kind: 'key-message' as const, nodes: flow('Tell.'), place };
  const both = plateHeight(
    { title: 'Wren', years: null },
    [...words('She tells.'), message],
    OLDER,
  );
  expect(both - height('She tells.', OLDER, 'Wren')).toBeGreaterThan(50);
});
