/** Signs in running text: after who may notice them, and in fragments after a sentence that opens them. */
import { expect, test } from 'vitest';
import { listedSigns } from '#alert/sentences/listed-signs.ts';
import { toldSigns } from '#alert/sentences/told-signs.ts';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

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
  [
    'Mums, dads: what people noticed was a girl who hid her tablet, or who asked for cash at night.',
    ['a girl who hid her tablet', 'who asked for cash at night'],
  ],
  [
    'If your child has started sleeping in their clothes, or doesn’t want to say why, have a chat.',
    ['your child has started sleeping in their clothes', 'doesn’t want to say why'],
  ],
  [
    'Keep an eye out for late-night messages, missing money, and unexplained parcels.',
    ['late-night messages', 'missing money', 'unexplained parcels'],
  ],
  [
    'You might look out for dark coats over uniform, a walk home that has grown longer, or a child who is anxious about who has posted what.',
    [
      'dark coats over uniform',
      'a walk home that has grown longer',
      'a child who is anxious about who has posted what',
    ],
  ],
  [
    'Things that may make you wonder: people who turn up where your child is, a child who changes their way home, or who is asked why the map was off.',
    [
      'people who turn up where your child is',
      'a child who changes their way home',
      'who is asked why the map was off',
    ],
  ],
  [
    'Signs it’s got a grip: talk of being due a win, tears when the hour is missed, lending or borrowing at school.',
    ['talk of being due a win', 'tears when the hour is missed', 'lending or borrowing at school'],
  ],
  [
    'If they’ve gone quiet after tea, or they’re checking the phone in a hurry, or there’s a day they’ll do anything to stay off school, that’s your moment.',
    [
      'they’ve gone quiet after tea',
      'they’re checking the phone in a hurry',
      'there’s a day they’ll do anything to stay off school',
    ],
  ],
  [
    'If your child is still not sleeping next week, or won’t be left in a room, have a word with their teacher.',
    ['your child is still not sleeping next week', 'won’t be left in a room'],
  ],
  [
    'Be alert to parcels that nobody ordered, a bedroom door that is suddenly shut, or a child who has two phones.',
    [
      'parcels that nobody ordered',
      'a bedroom door that is suddenly shut',
      'a child who has two phones',
    ],
  ],
  [
    'Worth noticing: a lunch that comes home, a charger hidden in a coat, and questions about how banks work.',
    ['a lunch that comes home', 'a charger hidden in a coat', 'questions about how banks work'],
  ],
  [
    'Parents may pick up on a new word for money, a friend with no surname, or long silences after a message.',
    ['a new word for money', 'a friend with no surname', 'long silences after a message'],
  ],
  [
    'Clues can be small: a sleeve pulled down, a swimming lesson missed, a best friend no longer mentioned.',
    ['a sleeve pulled down', 'a swimming lesson missed', 'a best friend no longer mentioned'],
  ],
  [
    'It might be a child who asks for vouchers, who is given things, or who will not say where they came from.',
    [
      'a child who asks for vouchers',
      'who is given things',
      'who will not say where they came from',
    ],
  ],
])('%j', (text, signs) => expect(listedSigns(text)).toEqual(signs));

test.each([
  'Watch for updates to the app, and install them.',
  'Staff have mentioned it in assembly.',
  'You will find the switch under Menu, Sound, Voice.',
  'Parents can see who wrote, when and what.',
  'Look out for the blue tick, the lock and the age.',
  'If it is free, or it has no age check, or it asks for a card, don’t install it.',
  'If they ask for money, or they ask for a picture, ring 101.',
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

test.each([
  [
    'Her dad noticed that she’d stopped singing in the shower and had taken to eating in her room.',
    '',
    ['stopped singing in the shower', 'taken to eating in her room'],
  ],
  ['She says he won’t walk past the park.', 'His nan rang us.', ['won’t walk past the park']],
  [
    'His mother found wet towels under his bed, and he was checking the window on the landing.',
    '',
    ['wet towels under his bed', 'checking the window on the landing'],
  ],
  ['Two boys have asked to be moved since Monday.', '', ['asked to be moved']],
  ['Some are still eating in the library.', '', ['still eating in the library']],
  // Nobody saw it of a child, or it is the harm itself.
  ['The man would not go away.', '', []],
  ['His mum says that he had started talking to a man on it.', '', []],
  ['Her gran says the app would not let her leave.', '', []],
  ['Parents told us that somebody had begun to send them pictures.', '', []],
])('what those at home saw of one child is a sign: %s', (sentence, before, signs) => {
  expect(toldSigns(sentence, before)).toEqual(signs);
});
