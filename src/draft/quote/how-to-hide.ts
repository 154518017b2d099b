/** How something is hidden from those who look after a child: told to staff alone, whatever it stands under. */
import { isDoNot } from '#model/language/do-not.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { SPEECH } from './finding.ts';

const CARERS =
  '(?:(?:your|their|his|her|an?|the|any|linked|other) )*(?:parents?|carers?|guardians?|mums?|dads?|mothers?|fathers?|famil(?:y|ies)|teachers?|schools?|staff|adults?|grown-ups?)';
/** Whoever hides is told what to do: “You can freeze your dot”, “Press and hold”, “by renaming it”. */
const SAYS_HOW = regExp('iu')`${oneOf(
  /\byou (?:can|could|may|might|just|only have to)\b|\bhow to\b|\bthe trick\b|\bby (?:\p{Ll}+ly )?\p{Ll}+ing\b/u,
  /(?:^|[,;:] (?:and |then )?)(?:to|tap|press|hold|swipe|open|choose|type|turn|switch|set|go|use|log|rename|tick|pick|select|put|keep|hide|freeze)\b/,
)}`;
const UNSEEN = regExp('iu')`\b${oneOf(
  regExp()`so (?:that )?[^.;]{0,60}?${CARERS},? (?:(?:still )?(?:thinks?|believes?)|sees? (?:nothing|only|an? (?:old|false|fake|empty))|(?:do|does|will|can)(?: not|n['’]t|not)|never)\b`,
  regExp()`(?:hid(?:e|es|den|ing)|secret|invisible|disguis\w+|conceal\w*) [^.;]{0,40}?from ${CARERS}\b`,
  regExp()`without ${CARERS} (?:knowing|noticing|seeing|finding out|being told)\b`,
  regExp()`${CARERS} (?:will|can)(?: not|n['’]t|not|['’]t| never) (?:be told|know|see|find|notice|get)\b`,
)}`;
/** “Hide your child’s list from other parents”: the carer is asked. */
const ASKS_CARERS = /\byour (?:own )?(?:child|son|daughter|teen|kid|pupil|student|class)/iu;

export const tellsHowToHide = (sentence: string): boolean => {
  const said = sentence.replace(SPEECH, '');
  return SAYS_HOW.test(said) && UNSEEN.test(said) && !ASKS_CARERS.test(said) && !isDoNot(sentence);
};
