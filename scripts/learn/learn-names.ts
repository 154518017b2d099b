/** Trains the model of services' names on sentences in which each is marked: `lessons/name-examples.txt`. */
import { featuresOf, tokensOf } from '#alert/names/name-features.ts';
import { likelyNames, type NameWeights, openNameModel } from '#alert/names/name-model.ts';
import type { Report } from '#diagnostics/problem.ts';
import { byteOf, encoded, fitLogistic, normBound, rounded, rowsOf, stepOf } from './logistic.ts';
import { type Tally, tallyNames } from './tally-names.ts';

export interface NameExample {
  text: string;
  /** Where each name begins and ends. */
  names: readonly (readonly [from: number, to: number])[];
}

export const NAMES_FILE = 'lessons/name-examples.txt';
export const NAME_WEIGHTS_FILE = 'src/alert/names/name-weights.json';

/**
 * “A request arrives on [[Lantern]] from a girl.”
 * @returns The lines in order. One that begins with # is none; a malformed one is reported and skipped.
 */
export function readNameExamples(
  { path, text: source }: { path: string; text: string },
  report: Report,
): NameExample[] {
  return source.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    if (!/^(?:[^[\]]|\[\[[^[\]]+\]\])*$/.test(line)) {
      report({
        ruleId: 'yaml-valid',
        place: {
          ...{ file: path, line: at + 1, column: 1 },
          ...{ endLine: at + 1, endColumn: line.length + 1 },
        },
        reason: 'Unexpected bracket, expected each name as [[Name]]',
        note: 'The reader of alerts learns from these lines where a name of a service stands. Put two brackets before it and two behind it, and no others.',
      });
      return [];
    }
    let text = '';
    const names: [number, number][] = [];
    for (const [index, part] of line.split(/\[\[|\]\]/).entries()) {
      if (index % 2 === 1) names.push([text.length, text.length + part.length]);
      text += part;
    }
    return [{ text, names }];
  });
}

const FIT = { closeness: 1, favour: 1, bias: -2 };
/** A feature of fewer words tells nothing of others. */
const FEWEST = 2;

function learnNames(examples: readonly NameExample[]): NameWeights {
  const labels: boolean[] = [];
  const rows: string[][] = [];
  for (const { text, names } of examples) {
    const tokens = tokensOf(text);
    rows.push(...featuresOf(tokens));
    labels.push(...tokens.map(({ at }) => names.some(([from, to]) => at >= from && at < to)));
  }
  const counts = new Map<string, number>();
  for (const feature of rows.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= FEWEST);
  const number = new Map(features.map((feature, index) => [feature, index]));
  const matrix = rowsOf(
    rows.map((own) => own.flatMap((feature) => number.get(feature) ?? [])),
    (own) => own.map(() => 1),
  );
  const { weights, bias } = fitLogistic(
    matrix,
    labels,
    number.size,
    normBound(matrix, number.size),
    FIT,
  );
  const step = stepOf(weights);
  return {
    about:
      'Learnt from lessons/name-examples.txt by npm run learn: change the sentences, not this.',
    sentences: examples.length,
    bias: rounded(bias),
    step,
    features: features.join(' '),
    steps: encoded(features.map((_, index) => byteOf(weights[index] ?? 0, step))),
  };
}

export const nameWeightsText = (examples: readonly NameExample[]): string =>
  `${JSON.stringify(learnNames(examples), null, 2)}\n`;

/** From which a word counts as one of a name, where the model is tried. */
const TRIED_FROM = 0.5;

/** How many names are found, and how many that are none, in lines that the model has not learnt from. */
export const tryNames = (examples: readonly NameExample[]): Tally =>
  tallyNames(
    examples,
    (_, at) => at,
    (taught) => openNameModel(learnNames(taught)),
    ({ text, names }, model) => ({
      marked: new Set(names.map(([from, to]) => text.slice(from, to))),
      found: likelyNames(text, TRIED_FROM, model).map(({ form }) => form),
    }),
  );
