import type { FoundRisk, Passage } from '#model/alert-reading.ts';
import type { Risk } from '#model/risk.ts';
import { isDenied } from './negation.ts';
import { RISK_FRAMES } from './risk-frames.ts';
import { RISK_SIGNS, type RiskSign } from './risk-signs.ts';
import { RISK_WORDS, type RiskWord } from './risk-words.ts';
import type { Said } from './said.ts';
import type { Sense } from './sense.ts';

/**
 * What a sentence weighs by its own sense, before its section is asked: an order against a risk and a sign of one
 * speak of it less than what somebody did or a service does.
 */
const SENSE: Record<Sense, number> = { event: 1.25, told: 1.2, sign: 0.4, order: 0.35, route: 0.2 };

/** What a section makes of that, where its heading says plainly what it is. */
const NUDGE: Record<Said['place'], number> = {
  title: 1.1,
  risks: 1.05,
  facts: 0.45,
  denied: 0,
  about: 0.9,
  none: 1,
  incident: 1,
  appeal: 0.35,
  signs: 0.4,
  advice: 0.4,
  not: 0.35,
  steps: 0.45,
  help: 0.2,
  around: 0,
};
/** How far a section is believed. What is denied or about the publisher is so throughout. */
const BELIEF: Record<Said['block']['sure'], number> = { plain: 1, loose: 0.7, guess: 0.7 };

/** A risk counts from here on: one plain statement in a section of risks, or several weaker ones. */
const ENOUGH = { one: 2.5, all: 3.6 };
/** Most passages kept as evidence. */
const MOST_EVIDENCE = 6;
/** A longer bullet is quoted by the sentence, in characters. */
const LONGEST_ITEM = 320;

interface Hit {
  said: Said;
  score: number;
}

