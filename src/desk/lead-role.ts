/** The lead's title in the school's nation: the default of form fields for a role. */
import { LEAD_ROLE } from '#model/school.ts';

export const leadRole = (nation: string): string =>
  nation in LEAD_ROLE ? LEAD_ROLE[nation as keyof typeof LEAD_ROLE] : LEAD_ROLE.england;
