/**
 * Signs in the story of one child: what a parent, a gran or a teacher saw of it before anybody knew. “His mum found out only
 * because he would not get on the bike and had started to sleep with the landing light on.”
 */
import { isRoute } from './sense.ts';

const FAMILY =
  '(?:mum|mam|mummy|mother|dad|daddy|father|gran|granny|grandma|grandmother|grandad|grandfather|nan|nana|aunt|auntie|uncle|sister|brother|parents?|carers?|family|families|tutor|(?:class |form )?teacher|coach)';
const SAYS =
  '(?:says?|said|tells?|told|notices?|noticed|saw|found(?: out)?|remembers?|remembered|realised|wondered|knew)';
/** Who saw it tells of it, in the sentence … */
const TOLD = new RegExp(
  `\\b${FAMILY}\\b[^.;:]{0,40}? ${SAYS}\\b|\\b(?:the changes?|looking back|what gave it away)\\b`,
  'i',
);
/** … or goes on telling: “She says he’d …”, or in somebody's own words. */
const GOES_ON = new RegExp(`^["“]?(?:she|he|they) (?:also )?${SAYS}\\b`, 'i');
const OWN_WORDS = /["”] (?:she|he|they) (?:said|says|told)\b/i;
const OF_FAMILY = new RegExp(`\\b${FAMILY}\\b`, 'i');

/** To where a clause goes; since when says nothing of another child. */
const REST =
  '(?:(?! and (?:had|has|would|was|were|i|we|he|she|they|said|says)\\b| since )[^,.;:!?"“”])*';
const WHO = "\\b(?:he|she|they|who)(?= |['’]d\\b)";
/** What has changed: a child did it no longer, or had not done so before. */
const CHANGES = new RegExp(
  `(?:${WHO}|\\band)(?: had| has|['’]d) (?:also |just |even )?(?<begun>(?:started|begun|taken|stopped|given up|gone) ${REST})|(?:${WHO}|\\band) (?<not>(?:would not|wouldn['’]t|will not|won['’]t|refused to) ${REST})`,
  'gi',
);
/** What was found, and what was seen right beside it: “He’d had wet shoes in a carrier bag, and he was setting the stopwatch.” */
const FOUND = new RegExp(
  `(?:${WHO}(?: had|['’]d) had|\\b(?:found|saw)) (?<thing>(?:[\\w-]+ ){1,5}(?:in|under|behind|at the back of|inside) (?:an? |the |his |her |their )?(?:\\w+ )?(?:bag|drawer|bed|mattress|pillow|wardrobe|bin|pocket|blazer|coat|bedroom|locker))\\b`,
  'gi',
);
const BESIDE = new RegExp(
  `${WHO} (?:(?:was|were) (?:always |often |still )?(?<doing>\\w+ing ${REST})|(?<did>(?:left|kept|hid|slept|sat|ate) ${REST}))`,
  'gi',
);
/** What a child keeps away from in school shows that by itself, whoever tells of it. */
const KEEPS_AWAY = new RegExp(
  `(?<asked>(?<!\\bi )\\basked to (?:be (?:moved|collected|picked up|walked|driven|excused)|go home|stay (?:at )?home|eat)\\b${REST})|(?<=\\b(?:is|are|was|were|been) )(?<eats>(?:still )?eating (?:(?:his|her|their) )?(?:lunch )?(?:in|alone)\\b${REST})|(?<=\\b(?:has|have|had) )(?<eaten>eaten (?:his|her|their) lunch (?:in|alone)\\b${REST})`,
  'gi',
);

/** What came of it, or was the harm itself, is no sign of it; nor is one whom a name stands for. */
const NO_SIGN =
  /\b(?:messag\w+|chatt?\w*|(?:talk|speak)\w* to|play\w*|pay\w*|sell\w*|post\w*|send\w*|shar\w+|film\w*|record\w*|meet\w*|threaten\w*|pictures?|photos?|images?|app|accounts?|server|online|strangers?|m[ae]n|him|them|us|me|it)\b|\d|(?<=\s)\p{Lu}/u;
const WORDS = { least: 3, most: 18 } as const;

/**
 * @param before What was said right before it.
 * @returns The signs as they stand in a sentence, without whom they are told of: “started to sleep with the landing light on”.
 */
export function toldSigns(text: string, before: string): string[] {
  const isTold =
    TOLD.test(text) || (OF_FAMILY.test(before) && (GOES_ON.test(text) || OWN_WORDS.test(before)));
  const told = isTold ? [...clausesOf(text, CHANGES), ...clausesOf(text, FOUND)] : [];
  return [
    ...told,
    ...(told.length > 0 ? clausesOf(text, BESIDE) : []),
    ...clausesOf(text, KEEPS_AWAY),
  ];
}

const clausesOf = (text: string, clauses: RegExp): string[] =>
  [...text.matchAll(clauses)].flatMap(({ groups = {} }) => {
    const clause = (Object.values(groups).find((found) => found !== undefined) ?? '').trim();
    const words = clause.split(/\s+/).length;
    const isSign = !NO_SIGN.test(clause) && !isRoute(clause);
    return isSign && words >= WORDS.least && words <= WORDS.most ? [clause] : [];
  });
