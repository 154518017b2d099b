/** Training data of the alert reader's risk model, and the file of its weights. */

import type { Report } from '#diagnostics/problem.ts';
import { type Mechanism, Mechanisms } from '#model/mechanism.ts';
import { Taxonomy } from '#model/risk.ts';
import { readYaml } from '#read/read-yaml.ts';
import { learnRisks } from './learn/learn-risks.ts';
import { learntFrom } from './learn/learnt-from.ts';
import { type RiskExample, readRiskExamples } from './learn/risk-examples.ts';
import { readSource } from './sources.ts';

export const WEIGHTS_FILE = 'src/alert/risks/risk-weights.json';

/** Fewest sentences to train a risk; others are found by their triggers alone. */
const FEWEST = 30;

export interface RiskLessons {
  examples: RiskExample[];
  /** Ids of the trained risks. */
  ids: string[];
  mechanisms: Mechanism[];
}

/** @returns `null` when a line is malformed (reported). */
export async function riskLessons(report: Report): Promise<RiskLessons | null> {
  const sentences = await readSource('lessons/risk-examples.txt', report);
  const source = await readSource('lessons/taxonomy.yaml', report);
  const list = await readSource('lessons/mechanisms.yaml', report);
  const taxonomy = source && readYaml(source, Taxonomy, report);
  const mechanisms = list && readYaml(list, Mechanisms, report)?.mechanisms;
  if (!sentences || !taxonomy || !mechanisms) return null;
  const known = taxonomy.risks.map(({ id }) => id);
  let isWhole = true;
  const examples = readRiskExamples(
    sentences,
    { risks: known, mechanisms: mechanisms.map(({ id }) => id) },
    (problem) => {
      isWhole = false;
      report(problem);
    },
  );
  const ids = known.filter(
    (id) => examples.filter(({ risks }) => risks.includes(id)).length >= FEWEST,
  );
  return isWhole ? { examples, ids, mechanisms } : null;
}

/** The text of the weights file: `from` tells whether they are still those of these sentences. */
export function weightsText(lessons: RiskLessons): string {
  const { about, ...weights } = learnRisks(lessons.examples, lessons.ids, lessons.mechanisms);
  const from = learntFrom(lessons, { about, ...weights });
  return `${JSON.stringify({ about, from, ...weights }, null, 2)}\n`;
}
