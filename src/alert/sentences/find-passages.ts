/** The lists of an alert: facts of the service, why children like it, red flags, advice. As written, less the markup. */
import type { AdvicePassage, Passage } from '#model/alert/alert-reading.ts';
import { saidToFamilies } from '#model/language/said-to-families.ts';
import type { Placed } from '../blocks/placed.ts';
import {
  advises,
  forbids,
  forbidsInPart,
  isOnReal,
  reassures,
  statesRule,
  tellsOfReal,
} from './advises.ts';
import { askedIn } from './asked.ts';
import { listedSigns } from './listed-signs.ts';
import { isDeed, isNoAdvice, sendsOn } from './no-advice.ts';
import { OPENS_SIGNS, type PlacedSentence } from './place-sentences.ts';
import { isOrder as isAsked, isRoute } from './sense.ts';
import { plainWords, sentencesOf } from './sentences.ts';
import { NO_FACT, serviceFacts, statesFact } from './service-facts.ts';

export interface Passages {
  serviceFacts: Passage[];
  appeal: Passage[];
  redFlags: Passage[];
  advice: AdvicePassage[];
}

/** A block with its sentences. */
interface Part {
  block: Placed;
  inBlock: readonly PlacedSentence[];
  /** Its sentences but for greetings, signatures and what says who may see the paper. */
  said: readonly PlacedSentence[];
  /** It is an item or a cell, which is quoted as a whole. */
  isList: boolean;
  /** A list of signs stands under the same heading, so that its sentences only introduce. */
  isOverSigns: boolean;
}

/** What is known of the alert's places to turn to, and of its service. */
interface Known {
  /** Blocks that name a place to turn to. */
  routeBlocks: ReadonlySet<Placed>;
  isOnlyRoute: (sentence: PlacedSentence) => boolean;
  tellsOfService: (sentence: PlacedSentence) => boolean;
}
/** @param services What the alert is about, in any spelling. */
export function findPassages(
  blocks: readonly Placed[],
  sentences: readonly PlacedSentence[],
  routes: ReadonlyMap<PlacedSentence, unknown>,
  services: readonly string[],
): Passages {
  const known = knownOf(routes, services);
  const found = blocks.flatMap((block, at) => {
    if (block.kind === 'heading' || block.kind === 'caption') return [];
    const inBlock = sentences.filter((sentence) => sentence.block === block);
    const said = inBlock.filter(({ place }) => place !== 'around');
    if (inBlock.length === 0 || (said.length === 0 && block.section !== 'signs')) return [];
    const isList = block.kind === 'item' || block.kind === 'cell';
    const part = { block, inBlock, said, isList, isOverSigns: hasItems(blocks, at) };
    return [passagesOf(part, known)];
  });
  return {
    serviceFacts: found.flatMap(({ serviceFacts = [] }) => serviceFacts),
    appeal: found.flatMap(({ appeal = [] }) => appeal),
    redFlags: found
      .flatMap(({ redFlags = [] }) => redFlags)
      .filter(({ text }) => !sendsOn(text) && !isDeed(text)),
    advice: found.flatMap(({ advice = [] }) => advice).filter(({ text }) => !isNoAdvice(text)),
  };
}

function knownOf(routes: ReadonlyMap<PlacedSentence, unknown>, services: readonly string[]): Known {
  return {
    routeBlocks: new Set(
      [...routes.keys()]
        .filter(({ place }) => place === 'help' || place === 'steps' || place === 'advice')
        .map(({ block }) => block),
    ),
    // “Stay calm, do not pay, and report to CEOP” says what to do beside where to turn; so does “If …, ring 999 and say …”, and
    // what is for whoever was caught: “Ring the bank on 159 if a card has been shared.”
    isOnlyRoute: (sentence) =>
      routes.has(sentence) &&
      !HAS_HAPPENED.test(sentence.plain) &&
      ordersIn(sentence) < (/^(?:if|when) /.test(sentence.plain) ? 2 : 3),
    tellsOfService: serviceFacts(services),
  };
}

const HAS_HAPPENED =
  /\b(?:if|once|where) [^,.;:]{2,60}? (?:has|have) (?:already |ever )?(?:been )?(?:shared|paid|given|lost|lent|clicked|handed|typed|entered|tricked|scammed|caught|moved|taken)\b/;

function passagesOf(part: Part, known: Known): Partial<Passages> {
  const { block, inBlock, isList } = part;
  switch (block.section) {
    case 'signs':
      return ofSigns(part);
    case 'advice':
    case 'not':
      return ofAdvice(part, known);
    case 'steps':
    case 'help':
      return ofHelp(part, known);
    case 'appeal':
      return { appeal: written(part) };
    case 'facts':
      return {
        serviceFacts: isList
          ? [whole(block)]
          : inBlock.filter(({ plain }) => !NO_FACT.test(plain)).map(bare),
      };
    default:
      return ofOther(part, known);
  }
}

