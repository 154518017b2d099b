/** A regular expression as text in data, case aside: one that cannot be read is refused where it stands. */
import { z } from 'zod';

export const Pattern = z.string().refine(isPattern, 'this is no regular expression');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
}
