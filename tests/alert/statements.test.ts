/** Every sentence of every alert is accounted for, and none is hidden. */
import { expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { fixturesIn } from '#scripts/learn/read-fixture.ts';

const knowledge = await alertKnowledge('lessons', () => {});

/** Words that no list loses between its items. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) =>
      !/^(?:and|or|then|first|firstly|second|secondly|third|thirdly|finally|lastly|next)$/.test(
        word,
      ),
  );

test.each(fixturesIn('tests/fixtures/alerts').map(({ name, path }) => [name, path]))(
  'nothing of %s is left without a use',
  async (_, path) => {
    if (!knowledge) throw new Error('The house files cannot be read');
    const text = await alertText(path, () => {});
    const reading = text && readAlertText(text, knowledge, () => {});
    if (!text || !reading) throw new Error('There is no reading');
    const { statements } = reading;
    expect(statements.filter(({ uses }) => uses.length === 0)).toEqual([]);
    expect(statements.filter(({ uses }) => uses.includes('unused') && uses.length > 1)).toEqual([]);
    const left = new Map<string, number>();
    for (const { text: said } of statements)
      for (const word of wordsOf(said)) left.set(word, (left.get(word) ?? 0) + 1);
    const lost: string[] = [];
    for (const word of text.blocks.flatMap((block) => wordsOf(block.text))) {
      const count = left.get(word) ?? 0;
      if (count === 0) lost.push(word);
      left.set(word, count - 1);
    }
    expect(lost).toEqual([]);
  },
);
