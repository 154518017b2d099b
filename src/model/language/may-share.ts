/**
 * Who may be shown an alert, by its own words: lines that close it, lines that open it, and lines that only keep it
 * from pupils.
 */
import { sharingLine } from './sharing-line.ts';
import type { Reader } from './sharing-words.ts';

/**
 * May families be told what the alert says in its own words?
 * @param sharing The alert's lines on sharing.
 */
export function mayTellFamilies(sharing: readonly { text: string }[]): boolean {
  if (isRetold(sharing)) return false;
  // “Part B may be copied to parents”: then the rest may not.
  if (sharing.some(({ text }) => givesPart(text))) return false;
  const lines = sharing.map(({ text }) => sharingLine(text));
  const closes = (reader: Reader) => lines.some((line) => line?.closes.has(reader));
  const isClosed = closes('families');
  // Only a line that names the paper overrides one that closes it: “share away” does not.
  const isOpened = lines.some(
    (line) =>
      line?.opens.has('families') && !line.closes.has('families') && (line.isOfPaper || !isClosed),
  );
  return isOpened || lines.every((line) => line !== null && isFromPupilsAtMost(line.closes));
}

/**
 * Does a line allow the whole paper to go to families as it is? Then its writer has already left out whatever
 * identifies somebody.
 * @param sharing The alert's lines on sharing.
 */
export const isGivenToFamilies = (sharing: readonly { text: string }[]): boolean =>
  mayTellFamilies(sharing) && sharing.some(({ text }) => sharingLine(text)?.opens.has('families'));

/** “You may share it in your own words”: then nothing is quoted, whatever other lines say. */
const isRetold = (sharing: readonly { text: string }[]): boolean =>
  sharing.some(({ text }) => sharingLine(text)?.isRetold);

/** Is the paper kept from pupils only, or from nobody? */
const isFromPupilsAtMost = (closes: ReadonlySet<Reader>): boolean =>
  [...closes].every((reader) => reader === 'pupils');

/**
 * May all staff be told what the alert says in its own words?
 * @param sharing The alert's lines on sharing.
 */
export function mayTellStaff(sharing: readonly { text: string }[]): boolean {
  if (mayTellFamilies(sharing)) return true;
  if (isRetold(sharing)) return false;
  const lines = sharing.map(({ text }) => sharingLine(text));
  // “Please share with pastoral staff. Not for onward sharing.”: these staff are the ones it was given to.
  const isGiven = lines.some((line) => line?.opens.has('staff'));
  return lines.every(
    (line) =>
      line !== null &&
      ((isGiven && line.isOnward) || (!line.closes.has('staff') && !line.closes.has('few'))),
  );
}

/** The letter or number of the part of a paper that a line names: “PART B”, “Section 2”; `null` where it names none. */
export function partNamed(line: string): string | null {
  const [, name] =
    /\b(?:[Pp]art|PART|[Ss]ection|SECTION|[Aa]nnexe?|ANNEXE?|[Aa]ppendix|APPENDIX) ([A-D]|[1-9]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|ONE|TWO|THREE|FOUR)\b/.exec(
      line,
    ) ?? [];
  return name?.toLowerCase() ?? null;
}

const PART = '[^\\p{L}\\d]*(?:part|section|annexe?|appendix) (?:[a-d]|[1-9]|one|two|three|four)\\b';
const OF_PART = ' (?:is|are|may|can|should|must|will|has|have|gives|sets|holds|contains|of)\\b';
const HEADS_PART = new RegExp(`^${PART}(?!${OF_PART})`, 'iu');
const SPEAKS_OF_PART = new RegExp(`^${PART}${OF_PART}`, 'iu');
/** Is a line the heading of a part? “PART B – MAY BE COPIED TO PARENTS” */
export const headsPart = (line: string): boolean => HEADS_PART.test(line);
/** Does a line speak about a part from elsewhere? “Part B may be copied.” */
export const speaksOfPart = (line: string): boolean => SPEAKS_OF_PART.test(line);

/**
 * The range of paragraphs that may be shared, as match groups: “Paragraphs 1 to 5 may be passed to parents”; `null` for
 * none.
 */
export const givenRange = (line: string): RegExpExecArray | null => RANGE.exec(line);
const RANGE =
  /\b(?:paragraphs?|paras?|sections?|parts?|points?) (\d{1,2})(?: ?(?:to|and|–|-) ?(\d{1,2}))?,? (?:may|can|to) be (?:passed|shared|given|sent|copied|read|forwarded|used|adapted|quoted|shown|reproduced|printed)\b[^.;]*\b(?:parents|carers|families|home)\b/iu;

/** Does a line allow families one part of a paper? “Part B may be copied to parents”, “PART B: WORDING FOR PARENTS” */
export const givesPart = (line: string): boolean =>
  givenRange(line) !== null || (partNamed(line) !== null && opensPart(line) && GIVES.test(line));
const GIVES =
  /\b(?:may|can|to) be (?:read|shared|given|sent|printed|copied)\b|\b(?:text|wording|words|copy|letter|note|version) for\b/i;

/** Does a heading or first line open its part of a closed paper? “For students (may be read out)” */
export const opensPart = (heading: string): boolean =>
  /\b(?:may|can|to) be (?:read (?:out|aloud)|shared|given|sent|printed|copied)\b|\bfor (?:(?:your|the|school) )*(?:parents|carers|families|home|newsletters?)\b|\b(?:to|with) (?:parents|carers|families)\b|\b(?:parents|carers|families) (?:to|should|need to|ought to) (?:hear|know|read|see)\b/i.test(
    heading,
  ) && !/\b(?:not|never|nor|hold|held|draft|embargo\w*|until)\b/i.test(heading);
