/** Writes a band’s paper again and again in a process of its own; prints its memory in MB at each quarter of the way. */
import { sampleBands } from './sample-band.ts';

const DOCUMENTS = 2000;
const sample = (await sampleBands()).find(({ version }) => version.band.id === 'ks3');
if (!sample) throw new Error('There is no band to measure');
const { paper } = sample;
const memory: number[] = [];
for (let count = 1; count <= DOCUMENTS; count++) {
  await paper[count % paper.length]?.write();
  if (count % (DOCUMENTS / 4) === 0) memory.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
}
console.log(JSON.stringify(memory));
