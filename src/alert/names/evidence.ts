/** What the words around a name say: that it is a service, a dare or a coin; that somebody is on it; that it does things. */
import { IS_A } from './is-a.ts';
import { isKnownWord } from './known-words.ts';
import type { Mention } from './mentions.ts';
import { ANY_NOUN, IS_DARE, IS_MONEY, IS_PLACE, NOUN, ORDINARY } from './name-words.ts';

/** Points of one mention, by what speaks for a name. Of each kind the best mention counts. */
export interface Evidence {
  /** It is said to be one: “an app called X”, “X is a game”. */
  said: number;
  /** Somebody is on it, uses it, gets it. */
  on: number;
  /** It does what services do. */
  does: number;
  /** It heads a line, an item or a row. */
  heads: number;
  /** It is no word of English, or is set apart: in quotes, with a capital in its middle. */
  odd: number;
  /** Nothing but a place is said: “in X”. */
  where: boolean;
  /** What it was said to be, for its role. */
  noun: string;
  /** “X is an app”: the paper says what it is. */
  isDefined: boolean;
}

const Q = `["“‘'*#@]*$`;
const E = `^["”’'*]*`;
const NAMES = `["“‘]?\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: \\p{Lu}[\\p{L}\\p{N}.’'-]*){0,2}["”’]?`;

/** Words before a name that say what it is; the noun is the first group. */
const SAID_BEFORE: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `\\b(${ANY_NOUN})\\b[^.;:]{0,30}?,? (?:(?:that |which )?(?:is |are |was |were )?(?:now |also |often |sometimes |widely |\\w+ly )*(?:called|named|known (?:online |there |here )?as|dubbed|nicknamed|titled)|(?:goes |go |going )?by the name of|going by|under the name(?: of)?|that calls itself)(?: the)?\\s+${Q}`,
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
  [3.5, new RegExp(`\\b(${NOUN})(?:,| \\(|:| [–—-])?\\s+${Q}`, 'i')],
  [2, new RegExp(`\\b(${ANY_NOUN})(?:,| \\(|:| [–—-])?\\s+${Q}`, 'i')],
];
const NOT_SAID = /\b(?:the|a|an) (?:online|internet)\s*$|[.:]\s*$/i;

