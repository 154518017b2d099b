/** A band’s whole paper, warm: beside Chromium’s print and pdfkit, in time and in size; and whether it stays the same. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { readPages } from '../engines/pdf-pages.ts';
import { pdfkitPeer } from './pdfkit-peer.ts';
import { peerPage } from './peer-page.ts';
import { sampleBands } from './sample-band.ts';
import { taggedPage } from './tagged-page.ts';

type Samples = Awaited<ReturnType<typeof sampleBands>>;
const ROUNDS = 7;

/** A document of ours and its peers’ work on the same content. */
interface Entry {
  ours: () => Promise<{ bytes: Uint8Array }>;
  chromium: () => Promise<Uint8Array>;
  pdfkit: () => Promise<Uint8Array>;
}

/** @param page A page of a browser that is open already: starting it is not measured. */
export async function paperSets(
  samples: Samples,
  page: Page,
  print: (what: string, value: string) => void,
) {
  const kit = pdfkitPeer();
  const bytes = { ours: 0, chromium: 0 };
  const sets: Entry[][] = [];
  for (const { used, paper } of samples) {
    const set: Entry[] = [];
    for (const { handout, write } of paper) {
      const sheet = await write();
      const lines = (await readPages(sheet.bytes))
        .join('\n')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const html = handout
        ? peerPage(handout, (name) => used[name] ?? null)
        : await taggedPage(sheet.bytes);
      const chromium = async () => {
        await page.setContent(html);
        return page.pdf({ preferCSSPageSize: true, tagged: true });
      };
      bytes.ours += sheet.bytes.length;
      bytes.chromium += (await chromium()).length;
      set.push({ ours: write, chromium, pdfkit: () => kit(lines) });
    }
    sets.push(set);
  }
  const ratio = (a: number, b: number, unit: string) =>
    `${(a / b).toFixed(2)}   (${a.toFixed(1)} ${unit} / ${b.toFixed(1)} ${unit})`;
  const compare = async (what: string, groups: readonly (readonly Entry[])[]) => {
    const times = { ours: 0, chromium: 0, pdfkit: 0 };
    for (const entries of groups)
      for (const who of ['ours', 'chromium', 'pdfkit'] as const) {
        const rounds: number[] = [];
        for (let round = 0; round < ROUNDS; round++)
          rounds.push(
            await milliseconds(async () => {
              for (const entry of entries) await entry[who]();
            }),
          );
        times[who] += median(rounds);
      }
    const count = groups.reduce((sum, entries) => sum + entries.length, 0);
    const [ours, chromium, pdfkit] = [times.ours, times.chromium, times.pdfkit].map(
      (time) => time / count,
    ) as [number, number, number];
    const named = `${what}, mean of ${count} documents`;
    print(`${named}: ours / Chromium’s print (goal: 0.20)`, ratio(ours, chromium, 'ms'));
    print(`${named}: ours / pdfkit (goal: 1)`, ratio(ours, pdfkit, 'ms'));
  };
  await compare('A band’s paper, warm', sets);
  // One band after the other, the engine has forgotten each document before it comes again.
  await compare('The same, each document new to the engine', [sets.flat()]);
  print(
    'Size of the same: ours / Chromium’s (goal: 0.50)',
    ratio(bytes.ours / 1024 / sets.flat().length, bytes.chromium / 1024 / sets.flat().length, 'KB'),
  );
  await rebuilt(samples, print);
  memory(print);
}

/** Engines made anew write the same bytes. */
async function rebuilt(
  samples: Samples,
  print: (what: string, value: string) => void,
): Promise<void> {
  const again = await sampleBands();
  let [same, total] = [0, 0];
  for (const [index, { paper }] of samples.entries())
    for (const [at, { write }] of paper.entries()) {
      const other = await again[index]?.paper[at]?.write();
      total++;
      if (other && Buffer.compare((await write()).bytes, other.bytes) === 0) same++;
    }
  print('Documents whose bytes are the same when built again', `${same} of ${total}`);
}

function memory(print: (what: string, value: string) => void): void {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/bench/many-documents.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('Writing many documents failed');
  const quarters = JSON.parse(stdout) as number[];
  print(
    'Memory of the largest process after 500, 1,000, 1,500 and 2,000 documents (goal: flat)',
    `${quarters.join(', ')} MB`,
  );
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
