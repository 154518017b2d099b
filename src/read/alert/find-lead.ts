/** What an alert is mostly about: a risk, and what the service or scheme does; two are offered where it may be either. */
import type { AlertReading, FoundMechanism, FoundRisk } from '#model/alert-reading.ts';
import { canLead, type Mechanism } from '#model/mechanism.ts';
import type { Weighed } from './find-risks.ts';

/** The second is close to the first from this share of its weight on. */
const CLOSE = 0.9;

/** A risk that the mechanism opens is a rival from this share on. */
const RIVAL = 0.6;
/** … and one that opens the heaviest risk is believed from this share on. */
const APT = 0.4;

export type Lead = Pick<AlertReading, 'lead' | 'leadMechanism' | 'unsure'>;

/** @param risks The heaviest first, as the mechanisms. */
export function findLead(
  risks: readonly Weighed<FoundRisk>[],
  mechanisms: readonly Weighed<FoundMechanism>[],
  known: readonly Mechanism[],
): Lead {
  const [first, second] = risks;
  const opensOf = (one: Weighed<FoundMechanism> | undefined): readonly string[] =>
    known.find(({ id }) => id === one?.found.id)?.opens ?? [];
  const all = mechanisms.filter(({ found }) =>
    known.some((one) => one.id === found.id && canLead(one)),
  );
  // One that opens what most is said of goes before one that does not, unless far more is said of that.
  const apt = all.filter((one) => first && opensOf(one).includes(first.found.id));
  const isApt = (apt[0]?.weight ?? 0) >= APT * (all[0]?.weight ?? 0);
  const able = isApt ? [...apt, ...all.filter((one) => !apt.includes(one))] : all;
  const opens = opensOf(able[0]);
  const isClose =
    first !== undefined && second !== undefined && second.weight >= CLOSE * first.weight;
  // The mechanism breaks a tie, and does no more.
  const isTurned = isClose && !opens.includes(first.found.id) && opens.includes(second.found.id);
  const [lead, other] = isTurned ? [second, first] : [first, second];
  const unsure: AlertReading['unsure'] = [];
  const opened = risks.find(
    ({ found, weight }) =>
      opens.includes(found.id) && weight >= RIVAL * (lead?.weight ?? Number.POSITIVE_INFINITY),
  );
  if (lead && opens.length > 0 && !opens.includes(lead.found.id) && opened)
    unsure.push({ what: 'lead', between: [lead.found.id, opened.found.id] });
  else if (lead && other && isClose && !isTurned)
    unsure.push({ what: 'lead', between: [lead.found.id, other.found.id] });
  const [top, next] = able;
  if (top && next && next.weight >= CLOSE * top.weight)
    unsure.push({ what: 'leadMechanism', between: [top.found.id, next.found.id] });
  return {
    lead: lead?.found.id ?? null,
    leadMechanism: top?.found.id ?? null,
    unsure,
  };
}
