/**
 * Finds the names that are not for pupils: what the alert is about, what it mentions, dares, currencies.
 * A capital is not enough: the words around a name must say that it is a service, a dare or a coin.
 */

import { spache } from 'spache';
import type { FoundName } from '#model/alert-reading.ts';
import { WordSet } from './find-words.ts';
import { type Spellings, spellingsIn } from './name-spellings.ts';
import {
  ANY_NOUN,
  DOES,
  IS_DARE,
  IS_MONEY,
  IS_PLACE,
  NOUN,
  ON,
  ORDINARY,
  PERSON_AFTER,
  PERSON_BEFORE,
  POSTED_ON,
  WELL_KNOWN,
} from './name-words.ts';
import { BODIES, isOrganisation } from './organisation.ts';
import type { Placed } from './placed.ts';
import { sentencesOf } from './sentences.ts';

/** Names the house knows: `embargo.yaml`. */
export interface KnownName {
  name: string;
  variants?: readonly string[] | undefined;
  ambiguous?: boolean | undefined;
}

/** Names that belong to others than the alert's topic: help routes, the publisher. */
export interface NameContext {
  known: readonly KnownName[];
  /** Help routes, retired services, the publisher. */
  notNames: readonly string[];
  title: string | null;
}

/** Evidence needed to call it a name. */
const ENOUGH = 3;
const LEAST = 2;
/** How far around a name its signs are looked for, in characters. */
const REACH = 160;
/** Words of everyday English: with a capital they only begin a sentence. */
const EVERYDAY: ReadonlySet<string> = new Set(spache);
/** A name in a heading this near the top is what the alert is about. */
const TOP = 9;
/** The longest line that is a head, in characters. */
const HEAD = 120;

interface Candidate {
  key: string;
  forms: Map<string, number>;
  /** What the words around it say at best, and what else speaks for it. */
  score: number;
  bonus: number;
  dare: number;
  money: number;
  place: number;
  /** “X is an app that …”: the paper says what it is. */
  isDefined: boolean;
  isHead: boolean;
  isPerson: number;
  first: number;
  count: number;
  /** It stands in running text too, not in headings alone. */
  isInText: boolean;
  /** It has its capital within a sentence too, not at the beginning alone. */
  isWithin: boolean;
  /** What a heading or picture that is little more than the name speaks for it. */
  banner: number;
  /** A head has it in quotes. */
  isQuotedHead: boolean;
  /** How it is used, over all of the alert: each use is little, many are enough. */
  use: Use;
}

interface Use {
  /** With its capital within a sentence. */
  within: number;
  /** It does what services do: “X lets”, “X’s page”. */
  does: number;
  /** Somebody is on it, in it, off it, plays or uses it. */
  on: number;
  /** “in X”, “from X”, and nothing more: a place on a map. */
  where: number;
}

