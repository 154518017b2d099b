/** The lists of an alert: facts of the service, why children like it, red flags, advice. As written, less the markup. */
import type { AdvicePassage, Passage } from '#model/alert-reading.ts';
import { advises, forbids, forbidsInPart } from './advises.ts';
import { askedIn } from './asked.ts';
import { isAlsoAsked, listedSigns } from './listed-signs.ts';
import { OPENS_SIGNS, type PlacedSentence } from './place-sentences.ts';
import type { Placed } from './placed.ts';
import { isOrder as isAsked, isRoute, looksNoticed } from './sense.ts';
import { plainWords, sentencesOf } from './sentences.ts';
import { serviceFacts } from './service-facts.ts';

export interface Passages {
  serviceFacts: Passage[];
  appeal: Passage[];
  redFlags: Passage[];
  advice: AdvicePassage[];
}

/** What a service does or lacks, said of the service and not of a harm. */
const FACT =
  /\b\d{1,2} ?\+|\b(minimum age|age rating|rated|rating|an age of|(users|those|people|players|members) (aged|of|over|under))\b.{0,25}\b\d{1,2}\b|\b(meant|intended|only|designed) for (those|people|users|adults|anyone|over)\b.{0,30}\d|\bno (account|sign-?up|age|effective|real|proper|moderat\w+|report\w+|way|button|name|need|check\w*|verification|filter\w*|parental|human|limit|password|adverts?|video|livestream\w*|chat|setting)\b|\bthere (is|are) no\b|\bwithout (an account|signing|registering|any checks?|giving a name|a name)\b|\b(does|do|did)(n't| not) (check|verify|ask (for|how|who)|require|moderate|have|offer|allow|let)\b|\b(checks?|verif\w+) (nothing|no one|nobody)\b|\bnobody (checks|looks|verifies)\b|\bnothing (stops|checks|prevents)\b|\btakes? (the|a) (user|child|person)'?s? word\b|\btick\w* (in )?a box\b|\bone tick\b|\bdate of birth\b|\b(is|are|it's) free\b|\b1\d (and|or|years? and|years? or) (over|above|older)\b|\bup to \d+ (people|members|users|players|viewers|others)\b|\b(only|anyone|anybody|everyone|nobody|no one) (\w+ ){0,8}can(not|'t)? (add|delete|remove|take|join|leave|invite)\b|\bcosts? [£€$]|[£€$]\d[\d.]* (a|per) (month|week|year)|\breport(ing)? (button|tool|function|feature)\b|\bblock(ing)? (button|tool|function|feature)\b|\b(messages?|notes?|posts?|pictures?|photos?|images?)\b.{0,30}\b(disappear|vanish|delete themselves|are deleted|are wiped)\w*|\bend-to-end\b|\bencrypted\b|\bmoderat(ed|ors?|ion)\b|\bby default\b|\bcan(not|'t) be (switched|turned) off\b|\bopen(s|ed)? (an account )?with\b|\bclosed? the accounts?\b|\banyone (with|can) .{0,30}(open|create|make|set up|join)|\bavailable (on|in|from|as)\b|\bkeeps? no copy\b|\bidentity check\b|\bredrawn\b|\beven when the app is closed\b/;
const ROW = /^\p{Lu}[\p{L} /&’'-]{1,24}: \S/u;
/** What no fact of a service begins with. */
const NO_FACT =
  /^(we|our|in (our|one|two|three|four|several|some)|(one|two|three|four|five)(?! \w+ (a|per|every) )|since|to date|so far|taken|last|over the|this (term|week|month|creates)|despite|while|a|an|some|most|many|children|pupils|parents|young people|if|ask|check|never|do not|don't|talk)\b/;

/** @param services What the alert is about, in any spelling. */
export function findPassages(
  blocks: readonly Placed[],
  sentences: readonly PlacedSentence[],
  routes: ReadonlyMap<PlacedSentence, unknown>,
  services: readonly string[],
): Passages {
  const tellsOfService = serviceFacts(services);
  const found: Passages = { serviceFacts: [], appeal: [], redFlags: [], advice: [] };
  const routeBlocks = new Set(
    [...routes.keys()]
      .filter(({ place }) => place === 'help' || place === 'steps' || place === 'advice')
      .map(({ block }) => block),
  );
  /** “Stay calm, do not pay, and report to CEOP” says what to do beside where to turn; so does “If …, ring 999 and say …”. */
  const isOnlyRoute = (one: PlacedSentence): boolean =>
    routes.has(one) &&
    !isOrderForReason(one.plain) &&
    ordersIn(one) < (/^(?:if|when) /.test(one.plain) ? 2 : 3);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'caption') continue;
    const own = sentences.filter((one) => one.block === block);
    const said = own.filter(({ place }) => place !== 'around');
    const isAround = own.every(({ place }) => place === 'around');
    if (own.length === 0 || (isAround && block.section !== 'signs')) continue;
    const isList = block.kind === 'item' || block.kind === 'cell';
    switch (block.section) {
      case 'signs':
        if (isList && !block.isLeadIn) found.redFlags.push(whole(block));
        else if (!block.isLeadIn && !hasItems(blocks, at))
          found.redFlags.push(...signsInProse(own.filter(({ plain }) => !OWN_RULE.test(plain))));
        found.serviceFacts.push(...own.filter(({ plain }) => OWN_RULE.test(plain)).map(bare));
        break;
      case 'advice':
      case 'not':
        if (isList) {
          if (!block.isLeadIn && !isRouteOnly(block, routeBlocks))
            found.advice.push(
              ...(block.section === 'not' ? [not(whole(block))] : askedIn(block, true)),
            );
        } else {
          found.redFlags.push(...signsInProse(own.filter(({ place }) => place === 'signs')));
          found.advice.push(
            ...said
              .filter((one) => one.place !== 'signs' && isAdvice(one))
              .filter((one) => !isOnlyRoute(one))
              .flatMap((one) => (block.section === 'not' ? [not(one)] : asked(one))),
          );
        }
        break;
      case 'steps':
      case 'help':
        if (isList && !routeBlocks.has(block) && isOrder(own[0]))
          found.advice.push(...askedIn(block, true));
        else if (!isList) {
          found.redFlags.push(...signsInProse(own.filter(({ place }) => place === 'signs')));
          found.advice.push(
            ...said
              .filter((one) => one.place !== 'signs' && !isOnlyRoute(one) && isOrder(one))
              .flatMap(asked),
          );
        }
        break;
      case 'appeal':
        found.appeal.push(...(isList ? [whole(block)] : own.map(bare)));
        break;
      case 'facts':
        found.serviceFacts.push(
          ...(isList ? [whole(block)] : own.filter(({ plain }) => !NO_FACT.test(plain)).map(bare)),
        );
        break;
      default:
        // “What it hasn't got”: what a service lacks is a fact of it.
        if (block.section === 'denied' && OF_SERVICE.test(plainWords(block.heading))) {
          found.serviceFacts.push(...(isList ? [whole(block)] : own.map(bare)));
          break;
        }
        // A row of a table that says what the service is, or compares two: “Age: 13 and over”, “Age | 13 | 16”.
        if (isList && isRow(block)) {
          found.serviceFacts.push(whole(block));
          break;
        }
        // “2.1 Pupils must not share a password”: a rule of the school's, and nothing of a service.
        if (block.section === null && CLAUSE.test(block.sign)) break;
        for (const one of own) {
          if (one.place === 'signs' && isAlsoAsked(one.text)) found.advice.push(...asked(one));
          if (one.place === 'signs' && (block.section === null || block.section === 'about'))
            found.redFlags.push(...signsInProse([one]));
          else if ((one.place === 'advice' || one.place === 'not') && !isOnlyRoute(one))
            found.advice.push(...asked(one));
          else if (one.place === 'appeal') found.appeal.push(bare(one));
          else if (tellsOfService(one) || (FACT.test(one.plain) && !NO_FACT.test(one.plain)))
            found.serviceFacts.push(bare(one));
        }
    }
  }
  return found;
}

/** “We will never ask for a code”: what a service says of itself, where it says how to tell. */
const OWN_RULE = /^(?:and )?(?:we (?:will |would |do )?never\b|our only\b)/;

/** “2.1”, “5.1A” */
const CLAUSE = /^\d+[A-Z]?\.\d/;

const isRow = ({ section, text }: Placed): boolean =>
  (section === 'about' && ROW.test(text)) || (section === null && / \| .+ \| /.test(text));
const OF_SERVICE = /\bwhat (?:it|the (?:app|game|site|service)) /;

/** “Ask them not to reset the phone, because the police may need it”: only its reason names a place to turn to. */
function isOrderForReason(plain: string): boolean {
  const [main = '', ...reason] = plain.split(/,? (?:because|since|so that) /);
  return reason.length > 0 && isAsked(main) && !isRoute(main);
}

/** How many things a sentence orders, one after another. */
const ordersIn = ({ plain }: PlacedSentence): number =>
  plain
    .split(/, (?:and )?(?:then )?|: |; | and (?=(?:say|tell|stay|keep|leave|give)\b)/)
    .filter(isAsked).length;

const bare = ({ text, line }: Passage): Passage => ({ text, line });
const whole = (block: Placed): Passage => ({ text: block.text, line: block.marks[0]?.line ?? 1 });
const not = (passage: Passage): AdvicePassage => ({ ...bare(passage), not: true });
/** A sentence of a text: “Ask who it is from, and don’t reply” asks one thing and forbids another. */
const asked = ({ text, line }: Passage): AdvicePassage[] =>
  askedIn({ text, marks: [{ at: 0, line }], lead: 0 }, false);

/** Is a sentence of an advice section advice? All are but those that introduce a list. */
const isAdvice = ({ text, plain, block }: PlacedSentence): boolean =>
  !(block.isLeadIn && !forbids(plain)) &&
  !/:$/.test(text) &&
  plain.split(' ').length > 1 &&
  isOrder({ plain, place: 'advice' });

const isOrder = (one: Pick<PlacedSentence, 'plain' | 'place'> | undefined): boolean =>
  one !== undefined && (isAsked(one.plain) || advises(one.plain) || forbidsInPart(one.plain));
/** A longer bullet says more than where to turn. */
const MOST_ROUTE_WORDS = 16;

/** A bullet that does nothing but name a route is a route, not advice. */
const isRouteOnly = (block: Placed, routes: ReadonlySet<Placed>): boolean =>
  routes.has(block) &&
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

const META =
  /^(these|this|each of|none of|any of|some of|they|not all|many of|one sign|on (its|their) own|remember|every child|it (may|can|might)|no single|a single|there may|if you|talk|ask|look for patterns)\b.{0,120}\b(may be nothing|normal|on (its|their) own|mean|proof|pattern|teenage|reason|explain\w*|together|worry|concerned|notice|of these|calm|innocent|another (?:cause|reason))/;

/** “Signs include late nights; new gifts; a second phone.” */
function signsInProse(own: readonly PlacedSentence[]): Passage[] {
  return own.flatMap((one) => {
    if (META.test(one.plain) || OPENS_SIGNS.test(one.plain)) return [];
    const listed = listedSigns(one.text, one.block.section === 'signs');
    if (listed.length > 0) return listed.map((text) => ({ text, line: one.line }));
    const parts = one.text.split(/;\s+(?:and |or )?/);
    // “She goes quiet; that is how I know” is one thing that is said.
    const areSigns =
      parts.length > 2 || parts.every((part) => looksNoticed(plainWords(part.replace(/\.$/, ''))));
    return parts.length > 1 && areSigns
      ? parts.map((text) => ({ text: text.replace(/[.;]$/, ''), line: one.line }))
      : /:$/.test(one.text)
        ? []
        : [bare(one)];
  });
}
