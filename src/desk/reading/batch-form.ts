/** A form for many sentences: the uses of undecided ones, and confirmation of what was read. */
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { Knowledge } from '../alert-desk.ts';
import type { FieldFault } from '../field-fault.ts';
import type { KeyedSentence, ShownBlock } from './alert-blocks.ts';
import { isOpen } from './marks.ts';
import { leftAsMarked, nothingFollows, SENTENCE_KINDS, sentenceValues } from './sentence-form.ts';

/** Name of a sentence's field. */
export const useField = (key: string): string => `use-${key}`;
/** Name of the field with further uses. */
export const otherField = (key: string): string => `other-${key}`;
export const OTHER_FIELD = 'other';
/** Keys of ticked sentences, and every use that was shown, with its sentence's key. */
export const KEPT_FIELD = 'kept';
export const LISTED_FIELD = 'listed';
/** Keys of sentences that stay unused by default. */
export const UNUSED_FIELD = 'usual';
/** The button that leaves undecided sentences unused. */
export const LEAVE_BUTTON = 'leave';

/** The form's lists, by use. */
const LISTS = [
  { use: 'sign', says: 'Signs to notice' },
  { use: 'advice', says: 'Advice' },
  { use: 'do-not', says: 'Not to do' },
  { use: 'reason', says: 'Why children like it' },
  { use: 'service', says: 'What else is so' },
] as const;

/** Sentences by list, each once: in the first of its uses, with what else it is of these. */
export const listed = (sentences: readonly KeyedSentence[]) => {
  const byKey = new Map(sentences.map((sentence) => [sentence.key, sentence]));
  const all = [...byKey.values()].map(({ key, text, uses }) => ({
    ...{ key, text },
    uses: LISTS.map(({ use }) => use).filter((use) => uses.includes(use)),
  }));
  return LISTS.map(({ use, says }) => ({
    says,
    of: all.filter(({ uses }) => uses[0] === use),
  })).filter(({ of }) => of.length > 0);
};

type Option = { value: string; label: string };

/** All uses as options of a select element. */
export function useOptions({
  risks,
  mechanisms,
  routes,
}: Pick<Knowledge, 'risks' | 'mechanisms' | 'routes'>) {
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
    {
      label: 'Where to turn for help',
      options: routes.map(({ id, name }) => ({ value: `${ROUTE}${id}`, label: name })),
    },
  ];
  return groups;
}

export const NOTHING = 'nothing';
const ROUTE = 'route:';
const WITH_ID = new Set(['risk', 'mechanism', 'route']);

/** Fewest words of a line that counts as a statement, and of one that ends as a sentence: “Nobody met in person.” */
const TELLS_FROM = 5;
const SENTENCE_FROM = 3;
const isStatement = (text: string): boolean =>
  text.split(/\s+/).length >= (/[.!]["”’)]*$/.test(text) ? SENTENCE_FROM : TELLS_FROM);

/** The use of a sentence that its own words do not bear out. */
export const doubtedUse = ({ uses, doubtful }: KeyedSentence): string | undefined =>
  doubtful && uses.find((use) => LISTS.some((list) => list.use === use));

/**
 * Undecided sentences, relevant ones first: whole sentences in or near a passage about risks or the service. The others
 * look like page furniture. Those with a doubtful use are decided, unless a person says otherwise.
 */
export function waitingIn(blocks: readonly ShownBlock[]): {
  heart: KeyedSentence[];
  doubtful: KeyedSentence[];
  others: KeyedSentence[];
} {
  const areTelling = blocks.map(
    ({ kind, sentences }) => kind !== 'heading' && sentences.some(isTelling),
  );
  /** Index of the block before or after, headings apart: under each, an alert tells something else of one thing. */
  const nextText = (at: number, step: 1 | -1): number =>
    blocks[at + step]?.kind === 'heading' ? nextText(at + step, step) : at + step;
  const heart: KeyedSentence[] = [];
  const others: KeyedSentence[] = [];
  blocks.forEach(({ kind, sentences }, index) => {
    const isNear = [index, nextText(index, -1), nextText(index, 1)].some((at) => areTelling[at]);
    for (const sentence of sentences.filter(isOpen)) {
      const isWhole = kind !== 'heading' && isStatement(sentence.text);
      const isAsked = sentence.uses.includes('unmapped');
      (isAsked || (isNear && isWhole) ? heart : others).push(sentence);
    }
  });
  const doubtful = blocks
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !isOpen(sentence) && doubtedUse(sentence) !== undefined);
  return { heart, doubtful, others };
}

const isTelling = ({ uses }: Pick<KeyedSentence, 'uses'>): boolean =>
  uses.some((use) => /^(?:risk|mechanism|sign|advice|do-not|service|reason)(?::|$)/.test(use));

/** Joins consecutive blocks of page furniture, such as a menu or a footer. */
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

/** Sentences that are something else, of which nobody said what. */
export const batchFaults = (form: FormData, sentences: readonly KeyedSentence[]): FieldFault[] =>
  form.get('do') === LEAVE_BUTTON
    ? []
    : sentences
        .filter(({ key }) => form.get(useField(key)) === OTHER_FIELD && !form.get(otherField(key)))
        .map(({ key, text }) => ({ field: otherField(key), says: `Choose what it is: “${text}”` }));

/** Edits for changed list items and decided sentences; unchanged ones get none. */
export function parseBatch(form: FormData, sentences: readonly KeyedSentence[]): AlertEdit[] {
  const ticked = new Set(form.getAll(KEPT_FIELD).map(String));
  const shown = form.getAll(LISTED_FIELD).map(String);
  const leaves = form.get('do') === LEAVE_BUTTON;
  // Merely saving does not decide the sentences that are unused by default.
  const usual = new Set(
    leaves || form.get('do') === 'right' ? [] : form.getAll(UNUSED_FIELD).map(String),
  );
  const done = new Set<string>();
  const edits: AlertEdit[] = [];
  for (const sentence of sentences) {
    const { key } = sentence;
    if (done.has(key)) continue;
    done.add(key);
    const not = ticked.has(key) ? [] : shown.filter((text) => text.endsWith(` ${key}`)).map(useIn);
    const use = String(form.get(useField(key)) ?? '');
    const chosen = use === OTHER_FIELD ? String(form.get(otherField(key)) ?? '') : use;
    const doubted = isOpen(sentence) ? undefined : doubtedUse(sentence);
    if (doubted !== undefined && chosen !== '' && chosen !== doubted) {
      const others = usesOf(sentence).filter((use) => use !== doubted);
      const isRoute = chosen.startsWith(ROUTE);
      edits.push({
        at: ['corrections', 'uses', key],
        value: chosen === NOTHING || isRoute ? others : [...others, chosen],
      });
      if (isRoute)
        edits.push({ at: ['corrections', 'routes', key], value: [chosen.slice(ROUTE.length)] });
    } else if (isOpen(sentence) && chosen === NOTHING) {
      if (!usual.has(key)) edits.push(...nothingFollows(key));
    } else if (isOpen(sentence) && chosen.startsWith(ROUTE)) {
      edits.push({ at: ['corrections', 'uses', key], value: [] });
      edits.push({ at: ['corrections', 'routes', key], value: [chosen.slice(ROUTE.length)] });
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

const useIn = (shown: string): string => shown.split(' ')[0] ?? '';

/** The uses of a sentence that a person may choose. */
function usesOf({ uses }: KeyedSentence): string[] {
  const { kinds } = sentenceValues({ uses });
  return uses.filter((use) => {
    const kind = use.split(':')[0] ?? use;
    return kinds.includes(kind) && kind !== 'route';
  });
}
