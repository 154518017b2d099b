import { expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { DeckParts } from '#render/arrange/deck-parts.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { library } from '../pictures/library.ts';
import { flow, place, slide, version } from './sample-version.ts';

const parts: DeckParts = { pictures: library, form: { kind: 'linked', css: 'a', js: 'b' } };
const routes = (count: number): ShownRoute[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `route-${index}`,
    name: `Route ${index}`,
    contact: [{ text: `0800 00${index}`, href: `tel:080000${index}` }],
    says: `When something of kind ${index} has happened to you or a friend of yours. Then more words.`,
    check: false,
  }));
const deckOf = (count: number, message: string, body = 24): string => {
  const blocks: SlideBlock[] = [
    { kind: 'key-message', nodes: flow(message), place },
    { kind: 'help', routes: routes(count), place },
  ];
  return writeDeck(version([slide('s1', 'help', blocks)], body), parts).html;
};
const sections = (deck: string) => [...deck.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);

test('a few routes stand on the slide itself', () => {
  expect(sections(deckOf(3, 'Tell someone.'))).toEqual(['s1']);
});

test('many go on, and none is lost or said twice', () => {
  const deck = deckOf(13, 'Tell someone.');
  expect(sections(deck).length).toBeGreaterThan(2);
  for (let index = 0; index < 13; index++)
    expect(deck.match(new RegExp(`>Route ${index}<`, 'g'))).toHaveLength(1);
});

test.each([5, 6, 9])('no single route of %i has a slide to itself', (count) => {
  const [, ...more] = deckOf(count, 'Tell someone.').split('<section ');
  for (const section of more) expect(section.match(/>Route \d+</g)?.length).toBeGreaterThan(1);
});

test('a long message for primary pupils has its slide to itself', () => {
  const long =
    'Tell someone at home and someone at school, and keep telling until somebody helps you.';
  const deck = deckOf(3, long, 32);
  const [first = ''] = deck.split('<section id="s1-more-1"');
  expect(first).toContain('Tell someone at home');
  expect(first).not.toContain('Route 0');
});

test('a long message for older pupils is read first; then every route stands with what it is for', () => {
  const long =
    'Tell one adult at home and one at school. Is the first one busy? Then tell another. It is never your fault.';
  const [first = '', ...more] = deckOf(7, long)
    .split(/<section id="s1(?:-more-\d)?"/)
    .slice(1);
  expect(first).not.toContain('Route');
  for (const page of more) expect(page).toContain('route-rows');
  for (let index = 0; index < 7; index++)
    expect(more.join('')).toContain(`When something of kind ${index} has happened`);
});

test('for the youngest, no panel holds more than four', () => {
  const { band, ...whole } = version([
    slide('s1', 'help', [
      { kind: 'key-message', nodes: flow('Tell someone.'), place },
      { kind: 'help', routes: routes(6), place },
    ]),
  ]);
  const deck = writeDeck({ ...whole, band: { ...band, phase: 'early' } }, parts).html;
  expect(deck.match(/class="routes" data-count="3"/g)).toHaveLength(2);
});

test('slides that go on say what each of them holds, and no two the same', () => {
  const near = ['trusted-adult', 'school-safeguarding-lead'].map((id) => ({ id, contact: [] }));
  const all = [...near, ...routes(5)].map((route, index) => ({
    ...routes(1)[0],
    says: 'It listens. '.repeat(12),
    name: `Route ${index}`,
    ...route,
  })) as ShownRoute[];
  const long = 'Tell someone at home and someone at school, and keep telling until somebody helps.';
  const blocks: SlideBlock[] = [
    { kind: 'key-message', nodes: flow(long), place },
    { kind: 'help', routes: all, place },
  ];
  const { band, ...whole } = version([slide('s1', 'help', blocks)], 32);
  const deck = writeDeck({ ...whole, band: { ...band, phase: 'primary' } }, parts).html;
  const titles = [...deck.matchAll(/<h2 id="s1-more-\d-title">([^<]*)/g)].map(([, title]) => title);
  expect(titles).toContain('People near you who can help');
  expect(titles).toContain('Help by phone or online');
  expect(new Set(titles).size).toBe(titles.length);
});

test('slides that go on have no minutes of their own, and keep the notes in sight', () => {
  const deck = deckOf(13, 'Tell someone.');
  expect(deck.match(/data-minutes=/g)).toHaveLength(1);
  expect(deck.match(/class="notes"/g)).toHaveLength(deck.match(/<section /g)?.length ?? 0);
});
