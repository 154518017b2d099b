/** The picture at the head of a sheet: a scene of the story, for sheets without pictures of their own. */
import type { Scene } from '#model/lesson/content.ts';
import type { PupilHandout, PupilHandoutBlock, PupilVersion } from '#model/pupil-version.ts';

const SHOWN: ReadonlySet<PupilHandoutBlock['kind']> = new Set(['scene', 'screen', 'pictures']);
/** Aspect ratio of its place. */
export const SHEET_ASPECT = 2;

/** A scene of the story, a different one on each sheet; `null` where the sheet has a picture, or there is no story. */
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
  // Speech would be too small to read.
  return {
    ...scene,
    stage: { ...scene.stage, says: [] },
    frame: { foot: 0, aspect: SHEET_ASPECT },
  };
}

/**
 * Aspect ratios in which a poster's picture is drawn: its place depends on the rest of the poster. Those with balloons
 * are so close that cropping loses no more than a margin.
 */
export const ON_WALL: readonly number[] = [1.35, 1.55, 1.78, 2.05, 2.35, 2.7, 3.5, 4.8];
/** Largest aspect ratio of a scene with balloons: a flatter one has no space for them. */
export const MAX_ASPECT_WITH_BALLOONS = 3;

/** The first scene of a poster in several aspect ratios; empty where the poster begins otherwise. */
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
