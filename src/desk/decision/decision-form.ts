/** Converts the decision form (“Should this go out?”) to and from the alert's file. */
import type { Alert, NamedTo } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { Decision, teaches } from '#model/alert/decision.ts';
import { type FieldFault, inFormOrder } from '../field-fault.ts';
import { parseSendingForm, type SendingValues } from './sending-form.ts';
import { QUESTIONS, reasonsFor, type SheetAnswers } from './sheet.ts';

export const ACTIONS = [
  { value: 'nothing', label: 'Nothing', hint: 'Only your report is made.' },
  {
    value: 'staff-only',
    label: 'Staff only',
    hint: 'Your report and a briefing. No lesson, no letter.',
  },
  {
    value: 'write-home',
    label: 'Write home, and teach nothing',
    hint: 'Your report, a briefing, and a letter to families in the alert’s own words. If police or council ask you to pass theirs on as it is, send that.',
  },
  {
    value: 'teach',
    label: 'Teach, and do not write home',
    hint: 'Lessons for every age, and a briefing.',
  },
  {
    value: 'teach-and-write-home',
    label: 'Teach, and write home',
    hint: 'Lessons, a briefing, workshops, and letters to families.',
  },
] as const;

/** Is the decision not to teach? Then no age comes first. */
export const notTaught = ({ decision }: Pick<Alert, 'decision'>) =>
  ACTIONS.find(({ value }) => value === decision?.action && !teaches(value)) ?? null;

/** Is the decision neither to teach nor to write home? Then there is nothing to approve. */
export const goesNoFurther = (alert: Pick<Alert, 'decision'>) =>
  alert.decision?.action === 'write-home' ? null : notTaught(alert);

export const READERS: readonly { value: NamedTo; label: string }[] = [
  { value: 'families', label: 'Families' },
  { value: 'staff', label: 'Staff' },
];

interface DecisionValues {
  live: string;
  action: string;
  because: string;
  role: string;
  /** Readers to whom the service is named, with the reasons. */
  naming: string[];
  namingBecause: string;
}

export function decisionValues({ decision, naming }: Alert, role: string): DecisionValues {
  const named = READERS.filter(({ value }) => naming[value] !== undefined);
  return {
    live: decision ? 'no' : '',
    action: decision?.action ?? '',
    because: decision?.because ?? '',
    role: decision?.role ?? role,
    naming: named.map(({ value }) => value),
    namingBecause: named.map(({ value }) => naming[value]?.because ?? '')[0] ?? '',
  };
}

export const answersIn = (form: FormData | null): SheetAnswers =>
  Object.fromEntries(
    QUESTIONS.flatMap(({ name, options }): [string, string][] => {
      const given = String(form?.get(name) ?? '');
      return options.some(({ value }) => value === given) ? [[name, given]] : [];
    }),
  );

/** Fields in the order of the form; languages follow. */
const IN_ORDER = [
  'live',
  'action',
  'letterDate',
  'lessonsWhen',
  'because',
  'namingBecause',
  'role',
];
export interface ParsedDecision {
  values: DecisionValues;
  sending: SendingValues;
  faults: FieldFault[];
  edits: AlertEdit[];
}

export function parseDecisionForm(
  form: FormData,
  alert: Pick<Alert, 'names'>,
  today: string,
): ParsedDecision {
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim();
  const values: DecisionValues = {
    live: fieldValue('live'),
    action: fieldValue('action'),
    // The decision sheet's answers serve as reasons.
    because: fieldValue('because') || reasonsFor(answersIn(form)),
    role: fieldValue('role'),
    naming: form.getAll('naming').map(String),
    namingBecause: fieldValue('namingBecause'),
  };
  const faults: FieldFault[] = [];
  const need = (field: keyof DecisionValues, isThere: boolean, message: string) =>
    isThere || faults.push({ field, says: message });
  need('live', values.live !== '', 'Say whether a child is at risk now.');
  need(
    'live',
    values.live !== 'yes' || values.action === 'nothing' || values.action === 'staff-only',
    'While a case is live there is no lesson and no letter. Follow your safeguarding procedure first, and choose “Nothing” or “Staff only” here.',
  );
  need(
    'action',
    ACTIONS.some(({ value }) => value === values.action),
    'Choose what goes out.',
  );
  need(
    'because',
    values.because.length >= 10,
    'Write why, in a sentence, or answer “Help me decide”.',
  );
  need('role', values.role.length >= 2, 'Write your role, such as Designated Safeguarding Lead.');
  need(
    'namingBecause',
    values.naming.length === 0 || values.namingBecause.length >= 10,
    'Write why they cannot act without the name, in a sentence.',
  );
  const sending = parseSendingForm(form, alert, values.action);
  faults.push(...sending.faults);
  if (faults.length > 0)
    return {
      values,
      sending: sending.values,
      faults: inFormOrder(faults, IN_ORDER),
      edits: [],
    };
  const { action, because, role } = values;
  const decision = Decision.parse({ action, because, role, date: today });
  const why = { because: values.namingBecause, role, date: today };
  const naming = Object.fromEntries(
    READERS.filter(({ value }) => values.naming.includes(value)).map(({ value }) => [value, why]),
  );
  return {
    values,
    sending: sending.values,
    faults,
    edits: [
      { at: ['decision'], value: decision },
      { at: ['naming'], value: naming },
      ...sending.edits,
    ],
  };
}
