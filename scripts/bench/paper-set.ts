/** A band’s whole paper, warm: beside Chromium’s print and pdfkit, in time and in size; and whether it stays the same. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { readPages } from '../engines/pdf-pages.ts';
import { pdfkitPeer } from './pdfkit-peer.ts';
import { peerPage } from './peer-page.ts';
import { sampleBands } from './sample-band.ts';

type Samples = Awaited<ReturnType<typeof sampleBands>>;
const ROUNDS = 7;

/** Milliseconds and bytes a document, ours and the peers’, by document. */
interface Measured {
  ours: number[];
  chromium: number[];
  pdfkit: number[];
  bytes: { ours: number; chromium: number };
}

/** @param page A page of a browser that is open already: starting it is not measured. */
export async function paperSets(
  samples: Samples,
  page: Page,
  print: (what: string, value: string) => void,
) {
  const kit = pdfkitPeer();
  const all: Measured = { ours: [], chromium: [], pdfkit: [], bytes: { ours: 0, chromium: 0 } };
  for (const { used, paper } of samples)
    for (const { handout, write } of paper) {
      const { bytes } = await write();
      const lines = (await readPages(bytes))
        .join('\n')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const html = handout ? peerPage(handout, (name) => used[name] ?? null) : wordsPage(lines);
      const printed = async () => {
        await page.setContent(html);
        return page.pdf({ preferCSSPageSize: true, tagged: true });
      };
      all.bytes.ours += bytes.length;
      all.bytes.chromium += (await printed()).length;
      await kit(lines);
      const times: [number[], number[], number[]] = [[], [], []];
      for (let round = 0; round < ROUNDS; round++)
        for (const [index, work] of [write, printed, () => kit(lines)].entries())
          times[index]?.push(await milliseconds(work));
      all.ours.push(median(times[0]));
      all.chromium.push(median(times[1]));
      all.pdfkit.push(median(times[2]));
    }
  const [ours, chromium, pdfkit] = [mean(all.ours), mean(all.chromium), mean(all.pdfkit)];
  const ratio = (a: number, b: number, unit: string) =>
    `${(a / b).toFixed(2)}   (${a.toFixed(1)} ${unit} / ${b.toFixed(1)} ${unit})`;
  const what = `A band’s paper, warm, mean of ${all.ours.length} documents`;
  print(`${what}: ours / Chromium’s print (goal: 0.20)`, ratio(ours, chromium, 'ms'));
  print(`${what}: ours / pdfkit (goal: 1)`, ratio(ours, pdfkit, 'ms'));
  print(
    'Size of the same: ours / Chromium’s (goal: 0.50)',
    ratio(all.bytes.ours / 1024, all.bytes.chromium / 1024, 'KB'),
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

const wordsPage = (lines: readonly string[]): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${lines[0] ?? ''}</title><style>@page{size:A4;margin:18mm}body{font:11pt/1.4 sans-serif}</style>${lines.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('')}`;

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const mean = (numbers: number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
