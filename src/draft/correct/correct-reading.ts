/**
 * What a person puts right in a reading: title, publisher, day, what sentences are used for and where they send people. Everything that is made
 * of the reading later goes by the corrected one; the sentences are found again by their words, so that corrections hold
 * when the alert is read again, or was issued again.
 */
import type { Corrections } from '#model/alert/alert.ts';
import {
  type AdvicePassage,
  type AlertReading,
  type FoundMechanism,
  type FoundRisk,
  isTaughtAsRead,
  type Passage,
  type Statement,
} from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { isOf } from '../passage/passage-of.ts';
import { withRoutes } from './correct-routes.ts';
import { correctedStatements } from './correct-statements.ts';

/** A sentence that a person took for something else than the reading did. */
interface Change {
  statement: Statement;
  uses: readonly string[];
}

/** @param help Every route that there is. */
export function correctedReading(
  reading: AlertReading,
  corrections: Corrections,
  help: readonly HelpRoute[],
): AlertReading {
  const { uses = {}, publisher, issued } = corrections;
  const changes = reading.statements.flatMap((statement): Change[] => {
    const decidedUses = uses[wordKey(statement.text)];
    return decidedUses ? [{ statement, uses: decidedUses }] : [];
  });
  const withFront: AlertReading = {
    ...reading,
    title: corrections.title ?? reading.title,
    publisher: publisher === undefined ? reading.publisher : publisher,
    issued: issued === undefined ? reading.issued : issued,
    routes: withRoutes(reading, corrections, help),
  };
  const right = changes.reduce(withChange, withFront);
  return {
    ...right,
    statements: correctedStatements(right, corrections),
    missing: stillMissing(right),
  };
}

/** The reading with a sentence in the lists that a person put it into, and in no other. */
function withChange(reading: AlertReading, { statement, uses }: Change): AlertReading {
  const { text, line } = statement;
  const put = <P extends Passage>(list: readonly P[], isIn: boolean, passage: P): P[] => {
    const held = list.filter((item) => isOf(item, statement));
    if (isIn && held.length > 0) return [...list];
    const rest = list.filter((item) => !held.includes(item));
    return isIn ? inOrder([...rest, passage]) : rest;
  };
  const risks = withEvidence(reading.risks, idsIn(uses, 'risk:'), put, (id, passage) => ({
    id,
    sure: 'high' as const,
    evidence: [passage],
  }))(text, line).map((risk) =>
    // Whoever says that a sentence tells of a risk is sure of it.
    uses.includes(`risk:${risk.id}`) &&
    !statement.uses.includes(`risk:${risk.id}`) &&
    !isTaughtAsRead(risk, null)
      ? { ...risk, sure: 'high' as const }
      : risk,
  );
  const mechanisms = withEvidence(
    reading.mechanisms,
    idsIn(uses, 'mechanism:'),
    put,
    (id, passage): FoundMechanism => ({ id, evidence: [passage] }),
  )(text, line).map(({ isUnsure, ...risk }): FoundMechanism => {
    const isSaid =
      uses.includes(`mechanism:${risk.id}`) && !statement.uses.includes(`mechanism:${risk.id}`);
    return isUnsure && !isSaid ? { ...risk, isUnsure } : risk;
  });
  const isNot = uses.includes('do-not');
  const isAdvice = isNot || uses.includes('advice');
  // Advice that was read the wrong way round is taken out, and put in again.
  const otherAdvice = reading.advice.filter(
    (passage) => !isOf(passage, statement) || (isAdvice && (passage.not ?? false) === isNot),
  );
  const advice: AdvicePassage = isNot ? { text, line, not: true } : { text, line };
  return {
    ...reading,
    risks,
    mechanisms,
    lead: firstLeft(reading.lead, risks),
    leadMechanism: firstLeft(reading.leadMechanism, mechanisms),
    unsure: reading.unsure.filter(({ what, between }) =>
      between.every((id) =>
        (what === 'lead' ? risks : mechanisms).some((candidate) => candidate.id === id),
      ),
    ),
    serviceFacts: put(reading.serviceFacts, uses.includes('service'), { text, line }),
    appeal: put(reading.appeal, uses.includes('reason'), { text, line }),
    redFlags: put(reading.redFlags, uses.includes('sign'), { text, line }),
    advice: put(otherAdvice, isAdvice, advice),
    unmapped: reading.unmapped.filter((passage) => !isOf(passage, statement)),
  };
}

/** Risks, or mechanisms, with a sentence among the evidence of those that it tells of. What nothing tells of any more is gone. */
function withEvidence<F extends FoundRisk | FoundMechanism>(
  found: readonly F[],
  ids: ReadonlySet<string>,
  put: (list: readonly Passage[], isIn: boolean, passage: Passage) => Passage[],
  make: (id: string, passage: Passage) => F,
) {
  return (text: string, line: number): F[] => [
    ...found
      .map((finding) => ({
        ...finding,
        evidence: put(finding.evidence, ids.has(finding.id), { text, line }),
      }))
      .filter(({ evidence }) => evidence.length > 0),
    ...[...ids]
      .filter((id) => !found.some((finding) => finding.id === id))
      .map((id) => make(id, { text, line })),
  ];
}

const idsIn = (uses: readonly string[], kind: string): Set<string> =>
  new Set(uses.filter((use) => use.startsWith(kind)).map((use) => use.slice(kind.length)));

/** What it is mostly about, as long as anything tells of it. */
const firstLeft = (id: string | null, found: readonly { id: string }[]): string | null =>
  found.some((finding) => finding.id === id) ? id : (found[0]?.id ?? null);

const inOrder = <P extends Passage>(list: P[]): P[] =>
  list.sort((passage, other) => passage.line - other.line);

const stillMissing = (reading: AlertReading): AlertReading['missing'] => {
  const isThere: Partial<Record<AlertReading['missing'][number], boolean>> = {
    title: reading.title !== null,
    date: reading.issued !== null,
    publisher: reading.publisher !== null,
    risks: reading.risks.length > 0,
    'red flags': reading.redFlags.length > 0,
    routes: reading.routes.length > 0,
    advice: reading.advice.length > 0,
  };
  return reading.missing.filter((part) => !isThere[part]);
};
