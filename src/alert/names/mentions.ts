/** Words with a capital, where they stand: each may be a name. */
import { BODIES } from '../organisation.ts';
import type { Placed } from '../placed.ts';
import { sentencesOf } from '../sentences.ts';
import { isKnownWord } from './known-words.ts';
import { ORDINARY } from './name-words.ts';

export interface Mention {
  form: string;
  /** Small letters, without marks and gaps: what makes two spellings one name. */
  key: string;
  before: string;
  after: string;
  sentence: string;
  block: Placed;
  /** Number of the block. */
  at: number;
  /** It opens its sentence, where a capital tells nothing. */
  isFirst: boolean;
  /** All around it has capitals too, so that they tell nothing. */
  isShouted: boolean;
}

/** How far around a name is looked, in characters. */
const REACH = 160;

const NAME =
  "[@#]?(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}{1,2}\\p{Lu}\\p{Ll}\\p{L}*|\\d\\p{L}{2,})(?:[-’'.](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*\\+?";
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?: (?:& )?${NAME}){0,3}`, 'gu');
const OPENS = /^[\s“"'‘(*•–-]*$|[.!?:;•–—|]["”’)]?\s+["“‘'(*]*$/;
/** A run after these is a name as it stands, whatever its words. */
const CALLED =
  /\b(?:called|named|titled|dubbed|nicknamed|known as|by the name of|calls itself)(?: the)? ["“‘'(*]*$/i;
/** Second words of names, ordinary as they are. */
const LAST = /^(?:live|chat|play|stream|plus|map|talk|meet|tv|club|room|world|go|party)$/i;

export const keyOf = (form: string): string =>
  form
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[@#]/, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export function mentionsIn(blocks: readonly Placed[]): Mention[] {
  const whole = wholeRuns(blocks);
  return blocks.flatMap((block, at) =>
    textsOf(block, blocks[at + 1]).flatMap((text) => mentionsOf(text, block, at, whole)),
  );
}

/** The sentences of a block; a heading, a picture's words and a row of a table are one each. */
function textsOf(block: Placed, next: Placed | undefined): string[] {
  if (block.kind === 'heading' || block.kind === 'caption') return [block.text];
  if (block.kind === 'cell') {
    // “Night Bell” in one cell, “A dare that …” in the next: the row is a sentence.
    const isRow = next?.kind === 'cell' && /^an? /i.test(next.text);
    const label = block.text.replace(/^(?:\p{Lu}|\d{1,2})[.)]\s+/u, '');
    return [isRow && isShort(label) ? `${label} is ${next.text.replace(/^A/, 'a')}` : block.text];
  }
  const sentences = sentencesOf(block).map(({ text }) => text);
  // “… asked for Tangle. It’s an app in which …”: the next sentence says what the last word was.
  return sentences.map((text, at) => {
    const following = sentences[at + 1] ?? '';
    return SAYS_WHAT.test(following) && /\p{Lu}\p{L}+["”]?[.!?]$/u.test(text)
      ? text.replace(
          /["”]?[.!?]$/,
          ` ${following.replace(/^It['’]s/, 'is').replace(/^(?:It|This|That) /, '')}`,
        )
      : text;
  });
}
const SAYS_WHAT = /^(?:It['’]s|It is|This is|It was|That is) an? /;
const isShort = (text: string): boolean => text.split(/\s+/).length <= 8;

function mentionsOf(
  written: string,
  block: Placed,
  at: number,
  whole: ReadonlySet<string>,
): Mention[] {
  const text = written.replace(/[\u00a0\u202f]/g, ' ');
  const isShouted = text === text.toUpperCase() || (block.kind === 'heading' && isTitleCase(text));
  return [...text.matchAll(RUN)].flatMap((match) => {
    const runs = isShouted
      ? shoutedRuns(match[0], match.index)
      : [trimRun(match[0], match.index, text, whole)];
    return runs.flatMap((run): Mention[] => {
      if (run === null || keyOf(run.form).length < 2) return [];
      const before = text.slice(Math.max(0, run.index - REACH), run.index);
      return [
        {
          ...numbered(run.form, text.slice(run.index + run.form.length)),
          key: keyOf(run.form),
          before,
          sentence: text,
          block,
          at,
          isFirst: OPENS.test(before),
          isShouted,
        },
      ];
    });
  });
}

/** “Skirmish Bay 2”: the second of that name. */
function numbered(form: string, rest: string): { form: string; after: string } {
  const after = rest.slice(0, REACH);
  const number =
    /^ (?:[2-9]|1\d)(?![\p{L}\p{N}%+-]|[:.,]\S| (?:pupils|children|schools|girls|boys|people|and \d))/u.exec(
      after,
    );
  return number && !COUNTED.test(form) && !/\d{2}/.test(number[0])
    ? { form: `${form}${number[0]}`, after: after.slice(number[0].length) }
    : { form, after };
}
const COUNTED =
  /^(?:year|issue|page|part|term|class|room|version|grade|key stage|bulletin|minute)$/i;

/** In capitals throughout, a word that English does not know stands out. */
function shoutedRuns(run: string, index: number): { form: string; index: number }[] {
  const found: { form: string; index: number }[] = [];
  for (const match of run.matchAll(/\S+/g)) {
    const form = clean(match[0]);
    if (form.length > 2 && !isOrdinary(form) && !isKnownWord(form))
      found.push({ form, index: index + match.index });
  }
  return found;
}

const clean = (form: string): string => form.replace(/[’']s$/, '').replace(/[.’'-]+$/, '');
const isOrdinary = (word: string): boolean => {
  const small = word.toLowerCase().replace(/[’'](?:s|ll|m|ve|d|re|t)$/, '');
  return (
    ORDINARY.has(small) ||
    /day$/.test(small.replace(/s$/, '')) ||
    BODIES.has(small) ||
    word.length < 2 ||
    /^\d+\p{L}{0,2}$/u.test(word)
  );
};

/** Drops ordinary words at the ends of a run of capitals. */
function trimRun(
  run: string,
  index: number,
  text: string,
  whole: ReadonlySet<string>,
): { form: string; index: number } | null {
  if (whole.has(run)) return { form: run, index };
  const before = text.slice(Math.max(0, index - REACH), index);
  const opens = OPENS.test(before);
  const isKept = /["“‘]$|\b(?:itself|as|on|app|game)\s*["“‘]?$/.test(before);
  // “HEARTHLING Pull up a chair”: what is in capitals is set apart from what is not.
  const apart = /^\p{Lu}{6,}(?= \p{Lu}\p{Ll})/u.exec(run)?.[0];
  let words = (apart ?? run).split(' ');
  let start = index;
  const drops = (word: string, isFirst: boolean): boolean =>
    isOrdinary(word)
      ? !(isKept && words.length > 1 && !opens)
      : isFirst && opens && words.length > 1 && isKnownWord(word) && !/\p{Ll}\p{Lu}/u.test(word);
  while (words[0] !== undefined && drops(words[0], start === index)) {
    start += words[0].length + 1;
    words = words.slice(1);
  }
  while (
    words.length > 0 &&
    isOrdinary(words.at(-1) ?? '') &&
    !(words.length > 1 && LAST.test(words.at(-1) ?? ''))
  )
    words = words.slice(0, -1);
  const form = clean(words.join(' '));
  // “The Skip”: an article and an ordinary word, which together may be a name.
  if (
    /(?:^| )The $/.test(text.slice(index, start)) &&
    !form.includes(' ') &&
    form !== '' &&
    isKnownWord(form)
  )
    return { form: `The ${form}`, index: start - 4 };
  return form === '' || !/\p{L}/u.test(form) ? null : { form, index: start };
}

/** “Cwtsh Map” within a sentence is one name, so it is one where it opens a sentence. */
function wholeRuns(blocks: readonly Placed[]): Set<string> {
  const runs = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'caption' || text === text.toUpperCase()) continue;
    if (kind === 'heading' && isTitleCase(text)) continue;
    for (const match of text.matchAll(RUN)) {
      const words = match[0].split(' ');
      if (words.length < 2) continue;
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const isQuoted = /[“"]$/.test(before) && /^["”]/.test(text.slice(end, end + 1));
      const isWithin =
        /[\p{L}\p{N},] (?:["“‘'(])?$/u.test(before) &&
        words.every((word, index) => !isOrdinary(word) || (index > 0 && LAST.test(word)));
      if (isQuoted || isWithin || (words.length < 4 && CALLED.test(before))) runs.add(match[0]);
    }
  }
  return runs;
}

function isTitleCase(text: string): boolean {
  if (/^(?:so,? )?what (?:is|are|was)\b|[“"‘]/i.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return (
    words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
  );
}
