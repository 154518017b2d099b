/** A band's letters as the kit room lists them: each with its formats and use. */

import type { Format } from '#model/kit/manifest.ts';
import { LETTERS } from '#model/paper/letter.ts';
import { LETTER_NAMES } from '#model/paper/letter-names.ts';
import type { Product } from './site.ts';

/** Labels of formats, in the order of use. */
const FORMS: Partial<Record<Format, string>> = {
  pdf: 'On paper',
  docx: 'In Word',
  eml: 'As an email draft',
  html: 'To copy and paste',
  txt: 'As plain text',
};
const ORDER = Object.keys(FORMS) as Format[];

export interface LetterSet {
  title: string;
  says: string;
  links: { text: string; product: Product }[];
}

/** English letters first, then bilingual ones. */
export function letterSets(letters: readonly Product[]): LetterSet[] {
  const english = LETTERS.map((id) => LETTER_NAMES[id]).map(({ variant, heading, says }) => ({
    ...{ title: heading, says },
    letters: letters.filter((letter) => letter.variant === variant && letter.lang === 'en-GB'),
  }));
  const others = translationsOf(letters).map(({ lang, name }) => ({
    title: `Before the lesson, in ${name}`,
    says: 'Both languages in one letter. Where nobody has confirmed the translation, each page says so: show it to somebody who reads it well before it goes out.',
    letters: letters.filter((letter) => letter.lang === lang),
  }));
  return [...english, ...others]
    .filter((set) => set.letters.length > 0)
    .map(({ letters: ofSet, ...set }) => ({
      ...set,
      links: ofSet
        .toSorted((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format))
        .map((product) => ({ text: FORMS[product.format] ?? product.title, product })),
    }));
}

/** Languages of bilingual letters: “Urdu and English”. */
export function translationsOf(letters: readonly Product[]): { lang: string; name: string }[] {
  const names = new Map(
    letters
      .filter(({ lang }) => lang !== 'en-GB')
      .map(({ lang, ownTitle }) => [lang, ownTitle] as const),
  );
  return [...names].map(([lang, name]) => ({ lang, name }));
}
