/** Parses labelled sentences: `lessons/risk-examples.txt`, one per line, “risk, mechanism: sentence”. */
import type { Report } from '#diagnostics/problem.ts';

export interface RiskExample {
  text: string;
  /** Ids in the taxonomy; empty for a negative example. */
  risks: string[];
  /** Ids of `mechanisms.yaml`. */
  mechanisms: string[];
}

/** Label of a negative example. */
const NONE = 'none';
const LINE = /^([a-z][a-z, -]*?):\s+(\S.*)$/;

/**
 * @param known Ids of the taxonomy and of the mechanisms.
 * @returns The sentences in order. Malformed lines are reported and skipped.
 */
export function readRiskExamples(
  file: { path: string; text: string },
  known: { risks: readonly string[]; mechanisms: readonly string[] },
  report: Report,
): RiskExample[] {
  const examples: RiskExample[] = [];
  for (const [at, line] of file.text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, marks = '', text = ''] = LINE.exec(line) ?? [];
    const ids = marks.split(',').map((mark) => mark.trim());
    const risks = ids.filter((id) => known.risks.includes(id));
    const mechanisms = ids.filter((id) => known.mechanisms.includes(id));
    const unknown = ids.find((id) => id !== NONE && ![...risks, ...mechanisms].includes(id));
    if (text === '' || unknown !== undefined) {
      report({
        ruleId: 'yaml-valid',
        place: {
          file: file.path,
          line: at + 1,
          column: 1,
          endLine: at + 1,
          endColumn: line.length + 1,
        },
        reason:
          text === ''
            ? 'Unexpected line without a mark, expected “risk, risk: sentence”'
            : `Unexpected mark “${unknown}”, expected ids of the taxonomy or of the mechanisms, or “${NONE}”`,
        note: `The reader of alerts learns from these sentences what tells of a risk. Begin the line with ${known.risks.slice(0, 2).join(' or ')} or another id, or with “${NONE}:” for a sentence that tells of no risk.`,
      });
      continue;
    }
    examples.push({ text, risks, mechanisms });
  }
  return examples;
}
