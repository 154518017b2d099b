/** Every sentence of an alert, with what it does there. */
import { goesOnAdvising } from '#model/language/who-should.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { isFurniture, isPath } from '../blocks/furniture.ts';
import type { Placed } from '../blocks/placed.ts';
import type { Section } from '../blocks/section-words.ts';
import { advises, forbidsInPart } from './advises.ts';
import { listedSigns } from './listed-signs.ts';
import { saysSharingBeside } from './says-sharing.ts';
import { CHANGED, isOrder, isRoute, type Sense, senseOf } from './sense.ts';
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
const NO_SIGN = /\b(no|not|n't|any|without|never)\b[^.]{0,20}\bsigns?\b|\bsigned\b/;
const APPEAL =
  /\b(popular (with|among|because)|appeal\w*|attract\w*|(children|young people|kids|teens|teenagers|pupils|(?<!as (?:long|often|much|many) as )they) (may |might |often |can |will )?(like|love|enjoy|are drawn|find it|feel (grown|included|important))|exciting|fun)\b/;
const INCIDENT =
  /\b(in the (last|past) (few )?(year|month|week|day)s?|(reported|recorded|multiple|several|recent) (cases?|incidents?)|aged? \d+|as young as|police|arrested|charged|court|investigat\w+|have been (made aware|reports)|has been (made aware)|reports? (of|that))\b/;

const tellsSign = (plain: string): boolean =>
  (SIGN.test(plain) && !NO_SIGN.test(plain)) ||
  (IF_SHOWN.test(plain) && CHANGED.test(plain) && !isRoute(plain));
/** “If yours is off their food, or won’t be photographed, he would like to know.” */
const IF_SHOWN =
  /^if (?:yours|(?:an?|any|your) (?:child|son|daughter|pupil|student|teenager|young person)(?: or (?:son|daughter|young person))?)\b[^.;]*? or (?:is|are|has|have|seems?|will not|won't|does not|doesn't|keeps?|cannot|can't)\b/;
/** “You will want to know what to look for. A door that is wedged. A phone under the pillow.” */
export const OPENS_SIGNS =
  /^(?:[\w' ]{0,50}\b)?(?:what|things|signs?) (?:you (?:can|could|might|should) |one can |to )?(?:look|watch|listen)(?: out)? for\W*$/;

export function placeSentences(blocks: readonly Placed[]): PlacedSentence[] {
  const titleAt = blocks.findIndex(({ isTitle }) => isTitle);
  return blocks.flatMap((block, at) => {
    if (block.kind === 'caption') return [];
    let isOpened = false;
    let isAdvised = false;
    return sentencesOf(block).map((sentence) => {
      const place = placeIn(sentence, block, at < titleAt);
      const isFree = place === 'none' || place === 'about' || place === 'risks';
      const isSign = isOpened && isFree && place !== 'risks';
      isOpened ||= OPENS_SIGNS.test(sentence.plain);
      isAdvised =
        place === 'advice' || place === 'not' || (isAdvised && goesOnAdvising(sentence.plain));
      const goesOn = isAdvised && isFree;
      return {
        ...{ ...sentence, block, sense: senseOf(sentence.text) },
        place: isSign ? 'signs' : goesOn ? 'advice' : place,
      };
    });
  });
}

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

function placeOf({ plain, text }: Sentence, block: Placed): PlacedSentence['place'] {
  const { section } = block;
  // Among places to turn to a name with a post is whom to ask; elsewhere it signs.
  const isApart = text === block.text && block.kind === 'paragraph' && section === null;
  // “You > Places > Hide”: among what to do it is a way through a menu, elsewhere one through a site.
  const isMenu = ADVISING.has(section) && isPath(text);
  if (block.kind !== 'heading' && !isMenu && isFurniture(text, isApart)) return 'around';
  if (block.kind === 'heading') return section ?? 'none';
  const isProse = block.kind === 'paragraph';
  if (isProse && MAY_LIST.has(section) && listedSigns(text).length > 0) return 'signs';
  // “We are not naming it, and ask you not to do so either.”
  if (isProse && saysSharingBeside({ text, plain }, () => sentencesOf(block))) return 'around';
  if (section !== null && section !== 'about' && section !== 'risks') return section;
  if (block.isLeadIn) return section ?? 'none';
  // A heading may be far away; a sentence that gives an order is advice wherever it stands.
  if (block.kind !== 'item' || section === null) {
    if (forbidsInPart(plain)) return 'not';
    if (tellsSign(plain)) return 'signs';
    if ((section !== 'risks' && isOrder(plain)) || advises(plain)) return 'advice';
    if (section === null || section === 'about') {
      if (APPEAL.test(plain)) return 'appeal';
      if (INCIDENT.test(plain)) return 'incident';
    }
  }
  return section ?? 'none';
}
