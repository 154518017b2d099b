/** Every sentence of an alert, with what it does there. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { isFurniture, isPath } from '../blocks/furniture.ts';
import type { Placed } from '../blocks/placed.ts';
import type { Section } from '../blocks/section-words.ts';
import { advises, forbids, forbidsInPart, tellsWhatFollows } from './advises.ts';
import { CALLED, listedSigns } from './listed-signs.ts';
import { saysSharingBeside } from './says-sharing.ts';
import { CHANGED, isOrder, isRoute, looksNoticed, type Sense, senseOf } from './sense.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface PlacedSentence extends Sentence {
  /** Role of the sentence: its section, or what its own words say where it has none. */
  place: Section | 'title' | 'incident' | 'none';
  /** How it reads by itself. */
  sense: Sense;
  /** The block it is part of. */
  block: Placed;
}

/** Most words of a sentence above the title that belongs to the paper's head. */
const MASTHEAD = 16;

/** The paper speaks of itself: “This alert sets out what we ask of you.” */
const OF_ITSELF =
  /^(this|these|our|the following) (alert|note|notice|letter|briefing|bulletin|guide|leaflet|page|advice|circular)s? (\w+ )?(sets? out|explains?|tells?|describes?|gives?|is|are|was|were|has|covers?|summari[sz]es?|takes?)\b/;
/** A sentence that says by itself that a sign follows. */
const SIGN = regExp()`${oneOf(
  // “That would make anyone wonder”, “It is worth a second look”
  /\b(?:would|should|might) (?:make|worry|give|have) (?:me|us|you|anyone|any of us)\b/,
  /\b(?:is|are|would be|may be) worth (?:a (?:question|second look|closer look|gentle \w+|word|chat)|asking about|noticing|a mention)\b/,
  // “You may notice that your child …”, “Parents might see …”
  /\byou (?:may|might|could|will) (?:also )?(?:find|notice|see|hear|spot) (?:that )?(?:your|a|the|them|he|she|they)\b/,
  /\b(?:parents|carers|families|staff|teachers) (?:may|might|could) (?:also )?(?:see|notice|find|hear|spot)\b/,
  // “Signs that …”, “Look out for …”
  /\b(?:signs?|indicators?|red flags?) (?:of|that|may|might|can|could|would|to|include|are)\b/,
  /(?<!\b(?:i|he|she|they|i'd|he'd|she'd|they'd|used to) )\b(?:look|watch|keep an eye) (?:out )?for\b|\bbe alert to\b/,
  // “They may become withdrawn”
  /\b(?:may|might|could) (?:notice|appear|seem|become) (?:\w+ ){0,3}(?:withdrawn|secretive|anxious|upset|moody|tired|distracted|isolated)/,
)}`;
/** “A child who is worried may stop eating”, “pupils who use it are often seen with two phones”; not what is done to them. */
const SEEN_IN =
  /\b(?:child|children|pupils?|young people|teenagers?|those|someone|somebody|anyone) (?:who|that|caught|involved|affected)\b[^.]{0,40}?\b(?:(?:may|might|often|tend to) (?!be \w+ed\b)|(?:is|are) often (?:seen|found|heard))(?=.*)/;
