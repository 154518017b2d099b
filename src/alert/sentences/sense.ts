/**
 * How a sentence or an item reads by itself, whatever it stands under: an order to adults, a change that one may
 * notice in a child, a thing that happened, a place to turn to; else it tells.
 */

import { ORDER } from './orders.ts';
import { plainWords } from './sentences.ts';

export type Sense = 'order' | 'sign' | 'route' | 'event' | 'told';

/** A thing to notice is told in few words. */
const MOST_SIGN_WORDS = 24;
/** How a thing to notice begins: what a child does, has or loses. */
const NOTICED =
  /^(?:(?:not |suddenly |often |always |constantly |never )*[a-z-]+ing\b|(?:an?|any|the|their|new|sudden\w*|more|less|fewer|unusual\w*|unexplained|extra|changes?|loss|lack|long|late|low|poor|small|frequent|repeated|secret\w*|withdrawn|upset|tired\w*|worr\w+|tears?|temper|mood\w*|money|gifts?|presents?|parcels?|talk of|no longer|jokes?|marks|bruises|injur\w+|headphones|earphones|phones?|messages|questions|someone|somebody|they|your child|pupils? (?:who|with)|he|she|up|out|eyes|friends?|cash|clothes|reluctan\w+|anger|anxi\w+|quiet\w*|cross|short|sleep\w*|bed\w*|being|having|up at|lots|hours|bedtimes?|meal ?times?|homework|there(?:'s| is| are)|your (?:child|son|daughter|teenager)|tablets?|screens?|doors?|charges?|receipts?|walks?|trips?|headaches?|hunger|eats?|sleeps?|talks|drops|stays|keeps|hides|avoids|spends|seems|looks|gets|goes|wants|asks|refuses|loses|jumps|stops|skips|cries|cannot|can't|will not|won't|does not|doesn't)\b)/;
/** Words that make an observation a sign: something has changed, is hidden, or hurts. */
export const CHANGED =
  /\b(?:new|sudden\w*|unusual\w*|unexplained|unexpected|late|nights?|odd|secre\w+|withdrawn|quiet\w*|upset|anxious|angry|anger|cross|tear\w*|tempers?|mood\w*|tired\w*|asleep|hid(?:es?|ing|den)|avoid\w*|refus\w*|reluctan\w*|no longer|not \w+ing|instead of|(?:will|would) not|won't|lost interest|los(?:es?|ing)|miss(?:es|ing)|more|less|chang\w+|jumpy|nervous|distress\w*|alone|stop(?:s|ped|ping)|started|begun|not want|doesn't want|used to|nobody|no ?one|none of|without (?:saying|explain\w*)|cannot (?:say|explain)|out of proportion|in a hurry|face down|turned (?:away|off|face)|laughed off|skipp\w+|guard\w*|protective|locked|closes?|closed|whisper\w*|opinions?|language|bruis\w+|marks|scratch\w*|money|cash|card|gifts?|vouchers?|parcels?|payments?|sleep\w*|friends?|grades?|panic\w*|check(?:s|ing) \w+ (?:phone|screen)|sound off|in tears|cry\w*|clothes|eat\w*|meals?|pac(?:es|ing)|says? "|talk of|goodbye|half an hour|charges?|streak|hours?|dislike|drawer|pillow|curtains|door)\b/;

const PERSON =
  '(?:child(?:ren)?|girls?|boys?|pupils?|students?|parents?|m[ae]n|wom[ae]n|adults?|players?|users?|strangers?|teachers?|famil(?:y|ies)|members?|mothers?|fathers?|mums?|dads?|visitors?|viewers?|someone|somebody|learners?|siblings?|brothers?|sisters?|lads?|teenagers?|young people|young person|year \\d+s?|\\d+-year-olds?|groups?|accounts?|sellers?|gang)';
const PAST =
  '(?:(?<!\\b(?:are|is|be|feel|feels|seem|seems|get|gets|look|looks) )\\w{2,}ed|was|were|had|has (?:\\w+ )?(?:been|\\w+ed|had|sent|lost|paid)|have (?:\\w+ )?(?:been|\\w+ed|had|sent|lost|paid)|told|said|sent|gave|found|lost|met|got|made|came|went|took|saw|put|wrote|spent|paid|bought|sold|began|did|kept|left|held|broke|hid|let|set|knew|heard|read|rang|drew|fell|ran|won)';
/** What happened to somebody is no sign to look for: “A girl stopped going out.” */
const HAPPENED = new RegExp(
  `^(?:she|he|we) ${PAST}\\b|^(?:(?:in|on|at|last|this|within|after|over|since|to) (?:[\\w'-]+ ){0,5}[\\w'-]+,? )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|at least \\w+|some|several|many|most|another|the|our|other)? ?(?:[\\w'-]+ ){0,4}?${PERSON}(?: (?:in|of|at|from|aged|who|with|whose|had|on)\\b[^.;]{0,50}?)? (?:\\w+ly |then |also |now )?${PAST}\\b`,
);

/** A request put as a question, or in the mildest words: “Could you, this week, sit down with them?” */
const ASKED =
  /^(?:please |so |and )?(?:could|would|can|will) you\b(?! (?:please )?do (?:a few|these|some|two|three|one|the following)\b)|^why not (?!\?)\w|^(?:please )?beware\b|^(?:it helps|it is (?:worth|best|better)|try to|we (?:ask|suggest|recommend|advise|would ask)|do (?:please )?(?!not)(?!children|they|you|n't)\w+|leave|save|sit|let|stop|close|hold|get|make|bring|go|wait|say|ring|thank|offer|pass|hand|screenshot|screen-?shot|wash|walk|open|swap|cancel|unlink|log|write|note down|sign|test|look|press|name|plan|park|settle|treat|believe|assume|mention|invite|model|prais\w|practise|point|refer|email|display|brief|tick|quote|fill|copy|pay|prefer|forget|mute|unfollow|hide|lock|shut|charge|collect|carry|invent|draw|knock|act|start|begin|decide|insist|allow|accept|expect|own|admit|apologi[sz]e|describe|teach|hang|map|count|establish|confirm|gather|notify|arrange|come (?:and|to)|telephone(?! number))(?![-'\w])/;

/** How a place to turn to is written: its number, whom a school has, and services that everybody knows by name. */
const NUMBERED =
  /\d{3,4} ?\d{3}|\b(?:999|112|101|7726|85258)\b|\bnon-emergency (?:number|line)\b|\b(?:ring|call|dial|phone) 159\b/i;
const AT_HAND =
  /\btrusted (?:adult|grown-up)s?\b|\b(?:adult|grown-up) (?:whom )?(?:they|you|he|she|the child) trusts?\b|\b(?:DSL|DSP|DDSL)s?\b|\bleads? (?:on|for) safeguarding\b|\bdesignated (?:(?:safeguarding )?(?:lead|person|officer|team|teacher)s?|liaison person)\b|\b(?:safeguarding|child protection) (?:lead|team|officer|co-?ordinator|teacher|contact|person)s?\b|\b(?:pastoral|wellbeing|welfare) lead\b|\bemergency services\b|\b(?:the|your|local) police\b/i;
const KNOWN_SERVICE =
  /\b(?:childline|CEOP|child exploitation (?:and|&) online|report remove|IWF|internet watch foundation|report harmful content|report@phishing|report fraud|gamcare|national gambling helpline|samaritans|papyrus|hopeline\w*|revenge porn helpline|stopncii|whistleblowing (?:advice |help)?\s?line|stop it now|young ?minds|children 1st|parentline|online safety hub|hwb\.gov\.wales)\b/i;
/** Where capitals tell a name from a word. */
const KNOWN_NAME =
  /\bNSPCC\b|\b(?:Take It Down|TAKE IT DOWN)\b|[Tt]ake[Ii]t[Dd]own|\bSHOUT\b|\bThe Mix\b|\bFearless\b|\bcrimestoppers\b|\bprofessionals[’']? online safety help ?line\b|\bPOSH\b|\bShore\b(?= )|\bMeic\b|\bLifeline\b|\bHwb\b/;

/** A place to turn to: one at hand, a known one, or any with a number. */
export const isRoute = (text: string): boolean =>
  [NUMBERED, AT_HAND, KNOWN_SERVICE, KNOWN_NAME].some((pattern) => pattern.test(text));

/** “Each school to raise it in tutor time”, “Nobody to answer on a child’s behalf”: as minutes put it; not “all he had to do”. */
const MINUTED =
  /^(?!all (?:he|she|it|they|that|this|we|you|i)\b|\w+ (?:\w+ )?(?:will|would|can|could|may|might|had|has|have|need|want|talk|speak)s? )(?:each|every|all|no|nobody|no one|families|schools?|staff|parents|carers|heads|tutors|leads|leaders) (?:[\w']+ ){0,3}?to (?:be \w+ed\b|(?!be\b|know\b)[a-z]+)/;

/** “Phones out of bedrooms at night.” “No phones at the table.”: a rule of a house, without a verb. */
const RULED =
  /^(?:(?:all |and )?(?:phones|devices|tablets|screens|chargers|laptops|consoles|headsets|headphones|earphones|microphones|cameras|comments|notifications|games)(?: and \w+)? (?:out of|off|away|downstairs|charged|outside)\b|no (?:\w+ )?(?:phones?|devices?|tablets?|screens?|games?|chat|consoles?) (?:at|in|after|before|upstairs|on|during)\b)(?!.*\b(?:is|are|was|were|when you)\b)/;
/** “Rather than taking the phone away, sit with your child.” “If your child has followed, voted or sent anything in, stop.” */
const LED_IN =
  /^(?:rather than|instead of|before|after|as well as|together with|even if|if|when|whenever|where(?! possible)|once|while) [^,.;]{3,80}(?:(?:, [^,.;]{2,40}){0,3},? or [^,.;]{2,60})?, (?:please )?/;

/** “By Friday, please take down …”, “Grown-ups: switch on …”, “To hide altogether, open …”: by when, who and what for. */
const SAID_TO =
  /^(?:and |so )?(?:(?:grown-ups|parents|carers|families|staff|teachers|everyone)(?: and \w+)?[:,] |together, |then |tonight,? |at home,? |above all,? |(?:first|most) of all,? |this week(?:end)?,? |by (?:mon|tues|wednes|thurs|fri|satur|sun)day,? |to [a-z]+ (?:[\w']+ ){0,4}?[\w']+, |(?:in the meantime|meanwhile|until then|for now|from now on|any(?:thing|one|body) [^,.;:]{2,40})[,:] )(?:please )?/;

/** “Photograph the shoe”, “Find the hole”: a verb without an ending, and at once what it is done to; not “People who …”. */
const DONE_TO =
  /^(?!(?:a|about|above|across|after|again|against|all|along|also|although|among|and|anybody|anyone|everybody|everyone|nobody|somebody|someone|those|often|mostly|sometimes|usually|are|around|as|at|because|before|behind|below|beneath|beside|besides|between|both|but|by|can|could|did|do|does|during|each|even|every|except|for|bought|brought|caught|found|heard|held|kept|lent|lost|met|paid|ran|said|sat|sold|stood|taught|thought|won|wrote|from|gave|get|given|had|half|has|have|he|how|i|if|in|inside|into|is|it|knew|left|like|made|many|may|met|might|most|near|next|no|none|not|of|on|once|only|or|our|out|outside|over|perhaps|saw|sent|she|should|since|so|some|such|than|that|the|then|there|here|they|this|though|through|to|told|took|toward|towards|under|underneath|unless|until|up|was|we|were|what|when|whenever|where|while|who|why|will|with|within|without|would|yet|you)\b)(?!\w+(?:ed|ing|ly|s|er)\b)[a-z]{3,} (?:(?:back|down|off|away|up|out|over) )?(?:the|your|their|any|every|each|one|half|it|them|him|her|us|what|how|nothing|nobody|anything|everything|whatever)\b/;
/** “Please go gently.”: a word in its bare form after “please”, whatever it is. */
const PLEASE =
  /^(?:so |and |also |then )?(?:please|pls|plz|kindly) (?!find (?:attached|enclosed|below)|be in touch|accept|excuse|forgive|bear with|click|read on|the\b|an?\b|note:)(?!\w+(?:ed|ing|ly)\b)[a-z]{2,} [a-z]/;
/** “Do staff know what to write down?”, “Note to staff”, “Review: September”, “Keep going!”: it asks, labels or cheers. */
const ASKS_OR_LABELS =
  /^(?:do|does|is|are|has|have|did)\b(?! not\b)[^.!]*\?$|^(?:please )?read (?:(?:this|on|it)(?: first| carefully| to the end)?|to the (?:end|bottom)|all of (?:this|it))\W*$|^keep (?:going|it up|up the good work)\W*$|^note (?:to|for)\b|^notice (?:[a-z]+ )?\d|^[a-z][a-z -]{2,30}: (?:\d[\d+ ]*|none(?: \w+)?|no|yes|free|off|on)\W*$|^(?:chat|contact|(?:display )?name|print|report|review|search|share(?:d)?(?: with)?)s?(?:: (?!["“])|\.?$)/;

/** “Menu > Grown-ups > Chat”: where a setting is found. */
const SETTING = /[a-z"'] > [a-z"']/;

/** An order, put as one, as a request or as a rule. */
export const isOrder = (plain: string): boolean => {
  if (ASKS_OR_LABELS.test(plain)) return false;
  const order = plain.replace(LED_IN, '').replace(SAID_TO, '');
  return (
    DONE_TO.test(order) ||
    PLEASE.test(plain.replace(LED_IN, (led) => (/please $/.test(led) ? 'please ' : ''))) ||
    ORDER.test(order) ||
    ASKED.test(order) ||
    MINUTED.test(plain) ||
    SETTING.test(plain) ||
    (RULED.test(plain) &&
      plain.replace(/, so (?:that )?you .*$/, '').split(' ').length <= MOST_RULE_WORDS)
  );
};
/** A rule of a house is short. */
const MOST_RULE_WORDS = 10;

/** Something that happened to somebody, told once and for all. */
export const isEvent = (plain: string): boolean => HAPPENED.test(plain) && !ANY_CHILD.test(plain);
/** “A young person who keeps checking for a parcel, or has borrowed”, “your child has started”: any, and nobody yet. */
const ANY_CHILD =
  /^your (?:child|son|daughter|teenager)(?: or \w+)? (?:has|have)\b|^(?:an?|any) (?:child|young person|pupil|student|teenager|boy|girl) who (?:\w+s|won't|cannot|can't|may|might)\b(?<! (?:was|is|has))/;

/** “There are no age checks.”: what a service lacks. */
const LACKS =
  /^there(?:'s| is| are) no(?:thing)? (?:\w+ )?(?:age|checks?|moderat\w*|filters?|limits?|accounts?|report\w*|ways?|block\w*|passwords?|rules?|one)\b/;

/** Is a short text something that one might notice about a child? */
export const looksNoticed = (plain: string): boolean =>
  NOTICED.test(plain) &&
  !LACKS.test(plain) &&
  !isEvent(plain) &&
  plain.split(' ').length <= MOST_SIGN_WORDS;

export function senseOf(text: string): Sense {
  const plain = plainWords(text);
  if (isEvent(plain)) return 'event';
  if (isOrder(plain)) return 'order';
  if (looksNoticed(plain) && CHANGED.test(plain)) return 'sign';
  if (isRoute(text) && plain.split(' ').length <= MOST_SIGN_WORDS) return 'route';
  return 'told';
}
