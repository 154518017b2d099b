/** The risks and mechanisms that an alert tells of, each with how surely, how much, and in which sentences. */
import {
  type AlertReading,
  type FoundMechanism,
  type FoundRisk,
  isFairlyRead,
  type Passage,
} from '#model/alert/alert-reading.ts';
import { canLead, type Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import { literal } from '#model/text/literal.ts';
import type { PlacedSentence } from '../sentences/place-sentences.ts';
import type { Prediction } from './predict-risks.ts';
import { LEARNT } from './risk-model.ts';

/** Weight of a place for whether a risk is there: signs and appeal speak of what may happen. */
const OF_RISK: Partial<Record<PlacedSentence['place'], number>> = {
  signs: 0,
  appeal: 0.3,
  facts: 0.8,
};
const OF_MECHANISM: Partial<Record<PlacedSentence['place'], number>> = { signs: 0.5, appeal: 0.6 };
/** Weight of a place for which risk leads the alert, summed over all sentences. */
const LEADS: Partial<Record<PlacedSentence['place'], number>> = { title: 4, appeal: 1 };
const EARLY = 4;
const ELSEWHERE = 2;
/** Many faint mentions weigh as much as a few plain ones: likelihoods of the unseen are low. */
const FAINT = 0.7;

/** Score from which a risk or a mechanism is found: the chance that at least one of its sentences tells of it. */
const ENOUGH = 0.5;
/** Lowest likelihood of a sentence that counts towards the score. */
const DOUBT = 0.2;
/** Lowest likelihood of a sentence that is shown as evidence. */
const SPEAKS = 0.3;
/** Lowest likelihood of a sentence that tells that it happened. */
const TOLD = 0.5;
/** Lowest likelihood of a sentence that counts as a mention. */
const MENTIONS = 0.05;
/** Weight from which the heaviest risk is found although no sentence says it plainly. */
const LEAST = 0.3;
/** Most passages kept as evidence. */
const MOST_EVIDENCE = 6;
/** A longer bullet is quoted by the sentence, in characters. */
const LONGEST_ITEM = 320;

interface Hit {
  sentence: PlacedSentence;
  /** How surely the sentence says that it is there. */
  score: number;
  /** How much it says that the alert is about it. */
  weight: number;
}

/** Something found, with how much of the alert is about it. */
export interface Weighed<Found> {
  found: Found;
  weight: number;
}

/** A risk with the chance that at least one sentence tells of it, how many do, and how many tell that it happened to somebody. */
export interface WeighedRisk extends Weighed<FoundRisk> {
  score: number;
  sentences: number;
  happened?: number;
}

/** A mechanism with the chance that at least one sentence tells of it. */
export interface WeighedMechanism extends Weighed<FoundMechanism> {
  score: number;
}

/** The risks that the sentences speak of, first what most is said of. */
export const findRisks = (
  predictions: readonly Prediction[],
  taxonomy: readonly Risk[],
): WeighedRisk[] =>
  found(
    predictions,
    taxonomy.map(({ id, triggers, unless }) => {
      const other = unless === undefined ? null : new RegExp(unless);
      return {
        id,
        tells: ({ likely, sentence: { plain } }: Prediction) =>
          other?.test(plain)
            ? 0
            : LEARNT.has(id)
              ? (likely.risks.get(id) ?? 0)
              : namedBy(plain, triggers),
      };
    }),
    OF_RISK,
  ).map(({ id, hits, score, weight }) => {
    const sentences = hits.filter((hit) => hit.score >= SPEAKS).length;
    const happened = hits.filter(
      (hit) => hit.score >= TOLD && hit.sentence.sense === 'event',
    ).length;
    return {
      found: {
        id,
        sure: sureness(
          score,
          sentences,
          hits.some((hit) => hit.score >= TOLD),
        ),
        evidence: evidenceOf(hits),
      },
      weight,
      score,
      sentences,
      happened,
    };
  });

/** What the service or scheme does, first what most is said of. */
export const findMechanisms = (
  predictions: readonly Prediction[],
  mechanisms: readonly Mechanism[],
): WeighedMechanism[] => {
  const surely = mechanisms.flatMap(({ id, surely: words = [] }) =>
    words.map((pattern) => ({ id, pattern: new RegExp(pattern, 'i') })),
  );
  const saidBy = ({ text }: PlacedSentence) => surely.find(({ pattern }) => pattern.test(text))?.id;
  return found(
    predictions,
    mechanisms.map(({ id }) => ({
      id,
      tells: ({ likely, sentence }: Prediction) => {
        const said = saidBy(sentence);
        if (said === undefined) return likely.mechanisms.get(id) ?? 0;
        return said === id ? SURELY : 0;
      },
    })),
    OF_MECHANISM,
  ).map(({ id, hits, score, weight }) => ({
    found: {
      id,
      evidence: evidenceOf(hits),
      ...(score < SURE_MECHANISM ? { isUnsure: true } : {}),
    },
    weight,
    score,
  }));
};

/** How likely a sentence tells of what it says in words that are of nothing else. */
const SURELY = 0.95;

function found(
  predictions: readonly Prediction[],
  things: readonly { id: string; tells: (one: Prediction) => number }[],
  places: Partial<Record<PlacedSentence['place'], number>>,
): { id: string; hits: Hit[]; score: number; weight: number }[] {
  const all = things
    .map(({ id, tells }) => {
      const hits = predictions
        .map((one): Hit => {
          const { sentence, belief, isEarly } = one;
          const likelihood = tells(one) * belief;
          const place = places[sentence.place] ?? 1;
          const lead = LEADS[sentence.place] ?? (isEarly ? EARLY : ELSEWHERE);
          return {
            sentence,
            score: likelihood * place,
            weight:
              likelihood >= MENTIONS
                ? likelihood ** FAINT * (sentence.place === 'signs' ? place : lead)
                : 0,
          };
        })
        .sort((a, b) => b.score - a.score);
      return {
        id,
        hits,
        score: 1 - hits.reduce((none, { score }) => none * (score < DOUBT ? 1 : 1 - score), 1),
        weight: hits.reduce((sum, { weight }) => sum + weight, 0),
      };
    })
    .sort((a, b) => b.weight - a.weight);
  return all.filter(({ score }, at) => score >= (at === 0 ? LEAST : ENOUGH));
}

/** A risk that a school has added is found by its triggers alone: their stems. */
const namedBy = (plain: string, triggers: readonly string[]): number =>
  triggers.some((trigger) => new RegExp(`\\b${literal(trigger.toLowerCase())}`).test(plain))
    ? 0.7
    : 0;

/**
 * How surely it is read, so that of what is taught nineteen of twenty are right (`npm run read-report`): of what one sentence
 * says with less than 0.78, one in three is, and of what two say from 0.66 on, four in five. What no sentence says by itself is
 * never more than a guess, however many half say it.
 */
function sureness(score: number, sentences: number, isSaid: boolean): FoundRisk['sure'] {
  if (isSaid && score >= SURE) return 'high';
  if (isSaid && score >= (sentences > 1 ? 0.66 : 0.78)) return 'medium';
  return score >= 0.57 ? 'low' : 'faint';
}
const SURE = 0.87;
/** Of what leads an alert with less, seven in ten are right; with more, nineteen in twenty. */
const SURE_MECHANISM = 0.85;
/** Lowest score of what one sentence says beside what an alert is about, or of what nothing that it tells of opens the door to. */
const SURE_ALONE = 0.95;

/**
 * The risks as they are taught: beside what the alert is about, which may be one of two, hardly any comes in by one
 * sentence, or without anything that opens the door to it.
 * @param opened Risks that a mechanism of the alert opens the door to.
 */
export function besideLead(
  risks: readonly WeighedRisk[],
  { lead, unsure }: Pick<AlertReading, 'lead' | 'unsure'>,
  opened: ReadonlySet<string>,
): FoundRisk[] {
  const leads = new Set([lead, ...unsure.flatMap(({ between }) => between)]);
  return risks.flatMap(({ found, score, sentences }): FoundRisk[] => {
    if (leads.has(found.id) || score >= SURE_ALONE) return [found];
    const isOpened = opened.has(found.id);
    // “She came back to a corridor that wouldn’t look at her”: a guess from one sentence, which nothing else tells of.
    if (found.sure === 'faint' && sentences < 2 && !isOpened) return [];
    return found.sure === 'high' && !(isOpened && sentences > 1)
      ? [{ ...found, sure: 'medium' }]
      : [found];
  });
}

/** Sentences that tell of what a service does before all else: three are no aside. */
const TOLD_OFTEN = 3;

/**
 * What a scheme does may be told plainly where no sentence says what it is a risk of: “walks off with the phone, and the
 * money never comes”. Then the first risk that the mechanism opens is read fairly, from what tells of the mechanism. So is it
 * where most is said of a mechanism, and what is surely read beside it is something else, such as what it costs.
 * @param risks The heaviest first; as they are where one is read at all surely.
 */
export function withOpened(
  risks: readonly WeighedRisk[],
  mechanisms: readonly WeighedMechanism[],
  known: readonly Mechanism[],
): readonly WeighedRisk[] {
  const ofId = (one: WeighedMechanism | undefined) => known.find(({ id }) => id === one?.found.id);
  const opensOf = (one: WeighedMechanism | undefined): readonly string[] => ofId(one)?.opens ?? [];
  const [most] = mechanisms;
  const does = ofId(most);
  const isToldOften =
    most !== undefined &&
    does !== undefined &&
    canLead(does) &&
    most.score >= SURE &&
    most.found.evidence.length >= TOLD_OFTEN;
  const isRead = ({ found }: WeighedRisk): boolean =>
    isFairlyRead(found) && opensOf(most).includes(found.id);
  if (isToldOften && !risks.some(isRead)) return opened(most, opensOf(most)[0], risks);
  const scheme = stepsOfScheme(mechanisms, known);
  if (scheme && !risks.some(({ found }) => found.id === scheme.id && isFairlyRead(found)))
    return opened(scheme.by, scheme.id, risks);
  if (risks.some(({ found }) => found.sure !== 'faint')) return risks;
  const surest = mechanisms.find(({ score }) => score >= SURE);
  const opens = opensOf(surest);
  return opened(
    surest,
    risks.find(({ found }) => opens.includes(found.id))?.found.id ?? opens[0],
    risks,
  );
}

/**
 * “Coins from a stranger”, “asked to come into another app”: a scheme and another step that leads first to the same risk tell
 * together of that, though neither does surely.
 * @returns The risk, and what tells of it; `null` where they are not told surely together.
 */
function stepsOfScheme(
  mechanisms: readonly WeighedMechanism[],
  known: readonly Mechanism[],
): { id: string; by: WeighedMechanism } | null {
  const steps = mechanisms.flatMap((step) => {
    const { kind, opens } = known.find(({ id }) => id === step.found.id) ?? {};
    return opens?.[0] === undefined ? [] : [{ step, kind, id: opens[0] }];
  });
  for (const [id, own] of Map.groupBy(steps, (step) => step.id)) {
    if (own.length < 2 || !own.some(({ kind }) => kind === 'scheme')) continue;
    const score = 1 - own.reduce((none, { step }) => none * (1 - step.score), 1);
    if (score < SURE) continue;
    const evidence = own.flatMap(({ step }) => step.found.evidence).slice(0, MOST_EVIDENCE);
    const weight = own.reduce((sum, { step }) => sum + step.weight, 0);
    return { id, by: { found: { id, evidence }, score, weight } };
  }
  return null;
}

/** The risks with one that a mechanism opens the door to before all others. */
function opened(
  by: WeighedMechanism | undefined,
  id: string | undefined,
  risks: readonly WeighedRisk[],
): readonly WeighedRisk[] {
  if (!by || id === undefined) return risks;
  const { evidence } = by.found;
  const risk: WeighedRisk = {
    found: { id, sure: 'medium', evidence },
    weight: Math.max(by.weight, risks[0]?.weight ?? 0),
    score: by.score,
    sentences: evidence.length,
  };
  return [risk, ...risks.filter(({ found }) => found.id !== id)];
}

/** The sentences that say it best, in the order of the alert. */
function evidenceOf(hits: readonly Hit[]): Passage[] {
  const body = hits.filter(
    ({ sentence }) => sentence.place !== 'title' && sentence.block.kind !== 'heading',
  );
  const enough = body.filter(({ score }) => score >= SPEAKS);
  const bestHits = (
    enough.length > 0
      ? enough.slice(0, MOST_EVIDENCE)
      : body.length > 0
        ? body.slice(0, 1)
        : hits.slice(0, 1)
  ).map(({ sentence }) => passageOf(sentence));
  return bestHits
    .filter((passage, at) => bestHits.findIndex(({ text }) => text === passage.text) === at)
    .sort((a, b) => a.line - b.line);
}

/** A bullet is evidence as a whole: its bold lead belongs to its explanation. */
const passageOf = ({ block, text, line }: PlacedSentence): Passage =>
  (block.kind === 'item' || block.kind === 'cell') && block.text.length <= LONGEST_ITEM
    ? { text: block.text, line: block.marks[0]?.line ?? line }
    : { text, line };
