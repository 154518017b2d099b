/** What stands in a list under “Please do not:” says the opposite alone: it is quoted with what forbids it. */
import { isDoNot } from '#model/language/do-not.ts';
import { midSentence } from '#model/text/mid-sentence.ts';

/** How an item begins that says what adults are not to do. */
const ACTS =
  /^(?:accuse|add|alarm|answer|approach|argue|ask|ban|bargain|believe|blame|bring|buy|call|challenge|change|chase|check|click|comment|compare|confiscate|confront|connect|contact|copy|deal|delete|demand|discuss|dismiss|download|engage|expect|face|fire|force|forward|frighten|give|go|guess|handle|ignore|interrogate|invite|join|joke|judge|keep|laugh|lecture|leave|lend|let|look|lose|make|mention|message|mock|move|name|negotiate|open|overreact|panic|pass|pay|photograph|play|post|promise|publish|punish|push|put|question|react|read|register|rely|repeat|reply|respond|rush|say|scan|scold|scream|screenshot|search|send|shame|share|shout|show|sign|single|speculate|spread|swap|switch|take|talk|tease|tell|threaten|touch|trade|transfer|treat|trust|try|turn|type|upload|use|view|visit|wait|warn|watch|wipe|worry|write)\b/i;

/** @returns “[Do not] tell your child they were bold to answer.”; the text as it is where it forbids, or asks for nothing. */
export const asForbidden = (text: string): string =>
  ACTS.test(text) && !isDoNot(text) ? `[Do not] ${midSentence(text)}` : text;
