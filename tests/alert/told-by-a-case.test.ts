/** Harm that a paper tells by what happened, and does not name, leads it; so do not the settings and words around it. */
import { expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from './read-names.ts';

const knowledge = await alertKnowledge('lessons', () => {});

function read(text: string) {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const blocks = asPaper(text);
  const reading = readAlertText({ file: 'note.txt', blocks, about: {} }, knowledge, () => {});
  const surely = (reading?.risks ?? []).filter(({ sure }) => sure === 'high').map(({ id }) => id);
  return { ...reading, surely };
}

test('a chain message, from what children did with it', () => {
  const { lead, surely } = read(
    `Ferry Lane Primary School\n\nNewsletter, 20 November 2026\n\nDear families,\n\nOn Sunday evening a recording was put into a group of Year 4 children on Tattlebee, a messaging app. A voice says that a boy called Hollow Joe died in a lift, and that whoever hears it has to send it to twelve people before midnight. If they do not, he will come for their nan.\n\n- children sent it on, to cousins and to Brownies\n- a boy who ran out of friends sent it to numbers he did not know\n- a girl who would not pass it on was told that it would be her fault\n\nPlease do not ask your child to play it to you.`,
  );
  expect(lead).toBe('viral-challenges');
  expect(surely).not.toContain('grooming');
});

test('pictures of a body that are asked for step by step, and called a debt', () => {
  const { lead, surely } = read(
    `Plaitbox: what parents need to know\n\nRiver Families Charity, 12 November 2026\n\nPlaitbox is an app where young people sell bracelets. Anyone can send a request, and each opens in a room of its own. In our May survey of 1,210 children, 1 in 5 had an account.\n\nWe heard from Mum of “Wren”, 12. Somebody who said she was 14 paid for a bracelet, and then for five. Could Wren send a photo of it on her arm, she wrote? Then on her leg. Then one in her swimming costume, “so that it can be seen”. When Wren said no she was told that she owed a picture, because she had been paid.`,
  );
  expect(['grooming', 'image-sharing']).toContain(lead);
  expect(surely).toContain('image-sharing');
  expect(surely).not.toContain('impersonation');
});

test('a message from somebody whom the child really knows is from no stranger', () => {
  const { lead, surely } = read(
    `Accounts taken over through a friend’s message\n\nHale Police, 17 November 2026\n\nIt comes from someone the pupil really knows: “can you vote for me, I’ll send you a code”. The friend did not write it, for the account was stolen an hour earlier. The code opens the reader’s own account. Once it is passed on, the password is changed and the owner is locked out.`,
  );
  expect(lead).toBe('scams-malware');
  expect(surely).not.toContain('stranger-contact');
});
