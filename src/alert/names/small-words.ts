/**
 * Words in small letters that may be names, “on pebble”, “my moth lets …”, with the signs of one added up over the paper: no
 * mention by itself tells much.
 */

import { IS_A } from './is-a.ts';
import { isCommonWord, isKnownWord, isRareWord } from './known-words.ts';
import { type Token, tokensOf } from './name-features.ts';
import { tokenLogits } from './name-model.ts';
import type { NameText } from './name-texts.ts';
import { ANY_NOUN, IS_MONEY, ORDINARY, PLACES } from './name-words.ts';
import { isCalledPerson } from './not-names.ts';
import { doesOf, onItOf } from './on-it.ts';

/** What speaks for a name in small letters, or against it. */
export const SIGNS = [
  /** “an app called pebble” */
  'called',
  /** “pebble is a game” */
  'isA',
  /** Somebody is on it, joins it, chats in it. */
  'on',
  /** It stands behind “on”, “in”, “to”, as a place does, and without an article. */
  'within',
  /** “and pebble shows …”: it does something. */
  'subject',
  /** In the plural, bought or counted. */
  'coins',
  /** It stands without an article, as a name does. */
  'bare',
  /** “my moth”, “the soft hour” */
  'owned',
  /** “a pebble”, “every pebble”: it is a word like others. */
  'counted',
  /** The paper has its plural, too. */
  'plural',
  'isPlural',
  /** It is said once, and nothing but that something is in it or on it. */
  'once',
  /** One of its words ends in “ed”, “ly” or “ing”. */
  'isInflected',
  /** No word of English. */
  'made',
  'rare',
  'common',
  'pair',
  /** Of two words, one is everybody's. */
  'everyday',
  /** What the model of marked lines says of its likeliest mention, in log odds. */
  'likely',
] as const;
type Signs = Record<(typeof SIGNS)[number], number>;

export interface SmallWord {
  /** In small letters. */
  form: string;
  /** What stands before it at each mention without an article of its own: “my”, “the”, or nothing. */
  article: string;
  /** Number of the block in which it stands first. */
  at: number;
  /** The word for what it is said to be; empty for none. */
  noun: string;
  signs: Signs;
}

/** Words that no name in small letters is, and that end one. */
const FUNCTION_WORDS = new Set(
  `names same a an the this that these those some any no each every all both many few several another other such what which who whoever whom whose whatever wherever where when why how if as so but and or nor because although while since until unless before after during with without within from in on at to of by for into onto over under about than then there here also however is are was were be been being am has have had do does did will would can could may might must should shall not never ever it its he him his she her hers they them their theirs we us our ours you your yours i me my mine one ones somebody someone anybody anyone nobody everybody everyone something anything nothing everything again now today tomorrow yesterday tonight too only just even still already yet very more most less least much up down out off back away together home via through using per like near between among against across along around behind beside beyond despite except inside outside past throughout towards toward upon yes ok please thanks last next this two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand won't can't don't doesn't didn't isn't`.split(
    ' ',
  ),
);
const COUNTS =
  /^(?:an?|this|that|these|those|his|her|their|your|its|any|some|no|each|every|another|one|two|three|four|five|six|seven|eight|nine|ten|other|such|more|many|few|all|both)$/i;
const TAKES =
  /^(?:an?|the|my|our|his|her|their|your|its|this|that|these|those|any|some|it|him|them|you|us|me)$/i;
