/** Lines by which a paper says that it is not for everybody. */
import { expect, test } from 'vitest';
import { saysSharing, saysSharingBeside } from '#alert/sentences/says-sharing.ts';

test.each([
  'OFFICIAL',
  'OFFICIAL-SENSITIVE',
  'Tarrowdale Safeguarding Children Partnership | OFFICIAL',
  'Fennmoor Police · OFFICIAL – SENSITIVE',
  'Protective marking: OFFICIAL',
  'TLP: AMBER',
  'Not for onward sharing.',
  'For DSLs, deputies and heads only.',
  'Please do not forward, and not to parents in this form.',
  'HANDLING: staff only. Not for newsletters or school websites.',
  'Use it in team meetings; do not send it to parents or pupils.',
  'Please do not forward this email.',
  'We have not named it here, and we ask schools not to name it either.',
  'We are not naming the sites and urge you not to do so.',
  'It should not be read aloud or handed out.',
  'This note must not be pinned up where pupils can see it.',
  'Do not send a text home that describes the game.',
  'Please do not name the challenge to pupils.',
  'Keep this letter to yourselves.',
  'Schools may print and copy this guide.',
  'This leaflet may be shared with parents.',
])('“%s” says so', (line) => expect(saysSharing(line)).toBe(true));

test.each([
  'Officially, it is for adults.',
  'Look for the account that is marked official.',
  'It has an official page | and a fan page',
  'Do not share your password with anyone.',
  'It must not be forwarded: save it and tell us.',
  'We shall not name it.',
  'The changing room is for staff.',
  'It says that it is for adults only.',
  'He wrote to the boy, and not to his mother.',
  'Do not send it to anyone.',
  'A picture should never be shown to others.',
  'They may be shared with anyone.',
  'You may share a picture with parents.',
  'Anyone can copy the link.',
  'Don’t forward the message, even to ask whether it is true.',
  'Ask your child not to name the school in a profile.',
])('“%s” does not', (line) => expect(saysSharing(line)).toBe(false));

test('“Do not forward.” is of the paper beside a line that is, and else of a picture', () => {
  const order = { text: 'Please do not forward.', plain: 'please do not forward.' };
  expect(saysSharingBeside(order, () => [{ text: 'Not for pupils or parents.' }, order])).toBe(
    true,
  );
  expect(saysSharingBeside(order, () => [{ text: 'A clip is going round.' }, order])).toBe(false);
});
