/** Time and size of all paper of all bands, compared with Chromium's print and pdfkit. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';
import { readPages } from '../engines/pdf-pages.ts';
import type { Row } from './figures.ts';
import { median, milliseconds, ratio } from './figures.ts';
import { pdfkitPeer } from './pdfkit-peer.ts';
import type { Sample } from './sample-band.ts';
import { taggedPage } from './tagged-page.ts';

const ROUNDS = 3;
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
  const means = {} as Record<keyof Ways, { new: number; warm: number; size: number }>;
  for (const who of PEERS) {
    const inTurn: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      inTurn.push(
        await milliseconds(async () => {
          for (const document of documents) await document[who]();
        }),
      );
    let [warm, size] = [0, 0];
    for (const document of documents) {
      const took: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        took.push(await milliseconds(async () => document[who]()));
      warm += median(took);
      size += (await document[who]()).length / 1024;
    }
    const count = documents.length;
    means[who] = { new: median(inTurn) / count, warm: warm / count, size: size / count };
  }
  await browser.close();
  const label = `Paper, mean of ${documents.length} documents`;
  const { ours, chromium: theirs, pdfkit } = means;
  row(`${label}, warm: ours / Chromium's print`, ratio(ours.warm, theirs.warm, 'ms'));
  row(`${label}, warm: ours / pdfkit`, ratio(ours.warm, pdfkit.warm, 'ms'));
  // Differs from repeating one document, which the engine has cached: a build writes each document once.
  row('The same one after another: ours / Chromium’s print', ratio(ours.new, theirs.new, 'ms'));
  row('The same one after another: ours / pdfkit', ratio(ours.new, pdfkit.new, 'ms'));
  row('The same: size of ours / Chromium’s', ratio(ours.size, theirs.size, 'KB'));
}
