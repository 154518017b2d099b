/**
 * What somebody does who comes near to children, in whatever words a club, a choir or a bus company has for the rest: he says he
 * is a child, nobody knows him, he asks where a child lives, gives something, wants it kept secret, calls a child to a place. No
 * such sentence says much by itself; three kinds of them in one paper are a warning about somebody.
 */
import type { Passage } from '#model/alert/alert-reading.ts';
import type { PlacedSentence } from '../sentences/place-sentences.ts';
import { isSilent } from './predict-risks.ts';

const NUMBER =
  '(?:\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
const CHILD =
  '(?:children|child|girls?|boys?|pupils?|little ones|juniors?|youngest|one|two|some|them|him|her)';

const DEEDS: readonly RegExp[] = [
  // “says he is thirteen”, “calling herself Tansy”
  new RegExp(
    `\\b(?:says?|said|saying|tells?|told|claims?|claimed|claiming)\\b[^.]{0,30}\\b(?:he|she|they)(?: is| was| are|'s|'re) (?:a (?:boy|girl|child|pupil)|(?:only |just |also )?(?:${NUMBER}\\b|in year))|\\b(?:calling|signing|naming|describing) (?:himself|herself|themselves)\\b|\\b(?:calls|signs) (?:himself|herself|themselves)\\b`,
  ),
  // “Nobody at the club has met him”, “I don't know who she is”, “She isn't eleven”, “The county has no Jess”
  new RegExp(
    `(?:has|have|there is|there's|there was) no \\p{Lu}\\p{L}+|\\b(?:[Nn]obody|[Nn]o one|[Nn]one of us|[Nn]o (?:driver|member|teacher|coach|leader|parent|family|adult))\\b[^.]{0,40}\\b(?:met|seen|knows?|known|heard of|picked up)\\b|\\b(?:do not|don't|does not|doesn't) know who\\b|\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:isn't|is not|wasn't|was not|aren't|are not) (?:${NUMBER}\\b|a (?:child|boy|girl|pupil|member)|who (?:he|she|they))`,
    'u',
  ),
  // “asks which evening they practise and who walks them home”
  /\b(?:asks?|asked|asking|wants? to (?:know|hear|find out)|wanted to (?:know|hear|find out)|like to (?:know|hear)|wants is|wanted was)\b[^.]{0,60}\b(?:wh(?:ich|at|ere|en|o|ether)\b[^.]{0,40}\b(?:they|she|he|you|their|her|his|your|them)\b|(?:their|her|his) (?:\w+ )?(?:addresses|address|roads?|streets?|schools?|numbers?|names?|photos?|pictures?|times?|plots?|rooms?)\b)/,
  // “was sent a voucher”, “children who answer get a code”
  /\b(?:sent|sends|sending|post(?:s|ed|ing)|gave|gives|given|giving|offer(?:s|ed|ing)?|gets?|got|puts?|pays|paid)\b[^.]{0,30}\b(?:to (?:those|any|anyone|anybody|the ones|children|whoever) who|vouchers?|tokens?|codes?|credits?|coins?|gifts?|presents?|money|points|treats?|tickets?|stickers?|badges?|skins?)\b/,
  // “told not to bother her mentor with it”, “where Father can't read over your shoulder”
  /\b(?:told|asked|asks|tells) (?:\w+ ){1,4}?not to (?:tell|say|mention|bother|show|let)\b|\b(?:don't|do not|needn't) (?:tell|mention|bother)\b|\bsecrets?\b|\bif (?:an? |the |your |his |her )?(?:grown-?ups?|adults?|parents?|mum|mam|dad|anyone|anybody|coach|teacher) (?:knew|knows?|found|finds|heard|hears|saw|sees)\b|\bour surprise\b|\bbetween (?:us|the two)\b|\bjust (?:for )?(?:us|the two of)\b|\b(?:can't|cannot|won't|couldn't) (?:read|see|hear|find out)\b/,
  // “told a girl to get off two stops early”, “asked two of them to come and find her”
  new RegExp(
    `\\b(?:asked|asks|told|tells|invited|invites|wants?|wanted) (?:(?:a|an|the|one|two|some) )?(?:of )?${CHILD}\\b[^.]{0,25}? to (?:come|meet|get (?:on|off|in)|find|wait|bring|go|visit|join|walk)\\b`,
  ),
];

/** So many kinds of deed are told at least. */
const ENOUGH = 3;

/** @returns The sentences that tell of it, or none where they tell of too few kinds. */
export function strangerDeedsIn(sentences: readonly PlacedSentence[]): Passage[] {
  const told = sentences.filter((sentence) => !isSilent(sentence));
  const kinds = DEEDS.filter((deed) => told.some((sentence) => tells(deed, sentence)));
  return kinds.length < ENOUGH
    ? []
    : told
        .filter((sentence) => kinds.some((deed) => tells(deed, sentence)))
        .map(({ text, line }) => ({ text, line }));
}

/** Of who is known the paper's capitals tell: “has no Jess”, and not “has no time”. */
const tells = (deed: RegExp, { plain, text }: PlacedSentence): boolean =>
  deed.test(deed.unicode ? text.replace(/[’‘]/g, "'") : plain);
