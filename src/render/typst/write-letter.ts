import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Letter, TranslatedLetter } from '#model/letter.ts';
import { EVERYONE, type LetterReader } from '#model/letter-reader.ts';
import {
  BACK,
  BACK_OF_TONGUE,
  FRONT,
  FRONT_OF_TONGUE,
  type LetterSpacing,
} from '#model/letter-spacing.ts';
import { letterData, readerData } from '#render/arrange/letter-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet, Typesetting } from '#render/arrange/paper-tools.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSides } from './fit-sides.ts';
import { reportPages } from './report-fit.ts';

/** The letter, and the help card on its back. */
const SIDES = 2;
/** A letter home on the school's paper, with a help card on its back. */
export async function writeLetter(
  version: BandVersion,
  letter: Letter,
  tools: PaperTools,
  report: Report,
): Promise<Sheet & { spacing: LetterSpacing }> {
  const lay = letterSetter(version, letter, tools, report);
  const { set, spacing } = await fitLetter(lay, letter, null, EVERYONE, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages, spacing };
}

/**
 * The letter before the lesson in another language, with the English on the reverse of each of its sides.
 * @param english The air that the English letter has by itself.
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

/** Letters of a class, each as a file of its own and all of them in one, in the order given. */
export interface FamilyLetters {
  one: (reader: LetterReader) => Promise<Sheet>;
  all: (readers: readonly LetterReader[]) => Promise<Sheet>;
}

/**
 * Makes a class's letters. How much air the letter has is found once, with the reader whose lines take most room, so
 * that all families get the same page.
 * @param locales The letter in the languages that some readers have.
 * @param english The air of the English letter, where it was found before; default: it is found here.
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

/** The name that the template has for the English face. */
const ENGLISH_FACE = 'en';

/** Fits one face by itself: the English one, or that of another language. */
async function fitLetter(
  lay: LayLetters,
  letter: Letter,
  locale: TranslatedLetter | null,
  reader: LetterReader,
  report: Report,
): Promise<{ set: Typesetting; spacing: LetterSpacing }> {
  const tried: LetterSpacing[] = [];
  const face = locale?.lang ?? ENGLISH_FACE;
  const [fronts, backs]: [readonly LetterSpacing['front'][], readonly LetterSpacing['back'][]] =
    locale ? [FRONT_OF_TONGUE, BACK_OF_TONGUE] : [FRONT, BACK];
  const layIn = (spacing: LetterSpacing, long = false) =>
    lay([{ ...reader, lang: face }], { [face]: spacing }, locale ? [locale] : [], {
      alone: locale !== null,
      long,
    });
  const set = await fitSides(fronts, backs, (front, back) => {
    tried.push({ front, back });
    return layIn({ front, back });
  });
  const spacing = tried.at(-1) as LetterSpacing;
  const { subject: title, place } = locale?.letter ?? letter;
  reportPages(set, SIDES, { title, place }, report);
  return { set: set.pages > SIDES ? await layIn(spacing, true) : set, spacing };
}

/**
 * Sets letters to readers, in the languages that they have.
 * @param options `alone`: is the English left out? `long`: does one take more sides than a front and a back? Default: no.
 */
type LayLetters = (
  readers: readonly LetterReader[],
  spacings: Record<string, LetterSpacing>,
  locales: readonly TranslatedLetter[],
  options?: { alone?: boolean; long?: boolean },
) => Promise<Typesetting>;

/** What a letter says is turned into the page's data once, however often it is set. */
function letterSetter(
  version: BandVersion,
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
    // Apart from what all letters share: the engine keeps what it made of that from one letter to the next.
    const written = readers.map((reader) => readerData(reader, locales, words));
    return tools.typeset('letter', data, {
      ...page.files,
      'readers.json': JSON.stringify(written),
    });
  };
}
