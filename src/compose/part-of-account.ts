/** A part of what the alert tells of what happens, where a letter has no room for all of it: always whole sentences. */
import type { ListItem, Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isQuoted } from '#model/alert/alert-source.ts';
import { wordsIn } from '#model/text/count-words.ts';

/** The same less its last sentences, as many as so many words take; `null` where nothing would be left. */
export function shortened(item: ListItem, over: number): ListItem | null {
  const sentences = sentencesOf(item);
  let cut = 0;
  let left = sentences.length;
  while (cut < over && left > 0) {
    left -= 1;
    cut += wordsIn(sentences[left] as string).length;
  }
  return saying(item, sentences, (at) => at < left);
}

/**
 * What an account tells that was not told before, with what it leans on; then what stands right before that, as far as there
 * is room.
 * @param told What families have read of it.
 * @param room In words.
 * @returns `null` where nothing new has room.
 */
export function beyond(
  account: ListItem,
  told: readonly ListItem[],
  room: number,
): ListItem | null {
  const known = new Set(told.flatMap(sentencesOf).map(withoutGap));
  const sentences = sentencesOf(account);
  const chosen = new Set<number>();
  let left = room;
  /** Takes all of these, or none. */
  const take = (...some: number[]): boolean => {
    const more = some.filter((at) => at >= 0 && !chosen.has(at));
    const words = more.reduce((sum, at) => sum + wordsIn(sentences[at] as string).length, 0);
    if (more.length === 0 || words > left) return false;
    left -= words;
    for (const at of more) chosen.add(at);
    return true;
  };
  for (const [at, sentence] of sentences.entries()) {
    if (known.has(withoutGap(sentence)) || chosen.has(at)) continue;
    if (!take(...(LEANS.test(sentence) ? [at - 1, at] : [at]))) break;
  }
  while ([...chosen].some((at) => take(at - 1))) {}
  return saying(account, sentences, (at) => chosen.has(at));
}

/** It says of whom, or of what, with the sentence before it. */
const LEANS =
  /^["“'‘]?(?:they|he|she|it|this|that|these|those|then|but|and|so|his|her|hers|their|its|both|another|others|one|some)\b/i;

/** Its sentences, without the marks around all of it; what somebody says word for word is not parted. */
function sentencesOf(item: ListItem): string[] {
  const text = textContent(item);
  const bare = /^“.*”$/su.test(text) ? text.slice(1, -1) : text;
  const sentences: string[] = [];
  let isSpeech = false;
  for (const sentence of bare.split(/(?<=[.!?]["”'’)]*) /u)) {
    if (isSpeech) sentences.push(`${sentences.pop()} ${sentence}`);
    else if (sentence !== '…') sentences.push(sentence);
    for (const [mark] of sentence.matchAll(SPEECH_MARKS)) isSpeech = OPENS.test(mark);
  }
  return sentences;
}

/** Where speech begins, with its first letter, and where it ends; no apostrophe. */
const SPEECH_MARKS = /(?<![\p{L}\p{N}])['‘][\p{L}\p{N}]|(?<=\S)['’](?!\p{L})/gu;
const OPENS = /^['‘]\p{L}|^['‘]\p{N}/u;

/** Without the mark of what is left out before it. */
const withoutGap = (sentence: string): string => sentence.replace(/^… /u, '');

/** Some of its sentences, “…” for the others. */
function saying(
  item: ListItem,
  sentences: readonly string[],
  isKept: (at: number) => boolean,
): ListItem | null {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph' || !isQuoted(paragraph)) return null;
  const kept = [...sentences.keys()].filter(isKept);
  if (kept.length === 0) return null;
  const said = kept.map((at) => {
    const sentence = sentences[at] as string;
    return at > 0 && !kept.includes(at - 1) ? `… ${withoutGap(sentence)}` : sentence;
  });
  const isCut = kept.at(-1) !== sentences.length - 1;
  const value = `“${said.join(' ')}${isCut ? ' …' : ''}”`;
  const part: Paragraph = { ...paragraph, children: [{ type: 'text', value }] };
  return { ...item, children: [part] };
}
