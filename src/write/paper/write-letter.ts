import type { BandVersion } from '#model/band-version.ts';
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
  { leading: 0.72, spacing: 1.15, sign: 10 },
  { leading: 0.64, spacing: 0.95, sign: 8 },
  { leading: 0.54, spacing: 0.72, sign: 4 },
] as const;
/** The card may hold many routes: smaller type, then a third column. */
const BACK = [
  { size: 12, routes: 11, across: 2 },
  { size: 11.5, routes: 10.5, across: 2 },
  { size: 11, routes: 10, across: 3 },
  { size: 10.5, routes: 9.5, across: 3 },
] as const;
type Air = { front: (typeof FRONT)[number]; back: (typeof BACK)[number] };

/** The letter home on the school's paper, with a help card on its back. */
export async function writeLetter(
  version: BandVersion,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const { set } = await fitLetter(version, EVERYONE, tools, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

/** Letters of a class, each as a file of its own and all of them in one, in the order given. */
export interface FamilyLetters {
  one: (reader: LetterReader) => Promise<Sheet>;
  all: (readers: readonly LetterReader[]) => Promise<Sheet>;
}

/**
 * Makes a class's letters. How much air the letter has is found once, with the reader whose lines take most room, so
 * that all families get the same page.
 */
export async function familyLetters(
  version: BandVersion,
  readers: readonly LetterReader[],
  tools: PaperTools,
  report: Report,
): Promise<FamilyLetters> {
  const room = ({ salutation, address, pupil }: LetterReader) =>
    address.length * 100 + salutation.length + (pupil?.name.length ?? 0);
  const longest = readers.reduce((a, b) => (room(b) > room(a) ? b : a), EVERYONE);
  const { air } = await fitLetter(version, longest, tools, report);
  const print = async (some: readonly LetterReader[]): Promise<Sheet> => {
    const set = await setLetters(version, some, air, tools, report);
    if (set.pages !== SIDES * some.length)
      throw new Error(`${some.length} letters take ${set.pages} sides`);
    return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
  };
  return { one: (reader) => print([reader]), all: print };
}

async function fitLetter(
  version: BandVersion,
  reader: LetterReader,
  tools: PaperTools,
  report: Report,
): Promise<{ set: Typesetting; air: Air }> {
  const tried: Air[] = [];
  const set = await fitSides(FRONT, BACK, (front, back) => {
    tried.push({ front, back });
    return setLetters(version, [reader], { front, back }, tools, report);
  });
  reportPages(set, SIDES, { title: version.letter.subject, place: version.letter.place }, report);
  return { set, air: tried.at(-1) as Air };
}

function setLetters(
  version: BandVersion,
  readers: readonly LetterReader[],
  { front, back }: Air,
  tools: PaperTools,
  report: Report,
): Promise<Typesetting> {
  const page = createPageContext(tools, report, false);
  return tools.typeset(
    'letter',
    {
      ...letterData(version, readers, page),
      'front-air': front,
      'back-air': back,
      look: adultLook(version.band, 12),
      ...(tools.scripts ? { scripts: tools.scripts } : {}),
    },
    page.files,
  );
}
