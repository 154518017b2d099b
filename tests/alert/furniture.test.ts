/** What stands around an alert, or is said for somebody else, is no advice; what only looks so is read on. */
import { describe, expect, test } from 'vitest';
import { isFurniture } from '#alert/blocks/furniture.ts';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

describe('furniture', () => {
  test.each([
    'Shop  Upgrade  Help  Network status',
    // What a mail program adds
    'Importance: High',
    // Closing wishes
    'Have a restful half term,',
    'Enjoy the sunshine!',
    'Wishing you all a very happy Easter',
    'See you on Monday',
    'Take care everyone',
    'We hope you have a lovely break.',
    // What the writer asks pardon for
    'Apologies for the long email.',
    'So sorry this is another message in one day!',
    'Please excuse the typos 😅',
    'Forgive the short notice.',
    "I'm sorry to bother you on a weekend.",
    // For the press, or for somebody else
    "Please do not print the girl's street.",
    'Editors are asked to leave out the name of the club.',
    'Please be patient with our office staff.',
    'Do not ring the real shop.',
    "Please respect the family's privacy.",
    'Spare a thought for the owner of the café.',
    // Who made the paper
    'Press enquiries: 01632 960111',
    'Find us on @saferharbour',
    'Meet the team.',
    'Write a comment…',
    'Please share.',
    'Sign up to the Calderby Mercury’s daily newsletter',
    'Please don’t report crime in the comments.',
    'Please don’t reply to this message.',
    'Order printed copies from our shop.',
    'Sign up to the Harbour Letter',
    'Get our weekly round-up in your inbox',
    'Your email address',
    'Enter your postcode',
    // How a paper is passed on
    'Stick it on the fridge!',
    'Pinned in the hall porch and sent to the list.',
    'Please pass it to childminders and grandparents.',
    // Greetings
    'Peace be with you all, and thank you for the mountain of egg boxes.',
    'Please read to the end.',
    'Download as PDF (1.2MB)',
    'Easy read',
    'Make a complaint',
    'Could you give £5 a month?',
    'Please read all of this carefully.',
    // For whom it is, and what was done so that nobody is known
    'Audience: heads of year, school nurses',
    'Who this is for: parents, school staff',
    '*Names changed.',
    'All names and some details have been altered.',
    'We have changed his name.',
    'Dara is not her real name.',
  ])('“%s”', (text) => expect(isFurniture(text, false)).toBe(true));

  test.each([
    'Have a plan for the holidays.',
    'Keep the tablet on the kitchen table.',
    'Pass it to a grown-up.',
    'Put the phone by the door at night.',
    'Put it on the fridge shelf.',
    'Sign up to the online safety evening with your child.',
    'Your name and school stay off the profile.',
    'Her name was changed in the group chat.',
    'Read this page with your child.',
    'Enjoy a game together before you ask about it.',
    'See what they are shown.',
    'Say sorry if you were cross.',
    'Make a complaint to the app if nothing is done.',
    'Please be kind to your child about it.',
    'Do not ring the number in the message.',
    'Never publish your child’s school.',
    'Ask the team at your school to look at it with you.',
    'Follow the account with them.',
    'Scroll down to Chat and choose Nobody.',
    'Stay safe settings are under Menu.',
  ])('“%s” is none', (text) => expect(isFurniture(text, false)).toBe(false));
});

test.each([
  ['Have a great weekend,\nMrs Penn'],
  ['Notes to editors\n\nPlease do not use the picture again. Call us for a new one.'],
  ['Sorry it is so long!'],
  ['Any questions? Ask our team. Like us on the usual page.'],
  ['Sometimes they’re asked for the PIN “so we can set you up”.'],
])('%j advises nothing', async (part) => {
  const advised = (await readInPaper(part))?.advice.map(({ text }) => text);
  expect(advised?.filter((text) => part.includes(text))).toEqual([]);
});
