import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Letter, TranslatedLetter } from '#model/paper/letter.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { EVERYONE, type LetterReader } from '#model/paper/letter-reader.ts';
import {
  BACK_SPACINGS,
  FRONT_SPACINGS,
  type LetterSpacing,
  TRANSLATED_FRONT_SPACINGS,
} from '#model/paper/letter-spacing.ts';
import { letterData, readerData } from '#render/arrange/letter-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet, Typesetting } from '#render/arrange/paper-tools.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSides } from './fit-sides.ts';
import { reportPages } from './report-fit.ts';

/** The letter, and the help card on its back. */
const SIDES = 2;
/** A letter on the school's paper, with a help card on its back. */
export async function writeLetter(
  version: LetterPaper,
  letter: Letter,
  tools: PaperTools,
  report: Report,
): Promise<Sheet & { spacing: LetterSpacing }> {
  const lay = letterSetter(version, letter, tools, report);
  const { set, spacing } = await fitLetter(lay, letter, null, EVERYONE, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages, spacing };
}

/**
 * The letter in another language, with the English on the reverse of each page.
 * @param english Spacing of the English letter by itself.
 */
export async function writeBilingualLetter(
  version: BandVersion,
  locale: TranslatedLetter,
  english: LetterSpacing | null,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const letters = await familyLetters(
    version,
    version.letter,
    [{ ...EVERYONE, lang: locale.lang }],
    tools,
    report,
    [locale],
    english,
  );
  return letters.one({ ...EVERYONE, lang: locale.lang });
}

/** A class's letters, as separate files and as one, in order. */
export interface FamilyLetters {
  one: (reader: LetterReader) => Promise<Sheet>;
  all: (readers: readonly LetterReader[]) => Promise<Sheet>;
}

/**
 * Makes a class's letters. The spacing is fitted once, for the reader with the most lines, so that all families get the
 * same layout.
 * @param locales The letter in the languages of its readers.
 * @param english Spacing of the English letter, where it is known. Default: it is fitted here.
 */
export async function familyLetters(
  version: BandVersion,
  letter: Letter,
  readers: readonly LetterReader[],
  tools: PaperTools,
  report: Report,
  locales: readonly TranslatedLetter[] = [],
  english: LetterSpacing | null = null,
): Promise<FamilyLetters> {
  const namesLength = ({ salutation, address, pupil }: LetterReader) =>
    address.length * 100 + salutation.length + (pupil?.name.length ?? 0);
  const longest = readers.reduce((a, b) => (namesLength(b) > namesLength(a) ? b : a), EVERYONE);
  const lay = letterSetter(version, letter, tools, report);
  const spacings: Record<string, LetterSpacing> = english ? { [ENGLISH_FACE]: english } : {};
  for (const locale of english ? locales : [null, ...locales])
    spacings[locale?.lang ?? ENGLISH_FACE] = (
      await fitLetter(lay, letter, locale, longest, report)
    ).spacing;
  const sides = ({ lang }: LetterReader) =>
    locales.some((locale) => locale.lang === lang) ? 2 * SIDES : SIDES;
  const print = async (some: readonly LetterReader[]): Promise<Sheet> => {
    const due = some.reduce((sum, reader) => sum + sides(reader), 0);
    const usual = await lay(some, spacings, locales);
    const set = usual.pages === due ? usual : await lay(some, spacings, locales, { long: true });
    return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
  };
  return { one: (reader) => print([reader]), all: print };
}

/** The template's name for the English letter. */
const ENGLISH_FACE = 'en';

/** Fits a letter in one language. */
async function fitLetter(
  lay: LayLetters,
  letter: Letter,
  locale: TranslatedLetter | null,
  reader: LetterReader,
  report: Report,
): Promise<{ set: Typesetting; spacing: LetterSpacing }> {
  const tried: LetterSpacing[] = [];
  const face = locale?.lang ?? ENGLISH_FACE;
  const fronts: readonly LetterSpacing['front'][] = locale
    ? TRANSLATED_FRONT_SPACINGS
    : FRONT_SPACINGS;
  const layIn = (spacing: LetterSpacing, long = false) =>
    lay([{ ...reader, lang: face }], { [face]: spacing }, locale ? [locale] : [], {
      alone: locale !== null,
      long,
    });
  const set = await fitSides(fronts, BACK_SPACINGS, (front, back) => {
    tried.push({ front, back });
    return layIn({ front, back });
  });
  const spacing = tried.at(-1) as LetterSpacing;
  const { subject: title, place } = locale?.letter ?? letter;
  reportPages(set, SIDES, { title, place }, report);
  return { set: set.pages > SIDES ? await layIn(spacing, true) : set, spacing };
}

/**
 * Typesets letters to readers, in their languages.
 * @param options `alone`: without the English? `long`: is more than one front and back needed? Default: no.
 */
type LayLetters = (
  readers: readonly LetterReader[],
  spacings: Record<string, LetterSpacing>,
  locales: readonly TranslatedLetter[],
  options?: { alone?: boolean; long?: boolean },
) => Promise<Typesetting>;

/** Converts a letter to template data once, however often it is set. */
function letterSetter(
  version: LetterPaper,
  letter: Letter,
  tools: PaperTools,
  report: Report,
): LayLetters {
  const page = createPageContext(tools, report, false);
  const dataByLanguages = new Map<string, Omit<ReturnType<typeof letterData>, 'readers'>>();
  const dataFor = (locales: readonly TranslatedLetter[]) => {
    const key = locales.map(({ lang }) => lang).join(' ');
    const before = dataByLanguages.get(key);
    if (before) return before;
    const { readers: _, ...data } = letterData(version, letter, [], page, locales);
    dataByLanguages.set(key, data);
    return data;
  };
  const words = (value: string) => page.text(value, letter.place);
  return (readers, spacings, locales, { alone = false, ...options } = {}) => {
    const data = {
      ...dataFor(locales),
      spacings,
      alone,
      ...options,
      theme: {
        ...adultTheme(version.band, 12),
        ...(tools.scripts ? { scripts: tools.scripts } : {}),
      },
    };
    // In a separate file from shared data, so that Typst's cache of the latter stays valid between letters.
    const written = readers.map((reader) => readerData(reader, locales, words));
    return tools.typeset('letter', data, {
      ...page.files,
      'readers.json': JSON.stringify(written),
    });
  };
}
