/** What was read of the alert as a form, and what a person changes in it as corrections. */
import type { Corrections } from '#model/alert.ts';
import { aboutEdit } from '#model/alert-about.ts';
import type { AlertEdit } from '#model/alert-edit.ts';
import { type AlertReading, isTaughtAsRead } from '#model/alert-reading.ts';
import type { FieldFault } from '../field-fault.ts';
import { isDay } from '../is-day.ts';

export interface ReadingValues {
  title: string;
  publisher: string;
  issued: string;
  /** Names that the reading or a person found, and those of them that are kept from pupils. */
  names: { name: string; role: string }[];
  kept: string[];
  /** The risk and the mechanism that lead. */
  lead: string;
  mechanism: string;
  /** Risks that are taught. */
  risks: string[];
  /** Does no story of ours tell of it? */
  isNear: boolean;
  /** What it is about, in the lead's words. */
  about: string;
}

/** The box that says that none of our lessons fits. */
export const NEAR = 'near';

const ROLE: Readonly<Record<AlertReading['platformNames'][number]['role'], string>> = {
  subject: 'what the alert is about',
  mentioned: 'mentioned',
  challenge: 'a challenge, never named to anybody',
  currency: 'its money',
};

/** What a field for a day can show: of a month nothing. */
export const shownDay = (issued: string): string => (isDay(issued) ? issued : '');

/** Is a risk taught where nobody says otherwise? */
const isTaught = ({ risks, lead }: AlertReading, id: string): boolean =>
  risks.some((one) => one.id === id && isTaughtAsRead(one, lead));

export function readingValues(reading: AlertReading, corrections: Corrections): ReadingValues {
  const { risks, subject, mechanism, notNames, names } = corrections;
  const not = new Set(notNames.map((name) => name.toLowerCase()));
  const added = names.filter((name) => !reading.platformNames.some((one) => one.name === name));
  const all = [
    ...reading.platformNames.map(({ name, role }) => ({ name, role: ROLE[role] })),
    ...added.map((name) => ({ name, role: 'added by you' })),
  ];
  const ids = new Set([...reading.risks.map(({ id }) => id), ...Object.keys(risks)]);
  return {
    title: reading.title ?? '',
    publisher: reading.publisher ?? '',
    issued: reading.issued ?? '',
    names: all,
    kept: all.map(({ name }) => name).filter((name) => !not.has(name.toLowerCase())),
    lead: subject ?? reading.lead ?? '',
    mechanism: mechanism ?? reading.leadMechanism ?? '',
    risks: [...ids].filter((id) => risks[id] ?? isTaught(reading, id)),
    isNear: corrections.near === true,
    about: corrections.about ?? '',
  };
}

/** The form as it was sent: what is wrong with one field takes nothing from the others. */
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
    ...{ risks: all('risk'), kept: all('name') },
    ...{ isNear: form.has(NEAR), about: fieldValue('about') },
  };
}

/** Questions that the reader was unsure of, and nobody has answered. */
export const openQuestions = (
  { unsure }: AlertReading,
  { subject, mechanism }: Corrections,
): AlertReading['unsure'] =>
  unsure.filter(({ what }) => (what === 'lead' ? subject : mechanism) === null);

export interface ParsedReading {
  faults: FieldFault[];
  edits: AlertEdit[];
  /** What it is about, in words that go by the rules for adults' words; `null` where nothing is changed. */
  about: AlertEdit | null;
}

/**
 * Only what differs from the reading is a correction: whatever a later reading finds better is not held back. A form that
 * is sent as it was shown asks for nothing.
 * @param riskIds Every risk that the form shows.
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
  if (issued !== shownDay(before.issued)) {
    if (issued === '' || isDay(issued)) put('issued', issued || null);
    else
      faults.push({
        field: 'issued',
        says: 'Write the day with its month and year, as 2026-11-24.',
      });
  }

  const lead = fieldValue('lead');
  // Whoever says that it is mostly about a risk has it taught.
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
  // Whoever answers a question that was open has chosen, also where the answer is our better guess.
  if (lead && (lead !== before.lead || open.includes('lead'))) put('subject', lead);
  const mechanism = fieldValue('mechanism');
  if (mechanism && (mechanism !== before.mechanism || open.includes('leadMechanism')))
    put('mechanism', mechanism);

  const isNear = form.has(NEAR);
  if (isNear !== before.isNear) put('near', isNear || undefined);
  const about = fieldValue('about');
  if (isNear && about.length < 3)
    faults.push({ field: 'about', says: 'Write in half a sentence what it is about.' });

  const kept = new Set(all('name'));
  const putList = (at: 'names' | 'notNames', value: readonly string[]) => {
    if (value.join('\n') !== corrections[at].join('\n')) put(at, value);
  };
  putList(
    'notNames',
    before.names.map(({ name }) => name).filter((name) => !kept.has(name)),
  );
  const more = fieldValue('more-names')
    .split(/[\n,;]+/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  putList('names', [...new Set([...corrections.names.filter((name) => kept.has(name)), ...more])]);
  return {
    faults,
    edits: faults.length > 0 ? [] : edits,
    about: faults.length === 0 && isNear && about !== before.about ? aboutEdit(about) : null,
  };
}
