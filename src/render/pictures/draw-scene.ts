import type { Scene } from '#model/lesson/content.ts';
import { backdropBody, SCENE_HEIGHT, SCENE_WIDTH } from './backdrop.ts';
import { type DrawOptions, pictureBody } from './draw-picture.ts';
import type { PictureLibrary } from './picture-library.ts';
import { placeThing } from './place-thing.ts';
import { drawStage, stageView } from './scene/draw-stage.ts';
import { STAGE_WIDTH } from './scene/layout.ts';
import { whiteUnder } from './white-under.ts';

/** The attribute of a document that says where its drawing lies, of which its view box may be a part. */
export const DRAWN = 'data-drawn';

/**
 * A scene as a whole SVG document.
 * @param aspect Width by height of the document. Default: 16:9, whatever side of a slide the scene fills.
 */
export function drawScene(
  library: PictureLibrary,
  scene: Scene,
  options: DrawOptions,
  aspect: number | null = null,
): string {
  const body = sceneBody(library, scene, options, (name, index) => {
    const prefix = `${options.prefix ?? 'scene'}-${index}`;
    const under = options.mono ? whiteUnder(library, name, `${prefix}-under`) : '';
    return under + pictureBody(library, name, { ...options, prefix });
  });
  const view = documentView(library, scene, aspect);
  const whole = `0 0 ${SCENE_WIDTH} ${SCENE_HEIGHT}`;
  const drawn = view === whole ? '' : ` ${DRAWN}="${whole}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"${drawn}>${body}</svg>`;
}

/**
 * Backdrop and things, without the `<svg>`.
 * @param draw Draws a thing's picture on the library's grid, or refers to one drawn elsewhere.
 */
export function sceneBody(
  library: PictureLibrary,
  scene: Pick<Scene, 'backdrop' | 'things' | 'stage' | 'frame'>,
  options: DrawOptions,
  draw: (name: string, index: number) => string,
): string {
  if (scene.stage) {
    const prefix = options.prefix ?? 'scene';
    const { mono, use } = options;
    const { body } = drawStage(scene.stage, library, {
      mono,
      prefix,
      ...scene.frame,
      ...(use ? { use } : {}),
    });
    return `<g transform="scale(${SCENE_WIDTH / STAGE_WIDTH})">${body}</g>`;
  }
  const things = scene.things.map((thing, index) => {
    const bust = library(thing.name)?.bust === true;
    const id = `${options.prefix ?? 'scene'}-frame-${index}`;
    return placeThing(thing, draw(thing.name, index), { bust, id });
  });
  return backdropBody(scene.backdrop, options) + things.join('');
}

/** The view box of a scene in its frame, on the grid of `sceneBody`. */
export function sceneView(library: PictureLibrary, { stage, frame }: Scene): string {
  if (!stage || !frame) return `0 0 ${SCENE_WIDTH} ${SCENE_HEIGHT}`;
  const seen = stageView(stage, library, frame);
  const scale = SCENE_WIDTH / STAGE_WIDTH;
  return [seen.x, seen.y, seen.width, seen.height]
    .map((side) => Math.round(side * scale))
    .join(' ');
}

const documentView = (library: PictureLibrary, scene: Scene, aspect: number | null): string =>
  sceneView(library, scene.frame ? { ...scene, frame: { ...scene.frame, aspect } } : scene);
