/** Numbers in what an alert says: those of our own routes stand, and no other, since nobody here has tried it. */
import { NATIONS } from '#model/audience.ts';
import type { HelpRoute } from '#model/help-route.ts';

/** As they are written here: “01632 960 155”, “116 123”. */
const NUMBER = /\b(?:0\d{2,4}[ -]?\d{3,4}(?:[ -]?\d{3,4})?|116 ?\d{3})\b/gu;
/** As other countries write theirs: “1800 123 456”, “+353 1 234 5678”, “text 50808”. */
const ABROAD =
  /\b1[38]00[ -]?\d{2,3}[ -]?\d{2,4}(?:[ -]?\d{2,4})?\b|\b(?:1[ -])?\(?[2-9]\d{2}\)?[ -]\d{3}-\d{4}\b|\+\d{1,3}[ -]?\(?\d[\d() -]{6,}\d|\b13 ?\d{2} ?\d{2}\b|\b(?:call|ring|phone|text|dial)(?: or (?:call|ring|phone|text|dial))? (?:105|112|911|988|000|\d{5,6})\b/iu;
const GAP = '[…]';
/** Fewest words beside a gap that say more than whom to ring. */
const LEAST_WORDS = 12;

const digits = (text: string): string => text.replace(/\D/g, '');

/** @returns The text with a gap for each number that is none of ours; `null` where it says little without, or sends abroad. */
export function withOurNumbers(
  text: string,
  routes: readonly Pick<HelpRoute, 'contact' | 'readers' | 'nations' | 'sure'>[],
): string | null {
  const ours = new Set(
    routes
      .filter(
        ({ readers, nations, sure }) =>
          // A letter goes out in any nation.
          sure === 'confirmed' && readers.includes('parent') && nations.length === NATIONS.length,
      )
      .flatMap(({ contact: { phone = '', text = '' } }) => [digits(phone), digits(text)]),
  );
  if (ABROAD.test(text)) return null;
  const says = text.replace(NUMBER, (number) => (ours.has(digits(number)) ? number : GAP));
  if (says === text) return text;
  return says.replace(GAP, '').split(/\s+/).filter(Boolean).length < LEAST_WORDS ? null : says;
}
