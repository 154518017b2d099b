/** Signs that people put before the items of a list, Markdown or not. */
const SIGN =
  /^\s*(?:>{1,3} |([•‣◦▪▫●○■□◆◇►▶▸▷➢➤➔➜→⇒✓✔✗✘✖✕❌✅☑☐☒🚩⚠🚫⛔📌👉·∙◾◼⁃§])\uFE0F?\s*|([–—*+-])\s+|(o|[\uf0a7\uf0b7\uf076\uf0d8\uf0fc]|\[[ xX✓✔]?\]|\([ xX✓✔]?\))\s+|(\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|\d{1,2}\.(?:[1-9]|1[0-46-9])(?=\s+\p{Lu}))\s+)(?=\S)/u;

/** Signs that say “not this”. */
export const CROSS = /[✗✘✖✕❌☒🚫⛔]/u;

/** What the sign of an item says of it: “✅” to do, “❌” not to do, “🚩” to notice; or nothing. */
export const markOf = (sign: string): 'tick' | 'cross' | 'flag' | 'plain' =>
  /[✓✔✅☑]/u.test(sign)
    ? 'tick'
    : CROSS.test(sign)
      ? 'cross'
      : /[🚩⚠]/u.test(sign)
        ? 'flag'
        : 'plain';

/** @returns The marker and how much of the line it takes, or `null`. */
export function listMarker(line: string): { marker: string; length: number } | null {
  const match = SIGN.exec(line);
  if (!match) return null;
  return { marker: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', length: match[0].length };
}

/** A marker alone on its line: its text is on the next. */
export const isLoneMarker = (line: string): boolean =>
  /^\s*(?:[•‣◦▪▫●○■□◆◇►▶▸➢➤✓✔✗✘❌✅🚩·–—*-]|\d{1,2}[.)])\s*$/u.test(line);

/** Items that a copy put behind one another on one line: “• one • two”. */
export const INNER_MARKER = /\s+(?=[•‣▪●■►➢➤✓✔✗✘❌✅🚩]\uFE0F?\s*\S)/u;
