/** What a sentence of an account speaks of, in brackets where it stood before it in the alert. */
import { capital } from '#model/text/mid-sentence.ts';

/** What stands for a name is the school's word, and not the alert's: “[the app]”. What tells names apart is left out. */
export const inBrackets = (says: string, text: string, called: string): string =>
  /\bthe service\b/i.test(text)
    ? says
    : says
        .replace(/\bthe service\b/gi, (found) =>
          found.startsWith('T') ? `[${capital(called)}]` : `[${called}]`,
        )
        .replace(/ \([^()]*\[the [^()]*\)/gu, ' …');

/** “who suddenly needs cash”, one of several things that are said of a child: of whom. */
export const asSign = (text: string): string =>
  text.replace(/^(?:(?:and|or) )?who (?=\p{Ll})/iu, '[A child] who ');

/** “They show a cat” → “[The posters] show a cat”, where the title and the sentence before speak of posters. */
export function resolved(text: string, before: string, title: string | null): string {
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
