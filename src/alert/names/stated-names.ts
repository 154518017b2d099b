/**
 * Names that one sentence gives outright, whatever their letters: accounts (“lodger_after_12”), who somebody says they are
 * (“calling himself Callum”), what a service calls its parts (“group chats are called nests”), and its money (“paid in pearls”).
 */

import type { Placed } from '../blocks/placed.ts';
import { BODIES } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';
import { SPAN } from './spans.ts';

export interface StatedName {
  name: string;
  /** Number of the block. */
  at: number;
  role: 'money' | 'place';
}

/** @param others Keys of bodies and of names that belong to others. */
export function statedNames(blocks: readonly Placed[], others: ReadonlySet<string>): StatedName[] {
  const text = blocks.map((block) => block.text).join('\n');
  const isFree = (name: string): boolean =>
    !others.has(nameKey(name)) && !BODIES.has(nameKey(name));
  return blocks.flatMap((block, at) => [
    ...[...matchesIn(block.text, NAMES), ...accountsIn(block.text), ...dottedIn(block.text, text)]
      .filter((name) => isFree(name) && !NO_NAME.test(name))
      .map((name) => ({ name, at, role: 'place' as const })),
    ...matchesIn(block.text, COINS)
      .filter((name) => isFree(name) && !IS_KIND.test(name))
      .map((name) => ({ name, at, role: 'money' as const })),
  ]);
}

const matchesIn = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []),
  );

const PARTS =
  '(?:(?:group )?chats?|rooms?|groups?|servers?|spaces?|lobb(?:y|ies)|channels?|pages?|posts?|clips?|coins?|points?|credits?|tokens?|gifts?|levels?|part(?:y|ies)|boxes|packs?|friends|match(?:es)?|requests?|teams?|clans?)';
