/** “YouTube, Fizzle and Squawk”: what stands in a list with a name is a name. */
import type { Candidate } from './candidates.ts';
import type { Mention } from './mentions.ts';

/** Points for standing next to a name in a list. */
const BESIDE = 2.5;
/** What may separate two names of a list: brackets, a comma, “and”, “or”. */
const BETWEEN = /^["”’']?(?: \([^)]{1,40}\))?(?:,| and| or| &|\/|, and|, or|;)\s*["“‘']?$/;

/** Adds to candidates what names beside them in a list speak for them. @param named Keys of what is a name already; grows. */
export function withListed(
  able: readonly Candidate[],
  mentions: readonly Mention[],
  named: Set<string>,
): void {
  const byKey = new Map(able.map((candidate) => [candidate.key, candidate]));
  const pairs = pairsIn(mentions);
  for (const [first, other] of [...pairs, ...pairs.toReversed()])
    for (const [key, beside] of [
      [first, other],
      [other, first],
    ] as const) {
      const candidate = byKey.get(key);
      if (!candidate || named.has(key) || !named.has(beside) || candidate.persons > 0) continue;
      candidate.bonus += BESIDE;
      named.add(key);
    }
}

/** “Loopt – live location” over “Yarn – messages with no name”. */
const headsItem = ({ block, before, after }: Mention): boolean =>
  block.kind === 'item' &&
  OF_NAMES.test(block.heading) &&
  before.replace(/[^\p{L}\p{N}]/gu, '') === '' &&
  /^["”’'*]*(?:\s*[:–—]|\s+-|\s*\()/.test(after);

/** What stands over a list of services. */
const OF_NAMES = /\b(?:apps?|games?|sites?|platforms?|names|these|following|ones)\b/i;

/** Mentions that follow each other in a list, or head two items of one. */
function pairsIn(mentions: readonly Mention[]): [string, string][] {
  return mentions.flatMap((mention, at): [string, string][] => {
    const next = mentions[at + 1];
    if (!next) return [];
    if (headsItem(mention) && headsItem(next) && mention.at + 1 === next.at)
      return [[mention.key, next.key]];
    if (next.block !== mention.block || next.sentence !== mention.sentence) return [];
    const end = next.before.length;
    const from = next.before.lastIndexOf(mention.form);
    const between = from < 0 ? '' : next.before.slice(from + mention.form.length, end);
    return BETWEEN.test(between) ? [[mention.key, next.key]] : [];
  });
}
