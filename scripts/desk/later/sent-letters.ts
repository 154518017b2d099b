/** Letters sent from this computer, by lesson. */
import type { SentLetters } from '#desk/later/later-desk.ts';
import { LedgerFault } from '../../letters/ledger-fault.ts';
import { lettersSent } from '../../letters/letters-sent.ts';

/** Most recent first; empty where there is no readable ledger. */
export function sentLetters(ledger: string): SentLetters[] {
  const latestFirst = readLedger(ledger).reverse();
  return [...Map.groupBy(latestFirst, ({ lesson }) => lesson)].map(([lesson, sent]) => ({
    lesson,
    count: sent.reduce((sum, { letters }) => sum + letters, 0),
    days: sent.map(({ day, letters }) => ({ day, count: letters })),
  }));
}

function readLedger(ledger: string): ReturnType<typeof lettersSent> {
  try {
    return lettersSent(ledger);
  } catch (fault) {
    if (fault instanceof LedgerFault) return [];
    throw fault;
  }
}
