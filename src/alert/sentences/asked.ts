/** What a text asks for and what it forbids, one after another, each as it was said and with its reason. */
import type { AdvicePassage } from '#model/alert/alert-reading.ts';
import { CASE, NOT } from '#model/language/do-not.ts';
import { regExp } from '#model/text/reg-exp.ts';
import type { LinedText } from '../blocks/alert-block.ts';
import { advises, forbids } from './advises.ts';
import { isOrder } from './sense.ts';
import { plainWords, type Sentence, sentencesOf } from './sentences.ts';

/** What begins a part that forbids; “it was never asked” does not. */
const FORBIDDEN = `(?:(?:please|pls|plz|just|also) )*${NOT}(?!(?<=never) (?:was|were|had|did|from|of|about|in|on|at|by|with|to|for|an?|the|as|after|before|just|only|once|more|again|mind)\\b)\\b`;
/** “Do not reply, and tell us”: what is never one more thing that is forbidden. */
const STEPS =
  '(?:ask|block|bring it|come|contact|keep|report|ring|save|show us|tell (?:us|me|an?|the|your|somebody|someone))\\b';
/** Where a sentence may go on to something else: before what it forbids, and behind a semicolon or “but”. */
const BREAK = new RegExp(
  `(?:[,;] (?:(?:and|but|so|&) )?| [–—-] | (?:and|but|&) )(?=${FORBIDDEN})|; (?:(?:and|but|so|&) )?|, (?:but|instead) |, and (?:then )?(?=${STEPS})`,
  'gi',
);
/** Before a bare “and don’t”, or any “never”, such a word says that somebody else is meant: “Tell them to go and never look back.” */
const OF_SOMEBODY = /\b(?:that|who|if|they|he|she|you|to|why|how|what)\b/;

const OF_IT = new RegExp(
  `^${NOT} (?:share|give|tell|show|send|use|lend|write) (?:it|them)(?: (?:to|with) \\p{L}+)?[.!]?$`,
  'iu',
);

/** “If somebody asks to meet, keep the chat, don't go, and tell us”: each part of it holds in that case alone. */
const IN_CASE = regExp('i')`^${CASE} [^,;:.]+, `;

/** Is something forbidden in one case, among other things that are asked? It is then no part of its own. */
export const forbidsInCase = (text: string): boolean =>
  IN_CASE.test(text) && text.split(BREAK).some((part) => forbids(plainWords(part)));

const NO_VERB = /^(?:never|not) (?:of|about|with|to|from|in|on|at|for|by|an?|the|your)\b/i;

type Kind = 'do' | 'not' | 'told';
interface Part {
  text: string;
  line: number;
  kind: Kind;
}

const isAsked = (plain: string): boolean => isOrder(plain) || advises(plain);
/** “Do not delete it: save it” says what to do. */
const kindOf = (text: string): Kind => {
  const plain = plainWords(text);
  const [, ...after] = plain.split(': ');
  if (forbids(plain) && !after.some(isOrder)) return 'not';
  return isAsked(plain) || forbids(plain) || after.some(isOrder) ? 'do' : 'told';
};

/** The parts of a sentence of which one asks and another forbids; the sentence itself where all is of one kind. */
function partsOf({ text, line }: Pick<Sentence, 'text' | 'line'>): Part[] {
  if (IN_CASE.test(text)) return [{ text, line, kind: kindOf(text) }];
  const parts: (Part & { from: number })[] = [];
  /** Where the part begins, and the clause that says of what kind it is. */
  let [from, clause] = [0, 0];
  for (const found of [...text.matchAll(BREAK), null]) {
    const to = found?.index ?? text.length;
    const next = to + (found?.[0].length ?? 0);
    const before = text.slice(clause, to);
    const kind = kindOf(before);
    const last = parts.at(-1);
    // “Listen, don't lecture”: one thing, said twice.
    const isAside = found?.[0] === ', ' && text.slice(next).split(' ').length <= 2;
    // “Take a screenshot of the words, but never of a picture”: without a verb it says nothing alone.
    if (isAside || NO_VERB.test(text.slice(next))) continue;
    const isBare =
      /^ (?:and|but|&) $/i.test(found?.[0] ?? '') || /^never\b/i.test(text.slice(next));
    if (isBare && !found?.[0].startsWith(';') && OF_SOMEBODY.test(plainWords(before))) continue;
    // “Put a PIN on the app and do not share it”: without what stands before it, nobody knows of what it speaks.
    if (found && last === undefined && OF_IT.test(text.slice(next))) continue;
    // “If they say no, don't push”: one thing that is asked.
    if (found && kind === 'told') {
      clause = next;
      continue;
    }
    if (last && (kind === last.kind || kind === 'told')) last.text = text.slice(last.from, to);
    else parts.push({ text: text.slice(from, to), line, kind, from });
    from = next;
    clause = next;
  }
  return parts;
}

/**
 * @param isItem It is an item of a list of what to do, so that what is not known for an order is one.
 * @returns What is asked for and what is forbidden; a reason goes with what it stands behind.
 */
export function askedIn(source: LinedText, isItem: boolean): AdvicePassage[] {
  const groups: Part[] = [];
  for (const part of sentencesOf(source).flatMap(partsOf)) {
    const last = groups.at(-1);
    const kind = part.kind === 'told' && isItem ? (last?.kind ?? 'do') : part.kind;
    if (last && (kind === 'told' || kind === last.kind)) last.text += ` ${part.text}`;
    else if (last?.kind === 'told')
      Object.assign(last, { text: `${last.text} ${part.text}`, kind });
    else groups.push({ ...part, kind });
  }
  return groups.length < 2
    ? groups.map(({ line, kind }) => asPassage({ text: source.text, line, kind }))
    : groups.map(asPassage);
}

/** “not pay for a hint”, under “Please would you:”: what is forbidden stands without the word. */
const asPassage = ({ text, line, kind }: Part): AdvicePassage =>
  kind === 'not' ? { text: text.replace(/^not (?:to )?/i, ''), line, not: true } : { text, line };
