/** What a template says only to lessons about something. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { keepTopics, topicsOf } from '#compose/narrow.ts';
import { componentOf, paragraphOf } from '#compose/nodes.ts';
import type { Piece } from '#compose/pieces.ts';
import type { Band } from '#model/band.ts';
import type { Telling } from '#model/lesson/story.ts';
import type { Risk } from '#model/risk.ts';

const only = (about: string, text: string) => componentOf('Only', { about }, [paragraphOf(text)]);
const said = (topics: string[]) =>
  textContent({
    type: 'root',
    children: keepTopics(
      [
        paragraphOf('Keep names.'),
        componentOf('FirstHour', {}, [
          only('images', 'Never copy a picture.'),
          only('people', 'Ring the helpline.'),
        ]),
        componentOf('Only', { nations: 'wales' }, [paragraphOf('In Wales.')]),
      ],
      new Set(topics),
    ),
  });

test('stands there for those, wherever it is, and for no others; nations are left to others', () => {
  expect(said(['images'])).toBe('Keep names.Never copy a picture.In Wales.');
  expect(said(['people'])).toBe('Keep names.Ring the helpline.In Wales.');
  expect(said([])).toBe('Keep names.In Wales.');
});

describe('a lesson is on images', () => {
  const threat = { id: 'threat', routes: ['childline', 'report-remove'] } as unknown as Risk;
  const piece = { risk: 'threat', role: 'lead', children: [], take: null } as unknown as Piece;
  const topics = (routes?: string[]) =>
    topicsOf(
      [piece],
      { risks: [threat], band: { ages: [11, 14] } as Band, bands: [], hasImages: true },
      {
        other: { name: 'Comet', is: 'account', as: 'a viewer' },
        ...(routes ? { routes } : {}),
      },
    );

  test('where its risk sends to those who take them down', () =>
    expect([...topics()]).toEqual(['images', 'people']));

  test('in letters only where the alert speaks of any, if the pictures are the story’s alone', () => {
    const chat = { id: 'threat', routes: ['childline'] } as unknown as Risk;
    const other = { name: 'Comet', is: 'bot', as: 'a program' } as unknown as Telling['other'];
    const isOn = (hasImages: boolean, isHome: boolean) =>
      topicsOf(
        [piece],
        { risks: [chat], band: { ages: [14, 16] } as Band, bands: [], hasImages },
        { other, routes: ['report-remove'] },
        isHome,
      ).has('images');
    expect([isOn(false, true), isOn(true, true), isOn(false, false)]).toEqual([false, true, true]);
  });

  test('and where its story does, if that sends elsewhere than its risk', () =>
    expect([...topics(['childline'])]).toEqual(['people']));
});
