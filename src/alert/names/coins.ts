/** Coins, which may have a name in small letters: “pearls”, bought in bags. */

import type { Placed } from '../blocks/placed.ts';
import { BODIES } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';

const PATTERNS: readonly RegExp[] = [
  // “A ‘pearl’, which costs 40p”; not “a winter coat and a “birthday” cost from 99p”
  /(?<!\band an? )["“‘'](\p{L}[\p{L}-]{2,15}(?: \p{L}{2,12})?)["”’'],? (?:(?:which|that|and)? ?(?:each )?(?:costs?|(?:is|are) (?:bought|worth|sold|paid))\b|at \d+p\b|(?:a|for) (?:real money|[£€$]\d))/giu,
  // “priced in ‘pearls’”
  /\b(?:costs?|priced|paid|sold|bought)\b(?!:)[^.;]{0,20} (?:in|with) ["“‘'](\p{L}[\p{L}-]{2,15})["”’']/giu,
  // “Feathers are what you pay with.”
  /(?<=^|[.!?] )(\p{Lu}\p{Ll}{2,15}s) are (?:what|how) (?:you|they|players|children|pupils) (?:buy|pay|spend)\b/gu,
  // “Zibs are the money in the game”
  /(?<=^|[.!?] )(?!There|Th[ei]se|Those|They)(\p{Lu}\p{Ll}{2,15}s) are (?:the |its )(?:[\p{Ll}-]+ )?(?:money|currency|coins)\b(?! of)/gu,
  // “Glints come in bags from £1.79”
  /(?<![\p{L}'’])(\p{L}\p{Ll}{3,15}s) (?:come|comes|are sold|sell|go|cost) (?:for |in )?(?:bags|bundles|packs|bunches|boxes|sacks|jars|pouches|heaps)\b(?=.{0,30}[£$€\d])/giu,
  // “Fizz is sold in bags of 100”
  /(?<![\p{L}'’])(\p{Lu}\p{Ll}{2,15}) is (?:sold|bought) (?:for |in )?(?:bags|bundles|packs|bunches|boxes|sacks|jars|pouches|heaps)\b/gu,
  // “Extra questions cost petals, which are bought in bunches”
  /\b(?:costs?|paid for (?:in|with)|priced in) (\p{Ll}{4,16}s),? (?:and |which |that )?(?:(?:are|can be|have to be|must be) )?(?:bought|sold|paid for)\b/gu,
  // “gives the child acorns, the coins that buy outfits”
  /(?<!\b(?:and|or|of|as) )(?<!\p{L})["“‘']?(\p{Ll}{4,14}s)["”’']?,? the (?:[\p{Ll}-]+ )?(?:coins|money|currency|points|tokens) (?:that|which|used|in|of the|you|they)\b/gu,
  // “1,000 gumnuts costs $14.99”
  /(?<![\d.,£$€])\b\d[\d,]* ["“‘']?(\p{Ll}{4,14}s)["”’']? (?:costs?|(?:is|are|for)(?: only| just)?) [£€$]\d/gu,
  // “spend "gumnuts" on a burrow”
  /\b(?:buy|buys|buying|earn|earns|spend|spends|spending|collect|collects|swap|swaps) ["“‘'](\p{L}[\p{L}-]{2,15})["”’'] (?:to|on|for|with|and|in)\b/giu,
  // “Viewers buy fizz, and swap the fizz for gifts”
  /\b[Bb]uy(?:s|ing)? ["“‘']?(\p{Ll}{3,12})["”’']?,? (?:and|then) (?:then )?(?:swap|use|spend|turn|exchange|trade|send) the \1\b/gu,
  // “After that you pay in dust, or …”
  /\bpay(?:s|ing)? in (?!cash|full|advance|person|kind|part|time|private|pounds|pence|euros?|dollars|instal|stages|crypto|bitcoin|voucher|shops?|stores?|public|return|turn|gold)(\p{Ll}{3,12})(?=[,.;]| or | for )/gu,
];

/** Finds in-game currencies and their blocks, leaving out organisations and names that belong to others. */
export const coinsIn = (
  blocks: readonly Placed[],
  others: ReadonlySet<string>,
): { name: string; at: number }[] =>
  blocks.flatMap(({ text }, at) =>
    PATTERNS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, name = '']) => ({ name, at })),
    ).filter(
      ({ name }) => !others.has(nameKey(name)) && !BODIES.has(nameKey(name)) && !IS_KIND.test(name),
    ),
  );

/** “The best cards come in packs”: what is sold in many games is no name of one. */
export const IS_KIND =
  /^(?:cards?|coins?|points?|tokens?|credits?|gems?|packs?|boxes|chests?|crates?|skins?|players?|stickers?|tickets?|takeaways?|vouchers?|items?|prizes?|gifts?|outfits?|pets?|rewards?|upgrades?|subscriptions?|messages?|questions?|pictures?|photos?|vapes?|pills?|sweets?|drinks?)$/i;
