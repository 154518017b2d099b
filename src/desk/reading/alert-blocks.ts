/** Restores the alert's layout: headings, paragraphs and list items, with their sentences. */
import type { Statement } from '#model/alert/alert-reading.ts';
import type { AlertSource, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { isOpen } from './marks.ts';

/** A sentence with the key that corrections refer to. */
export interface KeyedSentence extends Statement {
  key: string;
  /** Unique id on the page: an alert may repeat a sentence. */
  id: string;
  /** Is it part of a passage for adults, which the next page asks about? */
  isTold?: true;
}
export interface ShownBlock {
  kind: StoredAlert['blocks'][number]['kind'];
  line: number;
  sentences: KeyedSentence[];
}

/** @returns Blocks in order; without the alert's text, a paragraph per sentence. */
export function alertBlocks({ statements, own, alert }: AlertSource): ShownBlock[] {
  const told = own.flatMap(({ whyNot, parts = [] }) => (whyNot === null ? parts : []));
  const shown: ShownBlock[] = [];
  const times = new Map<string, number>();
  let last: StoredAlert['blocks'][number] | null = null;
  for (const statement of statements) {
    const key = wordKey(statement.text);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const isTold = told.some(
      ({ line, text }) => line === statement.line && text === statement.text,
    );
    const sentence: KeyedSentence = {
      ...{ ...statement, key, id: time === 1 ? key : `${key}-${time}` },
      ...(isTold ? { isTold } : {}),
    };
    const block = alert?.blocks.find((block) => holds(block, statement)) ?? null;
    const before = shown.at(-1);
    if (before && block !== null && block === last) before.sentences.push(sentence);
    else
      shown.push({
        kind: block?.kind ?? 'paragraph',
        line: statement.line,
        sentences: [sentence],
      });
    last = block;
  }
  return shown;
}

/** Sentences of an alert that need a decision on its reading. */
export const openIn = (source: AlertSource): KeyedSentence[] =>
  alertBlocks(source)
    .flatMap(({ sentences }) => sentences)
    .filter(isOpen);

function holds(
  { text, marks }: StoredAlert['blocks'][number],
  { text: sentence, line }: Statement,
) {
  const first = marks[0]?.line ?? 1;
  const last = marks.at(-1)?.line ?? first;
  return line >= first && line <= last && text.includes(sentence);
}
