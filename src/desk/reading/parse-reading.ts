/** Parses the form “Check the reading” into corrections of the alert. */
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { FieldFault } from '../field-fault.ts';
import type { KeyedSentence } from './alert-blocks.ts';
import { batchFaults, parseBatch } from './batch-form.ts';
import { parseReadingForm } from './reading-form.ts';
import {
  addMissedName,
  nothingFollows,
  parseSentenceForm,
  removeWrongName,
  toldToAdults,
  undoEdits,
} from './sentence-form.ts';

export interface ReadingNow {
  reading: AlertReading;
  corrections: Corrections;
  sentences: readonly KeyedSentence[];
  /** The open sentence. */
  sentence: KeyedSentence | null;
  /** Every risk in the form. */
  riskIds: readonly string[];
}

export interface ReadingEdits {
  faults: readonly FieldFault[];
  edits: readonly AlertEdit[];
  /**
   * The lead's summary of the alert, which adults are told and which therefore has to pass the rules for adults' words.
   */
  about?: AlertEdit | null;
}

export function parseReading(form: FormData, now: ReadingNow): ReadingEdits {
  const { reading, corrections, sentences, sentence, riskIds } = now;
  const edits = (all: readonly AlertEdit[]): ReadingEdits => ({ faults: [], edits: all });
  switch (form.get('is')) {
    case 'reading': {
      const {
        faults: wrong,
        edits: readingEdits,
        about,
      } = parseReadingForm(form, reading, corrections, riskIds);
      const faults = [...batchFaults(form, sentences), ...wrong];
      const all = faults.length > 0 ? [] : [...readingEdits, ...parseBatch(form, sentences)];
      return { faults, edits: all, about };
    }
    case 'name':
      return missedName(form, corrections);
    default:
      if (!sentence) return edits([]);
      if (form.get('do') === 'nothing') return edits(nothingFollows(sentence.key));
      if (form.get('do') === 'tell') return edits(toldToAdults(sentence));
      if (form.get('do') === 'as-read') return edits(undoEdits(sentence.key));
      return parseSentenceForm(form, sentence.key, sentence);
  }
}

/** Fields for a missed name: for the whole alert, and for the open sentence. */
export const TYPED_NAME = ['typed-name', 'typed-name-here'] as const;

/** Typed input takes precedence over the pressed button, since Enter presses the first one. */
function missedName(form: FormData, corrections: Corrections): ReadingEdits {
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim();
  const field = TYPED_NAME.find((item) => form.has(item)) ?? TYPED_NAME[0];
  const wrong = fieldValue('no-name');
  if (wrong && !fieldValue(field))
    return { faults: [], edits: removeWrongName(wrong, corrections) };
  const name = fieldValue(field) || fieldValue('name');
  return name.length > 1
    ? { faults: [], edits: addMissedName(name, corrections, form.get('is-a') === 'other') }
    : { faults: [{ field, says: 'Write the name that we missed.' }], edits: [] };
}
