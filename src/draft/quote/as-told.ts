/** Advice as it is told to families, where the alert only says that they were asked it, or asks staff to tell them. */
import { saidToFamilies } from '#model/language/said-to-families.ts';
import { capital } from '#model/text/mid-sentence.ts';

/** What is asked of staff is to tell families something, whole. */
const PASS_ON =
  /^(?:please )?(?:tell|let|remind|advise|show) (?:all )?(?:families|parents(?: and carers)?|carers)(?: know)?,? that (\p{L}.+)$/isu;

/** “They should not delete messages, as these may be evidence.”: the child, of whom the sentence before it speaks. */
const FORBIDS_THEM = /^They (?:should|must) (?:not|never) (\p{L}.+)$/su;

/** @returns The words that families are told; `null` where the sentence says nothing of the kind. */
export function asTold(text: string): string | null {
  const passedOn = PASS_ON.exec(text)?.[1];
  if (passedOn !== undefined) return passedOn.replace(/,? and that /g, ' and ');
  const forbidden = FORBIDS_THEM.exec(text)?.[1];
  if (forbidden !== undefined) return `[Do not] ${forbidden}`;
  const said = saidToFamilies(text);
  if (said === null) return null;
  const { what, isForbidden } = said;
  return isForbidden ? `[Do not] ${what}` : capital(what);
}
