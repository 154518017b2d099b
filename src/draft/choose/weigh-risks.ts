import type { Corrections } from '#model/alert/alert.ts';
import { type AlertReading, type FoundRisk, isTaughtAsRead } from '#model/alert/alert-reading.ts';

/** The risks of an alert, by what becomes of them. */
export interface WeighedRisks {
  taught: FoundRisk[];
  unsure: FoundRisk[];
  refused: FoundRisk[];
}

/**
 * The risks to teach, what the alert is mostly about first. A person's corrections go before the reading; what it is
 * unsure of is left to a person, but never the one that most is said of.
 */
export function weighRisks(reading: AlertReading, corrections: Corrections): WeighedRisks {
  // Who says that it is mostly about a risk says that it is taught.
  const decided: Record<string, boolean> = {
    ...corrections.risks,
    ...(corrections.subject && { [corrections.subject]: true }),
  };
  const correctionOf = ({ id }: FoundRisk) => decided[id];
  const subject = corrections.subject ?? reading.lead;
  const added = Object.entries(decided).filter(
    ([id, teach]) => teach && !reading.risks.some((risk) => risk.id === id),
  );
  const all: FoundRisk[] = [
    ...reading.risks,
    ...added.map(([id]) => ({
      id,
      sure: 'high' as const,
      evidence: [{ text: 'Added by a person.', line: 1 }],
    })),
  ].sort((risk, other) => Number(other.id === subject) - Number(risk.id === subject));
  const isTaught = (risk: FoundRisk): boolean =>
    correctionOf(risk) ?? isTaughtAsRead(risk, reading.lead);
  return {
    taught: all.filter(isTaught),
    unsure: all.filter((risk) => correctionOf(risk) === undefined && !isTaught(risk)),
    refused: all.filter((risk) => correctionOf(risk) === false),
  };
}
