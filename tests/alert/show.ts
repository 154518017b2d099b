/**
 * How alerts are read beside what a person read: `node tests/alert/show.ts DIR [NAME]`.
 * Prints what was found, lost and found beside it, and the figures over all alerts of the folder.
 */
import { argv } from 'node:process';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { type Figures, figuresOf, precision, recall, sum } from '#scripts/learn/figures.ts';
import { fixturesIn, readFixture } from '#scripts/learn/read-fixture.ts';

const [dir = 'tests/fixtures/alerts', only = ''] = argv.slice(2);
const all: Figures[] = [];
for (const { name, path, expected } of fixturesIn(dir)) {
  if (!name.includes(only)) continue;
  const { reading, problems } = await readFixture(path);
  console.log(`\n=== ${name}`);
  if (!reading) {
    console.log(problems);
    continue;
  }
  const figures = figuresOf(reading, expected);
  all.push(figures);
  for (const [part, { hit, lost, extra }] of Object.entries(figures)) {
    const of = hit + lost.length;
    if (part === 'risks')
      console.log(`as ${reading.risks.map(({ id, sure }) => `${id} ${sure}`).join(', ')}`);
    console.log(`${part} ${hit} of ${of}${extra.length > 0 ? `, ${extra.length} beside` : ''}`);
    for (const id of lost) console.log(`   - ${id}`);
    for (const id of extra) console.log(`   + ${id}${part === 'risks' ? why(reading, id) : ''}`);
  }
}
console.log('\n=== over all');
for (const part of Object.keys(all[0] ?? {}) as (keyof Figures)[]) {
  const figure = sum(all.map((figures) => figures[part]));
  const of = figure.hit + figure.lost.length;
  console.log(
    `${part.padEnd(9)} ${String(figure.hit).padStart(3)} of ${String(of).padStart(3)}, ${figure.extra.length} beside; recall ${recall(figure).toFixed(2)} precision ${precision(figure).toFixed(2)}`,
  );
}

/** What made the reader think so. */
function why({ risks }: AlertReading, id: string): string {
  const risk = risks.find((risk) => risk.id === id);
  return `, ${risk?.sure}: ${risk?.evidence.map(({ line, text }) => `${line} “${text}”`).join(' · ')}`;
}
