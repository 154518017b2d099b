/** Runs the example of one rule, in seconds: `npx node tests/check/try-rule.ts RULE-ID`. */
import { printProblems } from '#diagnostics/print-problems.ts';
import { RULES, type RuleId } from '#diagnostics/rules.ts';
import { didYouMean } from '#model/text/did-you-mean.ts';
import { problemsAlone } from './run-example.ts';

const id = process.argv[2] ?? '';
const isRule = (name: string): name is RuleId => Object.hasOwn(RULES, name);

if (isRule(id)) {
  const { title, example } = RULES[id];
  const problems = await problemsAlone(id, example);
  console.log(`${title}\nIn ${example.in}:\n  ${example.ok}\nbecomes\n  ${example.notOk}\n`);
  console.log(printProblems(problems, { color: false }));
  const others = [...new Set(problems.map(({ ruleId }) => ruleId))].filter((value) => value !== id);
  const isFound = problems.some(({ ruleId }) => ruleId === id);
  if (!isFound) console.log(`The example does not break “${id}”.`);
  if (others.length > 0) console.log(`The example breaks other rules too: ${others.join(', ')}.`);
  process.exitCode = isFound && others.length === 0 ? 0 : 1;
} else {
  const all = Object.entries(RULES).map(([name, { title }]) => ({ id: name, name: title }));
  const meant = didYouMean(id, all);
  console.error(`There is no rule “${id}”.${meant ? ` Did you mean ${meant}?` : ''}`);
  process.exitCode = 2;
}
