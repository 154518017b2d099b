/** Advice that stands together in an alert is quoted together: what is to be done, why, and whom to tell, in the alert's order. */
import { type AlertReading, isForStaffAlone, type Statement } from '#model/alert/alert-reading.ts';
import type { OwnSentence, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { isDoNot } from '#model/language/do-not.ts';
import { SPOKEN } from '#model/language/spoken.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { isToDecide, whyNoAccount } from './account.ts';
import { labelOf } from './listed-items.ts';
import { HANGS } from './never-quoted.ts';
import type { Quotation } from './quotable.ts';

/** Most words that one item of a letter's list has. */
const MOST_WORDS = 60;

interface RunsFrom {
  blocks: StoredAlert['blocks'];
  statements: AlertReading['statements'];
  /** Reads one of its sentences as adults would read it; `null` where it is for some of them alone. */
  quote: (text: string, at: Pick<Statement, 'line'>) => Quotation | null;
  /** Does a text say alone what it says there? */
  standsAlone: (text: string) => boolean;
}

/**
 * @param sentences The alert's own sentences as each would be quoted alone.
 * @returns The same, with those of one paragraph, or item, that may go home and follow one another as one.
 */
export function asRuns(sentences: readonly OwnSentence[], from: RunsFrom): OwnSentence[] {
  const runs = new Map<OwnSentence, OwnSentence | null>();
  for (const block of from.blocks) {
    if (!['paragraph', 'item', 'quote'].includes(block.kind)) continue;
    const own = sentences.filter((one) => one.kind === 'advice' && block.text.includes(one.text));
    if (!own.some(isForHome)) continue;
    for (const run of runsIn(block, own, from)) {
      const pieces = own.filter(
        (piece) => !runs.has(piece) && run.parts.some(({ text }) => text.includes(piece.text)),
      );
      const [first, ...others] = pieces;
      if (!first || pieces.length + run.parts.length < LEAST) continue;
      const { text, quoted, parts } = run;
      const said = { text, line: first.line, key: wordKey(text), ...quoted };
      runs.set(first, {
        ...first,
        ...said,
        parts: parts.map((part) => ({ text: part.text, line: part.line })),
      });
      for (const piece of others) runs.set(piece, null);
    }
  }
  const told = sentences.flatMap((one) => {
    const run = runs.get(one);
    return run === undefined ? [one] : (run ?? []);
  });
  return withLeaning(told, from);
}

/** “Ask them not to forward it.”, an item that leans on the one above it, stands behind that. */
function withLeaning(
  sentences: OwnSentence[],
  { blocks, quote, standsAlone }: RunsFrom,
): OwnSentence[] {
  const told: OwnSentence[] = [];
  for (const next of sentences) {
    const last = told.at(-1);
    const whole =
      last && next.kind === 'advice' && next.whyNot === HANGS ? joined(last, next) : null;
    if (whole) told.pop();
    told.push(whole ?? next);
  }
  return told;

  function joined(last: OwnSentence, next: OwnSentence): OwnSentence | null {
    const at = blocks.findIndex(({ kind, text }) => kind === 'item' && text.includes(next.text));
    const above = blocks[at - 1];
    const parts = last.parts ?? [{ text: last.text, line: last.line }];
    const isBelow = above?.kind === 'item' && above.text.includes(parts.at(-1)?.text ?? '\n');
    const text = `${last.text} ${next.text}`;
    const isOther = isDoNot(last.text) && !isDoNot(next.text);
    const isFit = /[.!?]["”’]?$/.test(last.text) && wordsIn(text).length <= MOST_WORDS;
    if (!isForHome(last) || !isBelow || !isFit || isOther || !standsAlone(text)) return null;
    const quoted = quote(text, last);
    if (!quoted || quoted.whyNot !== null || quoted.notHome) return null;
    const said = {
      text,
      key: wordKey(text),
      parts: [...parts, { text: next.text, line: next.line }],
    };
    return { ...last, ...quoted, ...said };
  }
}

/** Two sentences, or the pieces of one. */
const LEAST = 3;

const isForHome = ({ whyNot, notHome }: OwnSentence): boolean => whyNot === null && !notHome;
const isAdvice = ({ uses, text }: Statement): boolean =>
  uses.some((use) => ADVISES.has(use)) || SETS.test(text);
/** “In the family page, set chat to friends.” */
const SETS =
  /^(?:In|On|Under|From) [^,.;:]{3,60}, (?:set|turn|switch|choose|pick|tap|press|open|change|go|select|tick|untick|add|remove|block|ask|put|make)\b/;
const ADVISES: ReadonlySet<string> = new Set(['advice', 'do-not']);
const saysWhereToTurn = ({ uses }: Statement): boolean =>
  uses.some((use) => use.startsWith('route:'));

/** A sentence of the paragraph, as far as it may stand in a run. */
interface Member {
  statement: Statement;
  /** Where it begins and ends in the text of its paragraph. */
  from: number;
  to: number;
  words: number;
  /** Does it forbid something, or ask for something? Why so, or where to turn, is neither. */
  does: 'forbids' | 'asks' | null;
  mayBegin: boolean;
  mayEnd: boolean;
}

interface Run {
  text: string;
  quoted: Quotation;
  parts: Statement[];
}

/** The runs of one paragraph: as many sentences as have room, from one that stands alone to one that advises something. */
function runsIn(
  block: StoredAlert['blocks'][number],
  own: readonly OwnSentence[],
  from: RunsFrom,
): Run[] {
  const found: Run[] = [];
  let open: Member[] = [];
  const close = (): void => {
    const run = runOf(open, block.text, from);
    if (run) found.push(run);
    open = [];
  };
  for (const next of membersOf(block, own, from)) {
    const last = open.at(-1);
    const isNext = last && next && block.text.slice(last.to, next.from).trim() === '';
    const words = open.reduce((sum, member) => sum + member.words, next?.words ?? 0);
    // “Don’t send more. Ring your bank.”: among what not to do stands only what is forbidden.
    const isOther = open[0]?.does === 'forbids' && next?.does === 'asks';
    if (!isNext || isOther || words > MOST_WORDS) close();
    if (next && (open.length > 0 || next.mayBegin)) open.push(next);
  }
  close();
  return found;
}

/** The sentences of a paragraph in order; `null` for one that may not be quoted with others. */
function membersOf(
  block: StoredAlert['blocks'][number],
  own: readonly OwnSentence[],
  { statements, quote }: RunsFrom,
): (Member | null)[] {
  let at = labelOf(block).length;
  return statements.flatMap((statement): (Member | null)[] => {
    const start = block.text.indexOf(statement.text, at);
    if (start < 0) return [];
    at = start + statement.text.length;
    const pieces = own.filter(({ text }) => statement.text.includes(text));
    const isOpen =
      !isForStaffAlone(statement) &&
      !isLeftToPerson(statement.uses) &&
      pieces.every(({ whyNot, notHome }) => (whyNot ?? notHome ?? HANGS) === HANGS);
    const quoted = isOpen ? quote(statement.text, statement) : null;
    if (!quoted || quoted.whyNot !== null || quoted.notHome) return [null];
    const advises = isAdvice(statement);
    const forbids = isDoNot(statement.text);
    // “Do not pay, and ring us”: each piece stands in its own list. What a heading forbids is said so of its sentence alone.
    const asksToo = forbids && pieces.some(({ text }) => !isDoNot(text));
    if (asksToo || (!forbids && isForbiddenAbove(statement))) return [null];
    const asks = advises || saysWhereToTurn(statement);
    if (!asks && !leadsOn(statement, quoted.says)) return [null];
    return [
      {
        ...{ statement, from: start, to: at, words: wordsIn(statement.text).length },
        does: forbids ? ('forbids' as const) : advises ? ('asks' as const) : null,
        ...{ mayBegin: advises, mayEnd: asks },
      },
    ];
  });
}

const isForbiddenAbove = ({ uses, text }: Statement): boolean =>
  uses.includes('do-not') && !uses.includes('advice') && !/\b(?:not|never|n['’]t)\b/i.test(text);

/** It may stand between two pieces of advice: “Children tell us that they feared to lose the game.” */
const leadsOn = ({ uses }: Statement, says: string): boolean =>
  uses.every((use) => use === 'unused' || use === 'name') &&
  whyNoAccount(says.replace(SPOKEN, '“…”')) === null;

const isLeftToPerson = (uses: readonly string[]): boolean =>
  isToDecide(uses) || uses.includes('settled');

/** All of them, or those from the first with which the rest stands alone; `null` where that is one, or none. */
function runOf(
  members: readonly Member[],
  whole: string,
  { quote, standsAlone }: RunsFrom,
): Run | null {
  const last = members.findLastIndex(({ mayEnd }) => mayEnd);
  for (let first = 0; first <= last; first++) {
    const run = members.slice(first, last + 1);
    const [begin, end] = [run[0] as Member, run.at(-1) as Member];
    const text = whole.slice(begin.from, end.to);
    if (!begin.mayBegin || !standsAlone(text)) continue;
    const quoted = quote(text, begin.statement);
    if (quoted && quoted.whyNot === null && !quoted.notHome)
      return { text, quoted, parts: run.map(({ statement }) => statement) };
  }
  return null;
}
