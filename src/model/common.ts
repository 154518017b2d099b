import type { Text } from './lesson/content.ts';

/** Common texts that the adults' paper of every lesson shares (`lessons/common.mdx`). */
export interface Common {
  /** What to do when a pupil tells you something, step by step. */
  disclosure: Text[];
  /** Before you teach. */
  before: Text[];
  /** After the lesson. */
  after: Text[];
  /** Never look, copy, print, save, forward or ask to see. */
  imageRule: Text;
}
