/** What the lead is called in the school's nation: how forms begin that ask for a role. */
import { LEAD_ROLE } from '#model/school.ts';

export const leadRole = (nation: string): string =>
  nation in LEAD_ROLE ? LEAD_ROLE[nation as keyof typeof LEAD_ROLE] : LEAD_ROLE.england;
