/** Numbers and web addresses in what an alert says: those of our own routes are quoted, and no others, since nobody here has tried them. */
import { NATIONS } from '#model/audience.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { anyOf } from '#model/text/literal.ts';

/** As they are written here: “01632 960 155”, “116 123”. */
const NUMBER = /\b(?:0\d{2,4}[ -]?\d{3,4}(?:[ -]?\d{3,4})?|116 ?\d{3})\b/gu;
/** As other countries write theirs: “1800 123 456”, “+353 1 234 5678”, “text 50808”. */
const ABROAD =
  /\b1[38]00[ -]?\d{2,3}[ -]?\d{2,4}(?:[ -]?\d{2,4})?\b|\b(?:1[ -])?\(?[2-9]\d{2}\)?[ -]\d{3}-\d{4}\b|\+\d{1,3}[ -]?\(?\d[\d() -]{6,}\d|\b13 ?\d{2} ?\d{2}\b|\b(?:call|ring|phone|text|dial)(?: or (?:call|ring|phone|text|dial))? (?:105|112|911|988|000|\d{5,6})\b/iu;

const digits = (text: string): string => text.replace(/\D/g, '');

type Route = Pick<HelpRoute, 'contact' | 'readers' | 'nations' | 'sure'>;

/** Routes that a letter may give in any nation. */
const ofAllNations = (routes: readonly Route[]): Route[] =>
  routes.filter(
    ({ readers, nations, sure }) =>
      sure === 'confirmed' && readers.includes('parent') && nations.length === NATIONS.length,
  );

/**
 * “ring us on 01632 960950”: whom to ring is said without it; not “ring 01632 960950”, and a line's own name is another's. “…, and
 * our team is on 01632 960950” says nothing else.
 */
const ON_NUMBER = new RegExp(
  `,? and (?:the|our) (?:\\p{Ll}[\\p{Ll}-]* ){1,4}(?:is|are) on ${NUMBER.source}(?! ?\\d)|(?<!\\b(?:is|are))(?<=\\b(?:us|me|them|(?:the|our|your) (?:\\p{Ll}[\\p{Ll}-]* ){0,3}\\p{Ll}+)) on ${NUMBER.source}(?:(?:,| or|,? and) (?:on )?${NUMBER.source})*(?! ?\\d)`,
  'gu',
);

/** Fewest words that say something beside whom to ring. */
const SAYS_MORE = 8;

/** A text without numbers that say only how to reach whom it names, unless they are ours: nobody here has tried them. */
export function withoutOtherNumbers(text: string, routes: readonly Route[]): string {
  const rest = text.replace(ON_NUMBER, (found) => (hasOurNumbersAlone(found, routes) ? found : ''));
  return rest.split(/\s+/).length < SAYS_MORE ? text : rest;
}

/** Does a text give no number but those of our own routes that hold in every nation? A letter goes out in any. */
export function hasOurNumbersAlone(text: string, routes: readonly Route[]): boolean {
  const ours = new Set(
    ofAllNations(routes).flatMap(({ contact: { phone = '', text = '' } }) => [
      digits(phone),
      digits(text),
    ]),
  );
  return (
    !ABROAD.test(text) && (text.match(NUMBER) ?? []).every((number) => ours.has(digits(number)))
  );
}

/** Without the web addresses of such routes, with or without “www.”: what is left is somebody else's. */
export const withoutOurLinks = (text: string, routes: readonly Route[]): string => {
  const ours = anyOf(ofAllNations(routes).flatMap(({ contact: { url } }) => url ?? []));
  return text.replace(
    new RegExp(`(?<![\\w.-])(?:https?://)?(?:www\\.)?(?:${ours})(?![\\w/.-]*\\w)`, 'giu'),
    '',
  );
};
