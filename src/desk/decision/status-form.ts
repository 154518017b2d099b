/** Converts the status form (“Is it still so?”) to and from the alert's file. */
import {
  type Alert,
  NO_ONE_SERVICE,
  STATUS_TO_COME,
  STILL_RUNNING,
  unsettled,
} from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { daysAfter, monthsAfter } from '#model/text/days.ts';
import { nameIn } from '#model/text/name-in.ts';
import type { FieldFault } from '../field-fault.ts';

interface Finding {
  value: string;
  label: string;
  hint?: string;
  /** The status in short; empty where nobody can tell. */
  short: string;
  /** The default sentence for adults; empty where a person has to write it. */
  says: string;
}

const UNKNOWN: Finding = {
  ...{ value: 'unknown', label: 'I cannot tell yet' },
  hint: 'Letters stay drafts until somebody has looked.',
  ...{ short: '', says: '' },
};

/** What may be found out about a service. */
const OF_SERVICE: readonly Finding[] = [
  {
    value: 'still',
    label: 'Yes, it is as the alert says',
    short: STILL_RUNNING,
    says: 'The service still runs as the alert describes it.',
  },
  {
    value: 'changed',
    label: 'It has changed',
    hint: 'Its age rules, its settings or its name, for instance.',
    short: 'changed since the alert',
    says: '',
  },
  {
    value: 'closed',
    label: 'It has closed',
    short: 'closed',
    says: 'The service in the alert has closed. Others work in the same way, so the advice still holds.',
  },
  {
    value: 'none',
    label: 'The alert is not about one service',
    short: NO_ONE_SERVICE,
    says: 'The alert is about no single service: what it warns of happens in many places.',
  },
  UNKNOWN,
];

/** What may be found out about a trick or a scheme, which has no app shop and no help pages. */
const OF_WARNING: readonly Finding[] = [
  {
    value: 'still',
    label: 'Yes, the warning still stands',
    short: STILL_RUNNING,
    says: 'What the alert warns of still happens.',
  },
  {
    value: 'changed',
    label: 'Its publisher has changed it',
    hint: 'Is there a new issue? Then add that one, as a new issue of this alert.',
    short: 'changed since the alert',
    says: '',
  },
  {
    value: 'closed',
    label: 'It is over, or was taken back',
    short: 'over',
    says: 'What the alert warned of is over. Others try the same, so the advice still holds.',
  },
  UNKNOWN,
];

/** What a person looks at, where, and what they may find. */
export interface StatusQuestion {
  found: readonly Finding[];
  lead: string;
  howToLook: readonly string[];
  /** Suggested sources. */
  sources: readonly string[];
}

/**
 * Asks of a service whether it still runs, and of a scheme whether the warning still stands.
 * @param mechanism The leading one; none where the alert has none of ours.
 */
export function statusQuestion(
  { names }: Pick<Alert, 'names'>,
  mechanism: Pick<Mechanism, 'kind'> | undefined,
): StatusQuestion {
  const services = names.filter(({ role }) => role === 'subject' || role === 'challenge');
  const called = services.map(({ name }) => `“${name}”`).join(' or ');
  if (services.length === 0 || mechanism?.kind === 'scheme')
    return {
      found: OF_WARNING,
      lead: 'Warnings grow old. Look before a letter goes out.',
      howToLook: [
        'On its publisher’s pages: has it been changed, or taken back?',
        'Ask whoever sent it to you, your council or trust, or the police.',
        'Do not write to anybody whom it warns of, and open no link.',
      ],
      sources: [
        'its publisher’s pages',
        'whoever sent it to us',
        'our council or trust',
        'the police',
      ],
    };
  return {
    found: OF_SERVICE,
    lead: 'Services close and change. Look before a letter goes out.',
    howToLook: [
      `In an app shop: is ${called} there, for which age?`,
      'In its own help pages: are its settings as the alert says?',
      'If you cannot tell, ask your council or trust. Make no account.',
    ],
    sources: [
      'an app shop, and its help pages',
      'an app shop',
      'its help pages',
      'our council or trust',
    ],
  };
}

/** Every finding: what was written down before may be of either kind. */
const ALL: readonly Finding[] = [...OF_SERVICE, ...OF_WARNING];

export interface StatusValues {
  found: string;
  unnamed: string;
  named: string;
  source: string;
  role: string;
  reviewBy: string;
}

