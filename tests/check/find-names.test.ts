import { describe, expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';

const find = nameFinder([
  { name: 'Blobchat', variants: ['Blob Chat', 'Blobchat.com'], ambiguous: false },
  { name: 'Kik', variants: [], ambiguous: false },
  { name: 'Monkey', variants: [], ambiguous: true },
  { name: 'Azar', variants: [], ambiguous: true },
  { name: 'X', variants: [], ambiguous: true },
  { name: 'Q', variants: [], ambiguous: false },
  { name: 'Minimix', variants: [], ambiguous: false },
  { name: 'Windowwave', variants: ['Pane Talk', 'wwtalk'], ambiguous: false },
]);
const names = (text: string) => find(text).map(({ name }) => name);

describe('a name is found', () => {
  test.each([
    ['as it is', 'go to Blobchat now'],
    ['in small letters and capitals', 'bLoBcHaT'],
    ['inside another word', 'blobchatters'],
    ['with its ending', 'www.blobchat.com/x'],
    ['with a space', 'Blob chat'],
    ['with a hyphen', 'Blob-chat'],
    ['letter by letter', 'b l o b c h a t'],
    ['with dots', 'B.l.o.b.c.h.a.t'],
    ['with Cyrillic letters', 'Вlоbсhаt'],
    ['in full width', 'Ｂｌｏｂｃｈａｔ'],
    ['in mathematical letters', '𝐁𝐥𝐨𝐛𝐜𝐡𝐚𝐭'],
    ['with accents', 'Blöbchät'],
    ['with a zero-width space', 'Blob\u200bchat'],
    ['with a soft hyphen', 'Blob\u00adchat'],
    ['with a joiner and a direction mark', 'Bl\u2060ob\u200fchat'],
    ['with digits for letters', 'bl0bch4t'],
    ['over a line', 'Blob\nchat'],
    ['over an indented line', 'Blob\n            chat'],
    ['with dashes', 'B—l—o—b—c—h—a—t'],
    ['in small capitals', 'ʙʟᴏʙᴄʜᴀᴛ'],
    ['in boxes', '🅱🅻🅾🅱🅲🅷🅰🆃'],
  ])('%s', (_, text) => expect(names(text)).toEqual(['Blobchat']));

  test('when it is short, as a word of its own', () =>
    expect(names('on Kik, say')).toEqual(['Kik']));
  test('when it is an ordinary word, where it stands as a name', () =>
    expect(names('They met on Monkey last week')).toEqual(['Monkey']));
  test.each(['minimix', 'MINIMIX', 'M1n1m1x', 'rninimix'])('with an i or an m in it: %s', (text) =>
    expect(names(text)).toEqual(['Minimix']),
  );
  test.each(['a site called Pane Talk', 'on panetalk now', 'a p4ne-t4lk', 'wwtalk.example'])(
    'by another name that it has: “%s”',
    (text) => expect(names(text)).toEqual(['Windowwave']),
  );
  test.each(['vvindovvvvave', 'VVindowwave', 'windovv-vvave', 'vvwtalk'])(
    'with a “w” drawn as two letters: %s',
    (text) => expect(names(text)).toEqual(['Windowwave']),
  );
  test.each([
    ['He posts on X.', 'X'],
    ['the Monkey app', 'Monkey'],
    ['on M0nkеy', 'Monkey'],
    ['She asked Azar about it', 'Azar'],
    ['the app Q', 'Q'],
  ])('in “%s”', (text, name) => expect(names(text)).toEqual([name]));
});

describe('no alarm is raised by', () => {
  test.each([
    'The monkey swings over the kite.',
    'Monkey business! Monkey see.',
    'A hazard at the bazaar.',
    'He kicked the ball.',
    'The blob changed into a cat.',
    'Blobs chatter.',
    'Kiki flew her kite.',
    'Draw an X in the box, or the letter X.',
    'X marks the spot. X or O?',
    'Put a cross, X, in it.',
    'The Monkey Puzzle tree.',
    // A letter by itself stands for much, also where nobody has marked it as an ordinary word.
    'Q. Who helps? A. Jo.',
    'Press q to end.',
  ])('“%s”', (text) => expect(names(text)).toEqual([]));
});

test('a name that is an ordinary word is none after an article, or after whose it is', () => {
  const find = nameFinder([{ name: 'Monkey', variants: [], ambiguous: true }]);
  expect(find('She drew her Monkey and a Monkey.')).toEqual([]);
  expect(find('She met him on Monkey.')).toHaveLength(1);
});

test('a name that stands there in two forms is told once, in the one that is listed first', () => {
  expect(find('Pane Talk, or Windowwave')).toEqual([{ name: 'Windowwave', as: 'windowwave' }]);
});

test('letters with gaps between them are a name in a text, and not in code', () => {
  const find = nameFinder([{ name: 'Blobchat', variants: [], ambiguous: false }]);
  const spelt = 'b l o b c h a t';
  expect(find(spelt)).toHaveLength(1);
  expect(find(spelt, true)).toEqual([]);
});

test('in code, a short name is found as it is spelt and in no other way', () => {
  expect(find('kik', true)).toHaveLength(1);
  for (const code of ['k1k', 'k!k', 'kik2']) expect([code, find(code, true)]).toEqual([code, []]);
});

test.each([
  ['small capitals', 'ᴋɪᴋ'],
  ['circled letters', '🅚🅘🅚'],
  ['squared letters', '🄺🄸🄺'],
  ['letters of flags', '🇰🇮🇰'],
])('a name of three letters is found in %s', (_, text) => {
  expect(names(`on ${text}, say`)).toEqual(['Kik']);
});

test.each(['🇦🇿🇦🇷', '🅰🆉🅰🆁', '🅐🅩🅐🅡'])('from A to Z: %s', (text) => {
  const any = nameFinder([{ name: 'Azar', variants: [], ambiguous: false }]);
  expect(any(text)).toHaveLength(1);
});

test('a name of six letters is found within a word, and one of five is not', () => {
  const within = nameFinder(
    ['Flimpy', 'Flomp'].map((name) => ({ name, variants: [], ambiguous: false })),
  );
  expect(within('flimpyish flompish').map(({ name }) => name)).toEqual(['Flimpy']);
});

test('a full stop between two words ends a sentence, and between letters it is a disguise', () => {
  const any = nameFinder([{ name: 'Facetime', variants: [], ambiguous: false }]);
  expect(any('Look at her face. Time is up.')).toEqual([]);
  for (const spelt of ['face time', 'face.time', 'f. a. c. e. t. i. m. e'])
    expect([spelt, any(spelt).length]).toEqual([spelt, 1]);
});
