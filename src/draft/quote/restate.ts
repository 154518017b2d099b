import type { Fact } from '#model/alert/alert.ts';
import type { AdvicePassage, AlertReading, Passage } from '#model/alert/alert-reading.ts';
import { byItsLines, isByItsLines } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import type { Restatement } from '#model/alert/restatement.ts';
import type { Risk } from '#model/risk.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { midSentence } from '#model/text/mid-sentence.ts';
import { affectedFact, ageLimitFact, isOnAffected } from '../choose/affected.ts';
import { agesIn } from '../choose/ages-in.ts';
import { isOfMost } from '../choose/stated-ages.ts';
import { accountsIn } from './account.ts';
import { saysWhole } from './says-whole.ts';

export { linesAt };

/** A fact of an alert, with what a letter makes of it. */
export interface DraftFact extends Fact {
  /** The restatement as an item of the letter home. */
  home: string | null;
  /** How many sentences of the alert say it. */
  mentions: number;
  /** Those sentences, where no wording of ours says them. */
  own?: readonly AdvicePassage[];
  /** Those sentences, where wording of ours says them. */
  ours?: readonly Passage[];
  /** Advice that staff follow too. */
  firm?: boolean;
}

type Kind = Restatement['kind'];
const KINDS: readonly { kind: Kind; of: (reading: AlertReading) => readonly Passage[] }[] = [
  { kind: 'service', of: (reading) => reading.serviceFacts },
  { kind: 'reason', of: (reading) => reading.appeal },
  { kind: 'sign', of: (reading) => reading.redFlags },
  { kind: 'advice', of: (reading) => [...reading.advice, ...whenToRing(reading)] },
];

/** “If there are threats, ring 101, or 999 in an emergency.”: where to turn, and when, which our routes do not say. */
const whenToRing = ({ statements }: AlertReading): Passage[] =>
  statements
    .filter(
      ({ text, uses }) =>
        WHEN_TO_RING.test(text) &&
        uses.some((use) => use.startsWith('route:')) &&
        !uses.some((use) => use === 'advice' || use === 'do-not'),
    )
    .map(({ text, line }) => ({ text, line }));
const WHEN_TO_RING = /^(?:If|When|Where) [^.]{8,}\b(?:999|101|111|159|police|bank|CEOP)\b/;

const WHAT: Record<Kind, string> = {
  service: 'how the service works',
  reason: 'why young people like it',
  sign: 'signs to notice',
  advice: 'advice',
};

/** Does a statement name lines or risks, as `restate` words them? */
export const isOfReading = (wording: string): boolean =>
  isByItsLines(wording) || isOnAffected(wording) || /^The alert raises .+\.$/.test(wording);

/**
 * The alert's statements in our words: what we know how to say, and by their lines those that we do not.
 * Nothing of the alert's own wording is kept.
 * @param notOurs Keys of sentences for which a person does not want our words.
 */
export function restate(
  reading: AlertReading,
  risks: readonly { id: string; lines: readonly number[]; taught: boolean }[],
  restatements: readonly Restatement[],
  taxonomy: readonly Risk[],
  notOurs: readonly string[] = [],
): DraftFact[] {
  const facts: Omit<DraftFact, 'id'>[] = [];
  const whole = reading.statements.map(({ text }) => text).join('\n');
  const so = restatements.filter(
    ({ unless = [] }) => !unless.some((pattern) => new RegExp(pattern, 'i').test(whole)),
  );
  for (const { kind, of } of KINDS) {
    const { known, unknown } = matched(of(reading), kind, so, notOurs);
    for (const { restatement, lines: at, passages } of known)
      facts.push({
        says: restatement.ages
          ? withAges(restatement.says, passages)
          : asKind(restatement, passages),
        source: linesAt(at),
        risks: [],
        kind,
        holds: kind === 'service' ? 'changed' : 'yes',
        ...(kind === 'service'
          ? { now: 'Said of the service in the alert; look it up for another, or today.' }
          : {}),
        home: restatement.home ?? null,
        mentions: at.length,
        ...(restatement.firm ? { firm: true } : {}),
        ours: passages,
      });
    if (unknown.length > 0)
      facts.push(
        inItsOwnWords(
          kind,
          WHAT[kind],
          unknown,
          'It is in the alert’s own words. Restate it in yours if families or pupils need it.',
        ),
      );
  }
  const accounts = accountsIn(
    reading,
    new Set(risks.filter(({ taught }) => taught).map(({ id }) => id)),
  );
  if (accounts.length > 0)
    facts.push(
      inItsOwnWords(
        'incident',
        'what happens',
        accounts,
        'It is in the alert’s own words, for adults whom their lead lets read it.',
      ),
    );
  const limit = ageLimitFact(reading);
  if (limit && !facts.some(({ says }) => says.startsWith('It names a lowest age')))
    facts.push({ ...limit, home: null, mentions: 1 });
  const about = affectedFact(reading);
  if (about) facts.push({ ...about, home: null, mentions: 1 });
  for (const { id, lines, taught } of risks)
    facts.push({
      says: `The alert raises ${midSentence(taxonomy.find((risk) => risk.id === id)?.term ?? id)}.`,
      source: linesAt(lines),
      risks: [id],
      kind: 'risk',
      holds: 'yes',
      ...(taught
        ? {}
        : { leftOut: 'More than this lesson holds: it calls for a lesson of its own.' }),
      home: null,
      mentions: lines.length,
    });
  return facts.map((fact, index) => ({ id: `f${String(index + 1).padStart(2, '0')}`, ...fact }));
}

