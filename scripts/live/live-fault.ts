/** Errors in the program's own design (templates, styles, scripts) while somebody edits it. */
import { relative } from 'node:path';
import type { BuildFailure } from 'esbuild';
import type { Place } from '#model/lesson/content.ts';
import { TemplateFault } from '../engines/typst.ts';

export interface LiveFault {
  /** `null` where the position is unknown. */
  place: Pick<Place, 'file' | 'line' | 'column'> | null;
  reason: string;
  note: string;
}

const MEND =
  'Slides and paper are made with this file. Mend the line, and save: what is shown until then is the last that could be made.';
const TELL =
  'This is a fault of the program, not of your files. What is shown is the last that could be made. Please send this to its makers.';

/** Converts an exception for the page. */
export function faultOf(thrown: unknown): LiveFault {
  if (thrown instanceof TemplateFault)
    return {
      place: { ...thrown.place, file: relative(process.cwd(), thrown.place.file) },
      reason: `Unexpected template: ${thrown.message}`,
      note: MEND,
    };
  const [bundled] = (thrown as Partial<BuildFailure>).errors ?? [];
  if (bundled?.location) {
    const { file, line, column } = bundled.location;
    return {
      // esbuild's columns count from 0.
      place: { file, line, column: column + 1 },
      reason: `Unexpected style or script: ${bundled.text}`,
      note: MEND,
    };
  }
  return {
    place: null,
    reason: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    note: TELL,
  };
}
