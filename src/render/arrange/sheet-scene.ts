/** The picture at the head of a sheet that has none of its own: the story that it is about. */
import type { Scene } from '#model/lesson/content.ts';
import type { PupilHandout, PupilHandoutBlock, PupilVersion } from '#model/pupil-version.ts';

const SHOWN: ReadonlySet<PupilHandoutBlock['kind']> = new Set(['scene', 'screen', 'pictures']);
/** Width by height of its place. */
export const SHEET_ASPECT = 2;

/** A scene of the band's story, another on each sheet; `null` where the sheet shows something, or the story has none. */
export function sheetScene(
  handout: PupilHandout,
  { slides, handouts }: Pick<PupilVersion, 'slides' | 'handouts'>,
): Scene | null {
  if (handout.kind !== 'worksheet' || showsSomething(handout)) return null;
  const scenes = slides
    .filter(({ part }) => part === 'story')
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Scene => block.kind === 'scene')
    .filter(({ stage }) => stage !== undefined && stage.people.length > 0);
  const sheets = handouts.filter(
    (handout) => handout.kind === 'worksheet' && !showsSomething(handout),
  );
  const scene = scenes[sheets.findIndex(({ id }) => id === handout.id) % scenes.length];
  if (!scene?.stage) return null;
  // What is said would be too small to read.
  return {
    ...scene,
    stage: { ...scene.stage, says: [] },
    frame: { foot: 0, aspect: SHEET_ASPECT },
  };
}

/**
 * Widths by heights that a poster's picture is drawn for: which one is used depends on what else stands on it. With words in
 * it they are so near one another that the nearest loses no more than its margin at an edge.
 */
export const ON_WALL: readonly number[] = [1.35, 1.55, 1.78, 2.05, 2.35, 2.7, 3.5, 4.8];
/** Greatest width by height of a scene with balloons: a flatter place has no space for them. */
export const MAX_ASPECT_WITH_BALLOONS = 3;

/** The scene that a poster begins with, for places of several shapes; empty where it begins otherwise. */
export function posterScenes({
  kind,
  blocks: [first],
}: Pick<PupilHandout, 'kind' | 'blocks'>): { scene: Scene; aspect: number }[] {
  const stage = first?.kind === 'scene' && first.stage;
  if (kind !== 'poster' || !stage) return [];
  const silent = { ...stage, says: [] };
  return ON_WALL.map((aspect) => ({
    scene: {
      ...first,
      stage: aspect > MAX_ASPECT_WITH_BALLOONS ? silent : stage,
      frame: { foot: 0, aspect },
    },
    aspect,
  }));
}

const showsSomething = ({ blocks }: PupilHandout): boolean =>
  blocks.some(({ kind }) => SHOWN.has(kind));