/** The risks that the sentences speak of, surest first. */
export function findRisks(sentences: readonly Said[], taxonomy: readonly Risk[]): FoundRisk[] {
  const units = unitsOf(sentences);
  const whole = sentences.map(({ plain }) => plain).join(' ');
  const found: { risk: FoundRisk; score: number }[] = [];
  for (const { id, triggers } of taxonomy) {
    const clues = cluesOf(id, triggers, whole);
    const hits = units
      .map((said) => ({ said, score: scoreOf(said.plain, clues) * weightOf(said) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const one = hits[0]?.score ?? 0;
    const all = hits.reduce((sum, { score }) => sum + score, 0);
    const strong = hits.filter(({ score }) => score >= 1.5);
    if (one < ENOUGH.one && !(strong.length >= 1 && all >= ENOUGH.all)) continue;
    found.push({ score: all, risk: { id, sure: sureness(hits), evidence: evidenceOf(hits) } });
  }
  return found.sort((a, b) => b.score - a.score).map(({ risk }) => risk);
}

/** How many risks a single sentence speaks of, for telling what fits none. */
export const speaksOfRisk = (plain: string, taxonomy: readonly Risk[]): boolean =>
  taxonomy.some(({ id, triggers }) => scoreOf(plain, cluesOf(id, triggers)) >= 2);

/** What a sentence weighs: its own sense, moved by its section as far as that is known. */
function weightOf(said: Said): number {
  const { place, block } = said;
  const nudge = NUDGE[place];
  if (nudge === 0) return 0;
  if (place === 'title') return 1.4;
  // A sign is one among signs, and nothing among risks is an order: “‘Let's talk elsewhere’, they say.”
  const sense =
    block.kind === 'heading' ||
    (place === 'risks' && said.sense !== 'event') ||
    (said.sense === 'sign' && place !== 'signs')
      ? 'told'
      : said.sense;
  // What happened is evidence wherever it stands, under a heading of signs or of advice too.
  if (sense === 'event' && place !== 'help' && place !== 'not') return SENSE.event;
  // An order is an order once: section and sense say the same thing.
  const isTwice = nudge < 0.5 && SENSE[sense] < 0.5;
  const pull = isTwice ? 1 : 1 + (nudge - 1) * BELIEF[block.sure];
  return SENSE[sense] * pull;
}

/** A risk that is told once is not sure, however plainly; what only a guessed list tells is less so. */
function sureness(hits: readonly Hit[]): FoundRisk['sure'] {
  const one = hits[0]?.score ?? 0;
  const all = hits.reduce((sum, { score }) => sum + score, 0);
  if (one < 2.7) return 'low';
  const plain = hits.filter(({ score, said }) => score >= 2.5 && !isMoved(said));
  const isHigh = one >= 3 && (one > 3.5 || all >= 5);
  return isHigh && (plain.length > 1 || all >= 5) ? 'high' : 'medium';
}

/** Its heading spoke of something else. */
const isMoved = ({ block }: Said): boolean =>
  block.sure === 'guess' && block.section === 'risks' && block.heading !== '';

interface Clues {
  words: readonly RiskWord[];
  signs: readonly RiskSign[];
}

/** @param whole All of the alert, for what counts in one on a certain topic alone. */
const cluesOf = (id: string, triggers: readonly string[], whole = ''): Clues => ({
  words: RISK_WORDS[id] ?? triggers.map(triggerWord),
  signs: [...(RISK_SIGNS[id] ?? []), ...(RISK_FRAMES[id] ?? [])].filter(
    ({ context, outside }) => (context?.test(whole) ?? true) && !outside?.test(whole),
  ),
});

/** A bullet is weighed as a whole, its bold lead with its explanation; other text by the sentence. */
function unitsOf(sentences: readonly Said[]): Said[] {
  const units: Said[] = [];
  for (const said of sentences) {
    const last = units.at(-1);
    const isItem = said.block.kind === 'item' || said.block.kind === 'cell';
    if (last && isItem && last.block === said.block && said.block.text.length <= LONGEST_ITEM)
      units[units.length - 1] = { ...last, plain: `${last.plain} ${said.plain}` };
    else units.push(said);
  }
  return units;
}

function scoreOf(plain: string, { words, signs }: Clues): number {
  let best = 0;
  let rest = 0;
  const count = (weight: number) => {
    if (weight > best) {
      rest = Math.min(0.6, rest + (best > 0 ? 0.3 : 0));
      best = weight;
    } else rest = Math.min(0.6, rest + 0.3);
  };
  for (const { weight, patterns, unless } of words)
    if (!unless?.test(plain) && patterns.some((pattern) => isAffirmed(plain, pattern)))
      count(weight);
  for (const { weight, all, unless } of signs)
    if (all.every((idea) => idea.test(plain)) && !unless?.test(plain) && isAffirmed(plain, all[0]))
      count(weight);
  return best + rest;
}

function isAffirmed(plain: string, idea: RegExp | undefined): boolean {
  if (!idea) return false;
  return [...plain.matchAll(idea.global ? idea : new RegExp(idea.source, 'g'))].some(
    (match) => !isDenied(plain, match.index, match.index + match[0].length),
  );
}

/** The sentences that say it best, in the order of the alert. */
function evidenceOf(hits: readonly Hit[]): Passage[] {
  const body = hits.filter(({ said }) => said.place !== 'title' && said.block.kind !== 'heading');
  const enough = body.filter(({ score }) => score >= 1.2);
  const kept = (enough.length > 0 ? enough : body.length > 0 ? body : hits).slice(0, MOST_EVIDENCE);
  const passages = kept.map(({ said }) => passageOf(said));
  return passages
    .filter((one, at) => passages.findIndex(({ text }) => text === one.text) === at)
    .sort((a, b) => a.line - b.line);
}

/** A bullet is evidence as a whole: its bold lead belongs to its explanation. */
const passageOf = ({ block, text, line }: Said): Passage =>
  (block.kind === 'item' || block.kind === 'cell') && block.text.length <= LONGEST_ITEM
    ? { text: block.text, line: block.marks[0]?.line ?? line }
    : { text, line };

/** A trigger of the taxonomy, for a risk that a school added: its stem, in the right section. */
function triggerWord(trigger: string): RiskWord {
  const stem = trigger.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return { weight: 2, patterns: [new RegExp(`\\b${stem}\\w*`, 'g')] };
}
