import { RISK_SIGNS } from './risk-signs.ts';
import { RISK_WORDS } from './risk-words.ts';
import { plainWords } from './sentences.ts';

/** Does a heading or an item name a risk by a word of its own? */
export function namesRisk(text: string): boolean {
  const plain = plainWords(text);
  return Object.values(RISK_WORDS).some((words) =>
    words.some(
      ({ weight, patterns, unless }) =>
        weight >= 2 &&
        patterns.some((pattern) => plain.search(pattern) >= 0) &&
        !unless?.test(plain),
    ),
  );
}

/** … or tell of one in other words? */
export function tellsRisk(text: string): boolean {
  const plain = plainWords(text);
  return (
    namesRisk(text) ||
    Object.values(RISK_SIGNS).some((signs) =>
      signs.some(
        ({ all, unless }) => all.every((idea) => idea.test(plain)) && !unless?.test(plain),
      ),
    )
  );
}
