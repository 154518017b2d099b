import { listed } from '../text/mid-sentence.ts';
import type { Alert } from './alert.ts';

/**
 * The status of the service today; `null` while nobody has confirmed it.
 * @param named May the reader be told the service's name?
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
  // Readers who may be told the name are told it even if the status does not contain it.
  const called = listed(services.map(({ name }) => name));
  return saysName
    ? status.now
    : `${status.now} It is called ${called}: please do not pass that on to children.`;
}
