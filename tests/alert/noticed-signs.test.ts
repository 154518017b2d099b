/** Signs in running text: after who may notice them, and in fragments after a sentence that opens them. */
import { expect, test } from 'vitest';
import { listedSigns } from '#alert/listed-signs.ts';
import { readInPaper } from './read-fixture.ts';

test.each([
  [
    'Tutors have noticed pupils sitting alone at lunch, and money that nobody can explain.',
    ['pupils sitting alone at lunch', 'money that nobody can explain'],
  ],
  [
    'You might see a girl who has stopped coming to choir, or who is asking for cash.',
    ['a girl who has stopped coming to choir', 'who is asking for cash'],
  ],
  [
    'You may see a child hiding the screen, asking for vouchers, or being sent to the shop by others.',
    ['hiding the screen', 'asking for vouchers', 'being sent to the shop by others'],
  ],
  [
    'Families at home might notice a torch under the covers, a locked door or none, or late nights.',
    ['a torch under the covers', 'a locked door or none', 'late nights'],
  ],
  [
    'What would make us ask: he stops eating lunch, won’t be photographed, or is suddenly in tears.',
    ['he stops eating lunch', 'won’t be photographed', 'is suddenly in tears'],
  ],
])('%j', (text, signs) => expect(listedSigns(text)).toEqual(signs));

test.each([
  'Watch for updates to the app, and install them.',
  'Staff have mentioned it in assembly.',
  'You will find the switch under Menu, Sound, Voice.',
  'Parents can see who wrote, when and what.',
])('%j lists none', (text) => expect(listedSigns(text)).toEqual([]));

test.each([
  ['It often shows at home. A plate pushed away. A coat that is never taken off.', 2],
  ['The signs are easy to miss. A new word for other people. Late nights.', 2],
  ['There may be small clues. A phone under the pillow. Talk to them about it.', 1],
])('what follows “%s” is read as signs', async (part, many) => {
  const reading = await readInPaper(part);
  const signs = reading?.redFlags.map(({ text }) => text) ?? [];
  const said = part.split(/(?<=\.) /).slice(1, many + 1);
  expect(signs).toEqual(expect.arrayContaining(said));
  expect(signs.filter((sign) => part.startsWith(sign))).toEqual([]);
});
