/** Text as it is copied from a page, and letters and digits that are only drawn otherwise. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { placeBlocks } from '#alert/blocks/place-blocks.ts';
import { plainLetters } from '#alert/blocks/plain-letters.ts';
import { textLines } from '#alert/blocks/text-lines.ts';

const COPIED = `Wispr guide
What is it?
A free app where users share secrets without a name. Pupils have told us about it.
Age rating
18+
What are the risks?
Strangers can message.
① Check settings
➋ Talk to your child
1. Fliptok
Short videos that play one after another.`;

const BLOCKS = [
  'heading Wispr guide',
  'heading What is it?',
  'paragraph A free app where users share secrets without a name. Pupils have told us about it.',
  'heading Age rating',
  'item 18+',
  'heading What are the risks?',
  'paragraph Strangers can message.',
  'item Check settings',
  'item Talk to your child',
  'heading Fliptok',
  'paragraph Short videos that play one after another.',
];

test.each([
  ['a text', blocksFromLines(textLines(COPIED))],
  ['Markdown', blocksFromMarkdown(COPIED)],
])('in %s each line is what it is, where no empty line parts them', (_, blocks) => {
  expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(BLOCKS);
});

const PAGE = `Pupils open packs of cards in a football game without knowing who is in them, and in the west of the borough some of them have spent a great deal of money.

4. What might we see?
- pupils asking for money
Has something already happened?
Tell the safeguarding lead.

5. Who can help?
Our family hub: 01632 960417`;

test('a question heads what answers it, with a number before it or a list above it', () => {
  expect(
    blocksFromLines(textLines(PAGE))
      .map(({ kind, text }) => `${kind} ${text}`)
      .slice(1),
  ).toEqual([
    'heading What might we see?',
    'item pupils asking for money',
    'heading Has something already happened?',
    'paragraph Tell the safeguarding lead.',
    'heading Who can help?',
    'paragraph Our family hub: 01632 960417',
  ]);
});

test('questions that are counted one after another are the items of a list', () => {
  const questions =
    'Ask one another at home, and take your time over each of these, since the answers may well surprise everybody who sits at the table tonight:\n1. Who do you play with?\n2. What would you do?\n3. Who would you tell?';
  expect(blocksFromLines(textLines(questions)).filter(({ kind }) => kind === 'item')).toHaveLength(
    3,
  );
});

const HELP_PAGE = `Skip to main content
nookly
Help
Home > Staying safe > Guides for families > Maps and places > The map
The map: a guide
What is it?
nookly is a photo and chat app for people aged 13 and over.
The map shows your friends where you are, to within a few metres, and goes on while the phone is on.
It also shows how long you have been in one place, and how fast you are travelling.
Things to look out for
Your child may be worried about turning their phone off or letting the battery run out.
They may get messages that ask why they are somewhere, or whom they are with.
Somebody may turn up where they are without being asked.
Turn off the map
Do this together with your child.
Open Settings and tap Privacy.
Look through the list of friends, and remove whomever your child does not know.
Report somebody
If somebody follows or threatens your child, keep the messages and block them.
If they are in danger now, ring 999.`;

test('a page of many lines is parted, though its path and a name in small letters look as if they ran on', () => {
  const blocks = blocksFromLines(textLines(HELP_PAGE));
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Things to look out for', 'Turn off the map', 'Report somebody']),
  );
  expect(blocks.map(({ text }) => text)).toContain('Do this together with your child.');
});

test('signs do not go on under a heading that asks for something', () => {
  const blocks = placeBlocks(blocksFromLines(textLines(HELP_PAGE)), 4);
  const sectionOf = (start: string) => blocks.find(({ text }) => text.startsWith(start))?.section;
  expect(sectionOf('Somebody may turn up')).toBe('signs');
  expect(sectionOf('Do this together')).not.toBe('signs');
});

test('a text whose lines are wrapped stays one paragraph', () => {
  const wrapped = `Pupils in two of our schools have had messages from people
Nobody knows. The messages begin with praise, often of a picture, and
end with a request for a picture.`;
  expect(blocksFromLines(textLines(wrapped))).toHaveLength(1);
});

test.each([
  ['０８００ １１１１', '0800 1111'],
  ['𝗪𝗔𝗥𝗡𝗜𝗡𝗚 ﬁles', 'WARNING files'],
  ['➋ Ask ③Tell 4️⃣ Keep', '• Ask • Tell • Keep'],
  ['½ … “quotes” ™', '½ … “quotes” ™'],
])('%s is read as %s', (written, plain) => {
  expect(plainLetters(written)).toBe(plain);
});

test.each([
  [
    'Pupils get messages on *Chatterbox* from a friend.',
    'Pupils get messages on Chatterbox from a friend.',
  ],
  ['*Please do not forward it* to anybody.', 'Please do not forward it to anybody.'],
  [
    'Names* are checked, ages* are not, and h*** is a word.',
    'Names* are checked, ages* are not, and h*** is a word.',
  ],
  ['It costs 3 * 4 coins * 2.', 'It costs 3 * 4 coins * 2.'],
])('stars around words are taken off as they are pasted, and no others: %j', (pasted, text) => {
  const blocks = blocksFromLines(textLines(`Wispr guide\n\n${pasted}`));
  expect(blocks.at(-1)?.text).toBe(text);
});

test('lines that go on from a short one with a colon are a list; a wrapped text is not', () => {
  const kinds = (text: string) =>
    blocksFromLines(textLines(`A note\n\nIt is for families.\n\n${text}`))
      .slice(2)
      .map(({ kind }) => kind);
  expect(
    kinds(
      'My child might:\nnot want to be in photos any more\ndrop out of a team without a reason\nask to stay at home on a day of sport',
    ),
  ).toEqual(['paragraph', 'item', 'item', 'item']);
  expect(
    kinds(
      'Somebody asks in the chat for what no child should ever be asked for:\na name, a street and the number of a house where they live, or the\nway that they walk home from school when nobody they know is\nnear.',
    ),
  ).toEqual(['paragraph']);
});

test('bare lines below “What to look out for” are its list, also where one would head the others', () => {
  const text = `What to look out for

Coins that nobody at home has paid for
A new chat app on a tablet, or a second account
Filming behind a closed door
Worry about a relative’s telephone call

What you can do

Sit down together and look at who is on the list of friends. Say clearly that nobody will be in trouble, whatever was sent or said there.`;
  const kinds = blocksFromLines(textLines(text)).map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'item', 'item', 'item', 'item', 'heading', 'paragraph']);
});

test('the lines below a question are one list, whatever one of them would head by itself', () => {
  const page = `Is it safe?
It is a friend that answers at any hour. Children tell it a great deal.
How would I know that something is wrong?
Choosing it over friends
Talking about it as a best friend
Spending on things you don't recognise
What can I do about it?
Ask with interest, not alarm: "What is it like?"
Agree what is never typed in: full name, school, pictures.`;
  const placed = placeBlocks(blocksFromLines(textLines(page)), 0);
  const under = (section: string) =>
    placed
      .filter((block) => block.section === section && block.kind !== 'heading')
      .map(({ text }) => text);
  expect(under('signs')).toEqual([
    'Choosing it over friends',
    'Talking about it as a best friend',
    "Spending on things you don't recognise",
  ]);
  expect(under('advice')).toEqual([
    'Ask with interest, not alarm: "What is it like?"',
    'Agree what is never typed in: full name, school, pictures.',
  ]);
});

test('a menu by itself heads nothing, and none of it is advice', () => {
  const menu =
    'Skip to main content\nHome\nAdvice\nTopics A–Z\nFor schools\nShop\nDonate\nSearch\nAccept all cookies | Manage';
  const text = `${menu}\n\nLantern Online › Topics\n\nCoins\n\nCoins are won and lost on a page beside the game, and nobody there asks how old a child is, whatever the game itself may say of ages or of prizes.`;
  const blocks = blocksFromLines(textLines(text));
  expect(blocks.filter(({ kind }) => kind === 'item')).toEqual([]);
  expect(blocks.filter(({ kind, text }) => kind === 'heading' && text === 'Advice')).toEqual([]);
});
