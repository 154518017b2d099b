/** Checks a person's words for adults, first by the rules for quotations, then by those for letters; by form field. */
import type { FieldFault } from '#desk/field-fault.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import { linesOf } from '#read/yaml-lines.ts';
import { unfitWordsIn } from '../../unfit-words.ts';
import type { AlertAnswer, AlertPlaces, CheckWords } from './alert-messages.ts';
import { type PreparedAge, prepareAge } from './prepare-age.ts';

/** Front matter of `alert.md`. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;
/** The offending words, quoted in a problem's reason. */
const QUOTED = /“[^”]+”/;
const SENTENCE = /^corrections\.sentences\.(s[0-9a-f]{8})(?:\.|$)/;

export async function checkWords(request: CheckWords, places: AlertPlaces): Promise<AlertAnswer> {
  const faults = wordFaults(await prepareAge(request, places));
  return faults.length > 0 ? { is: 'unfit', faults } : { is: 'fit' };
}

export function wordFaults({ sharedData, lesson, alert, problems }: PreparedAge): FieldFault[] {
  if (!sharedData || !lesson) return problems.map(({ note }) => ({ field: '', says: note }));
  const unfit = [...unfitWordsIn(lesson.lesson.alert, sharedData)];
  return unfit.length > 0
    ? unfit.map(([field, says]) => ({ field, says }))
    : faultsByField(alert, problems);
}

/**
 * @param text `alert.md` with the words.
 * @param now The lesson's problems; those that are not about these words are shown elsewhere.
 */
function faultsByField(text: string, now: readonly Problem[]): FieldFault[] {
  const keys = keysByLine(text);
  const faults = now
    .filter((problem) => problemSeverity(problem) === 'error')
    .flatMap(({ place, reason, note }): FieldFault[] => {
      const field = place.file.endsWith('alert.md') ? keys.get(place.line) : undefined;
      const [words] = QUOTED.exec(reason) ?? [];
      return field ? [{ field, says: words ? `${words}: ${note}` : note }] : [];
    });
  return faults.filter(
    (fault, index) =>
      faults.findIndex(({ field, says }) => field === fault.field && says === fault.says) === index,
  );
}

/** The key of the sentence that each line's decision belongs to. */
function keysByLine(text: string): Map<number, string> {
  const lines = linesOf(FRONT.exec(text)?.[1] ?? '', 2);
  return new Map(
    Object.entries(lines).flatMap(([path, line]): [number, string][] => {
      const key = SENTENCE.exec(path)?.[1];
      return key ? [[line, key]] : [];
    }),
  );
}
