import type { Passage, Statement } from '#model/alert/alert-reading.ts';

/** Is a passage this sentence, the item that it stands in, or a part of it? */
export function isOf({ text, line }: Passage, statement: Statement): boolean {
  const [wanted, other] = [bare(text), bare(statement.text)];
  return line === statement.line && (wanted.includes(other) || other.includes(wanted));
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/[.;,:]+$/, '')
    .toLowerCase();
