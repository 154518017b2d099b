/** The school’s own name and address may share a word with a name that no pupil reads. */
import { expect, test } from 'vitest';
import type { School } from '#model/school.ts';
import { withoutSchool } from '#verify/school-details.ts';

const school = {
  name: 'Monkey Lane School',
  address: '1 Monkey Lane, Town',
  email: '',
  website: '',
  signatory: { name: 'Ms Day' },
  contact: { name: 'Mr Moss', how: 'ring 01632 960123' },
  lead: { name: 'Monkey', room: 'Room 4' },
  deputy: null,
} as unknown as School;
const rest = (text: string) =>
  withoutSchool(school, ['monkey', 'Blobchat'])(text).replace(/[ ¶]+/g, ' ');

test.each([
  ['its name', 'At Monkey Lane School today', 'At today'],
  ['an address over two lines', 'Write to 1 Monkey\nLane, Town.', 'Write to .'],
  ['the longest first', 'Monkey Lane School, 1 Monkey Lane, Town', ' , '],
])('%s is taken out', (_, text, left) => expect(rest(text)).toBe(left));

test.each([
  ['a detail that is nothing but such a name', 'on Monkey today'],
  ['part of a word', 'Room 45 and Ms Daye'],
  ['part of a detail', 'down Monkey Lane'],
])('%s stays', (_, text) => expect(rest(text)).toBe(text));
