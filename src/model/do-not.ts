/** What adults are asked not to do, as an alert or a letter of ours puts it: “Please do not follow the page.” */
const DO_NOT =
  /^["“'‘(]?(?:please |pls |plz |so |and |also |just |if [^,.]{3,80}, )*(?:do not|don[’']t|never|avoid|(?:delete|send|share|pay|post) nothing|under no circumstances|(?:nobody|no one|no \w+) should|(?:governors|parents|carers|families|staff|adults|schools) should (?:not|never))\b/i;

/** Does a sentence ask not to do something? */
export const isDoNot = (says: string): boolean => DO_NOT.test(says);
/** Talk is good, and waits: what stops harm comes before it. */
const TALK =
  /^["“'‘(]?(?:please |then |also )*(?:ask (?!the |your bank|us\b)|talk|speak|chat|listen|have (?:the|a) (?:conversation|chat|talk)|agree|make time|tell your child|show (?:an )?interest|get them|praise|reassure|explain|either|remember)\b/i;

/**
 * What adults are asked to do, in the order in which it is told: first steps as the alert has them, then what to talk
 * about; what not to do stands apart.
 */
export function inAdviceOrder<T>(
  items: readonly T[],
  says: (item: T) => string,
): { donts: T[]; steps: T[] } {
  const steps = items.filter((item) => !isDoNot(says(item)));
  const isTalk = (item: T): boolean => TALK.test(says(item));
  return {
    donts: items.filter((item) => isDoNot(says(item))),
    steps: [...steps.filter((item) => !isTalk(item)), ...steps.filter(isTalk)],
  };
}
