/** Advice as it is told to families, where the alert only says that they were asked it, or asks staff to tell them. */
import { saidToFamilies } from '#model/language/said-to-families.ts';
import { capital } from '#model/text/mid-sentence.ts';

/** What is asked of staff is to tell families something, whole. */
const PASS_ON =
  /^(?:please )?(?:tell|let|remind|advise|show) (?:all )?(?:families|parents(?: and carers)?|carers)(?: know)?,? that (\p{L}.+)$/isu;

/** “[Ask] ‘Has anyone …?’” for “asking …”: only the verb changes. */
const DOING = /^(\p{Ll}+)ing\b/u;
/** “sitting”, “making” */
const IN_BARE: readonly (readonly [RegExp, string])[] = [
  [/([bdgmnpt])\1$/u, '$1'],
  [/(?:mak|tak|giv|us|leav|chang|agre|mov|writ|clos|prais|not|shar|sav)$/u, '$&e'],
];
const bareOf = (stem: string): string => {
  const [from = /$/, to = ''] = IN_BARE.find(([from]) => from.test(stem)) ?? [];
  return stem.replace(from, to);
};

/** @returns The words that families are told; `null` where the sentence says nothing of the kind. */
export function asTold(text: string): string | null {
  const passedOn = PASS_ON.exec(text)?.[1];
  if (passedOn !== undefined) return passedOn.replace(/,? and that /g, ' and ');
  const said = saidToFamilies(text);
  if (said === null) return null;
  const { what, isForbidden } = said;
  if (isForbidden) return `[Do not] ${what}`;
  return DOING.test(what)
    ? what.replace(DOING, (_, stem: string) => `[${capital(bareOf(stem))}]`)
    : capital(what);
}
