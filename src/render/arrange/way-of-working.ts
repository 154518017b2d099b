/** How a class works at a task, from its text: the picture beside it shows the same. */

const WAYS = ['act', 'line', 'cards', 'draw', 'write', 'talk'] as const;
export type WayOfWorking = (typeof WAYS)[number];

/** Phrases that say it; the first one counts, since later steps continue from it. */
const SAID: readonly [WayOfWorking, RegExp][] = [
  [
    'act',
    /\b(?:act|plays? (?:a|it|the)|practise|say (?:it|each|no)|ring the|caller|host|one (?:asks|dares|says|begs|offers)|swap (?:parts|until)|try it|hold two talks|make the call|end a call)\b/i,
  ],
  ['line', /\b(?:along a line|stand, or|where do you stand|walk to your|thumbs)\b/i],
  [
    'cards',
    /\b(?:cards?|sort|order|rank|match|join|strips?|lay out|place (?:six|each|the)|boards?|diamond|which \w+ (?:may|would))\b/i,
  ],
  ['draw', /\b(?:draw|comics?|panels|design|posters?|make a (?:page|notice|sign|label))\b/i],
  [
    'write',
    /\b(?:write|rewrite|underline|ring one|tick|mark|cross out|fill in|star|answer|plan|report|choose|list|pick)\b/i,
  ],
];

/**
 * @param title The slide's title.
 * @param groups Who works together; roles are named here.
 */
export function wayOfWorking(title: string, groups: string, words: string): WayOfWorking {
  if (/:|face to face/.test(groups)) return 'act';
  if (/\bline\b/.test(groups)) return 'line';
  if (/\bA (?:is|reads|takes|says) /.test(words)) return 'act';
  const text = `${title} ${words}`;
  const [first] = SAID.map(([way, pattern]) => ({ way, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.way ?? 'talk';
}
