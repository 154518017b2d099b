/** `npm run learn`: trains the models of risks and of names from the marked sentences of `lessons/`, and prints how well they tell. */
import { writeFile } from 'node:fs/promises';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { EXIT, runCommand } from './command.ts';
import { learnWords } from './known-words.ts';
import { crossValidate } from './learn/cross-validate.ts';
import {
  NAME_WEIGHTS_FILE,
  NAMES_FILE,
  nameWeightsText,
  readNameExamples,
  tryNames,
} from './learn/learn-names.ts';
import {
  disguisedPapers,
  SMALL_WEIGHTS_FILE,
  smallWeightsText,
  trySmallNames,
} from './learn/learn-small-names.ts';
import type { RiskExample } from './learn/risk-examples.ts';
import { riskLessons, WEIGHTS_FILE, weightsText } from './risk-lessons.ts';
import { readSource } from './sources.ts';

await runCommand({
  help: `npm run learn [-- --misread] [--words]

Learns again what tells of a risk, after a change to lessons/risk-examples.txt, and where a service's name stands, after one to
lessons/name-examples.txt, or to an alert of the fixtures. Prints for each risk how many of its sentences are told by what the others teach, and how many are
taken for it that are not; and the same of names.

  --misread   list the sentences that are told otherwise than they are marked
  --words     also take the words by which a name is told from today's lessons; what is a word there is no name in
              an alert, so look at the names of unseen papers before it is kept

Exit codes: 0 done, 1 a line is not as it should be, 2 wrong usage, 3 a fault of the program.`,
  options: {
    misread: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
  },
  async run({ misread, words }) {
    const problems: Problem[] = [];
    const lessons = await riskLessons((problem) => problems.push(problem));
    const source = await readSource(NAMES_FILE, (problem) => problems.push(problem));
    const named = source ? readNameExamples(source, (problem) => problems.push(problem)) : [];
    if (!lessons || problems.length > 0) {
      console.error(printProblems(problems, { color: process.stderr.isTTY }));
      return EXIT.content;
    }
    const { examples, ids, mechanisms } = lessons;
    const papers = await disguisedPapers();
    await writeFile(WEIGHTS_FILE, weightsText(lessons));
    await writeFile(NAME_WEIGHTS_FILE, nameWeightsText(named));
    await writeFile(SMALL_WEIGHTS_FILE, smallWeightsText(papers));
    if (words)
      console.log(`${await learnWords('lessons')} words of English, by which a name is told.`);
    const all = crossValidate(examples, ids, mechanisms);
    const marksOf = ({ risks, mechanisms: marked }: RiskExample) => [...risks, ...marked];
    console.log(`${examples.length} sentences in ${WEIGHTS_FILE}. Told by what the others teach:`);
    for (const id of [...ids, ...mechanisms.map((mechanism) => mechanism.id)]) {
      const ofLabel = all.filter(({ example }) => marksOf(example).includes(id));
      const found = ofLabel.filter(({ predicted }) => predicted.includes(id)).length;
      const beside = all.filter(
        ({ example, predicted }) => predicted.includes(id) && !marksOf(example).includes(id),
      ).length;
      console.log(`  ${id.padEnd(21)} ${found} of ${ofLabel.length}, and ${beside} that are not`);
    }
    const { marked, found, beside } = tryNames(named);
    console.log(`${named.length} lines with names in ${NAME_WEIGHTS_FILE}.`);
    console.log(`  ${found} of ${marked} names, and ${beside} that are none`);
    const small = trySmallNames(papers);
    console.log(`${papers.length} papers, most with their names put into small letters.`);
    console.log(`  ${small.found} of ${small.marked} names, and ${small.beside} that are none`);
    if (misread)
      for (const { example, predicted } of all)
        if (predicted.join() !== marksOf(example).join())
          console.log(
            `${marksOf(example).join(', ') || 'none'}, told as ${predicted.join(', ') || 'none'}: ${example.text}`,
          );
    return EXIT.done;
  },
});
