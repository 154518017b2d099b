/** The reading as a form, and its changes as corrections. */
import type { Corrections } from '#model/alert/alert.ts';
import { aboutEdit } from '#model/alert/alert-about.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { type AlertReading, isTaughtAsRead } from '#model/alert/alert-reading.ts';
import { isDay } from '#model/text/days.ts';
import type { FieldFault } from '../field-fault.ts';

export interface ReadingValues {
  title: string;
  publisher: string;
  issued: string;
  /** Names found by the reading or by a person, and those that pupils may not read. */
  names: { name: string; role: string; isAsked: boolean }[];
  kept: string[];
  /** Those that are a person, a school or a place. */
  others: string[];
  /** The leading risk and mechanism. */
  lead: string;
  mechanism: string;
  /** Risks to teach. */
  risks: string[];
  /** Does no story of ours cover it? */
  isNear: boolean;
  /** The lead's summary of the alert. */
  about: string;
}

/** Checkbox for “none of our lessons fits”. */
export const NEAR_FIELD = 'near';

const ROLE: Readonly<Record<AlertReading['platformNames'][number]['role'], string>> = {
  subject: 'what the alert is about',
  mentioned: 'mentioned',
  challenge: 'a challenge, never named to anybody',
  currency: 'its money',
};

/** Beside a name that may be none: while it is ticked, no pupil reads it. */
const ASKED = 'We are not sure. Is this a name that no pupil may read?';

/** The value of a date field, which cannot show a month without a day. */
export const dayForInput = (issued: string): string => (isDay(issued) ? issued : '');

/** Is a risk taught by default? */
const isTaught = ({ risks, lead }: AlertReading, id: string): boolean =>
  risks.some((risk) => risk.id === id && isTaughtAsRead(risk, lead));

export function readingValues(reading: AlertReading, corrections: Corrections): ReadingValues {
  const { risks, subject, mechanism, notNames, names, notServices = [] } = corrections;
  const not = new Set(notNames.map((name) => name.toLowerCase()));
  const added = names.filter(
    (name) => !reading.platformNames.some((platformName) => platformName.name === name),
  );
  const all = [
    ...reading.platformNames.map(({ name, role, isUnsure }) => ({
      name,
      role: isUnsure ? ASKED : ROLE[role],
      isAsked: isUnsure ?? false,
    })),
    ...added.map((name) => ({ name, role: 'added by you', isAsked: true })),
  ];
  const ids = new Set([...reading.risks.map(({ id }) => id), ...Object.keys(risks)]);
  return {
    title: reading.title ?? '',
    publisher: reading.publisher ?? '',
    issued: reading.issued ?? '',
    names: all,
    kept: all.map(({ name }) => name).filter((name) => !not.has(name.toLowerCase())),
    others: notServices,
    lead: subject ?? reading.lead ?? '',
    mechanism: mechanism ?? reading.leadMechanism ?? '',
    risks: [...ids].filter((id) => risks[id] ?? isTaught(reading, id)),
    isNear: corrections.near === true,
    about: corrections.about ?? '',
  };
}

/** The submitted values, also where one of them has a fault. */
export function readingSent(form: FormData, now: ReadingValues): ReadingValues {
  const fieldValue = (name: string) => String(form.get(name) ?? '');
  const all = (name: string) => form.getAll(name).map(String);
  return {
    ...now,
    ...{
      title: fieldValue('title'),
      publisher: fieldValue('publisher'),
      issued: fieldValue('issued'),
    },
    ...{ lead: fieldValue('lead'), mechanism: fieldValue('mechanism') },
    ...{ risks: all('risk'), kept: all('name'), others: all('not-service') },
    ...{ isNear: form.has(NEAR_FIELD), about: fieldValue('about') },
  };
}

/**
 * Edits that tick again what was sent ticked: another use of its sentence, or another lead, may have unticked a risk.
 * @param now The values once the form's own edits are applied.
 */
export const tickedAgain = (form: FormData, now: Pick<ReadingValues, 'risks'>): AlertEdit[] =>
  form
    .getAll('risk')
    .map(String)
    .filter((id) => !now.risks.includes(id))
    .map((id) => ({ at: ['corrections', 'risks', id], value: true }));

