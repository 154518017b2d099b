import { listed } from '../text/mid-sentence.ts';
import type { Alert } from './alert.ts';

/**
 * How things stand with the service today, named only to whom it may be; `null` while nobody has confirmed it.
 * @param named May its reader hear the name?
 */
export function statusTold(
  { status, names }: Pick<Alert, 'status' | 'names'>,
  named: boolean,
): string | null {
  if (!status.confirmedBy) return null;
  if (!named) return status.nowUnnamed;
  const services = names.filter(({ role }) => role === 'subject');
  const saysName = services.some(({ name, variants }) =>
    [name, ...variants].some((form) => status.now.includes(form)),
  );
  // Whoever may be told its name reads it, though the status does without.
  const called = listed(services.map(({ name }) => name));
  return saysName
    ? status.now
    : `${status.now} It is called ${called}: please do not pass that on to children.`;
}
