import type { Alert, Fact } from '#model/alert/alert.ts';
import type { BandChoice } from '../choose/choose-risks.ts';

export type Change = Alert['changes'][number];

/** What a lesson was before the alert was read again. */
export interface Before {
  alert: Alert;
  /** Risks by band, in order. */
  bands: ReadonlyMap<string, readonly string[]>;
  /** Facts that its letters home told, as they say them. */
  sent: readonly string[];
}

/**
 * What a new issue of an alert changes: statements, risks, names and routes; then which products that touches, and
 * which letters have to go home again. `null` when nothing changed.
 * @param sent Facts that the letters of the new draft tell, as they say them.
 */
export function compareAlerts(
  before: Before,
  alert: Alert,
  choices: readonly Pick<BandChoice, 'band' | 'taught'>[],
  sent: readonly string[],
  today: string,
): Change | null {
  // What a person takes out of the reading, the alert still says.
  const isRefused = ({ kind, risks }: Fact) =>
    kind === 'risk' && risks.some((id) => alert.corrections.risks[id] === false);
  const statementsOf = (compared: Alert) =>
    compared.facts.filter((fact) => !fact.leftOut && !isRefused(fact)).map((fact) => fact.says);
  const names = (compared: Alert) => compared.names.map(({ name }) => name);
  const routes = (compared: Alert) =>
    compared.routes.map(({ routeId, action }) => `${routeId} (${action})`);
  const unmapped = (compared: Alert) =>
    compared.unmapped.map((item) => item.says.replace(/^Line \d+: /, ''));
  const changes = [
    ...differences(
      'It says now',
      'It no longer says',
      statementsOf(before.alert),
      statementsOf(alert),
    ),
    ...differences('New name, kept from pupils', 'Name gone', names(before.alert), names(alert)),
    ...differences('New route', 'Route gone', routes(before.alert), routes(alert)),
    ...differences('New for you to decide', 'Gone', unmapped(before.alert), unmapped(alert)),
  ];
  const taught = choices.filter(({ band, taught: now }) => {
    const then = before.bands.get(band.id) ?? [];
    return then.join() !== now.join();
  });
  for (const { band, taught: now } of taught)
    changes.push(
      `${band.name} is taught ${now.join(', ') || 'nothing of it'}; it was ${(before.bands.get(band.id) ?? []).join(', ') || 'nothing'}.`,
    );
  if (changes.length === 0) return null;
  // A letter tells some facts of the alert, and where a band's letter names the service, its name.
  const isSame =
    before.sent.toSorted().join() === sent.toSorted().join() &&
    names(before.alert).join() === names(alert).join();
  const letters = (isSame ? taught : choices.filter(({ taught: now }) => now.length > 0)).map(
    ({ band }) => band.id,
  );
  return {
    date: today,
    ...(isNewIssue(before.alert, alert) ? { isNewIssue: true as const } : {}),
    what: changes,
    products: [
      ...taught.map(({ band }) => `${band.name}: deck, handouts, plan and letter`),
      ...(isSame ? [] : ['Every band: letter']),
      'Staff briefing and lead’s report',
    ],
    letters,
  };
}

/** Has the alert another text? A reading that a person put right has the same. */
const isNewIssue = (before: Alert, alert: Alert): boolean =>
  before.reading?.text !== alert.reading?.text;

function differences(
  added: string,
  gone: string,
  then: readonly string[],
  now: readonly string[],
): string[] {
  return [
    ...now.filter((item) => !then.includes(item)).map((item) => `${added}: ${item}`),
    ...then.filter((item) => !now.includes(item)).map((item) => `${gone}: ${item}`),
  ];
}
