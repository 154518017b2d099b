/**
 * Makes one band again and again, as a build of many lessons does; prints the memory of the largest process that
 * makes them, in MB, at each quarter of the way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { BAND_PARTS, prepare } from '#pipeline';
import { openPool } from '../band-pool.ts';
import { loadPictures } from '../engines/pictures.ts';
import { houseFiles, lessonFolders, moduleFiles } from '../sources.ts';

const DOCUMENTS = 2000;
const ignore = () => {};

const house = await houseFiles('lessons', undefined, ignore);
if (!house) throw new Error('The house files cannot be read');
const library = loadPictures()([]);
const prepared = await prepare(
  {
    house,
    modules: await moduleFiles('lessons', ignore),
    lessons: await lessonFolders('lessons', undefined, ignore),
  },
  { today: '2026-11-24', band: 'ks3', hasPicture: (name) => library(name) !== null },
);
const [lesson] = prepared.lessons;
const [version] = lesson?.versions ?? [];
if (!lesson || !version || !prepared.house) throw new Error('There is no band to measure');
const { house: school } = prepared;
const band = BAND_PARTS.map((part) => ({ ...version, part, lesson: lesson.lesson, house: school }));
const documents = (await openPool(1).make(band, ignore)).flatMap(({ files }) => files).length;
const bands = Math.ceil(DOCUMENTS / documents);

const memory: number[] = [];
let made = 0;
const quarter = () => Math.floor((made * 4) / (bands * documents));
await openPool(2).make(Array<typeof band>(bands).fill(band).flat(), (_, { files }) => {
  const before = quarter();
  made += files.length;
  if (quarter() > before) memory.push(largest());
});
console.log(JSON.stringify(memory));

/** The largest of this process's children. */
function largest(): number {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
        return parent === process.pid ? Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) : 0;
      } catch {
        // It ended while we looked.
        return 0;
      }
    });
  return Math.round(Math.max(0, ...sizes) / 1024);
}
