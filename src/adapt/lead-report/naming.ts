import { type Alert, type NamedTo, namesToldTo } from '#model/alert/alert.ts';
import { longDate } from '#model/text/long-date.ts';

const NAMED_TO = { families: 'Families', staff: 'Staff' } as const satisfies Record<
  NamedTo,
  string
>;

/** Sentences on which readers are told the service's name, and who decided it. */
export function namingOf(alert: Alert): string {
  const decisions = (Object.keys(NAMED_TO) as NamedTo[]).flatMap((reader) => {
    const decision = alert.naming[reader];
    if (!decision) return [];
    if (namesToldTo(reader, alert).size === 0)
      return `${NAMED_TO[reader]} are not told its name although it was decided: a challenge is never named.`;
    return `${NAMED_TO[reader]} are told its name, by decision of ${decision.role} on ${longDate(decision.date)}: ${decision.because}`;
  });
  const isNamed = alert.names.some(({ role }) => role === 'subject' || role === 'challenge');
  const others = isNamed
    ? 'Nobody else is told its name.'
    : 'No name of a service was found in it. Has it one? Say so at the desk, and nobody is told it.';
  return [...decisions, others].join(' ');
}
