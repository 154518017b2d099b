/** Sentences that say what a service is, does or lacks: “Wispr removes a picture after ten seconds”. */
import { literal } from '#model/literal.ts';
import type { PlacedSentence } from './place-sentences.ts';

/** Whoever uses it, or a part of it, and what is so as a rule. */
const AS_A_RULE =
  /^(?:it|there|its (?:terms|rules|makers)|you|anyone|anybody|nobody|no one|users?|players?|members?|visitors?|the (?:app|site|game|owner|user|other person)|rooms?|groups?|messages?|chats?|pictures?|photos?|posts?|clips?|sign-?up|joining|accounts?|reporting|hiding|age|a (?:user|player|room|pack|circle|"[^"]{2,20}"))\b/;
const PAST =
  /\b(?:was|were|had|did|told us|said that|no evidence|(?:it|they) (?:never )?(?:once )?\w+ed|has been|have been|we|our)\b/;
/** A fact is told in few words. */
const MOST_WORDS = 34;
/** Sections of whose sentences some tell of the service. */
const OPEN: ReadonlySet<PlacedSentence['place']> = new Set(['none', 'about', 'appeal']);

/** @param services Names of what the alert is about, in any spelling. */
export function serviceFacts(services: readonly string[]): (sentence: PlacedSentence) => boolean {
  if (services.length === 0) return () => false;
  const names = services.map((name) => literal(name.toLowerCase())).join('|');
  const does = new RegExp(
    `^["']?(?:${names})["']?,? (?:\\w+ly |also |now |then )?(?:is|has|does|lets|can|\\w+s)\\b`,
  );
  const speaksOfIt = new RegExp(`\\b(?:${names})\\b`, 'i');
  return ({ plain, place, sense, block }) => {
    if (!OPEN.has(place) || sense === 'event' || sense === 'order' || PAST.test(plain))
      return false;
    if (/[?:]$/.test(plain) || plain.split(' ').length > MOST_WORDS) return false;
    if (does.test(plain)) return true;
    const [opening = ''] = block.text.split(/[.!?]/);
    return AS_A_RULE.test(plain) && (block.section === 'about' || speaksOfIt.test(opening));
  };
}
