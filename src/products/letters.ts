/** A band's letters to families, in every language and format that a school sends. */

import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Letter, LetterId, TranslatedLetter } from '#model/paper/letter.ts';
import { LETTER_NAMES } from '#model/paper/letter-names.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { routeSymbol } from '#render/arrange/route-pictures.ts';
import { writeWordLetter } from '#render/docx/write-word-letter.ts';
import { type LetterMessage, letterMessage } from '#render/letters/letter-message.ts';
import { letterParts } from '#render/letters/letter-parts.ts';
import { writeLetterHtml } from '#render/letters/write-letter-html.ts';
import { drawPicture } from '#render/pictures/draw-picture.ts';
import { writeBilingualLetter, writeLetter } from '#render/typst/write-letter.ts';
import type { Engines } from './engines.ts';
import type { WrittenFile } from './product.ts';

/** Input of a band's letters. */
export interface LetterSource {
  version: BandVersion;
  engines: Engines;
  report: Report;
  /** Make every product, or only the core? */
  all: boolean;
}

/** Input of letters in English alone: of a band, or of one letter to all families. */
interface EnglishSource extends Omit<LetterSource, 'version'> {
  version: LetterPaper & Parameters<typeof lettersOf>[0];
}

/** The letter before the lesson, or the one that goes home where nothing is taught, in every format. */
export const letters = (source: EnglishSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['before']);

/** The same as PDF and as a web page. */
export const letterToRead = (source: EnglishSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['before'], (form) => form === 'pdf' || form === 'html');

/** The letter after the lesson, on paper and as text. */
export const lettersAfter = (source: LetterSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['after'], (form) => form === 'pdf' || form === 'html');

/** The letter after the lesson in Word and as a mail draft. */
export const lettersAfterToSend = (source: LetterSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['after'], (form) => form !== 'pdf' && form !== 'html');

/** A template for the lead, for when more needs saying. */
export const followUpLetter = (source: LetterSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['follow-up']);

/** English in short sentences with pictures, to paste into a translation app where no translated letter exists. */
export function plainLetter({ version, engines }: LetterSource): WrittenFile[] {
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

/** The plain letter as PDF and in Word. */
export const plainLetterToPrint = (source: LetterSource): Promise<WrittenFile[]> =>
  englishLetters(source, ['plain'], (form) => form === 'pdf' || form === 'docx');

/** Is a format of a letter made? Asked by file extension. */
type IsWanted = (form: string) => boolean;

/** @param isWanted Default: all formats. */
async function englishLetters(
  source: EnglishSource,
  ids: readonly LetterId[],
  isWanted: IsWanted = () => true,
): Promise<WrittenFile[]> {
  const { version, engines, report } = source;
  const written: WrittenFile[] = [];
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

/** The letter before the lesson in two languages side by side, as PDF, where somebody confirmed the translation. */
export const translatedLetters = (source: LetterSource): Promise<WrittenFile[]> =>
  bilingualPaper(source, ({ confirmed }) => confirmed);

/** Unconfirmed translations, to be read and confirmed: not for families yet. */
export const translationsToConfirm = (source: LetterSource): Promise<WrittenFile[]> =>
  bilingualPaper(source, ({ confirmed }) => !confirmed);

const bilingualPaper = (
  source: LetterSource,
  isWanted: (locale: TranslatedLetter) => boolean,
): Promise<WrittenFile[]> =>
  inEachLanguage(source, async (locale) => {
    if (!isWanted(locale)) return [];
    const { version, engines, report } = source;
    const english = await writeLetter(version, version.letter, engines.paper, report);
    const tools = { ...engines.paper, ...engines.paper.locales?.() };
    return [paperForm(await writeBilingualLetter(version, locale, english.spacing, tools, report))];
  });

/** Confirmed translations in Word, as a mail draft and as text. */
export const translatedForms = (source: LetterSource): Promise<WrittenFile[]> =>
  inEachLanguage(source, (locale) => sentForms(source, source.version.letter, { locale }));

async function inEachLanguage(
  { version }: LetterSource,
  formsIn: (locale: TranslatedLetter) => Promise<WrittenFile[]>,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
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

const paperForm = ({ bytes, pages }: Sheet): WrittenFile => ({ name: 'pdf', bytes, pages });

/** A letter in Word, as a mail draft and as text; each file name is only its extension. */
async function sentForms(
  { version, engines }: EnglishSource,
  letter: Letter,
  {
    locale = null,
    isWanted = () => true,
  }: { locale?: TranslatedLetter | null; isWanted?: IsWanted },
): Promise<WrittenFile[]> {
  const message: LetterMessage = letterMessage({ ...version, letter }, EVERYONE, locale);
  const office = { ...engines.office, paper: engines.paper };
  const forms = {
    docx: () => writeWordLetter(version, letter, office, EVERYONE, locale),
    eml: () => engines.composeDraft(message),
    html: () => engines.inlineCss(message.html),
  };
  const written: WrittenFile[] = [];
  for (const [name, write] of Object.entries(forms))
    if (isWanted(name)) written.push({ name, bytes: await write() });
  return written;
}
