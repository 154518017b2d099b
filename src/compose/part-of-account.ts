/** Shortens the alert's account of events to whole sentences, where a letter is too short for all of it. */
import type { ListItem, Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isQuoted } from '#model/alert/alert-source.ts';
import { wordsIn } from '#model/text/count-words.ts';

/** The account without its last sentences, so that it is shorter by this many words; `null` where nothing is left. */
export function shortenAccount(item: ListItem, over: number): ListItem | null {
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
 * The new part of an account: sentences that families have not read yet, with those that they refer to, and then, if
 * there is space, the sentences before them.
 * @param told What families have read already.
 * @param room In words.
 * @returns `null` where nothing new fits.
 */
export function newPartOfAccount(
  account: ListItem,
  told: readonly ListItem[],
  room: number,
): ListItem | null {
  const known = new Set(told.flatMap(sentencesOf).map(withoutGap));
  const sentences = sentencesOf(account);
  const chosen = new Set<number>();
  let left = room;
  /** Takes all of these sentences, or none. */
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

/** A sentence that refers to the one before it. */
const LEANS =
  /^["“'‘]?(?:they|he|she|it|this|that|these|those|then|but|and|so|his|her|hers|their|its|both|another|others|one|some)\b/i;

/** The sentences of an account, without its outer quotation marks; quoted speech is not split. */
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

/** The first letter of quoted speech, and its end; apostrophes do not match. */
const SPEECH_MARKS = /(?<![\p{L}\p{N}])['‘][\p{L}\p{N}]|(?<=\S)['’](?!\p{L})/gu;
const OPENS = /^['‘]\p{L}|^['‘]\p{N}/u;

/** The sentence without a leading “…”. */
const withoutGap = (sentence: string): string => sentence.replace(/^… /u, '');

/** The account with only these sentences, “…” for the others. */
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
