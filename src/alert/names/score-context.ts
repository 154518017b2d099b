/** What the words around a name say that it is: “an app called X”, “X is a game”, “What is X?”, “X (13+)”, “paid in Xs”. */
import { IS_A } from './is-a.ts';
import type { Mention } from './mentions.ts';
import { ANY_NOUN, IS_DARE, IS_MONEY, IS_PLACE, NOUN, THING } from './name-words.ts';

export interface ContextScore {
  /** Points. */
  stated: number;
  /** The word for what it is, for its role; empty for none. */
  noun: string;
  /** “X is an app”: the paper says what it is. */
  isDefined: boolean;
}

const OPEN_QUOTES = `["“‘'*#@]*$`;
const CLOSE_QUOTES = `^["”’'*]*`;
const NAMES = `["“‘]?\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: \\p{Lu}[\\p{L}\\p{N}.’'-]*){0,2}["”’]?`;

/** Words before a name that say what it is; the noun is the first group. */
const SAID_BEFORE: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `\\b(${ANY_NOUN})\\b[^.;:]{0,30}?,? (?:(?:that |which )?(?:is |are |was |were )?(?:now |also |often |sometimes |widely |\\w+ly )*(?:called|named|known (?:online |there |here )?as|dubbed|nicknamed|titled)|(?:goes |go |going )?by the name of|going by|under the name(?: of)?|that calls itself)(?: the)?\\s+${OPEN_QUOTES}`,
      'i',
    ),
  ],
  [
    4,
    new RegExp(
      `\\b(${ANY_NOUN})\\b(?![^.;:]{0,40}\\b(?:words|terms|phrases|topics|subjects|risks|crimes|people|pupils|children|things)(?:,| such| like))[^.;:]{0,40}\\b(?:such as|like|including|e\\.?g\\.?|for example|namely|especially)[,:]?\\s+(?:(?:the )?${NAMES}(?:, (?:and |or )?| and | or | & ))*["“‘]?$`,
      'iu',
    ),
  ],
  // “Apps in our survey: YouTube, X”, “the names that keep coming up: X and Y”
  [
    4,
    new RegExp(
      `\\b((?:apps?|games?|sites?|websites?|platforms?|services?|names?|place)\\b)(?! is)[^.:;]{0,70}:\\s+(?:${NAMES}(?:, (?:and |or )?| and | or | & ))*["“‘]?$`,
      'iu',
    ),
  ],
  [3.5, new RegExp(`\\b(${NOUN})\\b[^.;,:]{0,30}\\b(?:is|are|was|were)\\s+["“‘'*]*$`, 'i')],
  [3.5, new RegExp(`\\b(${NOUN})(?:,| \\(|:| [–—-])?\\s+${OPEN_QUOTES}`, 'i')],
  [2, new RegExp(`\\b(${ANY_NOUN})(?:,| \\(|:| [–—-])?\\s+${OPEN_QUOTES}`, 'i')],
];

