import type { AlertReading } from '#model/alert/alert-reading.ts';
import { isOnImages, type Risk } from '#model/risk.ts';

/**
 * Does an alert say a risk in so many words? Of one on pictures it is asked, since “the photographs are private” on a false
 * page is none of those: no plan announces what no sentence says.
 */
export function saysRisk(
  id: string,
  { statements }: Pick<AlertReading, 'statements'>,
  risks: readonly Risk[],
): boolean {
  const risk = risks.find((risk) => risk.id === id);
  if (!risk || !isOnImages(risk)) return true;
  const whole = statements.map(({ text }) => text.toLowerCase()).join(' ');
  return risk.triggers.some((trigger) => whole.includes(trigger.toLowerCase()));
}
