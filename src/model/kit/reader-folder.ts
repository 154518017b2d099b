import type { Audience } from '../audience.ts';

/** Folders of a band by reader: whoever copies `pupils` for a class copies no answer. */
export const READER_FOLDER: Record<Audience, string> = {
  pupil: 'pupils',
  teacher: 'staff',
  staff: 'staff',
  parent: 'families',
};

/** Is it for the safeguarding lead only? Those products are below `lead/`. */
export const isForLead = ({ path }: { path: string }): boolean => path.startsWith('lead/');
