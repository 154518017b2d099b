/** Signs that stand in one sentence: “(tears over eggs, bargaining, taking a card from a purse)”, “late nights, new gifts or a locked door”. */
import { CHANGED, isOrder, isRoute, looksNoticed } from './sense.ts';
import { plainWords } from './sentences.ts';

/** What stands in brackets, behind a colon or behind a dash, with the words before it; else the sentence itself. */
const LED_IN = /^(?<before>[^():–—]*)(?:\((?<held>[^()]{12,})\)|(?::|\s[–—-])\s+(?<after>\S.*$))/su;
/** Whom or what such words speak of, so that signs may follow. */
const OF_A_CHILD =
  /\b(?:child(?:ren)?|sons?|daughters?|pupils?|students?|teenagers?|teens?|they|them|him|her|you|see|seen|notice\w*|spot|signs?|clues?|changes?|wrong|affected|upset|worr\w+|curious|behaviour|(?:look|listen|watch) for|make (?:us|me|you|anyone) (?:look|ask|think|wonder))\b/;
const BETWEEN = /;\s+(?:and |or )?|,\s+(?:and |or )?/;
/** Words of a sign that is no sentence. */
const MOST_WORDS = 12;
const FEWEST = 3;
/** Share of a list's items that must read as signs for the list to be one. */
const NOTICED = 0.6;
/** Share of them that must tell of a change: in a list that is led in to, and in a bare one. */
const CHANGES = { ledIn: 0.3, bare: 0.5 };
/** “Opening a pack is exciting, …” says something. */
const SAYS = /^(?:[\w']+ ){1,4}(?:is|are|was|were) /;
/** “A child who keeps checking for a parcel, has borrowed, or …” */
const WHO =
  /^(?:(?:and|or) )?(?:an?|any|your) (?:child|young person|pupil|student|teenager|boy|girl|son|daughter) (?:who (?:was|is|were) |who |(?=\w+ing ))/i;
/** “You might notice”, “Tutors have mentioned”: who may notice something, before what that is. */
const NOTICES =
  /^(?:you|families|parents|carers|staff|tutors|teachers|coaches)(?: (?:and|or) \w+)?(?: (?:at|in|who)(?: [\w']+){1,5}?)?,? (?:(?:may|might|could|can|will)(?: also| well)? (?:have )?(?:see|seen|notice|noticed|spot|find|found|hear|heard|come across|pick up on|be told of|(?:look|watch|listen)(?: out)? for)|(?:have )?(?:mentioned|noticed|spotted|described)) (?:that (?:(?:they|he|she) (?:are|is) )?)?(?=\S)/i;
/** “girls asking to be left out”, “laughter that stops”, “who is asking for money” */
const OF_PEOPLE = /^(?:who|(?:[\w'-]+ ){1,3}(?:\w+ing|who|that|which)) /;
/** “a child who keeps charging the watch, who wants to go a long way round, …”: each says of whom. */
export const OF_WHOM = /^(?:(?:and|or) )?(?:an? [\w']+ |one |those )?who /;
/** A noticed thing may be told at length, since it is plain that it was noticed. */
const MOST_TOLD = 18;

/**
 * @param isUnderSigns It stands under a heading that names signs. Default: no.
 * @returns The signs, as written; none where the sentence is no such list.
 */
export function listedSigns(text: string, isUnderSigns = false): string[] {
  const signs = [signsNoticed, signsLookedFor, signsIf]
    .map((signsOf) => signsOf(text))
    .find((signs) => signs.length > 0);
  if (signs) return signs;
  const { before = '', held, after } = LED_IN.exec(text)?.groups ?? {};
  const isLedIn = held !== undefined || after !== undefined;
  if (isLedIn && !OF_A_CHILD.test(plainWords(before))) return [];
  const body = held ?? after ?? text;
  const parts = partsOf(body);
  const plain = parts.map(plainWords);
  const isList =
    parts.length >= FEWEST &&
    areBrief(plain, MOST_WORDS) &&
    !plain.some(isOrder) &&
    shareOf(plain, looksNoticed) >= NOTICED &&
    !SAYS.test(plain[0] ?? '') &&
    shareOf(plain, hasChanged) >= (isLedIn || isUnderSigns ? CHANGES.ledIn : CHANGES.bare);
  if (isList) return parts.map((part) => part.replace(WHO, ''));
  // “They avoid friends, or they put tape on the camera” is a sentence, and says all of it.
  return isUnderSigns && !/^(?:they|she|he) /i.test(text) ? listed(text, FEWEST) : [];
}

/** What one might notice, of one thing or of many; none where a sentence does not begin so. */
function signsNoticed(text: string): string[] {
  const led = NOTICES.exec(text)?.[0];
  if (led === undefined) return [];
  const parts = partsOf(text.slice(led.length));
  const plain = parts.map(plainWords);
  return plain.every(
    (item) => item.split(' ').length <= MOST_TOLD && !isRoute(item) && !isOrder(item),
  ) &&
    plain.filter((item) => looksNoticed(item) || OF_PEOPLE.test(item)).length >=
      plain.length * NOTICED &&
    (plain.length >= FEWEST ||
      plain.filter((item) => CHANGED.test(item)).length >= plain.length * CHANGES.bare)
    ? parts
    : [];
}

const ADULTS =
  '(?:parents|carers|families|staff|teachers|coaches|adults|schools)(?: (?:and|or) \\w+)?';
/** “Keep an eye out for”, “The charity asks families to be alert to”, “Warning signs include”: what is to be looked for stands behind it. */
const LOOKS = new RegExp(
  `^(?:please )?(?:(?:${ADULTS} (?:(?:are|is) (?:also )?(?:asked|advised|encouraged|urged)|should|may want|need) |[^.;:,?!]{2,50} (?:ask|advis|urg|encourag|tell|want)(?:e?s|ed|ing)? (?:all )?${ADULTS} )(?:to )?)?(?:keep an eye out for|(?:look|watch|listen)(?: out)? for|be alert (?:to|for)|it (?:may|might|could) be(?= an? (?:child|pupil|student|boy|girl)\\b)|(?:the |other |possible |common )?(?:warning )?signs (?:(?:can|may|might|could|also) )*(?:be|are|include)) (?=\\S)`,
  'i',
);
const signsLookedFor = (text: string): string[] => {
  const led = LOOKS.exec(text)?.[0];
  if (led === undefined) return [];
  const list = text.slice(led.length);
  const signs = listed(list, FEWEST);
  return signs.length > 0 ? signs : listed(list, FEWEST, BETWEEN_ALL);
};
/** “new gifts, late nights and a second phone”: the last two, with no comma between. */
const BETWEEN_ALL = /;\s+(?:and |or )?|,\s+(?:and |or )?| (?:and|or) (?=[^,;]*$)/;

/** “If they’ve gone quiet, or they’re checking the phone, that’s your moment.”: of a child, and what then. */
const IF_LISTED =
  /^(?:and |but |so )?if (?<of>(?:they|he|she|yours|(?:your|an?|any) (?:child|son|daughter|pupil|student|teenager|young person)(?: or \w+)?)\b[^.;]*?), (?:(?:that['’]s|that is|it['’]s worth|it is worth|it (?:may|might|could)|have|speak|talk|tell|please|come|let|ask|ring|get|say|then)\b[^,]*(?:, (?!or )[^,]*)?)$/iu;
const signsIf = (text: string): string[] => {
  const of = IF_LISTED.exec(text)?.groups?.of;
  return of === undefined || isRoute(text) ? [] : listed(of, 2, /, (?:or )?| or (?=\w+s\b)/);
};
/** The parts of a list, where they read as signs; else none. */
function listed(list: string, fewest: number, between = BETWEEN): string[] {
  const parts = partsOf(list, between);
  const plain = parts.map(plainWords);
  return parts.length >= fewest &&
    areBrief(plain, MOST_TOLD) &&
    !plain.some(isOrder) &&
    shareOf(plain, (item) => looksNoticed(item) || OF_PEOPLE.test(item)) >= NOTICED &&
    (shareOf(plain, hasChanged) >= CHANGES.ledIn || plain.every((item) => OF_WHOM.test(item)))
    ? parts
    : [];
}

/** The items of a list as written, without the mark that ends it. */
const partsOf = (list: string, between = BETWEEN): string[] =>
  list
    .replace(/[^\p{L}\p{N}”"’')]+$/u, '')
    .split(between)
    .map((part) => part.trim());

/** Has each item words, no more than these, and is none a number to ring? */
const areBrief = (plain: readonly string[], most: number): boolean =>
  plain.every((item) => item !== '' && item.split(' ').length <= most && !isRoute(item));

const shareOf = (plain: readonly string[], is: (item: string) => boolean): number =>
  plain.filter(is).length / plain.length;

const hasChanged = (item: string): boolean => CHANGED.test(item);
