/** What is wrong with the program's own design, a template, a style or a script, while somebody changes it. */
import { relative } from 'node:path';
import type { BuildFailure } from 'esbuild';
import type { Place } from '#model/content.ts';
import { TemplateFault } from '../engines/typst.ts';

export interface LiveFault {
  /** Where it is; `null` where nobody knows. */
  place: Pick<Place, 'file' | 'line' | 'column'> | null;
  reason: string;
  note: string;
}

const MEND =
  'Slides and paper are made with this file. Mend the line, and save: what is shown until then is the last that could be made.';
const TELL =
  'This is a fault of the program, not of your files. What is shown is the last that could be made. Please send this to its makers.';

/** What was thrown while something was read or made, as the page says it. */
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
      // Columns of the bundler begin with 0.
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
