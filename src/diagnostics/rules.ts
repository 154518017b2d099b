/**
 * The registry of rules, a file per topic. The build checks them, the tests prove them and the kit room lists them; a
 * rule without title, source or example does not compile.
 */
import type { Rule } from './rule.ts';
import { EVIDENCE } from './rules/evidence.ts';
import { HELP } from './rules/help.ts';
import { LETTER } from './rules/letter.ts';
import { MEETING } from './rules/meeting.ts';
import { PRODUCTS } from './rules/products.ts';
import { READING } from './rules/reading.ts';
import { SAFETY } from './rules/safety.ts';
import { SIZE } from './rules/size.ts';
import { TEACHING } from './rules/teaching.ts';
import { WHOLE } from './rules/whole.ts';
import { WORDING } from './rules/wording.ts';

/** Topics in the order of the kit room. */
export const TOPICS = [
  { title: 'What never reaches a child', rules: SAFETY },
  { title: 'Where to turn', rules: HELP },
  { title: 'The letter home', rules: LETTER },
  { title: 'What adults meet over', rules: MEETING },
  { title: 'How things are said', rules: WORDING },
  { title: 'A lesson that can be taught', rules: TEACHING },
  { title: 'Length, reading and type', rules: SIZE },
  { title: 'Whole, and for everyone', rules: WHOLE },
  { title: 'Facts behind it', rules: EVIDENCE },
  { title: 'The files themselves', rules: PRODUCTS },
  { title: 'What can be read at all', rules: READING },
] as const;

export const RULES = {
  ...SAFETY,
  ...HELP,
  ...LETTER,
  ...MEETING,
  ...WORDING,
  ...TEACHING,
  ...SIZE,
  ...WHOLE,
  ...EVIDENCE,
  ...PRODUCTS,
  ...READING,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
export const severityOf = (id: RuleId): Rule['severity'] => RULES[id].severity;
