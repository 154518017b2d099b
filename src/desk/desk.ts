/**
 * What the desk's pages can ask for: they do no file work themselves, and know no engine. `scripts/desk/` hands it in as
 * `Astro.locals.desk`.
 */
import type { AlertDesk } from './alert-desk.ts';

export interface Desk {
  /** YYYY-MM-DD. */
  today: () => string;
  alerts: AlertDesk;
}
