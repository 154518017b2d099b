/** Alerts read by what others teach: no sentence of a paper, nor a near copy of one, is learnt when it is read. */
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { openModel } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import { alertKnowledge } from '../alert-knowledge.ts';
import { alertText } from '../engines/alert-text.ts';
import { riskLessons } from '../risk-lessons.ts';
import { type Figures, figuresOf } from './figures.ts';
import { learnRisks } from './learn-risks.ts';
import { fixturesIn } from './read-fixture.ts';
import type { RiskExample } from './risk-examples.ts';

/** From this share of its words on, a sentence is a near copy. */
const NEAR = 0.75;

export interface HeldOut {
  name: string;
  /** `null` where the paper was refused. */
  figures: Figures | null;
  /** Is a person asked which of two risks it is mostly about? */
  asked: boolean;
  milliseconds: number;
}

/**
 * @param dirs Folders of alerts with their readings.
 * @param parts Number of parts: each part of the papers is read by a model that has not learnt from it.
 * @param sampled Read only the first part, with a model of one in `every` sentences.
 */
export async function readHeldOut(
  dirs: readonly string[],
  parts: number,
  sampled?: { every: number },
): Promise<HeldOut[]> {
  const knowledge = await alertKnowledge('lessons', () => {});
  const lessons = await riskLessons(() => {});
  if (!knowledge || !lessons) throw new Error('The house files cannot be read');
  const alerts = await Promise.all(
    dirs.flatMap(fixturesIn).map(async ({ name, path, expected }) => {
      const text = await alertText(path, () => {});
      if (!text) throw new Error(`${path} cannot be read`);
      return { name, text, expected };
    }),
  );
  return Array.from({ length: sampled ? 1 : parts }, (_, part) => {
    const heldOut = alerts.filter((_one, at) => at % parts === part);
    const { every = 1 } = sampled ?? {};
    const others = withoutCopies(
      lessons.examples.filter((_one, at) => at % every === 0),
      heldOut.map(({ text }) => text),
    );
    const model = openModel(learnRisks(others, lessons.ids, lessons.mechanisms));
    return heldOut.map(({ name, text, expected }): HeldOut => {
      const start = performance.now();
      const reading = readAlertText(text, { ...knowledge, model }, () => {});
      return {
        name,
        figures: reading && figuresOf(reading, expected),
        asked: reading?.unsure.some(({ what }) => what === 'lead') ?? false,
        milliseconds: performance.now() - start,
      };
    });
  }).flat();
}

/** The sentences whose words do not stand close together in one of the papers. */
function withoutCopies(
  examples: readonly RiskExample[],
  papers: readonly AlertText[],
): RiskExample[] {
  const sentences = papers.flatMap(({ blocks }) =>
    blocks.flatMap(({ text }) => text.split(/(?<=[.!?;|])\s+/).map(wordsOf)),
  );
  const byWord = new Map<string, Set<number>>();
  for (const [at, words] of sentences.entries())
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(at));
  return examples.filter(({ text }) => {
    const words = wordsOf(text);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return ![...shared].some(
      ([at, count]) => count / Math.max(words.size, sentences[at]?.size ?? 0) >= NEAR,
    );
  });
}

const wordsOf = (text: string): Set<string> => new Set(plainWords(text).match(/[a-z']{2,}/g) ?? []);
