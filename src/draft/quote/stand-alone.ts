/** A sentence of an alert so that it says alone what it says there: with the sentence before it, or without what hangs on that. */
import { CASE } from '#model/language/do-not.ts';
import { SPOKEN } from '#model/language/spoken.ts';
import { regExp } from '#model/text/reg-exp.ts';
import { leansOn } from './leans-on.ts';

/** What points to something that stands before it, wherever it comes: “this one”, “the one who was left out”, “in this building”. */
const POINTS =
  /\bthe same (?:thing|way|trick|problem|matter|story)\b|\b(?:this|that|these|those) ones?\b|(?<!^(?:if|when|where) [^,]{8,}, [^,]*)\bthe ones? (?:who|that|which|whom)\b|\ban? (?:typical|common|recent|similar|later|milder|worse|longer|shorter) one\b|(?<!, |every )\b(?:two|three|both|all|most|some|none|one) of them\b|\bof that name\b|\b(?:in|at|of|from|inside|outside) this (?:building|office|room|house|school|village|town|street|estate|parish|borough|college|club)\b/iu;
/** Somebody or something whom the sentence speaks of as known, at its beginning: “They are real.” */
const BEGINS =
  /^(?:(?:and|but|so|then|also|please|because|even|only|once|after that,?|by then,?|until|when|if|as soon as) )*(?:they|their|these|those|he|she|his|her|him|its|it|this|that|there he|there she|the (?:second|third|other|others|former|latter|same|rest)|another|both|neither|all of (?:it|them)|all (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:some|many|most|few|one|each) (?:had|have|has|were|was|are|is|of|told|read|paid)|(?:in|of|with|for|by|at|from|through|on|using) (?:both|either|neither|each of (?:these|those|them)|those|these|that)(?! (?:week|weekend|term|month|year|time|evening|summer|winter|autumn|spring|christmas|days)\b))\b/iu;
