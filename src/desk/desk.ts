/**
 * The interface of the desk's pages to everything outside: they access no files or engines. `scripts/desk/` provides it
 * as `Astro.locals.desk`.
 */
import type { AlertDesk } from './alert-desk.ts';
import type { ApprovalDesk } from './approval/approval-desk.ts';
import type { KitDesk } from './kit/kit-desk.ts';
import type { LaterDesk } from './later/later-desk.ts';
import type { SchoolDesk } from './school/school-desk.ts';

export interface Desk {
  /** Today, YYYY-MM-DD. */
  today: () => string;
  alerts: AlertDesk;
  school: SchoolDesk;
  kits: KitDesk;
  approvals: ApprovalDesk;
  later: LaterDesk;
}
