import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { nameFinder } from './find-names.ts';
import { strictNames } from './ordinary-names.ts';
import { plainSentence, sentencesIn } from './sentences.ts';

/** Words of a shared sentence that, found in a person's, show that it was copied. */
const MIN_COPIED = 4;
/** Words of a person's text that, found in a longer shared sentence, show that they were filled into it. */
const MIN_FILLED_IN = 2;
/** Attributes that hold ids and settings rather than text. */
const SETTINGS: ReadonlySet<string> = new Set(
  'risks facts also cast take versions bands band of rows layout part kind copies paper when what section routes groups picture src'.split(
    ' ',
  ),
);

/**
 * Tells text of the alert or of a person from text of the shared data, by the sentences with one of the alert's names
 * in the lesson before composing, in `alert.md` and in the school's file. Text that `new` copied from the shared data
 * into the lesson counts as shared data.
 * @returns A predicate: does this sentence come from the alert or from a person?
 */
export function ownSentences(
  lesson: Lesson,
  sharedData: SharedData,
  modules: Modules,
): (sentence: string) => boolean {
  let known: Set<string> | undefined;
  const knownSentences = () => {
    known ??= sentencesNaming(lesson, sharedData, modules);
    return known;
  };
  return (sentence) => {
    const plain = plainSentence(sentence);
    if (knownSentences().has(plain)) return true;
    const isLong = plain.split(' ').length >= MIN_COPIED;
    return [...knownSentences()].some(
      (text) =>
        (text.split(' ').length >= MIN_FILLED_IN && isContained(text, plain)) ||
        (isLong && isContained(plain, text)),
    );
  };
}

/** Is one run of words contained in the other? */
const isContained = (run: string, text: string): boolean => ` ${text} `.includes(` ${run} `);

function sentencesNaming(lesson: Lesson, sharedData: SharedData, modules: Modules): Set<string> {
  const copied = copiedTexts(sharedData, modules);
  const { alert, meta } = lesson;
  const texts = [
    ...textsIn(lesson.root),
    ...lesson.translations.flatMap(({ bands }) => [...bands.values()].flatMap(textsIn)),
    ...strings({ ...meta, mechanisms: [] }),
    ...strings(sharedData.school),
    ...[alert.title, alert.publisher ?? '', alert.status.alertSays],
    ...(alert.status.confirmedBy ? strings(alert.status) : []),
    ...alert.facts.map(({ says }) => says),
    ...alert.routes.map(({ asWritten }) => asWritten),
    ...alert.unmapped.map(({ says }) => says),
  ].filter((text) => !copied.has(plainSentence(text)));
  const find = nameFinder(strictNames(alert.names));
  return new Set(
    texts
      .flatMap(sentencesIn)
      .filter(({ sentence }) => find(sentence).length > 0)
      .map(({ sentence }) => plainSentence(sentence))
      .filter(Boolean),
  );
}

/** Shared texts that `new` copies into a lesson, normalised for comparison. */
const copiedTexts = (sharedData: SharedData, { risks, tellings }: Modules): ReadonlySet<string> =>
  new Set(
    [
      ...[...risks.values()].flatMap(({ title, summary, bands }) => [
        title,
        summary,
        ...[...bands.values()].flatMap(attributesIn),
      ]),
      ...[...tellings.values()].flatMap(({ module }) => attributesIn(module)),
      ...sharedData.mechanisms.flatMap(({ pupils }) =>
        Object.values(pupils).flatMap((words) => words?.outcome ?? []),
      ),
      ...sharedData.restatements.flatMap(({ says, home }) => [says, ...(home ? [home] : [])]),
    ].map(plainSentence),
  );

/** Texts of a tree: paragraphs, headings, cells, alt texts and text attributes. */
function textsIn(node: Node): string[] {
  const inner = childrenOf(node).flatMap(textsIn);
  const { alt } = node as Node & { alt?: string | null };
  const ownText = ['paragraph', 'heading', 'tableCell'].includes(node.type)
    ? [textContent(node)]
    : [];
  return [...ownText, ...(alt ? [alt] : []), ...attributesIn(node), ...inner];
}

const attributesIn = (node: Node): string[] =>
  isComponentNode(node)
    ? node.attributes.flatMap((attribute) => {
        const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
        const isPlace = name === 'id' && (node.name === 'Risk' || node.name === 'Band');
        return typeof attribute.value === 'string' && !SETTINGS.has(name) && !isPlace
          ? [attribute.value]
          : [];
      })
    : [];

/** Every string in a value, at any depth. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
