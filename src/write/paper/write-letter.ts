import type { BandVersion, Letter, TranslatedLetter } from '#model/band-version.ts';
import { EVERYONE, type LetterReader } from '#model/letter-reader.ts';
import type { Report } from '#problems/problem.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSides } from './fit-sides.ts';
import { letterData } from './letter-data.ts';
import { adultLook } from './look-data.ts';
import { createPageContext } from './page-context.ts';
import type { PaperTools, Sheet, Typesetting } from './paper-tools.ts';
import { reportPages } from './report-fit.ts';

/** The letter, and the help card on its back. */
const SIDES = 2;
/** The front stays at 12 points; only the air between lines and paragraphs gives way. */
const FRONT = [
  { size: 12, leading: 0.72, spacing: 1.15, sign: 10 },
  { size: 12, leading: 0.64, spacing: 0.95, sign: 8 },
  { size: 12, leading: 0.54, spacing: 0.72, sign: 4 },
] as const;
/** Another language may take a third more room than English: then its type gives way too. */
const FRONT_OF_TONGUE = [
  ...FRONT,
  { size: 11.5, leading: 0.54, spacing: 0.72, sign: 4 },
  { size: 11, leading: 0.52, spacing: 0.7, sign: 4 },
  { size: 10.5, leading: 0.5, spacing: 0.66, sign: 3 },
  { size: 10, leading: 0.48, spacing: 0.6, sign: 2 },
] as const;
/** The card may hold many routes: smaller type, then a third column. */
const BACK = [
  { size: 12, routes: 11, across: 2 },
  { size: 11.5, routes: 10.5, across: 2 },
  { size: 11, routes: 10, across: 3 },
  { size: 10.5, routes: 9.5, across: 3 },
] as const;
const BACK_OF_TONGUE = [
  ...BACK,
  { size: 10, routes: 9, across: 3 },
  { size: 9.5, routes: 8.5, across: 3 },
] as const;
type Air = {
  front: (typeof FRONT_OF_TONGUE)[number];
  back: (typeof BACK_OF_TONGUE)[number];
};

/** A letter home on the school's paper, with a help card on its back. */
export async function writeLetter(
  version: BandVersion,
  letter: Letter,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const { set } = await fitLetter(version, letter, null, EVERYONE, tools, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

/** The letter before the lesson in another language, with the English on the reverse of each of its sides. */
export async function writeBilingualLetter(
  version: BandVersion,
  tongue: TranslatedLetter,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const letters = await familyLetters(
    version,
    version.letter,
    [{ ...EVERYONE, lang: tongue.lang }],
    tools,
    report,
    [tongue],
  );
  return letters.one({ ...EVERYONE, lang: tongue.lang });
}

/** Letters of a class, each as a file of its own and all of them in one, in the order given. */
export interface FamilyLetters {
  one: (reader: LetterReader) => Promise<Sheet>;
  all: (readers: readonly LetterReader[]) => Promise<Sheet>;
}

/**
 * Makes a class's letters. How much air the letter has is found once, with the reader whose lines take most room, so
 * that all families get the same page.
 * @param tongues The letter in the languages that some readers have.
 */
export async function familyLetters(
  version: BandVersion,
  letter: Letter,
  readers: readonly LetterReader[],
  tools: PaperTools,
  report: Report,
  tongues: readonly TranslatedLetter[] = [],
): Promise<FamilyLetters> {
  const room = ({ salutation, address, pupil }: LetterReader) =>
    address.length * 100 + salutation.length + (pupil?.name.length ?? 0);
  const longest = readers.reduce((a, b) => (room(b) > room(a) ? b : a), EVERYONE);
  const airs: Record<string, Air> = {};
  for (const tongue of [null, ...tongues])
    airs[tongue?.lang ?? ENGLISH_FACE] = (
      await fitLetter(version, letter, tongue, longest, tools, report)
    ).air;
  const sides = ({ lang }: LetterReader) =>
    tongues.some((tongue) => tongue.lang === lang) ? 2 * SIDES : SIDES;
  const print = async (some: readonly LetterReader[]): Promise<Sheet> => {
    const set = await setLetters(version, letter, some, airs, tools, report, tongues);
    const due = some.reduce((sum, reader) => sum + sides(reader), 0);
    if (set.pages !== due)
      throw new Error(`${some.length} letters take ${set.pages} sides, not ${due}`);
    return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
  };
  return { one: (reader) => print([reader]), all: print };
}

/** The name that the template has for the English face. */
const ENGLISH_FACE = 'en';

/** Fits one face by itself: the English one, or that of another language. */
async function fitLetter(
  version: BandVersion,
  letter: Letter,
  tongue: TranslatedLetter | null,
  reader: LetterReader,
  tools: PaperTools,
  report: Report,
): Promise<{ set: Typesetting; air: Air }> {
  const tried: Air[] = [];
  const face = tongue?.lang ?? ENGLISH_FACE;
  const [fronts, backs]: [readonly Air['front'][], readonly Air['back'][]] = tongue
    ? [FRONT_OF_TONGUE, BACK_OF_TONGUE]
    : [FRONT, BACK];
  const set = await fitSides(fronts, backs, (front, back) => {
    tried.push({ front, back });
    return setLetters(
      version,
      letter,
      [{ ...reader, lang: face }],
      { [face]: { front, back } },
      tools,
      report,
      tongue ? [tongue] : [],
      tongue !== null,
    );
  });
  const { subject: title, place } = tongue?.letter ?? letter;
  reportPages(set, SIDES, { title, place }, report);
  return { set, air: tried.at(-1) as Air };
}

/** @param alone Is the English left out? */
function setLetters(
  version: BandVersion,
  letter: Letter,
  readers: readonly LetterReader[],
  airs: Record<string, Air>,
  tools: PaperTools,
  report: Report,
  tongues: readonly TranslatedLetter[],
  alone = false,
): Promise<Typesetting> {
  const page = createPageContext(tools, report, false);
  const { readers: written, ...data } = letterData(version, letter, readers, page, tongues);
  return tools.typeset(
    'letter',
    {
      ...data,
      airs,
      alone,
      look: adultLook(version.band, 12),
      ...(tools.scripts ? { scripts: tools.scripts } : {}),
    },
    // Apart from what all letters share: the engine keeps what it made of that from one letter to the next.
    { ...page.files, 'readers.json': JSON.stringify(written) },
  );
}
