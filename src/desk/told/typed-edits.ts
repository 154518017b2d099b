import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { isBroken } from '../alert-desk.ts';
import type { Desk } from '../desk.ts';
import { ABOUT_FIELD, aboutEdits, parseToldForm } from './told-form.ts';

/** The edits that saving this form would make, without incomplete input; none without a form. */
export async function typedEdits(
  { alerts }: Pick<Desk, 'alerts'>,
  id: string,
  form: FormData | null,
): Promise<AlertEdit[] | undefined> {
  const open = form && (await alerts.open(id));
  if (!open || isBroken(open)) return undefined;
  const { corrections } = open.alert;
  const { edits } = parseToldForm(form, open.source?.own ?? [], corrections.sentences);
  return [...aboutEdits(String(form.get(ABOUT_FIELD) ?? ''), corrections), ...edits];
}
