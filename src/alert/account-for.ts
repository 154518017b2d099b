/** Accounts for every sentence of an alert: what became of it, or that nothing did. */
import type { AlertReading, Passage, Statement } from '#model/alert/alert-reading.ts';
import { type Block, lineAt } from './blocks/alert-block.ts';
import { isFurniture } from './blocks/furniture.ts';
import type { Placed } from './blocks/placed.ts';
import { datesIn } from './front/dates.ts';
import { WordSet } from './names/find-words.ts';
import { isKnownWord } from './names/known-words.ts';
import type { Prediction } from './risks/predict-risks.ts';
import { mayTellOfRisk } from './risks/speaks-of-risk.ts';
import { advises, forbidsInPart, statesRule } from './sentences/advises.ts';
import { forbidsInCase } from './sentences/asked.ts';
import { isEvent, isOrder, isRoute, looksNoticed } from './sentences/sense.ts';
import { plainWords, sentencesOf } from './sentences/sentences.ts';

export interface Account {
  /** All that was read, in the order of the alert; `isOff` is what stands beside the alert's topic. */
  blocks: readonly { block: Placed; isOff: boolean }[];
  /** Page furniture that was not read. */
  dropped: readonly Block[];
  predictions: readonly Prediction[];
  /** Ids of the routes that a sentence names, by sentence and line. */
  routed: ReadonlyMap<string, readonly string[]>;
  reading: Omit<AlertReading, 'statements'>;
}

/** Likelihood from which a sentence counts as telling of a risk that was found. */
const TELLS = 0.4;

export function accountFor(account: Account): Statement[] {
  const { reading } = account;
  const byText = usesByText(reading);
  const predictions = new Map(
    account.predictions.map((prediction) => [statementKey(prediction.sentence), prediction]),
  );
  const namesIn = nameFinder(reading.platformNames);
  const statements = account.blocks.flatMap(({ block, isOff }) => {
    const pieces = [...reading.advice, ...reading.redFlags]
      .filter((passage) => isIn(passage, block))
      .map((passage) => passage.text);
    return partsOf(block).map(({ text, line }): Statement => {
      const uses = new Set<string>();
      if (namesIn(text)) uses.add('name');
      if (isFront(text, block, reading)) uses.add('front');
      for (const part of piecesOf(text, block, pieces))
        for (const use of byText.get(part) ?? []) uses.add(use);
      for (const use of tellsOf(predictions.get(statementKey({ text, line })), reading))
        uses.add(use);
      for (const id of account.routed.get(statementKey({ text, line })) ?? [])
        uses.add(`route:${id}`);
      if (uses.size === 0) uses.add(restOf(text, block, isOff));
      return {
        ...{ text, line, uses: [...uses] },
        ...(block.audience
          ? { for: block.audience }
          : isDoubtful(text, uses) && { doubtful: true }),
      };
    });
  });
  const dropped = account.dropped.flatMap((block) =>
    partsOf(block).map(({ text, line }): Statement => ({ text, line, uses: ['furniture'] })),
  );
  return [...statements, ...dropped].sort((a, b) => a.line - b.line);
}

/** “Money arrives, and you are asked to send it on” under advice; “Look the company up yourself” under signs. */
function isDoubtful(text: string, uses: ReadonlySet<string>): boolean {
  const plain = plainWords(text);
  const isAsked = isOrder(plain) || advises(plain) || statesRule(plain);
  return (
    (uses.has('advice') && !isAsked && !isRoute(text) && !forbidsInPart(plain)) ||
    (uses.has('do-not') && isEvent(plain)) ||
    (uses.has('sign') && (isEvent(plain) || (isAsked && !looksNoticed(plain))))
  );
}

export const statementKey = ({ text, line }: Passage): string => `${line} ${text}`;

/** A heading or a picture's words are one; what has no letter says nothing. */
const partsOf = (block: Block): Passage[] =>
  block.kind === 'heading' || block.kind === 'caption'
    ? /[\p{L}\d]/u.test(block.text)
      ? [{ text: block.text, line: lineAt(block, 0) }]
      : []
    : sentencesOf(block).map(({ text, line }) => ({ text, line }));

const bare = (text: string): string => text.trim().replace(/[.;,:]+$/, '');

