/** Words with a capital, where they stand: each may be a name. */
import { literal } from '#model/text/literal.ts';
import type { Placed } from '../blocks/placed.ts';
import { BODIES } from '../front/organisation.ts';
import { figuresIn } from './figures.ts';
import { isKnownWord } from './known-words.ts';
import type { NameText } from './name-texts.ts';
import { ORDINARY } from './name-words.ts';
import { WORD } from './spans.ts';
import { isTitleCase, type WholeNames, wholeNames } from './whole-names.ts';

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
  /** Is it the first word of its sentence, where a capital is no evidence? */
  isFirst: boolean;
  /** Is its line in capitals, so that a capital is no evidence? */
  isShouted: boolean;
  /** All of the words with capitals that it stands among. */
  run: string;
  /** The paper says what it is: an app, a game, a dare. */
  isStated: boolean;
  /** The paper says that there is no such person. */
  isFigure: boolean;
}

/** How far around a name is looked, in characters. */
const REACH = 160;

const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?: (?:& )?${WORD}){0,3}`, 'gu');
const OPENS = /^[\s“"'‘(*•–-]*$|[.!?:;•–—|]["”’)]?\s+["“‘'(*]*$|^(?:step|stage|part) \d+\s+$/i;
/** Second words of names, ordinary as they are. */
const LAST = /^(?:live|chat|play|stream|plus|map|talk|meet|tv|club|room|world|go|party|3d|vr)$/i;

export const nameKey = (form: string): string =>
  form
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[@#]/, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** @param texts The sentences of the paper. @param title What it is called. */
export function mentionsIn(texts: readonly NameText[], title: string | null): Mention[] {
  const figures = figuresIn(texts.map(({ text }) => text));
  const whole = new Map([
    ...wholeNames(texts, title),
    ...[...figures].map((name) => [name, true] as const),
  ]);
  const asGiven = patternOf([...whole.keys()]);
  return texts
    .flatMap((text) => mentionsOf(text, whole, asGiven))
    .map((mention) => ({ ...mention, isFigure: figures.has(mention.form) }));
}

/** Finds names as they are given, the longest first; nothing, where there are none. */
function patternOf(names: readonly string[]): RegExp | null {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(literal);
  return names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function mentionsOf(
  { text, block, at }: NameText,
  whole: WholeNames,
  asGiven: RegExp | null,
): Omit<Mention, 'isFigure'>[] {
  const isShouted =
    text === text.toUpperCase() ||
    ((block.kind === 'heading' || block.isTitle) && isTitleCase(text));
  const given = asGiven
    ? [...text.matchAll(asGiven)].filter(({ 0: form, index }) => !goesOn(text, index, form))
    : [];
  let rest = text;
  for (const { 0: form, index } of given)
    rest = rest.slice(0, index) + '\0'.repeat(form.length) + rest.slice(index + form.length);
  const runs = [
    ...given.map(({ 0: form, index }) => ({ form, run: form, index })),
    ...[...rest.matchAll(RUN)].flatMap(({ 0: run, index }) =>
      isShouted ? shoutedRuns(run, index) : (trimRun(run, index, text) ?? []),
    ),
  ].sort((a, b) => a.index - b.index);
  return runs.flatMap(({ form, run, index }): Omit<Mention, 'isFigure'>[] => {
    // “MrOkafor_maths_QA”: somebody's account, and no word of it is a name.
    if (nameKey(form).length < 2 || isPartOfHandle(text, index, form.length)) return [];
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + form.length);
    return [
      {
        ...numbered(form, after),
        key: nameKey(form),
        run,
        before,
        sentence: text,
        block,
        at,
        isFirst: OPENS.test(before),
        isShouted: isShouted && !whole.has(form),
        isStated: whole.get(form) === true,
      },
    ];
  });
}

const isPartOfHandle = (text: string, index: number, length: number): boolean =>
  /\p{L}\S*_|_\S*\p{L}/u.test(
    (/\S*$/.exec(text.slice(0, index))?.[0] ?? '') +
      text.slice(index, index + length) +
      (/^\S*/.exec(text.slice(index + length))?.[0] ?? ''),
  );

/** “Wispr” of “Wispr Lite”, “Lantern” of “Last Lantern”: other words of the same name stand beside it. */
function goesOn(text: string, index: number, form: string): boolean {
  const rest = text.slice(index + form.length);
  const after = NEXT_WORD.exec(rest)?.[1] ?? '';
  const [, before = '', last = ''] = LAST_WORD.exec(text.slice(0, index)) ?? [];
  return (
    (after !== '' && !isOrdinary(after)) ||
    (last !== '' && !isOrdinary(last) && !(OPENS.test(before) && isKnownWord(last)))
  );
}
const NEXT_WORD = /^ (\p{Lu}\p{L}+)/u;
const LAST_WORD = /(^|.*[^\p{L}\p{N}])(\p{Lu}\p{L}+) $/u;

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

/** A name, the run of capitals that it stands in, and where it begins. */
interface Run {
  form: string;
  run: string;
  index: number;
}

/** Runs within a line in capitals: words that are not English. */
function shoutedRuns(run: string, index: number): Run[] {
  const found: Run[] = [];
  for (const match of run.matchAll(/\S+/g)) {
    const form = clean(match[0]);
    if (form.length > 2 && !isOrdinary(form) && !isKnownWord(form))
      found.push({ form, run, index: index + match.index });
  }
  return found;
}

const clean = (form: string): string => form.replace(/[’']s$/, '').replace(/[.’'-]+$/, '');
const isOrdinary = (word: string): boolean => {
  const small = word.toLowerCase().replace(/[’'](?:s|ll|m|ve|d|re|t)$/, '');
  return (
    ORDINARY.has(small) ||
    ORDINARY.has(word.toLowerCase().replace(/’/g, "'")) ||
    /day$/.test(small.replace(/s$/, '')) ||
    // “DSLs”: several of what letters stand for.
    (/^\p{Lu}{2,5}s$/u.test(word) && ORDINARY.has(small.replace(/s$/, ''))) ||
    BODIES.has(small) ||
    word.length < 2 ||
    /^(?:\d+\p{L}{0,2}|[PSYK]\d{1,2}s?)$/u.test(word)
  );
};

/** Drops ordinary words at the ends of a run of capitals. */
function trimRun(run: string, index: number, text: string): Run | null {
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
    return { form: `The ${form}`, run, index: start - 4 };
  return form === '' || !/\p{L}/u.test(form) ? null : { form, run, index: start };
}