const NAMES: readonly RegExp[] = [
  // “It’s margin, small m”, “The watch is a thimble (the makers give it a small t)”
  /\b(?:is|['’]s|called) (?:an? )?["“‘']?(?<name>(?<first>\p{Ll})\p{Ll}{2,14})["”’']?,? \(?[^.()]{0,24}\b(?:small|lower[- ]case|little) \k<first>\b/gu,
  // “Group chats on Wren are called nests”, “Each page is called a Pool”
  new RegExp(
    `\\b${PARTS}\\b[^.;,]{0,24} (?:are|is) (?:called|known as) (?:an? )?["“‘']?(?<name>(?!(?:out|names|in|up|back|off|on|over|for|to|by|upon|into|away|it|that|this|what|when|so)\\b)\\p{Ll}{3,14})(?=["”’']?(?:[,.;]|$| and ))`,
    'giu',
  ),
  // “a member calling himself "Callum, 13, N gauge"”, “He signs himself as Toby”
  /\b(?:call|calls|called|calling|sign|signs|signing|names?|naming) (?:himself|herself|themsel(?:f|ves)) (?:as )?(?:the )?["“‘']?(?<name>\p{Lu}[\p{L}\d_.-]{2,19}(?: \p{Lu}[\p{L}\d]+)?)(?=["”’',.;:)]| (?:and|who|has|had|is|was|began|asks?|asked|sends?|sent)\b|$)/gu,
  // “His language partner was "Giulia", 18”
  /\b(?:was|is) ["“](?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)["”], (?:aged )?\d\d\b/gu,
];

/** “lodger_after_12”, “giulia.bg_18”, “@mollyxhalf”: no other word has such a line within, or such a sign before. */
const HANDLE = String.raw`(?:(?<![\p{L}\p{N}_.])@[\p{L}\d][\p{L}\d._]+[\p{L}\d_]|(?<![\p{L}\p{N}@/_.:-])@?[\p{L}\d][\p{L}\d.]*(?:_[\p{L}\d.]*)*_[\p{L}\d.]*[\p{L}\d](?![\p{L}\p{N}@/_]))`;
const IS_HANDLE = new RegExp(HANDLE, 'gu');
const IS_FILE = /\.(?:html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|mp[34])$|_final$/i;
/** “Posted by rainyday_mam”, “dad_of_4: take it down”: who writes in the paper itself. */
const WRITES_BEFORE = /\b(?:by|from|reply to) $/i;
const WRITES_AFTER = /^(?::| ·| \d{1,2}[:.]\d\d)/;
/** “giulia.bg_18 and Marta Rooms”: what stands beside an account in a list is one. */
const BESIDE_HANDLE = new RegExp(
  `${HANDLE}["”’']?(?:,| and| or) ["“‘']?(?<after>${SPAN})|(?<before>${SPAN})["”’']? (?:and|or) ["“‘']?${HANDLE}`,
  'gu',
);
const OF_ACCOUNTS =
  /\b(?:accounts?|profiles?|usernames?|nicknames?|handles?|names?|users?|calls? (?:him|her|them)sel\w+)\b[^.;]{0,60}$/i;

const accountsIn = (text: string): string[] => [
  ...[...text.matchAll(IS_HANDLE)].flatMap(({ 0: name, index }) => {
    const isWriter =
      WRITES_BEFORE.test(text.slice(0, index)) ||
      (index < 3 && WRITES_AFTER.test(text.slice(index + name.length)));
    return isWriter || IS_FILE.test(name) ? [] : [name.replace(/^@/, '')];
  }),
  ...[...text.matchAll(BESIDE_HANDLE)].flatMap(({ groups, index }) =>
    OF_ACCOUNTS.test(text.slice(0, index)) ? (groups?.after ?? groups?.before ?? []) : [],
  ),
];

/** “the page ballinscar.bouts”: no address, and in no other text two words with a full stop between. */
const DOTTED =
  /(?<![\p{L}\p{N}@/._-])\p{Ll}[\p{Ll}\d]{2,20}\.(?!(?:com|org|net|co|uk|ie|au|gov|html?|pdf|docx?|jpe?g|png|mp[34])\b)\p{Ll}[\p{Ll}\d]{2,20}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const IS_CALLED =
  /\b(?:accounts?|profiles?|pages?|users?|handles?|channels?|groups?|called|named|using|apps?|sites?|is|on)(?:\(s\))?[:,]?\s+["“‘']?$/iu;
/** What is said to be an account or an app, or stands so more than once: a gap may be missing behind a sentence. */
const dottedIn = (text: string, whole: string): string[] =>
  [...text.matchAll(DOTTED)].flatMap(({ 0: name, index }) =>
    IS_CALLED.test(text.slice(0, index)) || whole.split(name).length > 2 ? [name] : [],
  );

/** Words that such a sentence has in the place of a name. */
const NO_NAME =
  /^(?:it|that|this|them|these|those|which|what|there|here|where|school|home|phones?|tablets?|children|pupils|parents|online|others?|everyone|anyone|someone|date|time|work|sale|offer|social|media|free|not|also|just|now|still|really|only|mostly|called|basically)$/iu;

/** Coins, which may have a name in small letters. */
const COINS: readonly RegExp[] = [
  // “A ‘pearl’, which costs 40p”; not “a winter coat and a “birthday” cost from 99p”
  /(?<!\band an? )["“‘'](?<name>\p{L}[\p{L}-]{2,15}(?: \p{L}{2,12})?)["”’'],? (?:(?:which|that|and)? ?(?:each )?(?:costs?|(?:is|are) (?:bought|worth|sold|paid))\b|at \d+p\b|(?:a|for) (?:real money|[£€$]\d))/giu,
  // “priced in ‘pearls’”
  /\b(?:costs?|priced|paid|sold|bought)\b(?!:)[^.;]{0,20} (?:in|with) ["“‘'](?<name>\p{L}[\p{L}-]{2,15})["”’']/giu,
  // “Feathers are what you pay with.”
  /(?<=^|[.!?] )(?<name>\p{Lu}\p{Ll}{2,15}s) are (?:what|how) (?:you|they|players|children|pupils) (?:buy|pay|spend)\b/gu,
  // “Zibs are the money in the game”
  /(?<=^|[.!?] )(?!There|Th[ei]se|Those|They)(?<name>\p{Lu}\p{Ll}{2,15}s) are (?:the |its )(?:[\p{Ll}-]+ )?(?:money|currency|coins)\b(?! of)/gu,
  // “Glints come in bags from £1.79”
  /(?<![\p{L}'’])(?<name>\p{L}\p{Ll}{3,15}s) (?:come|comes|are sold|sell|go|cost) (?:for |in )?(?:bags|bundles|packs|bunches|boxes|sacks|jars|pouches|heaps)\b(?=.{0,30}[£$€\d])/giu,
  // “Fizz is sold in bags of 100”
  /(?<![\p{L}'’])(?<name>\p{Lu}\p{Ll}{2,15}) is (?:sold|bought) (?:for |in )?(?:bags|bundles|packs|bunches|boxes|sacks|jars|pouches|heaps)\b/gu,
  // “Extra questions cost petals, which are bought in bunches”
  /\b(?:costs?|paid for (?:in|with)|priced in) (?<name>\p{Ll}{4,16}s),? (?:and |which |that )?(?:(?:are|can be|have to be|must be) )?(?:bought|sold|paid for)\b/gu,
  // “gives the child acorns, the coins that buy outfits”
  /(?<!\b(?:and|or|of|as) )(?<!\p{L})["“‘']?(?<name>\p{Ll}{4,14}s)["”’']?,? the (?:[\p{Ll}-]+ )?(?:coins|money|currency|points|tokens) (?:that|which|used|in|of the|you|they)\b/gu,
  // “1,000 gumnuts costs $14.99”
  /(?<![\d.,£$€])\b\d[\d,]* ["“‘']?(?<name>\p{Ll}{4,14}s)["”’']? (?:costs?|(?:is|are|for)(?: only| just)?) [£€$]\d/gu,
  // “spend "gumnuts" on a burrow”
  /\b(?:buy|buys|buying|earn|earns|spend|spends|spending|collect|collects|swap|swaps) ["“‘'](?<name>\p{L}[\p{L}-]{2,15})["”’'] (?:to|on|for|with|and|in)\b/giu,
  // “Viewers buy fizz, and swap the fizz for gifts”
  /\b[Bb]uy(?:s|ing)? ["“‘']?(?<name>\p{Ll}{3,12})["”’']?,? (?:and|then) (?:then )?(?:swap|use|spend|turn|exchange|trade|send) the \k<name>\b/gu,
  // “After that you pay in dust, or …”
  /\bpay(?:s|ing)? in (?!cash|full|advance|person|kind|part|time|private|pounds|pence|euros?|dollars|instal|stages|crypto|bitcoin|voucher|shops?|stores?|public|return|turn|gold)(?<name>\p{Ll}{3,12})(?=[,.;]| or | for )/gu,
  // “you spend sparks, and sparks cost real money”
  /\b(?:spend|spends|spending|spent|earn|earns|earned|earning|use|win|wins) (?:(?:your|their|his|her|the|more|extra) )?["“‘']?(?<name>(?!hours|minutes|days|weeks|months|years|nights|evenings|pounds)\p{Ll}{3,14}s)["”’']?[,.;]? (?:and |which |but )?(?:\k<name> )?(?:(?:each|that) )?(?:costs?|(?:are|can be|have to be|must be) (?:bought|paid for|topped up|swapped for))\b/gu,
  // “says how many pips it is worth”
  /\bhow many ["“‘']?(?<name>\p{Ll}{3,14}s)["”’']? (?:it|each|one|that|a \p{Ll}+) (?:is worth|costs?|will cost|would cost|pays)\b/gu,
  // “you get points, which they call pips”
  /\b(?:coins|points|tokens|credits|money|currency),? (?:which|that)? ?(?:(?:the|its) \p{Ll}+ |they |it |everybody |children |players )?(?:calls?|(?:are|is) called|known as) ["“‘']?(?<name>\p{L}\p{Ll}{2,14})(?=["”’']?(?:[,.;)]|$| and | which | that ))/gu,
];

/** “The best cards come in packs”: what is sold in many games is no name of one. */
export const IS_KIND =
  /^(?:cards?|coins?|points?|tokens?|credits?|gems?|packs?|boxes|chests?|crates?|skins?|players?|stickers?|tickets?|takeaways?|vouchers?|items?|prizes?|gifts?|outfits?|pets?|rewards?|upgrades?|subscriptions?|messages?|questions?|pictures?|photos?|vapes?|pills?|sweets?|drinks?)$/i;
