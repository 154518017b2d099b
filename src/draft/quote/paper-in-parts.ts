/** A paper in parts for different readers: “Part A is for leads only”, “Part B – may be copied to parents”. */
import type { AlertReading, Statement } from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import {
  givenRange,
  headsPart,
  mayTellFamilies,
  opensPart,
  partNamed,
} from '#model/language/may-share.ts';
import { sharingLine } from '#model/language/sharing-line.ts';
import { isCutForHome, isTakenOut } from '#model/language/taken-out.ts';
import { isHeadingItem } from '#model/text/heading-item.ts';

const MOST_WORDS = 24;

interface Parts {
  given: AlertReading;
  rest: AlertReading;
  /** Is what is given what a school is to say itself? */
  isWording: boolean;
}

/**
 * @returns The reading of the parts that the paper gives to families, and the reading of the rest; `null` where it gives them no
 * part in particular.
 */
export function inParts(reading: AlertReading, blocks: StoredAlert['blocks']): Parts | null {
  const lines = givenLines(reading, blocks);
  if (lines !== null) return partedBy(reading, (line) => line > lines.from && line < lines.to);
  const wording = mayTellFamilies(reading.sharing) ? null : wordingLines(blocks);
  if (wording !== null)
    return partedBy(reading, (line) => line > wording.from && line < wording.to, true);
  const range = givenParagraphs(reading);
  const heads = blocks.flatMap(({ kind, sign, text, marks }) => {
    const isHead = headsPart(text) && text.split(/\s+/).length <= MOST_WORDS;
    const number =
      range && (kind === 'heading' || isHeadingItem({ sign, text }))
        ? (/^\d{1,2}(?=[.)])/.exec(`${sign}${text}`)?.[0] ?? null)
        : null;
    const name = isHead ? partNamed(text) : number;
    return name === null ? [] : [{ name, text, line: marks[0]?.line ?? 1 }];
  });
  if (new Set(heads.map(({ name }) => name)).size < 2 || mayTellFamilies(reading.sharing))
    return null;
  const headOf = (line: number) => heads.findLast((head) => head.line <= line);
  const isGiven = (head: (typeof heads)[number]): boolean => {
    const within = reading.sharing.filter(({ line }) => headOf(line) === head);
    if (range && Number(head.name) >= range.from && Number(head.name) <= range.to)
      return ![head.text, ...within.map(({ text }) => text)].some(closes);
    const said = [head.text, ...saidOf(head.name, reading, heads[0]?.line ?? 1)];
    // What closes a part closes it wherever that stands in it, be it meant for the whole paper.
    return said.some(opens) && ![...said, ...within.map(({ text }) => text)].some(closes);
  };
  const given = new Set(heads.filter(isGiven));
  if (given.size === 0) return null;
  return partedBy(reading, (line) => {
    const head = headOf(line);
    return head !== undefined && given.has(head);
  });
}

/**
 * @param isGiven Does a line stand in what families are given?
 * @param isWording Is it what a school is to say itself, whoever wrote the rest? Default: no.
 */
function partedBy(
  reading: AlertReading,
  isGiven: (line: number) => boolean,
  isWording = false,
): Parts {
  const partOf = (isOfGiven: boolean): AlertReading => {
    const within = ({ line }: { line: number }): boolean => isGiven(line) === isOfGiven;
    return {
      ...reading,
      statements: reading.statements.filter(within),
      sharing: reading.sharing.filter(within),
    };
  };
  const given = { ...partOf(true), title: null, sharing: [] };
  return {
    given: isWording
      ? { ...given, publisher: null, statements: given.statements.map(forAnybody) }
      : given,
    rest: partOf(false),
    isWording,
  };
}

interface Lines {
  from: number;
  to: number;
}

