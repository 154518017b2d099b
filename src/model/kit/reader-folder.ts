import type { Audience } from '../audience.ts';

/**
 * Folders of an age, by who may be handed what lies in them: whoever copies `pupils` to where a class finds it copies no
 * answer.
 */
export const READER_FOLDER: Record<Audience, string> = {
  pupil: 'pupils',
  teacher: 'staff',
  staff: 'staff',
  parent: 'families',
};

/** Is it for the safeguarding lead alone? All that stands below `lead/` is. */
export const isForLead = ({ path }: { path: string }): boolean => path.startsWith('lead/');
