import { describe, expect, test } from 'vitest';
import { isDenied } from '#alert/sentences/negation.ts';

const denied = (sentence: string, word: string): boolean => {
  const from = sentence.indexOf(word);
  if (from < 0) throw new Error(`“${word}” is not in the sentence`);
  return isDenied(sentence, from, from + word.length);
};

describe('what is denied is no risk', () => {
  test.each([
    ['this app has no chat with strangers.', 'strangers'],
    ['there is no video and no livestreaming in this app.', 'livestreaming'],
    ['to date, no reports of blackmail have reached us.', 'blackmail'],
    ['we found no sign of grooming, blackmail or gambling.', 'gambling'],
    ['nobody has been asked for money or for pictures.', 'pictures'],
    ["it doesn't have private messages.", 'private messages'],
    ['free. no adverts, no shop, no loot boxes.', 'loot boxes'],
    ['strangers cannot comment.', 'strangers'],
    ['no child has been asked to meet anyone, to carry anything or to sell a picture.', 'picture'],
    ['we heard nothing of naked pictures being asked for, or of blackmail.', 'blackmail'],
    ['rumours in the town of county lines are not borne out by anything.', 'county lines'],
    ['not assessed as likely: exposure to sexual content, live video.', 'live video'],
    ['it is not a place where strangers can write.', 'strangers'],
    ['the boys had not been dared, and were not filming a challenge.', 'challenge'],
  ])('%s', (sentence, word) => {
    expect(denied(sentence, word)).toBe(true);
  });
});

describe('a missing safeguard, a warning or another clause leaves it standing', () => {
  test.each([
    ['there is no age check, so strangers can join.', 'strangers'],
    ['no moderation of harmful content.', 'harmful content'],
    ['there is no way to block strangers.', 'strangers'],
    ["don't send nude images to anybody.", 'nude images'],
    ['videos being recorded without their consent.', 'recorded'],
    ['this is not only about strangers.', 'strangers'],
    ['kids who say no are called cowards.', 'called cowards'],
    ['users cannot report harassment.', 'harassment'],
    ['the room had not been checked for strangers.', 'strangers'],
    ['we have heard nothing of money, but strangers have written to pupils.', 'strangers'],
    ['nobody had noticed that strangers were in the group.', 'strangers'],
    ['a rumour about blackmail is false, and it is being forwarded to every parent.', 'rumour'],
  ])('%s', (sentence, word) => {
    expect(denied(sentence, word)).toBe(false);
  });
});
