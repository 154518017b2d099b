/** What a person says that a sentence of the alert is for. */
import type { AlertEdit } from '#model/alert-edit.ts';
import type { Statement } from '#model/alert-reading.ts';
import type { FieldFault } from '../field-fault.ts';

/** Kinds that a sentence may be of, in the words of the form. */
export const SENTENCE_KINDS = [
  { value: 'risk', label: 'Something that may happen to children' },
  { value: 'mechanism', label: 'What the service or the scheme does' },
  { value: 'service', label: 'Another fact of the service' },
  { value: 'reason', label: 'Why children like it' },
  { value: 'sign', label: 'A sign that adults may notice' },
  { value: 'advice', label: 'Advice: what adults do' },
  { value: 'do-not', label: 'What adults do not do' },
] as const;

export interface SentenceValues {
  kinds: string[];
  risk: string;
  mechanism: string;
}

/** How the form stands for a sentence as it is used. */
export function sentenceValues({ uses }: Pick<Statement, 'uses'>): SentenceValues {
  const of = (kind: string) => uses.find((use) => use.startsWith(`${kind}:`))?.split(':')[1] ?? '';
  const kinds: string[] = SENTENCE_KINDS.map(({ value }) => value);
  return {
    kinds: kinds.filter((kind) => uses.some((use) => use === kind || use.startsWith(`${kind}:`))),
    risk: of('risk'),
    mechanism: of('mechanism'),
  };
}

export interface SentenceSaid {
  faults: FieldFault[];
  edits: AlertEdit[];
}

/** @param used How the sentence is used so far: the form shows one risk and one mechanism, and further ones stay. */
export function sentenceSaid(
  form: FormData,
  key: string,
  { uses: used }: Pick<Statement, 'uses'>,
): SentenceSaid {
  const kinds = form.getAll('kind').map(String);
  const faults: FieldFault[] = [];
  const idOf = (kind: 'risk' | 'mechanism', what: string): string[] => {
    if (!kinds.includes(kind)) return [];
    const id = String(form.get(`says-${kind}`) ?? '');
    if (id === '') faults.push({ field: `says-${kind}`, says: `Choose ${what}.` });
    const shown = used.find((use) => use.startsWith(`${kind}:`));
    const further = used.filter((use) => use.startsWith(`${kind}:`) && use !== shown);
    return [...new Set([`${kind}:${id}`, ...further])];
  };
  const uses = [
    ...idOf('risk', 'what may happen'),
    ...idOf('mechanism', 'what it does'),
    ...['service', 'reason', 'sign', 'advice', 'do-not'].filter((kind) => kinds.includes(kind)),
  ];
  if (kinds.length === 0)
    faults.push({
      field: 'kind',
      says: 'Choose what the sentence is, or press “Nothing follows from it”.',
    });
  if (kinds.includes('advice') && kinds.includes('do-not'))
    faults.push({
      field: 'kind',
      says: 'Choose one: what adults do, or what they do not do.',
    });
  return {
    faults,
    edits: faults.length > 0 ? [] : [{ at: ['corrections', 'uses', key], value: uses }],
  };
}

/** Nothing follows from these sentences. */
export const settled = (keys: readonly string[]): AlertEdit[] =>
  keys.map((key) => ({ at: ['corrections', 'uses', key], value: [] }));

/** The sentence is used as it was read. */
export const asRead = (key: string): AlertEdit[] => [
  { at: ['corrections', 'uses', key], value: undefined },
];
