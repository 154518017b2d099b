/** All paper of all bands, warm: beside Chromium's print and pdfkit, in time and in size. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';
import { readPages } from '../engines/pdf-pages.ts';
import type { Row } from './figures.ts';
import { median, milliseconds, ratio } from './figures.ts';
import { pdfkitPeer } from './pdfkit-peer.ts';
import type { Sample } from './sample-band.ts';
import { taggedPage } from './tagged-page.ts';

const ROUNDS = 5;
const PEERS = ['ours', 'chromium', 'pdfkit'] as const;
type Ways = Record<(typeof PEERS)[number], () => Promise<Uint8Array>>;

export async function paperBesidePeers(samples: readonly Sample[], row: Row): Promise<void> {
  const kit = pdfkitPeer();
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  const documents: Ways[] = [];
  for (const ours of samples.flatMap(({ paper }) => paper)) {
    const bytes = await ours();
    const lines = (await readPages(bytes))
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.trim());
    const html = await taggedPage(bytes);
    const print = async () => {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, tagged: true });
    };
    documents.push({ ours, chromium: print, pdfkit: () => kit(lines) });
  }
  const means = {} as Record<keyof Ways, { time: number; size: number }>;
  for (const who of PEERS) {
    const times: number[] = [];
    let size = 0;
    for (const one of documents) {
      const took: number[] = [];
      let bytes = new Uint8Array();
      for (let round = 0; round < ROUNDS; round++)
        took.push(
          await milliseconds(async () => {
            bytes = new Uint8Array(await one[who]());
          }),
        );
      times.push(median(took));
      size += bytes.length / 1024;
    }
    means[who] = { time: times.reduce((a, b) => a + b) / times.length, size: size / times.length };
  }
  await browser.close();
  const what = `Paper, mean of ${documents.length} documents`;
  const { ours, chromium: theirs, pdfkit } = means;
  row(`${what}: ours / Chromium's print`, ratio(ours.time, theirs.time, 'ms'));
  row(`${what}: ours / pdfkit`, ratio(ours.time, pdfkit.time, 'ms'));
  row(`${what}: size of ours / Chromium's`, ratio(ours.size, theirs.size, 'KB'));
}
