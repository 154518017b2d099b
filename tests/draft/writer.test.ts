/** “We” of another writer is said to be theirs: a letter goes out over a school's own name. */
import { expect, test } from 'vitest';
import { withoutTeller } from '#draft/quote/resolved.ts';
import { asOfSchool, asOfWriter, speaksAsI, toSchool, writerOf } from '#draft/quote/writer.ts';

const platformNames = [{ name: 'Tumblekin', variants: [], role: 'subject' as const }];

test.each([
  ['Ring us before noon.', 'Larch Bank', 'Ring [the bank] before noon.'],
  ['We’re told of new pages daily.', 'Elwy Police', '[The police] are told of new pages daily.'],
  ['Ours is a yellow card.', 'Brook Lane School', '[That school’s] is a yellow card.'],
  ['Show our advisers the page.', 'Kite Trust', 'Show [the charity’s] advisers the page.'],
  ['Show us the page.', 'Ferrin Libraries', 'Show [Ferrin Libraries] the page.'],
  [
    'Our readers told us.',
    'Ferrin Libraries',
    '[Ferrin Libraries’] readers told [Ferrin Libraries].',
  ],
  ['Show us the page.', 'Tumblekin Safety', 'Show [those who wrote] the page.'],
  ['Ring us if you can.', 'Teal Valley School Nursing Team', 'Ring [the nurses] if you can.'],
  ['Come to our hut.', 'Hale Rovers Juniors', 'Come to [that club’s] hut.'],
  ['Show us the page.', null, 'Show [those who wrote] the page.'],
  [
    'Viewers began asking for things: turn round, show us your pyjamas.',
    'Elwy Police',
    'Viewers began asking for things: turn round, show us your pyjamas.',
  ],
  ['Call us.', 'Hale Fire and Rescue Service', 'Call [the fire service].'],
  ['Tell us.', 'Hale Education and Training Board', 'Tell [the board].'],
  ['Most of ours fell.', 'Hale Council', 'Most of ours fell.'],
  ['It is on hand-me-down phones.', 'Hale Council', 'It is on hand-me-down phones.'],
  ['Open Me, then Privacy.', 'Hale Council', 'Open Me, then Privacy.'],
  ["Choose 'People I follow back'.", 'Elwy Police', "Choose 'People I follow back'."],
  ['Ask our ward.', 'Hale Hospitals NHS Foundation Trust', 'Ask [the hospital’s] ward.'],
  [
    'It fell. I was told that I’d like it.',
    null,
    'It fell. [Those who wrote] were told that [those who wrote] would like it.',
  ],
  [
    'A boy asked me for my book.',
    'Elwy Police',
    'A boy asked [the police] for [the police’s] book.',
  ],
])('“%s” of %s', (sentence, publisher, quoted) =>
  expect(asOfWriter(sentence, writerOf({ publisher, platformNames, statements: [] }))).toBe(quoted),
);

test.each([
  'Say, “Come to us at once.”',
  'The apps that we all use can do it.',
  'It comes from the US.',
  'Go to Me > Learning > Contact.',
  'Under the photo it said: got a card with us? Message me.',
  'Say: ‘If anybody asks you, come and tell me.’',
  'Say to them: if the pupils’ chat upsets you, tell us.',
  '[Tell your child:] Turn it over and come to me.',
])('what is nobody’s stays: %s', (sentence) =>
  expect(
    asOfWriter(sentence, writerOf({ publisher: 'Larch Bank', platformNames, statements: [] })),
  ).toBe(sentence),
);

test('whoever writes “I” is nobody whom a letter quotes; what is spoken is another’s', () => {
  expect(speaksAsI('I would ask you to wait.')).toBe(true);
  expect(speaksAsI('Say, “I am going home.”')).toBe(false);
});

test.each([
  ['Remove it and tell me.', 'Remove it and tell [your school].'],
  ['See your GP as well as speaking to us.', 'See your GP as well as speaking to [your school].'],
])('what a school asks of its families is asked of any: %s', (sentence, quoted) =>
  expect(asOfSchool(sentence)).toBe(quoted),
);

test.each([
  'Say: ‘If anybody asks you, tell me.’',
  'Have a cuddle and say “You were right to tell me.”',
  "Try: 'You can always come to us or the school.'",
  'Tell your child: whatever it is, tell me.',
  '[Tell your child:] If somebody asks for a picture, come and tell us.',
])('what a parent is to say is of that parent: %s', (sentence) =>
  expect(asOfSchool(sentence)).toBe(sentence),
);

test('… and what the school asks beside it is of the school', () =>
  expect(asOfSchool('Say “You can tell me”, and then tell us.')).toBe(
    'Say “You can tell me”, and then tell [your school].',
  ));

test('whom a school tells its own families to see is anybody’s own school', () => {
  expect(toSchool('See Mrs Hale at the gate if it has happened.')).toBe(
    'See [your school] if it has happened.',
  );
  expect(toSchool('Ask a grown-up first.')).toBe('Ask a grown-up first.');
});

test.each([
  ['We want to warn you about jobs that ask for a card.', '[There are] jobs that ask for a card.'],
  ['I’m writing to tell parents of a page which pays.', '[There is] a page which pays.'],
  ['We’d ask you to see them as tricked.', 'See them as tricked.'],
  ['We want to be plain about it.', 'We want to be plain about it.'],
  ['We would like to tell you about our fair.', 'We would like to tell you about our fair.'],
])('“%s” is told as “%s”', (text, told) => expect(withoutTeller(text)).toBe(told));
