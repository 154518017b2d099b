/** Advice on one thing, or one child, that the alert told of, as it holds for any: “Don’t forward [such a] clip”, “Ask [your child] straight”. */
import { THE_TOLD } from './leans-on.ts';
import { namesSomebody } from './stand-alone.ts';

/** “After the parcel, the man asked …”: it tells, and asks nothing of anybody. */
const TELLS =
  /^(?:after|before|when|while|since|the|an?|he|she|they|it|there|this|that|in|on|at|by|some|many|most|one)\b/i;

/** “one of these groups”, “these accounts”: of what the alert is on. */
const THESE =
  /\b(one of )?(?:these|those) (account|app|chat|clip|dare|game|group|kit|link|message|offer|page|picture|post|site|stream|video)s\b/giu;

/** What a family does with its child, and with nobody else: whom it blocks or answers is another. */
const WITH_CHILD =
  /\b((?:ask|tell|let|show|thank|hug|help|believe|praise|remind|comfort|hear|listen to|talk (?:to|with)|speak (?:to|with)|chat (?:to|with)|sit (?:beside|with|down with)|stay with|through)) (her|him|his)\b/iu;
/** “go through her bag”, “tell her mum”: whose something is, said before what it is. */
const WHOSE =
  /^ (?!(?:and|but|so|or|to|that|if|what|when|where|whether|how|why|again|alone|first|gently|once|straight|honestly|calmly|plainly|aloud|know|finish|be|see|go|have)\b)\p{Ll}{3,}/u;

/**
 * @param text Advice to families.
 * @returns The same, with what only the alert can have introduced shown as any such.
 */
export function ofAny(text: string): string {
  if (TELLS.test(text)) return text;
  const anySuch = text
    .replace(THE_TOLD, '[such a] $1')
    .replace(THESE, (_, one: string | undefined, thing: string) =>
      one ? `[such a] ${thing}` : `[such] ${thing}s`,
    );
  if (namesSomebody(anySuch)) return anySuch;
  return anySuch.replace(WITH_CHILD, (found, does: string, whom: string, at: number) => {
    const isWhose = /^his$/i.test(whom) || WHOSE.test(anySuch.slice(at + found.length));
    return `${does} [your child${isWhose ? '’s' : ''}]`;
  });
}
