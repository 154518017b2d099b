import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A lesson of the small one's kind whose alert is for staff alone: a briefing and a report, made in a moment. */
export function forStaffAlone(folder: string): void {
  const file = join(folder, 'alert.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('action: teach-and-write-home', 'action: staff-only'));
}