/** Uncertain questions without an answer. */
export const openQuestions = (
  { unsure }: AlertReading,
  { subject, mechanism }: Corrections,
): AlertReading['unsure'] =>
  unsure.filter(({ what }) => (what === 'lead' ? subject : mechanism) === null);

export interface ParsedReading {
  faults: FieldFault[];
  edits: AlertEdit[];
  /** The new summary of the alert; `null` where it is unchanged. */
  about: AlertEdit | null;
}

/**
 * Parses the form. Only differences from the reading become corrections, so that a later, better reading takes effect.
 * @param riskIds Every risk in the form.
 */
export function parseReadingForm(
  form: FormData,
  reading: AlertReading,
  corrections: Corrections,
  riskIds: readonly string[],
): ParsedReading {
  const fieldValue = (name: string) => String(form.get(name) ?? '').trim();
  const all = (name: string) => form.getAll(name).map(String);
  const faults: FieldFault[] = [];
  const edits: AlertEdit[] = [];
  const put = (at: string, value: unknown) => edits.push({ at: ['corrections', at], value });
  const before = readingValues(reading, corrections);

  const title = fieldValue('title');
  if (title.length < 3) faults.push({ field: 'title', says: 'Write the alert’s title.' });
  else if (title !== before.title) put('title', title);
  const publisher = fieldValue('publisher');
  if (publisher !== before.publisher) put('publisher', publisher || null);
  const issued = fieldValue('issued');
  if (issued !== dayForInput(before.issued)) {
    if (issued === '' || isDay(issued)) put('issued', issued || null);
    else
      faults.push({
        field: 'issued',
        says: 'Write the day with its month and year, as 2026-11-24.',
      });
  }

  const lead = fieldValue('lead');
  // A risk chosen as the lead is taught.
  const taught = [...new Set([...all('risk'), ...(lead !== before.lead && lead ? [lead] : [])])];
  if (taught.length === 0)
    faults.push({
      field: 'risk',
      says: 'Tick one risk at least. If nothing is to be taught, say so under “Should this go out?”.',
    });
  for (const id of riskIds) {
    const isIn = taught.includes(id);
    const value = isIn === isTaught(reading, id) ? undefined : isIn;
    if (value !== corrections.risks[id]) edits.push({ at: ['corrections', 'risks', id], value });
  }
  const open = openQuestions(reading, corrections).map(({ what }) => what);
  if (lead && !taught.includes(lead))
    faults.push({
      field: 'lead',
      says: 'The main risk has to be one that is taught: tick it too.',
    });
  // Answering an open question is a correction even where it confirms our guess.
  if (lead && (lead !== before.lead || open.includes('lead'))) put('subject', lead);
  const mechanism = fieldValue('mechanism');
  if (mechanism && (mechanism !== before.mechanism || open.includes('leadMechanism')))
    put('mechanism', mechanism);

  const isNear = form.has(NEAR_FIELD);
  if (isNear !== before.isNear) put('near', isNear || undefined);
  const about = fieldValue('about');
  if (isNear && about.length < 3)
    faults.push({ field: 'about', says: 'Write in half a sentence what it is about.' });

  const ticked = new Set(all('name'));
  const putList = (at: 'names' | 'notNames' | 'notServices', value: readonly string[]) => {
    if (value.join('\n') !== (corrections[at] ?? []).join('\n')) put(at, value);
  };
  putList(
    'notNames',
    before.names.map(({ name }) => name).filter((name) => !ticked.has(name)),
  );
  const typed = (name: string) =>
    fieldValue(name)
      .split(/[\n,;]+/)
      .map((part) => part.trim())
      .filter((part) => part.length > 1);
  const [services, others] = [typed('more-names'), typed('more-others')];
  putList('names', [
    ...new Set([...corrections.names.filter((name) => ticked.has(name)), ...services, ...others]),
  ]);
  putList('notServices', [
    ...new Set([...all('not-service').filter((name) => ticked.has(name)), ...others]),
  ]);
  return {
    faults,
    edits: faults.length > 0 ? [] : edits,
    about: faults.length === 0 && isNear && about !== before.about ? aboutEdit(about) : null,
  };
}
