/** What a sentence of an account speaks of, in brackets where it stood before it in the alert. */
import { capital } from '#model/text/mid-sentence.ts';
import { isFinding } from './finding.ts';

/** What stands for a name is the school's word, and not the alert's: “[the app]”. What tells names apart is left out. */
export const inBrackets = (says: string, text: string, called: string): string =>
  /\bthe service\b/i.test(text)
    ? says
    : says
        .replace(/\b(the paid version of )?the service\b/gi, (found, paid: string | undefined) => {
          // What is paid for may stand in the alert, and its name alone not.
          const isOurs = paid !== undefined && !text.includes(paid);
          const said = paid && !isOurs ? paid : '';
          const ours = `${isOurs ? paid.toLowerCase() : ''}${called}`;
          return `${said}[${found.startsWith('T') && !said ? capital(ours) : ours}]`;
        })
        .replace(/ \([^()]*\[the [^()]*\)/gu, ' …');

/** “In both, the child is asked …”: of two stories, which are not always quoted with it. */
const IN_EACH = /^In (?:both|each|either|all of them)(?: of these| of those)?, (?=\p{Ll})/u;

/** “In the first, the profile …”: of two stories, which are not always both quoted. */
const IN_ONE =
  /^(?:In|With) the (first|second|third|fourth|other|last)(?: (?:one|case|story|version|kind|type|way))?, (?=\p{Ll})/u;
/** “The first is children who …”, in a paragraph that lists them. */
const ONE_IS =
  /^The (?:first|second|third|fourth|fifth|other|last)(?: (?:one|sign|thing|clue|risk))? is (?=\p{Ll})/u;

/** What one of several is, without its number: “The first is bruises” → “Bruises”. */
const withoutNumber = (text: string): string =>
  ONE_IS.test(text) ? capital(text.replace(ONE_IS, '')) : text;

/** “who suddenly needs cash”, one of several things that are said of a child: of whom. */
const withChild = (text: string): string =>
  text.replace(/^(?:(?:and|or) )?who (?=\p{Ll})/iu, '[A child] who ');

/** “started to sleep with the light on”, of a child who is told of no more: what anybody may see of another. */
const SEEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:started|begun|taken to) (?=\p{Ll}+ing\b)/u, ''],
  [/^started (?=to )/u, '[Starting] '],
  [/^(?:begun|taken) (?=to )/u, '[Beginning] '],
  [/^stopped (?=\p{Ll}+ing\b)/u, '[No longer] '],
  [/^given (?=up )/u, '[Giving] '],
  [/^gone /u, '[Going] '],
  [/^(?:would not|wouldn['’]t|will not|won['’]t|refused to) /u, '[Not wanting to] '],
  [/^asked (?=to )/u, '[Asking] '],
  [/^eaten /u, '[Eating] '],
  [/^left /u, '[Leaving] '],
  [/^kept /u, '[Keeping] '],
  [/^hid /u, '[Hiding] '],
  [/^slept /u, '[Sleeping] '],
  [/^sat /u, '[Sitting] '],
  [/^ate /u, '[Eating] '],
];
function asSeen(text: string): string {
  const [from, by = ''] = SEEN.find(([from]) => from.test(text)) ?? [];
  if (!from) return text;
  // Who could not hear it is whoever told of it; all others are the child.
  return text
    .replace(from, by)
    .replace(/\b(?:he|she) (?=could(?:n['’]t| not) )/gu, '[others] ')
    .replace(/\b(?:he|she)\b/gu, '[they]')
    .replace(/\b(?:his|her)\b(?= \p{Ll})/gu, '[their]');
}

/** A sign by itself: of no one child, and not one of a number. */
export const asSign = (text: string): string => asSeen(withChild(withoutNumber(text)));

/**
 * What a test found, “It told a tester”, is of what was tested; “They show a cat” → “[The posters] show a cat”, where the
 * title and the paragraph before speak of posters.
 */
export function resolved(
  text: string,
  before: string,
  title: string | null,
  called: string,
): string {
  if (isFinding(text)) return text.replace(/^It(?= \p{Ll})/u, `[${capital(called)}]`);
  if (IN_EACH.test(text)) return text.replace(IN_EACH, '[Each time,] ');
  const one = IN_ONE.exec(text)?.[1];
  if (one) return text.replace(IN_ONE, one === 'first' ? '[In one case,] ' : '[In another,] ');
  const they = /^They(?= \p{Ll})/u;
  if (!they.test(text)) return text;
  const nouns = new Set(before.match(/\p{Ll}{3,}s\b/gu) ?? []);
  const [noun] = (title?.toLowerCase().match(/\p{Ll}{3,}s\b/gu) ?? []).filter((plural) =>
    nouns.has(plural),
  );
  return noun ? text.replace(they, `[The ${noun}]`) : text;
}

/** “Corner calls itself a site”, where nobody took it for a name. */
const CALLS_ITSELF =
  /^(\p{Lu}[\p{L}’'-]+)(?= (?:calls itself|is an?|lets|asks|offers|sells|shows|pairs|promises|claims)\b)/u;
export const withoutOpenName = (says: string, isOpenName: (word: string) => boolean): string =>
  says.replace(CALLS_ITSELF, (word) => (isOpenName(word) ? '[The service]' : word));
