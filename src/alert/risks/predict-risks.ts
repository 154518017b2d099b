/** What each sentence tells of, and how much that weighs where it stands. */
import { deniesAll } from '../sentences/negation.ts';
import type { PlacedSentence } from '../sentences/place-sentences.ts';
import { type Likelihoods, likelihoods, type RiskModel } from './risk-model.ts';

export interface Prediction {
  sentence: PlacedSentence;
  likely: Likelihoods;
  /** How far the sentence is believed, from 0 to 1: it asks, denies, orders, or hardly says anything. */
  belief: number;
  /** Is it from the first paragraphs that state something? */
  isEarly: boolean;
}

/** A question asks, and what is denied is not there. */
const ASKED = 0.2;
const DENIED = 0.3;
/** Fewest words of a full statement; shorter sentences are believed less. */
const FEW_WORDS = 8;
/** How many of the first paragraphs or items that state something tell what an alert is about. */
const EARLY = 2;
/** Likelihood from which a sentence counts as stating something. */
const SPEAKS = 0.3;

/** Advice, where to turn, what was not seen and what stands around are no evidence, whatever they speak of. */
const SILENT: ReadonlySet<PlacedSentence['place']> = new Set([
  'advice',
  'steps',
  'not',
  'help',
  'denied',
  'around',
]);

export function predictRisks(
  sentences: readonly PlacedSentence[],
  model?: RiskModel,
): Prediction[] {
  const predictions = sentences
    .filter((sentence) => !isSilent(sentence))
    .map((sentence) => ({
      sentence,
      likely: likelihoods(sentence.plain, model),
      belief: beliefIn(sentence),
    }));
  const early = new Set(
    predictions
      .filter(
        ({ sentence, likely }) =>
          !LATE.has(sentence.place) && isBody(sentence) && mostOf(likely) >= SPEAKS,
      )
      .map(({ sentence }) => sentence.block),
  );
  const first = [...early].slice(0, EARLY);
  return predictions.map((prediction) => ({
    ...prediction,
    isEarly: first.includes(prediction.sentence.block),
  }));
}

/** Signs and reasons do not say what an alert is about, wherever they stand. */
const LATE: ReadonlySet<PlacedSentence['place']> = new Set(['title', 'signs', 'appeal']);
const isBody = ({ block }: PlacedSentence): boolean =>
  block.kind === 'paragraph' || block.kind === 'item';
const mostOf = ({ risks, mechanisms }: Likelihoods): number =>
  Math.max(...risks.values(), ...mechanisms.values());

/** “Nobody should feel foolish”, “no child is to blame”: it consoles. */
const CONSOLES =
  /^(?:nobody|no ?one|no (?:child|adult|pupil|family|parent))\b.{0,20}\b(?:feel|ashamed|embarrassed|foolish|stupid|blamed?|in trouble|at fault)\b/;

/** Is it advice, or whatever else is no evidence? */
export const isSilent = ({ place, sense, block, plain }: PlacedSentence): boolean =>
  SILENT.has(place) ||
  CONSOLES.test(plain) ||
  // “Talk about grooming”, “Childline: 0800 …”: an order and an address are advice wherever they stand.
  ((sense === 'order' || sense === 'route') && place !== 'title' && block.section !== 'risks');

/** “The hands were wrong, she wrote, could he send a photo of his own?”: it tells what somebody asked. */
const REPORTS =
  /,["”’']? (?:he|she|they|it|somebody|someone|the \w+) (?:then |also |once )?(?:wrote|said|asked|typed|replied|wanted to know)\b/;

/** A heading among the risks says in few words what one of them is: “Being recorded”. */
const beliefIn = ({ plain, place, block }: PlacedSentence): number =>
  (/\?["\u2019')]*$/.test(plain) && !REPORTS.test(plain) ? ASKED : 1) *
  (deniesAll(plain) ? DENIED : 1) *
  (block.kind === 'heading' && place === 'risks'
    ? 1
    : Math.min(1, plain.split(' ').length / FEW_WORDS));
