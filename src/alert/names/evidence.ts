/** What speaks for a name: that it is said to be a service, that somebody is on it, that it does things, that it stands apart. */
import { apartOf, isCompound } from './apart.ts';
import { isKnownWord } from './known-words.ts';
import type { Mention } from './mentions.ts';
import { ORDINARY } from './name-words.ts';
import { IS_BUTTON } from './not-names.ts';
import { doesOf, isWhere, onItOf } from './on-it.ts';
import { scoreContext } from './score-context.ts';

/** Points of one mention, by what speaks for a name. Of each kind the best mention counts. */
export interface Evidence {
  /** It is said to be one: “an app called X”, “X is a game”. */
  stated: number;
  /** Points for users: somebody is on it, uses it or gets it. */
  on: number;
  /** Points for being the subject of what services do: “X lets users …”. */
  does: number;
  /** Points for heading a line, an item or a row. */
  heads: number;
  /** Points for not being an English word, or being set apart by quotes or a capital in its middle. */
  odd: number;
  /** Points for ordinary words that have a capital within a sentence. */
  apart: number;
  /** Does the text only place something in it: “in X”? */
  where: boolean;
  /** What it was said to be, for its role. */
  noun: string;
  /** “X is an app”: the paper says what it is. */
  isDefined: boolean;
}

export function evidenceOf(mention: Mention): Evidence {
  const { form, before, after, isFirst, isShouted, block } = mention;
  const isLone = !form.includes(' ') && !/\p{Ll}\p{Lu}/u.test(form);
  const isMade = isMadeUp(form);
  const context = scoreContext(mention, isMade);
  const on = Math.max(onItOf(mention, isMade), IS_BUTTON.test(after) ? 1.3 : 0);
  const heads = headsLine(mention);
  if (isShouted)
    return isMade
      ? { ...NOTHING, stated: context.stated, noun: context.noun, on, odd: 2, heads }
      : { ...NOTHING, heads };
  const apart = isFirst || isMade || block.kind === 'heading' ? 0 : apartOf(form, mention.run);
  const isQuoted = /[“"‘']$/.test(before) && /^["”’']/.test(after);
  return {
    ...context,
    on,
    does: doesOf(mention) * (isFirst && isLone && !isMade ? 0.7 : 1),
    heads,
    odd:
      (isMade ? (isFirst && isLone ? 1.6 : 2) : 0) +
      (/\p{Ll}\p{Lu}/u.test(form) ? 1.2 : 0) +
      (isMade && isLone && ARTICLE.test(before) && isCompound(form) ? 1 : 0) +
      (isQuoted ? (block.emphasised.includes(form) ? EMPHASISED : 0.8) : 0),
    apart,
    where: isWhere(mention, apart > 0) && on < 2 && !IS_BUTTON.test(after) && context.stated < 3,
  };
}

/** Bold or italics within a sentence tell more than quotation marks, which any word may have. */
const EMPHASISED = 1.6;

/** “There is a Nightlight too”: no person and no town. */
const ARTICLE = /\b(?:an?|another|the) ["“‘]?$/;

/** What may speak for a name. */
export const KINDS = ['stated', 'on', 'does', 'heads', 'odd', 'apart'] as const;
export type Kind = (typeof KINDS)[number];
export const NO_POINTS: Readonly<Record<Kind, number>> = {
  stated: 0,
  on: 0,
  does: 0,
  heads: 0,
  odd: 0,
  apart: 0,
};

const NOTHING: Evidence = {
  ...NO_POINTS,
  where: false,
  noun: '',
  isDefined: false,
};

/** No word of English stands in it. */
const isMadeUp = (form: string): boolean =>
  form
    .split(' ')
    .some(
      (word) =>
        /\p{Ll}{2}\d|^\d\p{Lu}/u.test(word) ||
        (word.length > 2 && !ORDINARY.has(word.toLowerCase()) && !isKnownWord(word)),
    );

/** Points for a mention that is a whole heading or row, or begins an item or a line that sets it apart. */
function headsLine({ block, form, before, after }: Mention): number {
  // “Pal Club: a guide”, and a title of one word that English does not know.
  const isLed =
    block.isTitle && (/^\s*[:–—]/.test(after) || (block.text === form && isMadeUp(form)));
  if ((block.isTitle && !isLed) || block.isLeadIn || before.replace(/[^\p{L}\p{N}]/gu, '') !== '')
    return 0;
  if (block.text.replace(/[^\p{L}\p{N} ]/gu, '').trim() === form)
    // “Nosebleeds”, one thing of a list of them, is an ordinary word put together of two.
    return block.kind === 'item' && !form.includes(' ') && isCompound(form) ? 0.5 : 1.6;
  if (block.lead > 0 && block.lead <= form.length + 1) return 1.5;
  // “🐣 PETAL PETS 🐣 so many are on it”
  if (/^ \p{Extended_Pictographic}/u.test(after) && /\p{Extended_Pictographic}/u.test(before))
    return 1.6;
  if (/^["”’'*]*(?:\s*[:–—=…]|\s+-|\s*\(|\.{3})/.test(after))
    return block.kind === 'item' ? 1.5 : 1.2;
  // “2. Zinglet. One of the girls went live …”
  if (/^\. \p{Lu}/u.test(block.text.slice(block.text.indexOf(form) + form.length))) return 1.5;
  return block.kind === 'heading' && block.text.split(/\s+/).length <= form.split(' ').length + 4
    ? 1
    : 0;
}
