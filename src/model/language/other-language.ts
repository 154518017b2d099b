/** Removes the Welsh half of a bilingual alert, which says the same again. */

/** Common Welsh words that are no English words: “i”, “am” and “plant” are missing for that reason. */
const WELSH = new Set(
  "y yr yn â â'ch a'r o'r i'r i'ch os neu neu'n nid nad ond gyda gan sydd chi chi'n ydych eich ei eu mae mae'r mae'n hyn hon hwn bod fod ddim dim wrth drwy peidiwch cadwch cadw cadw'n gofynnwch siaradwch dywedwch ffoniwch cysylltwch edrychwch helpwch gwnewch rhannwch plentyn rhieni teuluoedd ysgol ysgolion gwefan ar-lein ffôn ar mwyn".split(
    ' ',
  ),
);
const ENGLISH = new Set(
  "the and your to of is are a an in that you not do don't it if for with this they their from at be or on him her them i i'm i've am was wasn't he she we our my me".split(
    ' ',
  ),
);

/** @returns The text without its Welsh sentences; `null` where nothing is left. */
export function withoutOtherLanguage(text: string): string | null {
  const parts = text.split(/(?<=[.!?])\s+| \/ /);
  const english = parts.filter((part) => !isWelsh(part));
  if (english.length === parts.length) return text;
  return english.length === 0 ? null : english.join(' ');
}

/** Are there more Welsh than English words? A single name or greeting is not enough. */
function isWelsh(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const countIn = (language: ReadonlySet<string>) =>
    words.filter((word) => language.has(word)).length;
  return countIn(WELSH) > countIn(ENGLISH);
}
