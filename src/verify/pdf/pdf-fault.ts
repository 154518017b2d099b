import type { RuleId } from '#diagnostics/rules.ts';

/** What is wrong with a PDF, told by each check to whoever reports it. */
export interface PdfFault {
  ruleId: RuleId;
  reason: string;
  note: string;
}

/** @param condition The condition of the Matterhorn Protocol 1.1 that is broken, such as `07-002`; none for our own. */
export type Find = (reason: string, condition?: string) => void;
