/**
 * A further PowerPoint file, beside marp-cli’s. Ours has text that can be edited, notes, answers and drawn pictures;
 * marp-cli’s is made with a browser and has a picture of each slide, without ours’ drawings. So ours does more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePowerPoint } from '#write/office/slides/write-powerpoint.ts';
import { findBrowser } from '../engines/browser.ts';
import { createOffice } from '../engines/office.ts';
import { fetchPeer } from './peers.ts';
import type { sampleBands } from './sample-band.ts';

type Sample = Awaited<ReturnType<typeof sampleBands>>[number];

const DECKS = 100;
/** marp-cli takes seconds a deck: so many further ones tell what one of a hundred takes. */
const THEIRS = 4;

/**
 * @param markdown The sample’s words as marp-cli reads them.
 * @param marp The program.
 */
export async function powerPoint(
  sample: Sample,
  markdown: (index: number) => string,
  marp: string,
  work: string,
  print: (what: string, value: string) => void,
): Promise<void> {
  const ours = {
    drawn: await further(sample, true),
    kept: await further(sample, false),
  };
  const theirs = await marpDeck(markdown, fetchPeer(marp, 'marp-cli.js'), work);
  const line = (ms: number) =>
    `${(theirs / ms).toFixed(0)} ×   (${ms.toFixed(0)} ms / ${theirs.toFixed(0)} ms)`;
  const what = `A further deck, PPTX, mean of ${DECKS} (marp-cli’s: of ${THEIRS})`;
  print(`${what}: faster than marp-cli, pictures kept (goal: 20 ×)`, line(ours.kept));
  print(`${what}: the same, each deck’s pictures drawn anew`, line(ours.drawn));
}

/** Milliseconds a deck of ours. Decks of a build share the pictures that one of them has drawn. */
async function further(sample: Sample, drawAnew: boolean): Promise<number> {
  let office = await createOffice();
  const { version, pictures } = sample;
  const write = (index: number) =>
    writePowerPoint(
      { ...version, title: `${version.title} ${index}`, draft: false },
      { ...office, paper: { pictures } },
      () => {},
    );
  write(0);
  let spent = 0;
  for (let index = 1; index <= DECKS; index++) {
    if (drawAnew) office = await createOffice();
    const start = performance.now();
    write(index);
    spent += performance.now() - start;
  }
  return spent / DECKS;
}

/** Milliseconds a further deck of marp-cli’s, its browser started. */
async function marpDeck(
  markdown: (index: number) => string,
  marp: string,
  work: string,
): Promise<number> {
  const { executablePath, env } = await findBrowser();
  const batch = (count: number): number => {
    const dir = join(work, `marp-pptx-${count}`);
    mkdirSync(dir);
    for (let index = 0; index < count; index++)
      writeFileSync(join(dir, `deck-${index}.md`), markdown(index));
    const start = performance.now();
    const { status } = spawnSync(
      process.execPath,
      [
        marp,
        ...['--input-dir', dir, '--output', join(dir, 'out'), '--pptx', '--no-stdin'],
        ...['--browser', 'chrome', '--browser-path', executablePath],
      ],
      { stdio: 'ignore', env: { ...process.env, ...env, CHROME_NO_SANDBOX: '1' } },
    );
    const time = performance.now() - start;
    const last = join(dir, 'out', `deck-${count - 1}.pptx`);
    if (status !== 0 || !existsSync(last) || statSync(last).size === 0)
      throw new Error('marp-cli wrote no PPTX');
    return time;
  };
  const one = batch(1);
  return (batch(1 + THEIRS) - one) / THEIRS;
}
