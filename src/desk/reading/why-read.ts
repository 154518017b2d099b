/** Why a risk was read in an alert, beside its box: whoever sees that it is not so takes the tick away there. */

import type { AlertReading } from '#model/alert-reading.ts';
import { ALERT_TOPICS, type AlertTopic } from '#model/alert-topics.ts';
import type { Risk } from '#model/risk.ts';

/** What the alert does not speak of, though most on this risk do. */
const SILENT: Readonly<Record<AlertTopic, string>> = {
  images: 'The alert speaks of no pictures. Is it this?',
  chance: 'The alert speaks of nothing won by chance. Is it this?',
};
/** Words of a sentence that is shown. */
const MOST = 16;

interface WasRead {
  read: AlertReading['risks'];
  silentOn: readonly AlertTopic[];
}

/** @returns Nothing where no sentence of the alert tells of it. */
export function whyRead(
  { read, silentOn }: WasRead,
  id: string,
  taxonomy: readonly Risk[],
  isUnsure: boolean,
): string | undefined {
  const because = read.find((one) => one.id === id)?.evidence[0]?.text;
  if (because === undefined) return undefined;
  const risk = taxonomy.find((one) => one.id === id);
  const missing = ALERT_TOPICS.find(
    (topic) => risk?.alertsSilentOn?.[topic] && silentOn.includes(topic),
  );
  return [
    `“${shortened(because)}”`,
    ...(missing ? [SILENT[missing]] : isUnsure ? ['We are not sure of it.'] : []),
  ].join(' ');
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MOST + 2 ? text : `${words.slice(0, MOST).join(' ')} …`;
}
