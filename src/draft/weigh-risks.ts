import type { Corrections } from '#model/alert.ts';
import type { AlertReading, FoundRisk } from '#model/alert-reading.ts';

/** Points of a risk: how often and how surely it is raised, and whether it is what the alert is about. */
const SURE = { high: 1, medium: 0.6, low: 0.2 } as const;
/** More pieces of evidence than this say nothing new. */
const MOST_EVIDENCE = 6;
/** The sentence that says what the service is, or the title, tells what the alert is about. */
const DEFINING = 4;
/** An alert states its topic in its first lines. */
const EARLY_LINES = 12;

/** A risk of the alert with its weight in the kit. */
export interface WeighedRisk extends FoundRisk {
  weight: number;
}

/**
 * The risks to teach, weightiest first: the alert's subject, then what it raises most and most surely.
 * A person's corrections go first; what the reading is unsure of is left to a person. Where no sentence says what the
 * alert is about, its subject is what the reading is surest of, however many lines hint at something else.
 */
export function weighRisks(
  reading: AlertReading,
  triggersOf: (id: string) => readonly string[],
  corrections: Corrections,
): { taught: WeighedRisk[]; unsure: WeighedRisk[]; refused: WeighedRisk[] } {
  const defining = [reading.title, reading.statusCheck.alertSays]
    .filter((text) => text !== null)
    .join('\n')
    .toLowerCase();
  const places = new Map(reading.risks.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: WeighedRisk) => places.get(id) ?? places.size;
  const defined = new Set<string>();
  const weighed = reading.risks.map((risk): WeighedRisk => {
    const evidence = Math.min(MOST_EVIDENCE, risk.evidence.length) * SURE[risk.sure];
    const isDefining =
      risk.evidence.some(({ text }) => defining.includes(text.toLowerCase())) ||
      triggersOf(risk.id).some((word) => defining.includes(word.toLowerCase()));
    if (isDefining && risk.sure !== 'low') defined.add(risk.id);
    const early = risk.evidence.some(({ line }) => line <= EARLY_LINES) ? 1 : 0;
    return { ...risk, weight: evidence + early + (isDefining ? DEFINING * SURE[risk.sure] : 0) };
  });
  for (const [id, teach] of Object.entries(corrections.risks))
    if (teach && !weighed.some((risk) => risk.id === id))
      weighed.push({
        id,
        sure: 'high',
        weight: 1,
        evidence: [{ text: 'Added by a person.', line: 1 }],
      });
  const surest = reading.risks.find(({ sure }) => sure !== 'low');
  const subject = corrections.subject ?? (defined.size === 0 ? surest?.id : undefined);
  const said = (risk: WeighedRisk) => corrections.risks[risk.id];
  const order = (one: WeighedRisk, other: WeighedRisk) =>
    Number(other.id === subject) - Number(one.id === subject) ||
    other.weight - one.weight ||
    placeOf(one) - placeOf(other);
  return {
    taught: weighed
      .filter((risk) => said(risk) === true || (said(risk) === undefined && risk.sure !== 'low'))
      .sort(order),
    unsure: weighed.filter((risk) => said(risk) === undefined && risk.sure === 'low').sort(order),
    refused: weighed.filter((risk) => said(risk) === false).sort(order),
  };
}
