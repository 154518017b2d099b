/** What shows that somebody is on a thing, and that it does what services do. */
import type { Mention } from './mentions.ts';

/** Somebody is on it: nothing but a service has these words before it. */
const ON_IT: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /\b(?:posted|again|friends?|chat\w*|streams?|streamed|streaming|accounts?|videos?|clips?|profiles?|shared|users? of|messag\w+|talk\w*|play\w*|someone|anyone|adults?|strangers?|viewers|comments?|groups?|contact\w*|conversations?|pictures?|photos?|images?|rooms?|servers?|added(?: \w+)?|met(?: \w+)?|add me|began|started|start|time|sold|follow\w*|advertise\w*|payment|hosted|spread\w*|live|lives|sits|bets?|gifts?[^.]{0,30}|requests?|something|anything|bought) (?:up )?(?:on|via|through|using|over|onto)\s+["“‘'*]*$/i,
  ],
  [
    3,
    /\b(?:in-game|spending|purchas\w+|trading|players?|loot ?boxes) (?:\w+ )?(?:in|on)\s+["“‘'*]*$|\b(?:told|telling|asked|asking|written to) (?:us|me|staff|teachers) about\s+["“‘'*]*$|\b(?:download(?:s|ed|ing)?|install(?:s|ed|ing)?)\s+["“‘'*]*$|\b(?:passwords?|log-?ins?|codes?|(?:bank|card) details) (?:\w+ )?(?:at|to|into|on|for)\s+["“‘'*]*$|\b(?:made|created|generated|produced|edited|faked|altered|drawn|put together) (?:with|using|in|on|through)\s+["“‘'*]*$|\b(?:coins?|money|currency|tokens?|gems|points|credits|buy\w*(?: \w+)? with|pay\w*(?: \w+)? with)(?: used| spent)? (?:of|in|on|for|from)\s+["“‘'*]*$/i,
  ],
  [
    3,
    /\b(?:(?:ask\w*|invit\w+|persuad\w+|want\w*|told|urg\w+|says?|said|get|got|offer\w*|suggest\w*) (?:\w+ ){0,3}?(?:mov\w+|switch\w*|talk\w*|chat\w*|messag\w+|carry\w* on|go(?:ing)? (?:on|over)|come over|continu\w+|call\w*)|(?:chats?|conversations?|talk|contact|it|they|them|messages?) (?:then |soon |often |was |were |is |are )?(?:mov(?:es?|ed)|switch(?:es|ed)?|shift(?:s|ed)?|continues?d?|carr(?:y|ies|ied) on|goes on|went on|tak(?:es?|en)))(?: \w+){0,2}? (?:over )?(?:to|on|onto|via|through|using|in)\s+["“‘'*]*$/i,
  ],
  // “the talk turns flirty and is moved to Pingo”, “the minimum age for Chattle is 16”
  [
    3,
    /\b(?:talk|chats?|chatting|conversations?|contact|messages?|messaging)\b[^.;]{0,50}\b(?:is|are|was|were|gets?|be|been) (?:\w+ )?(?:moved|taken|switched|carried on) (?:over |on )?(?:to|onto)\s+["“‘'*]*$|\b(?:minimum|lowest|stated) age (?:for|of|on|to (?:use|join))\s+["“‘'*]*$|\bage (?:ratings?|limits?|rules?) (?:for|of|on)\s+["“‘'*]*$/i,
  ],
  [
    2,
    /\b(?:download(?:s|ed|ing)?|install(?:s|ed|ing)?|uninstall\w*|delet(?:e|es|ed|ing)|play(?:s|ed|ing)?|sign(?:s|ed)? up (?:to|for)|log(?:s|ged)? (?:on|in|into) ?(?:to)?|account (?:on|with)|accounts on|heard of|reports about|users? of|via|phones? for|is on|are on|was on|be on)\s+(?:the )?["“‘'*]*$/i,
  ],
  [
    1.3,
    /\b(?:attention to|made aware of|heard of|heard about|concerns? about|on|off|onto|through|using|use|uses|used|join(?:s|ed|ing)?|open(?:s|ed|ing)?|about|asked for|tried|try|knows?|knew|called|re|check(?:ed)? for|has|have|having|had|attention to|think of|keep coming up|over|choose|select|tap|press|fill in|go to|[Ii]t was|(?:pay|pays|paid|charged?s?) [£€$]\d[\d.,]*(?: \w+){0,2} for)(?::| the)?\s+["“‘'*]*$/i,
  ],
  // Without an article: “won Stars”, and not “won the Big Pedal”.
  [1.3, /\b(?:win|wins|won|unlock\w*|hatch\w*|inside|out of)\s+["“‘'*]*$/i],
  [
    0.5,
    /\b(?:like|unlike|to|from|with|by|of|or|and|than|that|if|when|whether|for|behind|against|their)\s+(?:the )?["“‘'*]*$/i,
  ],
];
/** “Has anybody else’s child got zap2me?” */
const HAVE_IT =
  /\b(?:child|children|kids?|anybody|anyone|everybody|everyone|class|mine|yours)(?:['’]s)?(?: \w+){0,2}? (?:got|have|has|uses?|joined)\s+["“‘'*]*$/i;
/** “by somebody in Copper & Jones”: of words that name no town. */
const SOMEBODY_IN =
  /\b(?:somebody|someone|anybody|anyone|players?|strangers?|friends?) in(?:side)? ["“‘']?$/;
/** Nothing but a place is said: “in X”. */
const WHERE =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom|near|outside|across|around|to|of) (?:the )?(?:\p{Lu}[\p{L}-]+,? (?:and|or) )?["“‘'*]*$/u;
/** What ordinary words are a place on a map: “in Cold Harbour”, and not “because of Cold Spoon”. */
const STRICTLY_WHERE = /\b(?:[Ii]n|[Aa]t|near|outside|across|around) (?:the )?["“‘'*]*$/u;

const DOES: readonly (readonly [number, RegExp])[] = [
  // “Thicket has reached Year 4.”
  [
    2.5,
    /^["”’'*]* (?:has|have) (?:now |just |already |also )?(?:reached|arrived|come (?:to|back)|got to|turned up|landed|hit|taken off|taken over|swept|gone (?:round|around)|made its way|caught on)\b/u,
  ],
  // Nothing but a service has users.
  [
    2.5,
    /^["”’'*]*(?: (?:also|then|now|only|can|will))? \p{Ll}+s (?:its |their |all )?(?:users|players|viewers|members|followers|subscribers)\b|^["”’'*]*,? (?:in|on) which (?:users|players|members|viewers)\b/u,
  ],
  [
    2,
    /^["”’'*]*(?::| [-–—])? (?:also |then |now |only |does not |doesn['’]t |can |will )*(?:lets?|allows?|pairs?|match(?:es)?|connects?|rewards?|deletes?|hides?|requires?|shows? (?:where|how|their|who|your|you)|suggests?|encourages?|records?)\b|^["”’'*]*['’]s? (?:group calls?|lists?|terms|settings|sign-?up|users?|own|rules|map|chat|page|algorithm|makers?|owners?|privacy)\b|^["”’'*]* (?:users?|accounts?|players?|profiles?|rooms?|streams?|messages?|videos?|clips?|links?|(?:group )?calls?|groups?|sessions?|comments?|posts?|pages?|codes?|cartoons?|episodes?)\b/i,
  ],
  [
    1.5,
    /^["”’'*]*,? (?:where|in which|on which) (?:anyone|users|people|you|strangers|children|pupils|players|nobody)\b|^["”’'*]*, which \p{Ll}+s\b|^["”’'*]* sells \p{Ll}|^["”’'*]* (?:is|has|was) (?:free|owned|rated|marketed|aimed|designed|made|available|popular|anonymous|run|based|encrypted|downloaded|been downloaded|no (?:way|age|moderat\w*|limit\w*|spending|account)|an? (?:age|minimum))\b/iu,
  ],
  [
    1,
    /^["”’'*]*(?: (?:will|would|does|did|can|could|may|might|also|then|itself|now|simply|only|still|never|always|not|doesn['’]t|won['’]t|cannot|can['’]t|didn['’]t))* (?:let|allow|show|ask|play|keep|remove|delete|store|send|match|pair|record|cost|work|require|sell|charge|redraw|draw|make|open|offer|connect|hide|tell|say|take|run|give|start|put|turn|use|need|call|state|rate|claim|promise|reward|has|have|had|is|was|close|launch|shut|look|come|came|began|begin|appear|spread|involve|collect|list|post|invite|encourage|describe|advertise|pay|suggest|recommend|plan|count|know|check|get)(?:e?s|ies|ed|d|t)?(?![\p{L}])|^["”’'*]*['’]s? (?!(?:is|has)\b)\p{Ll}|^["”’'*]*,? (?:which|that) \p{Ll}+/u,
  ],
];
/** “her address on Chirrup.”: nothing comes after it that the word may belong to. */
const ENDS_ON = /(?<!\b(?:turn|switch|log|sign|turned|switched|carry|goes|went) )\bon ["“‘']?$/i;
const IS_END = /^["”’']?(?:[.,;!?)]|$| (?:and|by|who|where|last|with|in the|to|for) )/;
/** “PETAL PETS, so many of ours are on it” */
const ARE_ON_IT =
  /^[^.!?]{0,40}\b(?:are|is|were|has been|have been) (?:all |now |already )?on it\b/;
/** Whom one talks to where a machine answers. */
const MACHINE = /\b(?:AI|[Cc]hat ?bots?|[Cc]ompanions?|machine)\b/;
const TALKS_TO =
  /\b(?:talks?|talked|talking|chat\w*|speaks?|writ\w+|say (?:goodnight|goodbye|hello|sorry)) (?:to|with) ["“‘']?$/;

const best = (points: readonly (readonly [number, RegExp])[], text: string): number =>
  points.find(([, pattern]) => pattern.test(text))?.[0] ?? 0;

/** How much says that somebody is on it, in points. @param isMade No word of English stands in it. */
export function onItOf({ before, after, isFirst, block }: Mention, isMade: boolean): number {
  if (/^[’']s\b/.test(after)) return 0;
  const isTalkedTo = MACHINE.test(block.text) && TALKS_TO.test(before);
  const isAtEnd = !isFirst && ENDS_ON.test(before) && IS_END.test(after);
  // After “Re:” an ordinary word has its capital as any sentence's first has.
  const on = isFirst && !isMade ? 0 : best(ON_IT, before);
  const isOnIt = before.replace(/[^\p{L}\p{N}]/gu, '') === '' && ARE_ON_IT.test(after);
  return Math.max(
    on,
    isTalkedTo || isOnIt || HAVE_IT.test(before) || (!isMade && SOMEBODY_IN.test(before)) ? 2 : 0,
    isAtEnd ? (isMade ? 2 : 3) : 0,
  );
}

/** How much says that it does what services do, in points. */
export const doesOf = ({ after }: Mention): number => best(DOES, after);

/** Is it only a place in which something is? */
export const isWhere = ({ before, form }: Mention, isApart: boolean): boolean =>
  // No town has an “&”.
  !form.includes('&') && (isApart ? STRICTLY_WHERE : WHERE).test(before);