/** An item as a whole, a text by the sentence. */
const written = ({ block, inBlock, isList }: Part): Passage[] =>
  isList ? [whole(block)] : inBlock.map(bare);

function ofSigns({ block, inBlock, isList, isOverSigns }: Part): Partial<Passages> {
  // What is so of the real thing, and what to do to tell it, is to be known.
  const isToKnow = ({ plain }: PlacedSentence): boolean =>
    tellsOfReal(plain, block.heading) || (isOnReal(block.heading) && isAsked(plain));
  const [first] = inBlock;
  if (isList ? first && isToKnow(first) : inBlock.every(isToKnow))
    return { advice: askedIn(block, true) };
  // Over a list a text leads in to it with its last sentence alone.
  const isNoticed = ({ text, plain, place }: PlacedSentence): boolean =>
    place !== 'around' &&
    !/[:?]$/.test(text) &&
    plain.split(' ').length >= FEWEST_NOTICED &&
    !isAsked(plain) &&
    !isRoute(text) &&
    !OF_THE_LIST.test(plain);
  const leadsIn = isList ? /:$/.test(block.text) : isOverSigns;
  const signs =
    isList && !leadsIn
      ? [whole(block)]
      : signsInProse(leadsIn ? inBlock.filter(isNoticed) : inBlock);
  return { redFlags: block.isLeadIn && inBlock.length < 2 ? [] : signs };
}

/** “Not every one of these means anything” */
const OF_THE_LIST = /\b(?:these|those|following|below|(?:one|none|all|any|some|many) of them)\b/;
/** Words of what was noticed; fewer introduce a list. */
const FEWEST_NOTICED = 8;

function ofAdvice({ block, inBlock, said, isList }: Part, known: Known): Partial<Passages> {
  const isNot = block.section === 'not';
  if (isList) {
    if (block.isLeadIn || isRouteOnly(block, known.routeBlocks)) return {};
    return { advice: isNot ? [not(whole(block))] : askedIn(block, true) };
  }
  return {
    redFlags: signsAmong(inBlock),
    advice: said
      .filter(
        (sentence) =>
          sentence.place !== 'signs' && (isAdvice(sentence) || statesRule(sentence.plain)),
      )
      .filter((sentence) => !known.isOnlyRoute(sentence))
      .flatMap((sentence) => (isNot ? [not(sentence)] : adviceIn(sentence))),
  };
}

function ofHelp({ block, inBlock, said, isList }: Part, known: Known): Partial<Passages> {
  if (isList) {
    const asksMore =
      isOrder(inBlock[0]) &&
      (!known.routeBlocks.has(block) || HAS_HAPPENED.test(plainWords(block.text)));
    return { advice: asksMore ? askedIn(block, true) : [] };
  }
  const orders = said.filter(
    (sentence) =>
      sentence.place !== 'signs' &&
      !known.isOnlyRoute(sentence) &&
      (isOrder(sentence) || statesRule(sentence.plain)),
  );
  return { redFlags: signsAmong(inBlock), advice: orders.flatMap(adviceIn) };
}

/** What no heading says: each sentence by what it does. */
function ofOther(part: Part, { isOnlyRoute, tellsOfService }: Known): Partial<Passages> {
  const { block, inBlock, isList } = part;
  // “What it hasn't got”: what a service lacks is a fact of it.
  if (block.section === 'denied' && OF_SERVICE.test(plainWords(block.heading)))
    return { serviceFacts: written(part) };
  // A row of a table that says what the service is, or compares two: “Age: 13 and over”, “Age | 13 | 16”.
  if (isList && isRow(block)) return { serviceFacts: [whole(block)] };
  // “2.1 Pupils must not share a password”: a rule of the school's, and nothing of a service.
  if (block.section === null && CLAUSE.test(block.sign)) return {};
  const isOpen = block.section === null || block.section === 'about';
  const found = { serviceFacts: [], appeal: [], redFlags: [], advice: [] } as Passages;
  for (const sentence of inBlock) {
    const { place, plain, text } = sentence;
    const isSaid =
      saidToFamilies(text) !== null || reassures(plain) || tellsOfReal(plain, block.heading);
    if (!isList && !ASIDE.has(place) && isSaid) found.advice.push(bare(sentence));
    if (place === 'signs' && isOpen) found.redFlags.push(...signsInProse([sentence]));
    else if (
      (place === 'not' || (place === 'advice' && !saysUse(sentence))) &&
      !isOnlyRoute(sentence)
    )
      found.advice.push(...adviceIn(sentence));
    else if (place === 'appeal') found.appeal.push(bare(sentence));
    else if (tellsOfService(sentence) || statesFact(plain)) found.serviceFacts.push(bare(sentence));
  }
  return found;
}

