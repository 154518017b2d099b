/** What a sentence of an account speaks of, in brackets where it stood before it in the alert. */
import { capital } from '#model/mid-sentence.ts';
import { isFinding } from './why-no-passage.ts';

/** What stands for a name is the school's word, and not the alert's: “[the app]”. What tells names apart is left out. */
export const inBrackets = (says: string, text: string, called: string): string =>
  /\bthe service\b/i.test(text)
    ? says
    : says
        .replace(
          /\bthe service\b/gi,
          (found) => `[${found.startsWith('T') ? capital(called) : called}]`,
        )
        .replace(/ \([^()]*\[the [^()]*\)/gu, ' …');

/** “In both, the child is asked …”: of two stories, which are not always quoted with it. */
const IN_EACH = /^In (?:both|each|either|all of them)(?: of these| of those)?, (?=\p{Ll})/u;

/** What a test found, “It told a tester”, is of what was tested; “They show a cat” → “[The posters] show a cat”, where the title and the paragraph before speak of posters. */
export function resolved(
  text: string,
  before: string,
  title: string | null,
  called: string,
): string {
  if (isFinding(text)) return text.replace(/^It(?= \p{Ll})/u, `[${capital(called)}]`);
  if (IN_EACH.test(text)) return text.replace(IN_EACH, '[Each time,] ');
  const they = /^They(?= \p{Ll})/u;
  if (!they.test(text)) return text;
  const nouns = new Set(before.match(/\p{Ll}{3,}s\b/gu) ?? []);
  const [noun] = (title?.toLowerCase().match(/\p{Ll}{3,}s\b/gu) ?? []).filter((one) =>
    nouns.has(one),
  );
  return noun ? text.replace(they, `[The ${noun}]`) : text;
}

/** “Corner calls itself a site”, where nobody took it for a name. */
const CALLS_ITSELF =
  /^(\p{Lu}[\p{L}’'-]+)(?= (?:calls itself|is an?|lets|asks|offers|sells|shows|pairs|promises|claims)\b)/u;
export const withoutOpenName = (says: string, isOpenName: (word: string) => boolean): string =>
  says.replace(CALLS_ITSELF, (word) => (isOpenName(word) ? '[The service]' : word));