const NOUN_AFTER = new RegExp(
  `${E}(?:['’]s)?\\s+(?:(?:and|or) other (?:\\w+ )?)?(${NOUN})\\b`,
  'i',
);
const WORD_NOUN_AFTER = new RegExp(`${E}(?:['’]s)?\\s+\\w+ (${NOUN})\\b`, 'i');
/** “X: lets users …”, “X (13+)”, “X, 17+”: how guides list what they tell of. */
const LISTED =
  /^["”’'*]*\s*(?:[:–—-]\s+)?(?:\((?:ages? |rated |PEGI |a |an )?\d{1,2}\s?(?:\+|and over|plus)?\)|\((?:ages? )\d[^)]{0,20}\)|\([^)]{0,40}\b1?\d\+[^)]{0,40}\)|[,:–—-]?\s*\d{1,2}\+)/i;
const IN_BRACKETS = new RegExp(`^["”’'*]* \\((?:[\\w-]+ ){0,3}${NOUN}\\)`, 'i');
const ROW_OF_AGES = /(?:\p{Lu}\p{L}+ 1[0-8]\b.*){2}/su;
const CALLS_ITSELF =
  /\b(?:calls? (?:itself|themselves)|known (?:\w+ )?as|called|named|dubbed|nicknamed|branded|tagged|hashtag)(?: the)?\s+(?:as )?["“‘'*#@]*$/i;
const SO_CALLED = /\bso-called ["“‘'*]*$/i;
const FORMERLY = /^["”’'*]* \((?:formerly|previously|once|now)\b/i;
const FORMER = /\((?:formerly|previously|once|now) (?:known as |called )?["“‘'*]*$/i;
/** A clip with a name of its own is copied; a scare tells to do things. */
const CLIP_CALLED =
  /\b(?:clips?|videos?|messages?|story|stories|figure|tag) (?:\w+ ){0,3}?(?:called|known as|named|titled|by the name of)\b[^.]{0,12}$/i;
const CLIPS_OF = /\b(?:videos?|clips?|films?) of (?:the |an? )?["“‘'*]*$/i;
const COPIED =
  /^["”’'*]*[^.]{0,80}\b(?:do(?:es|ing)? it (?:themselves|too)|copy(?:ing)? it|try(?:ing)? it|have a go|film(?:ing)? it)\b/i;
const TELLS_TO =
  /^["”’'*]*,? (?:which |that |in which )?(?:(?:tells|dares|orders|asks|challenges|commands) (?:\w+ )?)?(?:children|pupils|people|them|you|players|anyone|whoever|boys|girls|teen\w*)\b/i;

const PAYS =
  /^["”’'*]*,? (?:(?:are|is) (?:what|how) (?:you|they|players|children|pupils|users|everybody) (?:buy|pay|spend|use)\b|(?:which|that)? ?(?:are|is|can be|have to be)? ?(?:bought|purchased|sold|exchanged|earned|cashed|spent|worth|cost)\b)/i;
const PAID_IN =
  /\b(?:pa(?:y|ys|id|ying)|costs?|priced|sold|bought|top(?:s|ped)? up)(?: for)? (?:in|with)\s+["“‘'*]*$/i;
const COSTS =
  /(?:\bcosts? (?:one|two|three|five|ten|an?|\d+)|[£€$] ?\d[\d,.]*(?: worth)? of) ["“‘'*]*$/i;
const BUY =
  /\b(?:buy|buys|buying|bought|spend|spends|spent|spending|earn|earns|sends?|gift(?:s|ed|ing)?|pile of|offered|offers?|offering|ask for|collect|trade|trades|hundreds of|thousands of|\d+|free|more|extra|worth of|win|wins|winning|lost|lose)\s+["“‘'*]*$/i;

/** Somebody is on it: nothing but a service has these words before it. */
const ON_IT: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /\b(?:posted|again|friends?|chat\w*|streams?|streamed|streaming|accounts?|videos?|clips?|profiles?|shared|users? of|messag\w+|talk\w*|play\w*|someone|anyone|adults?|strangers?|viewers|comments?|groups?|contact\w*|conversations?|pictures?|photos?|images?|rooms?|servers?|added(?: \w+)?|met(?: \w+)?|add me|began|started|start|time|sold|follow\w*|advertise\w*|payment|hosted|spread\w*|live|lives|sits|bets?|gifts?[^.]{0,30}|requests?) (?:up )?(?:on|via|through|using|over|onto)\s+["“‘'*]*$/i,
  ],
  [
    3,
    /\b(?:passwords?|log-?ins?|codes?|(?:bank|card) details) (?:\w+ )?(?:at|to|into|on|for)\s+["“‘'*]*$|\b(?:made|created|generated|produced|edited|faked|altered|drawn|put together) (?:with|using|in|on|through)\s+["“‘'*]*$|\b(?:coins?|money|currency|tokens?|gems|points|credits|buy\w*(?: \w+)? with|pay\w*(?: \w+)? with)(?: used| spent)? (?:of|in|on|for|from)\s+["“‘'*]*$/i,
  ],
  [
    3,
    /\b(?:(?:ask\w*|invit\w+|persuad\w+|want\w*|told|urg\w+|get|got|offer\w*|suggest\w*) (?:\w+ ){0,3}?(?:mov\w+|switch\w*|talk\w*|chat\w*|messag\w+|carry\w* on|go(?:ing)? (?:on|over)|come over|continu\w+|call\w*)|(?:chats?|conversations?|talk|contact|it|they|them|messages?) (?:then |soon |often |was |were |is |are )?(?:mov(?:es?|ed)|switch(?:es|ed)?|shift(?:s|ed)?|continues?d?|carr(?:y|ies|ied) on|goes on|went on|tak(?:es?|en)))(?: \w+){0,2}? (?:over )?(?:to|on|onto|via|through|using|in)\s+["“‘'*]*$/i,
  ],
  [
    2,
    /\b(?:download(?:s|ed|ing)?|install(?:s|ed|ing)?|uninstall\w*|delet(?:e|es|ed|ing)|play(?:s|ed|ing)?|sign(?:s|ed)? up (?:to|for)|log(?:s|ged)? (?:on|in|into) ?(?:to)?|account (?:on|with)|accounts on|heard of|reports about|users? of|via|phones? for|is on|are on|was on|be on)\s+(?:the )?["“‘'*]*$/i,
  ],
  [
    1.3,
    /\b(?:attention to|made aware of|heard of|heard about|concerns? about|on|off|onto|through|using|use|uses|used|join(?:s|ed|ing)?|open(?:s|ed|ing)?|about|asked for|tried|try|called|re|check(?:ed)? for|has|have|having|had|attention to|think of|keep coming up|over|[Ii]t was)(?::| the)?\s+["“‘'*]*$/i,
  ],
  [
    0.5,
    /\b(?:like|unlike|to|from|with|by|of|or|and|than|that|if|when|whether|for|behind|against|their)\s+(?:the )?["“‘'*]*$/i,
  ],
];
const WHERE =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom|near|outside|across|around|to|of) (?:the )?(?:\p{Lu}[\p{L}-]+,? (?:and|or) )?["“‘'*]*$/u;
/** “In X children look after a garden”: in a place one lives, in a game one does things. */
const PLAYED_IN =
  /^["”’'*]*,? (?:you|your|children|players?|users?|people|pupils|they|anyone|each|every|there (?:is|are)|and in)\b/i;

const DOES: readonly (readonly [number, RegExp])[] = [
  // Nothing but a service has users.
  [
    2.5,
    /^["”’'*]*(?: (?:also|then|now|only|can|will))? \p{Ll}+s (?:its |their |all )?(?:users|players|viewers|members|followers|subscribers)\b|^["”’'*]*,? (?:in|on) which (?:users|players|members|viewers)\b/u,
  ],
  [
    2,
    /^["”’'*]*(?::| [-–—])? (?:also |then |now |only |does not |doesn['’]t |can |will )*(?:lets?|allows?|pairs?|match(?:es)?|connects?|rewards?|deletes?|hides?|requires?|shows? (?:where|how|their|who|your|you)|suggests?|encourages?|records?)\b|^["”’'*]*['’]s? (?:terms|settings|sign-?up|users?|own|rules|map|chat|page|algorithm|makers?|owners?|privacy)\b|^["”’'*]* (?:users?|accounts?|players?|profiles?|rooms?|streams?|messages?|videos?|clips?|links?|groups?|sessions?|comments?|posts?|pages?)\b/i,
  ],
  [
    1.5,
    /^["”’'*]*,? (?:where|in which|on which) (?:anyone|users|people|you|strangers|children|pupils|players|nobody)\b|^["”’'*]*, which \p{Ll}+s\b|^["”’'*]* (?:is|has|was) (?:free|owned|rated|marketed|aimed|designed|made|available|popular|anonymous|run|based|encrypted|downloaded|been downloaded|no (?:way|age|moderat\w*|limit\w*|spending|account)|an? (?:age|minimum))\b/iu,
  ],
  [
    1,
    /^["”’'*]*(?: (?:will|would|does|did|can|could|may|might|also|then|itself|now|simply|only|still|never|always|not|doesn['’]t|won['’]t|cannot|can['’]t|didn['’]t))* (?:let|allow|show|ask|play|keep|remove|delete|store|send|match|pair|record|cost|work|require|sell|charge|redraw|draw|make|open|offer|connect|hide|tell|say|take|run|give|start|put|turn|use|need|call|state|rate|claim|promise|reward|has|have|had|is|was|close|launch|shut|look|come|came|began|begin|appear|spread|involve|collect|list|post|invite|encourage|describe|advertise|pay|suggest|recommend|plan|count|know|check|get)(?:e?s|ies|ed|d|t)?(?![\p{L}])|^["”’'*]*['’]s? (?!(?:is|has)\b)\p{Ll}|^["”’'*]*,? (?:which|that) \p{Ll}+/u,
  ],
];
/** “her address on Chirrup.”: nothing comes after it that the word may belong to. */
const ENDS_ON = /(?<!\b(?:turn|switch|log|sign|turned|switched|carry|goes|went) )\bon ["“‘']?$/i;
const IS_END = /^["”’']?(?:[.,;!?)]|$| (?:and|by|who|where|last|with|in the|to|for) )/;
/** Whom one talks to where a machine answers. */
const MACHINE = /\b(?:AI|[Cc]hat ?bots?|[Cc]ompanions?)\b/;
const TALKS_TO = /\b(?:talks?|talked|talking|chat\w*|speaks?|writ\w+) (?:to|with) ["“‘']?$/;
const WHAT_IS = /^(?:so,? )?what (?:is|are|was)(?: the)? ["“‘'*]*$/i;

const SHOUTED: Partial<Evidence> = {};
const best = (points: readonly (readonly [number, RegExp])[], text: string): number =>
  points.find(([, pattern]) => pattern.test(text))?.[0] ?? 0;

export function evidenceOf(mention: Mention): Evidence {
  const { form, before, after, sentence, isFirst, isShouted } = mention;
  const isLone = !form.includes(' ') && !/\p{Ll}\p{Lu}/u.test(form);
  const isMade = isMadeUp(form);
  let said = 0;
  let noun = '';
  const say = (points: number, what = ''): void => {
    if (points <= said && !(what && noun === '')) return;
    said = Math.max(said, points);
    if (what) noun = what;
  };
  for (const [points, pattern] of SAID_BEFORE) {
    const found = pattern.exec(before);
    if (!found || (points < 4 && !isMade && NOT_SAID.test(found[0].replace(/\s+\S*$/, ''))))
      continue;
    // After “Chat:” a sentence begins with a capital.
    if (
      /:\s*["“‘]?$/.test(found[0]) &&
      !isMade &&
      /^[,]? (?!(?:and|or|is|was|has|by|for|from)\b)\p{Ll}/u.test(after)
    )
      continue;
    say(
      points,
      CLIP_CALLED.test(before) && !IS_PLACE.test(found[1] ?? '') ? 'challenge' : found[1],
    );
    break;
  }
  if (mention.isSaid) say(4);
  if (SO_CALLED.test(before)) say(3.5, TELLS_TO.test(after) ? 'challenge' : '');
  if (CALLS_ITSELF.test(before))
    say(3, noun || (IS_DARE.exec(sentence)?.[0] ?? (CLIP_CALLED.test(before) ? 'challenge' : '')));
  if (CLIPS_OF.test(before) && COPIED.test(after)) say(3.5, 'challenge');
  const isA = IS_A.exec(after);
  if (isA) say(4, isA[1]);
  const nounAfter = NOUN_AFTER.exec(after);
  const isOwned = /^["”’'*]*['’]s /.test(after);
  // “Class group chats”: the first word of a sentence has a capital whatever it is; “Jordan’s skin” is no skin to buy.
  if (nounAfter && !(isOwned && IS_MONEY.test(nounAfter[1] ?? '')))
    say(isFirst && isLone && !isMade ? 2 : 4, nounAfter[1]);
  else if (!isFirst && WORD_NOUN_AFTER.test(after)) say(1.5);
  if (/s$/.test(form) && !/^\d/.test(form)) {
    if (PAYS.test(after)) say(isFirst && !isMade ? 1.5 : 4, 'coins');
    else if (PAID_IN.test(before)) say(3, 'coins');
    else if (BUY.test(before)) say(/\d\s+["“‘'*]*$/.test(before) ? 3 : 2.5, 'coins');
  }
  if (COSTS.test(before)) say(3.5, 'coins');
  if (isShouted)
    return {
      ...NOTHING,
      ...SHOUTED,
      said: isMade ? said : 0,
      noun: isMade ? noun : '',
      on: isMade ? best(ON_IT, before) : 0,
      odd: isMade ? 2 : 0,
      heads: headsLine(mention),
    };
  if (FORMERLY.test(after) || FORMER.test(before)) say(3);
  if (IN_BRACKETS.test(after)) say(3.5, 'app');
  // “Hark 13 TikTok 13”: a row of names and ages.
  if (/^ 1[0-8]\b/.test(after) && ROW_OF_AGES.test(mention.block.text)) say(3);
  if (LISTED.test(after)) say(isMade || !isFirst ? 3 : 2.5);
  if (WHAT_IS.test(before) && /^["”’'*]*(?: (?:app|game|site|challenge))?\?/.test(after)) say(3.5);
  if (/^#/.test(form) && (IS_DARE.test(sentence) || /tag/i.test(before))) say(3, 'challenge');
  const isQuoted = /[“"‘']$/.test(before) && /^["”’']/.test(after);
  if (isQuoted && new RegExp(`^[”"’'] (?:${ANY_NOUN})\\b`, 'i').test(after)) say(3);
  const isOn = /^[’']s\b/.test(after)
    ? 0
    : Math.max(
        best(ON_IT, before),
        MACHINE.test(mention.block.text) && TALKS_TO.test(before) ? 2 : 0,
        !isFirst && ENDS_ON.test(before) && IS_END.test(after) ? (isMade ? 2 : 3) : 0,
      );
  const isIn = /\bin (?:the )?["“‘'*]*$/i.test(before) && PLAYED_IN.test(after);
  return {
    said,
    noun,
    on: isIn ? Math.max(1.3, isOn) : isOn,
    does: best(DOES, after) * (isFirst && isLone && !isMade ? 0.7 : 1),
    heads: headsLine(mention),
    odd:
      (isMade ? (isFirst && isLone ? 1.6 : 2) : 0) +
      (/\p{Ll}\p{Lu}/u.test(form) ? 1.2 : 0) +
      (isQuoted ? 0.8 : 0),
    where: WHERE.test(before) && isOn < 2 && !isIn,
    isDefined:
      isA !== null &&
      IS_PLACE.test(isA[1] ?? '') &&
      /^["”’'*]*\s*(?:\([^)]*\)\s*)?(?:is|was) /.test(after),
  };
}

const NOTHING: Evidence = {
  said: 0,
  on: 0,
  does: 0,
  heads: 0,
  odd: 0,
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
        /\p{Ll}{2}\d/u.test(word) ||
        (word.length > 2 && !ORDINARY.has(word.toLowerCase()) && !isKnownWord(word)),
    );

/** It is all that a heading or a row is, or what an item or a line begins with and sets apart. */
function headsLine({ block, form, before, after }: Mention): number {
  const isLed = block.isTitle && /^\s*[:–—]/.test(after);
  if ((block.isTitle && !isLed) || block.isLeadIn || before.replace(/[^\p{L}\p{N}]/gu, '') !== '')
    return 0;
  if (block.text.replace(/[^\p{L}\p{N} ]/gu, '').trim() === form) return 1.6;
  if (block.lead > 0 && block.lead <= form.length + 1) return 1.5;
  // “Apps to know about:” over items that each begin with a name.
  const isListed =
    block.kind === 'item' && /\b(?:apps?|games?|sites?|platforms?)\b/i.test(block.heading);
  if (/^["”’'*]*(?:\s*[:–—=…]|\s+-|\s*\(|\.{3})/.test(after)) return isListed ? 2 : 1.2;
  return block.kind === 'heading' && block.text.split(/\s+/).length <= form.split(' ').length + 4
    ? 1
    : 0;
}
