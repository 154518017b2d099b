/**
 * `npm run bench`: measures waiting times, and compares with peers that it fetches. It prints figures without judging.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deckBesidePeer, slidesBesidePeer } from './bench/decks.ts';
import { lettersAtDesk } from './bench/desk-letters.ts';
import type { Row } from './bench/figures.ts';
import { measureGrowth } from './bench/growth.ts';
import { leadAtDesk } from './bench/lead-desk.ts';
import { paperBesidePeers } from './bench/paper.ts';
import { pupilsList } from './bench/pupils-list.ts';
import { sampleBands } from './bench/sample-band.ts';
import { measureSchools } from './bench/schools.ts';
import { EXIT, runCommand } from './command.ts';

/** Benchmarks in the order in which they run. */
const PARTS = ['desk', 'build', 'letters', 'decks', 'powerpoint', 'paper'] as const;
/** Slow benchmarks, which run only when they are named. */
const LONG = ['growth', 'schools'] as const;
const LETTERS = 30;
const LESSON = 'meeting-people-on-live-video';
const BAND = 'ks3';

const row: Row = (label, value) => console.log(`${label.padEnd(72)} ${value}`);

/** Seconds of wall-clock time for a command. */
function command(name: string, ...args: string[]): string {
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', './scripts/compile-cache.ts', `scripts/${name}.ts`, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`npm run ${name} failed`);
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function builds(out: string): void {
  for (const cache of ['code', 'kept', 'site'])
    rmSync(join('node_modules/.cache/forewarned', cache), { recursive: true, force: true });
  row(
    'Whole build of the first lesson, nothing kept of an earlier one',
    command('build', '--out', out),
  );
  row('The same again', command('build', '--out', out));
  row('One band of it again', command('build', '--out', out, '--band', BAND));
}

async function letters(work: string, dist: string): Promise<void> {
  const list = join(work, 'class.csv');
  writeFileSync(list, pupilsList(LETTERS));
  const where = ['--lesson', LESSON, '--band', BAND, '--school', 'lessons/schools/example.yaml'];
  row(
    `${LETTERS} letters on the command line, in one file and in a file a family`,
    command('letters', ...where, '--class', list, '--out', join(work, 'letters')),
  );
  row(
    `${LETTERS} letters in one file at the letter desk, list read`,
    `${((await lettersAtDesk(dist, pupilsList(LETTERS))) / 1000).toFixed(2)} s`,
  );
}

await runCommand({
  help: `npm run bench [-- --part PART] [--hundred]

Drives the lead's desk from an alert to its kit, beside the goals set for it; builds the first lesson and makes a class's
letters, as a person does; then times a deck beside marp-cli, as a page and for PowerPoint, and all paper beside
Chromium's print and pdfkit. marp-cli and pdfkit are fetched from npm into node_modules/.cache. A ratio below 1 is faster or smaller than the peer.

  --part PART     only one of ${PARTS.join(', ')}; or one that takes long: growth, a library of 1 and of 10 lessons, and
                  schools, one lesson for 1 and for 10 schools
  --hundred       growth and schools also with 100 of them

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: { part: { type: 'string' }, hundred: { type: 'boolean', default: false } },
  async run({ part, hundred }) {
    const wants = (value: (typeof PARTS)[number]) => part === undefined || part === value;
    if (!PARTS.some(wants) && !LONG.some((item) => item === part)) {
      console.error(`There is no part “${part}”; parts are ${[...PARTS, ...LONG].join(', ')}.`);
      return EXIT.usage;
    }
    const work = mkdtempSync(join(tmpdir(), 'forewarned-bench-'));
    const dist = join(work, 'dist');
    try {
      if (part === 'schools') await measureSchools(work, hundred ? 100 : 10, row);
      if (part === 'growth') await measureGrowth(work, hundred ? [1, 10, 100] : [1, 10], row);
      if (wants('desk')) await leadAtDesk(join(work, 'desk'), row);
      if (wants('build')) builds(dist);
      else if (wants('letters')) command('build', '--out', dist, '--band', BAND);
      if (wants('letters')) await letters(work, dist);
      if (!['decks', 'powerpoint', 'paper'].some((value) => wants(value as 'paper')))
        return EXIT.done;
      const samples = await sampleBands();
      const sample = samples.find(({ version }) => version.band.id === BAND);
      if (!sample) throw new Error('There is no band to measure');
      if (wants('decks')) await deckBesidePeer(sample, work, row);
      if (wants('powerpoint')) await slidesBesidePeer(sample, work, row);
      if (wants('paper')) await paperBesidePeers(samples, row);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    return EXIT.done;
  },
});