export function statusValues(alert: Alert, role: string, today: string): StatusValues {
  const { status } = alert;
  const open = unsettled(status).length > 0;
  const found = ALL.find(({ short }) => short !== '' && status.short.startsWith(short))?.value;
  return {
    found: open ? '' : (found ?? 'changed'),
    // Replaces a default sentence, but not one that somebody wrote.
    unnamed: [STATUS_TO_COME, ...ALL.map(({ says }) => says)].includes(status.nowUnnamed)
      ? ''
      : status.nowUnnamed,
    named: status.now === STATUS_TO_COME || status.now === status.nowUnnamed ? '' : status.now,
    source: status.source === 'nobody yet' ? '' : status.source,
    role: status.confirmedBy?.role ?? role,
    reviewBy: lookAgain(alert, today).day,
  };
}

/** Days for which an alert counts as recent. */
const FRESH_DAYS = 60;

/**
 * Proposes the date of the next review: a month for what is spreading at present, otherwise the alert's own date.
 * @returns The date, and the reason where it is earlier than usual.
 */
export function lookAgain(
  { issued, names, status, reviewBy }: Pick<Alert, 'issued' | 'names' | 'status' | 'reviewBy'>,
  today: string,
): { day: string; why: string } {
  const isFresh = issued !== null && daysAfter(issued, FRESH_DAYS) >= today;
  const runs = names.some(({ role }) => role === 'subject' || role === 'challenge');
  const soon = monthsAfter(today, 1);
  return status.confirmedBy === null && isFresh && runs && soon < reviewBy
    ? { day: soon, why: 'A month from now, as the alert is new.' }
    : { day: reviewBy, why: '' };
}

export interface ParsedStatus {
  values: StatusValues;
  faults: FieldFault[];
  edits: AlertEdit[];
}

export function parseStatusForm(
  form: FormData,
  { status, names }: Alert,
  today: string,
  findings: readonly Finding[] = OF_SERVICE,
): ParsedStatus {
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim();
  const values: StatusValues = {
    found: fieldValue('found'),
    unnamed: fieldValue('unnamed'),
    named: fieldValue('named'),
    source: fieldValue('source'),
    role: fieldValue('role'),
    reviewBy: fieldValue('reviewBy'),
  };
  const faults: FieldFault[] = [];
  const need = (field: keyof StatusValues, isThere: boolean, message: string) =>
    isThere || faults.push({ field, says: message });
  const found = findings.find(({ value }) => value === values.found);
  need('found', found !== undefined, 'Choose what you found.');
  need(
    'reviewBy',
    /^\d{4}-\d{2}-\d{2}$/.test(values.reviewBy) && values.reviewBy > today,
    'Choose a day to come on which somebody looks again.',
  );
  const reviewBy = { at: ['reviewBy'], value: values.reviewBy };
  if (found?.value === 'unknown') {
    const edits = [reviewBy, { at: ['status', 'confirmedBy'], value: null }];
    return { values, faults, edits: faults.length > 0 ? [] : edits };
  }
  need('source', values.source.length > 2, 'Write where you looked, or whom you asked.');
  need('role', values.role.length > 1, 'Write your role, such as Designated Safeguarding Lead.');
  if (!found) return { values, faults, edits: [] };
  const unnamed = values.unnamed || found.says;
  const name = nameIn(unnamed, names);
  need('unnamed', unnamed !== '', 'Write what is true today, in a sentence or two.');
  need('unnamed', name === null, `Write it without “${name}”: most readers are told no name.`);
  const next = {
    ...status,
    asOf: today,
    now: values.named || unnamed,
    nowUnnamed: unnamed,
    short:
      found.value === 'closed' && status.short.startsWith('closed') ? status.short : found.short,
    source: values.source,
  };
  if (faults.length === 0)
    for (const line of unsettled(next))
      faults.push({
        field: line === 'source' ? 'source' : 'unnamed',
        says: 'This says that nobody has looked yet. Write what is true today, or choose “I cannot tell yet”.',
      });
  const edits: AlertEdit[] = [
    ...Object.entries(next)
      .filter(([key]) => key !== 'alertSays' && key !== 'confirmedBy')
      .map(([key, value]) => ({ at: ['status', key], value })),
    { at: ['status', 'confirmedBy'], value: { role: values.role, date: today } },
    reviewBy,
  ];
  return { values, faults, edits: faults.length > 0 ? [] : edits };
}