const OWNS = /^(?:the|my|our)$/i;
const OWNER = /(?:the|my|our) $/i;
const QUOTES = `["“‘'*#]*$`;
const NUMBER = new RegExp(
  `(?:\\d|\\b(?:ten|twenty|thirty|forty|fifty|sixty|eighty|hundred|thousand)) ${QUOTES}`,
  'i',
);
/** A name that stands before another in a list: “the nicknames Mossy Brush and …” */
const LISTED = `["“‘'*]?[\\p{L}_]+(?: \\p{Lu}\\p{L}+)?["”’'*]?`;
const CALLED = new RegExp(
  `\\b(?:called|named|known (?:\\w+ )?as|dubbed|nicknamed|call(?:s|ed|ing)? (?:it|itself|themselves)|calls? the \\w+|(?:which|that|what) (?:\\w+ ){1,2}call|by the name of|goes by|going by|nicknames?|usernames?|names? (?:it|them))[:,]? ${QUOTES}|\\b(?:nicknames|usernames|accounts|apps|games|sites)(?: called| named)?[:,]? (?:${LISTED}(?:, | and | or ))+${QUOTES}`,
  'iu',
);
/** “a second app, linnet, where …”, “an app (linnet)”, “the app linnet lets …” */
const APPOSED = new RegExp(
  `\\b(?:an?|the|this|that|another|one|each|new|second) (?:[\\w-]+ ){0,3}?(?:${PLACES}|channel|page)(?:,| \\(| [–—-]|:)? ["“‘'*]*$`,
  'i',
);
const ENDS_APPOSED =
  /^["”’'*]*(?:[,.;:)]| [–—-] | (?:and|or|where|which|that|is|has|lets|can|who|in which|on which)\b|$)/;
const WITHIN = new RegExp(
  `\\b(?:on|in|to|from|via|off|onto|into|through|at|over|about|with|than) ${QUOTES}`,
  'i',
);
/** “they had been called "free squad" at school” */
const IS_INSULT = /\b(?:been|being|be|gets?|got) called ["“‘'*]*$/i;
const ACTS =
  /^["”’'*]* (?:(?:also|now|then|only|does|did|can|could|will|would|may|might|has|had|is|was|never|always|itself)\b|\p{Ll}{2,}s\b)/u;
const BEGINS_CLAUSE = new RegExp(
  `\\b(?:and|but|that|because|if|when|how|what|where|why|since|so|says?|while) ${QUOTES}`,
);
const MONEY =
  /[£$€]|\b\d+p\b|\b(?:real money|pounds?|pays?|paid|costs?|top(?:ped|s)? up|buys?|bought|spends?|spent|sold|priced?|worth)\b/i;
const PAID = new RegExp(
  `\\b(?:buy|buys|buying|bought|spend|spends|spent|earn|earns|send|sends|sent|gift|trade|win|wins|won|cost|costs|paid|pays|pay|priced|sold|swap|collect|worth|of|in|with|for|extra|free|enough|many) ${QUOTES}`,
  'i',
);
/** “asked to pay by transfer, often through payhop”: no word of English, by which money goes. */
const PAYS_BY = new RegExp(
  `\\b(?:pay|pays|paid|paying|payments?|send|sends|sent|transfer\\w*|money|cash|refund\\w*)\\b[^.;]{0,60}\\b(?:by|on|through|via|using|over) ${QUOTES}`,
  'i',
);
const IS_ANY = new RegExp(`\\b(${ANY_NOUN})\\b`, 'i');
/** Log odds beyond this tell no more. */
const MOST_LIKELY = 3;
const LEAST_LIKELY = -8;

const isWord = (token: Token | undefined): boolean =>
  /^\p{L}[\p{L}\p{N}_-]*$/u.test(token?.text ?? '');
const isContent = (token: Token | undefined): boolean =>
  isWord(token) && !FUNCTION_WORDS.has(token?.text.toLowerCase() ?? '');

/** Words and pairs of words that stand in small letters, and of which at least one mention says more than that. */
export function smallWordsIn(texts: readonly NameText[]): SmallWord[] {
  const found = new Map<string, SmallWord & { isSmall: boolean }>();
  for (const { text, block, at } of texts) {
    const tokens = tokensOf(text);
    const logits = tokenLogits(tokens);
    for (const [from, first] of tokens.entries())
      for (const to of [from + 1, from + 2]) {
        const span = tokens.slice(from, to);
        if (to > tokens.length || !span.every(isContent)) continue;
        const end = (span.at(-1)?.at ?? 0) + (span.at(-1)?.text.length ?? 0);
        const written = text.slice(first.at, end);
        const previous = tokens[from - 1]?.text ?? '.';
        const isFirst = /^[.!?:;"“•*(–—-]$/.test(previous);
        if (/\p{Lu}/u.test(isFirst ? written.slice(1) : written)) continue;
        // “Bottom Ten”: a word of a name with capitals.
        if (isFirst && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) continue;
        const form = written.toLowerCase();
        const words = form.split(' ');
        if (
          words.every((word) => ORDINARY.has(word) || /\d/.test(word)) ||
          /^yr\d|-old$/.test(form)
        )
          continue;
        const start = text.slice(Math.max(0, first.at - REACH), first.at);
        const mention = {
          ...{ form: written, key: form, run: written, sentence: text, block, at, isFirst },
          ...{ isShouted: false, isStated: false, isFigure: false },
          before: OWNS.test(previous) ? start.replace(OWNER, '') : start,
          after: text.slice(end, end + REACH),
        };
        // “a pebble”, and “to boil an egg”, where it is a verb.
        const isCounted =
          COUNTS.test(previous) || (previous === 'to' && TAKES.test(tokens[to]?.text ?? ''));
        const one = found.get(form) ?? { ...newWord(form, words, at), isSmall: false };
        found.set(form, one);
        one.isSmall ||= written === form;
        const { signs } = one;
        const isApposed =
          APPOSED.test(mention.before) &&
          ENDS_APPOSED.test(mention.after) &&
          signs.common + signs.isInflected + signs.everyday === 0;
        // “a boy called max”, and “somebody they called "the kind painter"”
        const isOfPerson = !/["“‘]$/.test(mention.before) && isCalledPerson(mention.before);
        const isQuoted = /["“‘]$/.test(mention.before) && /^["”’]/.test(mention.after);
        // “a few had **tumblefox** at home”
        const isSetApart = isQuoted && block.emphasised.includes(written);
        const isCalled =
          !isCounted &&
          !IS_INSULT.test(mention.before) &&
          (isApposed || isSetApart || (CALLED.test(mention.before) && !isOfPerson));
        // “pebble shows …” ends before its verb, but “called orchard keep” goes on.
        if (isContent(tokens[to]) && (isCounted || isCalled || doesOf(mention) === 0)) continue;
        const isOn =
          !isCounted &&
          (onItOf(mention, signs.made > 0) >= 2 ||
            (signs.made > 0 && PAYS_BY.test(mention.before)));
        if (isContent(tokens[from - 1]) && !isOn && !isCalled) continue;
        // A paper that speaks for a school has few things that are “my”.
        const isThe = /^(?:the|our)$/i.test(previous);
        const isNumbered = NUMBER.test(start);
        if (signs.isPlural > 0 && (isNumbered || (MONEY.test(text) && PAID.test(start))))
          signs.coins += 1;
        if (isNumbered) continue;
        if (isCounted) {
          signs.counted += 1;
          continue;
        }
        if (OWNS.test(previous)) {
          signs.owned += 1;
          one.article = previous.toLowerCase();
        } else signs.bare += 1;
        if (isCalled) signs.called += 1;
        if (isOn) signs.on += 1;
        if (!isThe && WITHIN.test(mention.before)) signs.within += 1;
        const isA = IS_A.exec(mention.after);
        if (isA && (isFirst || /^["”’'*]*,/.test(mention.after))) signs.isA += 1;
        if (!isThe && ACTS.test(mention.after) && (isFirst || BEGINS_CLAUSE.test(mention.before)))
          signs.subject += 1;
        if (one.noun === '')
          one.noun = isA?.[1] ?? (isCalled ? (IS_ANY.exec(mention.before)?.[1] ?? '') : '');
        // Where it is said outright, what the model says counts for less.
        const isOutright = isCalled && signs.common === 0 && (one.noun !== '' || isQuoted);
        signs.likely = Math.max(
          signs.likely,
          isOutright ? OUTRIGHT : LEAST_LIKELY,
          Math.min(MOST_LIKELY, ...logits.slice(from, to)),
        );
      }
  }
  for (const [form, { noun, signs }] of found)
    Object.assign(signs, {
      plural: found.has(`${form}s`) ? 1 : 0,
      // “points, which they call pips”: of coins one speaks in the plural.
      ...(signs.called > 0 && IS_MONEY.test(noun) ? { isPlural: 0, coins: 1 } : {}),
      once: signs.bare + signs.owned < 2 && signs.called + signs.isA + signs.subject === 0 ? 1 : 0,
    });
  return [...found.values()].filter((word) => word.isSmall && saysMore(word));
}

/**
 * More than that something is in it, or on the only one of its kind, “at dusk”, “on the console”, “on photo day”; and of a word of
 * every day, or one that is said once and unlike a name, more than that somebody is on it: “on camera”, “on bail”.
 */
const saysMore = ({ article, signs }: SmallWord): boolean => {
  const { called, isA, on, within, subject, coins, bare, once, pair, common, isInflected } = signs;
  if (called + isA > 0) return true;
  const isOnlyOnce = once > 0 && (pair > 0 || on + coins === 0 || signs.likely < UNLIKE);
  const isDefinite = article === 'the' && bare === 0 && pair === 0;
  const isEveryday = common > 0 || (isInflected > 0 && pair === 0);
  return on + within + subject + coins > 0 && !isOnlyOnce && !isDefinite && !isEveryday;
};
/** In log odds. */
const UNLIKE = -4;
/** No less, where it is said outright what the word is. */
const OUTRIGHT = -3;

/** How far around a word is looked, in characters. */
const REACH = 160;

const newWord = (form: string, words: readonly string[], at: number): SmallWord => ({
  form,
  at,
  article: '',
  noun: '',
  signs: {
    ...(Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs),
    isPlural: words.length === 1 && /s$/.test(form) ? 1 : 0,
    isInflected: words.some((word) => /(?:ed|ly|ing)$/.test(word)) ? 1 : 0,
    made: words.some((word) => !isRareWord(word)) ? 1 : 0,
    rare: words.some((word) => isRareWord(word) && !isKnownWord(word)) ? 1 : 0,
    common: words.length === 1 && isCommonWord(form) ? 1 : 0,
    pair: words.length - 1,
    everyday: words.some((word) => ORDINARY.has(word)) ? 1 : 0,
    likely: LEAST_LIKELY,
  },
});
