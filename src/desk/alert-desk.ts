/** What pages can ask of alerts: each is a folder of files, which the commands read and write too. */
import type { Alert } from '#model/alert.ts';
import type { AlertSource } from '#model/alert-source.ts';
import type { FieldFault } from './field-fault.ts';

/** An alert with its lesson, as its files say. */
export interface OpenAlert {
  /** Name of its folder, which stands in addresses. */
  id: string;
  /** The lesson's own title, which names no service. */
  title: string;
  status: 'draft' | 'final';
  alert: Alert;
  /** The alert's own sentences; `null` where they are not on this computer. */
  source: AlertSource | null;
}

/** A lesson whose files can't be read, with what is wrong, in words. */
export interface BrokenAlert {
  id: string;
  problems: readonly string[];
}

export interface AlertDesk {
  /** Every alert, by title. */
  list: () => Promise<(OpenAlert | BrokenAlert)[]>;
  /** `null` where there is none of that name. */
  open: (id: string) => Promise<OpenAlert | BrokenAlert | null>;
}

/** What a form changes in `alert.md`: where, and what stands there then; nothing where it is taken away. */
export interface AlertEdit {
  at: readonly (string | number)[];
  value: unknown;
}

/** What came of a change: nothing to say where it was made. */
export type Changed = readonly FieldFault[];

export const isBroken = (one: OpenAlert | BrokenAlert): one is BrokenAlert => 'problems' in one;
