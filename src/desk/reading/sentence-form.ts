/** The form for the use of a single sentence. */

import type { Corrections } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { Statement } from '#model/alert/alert-reading.ts';
import type { FieldFault } from '../field-fault.ts';

/** Kinds of sentence, with labels. */
export const SENTENCE_KINDS = [
  { value: 'risk', label: 'Something that may happen to children' },
  { value: 'mechanism', label: 'What the service or the scheme does' },
  { value: 'service', label: 'Something else that adults are told' },
  { value: 'reason', label: 'Why children like it' },
  { value: 'sign', label: 'A sign that adults may notice' },
  { value: 'advice', label: 'Advice: what adults do' },
  { value: 'do-not', label: 'What adults do not do' },
  { value: 'route', label: 'Where to turn for help' },
] as const;

export interface SentenceValues {
  kinds: string[];
  risk: string;
  mechanism: string;
  route: string;
  /** Further uses of a kind that has one above. */
  also: string[];
}

/** The form's values for a sentence's uses. */
export function sentenceValues({ uses }: Pick<Statement, 'uses'>): SentenceValues {
  const valueAfter = (kind: string) =>
    uses.find((use) => use.startsWith(`${kind}:`))?.split(':')[1] ?? '';
  const kinds: string[] = SENTENCE_KINDS.map(({ value }) => value);
  return {
    kinds: kinds.filter((kind) => uses.some((use) => use === kind || use.startsWith(`${kind}:`))),
    risk: valueAfter('risk'),
    mechanism: valueAfter('mechanism'),
    route: valueAfter('route'),
    also: furtherUses(uses),
  };
}

const CHOSEN_KINDS = ['risk', 'mechanism', 'route'] as const;
/** All but the first of each kind that is chosen from a list. */
const furtherUses = (uses: readonly string[]): string[] =>
  CHOSEN_KINDS.flatMap((kind) => uses.filter((use) => use.startsWith(`${kind}:`)).slice(1));

export interface ParsedSentence {
  faults: FieldFault[];
  edits: AlertEdit[];
}

/** @param used The present uses: the form shows one of each kind, and has the others ticked. */
export function parseSentenceForm(
  form: FormData,
  key: string,
  { uses: used }: Pick<Statement, 'uses'>,
): ParsedSentence {
  const kinds = form.getAll('kind').map(String);
  const faults: FieldFault[] = [];
  const kept = new Set(form.getAll('also').map(String));
  const idsOf = (kind: (typeof CHOSEN_KINDS)[number], wanted: string): string[] => {
    if (!kinds.includes(kind)) return [];
    const id = String(form.get(`says-${kind}`) ?? '');
    if (id === '') faults.push({ field: `says-${kind}`, says: `Choose ${wanted}.` });
    const further = furtherUses(used).filter((use) => use.startsWith(`${kind}:`) && kept.has(use));
    return [...new Set([`${kind}:${id}`, ...further])];
  };
  const uses = [
    ...idsOf('risk', 'what may happen'),
    ...idsOf('mechanism', 'what it does'),
    ...['service', 'reason', 'sign', 'advice', 'do-not'].filter((kind) => kinds.includes(kind)),
  ];
  const routes = idsOf('route', 'where it sends people');
  if (kinds.length === 0)
    faults.push({
      field: 'kind',
      says: 'Choose what the sentence is, or press “Leave it unused”.',
    });
  if (kinds.includes('advice') && kinds.includes('do-not'))
    faults.push({
      field: 'kind',
      says: 'Choose one: what adults do, or what they do not do.',
    });
  if (faults.length > 0) return { faults, edits: [] };
  const sends = used.filter((use) => use.startsWith('route:'));
  const edits: AlertEdit[] = [{ at: ['corrections', 'uses', key], value: uses }];
  if (routes.join() !== sends.join())
    edits.push({ at: ['corrections', 'routes', key], value: routes.map(idIn) });
  return { faults, edits };
}

const idIn = (use: string): string => use.slice(use.indexOf(':') + 1);

/** Adds a name that was missed. @param isOther Is it a person, a school or a place? Default: it is a service. */
export const addMissedName = (
  name: string,
  corrections: NameLists & Pick<Corrections, 'notServices'>,
  isOther = false,
): AlertEdit[] => [
  ...inList('names', name, corrections),
  ...(isOther
    ? [
        {
          at: ['corrections', 'notServices'],
          value: [...new Set([...(corrections.notServices ?? []), name])],
        },
      ]
    : []),
];

/** Removes a word wrongly taken for a name. */
export const removeWrongName = (name: string, corrections: NameLists): AlertEdit[] =>
  inList('notNames', name, corrections);

type NameLists = Pick<Corrections, 'names' | 'notNames'>;

/** Edits that move a name from one list to the other, ignoring case. */
const inList = (list: keyof NameLists, name: string, corrections: NameLists): AlertEdit[] =>
  (['names', 'notNames'] as const).map((value) => ({
    at: ['corrections', value],
    value: [
      ...corrections[value].filter((other) => other.toLowerCase() !== name.toLowerCase()),
      ...(value === list ? [name] : []),
    ],
  }));

/** The uses of a sentence that a person may choose. */
const markedAs = ({ uses }: Pick<Statement, 'uses'>): string[] => {
  const { kinds } = sentenceValues({ uses });
  return uses.filter((use) => kinds.includes(kindOf(use)) && kindOf(use) !== 'route');
};
const kindOf = (use: string): string => use.split(':')[0] ?? use;

/** Moves a sentence to the next page, which asks what adults are told. */
export const toldToAdults = (sentence: Pick<Statement, 'uses'> & { key: string }): AlertEdit[] => [
  {
    at: ['corrections', 'uses', sentence.key],
    value: [...new Set([...markedAs(sentence), 'service'])],
  },
];

/** Has it a use, although it needs a decision? */
export const isMarked = (sentence: Pick<Statement, 'uses'>): boolean =>
  markedAs(sentence).some((use) => FOR_ADULTS.has(use));

/**
 * Edits for undecided sentences that are left: advice and signs keep their marks; the others are unused, since marks
 * for risks and services were guesses.
 */
export const leftAsMarked = (
  sentences: readonly (Pick<Statement, 'uses'> & { key: string })[],
): AlertEdit[] =>
  sentences.map((sentence) => ({
    at: ['corrections', 'uses', sentence.key],
    value: markedAs(sentence).filter((use) => FOR_ADULTS.has(use)),
  }));
const FOR_ADULTS: ReadonlySet<string> = new Set(['advice', 'do-not', 'sign', 'reason', 'service']);

/** Edits that remove all uses and routes of a sentence. */
export const nothingFollows = (key: string): AlertEdit[] => [
  { at: ['corrections', 'uses', key], value: [] },
  { at: ['corrections', 'routes', key], value: [] },
];

/** Edits that undo all corrections of a sentence. */
export const undoEdits = (key: string): AlertEdit[] =>
  ['uses', 'routes'].map((list) => ({ at: ['corrections', list, key], value: undefined }));
