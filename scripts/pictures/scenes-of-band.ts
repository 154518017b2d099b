/** Renders every scene of a band's modules as pupils see it, with its texts and problems. */
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { Scene } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { prepare } from '#pipeline';
import { readModules } from '#read/read-modules.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { hasPicture, type PictureLibrary } from '#render/pictures/picture-library.ts';
import { drawStage } from '#render/pictures/scene/draw-stage.ts';
import { compositionFaults } from '#render/pictures/scene/faults.ts';
import { bandToTry, lessonToTry } from '../samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '../samples/plain-alert.ts';
import { moduleFiles, sharedFiles } from '../sources.ts';
import type { SheetPart, SheetPicture } from './contact-sheet.ts';

interface Wanted {
  band: Band;
  lessons: string;
  /** Only this risk. */
  risk: string | undefined;
  library: PictureLibrary;
}

/** A section per risk; printed problems, empty where no picture has one. */
export async function scenesOfBand({
  band,
  lessons,
  risk,
  library,
}: Wanted): Promise<{ parts: SheetPart[]; problems: string }> {
  const found: Problem[] = [];
  const files = await sharedFiles(lessons, undefined, (problem) => found.push(problem));
  const sharedData = files && (await readSharedData(files, (problem) => found.push(problem)));
  if (!files || !sharedData) return { parts: [], problems: printProblems(found, { color: false }) };
  const modules = readModules(
    await moduleFiles(lessons, (problem) => found.push(problem)),
    (problem) => found.push(problem),
  );
  const risks = sharedData.risks.filter(({ id }) => id === (risk ?? id)).map(({ id }) => id);
  const prepared = await prepare(
    {
      sharedData: files,
      modules,
      lessons: risks.map((id) => ({
        slug: `try-${id}`,
        lesson: {
          path: `try/${id}.mdx`,
          text: lessonToTry(id, [bandToTry({ id: band.id, risks: [id] })], { mechanism: '' }),
        },
        alert: { path: `try/${id}.md`, text: PLAIN_ALERT },
        shingles: null,
      })),
    },
    { today: '2026-11-28', hasPicture: (name) => hasPicture(library, name) },
  );
  const ofPictures = [...found, ...prepared.problems].filter(isOfPictures);
  const parts = prepared.lessons.flatMap(({ lesson, versions }) =>
    versions.map(({ version }) => ({
      heading: `${lesson.slug.replace('try-', '')}, ${version.band.id}`,
      pictures: version.slides.flatMap((slide) =>
        scenesOf(slide).map((scene) => pictureOf(slide, scene, library)),
      ),
    })),
  );
  return {
    parts: parts.filter(({ pictures }) => pictures.length > 0),
    problems: ofPictures.length > 0 ? printProblems(ofPictures, { color: false }) : '',
  };
}

const OF_PICTURES = new Set([
  'picture-exists',
  'attribute-valid',
  'structure-valid',
  'component-placed',
  'alt-text-present',
]);
const isOfPictures = ({ ruleId }: Problem): boolean => OF_PICTURES.has(ruleId);

const scenesOf = ({ blocks }: Slide): Scene[] =>
  blocks.filter((block): block is Scene => block.kind === 'scene');

let count = 0;
function pictureOf(slide: Slide, scene: Scene, library: PictureLibrary): SheetPicture {
  count += 1;
  const prefix = `s${count}`;
  return {
    title: slide.title,
    svg: drawScene(library, scene, { mono: false, prefix }),
    below: [scene.alt, `${scene.place.file}:${scene.place.line}`],
    faults: scene.stage
      ? compositionFaults(drawStage(scene.stage, library, { mono: false, prefix }).composition)
      : ['not yet written by its idea'],
  };
}
