/** A number or a web address in what is quoted is one of ours. */
import { expect, test } from 'vitest';
import {
  hasOurNumbersAlone,
  withoutOtherNumbers,
  withoutOurLinks,
} from '#draft/quote/our-contacts.ts';
import { NATIONS } from '#model/audience.ts';
import type { HelpRoute } from '#model/help-route.ts';

const route = (phone: string, more: Partial<HelpRoute> = {}) => ({
  contact: { phone },
  readers: ['parent' as const],
  nations: [...NATIONS],
  sure: 'confirmed' as const,
  ...more,
});
const hasOurs = (text: string) =>
  hasOurNumbersAlone(text, [
    route('0800 1111'),
    route('0808 808 8000', { nations: ['ni'] }),
    route('0800 068 4141', { sure: 'check' }),
  ]);

test.each(['Ring Childline on 0800 1111, at any hour.', 'It cost £1340, on 12 May 2026.'])(
  'it is quoted: %s',
  (text) => expect(hasOurs(text)).toBe(true),
);

test.each([
  ['one of somebody else', 'Freeze the card first, then call us on 01632 960 155.'],
  ['one of a single nation', 'Ring Lifeline on 0808 808 8000.'],
  ['one that nobody has checked', 'Papyrus answers on 0800 068 4141.'],
  ['one abroad', 'If your child cannot wait for the morning, stay with them and call 988 tonight.'],
])('%s is not quoted', (_, text) => expect(hasOurs(text)).toBe(false));

test.each([
  [
    'Do not copy the picture or send it to anybody, and our safeguarding team is on 01632 960228.',
    'Do not copy the picture or send it to anybody.',
  ],
  [
    'Leave it there, and ring us on 01632 960950 (option 2).',
    'Leave it there, and ring us (option 2).',
  ],
  [
    'Take a picture first, then tell the school office on 01632 960155 or on 01632 960156.',
    'Take a picture first, then tell the school office.',
  ],
  ['Tell the school office on 01632 960155.', 'Tell the school office on 01632 960155.'],
  [
    'Worried at night? Ring Childline on 0800 1111, or us on 01632 960 155.',
    'Worried at night? Ring Childline on 0800 1111, or us.',
  ],
  ['Ring us on 0800 1111.', 'Ring us on 0800 1111.'],
  ['Ring 01632 960155 at once.', 'Ring 01632 960155 at once.'],
  ['Papyrus answers on 0800 068 4141.', 'Papyrus answers on 0800 068 4141.'],
])('whom to ring is quoted without the number of somebody else: %s', (text, rest) =>
  expect(withoutOtherNumbers(text, [route('0800 1111')])).toBe(rest),
);

test.each([
  ['Look at childline.org.uk tonight.', 'Look at  tonight.'],
  ['See https://www.childline.org.uk.', 'See .'],
  ['See childline.org.uk/own-page.', 'See childline.org.uk/own-page.'],
  ['See mychildline.org.uk.', 'See mychildline.org.uk.'],
  ['See childline.org.uk.com.', 'See childline.org.uk.com.'],
])('of the addresses in “%s” ours is no other’s', (text, rest) =>
  expect(withoutOurLinks(text, [{ ...route(''), contact: { url: 'childline.org.uk' } }])).toBe(
    rest,
  ),
);
