/**
 * What the desk's pages can ask for: they do no file work themselves, and know no engine. `scripts/desk/` hands it in as
 * `Astro.locals.desk`.
 */
import type { AlertDesk } from './alert-desk.ts';
import type { ApprovalDesk } from './approval/approval-desk.ts';
import type { KitDesk } from './kit/kit-desk.ts';
import type { LaterDesk } from './later/later-desk.ts';
import type { SchoolDesk } from './school/school-desk.ts';

export interface Desk {
  /** YYYY-MM-DD. */
  today: () => string;
  alerts: AlertDesk;
  school: SchoolDesk;
  kits: KitDesk;
  approvals: ApprovalDesk;
  later: LaterDesk;
}
