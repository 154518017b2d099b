/**
 * Advice that names whom it is for: “Officers say young sellers should …”, “Those under 18 should not …”, “Anyone who
 * has paid must …”.
 */

const CHILDREN =
  '(?:children|pupils|students|young people|teenagers|teens|youngsters|boys|girls|anyone|anybody|everyone|everybody|whoever|those|parents|carers|families|adults|grown-ups|(?:a|an|your|every) (?:child|adult|parent))';
/** Users of a product. “Players must …” may be a rule of the product: for them only “should” is advice. */
const USERS =
  '(?:people|sellers|buyers|players|users|gamers|fans|viewers|shoppers|customers|members|followers|victims)';
const WHICH =
  '(?: (?:aged|under|over|of|in|at|on|who|with|whose|selling|buying|playing|using)\\b[^.;:?!]{0,60}?)?';
const KIND = '(?:(?:all|any|other) )?(?:(?:young|younger|older|teenage|new) )?';
/** A verb of action: what somebody is, has or feels is not advice. */
const DOES =
  '(?:(?:not|never|always|only|also|still|first|ever) )*(?!(?:not|never|always|only|also|still|first|ever) )(?!(?:be(?! (?:\\w+ing|careful|wary|cautious|suspicious|ready|sure|on (?:their|your) guard)\\b)|have|feel|find|expect|see|enjoy|receive|deserve|benefit|hear|know|understand|worry|get|look (?:out )?for|watch (?:out )?for)\\b)[a-z]{2,}\\b';
/** Sources of a demand that is not advice: offenders, and a product's rules. */
const NOT_BY =
  '(?!.*\\b(?:seller|buyer|caller|stranger|scammer|fraudster|criminal|gang|message|account|bot|chatbot|app|site|game|terms|rules|platform|company|makers?|video|post|man|woman)s?\\b)';
/** An introduction that names the speaker: “Officers say …” */
const SAID =
  '(?:[^.;:?!]{2,70}? (?:say|says|said|adds?|added|advises?|advised|warns?|warned|stress(?:es|ed)?|recommends?|recommended|insists?|suggests?|suggested|believes?)(?: (?:also|then|on \\w+))?(?: that)? )';
/** A condition or purpose at the beginning: “If it has happened, …” */
const LED =
  '(?:(?:if|when|before|after|to|in|for|until|instead|meanwhile|finally|above all)\\b[^.;:?!]{0,80}, )';
const SHOULD = '(?:should|ought to|(?:are|is) (?:also )?(?:advised|urged|reminded) (?:not )?to)';
const MUST = `(?:${SHOULD}|must|need to)`;

const TELLS = new RegExp(
  `^["“]?(?:${SAID}|${LED})?(?<who>${KIND}(?:${CHILDREN}${WHICH} ${MUST}|${USERS}${WHICH} ${SHOULD})) ${DOES}`,
  'i',
);
const AFTER = new RegExp(
  `[;,:] (?:and |but |so )?(?<who>${KIND}${CHILDREN}${WHICH} ${MUST}) ${DOES}`,
  'i',
);

/** Sources of advice. “The report suggests that parents check less” is a finding, not advice. */
export const ADVISERS =
  '(?:police|officers?|detectives?|gardaí|the (?:force|council|charity|bank|trust|school|union|society|commission|agency|partnership|team|hospital|club|association|federation)|trading standards|experts?|doctors?|nurses?|specialists?|researchers?|we|he|she|they)';
/** “Police advise teenagers to talk”, “He suggests that families keep tablets out of bedrooms” */
const ADVISED = new RegExp(
  `^["“]?(?:${LED})?${ADVISERS}(?: (?:in|at|of|from|for) [^.;:,?!]{2,40}?)? (?:(?:also|now|therefore|would|strongly|have|has|are|is) )*(?:(?:advis|urg|remind)(?:e|es|ed|s|ing)? (?<who>${KIND}(?:${CHILDREN}|${USERS})${WHICH}) (?:not |never )?to|(?:advis|recommend|suggest|propos)(?:e|es|ed|s|ing)? (?:that )?(?<whom>${KIND}(?:${CHILDREN}|${USERS})${WHICH})(?! (?:was|were|is|are|has|had|have|be)\\b)) ${DOES}`,
  'i',
);
/** “The charity's advice is to keep every message”, “The safest thing is not to reply” */
const IS_TO =
  /\b(?:advice|recommendation|(?:golden|first|main|simple) rule|(?:top |main |best )?tip|safest (?:thing|way|course|step))\b(?: (?:to|for) [\w' ]{2,30}?)? (?:is|was|remains)(?: still| always| simple)?:? (?:not |never )?to [a-z]{2,}/i;
/** @returns Whom a sentence gives advice, in its own words; `null` where it gives none, or does not say to whom. */
export function whoShould(sentence: string): string | null {
  const found = TELLS.exec(sentence) ?? AFTER.exec(sentence) ?? ADVISED.exec(sentence);
  const who = found?.groups?.who ?? found?.groups?.whom;
  if (!found || who === undefined || !mayAdvise(sentence.slice(0, found[0].indexOf(who))))
    return null;
  return who.replace(new RegExp(` ${MUST}$`, 'i'), '');
}
const mayAdvise = (before: string): boolean => new RegExp(`^${NOT_BY}`, 'i').test(before);

/** “They should open the app themselves”: goes on with the advice of the sentence before. */
const THEY = new RegExp(`^they ${MUST} ${DOES}`, 'i');
export const goesOnAdvising = (sentence: string): boolean => THEY.test(sentence);

/** Does a sentence give advice? */
export const saysAdvice = (sentence: string): boolean =>
  whoShould(sentence) !== null || IS_TO.test(sentence);