/** “Photograph the question, get the answer”, under “What is it?”: what its users do, and nothing that families are asked. */
const saysUse = ({ block, plain }: PlacedSentence): boolean =>
  block.section === 'about' && !FOR_FAMILIES.test(plain);
const FOR_FAMILIES =
  /\b(?:your|child|children|pupils|teenagers?|young|they|them|parents?|carers?|famil(?:y|ies)|settings?|report|tell)\b/;

/** Where nothing is told of a case. */
const ASIDE: ReadonlySet<PlacedSentence['place']> = new Set(['signs', 'advice', 'not', 'around']);

const OF_SERVICE = /\bwhat (?:it|the (?:app|game|site|service)) /;
/** “2.1”, “5.1A” */
const CLAUSE = /^\d+[A-Z]?\.\d/;
/** “Age: 13 and over” */
const ROW = /^\p{Lu}[\p{L} /&’'-]{1,24}: \S/u;
const isRow = ({ section, text }: Placed): boolean =>
  (section === 'about' && ROW.test(text)) || (section === null && / \| .+ \| /.test(text));

/** How many things a sentence orders, one after another. */
const ordersIn = ({ plain }: PlacedSentence): number =>
  plain
    .split(/, (?:and )?(?:then )?|: |; | and (?=(?:say|tell|stay|keep|leave|give)\b)/)
    .filter(isAsked).length;

const bare = ({ text, line }: Passage): Passage => ({ text, line });
const whole = (block: Placed): Passage => ({ text: block.text, line: block.marks[0]?.line ?? 1 });
const not = (passage: Passage): AdvicePassage => ({ ...bare(passage), not: true });
/** A sentence of a text: “Ask who it is from, and don’t reply” asks one thing and forbids another. */
const adviceIn = ({ text, line }: Passage): AdvicePassage[] =>
  askedIn({ text, marks: [{ at: 0, line }], lead: 0 }, false);

/** Is a sentence of an advice section advice? All are but those that introduce a list. */
const isAdvice = ({ text, plain, block }: PlacedSentence): boolean =>
  !(block.isLeadIn && !forbids(plain)) &&
  !/:$/.test(text) &&
  plain.split(' ').length > 1 &&
  isOrder({ plain, place: 'advice' });

const isOrder = (sentence: Pick<PlacedSentence, 'plain' | 'place'> | undefined): boolean =>
  sentence !== undefined &&
  (isAsked(sentence.plain) || advises(sentence.plain) || forbidsInPart(sentence.plain));
/** A longer bullet says more than where to turn. */
const MOST_ROUTE_WORDS = 16;

/** A bullet that does nothing but name a route is a route, not advice. */
const isRouteOnly = (block: Placed, routes: ReadonlySet<Placed>): boolean =>
  routes.has(block) &&
  !HAS_HAPPENED.test(plainWords(block.text)) &&
  sentencesOf(block).length === 1 &&
  !block.text.includes(';') &&
  block.text.split(/\s+/).length <= MOST_ROUTE_WORDS &&
  /^(report|contact|call|ring|phone|visit|text|email|go to|submit|speak to|use the|childline|nspcc|ceop)\b/i.test(
    plainWords(block.text),
  );

/** Does a list follow in the same section? Then the sentence before it only introduces. */
function hasItems(blocks: readonly Placed[], at: number): boolean {
  const from = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'heading');
  for (const [index, block] of blocks.entries()) {
    if (index <= from) continue;
    if (block.kind === 'heading') {
      if (index > at) return false;
      continue;
    }
    if ((block.kind === 'item' || block.kind === 'cell') && block.section === 'signs') return true;
  }
  return false;
}

/** Signs that a text holds. */
const signsAmong = (sentences: readonly PlacedSentence[]): Passage[] =>
  signsInProse(sentences.filter(({ place }) => place === 'signs'));

/** “Signs include late nights; new gifts; a second phone.” */
const signsInProse = (sentences: readonly PlacedSentence[]): Passage[] =>
  sentences.flatMap(({ text: whole, plain, line, block }) => {
    if (/:$/.test(whole) || OPENS_SIGNS.test(plain)) return [];
    const listed = listedSigns(whole, block.section === 'signs');
    if (listed.length > 0) return listed.map((text) => ({ text, line }));
    // “She goes quiet; that is how I know” is one thing that is said.
    const parts = whole.split(/;\s+(?:and |or )?/);
    return parts.length < FEWEST_PARTS
      ? [{ text: whole, line }]
      : parts.map((text) => ({ text: text.replace(/[.;]$/, ''), line }));
  });
const FEWEST_PARTS = 3;
