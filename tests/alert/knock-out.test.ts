/** What an alert is about rests on what it says of it: take that away, and it is about something else; a sign is no ground. */
import { expect, test } from 'vitest';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { fixturesIn } from '#scripts/learn/read-fixture.ts';
import { isProof } from '../proof.ts';

/** Papers say again in other sentences what was taken out: in so many of a hundred the lead must change. */
const CHANGES = 65;

const knowledge = await alertKnowledge('lessons', () => {});
if (!knowledge) throw new Error('The house files cannot be read');
const read = (text: AlertText) => readAlertText(text, knowledge, () => {});

/** The alert without these sentences. */
const without = (text: AlertText, sentences: readonly string[]): AlertText => ({
  ...text,
  blocks: text.blocks
    .map((block) => ({
      ...block,
      text: sentences.reduce((left, sentence) => left.replace(sentence, ''), block.text),
    }))
    .filter((block) => block.text.trim() !== ''),
});
const used = ({ statements }: AlertReading, use: string): string[] =>
  statements.filter(({ uses }) => uses.some((other) => other === use)).map(({ text }) => text);

/** Every third of them in `npm test`. */
const papers = ['tests/fixtures/alerts', 'tests/fixtures/real-alerts']
  .flatMap(fixturesIn)
  .filter((_, at) => isProof || at % 3 === 0);
const readings = (
  await Promise.all(
    papers.map(async ({ name, path }) => {
      const text = await alertText(path, () => {});
      const reading = text && read(text);
      return text && reading?.leadMechanism ? { name, text, reading } : null;
    }),
  )
).flatMap((alert) => alert ?? []);

test('an alert without what it says of its leading mechanism is led by another, or by none', () => {
  const changed = readings.filter(({ text, reading }) => {
    const rest = without(text, used(reading, `mechanism:${reading.leadMechanism}`));
    return read(rest)?.leadMechanism !== reading.leadMechanism;
  });
  expect((100 * changed.length) / readings.length).toBeGreaterThanOrEqual(CHANGES);
});

test('an alert without any of its signs is about the same', () => {
  const withSign = readings.filter(({ reading }) => used(reading, 'sign').length > 0);
  expect(withSign.length).toBeGreaterThan(readings.length / 3);
  for (const { name, text, reading } of withSign) {
    const { lead, leadMechanism } = reading;
    const rest = read(without(text, used(reading, 'sign')));
    expect({ name, lead: rest?.lead, leadMechanism: rest?.leadMechanism }).toEqual({
      ...{ name, lead, leadMechanism },
    });
  }
});
