/** Names in small letters, be they ordinary words: what the reader learns them from, and how many it finds in other papers. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  type DisguisedPaper,
  disguisedPapers,
  SMALL_WEIGHTS_FILE,
  smallWeightsText,
  trySmallNames,
} from '#scripts/learn/learn-small-names.ts';
import { asNote, namesIn } from './read-names.ts';

let papers: DisguisedPaper[] = [];
beforeAll(async () => {
  papers = await disguisedPapers();
}, 120_000);

test('the weights are those that the papers give: after a change, `npm run learn`', () =>
  expect(smallWeightsText(papers)).toBe(readFileSync(SMALL_WEIGHTS_FILE, 'utf8')));

test('half of the names are found in papers that nothing was learnt from, and hardly anything else', () => {
  const { marked, found, beside } = trySmallNames(papers);
  expect(found / marked).toBeGreaterThanOrEqual(0.44);
  expect(beside / found).toBeLessThanOrEqual(0.04);
});

test.each([
  [
    'my moth',
    'Girls write to my moth at night. One told my moth about her gran, and my moth asked for a photo.',
  ],
  ['cornershop cashouts', 'There is a channel called cornershop cashouts that pays children.'],
  ['orchard keep', 'They play a farming game called orchard keep, and trade with strangers.'],
  ['syrup', 'To stay costs 40 syrup, and syrup is bought with real money. She spent £30 on syrup.'],
  ['snug', 'They met in snug, and he asked her to stay in snug when the others left.'],
  ['tellwire', 'Three pupils have had threats on tellwire. Ask your child about tellwire.'],
  ['pebble', 'Anybody on pebble can message a child, and pebble keeps no record.'],
  ['mr_inkwell', 'The man used the nicknames Mossy Brush and mr_inkwell.'],
])('“%s” is found', (name, text) => expect(namesIn(asNote(text)).flat()).toContain(name));

test.each([
  'The bus leaves at dusk, and pupils wait on the touchline.',
  'It takes less time than it takes to boil an egg. They sat on the console all day.',
  'Pictures are taken on photo day. Some boxes are on paid surprises.',
  'She was called names, and children were called cowards.',
  'My colleague rang my nephew. My nephew was well.',
])('none in “%s”', (text) => expect(namesIn(asNote(text))).toEqual([]));
