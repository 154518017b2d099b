/** The dates of a lesson and its letters, as fields of “Should this go out?”; they apply to this alert only. */
import type { Alert } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { teaches } from '#model/alert/decision.ts';
import { weekAfter } from '#model/alert/sending.ts';
import { isDay } from '#model/text/days.ts';
import { longDate } from '#model/text/long-date.ts';
import { nameIn } from '#model/text/name-in.ts';
import type { FieldFault } from '../field-fault.ts';

export interface SendingValues {
  letterDate: string;
  lessonsWhen: string;
  /** Texts by language tag. */
  lessonsWhenIn: Readonly<Record<string, string>>;
}

/** @param today Default date of the letters. */
export const sendingValues = (
  { sending }: Pick<Alert, 'sending'>,
  today: string,
): SendingValues => ({
  letterDate: sending?.letterDate ?? today,
  lessonsWhen: sending?.lessonsWhen ?? weekAfter(today),
  lessonsWhenIn: sending?.lessonsWhenIn ?? {},
});

/** The name of a language's field. */
export const whenField = (lang: string): string => `lessonsWhenIn.${lang}`;

/** @param action The decision: without a lesson or letters there are no dates. */
export function parseSendingForm(
  form: FormData,
  { names }: Pick<Alert, 'names'>,
  action: string,
): { values: SendingValues; faults: FieldFault[]; edits: AlertEdit[] } {
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim();
  const prefix = whenField('');
  const tags = [...form.keys()].filter((key) => key.startsWith(prefix));
  const values: SendingValues = {
    letterDate: fieldValue('letterDate'),
    lessonsWhen: inFull(fieldValue('lessonsWhen')),
    lessonsWhenIn: Object.fromEntries(
      tags.map((key) => [key.slice(prefix.length), fieldValue(key)]).filter(([, label]) => label),
    ),
  };
  const isTaught = teaches(action);
  const isWritten = action === 'teach-and-write-home';
  const faults: FieldFault[] = [];
  if (isWritten && !isDay(values.letterDate))
    faults.push({ field: 'letterDate', says: 'Enter the date that the letters carry.' });
  if (isTaught && values.lessonsWhen === '')
    faults.push({
      field: 'lessonsWhen',
      says: 'Enter when the lessons are, such as “in the week of 30 November”.',
    });
  const dates = [values.lessonsWhen, ...Object.values(values.lessonsWhenIn)].join('\n');
  const name = isTaught ? nameIn(dates, names) : null;
  if (name !== null)
    faults.push({ field: 'lessonsWhen', says: `Write it without “${name}”: letters print it.` });
  const { letterDate, ...when } = values;
  const sending = isTaught ? { ...(isWritten ? { letterDate } : {}), ...when } : undefined;
  return { values, faults, edits: [{ at: ['sending'], value: sending }] };
}

/** Expands “w/c”, an abbreviation among schools, for the letter's sentence. */
const inFull = (when: string): string => when.replace(/^w\/[bc]\s+/i, 'in the week of ');

/** Has the letters' date passed? */
export const isPast = ({ sending }: Pick<Alert, 'sending'>, today: string): boolean =>
  sending?.letterDate !== undefined && sending.letterDate < today;

/** Warnings about the dates that are not errors. @param terms First and last days of the school's terms. */
export function sendingHints(
  alert: Pick<Alert, 'sending'>,
  terms: readonly { from: string; to: string }[],
  today: string,
): string[] {
  const day = alert.sending?.letterDate;
  if (day === undefined) return [];
  if (isPast(alert, today))
    return [
      `Letters carry the date ${longDate(day)}, which is past. Is it right, and when the lessons are?`,
    ];
  const isInTerm = terms.some(({ from, to }) => from <= day && day <= to);
  return terms.length > 0 && !isInTerm
    ? [`Letters carry the date ${longDate(day)}, which is in none of your terms.`]
    : [];
}
