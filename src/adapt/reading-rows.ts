import type { Alert } from '#model/alert/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Risk } from '#model/risk.ts';
import { anyOf } from '#model/text/literal.ts';

/** How a risk was read, and which bands are taught it. */
export interface ReadingRow {
  label: string;
  sure: string;
  /** e.g. “lines 4 and 9”. */
  where: string;
  /** Ids of bands. */
  taught: string[];
  /** Did a person say that the alert is not about it? */
  isDenied?: true;
}

const SURE = {
  high: 'sure',
  medium: 'fairly sure',
  low: 'unsure: please look',
  faint: 'unsure: please look',
} as const;

/** How sure a risk is; a risk that a person confirmed is sure. */
export const describeSureness = (
  { corrections }: Pick<Alert, 'corrections'>,
  { id, sure }: { id: string; sure: keyof typeof SURE },
): string => (corrections.risks[id] === true ? 'you said so' : SURE[sure]);

/** Did a person say that the alert is not about this risk? */
export const isDenied = ({ corrections }: Pick<Alert, 'corrections'>, risk: string): boolean =>
  corrections.risks[risk] === false;

/** Printed in place of such a risk. */
export const DENIED = 'You said that this is not in the alert';

/** The risks that the program read, in its order; none for a lesson that was written by hand. */
export const readingRows = (
  alert: Alert,
  risks: readonly Risk[],
  versions: readonly BandVersion[],
): ReadingRow[] =>
  (alert.reading?.risks ?? []).map(({ id, sure, lines }) => ({
    label: risks.find((risk) => risk.id === id)?.label ?? id,
    sure: describeSureness(alert, { id, sure }),
    where: lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`,
    taught: versions
      .filter((version) => version.risks.some((risk) => risk.id === id))
      .map((version) => version.band.id),
    ...(isDenied(alert, id) ? { isDenied: true } : {}),
  }));

/** The text without any name of the alert, for pages on which no service is named. */
export function withoutNames(text: string, names: Alert['names']): string {
  const all = names.flatMap(({ name, variants }) => [name, ...variants]);
  return all.length === 0
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(all)})(?![\\p{L}\\p{N}])`, 'giu'),
        '[name]',
      );
}
