/** A number in what is quoted is one of ours. */
import { expect, test } from 'vitest';
import { hasOurNumbersAlone } from '#draft/quote/numbers.ts';
import { NATIONS } from '#model/audience.ts';
import type { HelpRoute } from '#model/help-route.ts';

const route = (phone: string, more: Partial<HelpRoute> = {}) => ({
  contact: { phone },
  readers: ['parent' as const],
  nations: [...NATIONS],
  sure: 'confirmed' as const,
  ...more,
});
const told = (text: string) =>
  hasOurNumbersAlone(text, [
    route('0800 1111'),
    route('0808 808 8000', { nations: ['ni'] }),
    route('0800 068 4141', { sure: 'check' }),
  ]);

test.each(['Ring Childline on 0800 1111, at any hour.', 'It cost £1340, on 12 May 2026.'])(
  'it is quoted: %s',
  (text) => expect(told(text)).toBe(true),
);

test.each([
  ['one of somebody else', 'Freeze the card first, then call us on 01632 960 155.'],
  ['one of a single nation', 'Ring Lifeline on 0808 808 8000.'],
  ['one that nobody has checked', 'Papyrus answers on 0800 068 4141.'],
  ['one abroad', 'If your child cannot wait for the morning, stay with them and call 988 tonight.'],
])('%s is not quoted', (_, text) => expect(told(text)).toBe(false));
