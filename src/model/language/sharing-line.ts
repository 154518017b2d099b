/**
 * Parses one line of a paper on who may be shown it, in whatever form: “Please don’t put it on the class page”,
 * “OFFICIAL – may be shared with families”, “We’d be grateful if this went no further than the staff room”.
 */

import { regExp } from '../text/reg-exp.ts';
import { readClause } from './sharing-clause.ts';
import { EVERYBODY, HAND, type Reader, readersIn } from './sharing-words.ts';

export interface SharingLine {
  opens: ReadonlySet<Reader>;
  closes: ReadonlySet<Reader>;
  /** Does the line name the paper (“this bulletin”) rather than say “it”? */
  isOfPaper: boolean;
  /** It may be told in other words only, and not be quoted. */
  isRetold?: boolean;
  /** It keeps the paper from everybody but those to whom another line gives it. */
  isOnward?: boolean;
}

/** @returns `null` where the line is not about sharing. */
export function sharingLine(line: string): SharingLine | null {
  const plain = plainLine(line);
  if (ONE_OF_SEVERAL.test(plain)) return null;
  const [, audience] = AUDIENCE.exec(plain) ?? [];
  if (audience !== undefined && MARKED.test(plain)) return CLOSED;
  if (audience !== undefined) return forAudience(readersIn(audience));
  const [, readers] = FOR.exec(plain) ?? [];
  const named = readersIn(readers ?? '');
  if (named.length > 0 && !named.includes('pupils')) return forAudience(named);
  if (PRINTED_ALL.test(plain)) return { ...OPEN, isOfPaper: false };
  const clauses = clausesOf(plain);
  const read: NonNullable<ReturnType<typeof readClause>>[] = [];
  for (const [at, clause] of clauses.entries()) {
    const isOfPaper = read.some((clause) => clause.isOfPaper);
    read.push(...[readClause(clause, at > 0, isOfPaper)].filter((clause) => clause !== null));
  }
  if (read.length === 0) return markOf(plain);
  // “You may forward it to schools, but …”: if a clause that forbids something was not understood, nothing is opened.
  const isDoubtful = clauses.length > read.length && clauses.some((clause) => FORBIDS.test(clause));
  return {
    opens: new Set(isDoubtful ? [] : read.flatMap(({ opens }) => opens)),
    closes: new Set(read.flatMap(({ closes }) => closes)),
    isOfPaper: read.some(({ isOfPaper }) => isOfPaper),
    isRetold: read.some(({ isRetold }) => isRetold),
  };
}

/** Lower case, straight apostrophes, and a semicolon for each dash or bar between parts; other signs are removed. */
const plainLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s[|·•–—]\s/g, '; ')
    .replace(/[^\p{L}\p{N},;:.'/ -]+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ ']+/, '')
    .trimEnd();

/** A handling mark: “OFFICIAL-SENSITIVE”, “TLP: AMBER”, “Not for onward sharing”, “Private and confidential”. */
const MARKED =
  /(?:^|; |\b(?:marking|classification) ?: )official(?:[- ;]*sensitive)?$|\btlp\W? ?(?:red|amber|green)\b|^(?:private (?:and|&) |strictly )?confidential\b|(?:^|; )restricted(?=$|[:;.,-]| (?:circulation|distribution|document|briefing|paper)\b)|\bnot for (?:onward|further|public|wider|general|external|re-?)|\bnot (?:to be|for) (?:shared|forwarded|circulated|published|copied|reproduced|distributed|disseminated|publication|circulation|distribution|dissemination|transmission|sharing|forwarding|copying)\b|\b(?:handled?|treat(?:ed)?) (?:this |it )?as (?:strictly )?(?:restricted|confidential|official|sensitive|private)\b|\bfor internal use\b|\brestricted circulation\b/;
const FOR_ALL = /\btlp\W? ?(?:clear|white)\b/;
const OPEN: SharingLine = { opens: new Set(EVERYBODY), closes: new Set(), isOfPaper: true };
const CLOSED: SharingLine = {
  opens: new Set(),
  closes: new Set([...EVERYBODY, 'few']),
  isOfPaper: true,
};

/** “Not for onward publication”: closed to the public, but not to staff. */
const UNPUBLISHED =
  /\bnot (?:to be|for) (?:onward |further |wider |general |external |public )?(?:published|publication|republication)\b/;
/** “Not for onward sharing”: those who were given it keep it. */
const ONWARD = /\bnot for (?:onward|further|wider|external) \w+/;
const ALL_BUT_STAFF: SharingLine = {
  opens: new Set(),
  closes: new Set(['families', 'public', 'pupils']),
  isOfPaper: true,
};

function markOf(plain: string): SharingLine | null {
  if (FOR_ALL.test(plain)) return OPEN;
  if (!MARKED.test(plain)) return null;
  if (isMarkedBeside(UNPUBLISHED, plain)) return CLOSED;
  if (UNPUBLISHED.test(plain)) return ALL_BUT_STAFF;
  return { ...CLOSED, isOnward: ONWARD.test(plain) && !isMarkedBeside(ONWARD, plain) };
}

/** Is a line marked with something besides `mark`? */
const isMarkedBeside = (mark: RegExp, plain: string): boolean =>
  mark.test(plain) && MARKED.test(plain.replace(mark, '').replace(/[ :;.,-]+$/, ''));

/** “Audience: designated leads, heads of year, school nurses” */
const AUDIENCE = /^(?:intended )?(?:audience|readership|distribution|circulation)(?: list)?: (.+)$/;
/** “For: parents and carers, primary schools”; but “For: tablets and phones” is not about sharing. */
const FOR = /^for: (.+)$/;
/** Open to the readers named; leads and teachers always have it. */
const forAudience = (named: readonly Reader[]): SharingLine => ({
  opens: new Set(named.filter((reader) => reader === 'families')),
  closes: new Set(
    named.includes('families') ? [] : (['families', 'public', 'pupils'] satisfies Reader[]),
  ),
  isOfPaper: true,
});

/**
 * “Schools are asked to share this with families, to brief all staff and not to name the app”: sharing is one of
 * several requests.
 */
const ONE_OF_SEVERAL = /\basked to [^,]+, (?:and )?to \w+/;
const FORBIDS = /\b(?:not|never|nor|only)\b|n't\b/;
/** “Print it, pin it up, pass it on.” */
const PRINTED_ALL = regExp()`^(?:please )?(?:(?:${HAND}|pin|pass|stick|take) (?:it|this)(?: up| on| round| home| out)?(?:,| and|, and|\.|$) ?){2,}$`;

/**
 * A beginning that addresses a reader, names the paper or announces a reason: “Heads: keep this to yourselves”, “A word
 * of caution: …”
 */
const TO_WHOM =
  /^(?:[\w' ]{2,20}|(?:please )?note|nb|a word of (?:caution|warning)|[\w' ,]{2,80}(?=: (?:please )?(?:do not|don't|keep) )): /;
const REASON =
  /,? (?:because|since|as (?:it|this|they|some)|so (?:please|that)|until|unless|without)\b.*$/;

const clausesOf = (plain: string): string[] =>
  plain
    .replace(TO_WHOM, '')
    .split(/(?:[;.]|, but|(?<=,) and(?= not))(?: |$)|, so (?=please)/)
    .map((clause) =>
      clause
        .replace(REASON, '')
        .replace(/, (?:please|no need to ask)$/, '')
        .trim(),
    )
    .filter((clause) => clause !== '');
