/** Signs in running text, after who may notice them. */
import { expect, test } from 'vitest';
import { listedSigns } from '#alert/sentences/listed-signs.ts';

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
    'Families at home might notice a torch under the covers, a locked door or none, or late nights.',
    ['a torch under the covers', 'a locked door or none', 'late nights'],
  ],
  [
    'What would make us ask: he stops eating lunch, won’t be photographed, or is suddenly in tears.',
    ['he stops eating lunch', 'won’t be photographed', 'is suddenly in tears'],
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
