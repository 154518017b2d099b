/** What a heading, a lead-in (“Signs to look for:”) or the head of a column says about what follows. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { HEADINGS } from './heading-words.ts';
import type { Section } from './section.ts';

export type { Section } from './section.ts';

/** “… if they:” leads in to what somebody does. */
const ENDS_IF_THEY = / if (?:they|he|she|it|you|the \w+)[:.]?$/;

/** A heading in small letters, without the numbers, signs and pictures that stand before its meaning. */
const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_#“”"]/g, '')
    .replace(
      /^\s*(\(?\d{1,2}[.)]|[a-z][.)]\s|(step|part|section|item|minute|point) \d+[.:]?|[^\p{L}\d(]+)\s*/u,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Longest text that is a heading or lead-in, in words. */
const MOST_WORDS = 24;

/** The meaning of a heading or lead-in, or `null`. */
export function sectionOf(text: string): Section | null {
  const words = plainHeading(text);
  // “Why not ask your child what they like about it?” asks for something, and opens nothing.
  if (words === '' || words.split(' ').length > MOST_WORDS || /^why not \w/.test(words))
    return null;
  // “Don't shout. Don't look it up. Instead:” heads what to do.
  if (/[.!;,:] (?:so )?(?:instead|do this|try this|what helps)(?: instead)?[:!.]?$/.test(words))
    return 'advice';
  // “It may be a fake scout if they:” heads what they do.
  if (
    ENDS_IF_THEY.test(words) &&
    /^(?:it|this|they|he|she|somebody|someone|(?:an?|the) \w+) (?:\w+ ){0,2}(?:may|might|could|is|are)\b/.test(
      words,
    )
  )
    return 'signs';
  if (/^(do|do's|dos|yes|try|better|helpful|more of( this)?|do this)[:!.]?$/.test(words))
    return 'advice';
  if (/^(no|leave|skip|worse|unhelpful|less of( this)?|instead of|rather than)[:!.]?$/.test(words))
    return 'not';
  // A question to be answered with yes or no says nothing of its answer: “Do strangers get in touch?”
  if (YES_OR_NO.test(words))
    return ANSWERED.find((section) => wordsOf(section).test(words)) ?? null;
  // “Don't get caught”: how not to be, and nothing that is forbidden.
  if (
    /^(?:how )?(?:not to|don'?t|do not|never) (?:get|be|become|fall) (?:\w+ )?(?:caught|fooled|tricked|conned|scammed|stung|hooked|duped|had|taken in|for (?:it|them|this)|victims?)\b/.test(
      words,
    )
  )
    return 'advice';
  // “Dos and don'ts” holds both: each item says which.
  if (/\bdo'?s (and|&|or|\/) do ?n[o']t/.test(words)) return 'advice';
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const YES_OR_NO =
  /^(?:and |but |so )*(?:do|does|did|is|are|was|were|can|could|has|have|had|will|would|should)(?:n't)? [^.!]*\?$/;
/** What such a question may still ask for. */
const ANSWERED: readonly Section[] = ['signs', 'steps', 'help'];
const wordsOf = (section: Section): RegExp =>
  HEADINGS.find(([name]) => name === section)?.[1] ?? /(?!)/;

/** The section that the head of a column names: “The game” heads what is said of the game, whatever that is. */
export function columnSection(text: string): Section | null {
  const section = sectionOf(text);
  return section === 'about' && !/^\W*(?:what|about|how)\b/i.test(text) ? null : section;
}

/** Words that leave no doubt. Any other match is a hint, and what stands below decides. */
const PLAINLY: Record<Section, RegExp> = {
  about: /^(what (is|are)\b.{0,40}|about\b.{0,40}|background|overview|summary|introduction)$/,
  facts: /\b(facts|features|age (rating|limit)s?|settings|at a glance|how (it|this) is set up)\b/,
  risks:
    /\b(risks?|dangers?|harms?|threats?|concerns?|concern(s|ed|ing)|worr(y|ies|ied|ying)|gone? wrong|problems?|pitfalls|downsides?)\b/,
  denied: /./,
  appeal: /^why (do|would|might|are|is|does|did|so|can) |\bappeal|\bpopular/,
  signs: regExp()`${oneOf(
    ENDS_IF_THEY,
    /\bwhat (?:staff|you|parents|families|teachers|carers|adults|we) (?:may|might|could) (?:also )?(?:notice|see|spot)\b|\b(red[- ]flags?|warning[- ]signs?|signs?|indicators?|symptoms|tell-?tales?|alarm bells|clues?|make (?:you|us|me|anyone) (?:wonder|ask|think|worry)|(look|listen)(ing)? (out )?for|be alert to|how (to|can|do|will|would|could|might) (you |parents |staff |we |i )?(spot|tell|know|notice|recogni[sz]e))\b/,
  )}`,
  advice:
    /\b(advice|guidance|tips|recommend\w*|next steps|actions?|what (you|we|parents|carers|schools?|staff|families|adults|teachers)( and \w+)? (can|could|should|might|must|are asked to) (do|say)|what (?:\w+ )?(?:helps|helped|works|worked)|what to (do|say)|how (to|you can|parents can) (help|protect|support|keep|talk)|please do|dos?|do's)\b/,
  not: /./,
  steps: /^(if|when|where)\b|\bwhat (to do )?if\b|\bemergenc/,
  help: /\b(help|support|report(ing)?|contacts?|helplines?|where to (turn|go)|who (to|can you|you can) \w+)\b/,
  around: /./,
};

/** Does a heading name its section explicitly? */
export const saysPlainly = (text: string, section: Section): boolean =>
  PLAINLY[section].test(plainHeading(text));
