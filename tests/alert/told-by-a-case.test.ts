/** Harm that a paper tells by what happened, and does not name, leads it; so do not the settings and words around it. */
import { expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { isTaughtAsRead } from '#model/alert/alert-reading.ts';
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

test.each([
  [
    'somebody from the boxing club, a couple of years older, asked whether she had an account',
    false,
  ],
  ['an older cousin’s friend asked whether he could put something through it', false],
  ['a boy she looks up to asked whether she had an account', false],
  ['somebody from the club’s server, whom she had never met, messaged her on the app', true],
])('who asks is a stranger or none: %s', (asked, isStranger) => {
  const { risks = [] } = read(
    `Larch Bank\n\nWhose money is it?\n\n3 November 2026\n\nIn August ${asked}. Over nine days £2,380 of stolen money came into her account and each evening she sent it on, less her share. We closed the account. Most of those we spoke to were first asked by a person they ${isStranger ? 'only met online' : 'knew'}.`,
  );
  expect(risks.some(({ id }) => id === 'stranger-contact')).toBe(isStranger);
});

/** What a lesson would teach where no person has said otherwise. */
const taught = ({ risks = [], lead = null }: ReturnType<typeof read>) =>
  risks.filter((risk) => isTaughtAsRead(risk, lead)).map(({ id }) => id);

test('money that an older lad tells a boy to pass on is no grooming', () => {
  const reading = read(
    `Larch Bank\n\n"It was only for a week"\n\n3 November 2026\n\nDario was 17 when a lad from the year above posted a picture of banknotes and asked who had an account. Dario wrote back. He was asked which bank he was with. Then he was told that £900 would be there on Monday, and that he could keep a hundred of it. He sent the rest to a name that he didn't know.\n\nThe money had been taken from a couple who believed that they were paying for a roof. We closed his account. He was interviewed by the police. He told his aunt, and she came to the branch with him.`,
  );
  expect(reading.lead).toBe('scams-malware');
  expect(taught(reading)).not.toContain('grooming');
});

test('a girl whose boyfriend asks and asks is not groomed, and a boy whose feed turns is not', () => {
  const pictures = read(
    `Learning from "Mina"\n\nHale Council, 9 November 2026\n\nMina was 15 and had been seeing a boy in her class. He asked her for a picture every night, and when she said no he asked again. In the end she took one in her bra and sent it, since it would be gone in ten seconds. His brother took a photo of the screen. By the morning it was in a chat of the whole year, and she heard of it when a boy whistled at her.`,
  );
  expect(pictures.lead).toBe('image-sharing');
  expect(taught(pictures)).not.toContain('grooming');
  const feed = read(
    `Hale School Nurses\n\n"I only looked twice"\n\nPetr is 13. He likes skateboards. He watched a bad fall, and he watched it again. Then the next clip was worse. By the weekend he was being shown beatings, and men who say that girls are liars. He began to say it to his cousin. He came to see us with a headache, and he had told nobody. It is how it is made: what you stop on, you get more of.`,
  );
  expect(feed.lead).toBe('harmful-content');
  expect(taught(feed)).not.toContain('grooming');
});

test('an account in a teacher’s name is an impersonation, though it is friendly and asks for a picture', () => {
  const { lead, leadMechanism } = read(
    `Hale Dance School\n\n16 November 2026\n\nDear families,\n\nLast week somebody opened a page with Mrs Lind's name and her photo from our programme. It looked just like hers, but for one letter. It asked to be friends with twenty-six of our dancers, and half of them said yes. Then it wrote, "Hi darling, it's Mrs L on my new phone!" Some were asked to buy a gift card for a colleague and to send a picture of the back. A girl of 12 was asked to send a photo in her leotard. She asked the real Mrs Lind at class, who knew nothing of it.`,
  );
  expect(lead).toBe('impersonation');
  expect(leadMechanism).toBe('copied-accounts');
});

test('who plays a part copies nobody: a made-up photographer leads with that, and with what he is after', () => {
  const { lead, leadMechanism } = read(
    `Tern Bay Gymnastics\n\nTo families of our 9 to 12 squads, 12 November 2026\n\nSomebody has been writing to our gymnasts who says that he photographs for the national magazine. The magazine tells us that it has no such photographer. He tells each girl that she is the one he has picked, and that it stays between the two of them until it is printed. Then he wants to know who is at home in the evening, and asks for pictures in a leotard. Two girls were promised a new kit bag. None of them has met him.`,
  );
  expect(lead).toBe('grooming');
  expect(leadMechanism).toBe('false-persona');
});

/** What children lose in a swap; `before` is what the other player had done. */
const swapped = (before: string): string =>
  `Swapped, and gone\n\nThe Harbour Parents’ Page, 4 November 2026\n\nMy nine-year-old has been in tears over a horse. In her game the children trade what they own, and a rare horse is worth more to them than a bicycle.${before} This week a player asked her to put the horse down first, since the trade window was broken, and a friend of his would hold both. The friend went off with it. Two others in her class have lost animals in the same way.`;

test('things that are lost in a swap are lost by a trick, or a person is asked, though a present came before', () => {
  const { lead, leadMechanism } = read(swapped(''));
  expect(lead).toBe('scams-malware');
  expect(leadMechanism).toBe('item-trading');
  const given = read(swapped(' A player whom she liked had given her a saddle.'));
  const asked = given.unsure?.find(({ what }) => what === 'leadMechanism')?.between ?? [];
  expect([given.leadMechanism, ...asked]).toContain('item-trading');
});
