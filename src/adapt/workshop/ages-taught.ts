import type { BandVersion } from '#model/band-version.ts';

/**
 * Parents of an age group, and the version of one of their classes: other classes of the group are taught much the
 * same.
 */
export interface AgesTaught {
  title: string;
  version: BandVersion;
}

/** Parents by school phase, the youngest first; only those whose children have the lesson. */
export function agesTaught(versions: readonly BandVersion[]): AgesTaught[] {
  const taught = (title: string, ...phases: BandVersion['band']['phase'][]): AgesTaught[] =>
    phases
      .flatMap((phase) => versions.filter(({ band }) => band.phase === phase))
      .slice(0, 1)
      .map((version) => ({ title, version }));
  return [
    ...taught('At primary school', 'primary', 'early'),
    ...taught('In Years 7 to 13', 'secondary'),
  ];
}
