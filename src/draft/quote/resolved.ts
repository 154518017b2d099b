/** What a sentence of an account speaks of, in brackets where it stood before it in the alert. */
import { goesOnAdvising, whoShould } from '#model/language/who-should.ts';
import { capital } from '#model/text/mid-sentence.ts';

/** “We want to tell you about offers that look like a job”: what has come up, without who tells it. */
const TELLS_OF =
  /^(?:we|i)(?:['’](?:d|re|m)| would| are| am)? (?:(?:also|just) )?(?:(?:want(?:ed)?|like|writ(?:e|ing)|need|wish) )?to (?:tell|warn|alert|let|make) (?:you|parents|families|everyone|all(?: of you)?)(?: and carers)? (?:know |aware )?(?:about|of) (an?\b)?(?=[^.]* (?:that|which|who|where)\b)/iu;
/** “We’d ask you to see them as having been used”: what is asked, without who asks it. */
const ASKS_YOU =
  /^(?:we|i)(?:['’]d| would)? (?:(?:also|just) )?(?:ask|urge|advise|encourage|like|want) (?:you|parents|families|everyone)(?: and carers)? to (?!know\b|hear\b|tell\b|warn\b)(?=\p{Ll})/iu;
export const withoutTeller = (text: string): string => {
  const said = text
    .replace(TELLS_OF, (_, one = '') => `[There ${one ? 'is' : 'are'}] ${one}`)
    .replace(ASKS_YOU, '');
  return said === text ? text : capital(said);
};

/** What stands for a name is the school's word, and not the alert's: “[the app]”. What tells names apart is left out. */
export const inBrackets = (says: string, text: string, called: string): string =>
  /(?<!\[)\bthe service\b/i.test(text)
    ? says
    : says
        .replace(/(?<!\[)\bthe service\b/gi, (found, at: number) =>
          found.startsWith('T') || /[.!?]["”’]? $/.test(says.slice(0, at))
            ? `[${capital(called)}]`
            : `[${called}]`,
        )
        .replace(/ \([^()]*\[(?:the|another) [^()]*\)/gu, ' …');

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

/** “Her advice is to wait”: whose it is, stands before it. */
const WHOSE_ADVICE =
  /^(?:His|Her|Their|Its) (?=(?:\p{Ll}+ )?(?:advice|recommendation|rule|tip)\b)/u;
/** “She added that”, “Sgt Hale said”: a person who says it. */
const SPEAKER =
  /^(?:He|She|They|(?:Mr|Mrs|Ms|Miss|Dr|Prof|PC|PS|DC|DS|DI|Sgt|Insp|Det|Cllr)\b\.?[^.;:?!]{2,60}?) (?:(?:also|then) )?(?:says?|said|adds?|added|warns?|warned|stress(?:es|ed)|believes?|insists?|insisted)(?: that)? /u;

/**
 * Advice that is reported, as it is told alone: with whom it is for, and without the name of who says it.
 * @param before The sentences before it in its paragraph: “They should wait” → “[Young sellers] should wait”.
 */
export function asReported(text: string, before: readonly string[]): string {
  if (goesOnAdvising(text)) {
    const from = before.findLast((sentence) => !goesOnAdvising(sentence));
    const who = from === undefined ? null : whoShould(from);
    return who === null ? text : text.replace(/^They/, `[${capital(who)}]`);
  }
  const said = whoShould(text) === null ? '' : (SPEAKER.exec(text)?.[0] ?? '');
  const who = said === '' ? null : whoShould(text.slice(said.length));
  return who === null
    ? text.replace(WHOSE_ADVICE, '[The] ')
    : `[${capital(who)}]${text.slice(said.length + who.length)}`;
}

/** “Corner calls itself a site”, where nobody took it for a name. */
const CALLS_ITSELF =
  /^(\p{Lu}[\p{L}’'-]+)(?= (?:calls itself|is an?|lets|asks|offers|sells|shows|pairs|promises|claims)\b)/u;
export const withoutOpenName = (says: string, isOpenName: (word: string) => boolean): string =>
  says.replace(CALLS_ITSELF, (word) => (isOpenName(word) ? '[The service]' : word));

/** “If they have seen something scary, cuddle first”: a family's own, of whom all of a list of advice speaks. */
const IF_THEY =
  /^(if|when|whenever|once|until|unless|before|as soon as) they(?= (?:(?:already|ever|really|do|still) )*(?:have|know|are|were|get|tell|say|seem|feel|want|need|use|play|see|find|look|go|talk|don['’]t|won['’]t)\b|['’](?:ve|re)\b)/iu;
export const ofChildren = (text: string): string => text.replace(IF_THEY, '$1 [children]');

/** “Then the dares were copied”, “That means a stranger could see it”: where what came before is not told, this begins. */
export const withoutThen = (says: string): string =>
  says.replace(
    /^(?:Then,?|(?:That|This|Which) means(?: that)?) (?=(?:the|an?|somebody|someone|any(?:one|body)|children|pupils|they|he|she)\b)(\p{L})/u,
    (_, first: string) => first.toUpperCase(),
  );
