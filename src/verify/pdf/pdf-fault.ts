import type { RuleId } from '#diagnostics/rules.ts';

/** A fault of a PDF. */
export interface PdfFault {
  ruleId: RuleId;
  reason: string;
  note: string;
}

/** @param condition Broken condition of the Matterhorn Protocol 1.1, such as `07-002`; none for our own rules. */
export type ReportFault = (reason: string, condition?: string) => void;
