/** Reads an alert from a form: an uploaded file or pasted text. */
import type { GivenAlert } from './alert-desk.ts';
import type { FieldFault } from './field-fault.ts';

/** File name of pasted text, which is read like a mail's plain text: lines are kept. */
const PASTED = 'pasted-alert.txt';

export interface ReadForm {
  given: GivenAlert | null;
  /** The field that the alert was submitted in. */
  field: 'file' | 'text';
  faults: readonly FieldFault[];
}

export async function givenIn(form: FormData): Promise<ReadForm> {
  const file = form.get('file');
  const text = String(form.get('text') ?? '');
  const hasFile = file instanceof File && file.name !== '';
  const field = hasFile ? 'file' : 'text';
  const refuse = (message: string): ReadForm => ({
    given: null,
    field,
    faults: [{ field, says: message }],
  });
  if (!hasFile && text.trim() === '')
    return {
      given: null,
      field: 'file',
      faults: [{ field: 'file', says: 'Choose the alert’s file, or paste its text into the box.' }],
    };
  if (hasFile && text.trim() !== '')
    return refuse('Give us one alert at a time: empty the box, or choose no file.');
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim() || null;
  return {
    field,
    faults: [],
    given: {
      name: hasFile ? file.name : PASTED,
      bytes: hasFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text),
      address: fieldValue('address') ?? '',
      again: fieldValue('again'),
      subject: fieldValue('subject'),
    },
  };
}
