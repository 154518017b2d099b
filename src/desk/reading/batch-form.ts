/** Many sentences of the alert in one form: what those that wait are for, and which of what was read is right. */
import type { AlertEdit } from '#model/alert-edit.ts';
import type { Knowledge } from '../alert-desk.ts';
import type { KeyedSentence, ShownBlock } from './alert-blocks.ts';
import { isOpen } from './marks.ts';
import { leftAsMarked, nothingFollows, SENTENCE_KINDS, sentenceValues } from './sentence-form.ts';

/** Name of the field that says what a sentence is for. */
export const useField = (key: string): string => `use-${key}`;
/** What a further list says it is for, where nothing that stands beside it fits. */
export const otherField = (key: string): string => `other-${key}`;
export const OTHER = 'other';
/** What is ticked of the lists, and all that stood there: a use and the key of its sentence. */
export const KEPT = 'kept';
export const LISTED = 'listed';
/** Keys of those that are left unused, unless somebody chooses otherwise. */
export const USUAL = 'usual';
/** The button that leaves the sentences which nobody has chosen anything for. */
export const LEAVE = 'leave';

/** Lists of the form, by the use that puts a sentence there. */
export const LISTS = [
  { use: 'sign', says: 'Signs to notice' },
  { use: 'advice', says: 'Advice' },
  { use: 'do-not', says: 'Not to do' },
  { use: 'reason', says: 'Why children like it' },
  { use: 'service', says: 'Facts of the service' },
] as const;

type Option = { value: string; label: string };

/** What a sentence may be for, as one list to choose from. */
export function useOptions({ risks, mechanisms }: Pick<Knowledge, 'risks' | 'mechanisms'>) {
  const plain = SENTENCE_KINDS.filter(({ value }) => !WITH_ID.has(value));
  const groups: { label: string; options: Option[] }[] = [
    { label: 'What it is', options: [{ value: NOTHING, label: 'Leave it unused' }, ...plain] },
    {
      label: 'Something that may happen to children',
      options: risks.map(({ id, label }) => ({ value: `risk:${id}`, label })),
    },
    {
      label: 'What the service or the scheme does',
      options: mechanisms.map(({ id, name }) => ({ value: `mechanism:${id}`, label: name })),
    },
  ];
  return groups;
}

export const NOTHING = 'nothing';
const WITH_ID = new Set(['risk', 'mechanism', 'route']);

/** Words from which on a line may be a sentence that tells something. */
const TELLS_FROM = 5;

/**
 * Sentences that wait, those that may be the heart of the alert first: whole sentences in or beside a passage that says
 * what may happen, or what the service does. The others look like lines around the alert.
 */
export function waitingIn(blocks: readonly ShownBlock[]): {
  heart: KeyedSentence[];
  others: KeyedSentence[];
} {
  const tells = blocks.map(
    ({ kind, sentences }) => kind !== 'heading' && sentences.some(isTelling),
  );
  const heart: KeyedSentence[] = [];
  const others: KeyedSentence[] = [];
  blocks.forEach(({ kind, sentences }, at) => {
    const isNear = tells[at] || tells[at - 1] || tells[at + 1];
    for (const sentence of sentences.filter(isOpen)) {
      const isWhole = kind !== 'heading' && sentence.text.split(/\s+/).length >= TELLS_FROM;
      const isAsked = sentence.uses.includes('unmapped');
      (isAsked || (isNear && isWhole) ? heart : others).push(sentence);
    }
  });
  return { heart, others };
}

const isTelling = ({ uses }: Pick<KeyedSentence, 'uses'>): boolean =>
  uses.some((use) => /^(?:risk|mechanism|sign|advice|do-not|service|reason)(?::|$)/.test(use));

/** Blocks one after another that are all around the alert stand together: a menu, a foot. */
export function foldedBlocks(
  blocks: readonly ShownBlock[],
): { isAround: boolean; blocks: ShownBlock[] }[] {
  const folded: { isAround: boolean; blocks: ShownBlock[] }[] = [];
  for (const block of blocks) {
    const isAround =
      block.kind !== 'heading' && block.sentences.every(({ uses }) => uses.join() === 'furniture');
    const last = folded.at(-1);
    if (last?.isAround === isAround) last.blocks.push(block);
    else folded.push({ isAround, blocks: [block] });
  }
  return folded;
}

/** What of the lists and of those that wait is to be changed: a sentence that stands as it was read is not touched. */
export function parseBatch(form: FormData, sentences: readonly KeyedSentence[]): AlertEdit[] {
  const kept = new Set(form.getAll(KEPT).map(String));
  const listed = form.getAll(LISTED).map(String);
  const leaves = form.get('do') === LEAVE;
  // Whoever only saves has not said of these that nothing follows from them.
  const usual = new Set(leaves || form.get('do') === 'right' ? [] : form.getAll(USUAL).map(String));
  const done = new Set<string>();
  const edits: AlertEdit[] = [];
  for (const sentence of sentences) {
    const { key } = sentence;
    if (done.has(key)) continue;
    done.add(key);
    const not = listed.filter((one) => one.endsWith(` ${key}`) && !kept.has(one)).map(useIn);
    const said = String(form.get(useField(key)) ?? '');
    const chosen = said === OTHER ? String(form.get(otherField(key)) ?? '') : said;
    if (isOpen(sentence) && chosen === NOTHING) {
      if (!usual.has(key)) edits.push(...nothingFollows(key));
    } else if (isOpen(sentence) && chosen !== '')
      edits.push({ at: ['corrections', 'uses', key], value: [chosen] });
    else if (isOpen(sentence) && leaves && (form.has(useField(key)) || form.has(otherField(key))))
      edits.push(...leftAsMarked([sentence]));
    else if (not.length > 0)
      edits.push({
        at: ['corrections', 'uses', key],
        value: usesOf(sentence).filter((use) => !not.includes(use)),
      });
  }
  return edits;
}

const useIn = (listed: string): string => listed.split(' ')[0] ?? '';

/** What a person may take it for, of all that it is used for. */
function usesOf({ uses }: KeyedSentence): string[] {
  const { kinds } = sentenceValues({ uses });
  return uses.filter((use) => {
    const kind = use.split(':')[0] ?? use;
    return kinds.includes(kind) && kind !== 'route';
  });
}