/** “Do not share it.”: not what. */
const OF_IT =
  /^(?:please )?(?:do not|don['’]t|never) \p{L}+ (?:(?:(?:to|at|with|on|from|for) )?it\b|them[.!]?$)/iu;
/** “Practise it.”, “Leave it where it is and ring the bank.”: something is done to what stands before it. */
const DOES_IT =
  /^(?:(?:please|then|also|and|or|just|always|only) )*(?!(?:is|was|does|did|can|could|may|might|would|will|should|make|makes|take|find|call|keep|think|feel|get|if|as|so|that|because|but|when|let|give|like|report)\b)\p{L}+ it\b(?! (?:easy|easier|hard|clear|to you|up to|out loud|aloud|simply|plainly))/iu;
/** “It is worth a look”, “This week”: it speaks of nothing before it. */
const OF_NOTHING =
  /^(?:(?:and|but|so) )*(?:if (?:it|this|that)(?:['’]s| has| is| does| did)?(?: (?:already|ever))? happen(?:s|ed|ing)?\b|it (?:(?:usually|often|always|nearly always) )?(?:starts|begins|started|began) with\b|it (?:is|['’]s|can be|may be|might be|was|will be|would be) (?:(?:not|also|always|never|often|very|quite|far|well|still|only) )*(?:[\p{Ll}-]+ )(?:to|that|if|when|who|whether|for|how|what|[\p{Ll}]+ing)\b|it (?:helps?|takes|costs nothing)\b|it (?:is|['’]s|was) (?:not|never) (?:[\p{L}'’]+ ){1,3}fault\b|(?:this|that) (?:week|weekend|term|month|year|time|evening|summer|winter|autumn|spring|christmas|half)\b|(?:these|those) (?:days|who|under|over|aged|with|whose)\b|that (?:is|['’]s) (?:why|how)\b)/iu;
/** “Let him tell you”: a man or a woman … */
const HE_OR_SHE = /\b(?:he|him|his|himself|she|her|hers|herself)\b/iu;
/** … of whom it speaks. */
const SOMEBODY =
  /\b(?:sons?|daughters?|child(?:ren)?|boys?|girls?|lads?|lass(?:es)?|brothers?|sisters?|mums?|dads?|mothers?|fathers?|nan|gran\w*|man|men|wom[ae]n|persons?|people|friends?|teachers?|pupils?|students?|teenagers?|teens?|somebody|someone|anybody|anyone|strangers?|whoever|players?|keepers?|members?|customers?|adults?|users?|sellers?|bloke|yours|testers?|mr|mrs|ms|miss)\b/iu;
/** “her mum”, before whom nobody has said who she is, says of herself nothing. */
const WHOSE_KIN =
  /\b(?:his|her) (?:\p{Ll}+ )?(?:mum|dad|mother|father|nan|gran\p{Ll}*|brother|sister|parents|friends?|coach|teacher)\b/giu;
/** Does it say who somebody is, or speak of a “he” or “she” of whom it says nothing more? */
export const namesSomebody = (sentence: string): boolean => SOMEBODY.test(sentence);
export const isOfSomebody = (sentence: string): boolean =>
  HE_OR_SHE.test(sentence.replace(SPOKEN, '')) && !SOMEBODY.test(sentence);
/** “even if the Moon is not”: a thing with a name, spoken of as known. */
const THE_NAMED = /(?<=\b(?:the|your|a|an) )\p{Lu}\p{Ll}+(?!\p{L}| (?:of )?\p{Lu}|['’]s\b)/gu;
const KNOWN =
  /^(?:Police|Internet|Christmas|Easter|Bank|Samaritans|English|British|Welsh|Scottish|Irish|Government|Council|Year|Reception|Head|Headteacher|Facebook|Act|Mix|Commission|Trust|Garda|School)$/u;
/** Where a clause that hangs may be cut off: it is the last of its sentence. */
const TAIL =
  /(?:;|,? [–—-]|,(?: (?:and|but|even if|even though|although|though|because|as|so|which))?) (?=[^;,–—]*$)/u;

/** … and where a clause is one by itself: “ask, without heat, whether …” has none. */
const CLAUSE =
  /(?:;|,? [–—-]|, (?:and|but|even if|even though|although|though|because|as|so|without)) (?=[^;,–—]*$)/u;

/** In time, or in a place, it follows what stands before it. */
const FOLLOWS =
  /^(?:(?:an?|two|three|four|five|six|\d+|some|a few|the) (?:minutes?|hours?|days?|nights?|weeks?|months?|terms?|years?) (?:later|earlier|before|after)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|\d+) (?:said|did|had|were|was|have|told|paid|sent|went)|the (?:youngest|oldest|eldest|average|rest|total)|by then|by the (?:following|next|second|third|end)|the following \p{Ll}+|then|second|third|fourth|secondly|thirdly|lastly|in the same (?:\p{L}+ ){0,2}(?:days?|weeks?|months?|period|year|term)|after that|afterwards|within (?:seconds|minutes|hours|days|weeks|an? \p{Ll}+|a few \p{Ll}+)|the next \p{Ll}+|later|meanwhile|in (?:it|that|there)|there(?! (?:is|are|was|were|has|have)\b)|so far|soon|(?:nobody|no one|no child) (?:was|were|had|is|will))\b/iu;
/** “Not quite.”, “Yes, if …”: it answers a heading that is not quoted. */
const ANSWERS =
  /^(?:yes|no|not (?:quite|always|really|necessarily|yet|exactly|by itself)|it depends|sometimes|partly|usually|possibly|rarely)\b[,.:]|^(?:you|they|it|we|he|she|that|(?:an?|the) \p{Ll}+) (?:may|might|can|could|will|do|does|did|is|are|was|should|has|have)(?: not|n['’]t)?(?: (?:be|have|well|indeed))?\.$/iu;
/** “In one case in eight there was no picture.”, “In 14 it was made up.”: of cases, and of a picture, that stand before it. */
const OF_THOSE =
  /^in (?:about |around |roughly |nearly |almost |over )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|some|most|many|several|a few|\d+)(?: of the)?(?: other)? cases?\b|(?:one|two|\d+) (?:in|out of) (?:every )?(?:\p{L}+|\d+)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:the|it|there|they|he|she|nobody|somebody)\b)/iu;
/** “In 27 of them”, “In the rest”, “All they have to do”, “We call this …”: of whom, or what, stands before it. */
const OF_THEM =
  /^(?:in|at|for|by) [\p{L}\d ]{2,24} it (?:was|is)\b|^in (?:(?:\p{L}+|\d+) of (?:them|these|those|the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))|the rest|the others?)\b|^all (?:they|he|she|it) \p{Ll}+\b|\bcall(?:s|ed)? this\b/iu;
/** What somebody says, without who. */
const SAID = /^[“"][^“”"]*[”"]$/u;
/** “No interview, no shop”: what has none, stands before it. */
const HAS_NONE = /^No [^.,;]{2,30}, no /u;
/** “and this is not true”: of something that stood before it. */
const SUMS_UP = /, (?:and|but|so) (?:this|that|it) (?:is|was|has|does)\b/i;

/** Does a sentence of an account say alone of whom and of what it tells? */
export const standsInAccount = (says: string, isName: (word: string) => boolean): boolean =>
  ![FOLLOWS, HAS_NONE, ANSWERS, SUMS_UP, OF_THOSE, OF_THEM, SAID].some((pattern) =>
    pattern.test(says),
  ) &&
  !leansOn(says) &&
  !hangsOn(says.replace(SPOKEN, '“…”'), '', isName);

/**
 * “Children as young as seven are sending money”, “A link goes round”, “[The app] pairs strangers”: its subject is anybody, or
 * is said with it. Such a sentence may begin wherever in its paragraph it stands.
 */
const INTRODUCES =
  /^["“‘[]?(?:(?:when|if|once|after|before) (?:an?|any|somebody|someone|children|young people|the child|your child) [^,]{3,60}, (?!(?:it|they|he|she|this|that)\b))?(?:\[?(?:the|an?) (?:app|game|website|site|platform|chatbot|toy|watch)s?\]|an? (?!(?:second|third|further|similar|recent|later|earlier|good (?:many|few)|few|lot|number|handful|couple|year|month|week|day)\b)\p{Ll}[\p{L}-]*(?! then\b)|any\p{Ll}*|somebody|someone|every(?:body|one)|(?:(?:most|some|many|several|older|younger|young|teenage|secondary|primary|local) )?(?:children|teenagers|pupils|students|sixth formers|girls|boys|adults|strangers|people|players|users|viewers|members|parents|families|criminals|offenders|fraudsters|scammers|sellers|buyers|groups|accounts|messages|adverts|gifts|posts|videos|clips|pictures|photos))\]? /iu;
export const introducesItself = (says: string): boolean => INTRODUCES.test(says);

const SENTENCES = /(?<=[.!?]["”’)]*)\s+(?=["“‘(]?\p{Lu})/u;

/**
 * @param text One sentence of an alert, or several that belong together.
 * @param before The sentence that stands before it there, where it is not quoted by itself.
 * @param isName Is a word one of the alert's names? Those are put in other words.
 * @returns The sentences that stand alone; `null` where none does.
 */
export function standingAlone(
  text: string,
  before: string | null,
  isName: (word: string) => boolean,
): string | null {
  const standing: string[] = [];
  const hangsIn = (sentence: string, context: string): boolean =>
    hangsOn(sentence, context, isName) || leansOn(sentence, context);
  const hangs = (sentence: string): boolean => hangsIn(sentence, standing.join(' '));
  for (const sentence of sentencesIn(text)) {
    if (!hangs(sentence)) standing.push(sentence);
    else if (standing.length === 0 && before && !hangsIn(before, '') && !hangsIn(sentence, before))
      standing.push(before, sentence);
    else {
      const cut = withoutTail(
        sentence,
        hangsOn(sentence, standing.join(' '), isName) ? TAIL : CLAUSE,
      );
      if (cut !== null && !hangs(cut)) standing.push(cut);
    }
  }
  return standing.length === 0 ? null : standing.join(' ');
}

/** What somebody says stays in the sentence that says who: “Tell your child: ‘It’s a machine. It can’t be sad.’” */
const sentencesIn = (text: string): string[] =>
  text
    .replace(SPOKEN, (quotation) => quotation.replaceAll(' ', '\u0001'))
    .split(SENTENCES)
    .map((sentence) => sentence.replaceAll('\u0001', ' '));

/** Does a sentence speak of something that neither it nor what stands before it explains? */
export function hangsOn(
  sentence: string,
  context: string,
  isName: (word: string) => boolean,
): boolean {
  if (POINTS.test(sentence) || (context === '' && OF_IT.test(sentence))) return true;
  if (context === '' && BEGINS.test(sentence) && !OF_NOTHING.test(sentence)) return true;
  if (context === '' && DOES_IT.test(sentence) && !OF_NOTHING.test(sentence)) return true;
  const he = HE_OR_SHE.exec(sentence);
  if (he && !SOMEBODY.test(`${context} ${sentence.replace(WHOSE_KIN, ' ')}`)) return true;
  return (sentence.match(THE_NAMED) ?? []).some(
    (word) => !KNOWN.test(word) && !isName(word) && !context.includes(word),
  );
}

/** “They are real, even if …” → “They are real.”; `null` where nothing is left. */
function withoutTail(sentence: string, from: RegExp): string | null {
  const tail = from.exec(sentence);
  const head = tail ? sentence.slice(0, tail.index).trim() : '';
  if (IN_CASE.test(head)) return null;
  return head.split(/\s+/).length >= FEWEST_WORDS ? `${head}.` : null;
}
/** “If an app has taken money”: what is asked then is cut off. */
const IN_CASE = regExp('i')`^${CASE}\b[^,]*$`;
/** A clause of fewer words is none. */
const FEWEST_WORDS = 3;
