/** `npm run read-report`: evaluates the reading of alerts by cross-validation. */

import { EXIT, runCommand } from './command.ts';
import { precision, recall, sum } from './learn/figures.ts';
import { readHeldOut } from './learn/held-out.ts';

const FOLDERS = ['alerts', 'real-alerts', 'outside-alerts', 'fresh-alerts'].map(
  (value) => `tests/fixtures/${value}`,
);
/** Number of folds. */
const PARTS = 5;

await runCommand({
  help: `npm run read-report [-- DIR …]

Reads each alert of the fixtures with a model that has learnt no sentence of it, nor a near copy of one, and prints what
was found of what a person read, and what was found beside it. Other folders of alerts with readings may be named.

  --each   print for each alert what was lost and what was found beside

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: { each: { type: 'boolean', default: false } },
  async run({ each }, words) {
    const read = await readHeldOut(words.length > 0 ? words : FOLDERS, PARTS);
    const done = read.flatMap(({ figures }) => figures ?? []);
    if (each)
      for (const { name, figures } of read)
        console.log(
          `${name}\n${Object.entries(figures ?? {})
            .flatMap(([part, { lost, extra }]) => [
              ...lost.map((text) => `  - ${part}: ${text}`),
              ...extra.map((text) => `  + ${part}: ${text}`),
            ])
            .join('\n')}`,
        );
    console.log(`${read.length} alerts, ${read.length - done.length} refused.`);
    for (const part of Object.keys(done[0] ?? {}) as (keyof (typeof done)[number])[]) {
      const figure = sum(done.map((figures) => figures[part]));
      console.log(
        `${part.padEnd(14)} found ${recall(figure).toFixed(2)} (${figure.hit} of ${figure.hit + figure.lost.length}), right ${precision(figure).toFixed(2)}, ${figure.extra.length} beside`,
      );
    }
    const questioned = read.filter((heldOut) => heldOut.asked);
    console.log(
      `${questioned.length} times a person is asked which of two risks leads; ${questioned.filter(({ figures }) => figures?.lead.hit === 1).length} times it is one of them.`,
    );
    const slowest = read.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
    console.log(`The slowest took ${Math.round(slowest?.milliseconds ?? 0)} ms.`);
    return EXIT.done;
  },
});
