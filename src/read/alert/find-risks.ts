import type { FoundRisk, Passage } from '#model/alert-reading.ts';
import type { Risk } from '#model/risk.ts';
import { deniesAll } from './negation.ts';
import { LEARNT, likelihoods, type RiskModel } from './risk-model.ts';
import type { Said } from './said.ts';

/** What a sentence weighs where it stands: signs, advice and what a service is speak of risks that need not be there. */
const WEIGHT: Record<Said['place'], number> = {
  title: 1,
  risks: 1,
  about: 1,
  none: 1,
  incident: 1,
  facts: 0.4,
  appeal: 0.3,
  signs: 0.3,
  advice: 0.3,
  steps: 0.3,
  not: 0.2,
  help: 0,
  denied: 0,
  around: 0,
};
/** How far a section is believed where its heading does not say so plainly. */
const BELIEF: Record<Said['block']['sure'], number> = { plain: 1, loose: 0.8, guess: 0.6 };
/** A question asks, and what is denied is not there. */
const ASKED = 0.2;
const DENIED = 0.3;
/** Fewer words than these are hardly a statement. */
const FEW_WORDS = 4;

/** A risk counts from here on: what its best sentence says, and a part of what its second says. */
const ENOUGH = 0.45;
const SECOND = 0.3;
/** Sentences that say less are no evidence. */
const SPEAKS = 0.3;
/** … or less still, hardly a mention. */
const MENTIONS = 0.1;
/** Most passages kept as evidence. */
const MOST_EVIDENCE = 6;
/** A longer bullet is quoted by the sentence, in characters. */
const LONGEST_ITEM = 320;

interface Hit {
  said: Said;
  score: number;
}

/** The risks that the sentences speak of, first what most is said of. */
export function findRisks(
  sentences: readonly Said[],
  taxonomy: readonly Risk[],
  model?: RiskModel,
): FoundRisk[] {
  const told = sentences
    .map((said) => ({ said, weight: weightOf(said) }))
    .filter(({ weight }) => weight > 0)
    .map(({ said, weight }) => ({ said, weight, likely: likelihoods(said.plain, model) }));
  return taxonomy
    .map(({ id, triggers }) => {
      const hits = told
        .map(({ said, weight, likely }): Hit => {
          const score = LEARNT.has(id) ? likely.get(id) : namedBy(said.plain, triggers);
          return { said, score: (score ?? 0) * weight };
        })
        .sort((a, b) => b.score - a.score);
      return { id, hits, score: (hits[0]?.score ?? 0) + SECOND * (hits[1]?.score ?? 0) };
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => weightIn(b.hits) - weightIn(a.hits))
    .map(({ id, hits, score }) => ({ id, sure: sureness(score), evidence: evidenceOf(hits) }));
}

/** All that is said of it. */
const weightIn = (hits: readonly Hit[]): number =>
  hits.filter(({ score }) => score >= MENTIONS).reduce((sum, { score }) => sum + score, 0);

function weightOf({ plain, place, block }: Said): number {
  const weight = WEIGHT[place];
  if (weight === 0) return 0;
  const words = plain.split(' ').length;
  return (
    (1 + (weight - 1) * BELIEF[block.sure]) *
    (/\?["\u2019')]*$/.test(plain) ? ASKED : 1) *
    (deniesAll(plain) ? DENIED : 1) *
    Math.min(1, words / FEW_WORDS)
  );
}

/** A risk that a school has added is found by its triggers alone: their stems. */
const namedBy = (plain: string, triggers: readonly string[]): number =>
  triggers.some((trigger) =>
    new RegExp(`\\b${trigger.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`).test(plain),
  )
    ? 0.7
    : 0;

const sureness = (score: number): FoundRisk['sure'] =>
  score >= 0.9 ? 'high' : score >= 0.6 ? 'medium' : 'low';

/** The sentences that say it best, in the order of the alert. */
function evidenceOf(hits: readonly Hit[]): Passage[] {
  const body = hits.filter(({ said }) => said.place !== 'title' && said.block.kind !== 'heading');
  const enough = body.filter(({ score }) => score >= SPEAKS);
  const kept = (
    enough.length > 0
      ? enough.slice(0, MOST_EVIDENCE)
      : body.length > 0
        ? body.slice(0, 1)
        : hits.slice(0, 1)
  ).map(({ said }) => passageOf(said));
  return kept
    .filter((one, at) => kept.findIndex(({ text }) => text === one.text) === at)
    .sort((a, b) => a.line - b.line);
}

/** A bullet is evidence as a whole: its bold lead belongs to its explanation. */
const passageOf = ({ block, text, line }: Said): Passage =>
  (block.kind === 'item' || block.kind === 'cell') && block.text.length <= LONGEST_ITEM
    ? { text: block.text, line: block.marks[0]?.line ?? line }
    : { text, line };