const NOUN_AFTER = new RegExp(
  `${CLOSE_QUOTES}(?:['’]s)?\\s+(?:(?:and|or) other (?:\\w+ )?)?(${NOUN})\\b`,
  'i',
);
/** “23 of the Pipkin watches”, “every Pipkin doll”: a thing, where an article says that it is no verb. */
const THING_AFTER = new RegExp(
  `^["”’'*]* ${THING}\\b(?! (?:what|where|how|who|you|your|them|it)\\b)`,
  'i',
);
const ARTICLE =
  /\b(?:the|an?|every|each|any|another|these|those|their|his|her|your|our|\d+|two|three|some|many|most) ["“‘'*]*$/i;
/** “wear a Pipkin”, “got her a Pipkin for Christmas”: what is worn or given is a thing. */
const WORN =
  /\b(?:wear(?:s|ing)?|wore|bought|buy(?:s|ing)?|given|gave|gives?|owns?|sells?|sold|pair(?:s|ed|ing)?|charg(?:e|es|ed|ing)|unbox\w*|wipe) (?:(?:him|her|them|his|their|your child|a child|the children) )?(?:an?|any|their|his|her|your|the) (?:new |old |second-hand |used )?["“‘'*]*$/i;
/** “Every Pipkin leaves the box”, “Has your child a Pipkin?” */
const ONE_OF_THEM = /\b(?:every|each|another|any|an?) (?:new |second-hand )?["“‘'*]*$/i;
const IS_SINGLE =
  /^["”’'*]*(?:[.,;:?!)]|$| (?:or|and|that|which|is|was|has|had|can|will|on|in|to|for|from|with|when|if|comes?|leaves?|costs?|needs?|does)\b)/;
/** “X, Y and Z are trade marks of …”, “X®” */
const MARK = new RegExp(
  `^["”’'*]*(?:[®™]|\\s?\\((?:R|TM)\\)|(?:(?:, (?:and |or )?| and | or )${NAMES}){0,8},? (?:is|are) (?:an? )?(?:registered )?trade[- ]?marks?\\b)`,
  'u',
);

/** “X: lets users …”, “X (13+)”, “X, 17+”: how guides list what they tell of. */
const LISTED =
  /^["”’'*]*\s*(?:[:–—-]\s+)?(?:\((?:ages? |rated |PEGI |a |an )?\d{1,2}\s?(?:\+|and over|plus)?\)|\((?:ages? )\d[^)]{0,20}\)|\([^)]{0,40}\b1?\d\+[^)]{0,40}\)|[,:–—-]?\s*\d{1,2}\+)/i;
const ROW_OF_AGES = /(?:\p{Lu}\p{L}+ 1[0-8]\b.*){2}/su;
const CALLS_ITSELF =
  /\b(?:call(?:s|ing)? (?:itself|themselves)|known (?:\w+ )?as|called|named|dubbed|nicknamed|branded|labelled|tagged|hashtag)(?: the)?\s+(?:as )?["“‘'*#@]*$/i;
const IS_THE_ONE =
  /^["”’'*]* (?:is|was) the (?:one|latest|newest|big one|favourite) (?:that|which|they|with|(?:our |most |many )?(?:pupils|children|teenagers|teens|students|parents|young people|everyone))\b/i;
const CALLS_ITSELF_A = new RegExp(
  `^["”’'*]* (?:calls|describes|sells|advertises|markets|presents) itself (?:as )?(?:an?|the) (?:[\\w’'-]+ ){0,4}?(${NOUN})\\b`,
  'i',
);
const SO = /^(?:right|well|so|now|ok|okay|next|first|and|also|quick one)[,:]? (?:then, )?["“‘]?$/i;
const FORMERLY = /^["”’'*]* \((?:formerly|previously|once|now)\b/i;
/** A clip with a name of its own is copied; a scare tells to do things. */
const CLIP_CALLED =
  /\b(?:clips?|videos?|messages?|story|stories|figure|tag) (?:\w+ ){0,3}?(?:called|known as|named|titled|by the name of)\b[^.]{0,12}$/i;
const CLIPS_OF = /\b(?:videos?|clips?|films?) of (?:the |an? )?["“‘'*]*$/i;
const COPIED =
  /^["”’'*]*[^.]{0,80}\b(?:do(?:es|ing)? it (?:themselves|too)|copy(?:ing)? it|try(?:ing)? it|have a go|film(?:ing)? it)\b/i;

const PAYS =
  /^["”’'*]*,? (?:(?:are|is) (?:what|how) (?:you|they|players|children|pupils|users|everybody) (?:buy|pay|spend|use)\b|(?:which|that)? ?(?:are|is|can be|have to be)? ?(?:bought|purchased|(?<=\b(?:are|is|be) )sold|exchanged|earned|cashed|spent|worth|cost)\b)/i;
const PAID_IN =
  /\b(?:pa(?:y|ys|id|ying)|costs?|priced|sold|bought|top(?:s|ped)? up)(?: for)? (?:in|with)\s+["“‘'*]*$/i;
const BUY =
  /\b(?:buy|buys|buying|bought|spend|spends|spent|spending|earn|earns|sends?(?: each other| him| her| them| you)?|a great many|gift(?:s|ed|ing)?|pile of|offered|offers?|offering|ask for|collect|trade|trades|hundreds of|thousands of|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|(?:a )?hundred|(?:a )?thousand|free|more|extra|worth of|win|wins|winning|lost|lose)\s+["“‘'*]*$/i;

/** “Finlay’s story”, “Jordan’s skin” */
const OF_A_PERSON = new RegExp(`${IS_MONEY.source}|^stor(?:y|ies)$`, 'i');
const OWNED = /\b(?:his|her|their)\s+["“‘'*]*$/;

/** “What is Kweel?” */
export const WHAT_IS = /^(?:so,? )?what (?:is|are|was)(?: the)? ["“‘'*]*$/i;

/** @param isMade No word of English stands in it. */
export function scoreContext(mention: Mention, isMade: boolean): ContextScore {
  const { form, before, after, sentence, isFirst, isShouted, block } = mention;
  const isLone = !form.includes(' ') && !/\p{Ll}\p{Lu}/u.test(form);
  let stated = 0;
  let noun = '';
  const raise = (points: number, thing = ''): void => {
    if (points <= stated && !(thing && noun === '')) return;
    stated = Math.max(stated, points);
    if (thing) noun = thing;
  };
  const named = namedBefore(mention);
  if (named) raise(...named);
  if (mention.isStated) raise(4, mention.isFigure ? 'character' : '');
  if (CALLS_ITSELF.test(before))
    raise(
      3,
      noun || (IS_DARE.exec(sentence)?.[0] ?? (CLIP_CALLED.test(before) ? 'challenge' : '')),
    );
  if (CLIPS_OF.test(before) && COPIED.test(after)) raise(3.5, 'challenge');
  const isA = IS_A.exec(after);
  if (isA) raise(4, isA[1]);
  const nounAfter = NOUN_AFTER.exec(after)?.[1];
  // “Class group chats”: the first word of a sentence has a capital whatever it is; “Jordan’s skin” is no skin to buy.
  if (nounAfter && !(/^["”’'*]*['’]s /.test(after) && OF_A_PERSON.test(nounAfter)))
    // “Corner coins”: whose they are, and not what they are called.
    raise(isFirst && isLone && !isMade ? 2 : 4, IS_MONEY.test(nounAfter) ? '' : nounAfter);
  if (THING_AFTER.test(after) && ARTICLE.test(before) && (isMade || !isLone)) raise(4, 'toy');
  if (isMade && WORN.test(before) && IS_SINGLE.test(after)) raise(3, 'toy');
  else if (isMade && ONE_OF_THEM.test(before) && IS_SINGLE.test(after)) raise(1.5);
  if (MARK.test(after)) raise(4, 'service');
  const coins = asCoins(mention, isMade);
  if (coins > 0) raise(coins, 'coins');
  if (!isShouted) {
    if (FORMERLY.test(after)) raise(3);
    // “Hark 13 TikTok 13”: a row of names and ages.
    if (/^ 1[0-8]\b/.test(after) && ROW_OF_AGES.test(block.text)) raise(3);
    // “Right, Tellanon. We’ve had it come up …”
    if (isMade && SO.test(before) && /^[.!]/.test(after)) raise(2);
    // “Quick one: Blip.”
    if (
      /\b(?:one|another|latest|name|thing|app|game|site|craze)s?: ["“‘]?$/iu.test(before) &&
      /^["”’']?[.!]?$/.test(after)
    )
      raise(2);
    // “Pebble is the one that pupils mention most”, “Pebble calls itself a tutoring site”
    if (IS_THE_ONE.test(after)) raise(3);
    const called = CALLS_ITSELF_A.exec(after)?.[1];
    if (called) raise(4, called);
    // “Is Blockharbour OK for my child?”
    if (
      /^["“]?is ["“‘]?$/i.test(before) &&
      /^["”’]? (?:ok|okay|safe|suitable|right|all right)\b/i.test(after)
    )
      raise(3.5);
    if (LISTED.test(after)) raise(isMade || !isFirst ? 3 : 2.5);
    if (WHAT_IS.test(before) && /^["”’'*]*(?: (?:app|game|site|challenge))?\?/.test(after))
      raise(3.5);
  }
  const isDefined =
    isA !== null &&
    IS_PLACE.test(isA[1] ?? '') &&
    /^["”’'*]*\s*(?:\([^)]*\)\s*)?(?:is|was) /.test(after);
  return { stated, noun, isDefined };
}

/** The points and the word of what stands before a name. */
function namedBefore({ before }: Mention): [number, string | undefined] | null {
  for (const [points, pattern] of SAID_BEFORE) {
    const found = pattern.exec(before);
    if (!found) continue;
    const isClip = CLIP_CALLED.test(before) && !IS_PLACE.test(found[1] ?? '');
    return [points, isClip ? 'challenge' : found[1]];
  }
  return null;
}

/** Does it read as money that is paid, sent or won? In points. */
function asCoins({ form, before, after, isFirst }: Mention, isMade: boolean): number {
  // “250 Cheese a go”
  if (/\d\s+["“‘'*]*$/.test(before) && /^["”’'*]* (?:a (?:go|pop|time)|each|apiece)\b/.test(after))
    return 3;
  if (!/s$/.test(form) || /^\d/.test(form)) return 0;
  if (PAYS.test(after)) return isFirst && !isMade ? 1.5 : 4;
  if (PAID_IN.test(before)) return 3;
  // “generous with his Cobbles”: a word in the plural that somebody owns, with a capital.
  if (!isFirst && !form.includes(' ') && OWNED.test(before)) return 3;
  // “looking after some Favours for a day”
  if (
    !isFirst &&
    !isMade &&
    /\b(?:some|no|any|enough|all (?:of )?(?:his|her|their)) $/.test(before)
  )
    return 2;
  if (!BUY.test(before)) return 0;
  return /\d\s+["“‘'*]*$/.test(before) ? 3 : 2.5;
}
