/** Who wants to die seldom says so in the words of a leaflet; the card that asks about tonight hangs on it. */
import { expect, test } from 'vitest';
import { acceptedWords } from '#model/alert/alert-words.ts';
import { speaksOfSelfHarm } from '#model/language/self-harm.ts';

test.each([
  'When one account said that it did not want to be alive, the program changed the subject.',
  'She told it that she didn’t want to be here any more.',
  'He wrote that he no longer wants to live.',
  'Two said that they wanted to die.',
  'One of them asked how to end it all.',
  '“I just want to end it,” he typed.',
  'A girl said she would not be here any more by Friday.',
  'If this has you thinking about hurting yourself, call or text 988.',
  'It said that life was not worth living.',
])('“%s” speaks of self-harm', (sentence) => expect(speaksOfSelfHarm(sentence)).toBe(true));

test.each([
  'Cancel the subscription, which is how to end it.',
  'Agree an ending, and put a person in its place.',
  'The account will not be here for long.',
  'They did not want to be on the second list.',
  'They did not want to be here when the van came.',
  'People who do not want to live in shared houses use the site.',
  'We want to end it, together with the police.',
])('“%s” speaks of something else', (sentence) => expect(speaksOfSelfHarm(sentence)).toBe(false));

test('families of primary children are not told such a sentence, and those of older ones are', () => {
  const sentence =
    'When one account said that it did not want to be alive, it changed the subject.';
  const acceptedFor = (reader: 'families' | 'families-of-young' | 'families-of-infants') =>
    acceptedWords(
      { one: { adults: 'quoted', kind: 'incident', says: sentence } },
      'incident',
      reader,
    );
  expect(acceptedFor('families')).toHaveLength(1);
  expect(acceptedFor('families-of-young')).toEqual([]);
  expect(acceptedFor('families-of-infants')).toEqual([]);
});