/** Does a passage begin in a block? */
const isIn = ({ line }: Passage, { marks }: Placed): boolean =>
  line >= (marks[0]?.line ?? 1) && line <= (marks.at(-1)?.line ?? 1);

/** A sentence may be used as a whole, with its item, or in the parts of a list that it is, or in what is asked, forbidden and seen in it. */
const piecesOf = (text: string, block: Placed, pieces: readonly string[]): Set<string> =>
  new Set(
    [
      text,
      block.text,
      ...text.split(/;\s+(?:and |or )?|\s[|/·•]\s/),
      ...text.split(/^[^:]{1,120}:\s+/),
      ...pieces.filter((part) => text.includes(part) || part.includes(text)),
    ].map(bare),
  );

function usesByText(reading: Account['reading']): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  const add = (use: string, passages: readonly Passage[]): void => {
    for (const { text } of passages) {
      const key = bare(text);
      uses.set(key, (uses.get(key) ?? new Set()).add(use));
    }
  };
  for (const { id, evidence } of reading.risks) add(`risk:${id}`, evidence);
  for (const { id, evidence } of reading.mechanisms) add(`mechanism:${id}`, evidence);
  add('reason', reading.appeal);
  add('sign', reading.redFlags);
  add(
    'advice',
    reading.advice.filter(({ not }) => !not),
  );
  add(
    'do-not',
    reading.advice.filter(({ text, not }) => not || forbidsInCase(text)),
  );
  add('unmapped', reading.unmapped);
  add('front', reading.sharing);
  return uses;
}

/** Which of the alert's risks and mechanisms a sentence tells of. */
function tellsOf(
  prediction: Prediction | undefined,
  { risks, mechanisms }: Account['reading'],
): string[] {
  if (!prediction || prediction.sentence.place === 'title') return [];
  const has = (likely: ReadonlyMap<string, number>, id: string): boolean =>
    (likely.get(id) ?? 0) * prediction.belief >= TELLS;
  return [
    ...risks
      .filter(({ id }) => prediction.sentence.place !== 'signs' && has(prediction.likely.risks, id))
      .map(({ id }) => `risk:${id}`),
    ...mechanisms
      .filter(({ id }) => has(prediction.likely.mechanisms, id))
      .map(({ id }) => `mechanism:${id}`),
  ];
}

/** Title, publisher, day of issue, who may see it: in few words, where they are not told of in passing. */
function isFront(
  text: string,
  block: Placed,
  { publisher, title, sharing }: Account['reading'],
): boolean {
  if (block.isTitle || text === title || sharing.some((line) => line.text === text)) return true;
  const isShort = text.split(/\s+/).length <= MOST_FRONT_WORDS;
  return (
    isShort &&
    block.section !== 'advice' &&
    ((publisher !== null && text.toLowerCase().includes(publisher.toLowerCase())) ||
      (datesIn(text).length > 0 && text.split(/\s+/).length <= MOST_FRONT_WORDS / 2) ||
      /^(?:from|to|date|subject|issued|published|author|re|ref)\s*:/i.test(text))
  );
}
const MOST_FRONT_WORDS = 16;

/** Use of a sentence that nothing was read from: page furniture, or for a person to look at. */
function restOf(text: string, block: Placed, isOff: boolean): 'furniture' | 'unused' {
  if (block.kind === 'heading' || block.kind === 'caption' || block.isLeadIn) return 'furniture';
  if (block.section === 'around') return 'furniture';
  if (isFurniture(text, block.text === text)) return 'furniture';
  // The cake sale of a newsletter; but whatever may tell of a risk is shown.
  return isOff && !mayTellOfRisk(text) ? 'furniture' : 'unused';
}

/** Does a text hold one of the names, as a word of its own; of an ordinary word, with its capital? */
function nameFinder(names: AlertReading['platformNames']): (text: string) => boolean {
  const forms = names.flatMap(({ name, variants }) => [name, ...variants]);
  const set = new WordSet(forms.map((form) => form.toLowerCase()));
  const isLetter = (letter: string | undefined): boolean => /[\p{L}\p{N}]/u.test(letter ?? '');
  return (text) =>
    [...set.firstIn(text.toLowerCase())].some(([form, at]) => {
      if (isLetter(text[at - 1]) || isLetter(text[at + form.length])) return false;
      return !isKnownWord(form) || /\p{Lu}|^[@#]/u.test(text.slice(at, at + form.length));
    });
}
