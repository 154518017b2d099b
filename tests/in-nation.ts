import type { Nation } from '#model/audience.ts';
import type { SharedFiles } from '#read/read-shared-data.ts';

/** A copy of what all lessons share, for a school in this nation: the example's is in England. */
export const inNation = (files: SharedFiles, nation: Nation): SharedFiles => ({
  ...files,
  school: {
    ...files.school,
    text: files.school.text.replace('nation: england', `nation: ${nation}`),
  },
});