/** What no wording of ours says, by its lines. */
function inItsOwnWords(
  kind: Fact['kind'],
  what: string,
  own: readonly AdvicePassage[],
  leftOut: string,
): Omit<DraftFact, 'id'> {
  const lines = [...new Set(own.map(({ line }) => line))].sort((a, b) => a - b);
  return {
    ...{ says: byItsLines(lines, what), source: linesAt(lines), risks: [], kind, holds: 'yes' },
    ...{ leftOut, home: null, mentions: lines.length, own },
  };
}

/** “It names a lowest age for its users: 12 in one place, 17 in another.” */
function withAges(wording: string, passages: readonly Passage[]): string {
  const ages = agesIn(passages.map(({ text }) => text));
  return ages.length === 0
    ? wording
    : `${wording.replace(/\.$/, '')}: ${ages.join(' in one place, ')}${ages.length > 1 ? ' in another' : ''}.`;
}

function matched(
  passages: readonly (Passage & { not?: true })[],
  kind: Kind,
  all: readonly Restatement[],
  notOurs: readonly string[],
) {
  const known = new Map<Restatement, Passage[]>();
  const unknown: Passage[] = [];
  for (const passage of passages) {
    const isOurs = !notOurs.includes(wordKey(passage.text));
    const fits = all.filter(
      (fact) =>
        isOurs &&
        fact.kind === kind &&
        (!passage.not || fact.fromDonts) &&
        (isKind(fact) || saysWhole(fact, passage.text)) &&
        fact.match.some((pattern) =>
          matches(passage.not ? `do not ${passage.text}` : passage.text, pattern, fact),
        ),
    );
    for (const fact of fits) known.set(fact, [...(known.get(fact) ?? []), passage]);
    // What kind of thing it is says little of a sentence that says more; what staff follow too, they read in ours, and families in its own.
    if (!fits.some((fact) => !fact.firm && saysWhole(fact, passage.text))) unknown.push(passage);
  }
  return {
    known: [...known].map(([restatement, passages]) => ({
      ...{ restatement, passages },
      lines: [...new Set(passages.map(({ line }) => line))],
    })),
    unknown,
  };
}

/** “It is a pet game.” */
const isKind = ({ kind, says }: Restatement): boolean =>
  kind === 'service' && /^It is an? /.test(says);

/** “It is an app for short videos.” → “It is a site for short videos.”, where the alert says that it is a site. */
function asKind(restatement: Restatement, passages: readonly Passage[]): string {
  if (!isKind(restatement)) return restatement.says;
  const said = passages.flatMap(({ text }) =>
    restatement.match.map((pattern) => new RegExp(pattern, 'i').exec(text)?.[0] ?? ''),
  );
  const [, kind] = /\b(site|website|page|platform|service)\b/i.exec(said.join('\n')) ?? [];
  if (kind === undefined || said.some((words) => /\bapp\b/i.test(words))) return restatement.says;
  const called = /site|page/i.test(kind) ? 'site' : 'service';
  return restatement.says.replace(
    /\b(an )?app\b/,
    (_, an?: string) => `${an ? 'a ' : ''}${called}`,
  );
}

/**
 * Does a sentence say what a pattern looks for? Of a service, “there is no live video” says the opposite; a pattern
 * that is itself about something missing begins with the negation. Where somebody is taken to is not what the service is.
 * What advice forbids is not what it asks for: “Stop talking to him.”
 */
function matches(text: string, pattern: string, restatement: Restatement): boolean {
  const found = new RegExp(pattern, 'i').exec(text);
  if (!found || (restatement.ages && isOfMost(text))) return false;
  if (restatement.kind === 'advice' && !restatement.fromDonts && isForbidden(text, found.index))
    return false;
  const clause = text.slice(0, found.index).split(CLAUSE_END).at(-1) ?? '';
  return restatement.kind !== 'service' || !NEGATION.test(clause);
}

/** Do the words before a place forbid what stands there? “Do not let them talk to …”; “why not talk to …” asks for it. */
const isForbidden = (text: string, at: number): boolean => FORBIDDEN.test(text.slice(0, at));
const FORBIDDEN =
  /(?<!\bwhy )(?<!\bdo not |\bdon['’]t |\bnever )\b(?:not|don['’]t|never|stop|avoid|no longer|instead of|rather than) (?:(?:to|ever|just|simply|let|allow|encourage|make|him|her|them|your|the|child|children) ){0,4}$/i;

const CLAUSE_END = /[.;:!?,]|\b(?:but|though|although|yet)\b/i;
const NEGATION = /\b(?:no|not|never|neither|nor|none|nobody|without|cannot|\w+n['’]t)\b/i;
