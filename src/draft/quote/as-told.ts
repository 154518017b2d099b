/** Advice as it is told to families, where the alert only says that they were asked it, or asks staff to tell them. */
import { saidToFamilies } from '#model/language/said-to-families.ts';
import { capital } from '#model/text/mid-sentence.ts';

/** What is asked of staff is to tell families something, whole. */
const PASS_ON =
  /^(?:please )?(?:tell|let|remind|advise|show) (?:all )?(?:families|parents(?: and carers)?|carers)(?: know)?,? that (\p{L}.+)$/isu;

/** @returns The words that families are told; `null` where the sentence says nothing of the kind. */
export function asTold(text: string): string | null {
  const passedOn = PASS_ON.exec(text)?.[1];
  if (passedOn !== undefined) return passedOn.replace(/,? and that /g, ' and ');
  const said = saidToFamilies(text);
  if (said === null) return null;
  const { what, isForbidden } = said;
  return isForbidden ? `[Do not] ${what}` : capital(what);
}
