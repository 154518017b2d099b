/** Names in small letters that one sentence gives outright: “margin, small m”, “group chats are called nests”, “the page no9.to5”. */

import type { Placed } from '../blocks/placed.ts';
import { BODIES } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';

const PARTS =
  '(?:(?:group )?chats?|rooms?|groups?|servers?|spaces|lobbies|channels|posts|clips|coins|points|credits|tokens|gifts|levels|parties|boxes|packs|friends|matches|requests|teams|clans)';
const PATTERNS: readonly RegExp[] = [
  // “It’s margin, small m”, “The watch is a thimble (the makers give it a small t)”
  /\b(?:is|['’]s|called) (?:an? )?["“‘']?(?<name>(?<first>\p{Ll})\p{Ll}{2,14})["”’']?,? \(?[^.()]{0,24}\b(?:small|lower[- ]case|little) \k<first>\b/gu,
  // “Group chats on Wren are called nests”
  new RegExp(
    `\\b${PARTS}\\b[^.;,]{0,24} (?:are|is) (?:called|known as) ["“‘']?(?<name>(?!(?:out|names|in|up|back|off|on|over|for|to|by|upon|into|away|it|that|this|what|when|so)\\b)\\p{Ll}{3,14})(?=["”’']?(?:[,.;]|$| and ))`,
    'giu',
  ),
];
/** “the page ballinscar.bouts”: no address, and in no other text two words with a full stop between. */
const DOTTED =
  /(?<![\p{L}\p{N}@/._-])\p{Ll}[\p{Ll}\d]{2,20}\.(?!(?:com|org|net|co|uk|ie|au|gov|html?|pdf|docx?|jpe?g|png|mp[34])\b)\p{Ll}[\p{Ll}\d]{2,20}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const IS_CALLED =
  /\b(?:accounts?|profiles?|pages?|users?|handles?|channels?|groups?|called|named|using|apps?|sites?|is|on)(?:\(s\))?[:,]?\s+["“‘']?$/iu;
/** Words that such a sentence has in the place of a name. */
const NO_NAME =
  /^(?:it|that|this|them|these|those|which|what|there|here|where|school|home|phones?|tablets?|children|pupils|parents|online|others?|everyone|anyone|someone|date|time|work|sale|offer|social|media|free|not|also|just|now|still|really|only|mostly|called|basically)$/iu;

/** Finds them with their blocks, leaving out organisations and names that belong to others. */
export const statedSmallNames = (
  blocks: readonly Placed[],
  others: ReadonlySet<string>,
): { name: string; at: number }[] => {
  const text = blocks.map((block) => block.text).join('\n');
  return blocks.flatMap((block, at) =>
    [...statedIn(block.text), ...dottedIn(block.text, text)]
      .filter(
        (name) => !NO_NAME.test(name) && !others.has(nameKey(name)) && !BODIES.has(nameKey(name)),
      )
      .map((name) => ({ name, at })),
  );
};

const statedIn = (text: string): string[] =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []),
  );

/** What is said to be an account or an app, or stands so more than once: a gap may be missing behind a sentence. */
const dottedIn = (text: string, whole: string): string[] =>
  [...text.matchAll(DOTTED)].flatMap(({ 0: name, index }) =>
    IS_CALLED.test(text.slice(0, index)) || whole.split(name).length > 2 ? [name] : [],
  );
