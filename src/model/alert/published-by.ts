import type { Alert } from './alert.ts';

/**
 * Who issued an alert, as adults are told: of “Ann Lee (PCSO, Elwy Police)” the police; `null` where its name holds one of
 * the alert's.
 */
export function publisherTold({
  publisher,
  names,
}: Pick<Alert, 'publisher' | 'names'>): string | null {
  const [, whose] = /^[^()]+\((?:[^()]*, )?([^(),]+)\)$/u.exec(publisher ?? '') ?? [];
  // “Elwy School to families in Year 6”: whom it wrote to is not who it is.
  const by = (whose ?? publisher)?.replace(
    / to (?:all |our )?(?:families|parents|carers|schools|staff|pupils|colleagues)\b.*$/iu,
    '',
  );
  const isNamed = names.some(({ name }) => by?.toLowerCase().includes(name.toLowerCase()));
  return by && !isNamed ? by : null;
}