/** “If yours is off their food, or won’t be photographed, he would like to know.” */
const IF_SHOWN =
  /^if (?:yours|(?:an?|any|your) (?:child|son|daughter|pupil|student|teenager|young person)(?: or (?:son|daughter|young person))?)\b[^.;]*? or (?:is|are|has|have|seems?|will not|won't|does not|doesn't|keeps?|cannot|can't)\b/;
/** “You may see a child carrying a charger everywhere.” */
const IS_SEEN =
  /^(?:you|families|parents|staff|teachers|carers)(?: (?:and|or) \w+)? (?:may|might|could|can|will)(?: also| well| sometimes)? (?:see|notice|spot|find) (?:that )?(?:an?|any|your) (?:child|son|daughter|pupil|student|teenager|young person)\b/;
const NO_SIGN = /\b(no|not|n't|any|without|never)\b[^.]{0,20}\bsigns?\b|\bsigned\b/;
const APPEAL =
  /\b(popular (with|among|because)|appeal\w*|attract\w*|(children|young people|kids|teens|teenagers|pupils|(?<!as (?:long|often|much|many) as )they) (may |might |often |can |will )?(like|love|enjoy|are drawn|find it|feel (grown|included|important))|exciting|fun)\b/;
const INCIDENT =
  /\b(in the (last|past) (few )?(year|month|week|day)s?|(reported|recorded|multiple|several|recent) (cases?|incidents?)|aged? \d+|as young as|police|arrested|charged|court|investigat\w+|have been (made aware|reports)|has been (made aware)|reports? (of|that))\b/;

/** “You might have a player who has kit that you can’t account for.” */
const HAS_ONE =
  /^you (?:may|might|could) (?:well |also )?have (?:an? )?(?:child|pupil|student|player|boy|girl|lad|lass\w*|son|daughter|teenager|young person|member|swimmer|dancer|tutee) (?:in \w+ \w+ )?(?:who|that|whose)\b/;
/** “One that’s gone off their friends, or off you.”: one more of whom a sign was told. */
const ONE_MORE = /^(?:or )?(?:one|another|somebody|someone) (?:who|that|whose)(?:'s|\b)/;

const tellsSign = (plain: string): boolean =>
  (SIGN.test(plain) && !NO_SIGN.test(plain)) ||
  (looksNoticed(plain) && CALLED.test(plain)) ||
  IS_SEEN.test(plain) ||
  HAS_ONE.test(plain) ||
  (SEEN_IN.test(plain) && CHANGED.test(plain)) ||
  (IF_SHOWN.test(plain) && CHANGED.test(plain) && !isRoute(plain));

export function placeSentences(blocks: readonly Placed[]): PlacedSentence[] {
  const titleAt = blocks.findIndex(({ isTitle }) => isTitle);
  return blocks.flatMap((block, at) => {
    if (block.kind === 'caption') return [];
    const sentences: PlacedSentence[] = [];
    for (const sentence of sentencesOf(block)) {
      const place = placeIn(sentence, block, at < titleAt);
      sentences.push({
        ...sentence,
        block,
        sense: senseOf(sentence.text),
        place: goesOn(place, sentences, sentence.plain) ? 'signs' : place,
      });
    }
    return sentences;
  });
}

/** “You will want to know what to look for. A door that is wedged. A phone under the pillow.” */
const goesOn = (
  place: PlacedSentence['place'],
  before: readonly PlacedSentence[],
  plain: string,
): boolean =>
  (before.at(-1)?.place === 'signs' && ONE_MORE.test(plain) && place !== 'around') ||
  ((place === 'none' || place === 'about') && before.some(({ plain }) => OPENS_SIGNS.test(plain)));
/** A sentence that only says that signs follow: “… what to look for.”, “It may show in small ways.” */
export const OPENS_SIGNS = regExp()`${oneOf(
  // “It may show in small ways.”
  /^(?:it|this|that|the (?:worry|strain|harm|trouble)|worry|being left out|fear) (?:(?:may|can|might|will|often|usually|sometimes|mostly) )+(?:shows?|comes? out|appears?)(?: itself)?(?: (?:in|at|as)(?: \w+){1,3})?\W*$/,
  // “The signs can be small.”
  /^(?:the |some |most )?(?:signs|clues|changes)(?: \w+){0,2} (?:are|can be|may be) (?:(?:often|very|quite) )?(?:small|quiet|easy to miss|slight|subtle|ordinary)\W*$/,
  // “There are small things to notice.”
  /^there (?:are|may be) (?:some |a few )?(?:small|quiet|little|early)?,? ?(?:things to notice|signs|clues)\W*$/,
  // “You will want to know what to look for.”
  /^(?:[\w' ]{0,50}\b)?(?:what|things|signs?) (?:you (?:can|could|might|should) |one can |to )?(?:look|watch|listen)(?: out)? for\W*$/,
)}`;

function placeIn(
  sentence: Sentence,
  block: Placed,
  isAboveTitle: boolean,
): PlacedSentence['place'] {
  if (block.isTitle) return 'title';
  const words = block.text.split(/\s+/).length;
  // A sentence says something, wherever it stands.
  const isSentence = words > 4 && /[.!?]["”’)]*$/.test(block.text);
  if (isAboveTitle && words <= MASTHEAD && !isSentence) return 'around';
  return placeOf(sentence, block);
}

/** Sections that say what to do: a sentence among them may still say what a child will show. */
const ADVISING: ReadonlySet<Section | null> = new Set(['advice', 'steps', 'help']);
/** Sections whose lists may be signs. */
const MAY_LIST: ReadonlySet<Section | null> = new Set([...ADVISING, null, 'about']);
/** “Watch for a child who has gone quiet.” “You may see a child carrying a charger everywhere.” */
const WATCHES =
  /^(?:please |staff should |parents should )?(?:(?:watch|look|listen|keep an eye)(?: out)? for|be alert to) (?:(?:an?|any|your) )?(?:child|children|pupils?|students?|young (?:person|people)|teenagers?) (?:who|whose)\b|^you (?:may|might|could) (?:also )?(?:see|notice|find|spot) (?:an?|your) (?:child|son|daughter|pupil|student|teenager|young person) \w+ing\b/;

function placeOf({ plain, text }: Sentence, block: Placed): PlacedSentence['place'] {
  const { section } = block;
  // Among places to turn to a name with a post is whom to ask; elsewhere it signs.
  const isApart = text === block.text && block.kind === 'paragraph' && section === null;
  // “You > Places > Hide”: among what to do it is a way through a menu, elsewhere one through a site.
  const isMenu = ADVISING.has(section) && isPath(text);
  if (block.kind !== 'heading' && !isMenu && isFurniture(text, isApart)) return 'around';
  if (block.kind === 'heading') return section ?? 'none';
  const isProse = block.kind === 'paragraph';
  if (
    isProse &&
    ADVISING.has(section) &&
    (WATCHES.test(plain) || IS_SEEN.test(plain) || HAS_ONE.test(plain))
  )
    return 'signs';
  if (isProse && MAY_LIST.has(section) && listedSigns(text).length > 0) return 'signs';
  // “We are not naming it, and ask you not to do so either.”
  if (isProse && saysSharingBeside({ text, plain }, () => sentencesOf(block))) return 'around';
  // “What didn't work: … So don't lend anybody anything.”
  if (section === 'denied' && forbids(plain)) return 'not';
  if (section !== null && section !== 'about' && section !== 'risks') return section;
  // What leads in to a list may forbid something before: “Don't laugh at it. Instead:”
  if (block.isLeadIn)
    return section === null && forbids(plain) && !/:$/.test(text) ? 'not' : (section ?? 'none');
  // A heading may be far away; a sentence that gives an order is advice wherever it stands.
  if (block.kind !== 'item' || section === null) {
    if (forbidsInPart(plain)) return 'not';
    if (tellsSign(plain)) return 'signs';
    if (isOrder(plain) && tellsWhatFollows(plain)) return section ?? 'none';
    if ((section !== 'risks' && isOrder(plain)) || (advises(plain) && !OF_ITSELF.test(plain)))
      return 'advice';
    if (section === null || section === 'about') {
      if (APPEAL.test(plain) && !/\b(risk|danger|harm|stranger|groom)/.test(plain)) return 'appeal';
      if (INCIDENT.test(plain)) return 'incident';
    }
  }
  return section ?? 'none';
}