/** “COPY FROM HERE” … “COPY TO HERE”; “CUT OFF BEFORE HANDING OUT”: the lines that families are given, which say nothing else. */
function givenLines(reading: AlertReading, blocks: StoredAlert['blocks']): Lines | null {
  const lineOf = (is: (text: string) => boolean): number | undefined =>
    blocks.find(({ text }) => is(text.trim()))?.marks[0]?.line;
  const isOpen = ({ from, to }: Lines): boolean =>
    !reading.sharing.some(({ text, line }) => line > from && line < to && closes(text));
  const begins = lineOf((text) => COPY_FROM.test(text));
  const ends = lineOf((text) => COPY_TO.test(text));
  if (begins !== undefined && ends !== undefined && begins < ends) {
    const between = { from: begins, to: ends };
    return isOpen(between) ? between : null;
  }
  const cut = lineOf(isCutForHome);
  const above = cut === undefined ? null : { from: 0, to: cut };
  return above !== null && isOpen(above) ? above : null;
}
/** “WHAT I’D LIKE TO SAY TO PARENTS (please edit)” … “NOTES, STAFF ONLY, TAKE OUT”: a school’s own words to its families. */
function wordingLines(blocks: StoredAlert['blocks']): Lines | null {
  const at = blocks.findIndex(({ text }) => SAID_TO_PARENTS.test(text.trim()));
  const head = blocks[at];
  if (!head) return null;
  const end = blocks
    .slice(at + 1)
    .find(({ text }) => isTakenOut(text) || ENDS_WORDING.test(text.trim()));
  const lineOf = (block: typeof end): number | undefined => block?.marks[0]?.line;
  return { from: lineOf(head) ?? 0, to: lineOf(end) ?? Number.POSITIVE_INFINITY };
}
const SAID_TO_PARENTS =
  /^\P{L}*(?:what (?:I|we)(?:['’]d| would) like to (?:say|send) to|(?:suggested |draft |our )?(?:wording|text|message) (?:for|to)) (?:parents|families|carers)\b[^.!?]{0,40}$/iu;
const ENDS_WORDING =
  /\b(?:staff only|not for (?:parents|families|home)|for staff|leads? only|end of (?:draft|wording|text|message))\b/i;
/** What stands there is for whoever gets it. */
function forAnybody(statement: Statement): Statement {
  const { for: whom, ...said } = statement;
  return whom === 'staff' ? said : statement;
}

const PIECE =
  '(?:copy|paste|cut|lift|(?:the )?(?:text|words?|wording|letter)(?: for [\\p{L} ]{2,30})?)';
const COPY_FROM = new RegExp(
  `^\\P{L}*${PIECE} (?:from|starts?|begins?|below)(?: here)?\\P{L}*$`,
  'iu',
);
const COPY_TO = new RegExp(`^\\P{L}*${PIECE} (?:to|until|ends?|stops?)(?: here)?\\P{L}*$`, 'iu');

/** “Paragraphs 1 to 5 may be passed to parents”: the numbers of the parts that families are given. */
function givenParagraphs({
  statements,
  sharing,
}: AlertReading): { from: number; to: number } | null {
  const [, from, to = from] = [...sharing, ...statements].flatMap(
    ({ text }) => givenRange(text) ?? [],
  );
  return from ? { from: Number(from), to: Number(to) } : null;
}
/** What the head of the paper says of a part: sentences that name it, and those after them up to the next that names one. */
function saidOf(name: string, { statements }: AlertReading, before: number): string[] {
  let named: string | null = null;
  return statements
    .filter(({ line }) => line < before)
    .filter(({ text }) => {
      named = partNamed(text) ?? named;
      return named === name;
    })
    .map(({ text }) => text);
}

const opens = (text: string): boolean =>
  opensPart(text) || (sharingLine(text)?.opens.has('families') ?? false);
const closes = (text: string): boolean =>
  (sharingLine(text)?.closes.has('families') ?? false) ||
  /\b(?:not?|never|nor) [^.;]*\b(?:parents|carers|families|home|shared?|cop(?:y|ied)|circulated?|forward(?:ed)?)\b/i.test(
    text,
  );
