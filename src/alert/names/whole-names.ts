/**
 * Names that a paper gives whole, whatever their words: “Pack Day FC is a free game”, “an app called snapple”,
 * “Little Circle: what you need to know” over a text that speaks of Little Circle.
 */
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';
import { BODIES, isOrganisation, isPublicBody } from '../front/organisation.ts';
import { isPhrase } from './apart.ts';
import { IS_A } from './is-a.ts';
import type { NameText } from './name-texts.ts';
import { ANY_NOUN, IS_PLACE, NOUN, ORDINARY } from './name-words.ts';
import { JOINED, opensName, SPAN } from './spans.ts';

/** Names by their form, each with whether the alert says what it is: an app, a game, a dare. */
export type WholeNames = ReadonlyMap<string, boolean>;

const OPEN_QUOTE = `["“‘'*]{0,3}`;
const ONE = `(?:an?|the|this|new|another|one|each|its)`;
const CALLED = `(?:called|named|titled|dubbed|nicknamed|known (?:\\w+ )?as|by the name of|(?:that )?call(?:s|ing) (?:itself|themselves)|under the name(?: of)?)(?: the(?= \\p{Ll}))?`;
/** “a challenge called Now or Never”; its noun says that it is one thing. */
const CALLED_SO = new RegExp(
  `\\b${ANY_NOUN}\\b[^.;:]{0,40}? ${CALLED} ${OPEN_QUOTE}(${JOINED})`,
  'gu',
);
/** “they call it "Rainbow Drop", or just RD” */
const SHORT = /["”’\p{L}],? or (?:just|simply|plain) ["“‘]?(\p{Lu}[\p{Lu}\d]{1,4})(?![\p{L}\d])/gu;
/** “the Now or Never challenge”. */
const OF_A_KIND = new RegExp(
  `\\b(?:the|The|an?|of|about|new|called) ${OPEN_QUOTE}(${JOINED})["”’]? ${NOUN}\\b`,
  'gu',
);
/** “a site that our pupils have joined, Yellow Door, offers …” */
const APPOSED = new RegExp(
  `\\b${ONE} (?:[\\w-]+ ){0,3}?${NOUN}\\b[^.;:,]{0,60}, (${SPAN})(?=[,.]|$)`,
  'gu',
);
/** “Zero Hour hoax” over a text. */
const HEADS_KIND = new RegExp(`^(${JOINED})(?: \\p{Ll}+)? ${NOUN}\\b`, 'u');
/** “Hollow Lane: is it all right for under-tens?”, “Is Now or Never safe?” */
const IS_ASKED_OF = new RegExp(
  `^(?:(${JOINED})(?::| [–—-]) (?:so,? )?is (?:it|this)|[Ii]s (${JOINED})) (?:ok|OK|okay|safe|suitable|right|all right)\\b`,
  'u',
);
const QUOTED = new RegExp(`["“‘](${SPAN})["”’]`, 'gu');
const WHOLE_PART = new RegExp(`^${JOINED}$`, 'u');
const AT_START = new RegExp(`^["“‘'*#(–•-]*\\s*(${JOINED})`, 'u');
const IS_ONE = /^["”’'*]*(?: \([^)]{1,60}\))? (?:is|was|has|['’]s) /;
const TITLE_PARTS = /\s*(?:[:|–—]|\s-\s|\(|\)|[“”"]|\bcalled\b)\s*/;

/** @param texts Sentences and headings. @param title What the paper is called. */
export function wholeNames(texts: readonly NameText[], title: string | null): WholeNames {
  const found = new Map<string, boolean>();
  const add = (form: string, isStated: boolean): void => {
    const name = withoutKind(form);
    if (name.length > 1 && !isNobodys(name, isStated))
      found.set(name, isStated || found.get(name) === true);
  };
  for (const { text, block } of texts) {
    if (text === text.toUpperCase()) continue;
    for (const pattern of [CALLED_SO, OF_A_KIND, APPOSED])
      for (const [, form = ''] of text.matchAll(pattern)) add(clean(form), true);
    for (const [, form = ''] of text.matchAll(QUOTED)) add(clean(form), false);
    const [, kind = ''] = block.kind === 'heading' ? (HEADS_KIND.exec(text) ?? []) : [];
    if (kind.includes(' ')) add(clean(kind), true);
    const [, asked = '', other = ''] = IS_ASKED_OF.exec(text) ?? [];
    if (asked || other) add(clean(asked || other), true);
    for (const [, form = ''] of text.matchAll(SHORT)) add(form, true);
    addDefined(text, add);
    addApposed(text, add);
    if (block.kind !== 'caption') addWithin(text, add);
  }
  for (const name of ordinaryNames(texts)) found.set(name, true);
  for (const part of titleParts(texts, title)) add(part, false);
  return found;
}

/** “Tuesday is a chatbot that …”, “an app called Home”: a word of everybody's, of which the paper says outright that it is one. */
function ordinaryNames(texts: readonly NameText[]): string[] {
  const asked = new Set(texts.flatMap(({ text }) => WHAT_IS.exec(text)?.[1] ?? []));
  return texts.flatMap(({ text }) => {
    const [start = '', word = ''] = ONE_WORD.exec(text) ?? [];
    const rest = text.slice(start.length);
    const isOne = IS_ONE.test(rest) && IS_PLACE.test(IS_A.exec(rest)?.[1] ?? '');
    const called = [...text.matchAll(CALLED_ONE)].map(([, name = '']) => name);
    return [...(isOne && (IS_DATE.test(word) || asked.has(word)) ? [word] : []), ...called].filter(
      (name) => opensName(name) && ORDINARY.has(name.toLowerCase()) && !/ing$/.test(name),
    );
  });
}
const ONE_WORD = /^["“‘'*]*(\p{Lu}\p{Ll}{2,})/u;
const WHAT_IS = /^(?:\p{L}+: )?[Ww]hat is ["“‘]?(\p{Lu}\p{Ll}{2,})["”’]?\?/u;
const CALLED_ONE = new RegExp(
  `\\b(?:app|chat ?bot|bot|game|site|website|platform|companion) (?:that is |which is )?(?:called|named) ${OPEN_QUOTE}(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}\\p{N}-]| \\p{Lu})`,
  'gu',
);
const IS_DATE = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`);

/** “Pack Day FC is a free football card game.” */
function addDefined(text: string, add: (form: string, isStated: boolean) => void): void {
  const [start, whole = ''] = AT_START.exec(text) ?? [];
  if (start) {
    const rest = text.slice(start.length);
    const [, first = ''] = new RegExp(`^(${SPAN})`, 'u').exec(whole) ?? [];
    if (IS_ONE.test(rest) && IS_A.test(rest)) add(clean(whole), true);
    else if (IS_A.test(text.slice(start.length - whole.length + first.length)))
      add(clean(first), true);
  }
}

/** “… eleven calls about Pack Day FC, a free card game for phones”: what it is stands behind its name, wherever that is. */
function addApposed(text: string, add: (form: string, isStated: boolean) => void): void {
  for (const { 0: form, index } of text.matchAll(NAMED)) {
    const rest = text.slice(index + form.length);
    if (IS_BESIDE.test(rest) && IS_A.test(rest) && !isOrganisation(form)) add(clean(form), true);
  }
}
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])${SPAN}`, 'gu');
const IS_BESIDE = /^["”’'*]*(?:,(?: which (?:is|was))?| [(–—-]) ?(?:an?|the) /;

/** “… chat in Cwtsh Map”: several words with capitals within a sentence are one name where it opens one, too. */
function addWithin(text: string, add: (form: string, isStated: boolean) => void): void {
  if (isTitleCase(text)) return;
  for (const [, form = ''] of text.matchAll(WITHIN))
    if (form.split(' ').every((word) => !ORDINARY.has(word.toLowerCase()))) add(form, false);
  for (const [, form = ''] of text.matchAll(AFTER_SMALL)) if (isPhrase(form)) add(form, false);
}
const WITHIN =
  /[\p{Ll}\p{N}],? ["“‘'(]?(?<![.!?] )(\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){1,3})/gu;
/** Ordinary words with capitals behind a word that has none: “fill in the Lost My Island form”. */
const AFTER_SMALL =
  /(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}\p{N}’'-]*,? ["“‘'(]?(\p{Lu}[\p{L}\p{N}]+(?: (?:& |(?:of|the|my|to) )?\p{Lu}[\p{L}\p{N}]+){1,3})/gu;

/** What stands in the title, and again in the text. */
function titleParts(texts: readonly NameText[], title: string | null): string[] {
  const heads = texts.filter(
    ({ block, at }) => block.isTitle || (block.kind === 'heading' && at < TOP),
  );
  const body = texts
    .filter((word) => !heads.includes(word))
    .map(({ text }) => text)
    .join('\n');
  return [title ?? '', ...heads.map(({ text }) => text)].flatMap((head) =>
    head.split(TITLE_PARTS).flatMap((part) => {
      const [span = ''] =
        WHOLE_PART.exec(clean(part)) ??
        new RegExp(`(?:^|(?<= ))${SPAN}$`, 'u').exec(clean(part)) ??
        [];
      const name = withoutOpeners(span);
      return name.includes(' ') && stands(name, body) ? [name] : [];
    }),
  );
}
const TOP = 9;

const stands = (name: string, text: string): boolean =>
  text.includes(name) && !/\p{L}/u.test(text[text.indexOf(name) + name.length] ?? '');

/** “Warning About Now or Never” → “Now or Never”. */
function withoutOpeners(span: string): string {
  let words = span.split(' ');
  while (words.length > 0 && !opensName(words.join(' '))) words = words.slice(1);
  return words.join(' ');
}

const clean = (form: string): string =>
  form
    .trim()
    .replace(/[’']s$/, '')
    .replace(/[.’'-]+$/, '');
/** “The Daisy Chain Challenge” is a challenge that is called Daisy Chain. */
const withoutKind = (form: string): string => KIND_AT_END.exec(form)?.[1] ?? form;
const KIND_AT_END = /^(?:The )?(.+) (?:Challenges?|Dares?|Craze|Trend|Hoax|Apps?|Games?|Website)$/;

/** All its words are everybody's, or it is a body's own. */
const isNobodys = (form: string, isStated: boolean): boolean => {
  const words = form
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  // “Now or Never”: words that are everybody's, put together as nobody would but for a name.
  const isSaying = isStated && /^\p{Lu}.* (?:or|and|of|to|for|&) .*\p{Lu}/u.test(form);
  return (
    !opensName(form) ||
    (!isSaying &&
      !isPhrase(form) &&
      words.every((word) => ORDINARY.has(word) || BODIES.has(word))) ||
    BODIES.has(form.toLowerCase()) ||
    (isStated ? isPublicBody(form) : isOrganisation(form))
  );
};

export function isTitleCase(text: string): boolean {
  if (/^(?:so,? )?what (?:is|are|was)\b|[“"‘]/i.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return (
    words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
  );
}
