/** Letters that went out from this computer, by day. */
import type { SentLetters } from '#desk/later/later-desk.ts';
import { LedgerFault } from '../../letters/ledger-fault.ts';
import { lettersSent } from '../../letters/letters-sent.ts';

/** The latest day first; nothing where there is no ledger, or none that can be read now. */
export function sentLetters(ledger: string): SentLetters[] {
  const byDay = new Map<string, number>();
  try {
    for (const { day, letters } of lettersSent(ledger))
      byDay.set(day, (byDay.get(day) ?? 0) + letters);
  } catch (fault) {
    if (fault instanceof LedgerFault) return [];
    throw fault;
  }
  return [...byDay].map(([day, count]) => ({ day, count })).reverse();
}