const NAME =
  "[@#]?(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}{1,2}\\p{Lu}\\p{Ll}\\p{L}*|\\d\\p{L}{2,})(?:[-’'.](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*\\+?";
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?: ${NAME}){0,3}`, 'gu');
const LIKE = new RegExp(
  `\\b${ANY_NOUN}\\b[^.;:]{0,40}\\b(?:such as|like|including|e\\.?g\\.?|for example|namely|especially)[,:]?\\s+(?:(?:the )?["“‘]?${NAME}(?: ${NAME}){0,2}["”’]?(?:, (?:and |or )?| and | or | & ))*["“‘]?$`,
  'iu',
);
const CALLED = new RegExp(
  `\\b(${ANY_NOUN})\\b[^.;:]{0,30}?,? (?:(?:that |which )?(?:is |are |was |were )?(?:now |also |often |sometimes |widely )*(?:called|named|known (?:online |there |here )?as|dubbed|nicknamed|titled)|(?:goes |go |going )?by the name of|going by|under the name(?: of)?|that calls itself)(?: the)?\\s+["“‘'*#@]*$`,
  'i',
);
const CALLS_ITSELF =
  /\b(?:calls? (?:itself|themselves)|known as|called|named|dubbed|nicknamed|branded|tagged|hashtag)(?: the)?\s+(?:as )?["“‘'*#@]*$/i;
/** A clip with a name of its own is copied. */
const CLIP_CALLED =
  /\b(?:clips?|videos?|messages?|story|stories|figure|tag) (?:\w+ ){0,3}?(?:called|known as|named|titled|by the name of)\b[^.]{0,12}$/i;
/** “Videos of the X”, which children go and do themselves. */
const CLIPS_OF = /\b(?:videos?|clips?|films?) of (?:the |an? )?["“‘'*]*$/i;
const COPIED =
  /^["”’'*]*[^.]{0,80}\b(?:do(?:es|ing)? it (?:themselves|too)|copy(?:ing)? it|try(?:ing)? it|have a go|film(?:ing)? it)\b/i;
/** “The so-called X tells children to …”: a dare or a scare with a name. */
const SO_CALLED = /\bso-called (?:["“‘'*]*)$/i;
const IN_WHICH = /^["”’'*]*,? in which (?:you|children|pupils|they|players|one)\b/i;
const TELLS_TO =
  /^["”’'*]*,? (?:which |that )?(?:tells|dares|orders|asks|challenges|commands) (?:\w+ )?(?:children|pupils|people|them|you|players|anyone|whoever|boys|girls|teen\w*)\b/i;
/** “A boy called Max” is no platform. */
const PERSON_CALLED =
  /\b(?:users?|players?|members?|strangers?|visitors?|viewers?|avatars?|persons?|accounts? holders?|voices?|blokes?|lads?|boys?|girls?|m[ae]n|wom[ae]n|child|children|pupils?|students?|friends?|persons?|people|teachers?|sons?|daughters?|dogs?|cats?|hamster|someone|somebody|teenagers?|adults?|lad|officer|victims?|guide|leaflet|booklet|film|book|play|poem|song|lesson|assembly|project|campaign|scheme|programme|policy|law|act|lists?|doors?|boards?|walls?)\b[^.;,]{0,12},? (?:who is |who was |was |is |are |were )?(?:called|named|known as|nicknamed|dubbed)\s+["“‘'*]*$/i;
const IS_A = new RegExp(
  `^["”’'*]*\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:(?:is|are|was|were|['’]s|has been|remains|became)\\s+(?:now |still |also |simply |just |not )?(?:a|an|the|one of|another|some|part of|our)?\\s*|[–—-]\\s+(?:a|an|the)\\s+|[,(]\\s*(?:a|an|the|another|one of|our)\\s+|\\s*=\\s*|:\\s+(?:a|an|the)\\s+)(?:(?!(?:on|in|for|with|to|by|from|that|which|when|where|who|through|via|about|using|and|made)\\b)[\\w’'“”"+£.-]+[ ,]+){0,7}?(${NOUN})\\b(?!['’]s? )`,
  'i',
);
/** “The most visited world among them is X”. */
const IS_BEFORE = new RegExp(
  `\\b(${NOUN})\\b[^.;,:]{0,30}\\b(?:is|are|was|were)\\s+["“‘'*]*$`,
  'i',
);
/** Words that make a sentence one about services. */
const ONLINE =
  /\b(?:apps?|online|accounts?|chats?|groups?|messag\w*|videos?|clips?|streams?|games?|players?|profiles?|posts?|posted|links?|sells?|sold|users?|followers?|friends?)\b/i;
const NOUN_BEFORE = new RegExp(`\\b(${ANY_NOUN})(?:,| \\(|:| [–—-])?\\s+["“‘'*#@]*$`, 'i');
const NOUN_AFTER = new RegExp(
  `^["”’'*]*(?:['’]s)?\\s+(?:(?:and|or) other (?:\\w+ )?|\\w+ )?(${NOUN})\\b`,
  'i',
);
const PAID_WITH =
  /^["”’'*]*,? (?:are|is) (?:what|how) (?:you|they|players|children|pupils|users|everybody) (?:buy|pay|spend)\b/i;
const BOUGHT =
  /^["”’'*]*,? (?:(?:are|is) (?:what|how) (?:you|they|players|children|pupils|users) (?:buy|pay|spend|use)\b|(?:which|that)? ?(?:are|is|can be|have to be)? ?(?:bought|purchased|sold|exchanged|earned|cashed|spent|worth|cost)\b)/i;
const BUY =
  /\b(?:buy|buys|buying|bought|spend|spends|spent|spending|earn|earns|sends?|gift(?:s|ed|ing)?|pile of|offered|offers?|offering|collect|trade|trades|hundreds of|thousands of|\d+|free|more|extra|worth of|win|wins|winning|lost|lose)\s+["“‘'*]*$/i;

/** After “Chat:” a sentence begins with a capital; a name stands alone or is told of. */
const RUNS_ON = /^[,]? (?!(?:and|or|is|was|has|by|for|from)\b)\p{Ll}/u;
/** Talk that is asked to go on elsewhere: the place is a service, whatever its name. */
const MOVED_TO =
  /\b(?:(?:ask\w*|invit\w+|persuad\w+|want\w*|told|urg\w+|get|got|offer\w*|suggest\w*) (?:\w+ ){0,3}?(?:mov\w+|switch\w*|talk\w*|chat\w*|messag\w+|carry\w* on|go(?:ing)? on|continu\w+|call\w*)|(?:chats?|conversations?|talk|contact|it|they|them|messages?) (?:then |soon |often |was |were |is |are )?(?:mov(?:es?|ed)|switch(?:es|ed)?|shift(?:s|ed)?|continues?d?|carr(?:y|ies|ied) on|goes on|went on|tak(?:es?|en))) (?:\w+ ){0,2}?(?:over )?(?:to|on|onto|via|through|using|in)\s+["“‘'*]*$/i;

/** “The coins of X”, “what you buy things with in X”. */
const MONEY_OF =
  /\b(?:coins?|money|currency|tokens?|gems|points|credits|buy\w*(?: \w+)? with|pay\w*(?: \w+)? with)(?: used| spent)? (?:of|in|on|for|from)\s+["“‘'*]*$/i;
/** “A feather costs one X”, “£61 of X”. */
const COSTS =
  /(?:\bcosts? (?:one|two|three|five|ten|an?|\d+)|[£€$] ?\d[\d,.]*(?: worth)? of) ["“‘'*]*$/i;
const PAID_IN =
  /\b(?:pa(?:y|ys|id|ying)|costs?|priced|sold|bought|top(?:s|ped)? up)(?: for)? (?:in|with)\s+["“‘'*]*$/i;

/** “Clips made with X”: what makes them is a service. */
const MADE_WITH =
  /\b(?:made|created|generated|produced|edited|faked|altered|drawn|put together) (?:with|using|in|on|through)\s+["“‘'*]*$/i;

const OPENS = /^[\s“"'‘(*]*$/;
const WHAT_IS = /^(?:so,? )?what (?:is|are|was)(?: the)? ["“‘'*]*$/i;

const bare = (key: string, first: number): Candidate => ({
  key,
  forms: new Map(),
  score: 0,
  bonus: 0,
  dare: 0,
  money: 0,
  place: 0,
  isDefined: false,
  isHead: false,
  isPerson: 0,
  first,
  count: 0,
  isInText: false,
  isWithin: false,
  banner: 0,
  isQuotedHead: false,
  use: { within: 0, does: 0, on: 0, where: 0 },
});

/** Names, the alert's subject first. */
export function findPlatformNames(blocks: readonly Placed[], context: NameContext): FoundName[] {
  const found = new Map<string, Candidate>();
  const refused = refusals(context.notNames);
  const text = blocks.map((block) => block.text).join('\n');
  const lower = new Set(text.match(/(?<![\p{L}\p{N}@#.-])\p{Ll}[\p{L}’'-]+/gu) ?? []);
  const domains = domainsIn(blocks);
  const wholes = wholeRuns(blocks);
  for (const [at, block] of blocks.entries())
    for (const [index, sentence, all] of sentencesIn(block, blocks[at + 1]))
      look(withNext(sentence.text, all[index + 1]?.text), {
        at,
        block,
        found,
        refused,
        lower,
        domains,
        wholes,
      });
  fromTitle(context.title, found);
  const known = knownNames(context.known, text);
  addDomains(domains, found, blocks, refused);
  for (const [key, domain] of domains) {
    const one = found.get(key);
    if (one) one.forms.set(domain, 1);
  }
  addQuotedMoney(blocks, found, refused);
  addWithArticle(blocks, found, refused);
  const able = [...found.values()].filter(
    (one) => (one.isPerson < 2 || useWeight(one) >= 4) && !refused.has(one.key),
  );
  const enough = able.filter((one) => weightOf(one) >= ENOUGH);
  // An alert is about something: where nothing else has a name, less evidence will do.
  const named =
    enough.length > 0 || known.length > 0
      ? enough
      : able.filter((one) => weightOf(one) >= LEAST && one.isWithin && one.use.where === 0);
  return order(mergeLonger(named, able), known, context, text);
}

/** A heading of ordinary words speaks for none of them; a capital within a sentence speaks for a name. */
const weightOf = (one: Candidate): number =>
  Math.max(
    one.score +
      one.bonus +
      (one.isInText ? one.banner : 0) +
      // In quotes once, it may be a word that is meant otherwise.
      (one.isQuotedHead && one.count > 1 ? 3 : 0) +
      (one.isWithin && one.score >= 2.5 && one.count > 1 ? 0.5 : 0),
    useWeight(one),
  );

/** What its uses say together: a capital within sentences, the verbs of a service, people on it. */
function useWeight({ use, isHead, banner, forms }: Candidate): number {
  if (use.within === 0) return 0;
  const isOdd = [...forms.keys()].some(
    (form) => form.includes(' ') || !isEveryday(form.toLowerCase()),
  );
  const isJoined = [...forms.keys()].some((form) => /\p{Ll}\p{Lu}/u.test(form));
  return (
    Math.min(1, use.within * 0.4) +
    Math.min(2.4, use.does * 0.9) +
    Math.min(2.4, use.on * 1.1) +
    (isHead || banner > 0 ? 1.2 : 0) +
    (isOdd ? 0.3 : 0) +
    (isJoined ? 1 : 0) -
    Math.min(2.5, use.where * 1.2)
  );
}

const sentencesIn = (
  block: Placed,
  next: Placed | undefined,
): [number, { text: string }, readonly { text: string }[]][] => {
  const row = rowOf(block, next);
  const all: readonly { text: string }[] =
    block.kind === 'heading' || block.kind === 'caption'
      ? [block]
      : row === null
        ? sentencesOf(block)
        : [{ text: row }];
  return all.map((one, at) => [at, one, all]);
};

/** “Night Bell” in one cell, “A dare that …” in the next: the row is a sentence. */
function rowOf(block: Placed, next: Placed | undefined): string | null {
  if (block.kind !== 'cell' || next?.kind !== 'cell') return null;
  if (!/^an? /i.test(next.text) || block.text.split(/\s+/).length > MOST_CELL) return null;
  return `${block.text.replace(/^(?:\p{Lu}|\d{1,2})[.)]\s+/u, '')} is ${next.text.replace(/^A/, 'a')}`;
}
/** A cell in more words is a sentence of its own. */
const MOST_CELL = 8;

/** “… asked for Tangle. It’s an app in which …”: the next sentence says what the last word was. */
const withNext = (text: string, next: string | undefined): string =>
  next !== undefined && SAYS_WHAT.test(next) && /\p{Lu}\p{L}+["”’]?[.!?]$/u.test(text)
    ? text.replace(
        /["”’]?[.!?]$/,
        ` ${next.replace(/^It['’]s/, 'is').replace(/^(?:It|This|That) /, '')}`,
      )
    : text;
const SAYS_WHAT = /^(?:It['’]s|It is|This is|It was|That is) an? /;

interface Look {
  at: number;
  block: Placed;
  found: Map<string, Candidate>;
  refused: ReadonlySet<string>;
  lower: ReadonlySet<string>;
  domains: ReadonlyMap<string, string>;
  /** Runs of two words and more that have their capitals within a sentence. */
  wholes: ReadonlySet<string>;
}

function look(sentence: string, place: Look): void {
  const { at, block, found, refused, lower, domains, wholes } = place;
  const text = sentence.replace(/[\u00a0\u202f]/g, ' ');
  // In capitals, or with a capital on every word, a capital tells nothing.
  const shouted = text === text.toUpperCase() || (block.kind === 'heading' && isTitleCase(text));
  for (const match of text.matchAll(RUN)) {
    const run = trimRun(match[0], match.index, text, { lower, wholes });
    if (run === null) continue;
    const key = keyOf(run.form);
    if (key.length < 2 || refused.has(key) || BODIES.has(run.form.toLowerCase())) continue;
    const end = run.index + run.form.length;
    const before = text.slice(Math.max(0, run.index - REACH), run.index);
    const after = text.slice(end, end + REACH);
    if (isAllOrganisation(run.form) && !isSaidService(before, after)) continue;
    const one: Candidate = found.get(key) ?? bare(key, at);
    // “The ‘Whistle’ text number”: a line to ring.
    if (IS_LINE.test(after)) continue;
    const seen = shouted
      ? { score: 0, dare: 0, money: 0, place: 0, person: 0, isDefined: false }
      : signsOf(run.form, before, after, text);
    if (one.score > 0 && seen.score > 0 && one.count < 4) one.bonus += 0.3;
    one.score = Math.max(one.score, seen.score);
    one.dare += seen.dare;
    one.money += seen.money;
    one.place += seen.place;
    one.isDefined ||= seen.isDefined;
    one.isPerson += seen.person;
    if (!shouted)
      countUse(one.use, { form: run.form, before, after, isHeading: block.kind === 'heading' });
    if (block.kind !== 'heading' && block.kind !== 'caption') {
      one.isInText = true;
      one.isWithin ||= !shouted && !OPENS.test(before);
    }
    if (isBanner(block, run.form, at)) {
      one.banner += 1.5;
      // Nothing but the name: no heading of ordinary words.
      one.isInText ||= block.text === run.form;
      one.isHead ||= at < TOP || block.text === run.form;
    }
    // “**Tumblekin** lets …”: set in bold, and nothing else with it.
    if (block.text.startsWith(run.form) && block.lead > 0 && block.lead <= run.form.length + 1)
      one.banner += 1.5;
    if (WHAT_IS.test(before)) one.isHead = true;
    // In quotes, in so few words so near the top: the paper says what it is about.
    if (
      at < TOP &&
      !shouted &&
      block.text.length < HEAD &&
      /[“"‘]$/.test(before) &&
      /^["”’]/.test(after)
    ) {
      one.isQuotedHead = true;
    }
    // “BRAWLHAVEN” in a heading that is not all in capitals is set apart as a name.
    if (block.kind === 'heading' && !shouted && APART.test(run.form) && !/^\s*:/.test(after)) {
      one.score = Math.max(one.score, ENOUGH);
      one.isInText = true;
    }
    if (domains.has(key)) one.bonus += 3;
    // “Skirmish Bay 2”: the second of that name.
    const number =
      /^ (?:[2-9]|1\d)(?![\p{L}\p{N}%-]|[:.,]\S| (?:pupils|children|schools|girls|boys|people|and \d))/u.exec(
        after,
      );
    const form = number && !COUNTED.test(run.form) ? `${run.form}${number[0]}` : run.form;
    const isPlain = shouted && one.forms.size > 0 && form === run.form;
    one.forms.set(
      form,
      (one.forms.get(form) ?? 0) + (isPlain || (shouted && form === run.form) ? 0 : 1),
    );
    one.count += 1;
    found.set(key, one);
  }
}

/** A word in capitals, too long for initials. */
const APART = /^\p{Lu}{6,}$/u;

const IS_LINE =
  /^["”’'*]* (?:(?:text|phone|help|advice|support) ?)?(?:numbers?|(?:help)?lines?)\b(?! (?:of|up|in))/i;

/** What a name is sold with. */
const TIER = / (?:plus|pro|premium|gold|lite|max)$/i;

/** What is numbered without being a name. */
const COUNTED =
  /^(?:year|issue|page|part|term|class|room|version|grade|key stage|bulletin|minute)$/i;

/** Verbs of services: people let, keep and show things too, so one use is little. */
const WORKS =
  /^["”’'*]*(?: (?:will|would|does|did|can|could|may|might|also|then|itself|now|simply|only|still|never|always|not|doesn['’]t|won['’]t|cannot|can['’]t|didn['’]t))* (?:let|allow|show|ask|play|keep|remove|delete|store|send|match|pair|record|cost|work|require|sell|charge|redraw|draw|make|open|offer|connect|hide|tell|say|take|run|give|start|put|turn|use|need|call|state|rate|claim|promise|reward|has|have|had|is|was|close|launch|shut|open|look|come|began|begin|appear|spread|involve|collect|list|post|invite|encourage|describe|advertise|carr|own|pay|suggest|recommend|plan|count|know|check)(?:e?s|ies|ed|d|t)?(?![\p{L}])|^["”’'*]*['’]s? (?!(?:is|has)\b)\p{Ll}|^["”’'*]*,? (?:which|that) \p{Ll}+|^["”’'*]* (?:users?|accounts?|players?|names?|pages?|comments?|links?|rooms?|messages?|posts?|chats?|groups?|profiles?|videos?|clips?|streams?|friends?|crew|team)\b/u;
const ON_IT =
  /\b(?:on|off|onto|via|through|using|uses?|used|about|called|named|playing|plays?|played|downloading|download(?:s|ed)?|install(?:s|ed|ing)?|join(?:s|ed|ing)?|delet(?:e|es|ed|ing)|opens?|opened|opening|left|leave|tried|trying|unlike|like|with|their|her|his|over|is|by|for|to|of|or|and|behind|against|than|until|when|which|whether|that|if|re:?) (?:the |an? )?["“‘'*]*$/i;
const STRONG_ON =
  /\b(?:on|off|onto|via|using|uses?|used|playing|plays?|played|downloading|download(?:s|ed)?|install(?:s|ed|ing)?|delet(?:e|es|ed|ing)|about|heard of|asked for|tried|try|called|re:?|their) (?:the |an? )?["“‘'*]*$/i;
const AT = /\b(?:in|at|from|near|outside|across|around) (?:the )?["“‘'*]*$/i;
/** “In X children look after a garden”: in a place one lives, in a game one does things. */
const PLAYED_IN =
  /^["”’'*]*,? (?:you|your|children|players?|users?|people|pupils|they|anyone|each|every|there (?:is|are))\b/i;
/** The sentence’s own first word has a capital whatever it is; what follows “the” within one has not. */
const OPENING = /^[\s“"'‘(*•–-]*(?:the |an? )?$/i;

function countUse(
  use: Use,
  place: { form: string; before: string; after: string; isHeading: boolean },
): void {
  const { form, before, after, isHeading } = place;
  const isJoined = /\p{Ll}\p{Lu}/u.test(form);
  const isFirst = OPENS.test(before) || /[.!?:;]["”’)]?\s+["“‘'(*]*$/.test(before);
  if (!isFirst && !isHeading) use.within += 1;
  if (isHeading) return;
  // A second capital stands within the sentence, wherever the first does.
  if (isFirst && (isJoined || form.includes(' '))) use.within += 1;
  // “The Quip works”: it opens the sentence and still has its own capital.
  if (isFirst === false && OPENING.test(before)) use.within += 1;
  if (WORKS.test(after)) use.does += isFirst ? 1 : 0.7;
  if (STRONG_ON.test(before)) use.on += 1;
  else if (ON_IT.test(before)) use.on += 0.35;
  if (/\b[Ii]n (?:the )?["“‘'*]*$/.test(before) && PLAYED_IN.test(after)) use.on += 1;
  // No village has a capital in its middle.
  else if (isJoined && AT.test(before)) use.on += 1;
  else if (AT.test(before)) use.where += 1;
}

const isTitleCase = (text: string): boolean => {
  if (WHAT_IS.test(text.replace(/\S+\s*\??$/, '')) || /[“"‘]/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return (
    words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
  );
};

/** What the words around a name say of it. */
function signsOf(form: string, before: string, after: string, sentence: string) {
  let score = 0;
  let noun = '';
  const give = (points: number, what = '') => {
    if (points > score) score = points;
    if (what) noun = what;
  };
  const called = CALLED.exec(before);
  if (called)
    give(4, CLIP_CALLED.test(before) && !IS_PLACE.test(called[1] ?? '') ? 'challenge' : called[1]);
  else if (SO_CALLED.test(before))
    give(3.5, TELLS_TO.test(after) || IN_WHICH.test(after) ? 'challenge' : '');
  else if (CALLS_ITSELF.test(before) && !PERSON_CALLED.test(before))
    give(3, IS_DARE.exec(sentence)?.[0] ?? (CLIP_CALLED.test(before) ? 'challenge' : ''));
  else if (CLIPS_OF.test(before) && COPIED.test(after)) give(3.5, 'challenge');
  // What is called a name, or said to be an app, is no person, whatever it says or is asked for.
  const isCalled = score > 0;
  const isA = IS_A.exec(after);
  if (isA) give(4, isA[1]);
  const isBefore = IS_BEFORE.exec(before);
  if (isBefore) give(3.5, isBefore[1]);
  const like = LIKE.exec(before);
  if (like) give(4, 'app');
  const nounBefore = NOUN_BEFORE.exec(before);
  if (
    nounBefore &&
    !/\b(?:the|a|an) (?:online|internet)\s*$/.test(before) &&
    !/[.:]\s*$/.test(nounBefore[0].trimEnd().slice(0, -1)) &&
    !(/:\s*$/.test(nounBefore[0]) && RUNS_ON.test(after))
  )
    give(new RegExp(`^${NOUN}$`, 'i').test(nounBefore[1] ?? '') ? 3.5 : 2, nounBefore[1]);
  const nounAfter = NOUN_AFTER.exec(after);
  // “Class group chats”: the first word of a sentence has a capital whatever it is.
  const opens = OPENS.test(before) && !form.includes(' ') && !/\p{Ll}\p{Lu}/u.test(form);
  if (nounAfter && opens) give(2, nounAfter[1]);
  // “Jordan’s skin” is no skin to buy.
  else if (nounAfter && !(/^["”’'*]*['’]s /.test(after) && IS_MONEY.test(nounAfter[1] ?? '')))
    give(
      /^["”’'*]*(?:['’]s)?\s+\w+ \w/.test(after) &&
        !new RegExp(`^["”’'*]*(?:['’]s)?\\s+${NOUN}\\b`, 'i').test(after)
        ? 1.5
        : 4,
      nounAfter[1],
    );
  if (PAID_WITH.test(after)) give(3.5, 'coins');
  else if (BOUGHT.test(after)) give(opens ? 2.5 : 4, 'coins');
  else if (PAID_IN.test(before) && /s$/.test(form)) give(3, 'coins');
  else if (BUY.test(before) && /s$/.test(form) && !/^\d/.test(form))
    give(/\d\s+["“‘'*]*$/.test(before) ? 3 : 2.5, 'coins');
  if (COSTS.test(before)) give(3.5, 'coins');
  if (MOVED_TO.test(before) || MONEY_OF.test(before) || MADE_WITH.test(before)) give(3);
  if (isCalledForShort(form, after)) give(4);
  if (POSTED_ON.test(before) && !/^["”’']?,? \d/.test(after))
    give(/\b(?:on|via|through|using|over|onto)\s+["“‘'*]*$/i.test(before) ? 3 : 1.5);
  else if (ON.test(before) && !/^[’']s\b/.test(after))
    give(
      /\b(?:on|via|through)\s+["“‘'*]*$/i.test(before) && ONLINE.test(before)
        ? 3
        : /\b(?:on|via|using|use|uses|download\w*|install\w*|delet\w*|play\w*|join\w*)\s+["“‘'*]*$/i.test(
              before,
            )
          ? 1.5
          : 0.7,
    );
  if (/^["”’'*]*, which \p{Ll}+s\b/u.test(after)) give(2);
  if (DOES.test(after)) give(1.5 + (score > 0 && score < 3 ? 0.5 : 0));
  if (WHAT_IS.test(before) && /^["”’'*]*(?: (?:app|game|site|challenge))?\?/.test(after)) give(3.5);
  if (/\p{Ll}\p{Lu}/u.test(form)) score += 1.5;
  if (/^#/.test(form) && (IS_DARE.test(sentence) || /tag/i.test(before))) give(3, 'challenge');
  if (/[“"‘']$/.test(before) && /^["”’']/.test(after)) score += 1;
  if (/\(@\p{L}/u.test(after.slice(0, 4))) score += 1;
  // “X” videos, “X” messages: a made-up name, in quotes.
  if (/[“"‘]$/.test(before) && new RegExp(`^[”"’] (?:${ANY_NOUN})\\b`, 'i').test(after)) give(3);
  return {
    score,
    dare: IS_DARE.test(noun) ? 1 : 0,
    money: IS_MONEY.test(noun) && !IS_PLACE.test(noun) ? 1 : 0,
    place: IS_PLACE.test(noun) ? 1 : 0,
    isDefined:
      isA !== null &&
      IS_PLACE.test(isA[1] ?? '') &&
      /^["”’'*]*\s*(?:\([^)]*\)\s*)?(?:is|was) /.test(after),
    person: !isCalled && !isA && (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) ? 2 : 0,
  };
}

/** “X (“the X”)”, “X (or XC)”, “Two Words (TwoWords)”: what has a short form is talked of as a thing with a name. */
function isCalledForShort(form: string, after: string): boolean {
  const inside = insideOf(after);
  if (inside === '') return false;
  const isInitials = keyOf(inside) === [...form.matchAll(/\p{Lu}/gu)].join('').toLowerCase();
  return inside
    .split(PARTS)
    .some(
      (part) =>
        /^["“‘'].{2,}["”’']$/.test(part.trim()) ||
        (!isInitials && /^(?:or|also|aka|a\.k\.a\.?|known as|short)\b/i.test(part)) ||
        (form.includes(' ') && keyOf(part) === keyOf(form)),
    );
}

const PARTS = /,\s*|\s+(?:or|and)\s+|\//;
/** What stands in brackets right after a name, or nothing. */
const insideOf = (after: string): string => /^["”’'*]*\s*\(([^)]{1,60})\)/.exec(after)?.[1] ?? '';

/** “Cwtsh Map” within a sentence is one name, so it is one where it opens a sentence. */
function wholeRuns(blocks: readonly Placed[]): Set<string> {
  const runs = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'caption' || text === text.toUpperCase()) continue;
    if (kind === 'heading' && isTitleCase(text)) continue;
    for (const match of text.matchAll(RUN)) {
      const words = match[0].split(' ');
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const after = text.slice(end, end + 1);
      if (words.length > 1 && /[“"]$/.test(before) && /^["”]/.test(after)) runs.add(match[0]);
      if (words.length > 1 && words.length < 4 && CALLS_IT.test(before)) runs.add(match[0]);
      const isWithin = /[\p{L}\p{N},] (?:["“‘'(])?$/u.test(before);
      if (
        words.length > 1 &&
        isWithin &&
        words.every((word) => !ORDINARY.has(word.toLowerCase()) || LAST.test(word))
      )
        runs.add(match[0]);
    }
  }
  return runs;
}
/** “A web site called Last Lantern”: whatever its words, they are its name. */
const CALLS_IT =
  /\b(?:called|named|titled|dubbed|nicknamed|known as|by the name of)(?: the)? ["“‘'(*]*$/i;
const LAST = /^(?:live|chat|play|stream|plus|map|talk)$/i;

/** Drops ordinary words at the ends of a run of capitals. */
function trimRun(
  run: string,
  index: number,
  text: string,
  { lower, wholes }: Pick<Look, 'lower' | 'wholes'>,
): { form: string; index: number } | null {
  let words = run.split(' ');
  let start = index;
  if (wholes.has(run)) return { form: run, index };
  const isOrdinary = (word: string, isFirst: boolean): boolean => {
    const small = word.toLowerCase().replace(/[’']s$/, '');
    if (ORDINARY.has(small) || /^\d+\p{L}{0,2}$/u.test(word) || word.length < 2) return true;
    return isFirst && (lower.has(small) || isEveryday(small)) && !/\p{Ll}\p{Lu}/u.test(word);
  };
  const before = text.slice(Math.max(0, index - REACH), index);
  const opensSentence = /(?:^|[.!?:;•–—|]\s*["“‘'(*]*)$/.test(before);
  while (
    words[0] !== undefined &&
    isOrdinary(words[0], opensSentence && start === index) &&
    words.length > 0
  ) {
    // “Tuesday Tasks” in the middle of a sentence keeps its first word.
    if (
      !opensSentence &&
      words.length > 1 &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|last|free|friends?|live|play|talk|chat|game|home)$/i.test(
        words[0],
      ) &&
      /["“‘]$|\b(?:called|named|itself|as|on|app|game)\s*["“‘]?$/.test(before)
    )
      break;
    start += words[0].length + 1;
    words = words.slice(1);
  }
  while (
    words.length > 0 &&
    ORDINARY.has((words.at(-1) ?? '').toLowerCase()) &&
    !LAST.test(words.at(-1) ?? '')
  )
    words = words.slice(0, -1);
  const form = words
    .join(' ')
    .replace(/[’']s$/, '')
    .replace(/[.’'-]+$/, '');
  return form === '' || !/\p{L}/u.test(form) ? null : { form, index: start };
}

/** A word of everyday English, in whatever form: “Typed”, “Thank-yous”. */
const isEveryday = (small: string): boolean =>
  small.length < 3 ||
  small
    .split('-')
    .every((part) =>
      [part, ...ENDINGS.map(([end, full]) => part.replace(end, full))].some((stem) =>
        EVERYDAY.has(stem),
      ),
    );
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/e?d$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ies$/, 'y'],
  [/ly$/, ''],
  [/e?r$/, ''],
];

/** Small letters, without marks and gaps: what makes two spellings the same name. */
const keyOf = (form: string): string =>
  form
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[@#]/, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function isAllOrganisation(form: string): boolean {
  return isOrganisation(form) || form.split(' ').every((word) => BODIES.has(word.toLowerCase()));
}

/** “The app, Snugglet Hub, is …”: whatever its words, it is said to be a service. */
const isSaidService = (before: string, after: string): boolean =>
  /\b(?:app|game|site|website|platform|bot|chatbot),? (?:called )?["“‘'*]*$/i.test(before) ||
  /^["”’'*]*,? (?:is|an?) (?:an? )?(?:\w+ )?(?:app|game|platform|chatbot)\b/i.test(after);

/** A heading or picture that is little more than the name. */
function isBanner(block: Placed, form: string, at: number): boolean {
  if (block.kind !== 'heading' && block.kind !== 'caption' && at > TOP) return false;
  if (block.isLeadIn) return false;
  return (
    block.text.startsWith(form) && block.text.split(/\s+/).length <= form.split(' ').length + 4
  );
}

function fromTitle(title: string | null, found: Map<string, Candidate>): void {
  if (title === null) return;
  const key = keyOf(title);
  for (const one of found.values())
    if (one.key.length > 3 && key.includes(one.key)) {
      one.banner += 1;
      one.isHead = true;
    }
}

function refusals(names: readonly string[]): Set<string> {
  const keys = new Set(names.map(keyOf));
  for (const name of names)
    for (const part of name.split(/[\s,/|()]+/)) {
      if (/^\p{Lu}/u.test(part) && part.length > 3 && isOrganisation(name)) keys.add(keyOf(part));
    }
  return keys;
}

/** A web address is a name of its own, small letters and all, unless it is where help is. */
function addDomains(
  domains: ReadonlyMap<string, string>,
  found: Map<string, Candidate>,
  blocks: readonly Placed[],
  refused: ReadonlySet<string>,
): void {
  const set = new WordSet(domains.values());
  /** In which block each stands first, and where in it. */
  const places = new Map<string, [block: number, offset: number]>();
  for (const [at, { text }] of blocks.entries())
    for (const [domain, offset] of set.firstIn(text.toLowerCase()))
      if (!places.has(domain)) places.set(domain, [at, offset]);
  for (const [key, domain] of domains) {
    const [at, offset] = places.get(domain) ?? [-1, 0];
    const block = blocks[at];
    if (!block || found.has(key) || refused.has(key) || BODIES.has(key)) continue;
    if (block.section === 'help' || block.section === 'steps' || block.section === 'around')
      continue;
    if (
      !/\.(?:com|app|io|tv|gg|me|example|chat|live|xyz|online|site|fun|ai|test|invalid)$/.test(
        domain,
      )
    )
      continue;
    if (/@\S*$/.test(block.text.slice(Math.max(0, offset - REACH), offset))) continue;
    found.set(key, {
      ...bare(key, at),
      forms: new Map([[domain, 1]]),
      score: ENOUGH,
      place: 1,
      count: 1,
      isInText: true,
      isWithin: true,
    });
  }
}

/** “A ‘pearl’, which costs 40p”: a coin may have a name in small letters, in quotes. */
const QUOTED_PRICE =
  /\b(?:costs?|priced|paid|sold|bought)\b[^.;]{0,20} (?:in|with) ["“‘'](\p{L}[\p{L}-]{2,15})["”’']/giu;
/** “Feathers are what you pay with.” */
const WHAT_PAYS =
  /(?<=^|[.!?] )(\p{Lu}\p{Ll}{2,15}s) are (?:what|how) (?:you|they|players|children|pupils) (?:buy|pay|spend)\b/gu;
const QUOTED_MONEY =
  /["“‘'](\p{L}[\p{L}-]{2,15}(?: \p{L}{2,12})?)["”’'],? (?:(?:which|that|and)? ?(?:each )?(?:costs?|(?:is|are) (?:bought|worth|sold|paid))\b|at \d+p\b|(?:a|for) (?:real money|[£€$]\d))/giu;

/** “Glints come in bags from £1.79”. */
const PACKED_MONEY =
  /(?<![\p{L}'’])(\p{L}\p{Ll}{3,15}s) (?:come|comes|are sold|sell|go|cost) (?:for |in )?(?:bags|bundles|packs|bunches|boxes|sacks|jars|pouches|heaps)\b(?=.{0,30}[£$€\d])/giu;
/** “Extra questions cost petals, which are bought in bunches”. */
const BOUGHT_MONEY =
  /\b(?:costs?|paid for (?:in|with)|priced in) (\p{Ll}{4,16}s),? (?:and |which |that )?(?:(?:are|can be|have to be|must be) )?(?:bought|sold|paid for)\b/gu;

/** A name that the words around it leave no doubt of, in this form alone. */
const sure = (one: Candidate, name: string): Candidate => ({
  ...one,
  forms: new Map([[name, 1]]),
  score: 4,
  isInText: true,
  isWithin: true,
});

function addQuotedMoney(
  blocks: readonly Placed[],
  found: Map<string, Candidate>,
  refused: ReadonlySet<string>,
): void {
  for (const [at, { text }] of blocks.entries())
    for (const [, name = ''] of [
      QUOTED_MONEY,
      QUOTED_PRICE,
      WHAT_PAYS,
      PACKED_MONEY,
      BOUGHT_MONEY,
    ].flatMap((one) => [...text.matchAll(one)])) {
      const key = keyOf(name);
      if (refused.has(key) || BODIES.has(key)) continue;
      found.set(key, { ...sure(found.get(key) ?? bare(key, at), name), money: 1 });
    }
}

/** “The Skip is a page of short videos”: an article and a common word, which together are a name. */
const WITH_ARTICLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(The (\\p{Lu}\\p{Ll}{2,14})) (?:is|was) an? (?:[\\p{Ll}-]+ ){0,2}?(?:${NOUN}|page|channel)\\b`,
  'gu',
);
function addWithArticle(
  blocks: readonly Placed[],
  found: Map<string, Candidate>,
  refused: ReadonlySet<string>,
): void {
  for (const [at, { text }] of blocks.entries())
    for (const [, name = '', word = ''] of text.matchAll(WITH_ARTICLE)) {
      const key = keyOf(name);
      const isOrdinary = ORDINARY.has(word.toLowerCase()) || IS_PLACE.test(word);
      const alone = found.get(keyOf(word));
      if (isOrdinary || refused.has(key) || (alone && weightOf(alone) >= ENOUGH)) continue;
      found.set(key, { ...sure(found.get(key) ?? bare(key, at), name), place: 1 });
    }
}

/** Web names in text and links, by what stands before their last part. Help routes are no platforms. */
function domainsIn(blocks: readonly Placed[]): Map<string, string> {
  const domains = new Map<string, string>();
  for (const { text, urls } of blocks)
    for (const source of [text, ...urls])
      for (const match of source.matchAll(
        /(?<![@\w])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|app|io|tv|gg|me|co|example|chat|live|uk|xyz|online|site|fun|ai|test|invalid))(?![\w-])/gi,
      )) {
        const domain = (match[1] ?? '').toLowerCase();
        const label =
          domain
            .replace(/\.(co\.uk|org\.uk|[a-z]+)$/, '')
            .split('.')
            .at(-1) ?? '';
        if (
          label.length > 2 &&
          !/\.(org\.uk|police\.uk|gov\.uk|sch\.uk|nhs\.uk|ac\.uk|gov\.wales)$/.test(domain)
        )
          domains.set(keyOf(label), domain);
      }
  return domains;
}

interface Known {
  name: string;
  variants: string[];
  first: number;
}

function knownNames(house: readonly KnownName[], text: string): Known[] {
  const known: Known[] = [];
  const names = [...house, ...WELL_KNOWN.map((name): KnownName => ({ name }))];
  for (const { name, variants = [], ambiguous } of names) {
    if (known.some((one) => keyOf(one.name) === keyOf(name))) continue;
    const forms = [name, ...variants].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = ambiguous
      ? new RegExp(`(?<=[\\p{Ll},] )(?:${forms.join('|')})(?![\\p{L}])`, 'u')
      : new RegExp(`(?<![\\p{L}@/.])(?:${forms.join('|')})(?![\\p{L}])`, 'iu');
    const clear =
      name === 'Google' ? text.replace(/Google (?:Play|Family Link|Classroom)/gi, '') : text;
    const hit = pattern.exec(clear);
    if (hit) known.push({ name, variants: [...variants], first: hit.index });
  }
  return known;
}

/** “Cwmwlyn Plus” is a spelling of “Cwmwlyn”; a handle that holds a name is too. */
function mergeLonger(named: readonly Candidate[], able: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  /** The shortest of those that are kept with which the key begins. */
  const baseOf = (key: string): Candidate | undefined => {
    for (let end = SHORTEST_BASE; end <= key.length; end++) {
      const base = kept.get(key.slice(0, end));
      if (base) return base;
    }
    return undefined;
  };
  for (const one of [...named].sort((a, b) => a.key.length - b.key.length)) {
    const base = baseOf(one.key);
    if (!base) kept.set(one.key, one);
    else for (const [form, count] of one.forms) base.forms.set(form, TIER.test(form) ? 0 : count);
  }
  // What is said more than once with a second word, “Cwtsh Map”, is the name in full.
  const isNamed = new Set(named);
  for (const one of able)
    if (one.count > 1 && !isNamed.has(one)) {
      const base = baseOf(one.key);
      if (base)
        for (const [form, count] of one.forms)
          if ([...form.matchAll(/ /g)].some(({ index }) => base.forms.has(form.slice(0, index))))
            base.forms.set(form, TIER.test(form) ? 0 : count);
    }
  return [...kept.values()].sort((a, b) => a.first - b.first);
}
/** A shorter key begins too many words. */
const SHORTEST_BASE = 4;

function order(
  named: readonly Candidate[],
  known: readonly Known[],
  context: NameContext,
  text: string,
): FoundName[] {
  const keys = new Set(named.map(({ key }) => key));
  const others = known.filter((one) => !keys.has(keyOf(one.name)));
  const title = context.title === null ? '' : keyOf(context.title);
  const names = new Map(named.map((one) => [one, bestForm(one, context.title)]));
  const nameOf = (one: Candidate): string => names.get(one) ?? '';
  const spoken = [...names.values(), ...others.map(({ name }) => name)];
  const aliases = aliasesIn(text, spoken);
  const aliasesOf = (name: string): string[] => aliases.get(name.toLowerCase()) ?? [];
  const spellings = spellingsIn(text, spoken.map(keyOf));
  const small = text.toLowerCase();
  const firsts = new WordSet(spoken.map((name) => name.toLowerCase())).firstIn(small);
  const short = new Set(
    named.flatMap((one) =>
      aliasesOf(nameOf(one))
        .map(keyOf)
        .filter((key) => key.length < one.key.length),
    ),
  );
  const all = [
    // What another is called for short is no name of its own.
    ...named
      .filter(({ key }) => !short.has(key))
      .map((one) => ({
        name: nameOf(one),
        forms: [...one.forms.keys()],
        role: roleOf(one),
        isHead: one.isHead,
        isDefined: one.isDefined,
        first: firsts.get(nameOf(one).toLowerCase()) ?? -1,
        count: one.count,
      })),
    ...others.map((one) => ({
      name: one.name,
      forms: one.variants,
      role: 'mentioned' as FoundName['role'],
      isDefined: false,
      isHead: title.includes(keyOf(one.name)) && keyOf(one.name).length > 3,
      first: one.first,
      count: 1,
    })),
  ].sort((a, b) => a.first - b.first);
  const services = all.filter(({ role }) => role === 'mentioned');
  const heads = services.filter(({ isHead }) => isHead);
  const hasDare = all.some(({ role }) => role === 'challenge');
  const firstDare = all.find(({ role }) => role === 'challenge')?.first ?? Number.POSITIVE_INFINITY;
  const subjects = new Set(
    [
      ...(heads.length > 0
        ? heads
        : services.filter((one) => !hasDare || one.first < firstDare).slice(0, 1)),
      ...services.filter(({ isDefined }) => isDefined),
    ].map(({ name }) => name),
  );
  return all
    .map(({ name, forms, role }) => ({
      name,
      variants: [
        ...new Set([...variantsOf(name, forms, spellings.get(keyOf(name))), ...aliasesOf(name)]),
      ],
      role: subjects.has(name) ? ('subject' as const) : role,
    }))
    .sort((a, b) => Number(b.role === 'subject') - Number(a.role === 'subject'));
}

function roleOf(one: Candidate): FoundName['role'] {
  if (one.dare > 0 && one.dare >= one.place) return 'challenge';
  if (one.money > 0 && one.money > one.place) return 'currency';
  return 'mentioned';
}

function bestForm({ forms }: Candidate, title: string | null): string {
  // “PebblePals 3” in the title is what it is called, however often the text leaves the number out.
  const numbered = [...forms.keys()].find(
    (form) => / \d+$/.test(form) && title?.replace(/\u00a0/g, ' ').includes(form),
  );
  if (numbered) return numbered;
  const clean = [...forms].filter(
    ([form]) => !/^[@#]|\.\p{Ll}/u.test(form) && !(form.length > 4 && form === form.toUpperCase()),
  );
  const [first] = (clean.length > 0 ? clean : [...forms]).sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length,
  );
  return (first?.[0] ?? '').replace(/^[@#]/, '');
}

/** Spellings in the text, then those that a text might use: apart, joined. */
function variantsOf(
  name: string,
  forms: readonly string[],
  { words, handles }: Spellings = { words: [], handles: [] },
): string[] {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const joined = name.replace(/\s+/g, '');
  const all = [...forms, ...words, ...handles, apart, joined].map((form) =>
    form.replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(all)].filter((form) => form !== name && form !== '');
}

/** “Waveroom (they also write ‘wave rm’, or say they are ‘on the Wave’)”, “SB2” for short. */
const ALIAS =
  /\b(?:says?|writes?|calls?(?: (?:it|this|the \w+))?|called|shorten(?:s|ed)?(?: it)? to|known (?:\w+ )?as|nicknamed|they are|or(?: just| simply)?|aka|spell it)[:,]?\s+(?:["“‘'](?:on )?([^"”’'\n.,;]{2,24})["”’']|(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?)(?= for short\b|, (?:it's|for)|\)))/gu;
const SHORT_TO = /\b(?:shorten(?:s|ed)?(?: it)? to|all say|just say)\s+(\p{Lu}[\p{L}\d]*)/gu;

/** Two letters that other words end in: “we’ll”, “they’re”. As a name they would be found on every page. */
const PART_OF_WORDS: ReadonlySet<string> = new Set(
  'll re ve nt am pm tv pe it is us we he me my no so to up go do be by an at as in of on or ok id em es ed er ex'.split(
    ' ',
  ),
);

/** How far after a name its other name stands, in characters. */
const NEAR = 240;

/** Other names that the sentences which name them give them, by the name in small letters. */
function aliasesIn(text: string, names: readonly string[]): Map<string, string[]> {
  const bySmall = new Map(names.map((name) => [name.toLowerCase(), name]));
  const found = new Map([...bySmall.keys()].map((small): [string, string[]] => [small, []]));
  const set = new WordSet(bySmall.keys());
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/))
    for (const [small, at] of set.firstIn(sentence.toLowerCase())) {
      const end = at + small.length;
      const others = aliasesAfter(bySmall.get(small) ?? small, sentence.slice(end, end + NEAR));
      found.get(small)?.push(...others);
    }
  return found;
}

/** Other names of a name, in what follows it within its sentence. */
function aliasesAfter(name: string, rest: string): string[] {
  const found: string[] = [];
  for (const part of isCalledForShort(name, rest) ? insideOf(rest).split(PARTS) : []) {
    const alias = part
      .trim()
      .replace(/^(?:or|also|aka|known as) /i, '')
      .replace(/^["“‘']|["”’']$/g, '');
    if (/^\p{Lu}/u.test(alias) && alias.split(' ').length <= 3) found.push(alias);
  }
  for (const pattern of [ALIAS, SHORT_TO])
    for (const [, quoted, plain] of rest.matchAll(pattern)) {
      const alias = (quoted ?? plain ?? '').trim();
      if (alias.split(' ').length <= 3 && !/\b(?:I|you|he|she|me|no|not|is|are|was)\b/i.test(alias))
        found.push(alias);
    }
  return found.filter(
    (alias) =>
      !ORDINARY.has(alias.toLowerCase()) &&
      !PART_OF_WORDS.has(alias.toLowerCase()) &&
      keyOf(alias) !== keyOf(name),
  );
}
