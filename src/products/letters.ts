/** A band's letters to families, in each language and in the forms that a school sends. */

import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Letter, LetterId, TranslatedLetter } from '#model/letter.ts';
import { LETTER_NAMES } from '#model/letter-names.ts';
import { EVERYONE } from '#model/letter-reader.ts';
import { lettersOf } from '#model/letters.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { routeSymbol } from '#render/arrange/route-pictures.ts';
import { writeWordLetter } from '#render/docx/write-word-letter.ts';
import { type LetterMessage, letterMessage } from '#render/letters/letter-message.ts';
import { letterParts } from '#render/letters/letter-parts.ts';
import { writeLetterHtml } from '#render/letters/write-letter-html.ts';
import { drawPicture } from '#render/pictures/draw-picture.ts';
import { writeBilingualLetter, writeLetter } from '#render/typst/write-letter.ts';
import type { Engines } from './engines.ts';
import type { Written } from './product.ts';

/** What a band's letters are made from. */
export interface LetterSource {
  version: BandVersion;
  engines: Engines;
  report: Report;
  /** Is everything made, or the core alone? */
  all: boolean;
}

/** The letter before the lesson, in each form that an office sends. */
export const letters = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['before']);

/** The letter before the lesson as PDF and as a web page. */
export const letterToRead = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['before'], (form) => form === 'pdf' || form === 'html');

/** The letter after it, on paper. */
export const lettersAfter = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['after'], (form) => form === 'pdf');

/** The same in Word, as a mail draft and to paste. */
export const lettersAfterToSend = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['after'], (form) => form !== 'pdf');

/** What a lead fills in when more needs saying. */
export const followUp = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['follow-up']);

/** English in short sentences, for families whose language has no letter: to paste into a translation app, with pictures. */
export function plainLetter({ version, engines }: LetterSource): Written[] {
  const { pictures } = engines.paper;
  return lettersOf(version)
    .filter(({ id }) => id === 'plain')
    .map((letter) => {
      const html = writeLetterHtml([letterParts({ ...version, letter })], null, (route) =>
        drawPicture(pictures, routeSymbol(route), { mono: false }),
      );
      return { name: 'letter-plain.html', bytes: engines.inlineCss(html), variant: letter.id };
    });
}

/** The same on paper and in Word. */
export const plainLetterToPrint = (source: LetterSource): Promise<Written[]> =>
  englishLetters(source, ['plain'], (form) => form === 'pdf' || form === 'docx');

/** Is a form of a letter made, by the ending of its file name? */
type IsWanted = (form: string) => boolean;

/** @param isWanted Default: all forms. */
async function englishLetters(
  source: LetterSource,
  ids: readonly LetterId[],
  isWanted: IsWanted = () => true,
): Promise<Written[]> {
  const { version, engines, report } = source;
  const written: Written[] = [];
  for (const letter of lettersOf(version).filter(({ id }) => ids.includes(id))) {
    const isFirst = letter.id === 'before';
    const { variant } = LETTER_NAMES[letter.id];
    const name = isFirst ? 'letter' : `letter-${letter.id}`;
    const forms = isWanted('pdf')
      ? [paperForm(await writeLetter(version, letter, engines.paper, report))]
      : [];
    for (const form of [...forms, ...(await sentForms(source, letter, { isWanted }))])
      written.push({ ...form, name: `${name}.${form.name}`, variant });
  }
  return written;
}

/** The letter before the lesson in two languages at once, on paper, where somebody stands by the translation. */
export const translatedLetters = (source: LetterSource): Promise<Written[]> =>
  bilingualPaper(source, ({ confirmed }) => confirmed);

/** The same to be read and confirmed: it goes to no family yet. */
export const translationsToConfirm = (source: LetterSource): Promise<Written[]> =>
  bilingualPaper(source, ({ confirmed }) => !confirmed);

const bilingualPaper = (
  source: LetterSource,
  isWanted: (locale: TranslatedLetter) => boolean,
): Promise<Written[]> =>
  inEachLanguage(source, async (locale) => {
    if (!isWanted(locale)) return [];
    const { version, engines, report } = source;
    const english = await writeLetter(version, version.letter, engines.paper, report);
    const tools = { ...engines.paper, ...engines.paper.locales?.() };
    return [paperForm(await writeBilingualLetter(version, locale, english.spacing, tools, report))];
  });

/** The same in Word, as a mail draft and to paste. */
export const translatedForms = (source: LetterSource): Promise<Written[]> =>
  inEachLanguage(source, (locale) => sentForms(source, source.version.letter, { locale }));

async function inEachLanguage(
  { version }: LetterSource,
  formsIn: (locale: TranslatedLetter) => Promise<Written[]>,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const locale of version.translations)
    for (const form of await formsIn(locale))
      written.push({
        ...form,
        name: `letter-${locale.lang}.${form.name}`,
        lang: locale.lang,
        title: `${locale.english} and English`,
      });
  return written;
}

const paperForm = ({ bytes, pages }: Sheet): Written => ({ name: 'pdf', bytes, pages });

/** One letter to edit, as a mail draft and to paste; each under the ending of its name alone. */
async function sentForms(
  { version, engines }: LetterSource,
  letter: Letter,
  {
    locale = null,
    isWanted = () => true,
  }: { locale?: TranslatedLetter | null; isWanted?: IsWanted },
): Promise<Written[]> {
  const message: LetterMessage = letterMessage({ ...version, letter }, EVERYONE, locale);
  const office = { ...engines.office, paper: engines.paper };
  const forms = {
    docx: () => writeWordLetter(version, letter, office, EVERYONE, locale),
    eml: () => engines.composeDraft(message),
    html: () => engines.inlineCss(message.html),
  };
  const written: Written[] = [];
  for (const [name, write] of Object.entries(forms))
    if (isWanted(name)) written.push({ name, bytes: await write() });
  return written;
}
