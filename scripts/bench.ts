/** `npm run bench`: what a build costs, as ratios against peers that the command fetches. Prints; judges nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { classLetters } from './bench/class-letters.ts';
import { decks } from './bench/decks.ts';
import { onScreen } from './bench/on-screen.ts';
import { paperSets } from './bench/paper-set.ts';
import { peerPage } from './bench/peer-page.ts';
import { powerPoint } from './bench/powerpoint.ts';
import { sampleBands } from './bench/sample-band.ts';
import { EXIT, runCommand } from './command.ts';
import { findBrowser } from './engines/browser.ts';

/** What is measured, and in which order. */
const PARTS = ['build', 'decks', 'powerpoint', 'paper', 'letters', 'screen'] as const;
const MARP = '@marp-team/marp-cli@4.5.1';

type Samples = Awaited<ReturnType<typeof sampleBands>>;
type Sample = Samples[number];

const print = (what: string, value: string): void => console.log(`${what.padEnd(78)} ${value}`);
const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A whole build in a process of its own, with no cache. */
async function build(work: string): Promise<void> {
  rmSync('node_modules/.cache/forewarned/site', { recursive: true, force: true });
  const script = `
    const { spawn } = require('node:child_process'); const { readFileSync } = require('node:fs');
    const child = spawn(process.execPath, ['scripts/build.ts', '--out', ${JSON.stringify(join(work, 'dist'))}], { stdio: 'ignore' });
    let most = 0; const look = setInterval(() => { try { most = Math.max(most, Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/' + child.pid + '/status', 'utf8'))[1])); } catch {} }, 50);
    child.on('exit', (code) => { clearInterval(look); console.log(JSON.stringify({ code, most })); });`;
  let answer = { code: 1, most: 0 };
  const time = await seconds(() => {
    answer = JSON.parse(
      spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout,
    ) as typeof answer;
  });
  if (answer.code !== 0) throw new Error('The build failed');
  print('Whole build, cold: wall time (goal: 30 s on 2 cores)', `${time.toFixed(1)} s`);
  print(
    'Whole build: peak memory of the process (goal: 1,500 MB)',
    answer.most > 0 ? `${Math.round(answer.most / 1024)} MB` : 'not measured on this system',
  );
}

/** The same titles, texts and notes, as marp-cli reads them. */
function marpDeck({ version }: Sample, index: number): string {
  const text = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? 'value' in value && typeof value.value === 'string'
        ? [value.value]
        : Object.entries(value).flatMap(([key, item]) =>
            key === 'place' || key === 'position' ? [] : text(item),
          )
      : [];
  return `---\nmarp: true\ntitle: ${version.title} ${index}\n---\n\n${version.slides
    .map(
      (slide) =>
        `# ${slide.title}\n\n${slide.blocks.map((block) => text(block).join(' ')).join('\n\n')}\n\n<!-- ${text(slide.notes).join(' ')} -->`,
    )
    .join('\n\n---\n\n')}\n`;
}

/** Every band's paper, warm, then one worksheet with the engine cold. */
async function sheets(samples: Samples, work: string): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await paperSets(samples, page, print);
  await browser.close();

  const sample = samples.find(({ version }) => version.band.id === 'ks3');
  const handout = sample?.pupils.handouts[0];
  if (!sample || !handout) throw new Error('There is no sheet to measure');
  const source = join(work, 'sheet.html');
  writeFileSync(
    source,
    peerPage(handout, (name) => sample.used[name] ?? null),
  );
  const json = join(work, 'sheet.json');
  writeFileSync(json, JSON.stringify({ handout, pupils: sample.pupils, pictures: sample.used }));
  const cold = (script: string, input: string, out: string) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [`scripts/bench/${script}.ts`, input, out],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0 || !existsSync(out) || statSync(out).size === 0)
      throw new Error(`${script} wrote nothing`);
    return Number(stdout) / 1000;
  };
  const engines: [number[], number[]] = [[], []];
  const processes: [number[], number[]] = [[], []];
  for (let index = 0; index < 7; index++) {
    const pdf = join(work, `cold-${index}.pdf`);
    const print = join(work, `print-${index}.pdf`);
    processes[0].push(await seconds(() => engines[0].push(cold('one-worksheet', json, pdf))));
    processes[1].push(await seconds(() => engines[1].push(cold('one-print', source, print))));
  }
  ratio('A finished worksheet, engine cold: ours / Chromium’s (goal: 0.25)', engines);
  ratio('The same with the process around it', processes);
}

/** Thirty letters for the copier, and in a file a family, beside a form that pdf-lib fills in and flattens. */
async function letters({ version }: Sample): Promise<void> {
  const { pile, files, peer, unrested } = await classLetters(version);
  const faster = (ours: number, theirs: number) =>
    `${(theirs / ours).toFixed(1)} × faster   (${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms)`;
  print(
    '30 letters in one file, each: pdf-lib’s fill and flatten / ours (goal: 8 ×)',
    faster(pile, peer),
  );
  print('The same in a file a family', faster(files, peer));
  print('The same in one file, where pdf-lib never rests', faster(pile, unrested));
  print('The same in a file a family, where it never rests', faster(files, unrested));
}

function ratio(what: string, [ours, theirs]: [number[], number[]]): void {
  const [a, b] = [median(ours), median(theirs)];
  print(
    what,
    `${(a / b).toFixed(2)}   (${(a * 1000).toFixed(1)} ms / ${(b * 1000).toFixed(1)} ms)`,
  );
}

await runCommand({
  help: `npm run bench [-- --part PART]

Builds the first lesson cold, then times a further deck beside marp-cli, as a page and for PowerPoint, all paper
beside Chromium's print and pdfkit, and a class's letters beside pdf-lib's filled form; writes 2,000 documents for the
memory they take; waits at a screen for first slides and for letters. marp-cli and pdfkit are fetched from npm into
node_modules/.cache. Prints ratios; below 1 is faster than the peer, or within the goal.

  --part PART     only one of ${PARTS.join(', ')}

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: { part: { type: 'string' } },
  async run({ part }) {
    const wants = (one: (typeof PARTS)[number]) => part === undefined || part === one;
    if (!PARTS.some(wants)) {
      console.error(`There is no part “${part}”; parts are ${PARTS.join(', ')}.`);
      return EXIT.usage;
    }
    const work = mkdtempSync(join(tmpdir(), 'forewarned-bench-'));
    try {
      if (wants('build') || wants('screen')) await build(work);
      if (wants('screen')) await onScreen(join(work, 'dist'), print);
      if (part === 'build' || part === 'screen') return EXIT.done;
      const samples = await sampleBands();
      const sample = samples.find(({ version }) => version.band.id === 'ks3');
      if (!sample) throw new Error('There is no band to measure');
      const markdown = (index: number) => marpDeck(sample, index);
      if (wants('decks')) await decks(sample, markdown, MARP, work, print);
      if (wants('powerpoint')) await powerPoint(sample, markdown, MARP, work, print);
      if (wants('paper')) await sheets(samples, work);
      if (wants('letters')) await letters(sample);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    return EXIT.done;
  },
});
