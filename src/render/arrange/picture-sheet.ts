import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PictureRef, Scene } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { SCENE_HEIGHT, SCENE_WIDTH } from '#render/pictures/backdrop.ts';
import { pictureBody } from '#render/pictures/draw-picture.ts';
import { sceneBody, sceneView } from '#render/pictures/draw-scene.ts';
import { PICTURE_SIZE } from '#render/pictures/picture-library.ts';
import { screenAlt } from '#render/pictures/screens/screen-alt.ts';
import { slideScreen } from '#render/pictures/screens/slide-screen.ts';
import type { DeckParts } from './deck-parts.ts';
import { rawMarkup } from './raw-markup.ts';
import { sharePaths } from './shared-paths.ts';

/** The pictures of a deck: each is stored once as a symbol, and referenced wherever it is shown. */
export interface PictureSheet {
  /** A picture; decorative without alt text. */
  picture(
    picture: Pick<PictureRef, 'name' | 'alt'> & Partial<PictureRef>,
    className: string,
  ): Element;
  scene(scene: Scene): Element;
  /** A screen, whose text is in the drawing and in its description. */
  screen(screen: Screen, room?: 'narrow'): Element;
  has(name: string): boolean;
  /** The symbols used so far, to be put into the page once. */
  symbols(): Element;
}

/** Clips a portrait to a circle; defined beside the symbols. */
const IN_CIRCLE = 'in-circle';

/** Makes the ids of a scene unique. */
const OF_SCENE = /\bscene-\d+-/g;

/** Corner radius and border of a scene, in its own units. */
const CORNER = 44;
const EDGE = 12;

export function createPictureSheet({
  pictures: library,
  report,
}: Omit<DeckParts, 'form'>): PictureSheet {
  const used = new Map<string, string>();
  const pieces = new Map<string, { id: string; body: string }>();
  const scenes = { count: 0 };
  const screens = { count: 0 };

  /** A scene without a description occurs on several slides, and is stored once. */
  const rounded = ({ alt }: Scene, body: string): string => {
    const shown = alt === '' ? usePiece(body) : inherited(body);
    return `<g ${ROUND}>${shown}</g>`;
  };

  const use = (name: string): string => {
    const id = used.get(name) ?? `picture-${name.replaceAll(/[^a-z0-9-]/g, '-')}`;
    used.set(name, id);
    return id;
  };

  // Heads, clothes and places recur, and are stored once.
  const usePiece = (body: string): string => {
    const key = body.replaceAll(OF_SCENE, '');
    const piece = pieces.get(key) ?? { id: `piece-${pieces.size + 1}`, body: inherited(body) };
    pieces.set(key, piece);
    return `<use href="#${piece.id}"/>`;
  };

  /** A portrait shares its head and clothes with scenes. */
  const shared = (body: string): string =>
    body.includes(ROUND)
      ? `<g ${ROUND}>${[...pieces.values()]
          .filter((piece) => piece.body.length > LEAST_SHARED)
          .reduce(
            (rest, piece) => rest.replaceAll(piece.body, `<use href="#${piece.id}"/>`),
            inherited(body),
          )}</g>`
      : body;

  return {
    has: (name) => library(name) !== null,
    picture(picture, className) {
      if (!library(picture.name) && picture.place)
        reportMissing(picture.name, picture.place, report);
      const face = SMALL.includes(className) ? library(picture.name)?.face : undefined;
      const properties = {
        className: ['picture', className],
        viewBox: face ?? `0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}`,
        ...named(picture.alt),
      };
      const size = { width: PICTURE_SIZE, height: PICTURE_SIZE };
      const shown = s('use', { href: `#${use(picture.name)}`, ...size });
      if (className !== 'big' || !library(picture.name)?.bust) return s('svg', properties, [shown]);
      const half = PICTURE_SIZE / 2;
      return s('svg', properties, [
        s('circle', { className: ['ground'], cx: half, cy: half, r: half }),
        s('g', { clipPath: `url(#${IN_CIRCLE})` }, [shown]),
      ]);
    },
    scene(scene) {
      scenes.count += 1;
      for (const thing of scene.things)
        if (!library(thing.name)) reportMissing(thing.name, scene.place, report);
      const body = sceneBody(
        library,
        scene,
        { mono: false, prefix: `scene-${scenes.count}`, use: (_, body) => usePiece(body) },
        (name) => `<use href="#${use(name)}" width="${PICTURE_SIZE}" height="${PICTURE_SIZE}"/>`,
      );
      if (scene.stage)
        return s(
          'svg',
          {
            className: ['scene'],
            viewBox: sceneView(library, scene),
            // It fills its place. Beside text nobody at an edge is cut off: the wall or sky is extended instead.
            preserveAspectRatio: isWhole(scene) ? 'xMidYMin slice' : 'xMidYMax meet',
            ...named(scene.alt),
          },
          [rawMarkup(rounded(scene, body))],
        );
      // Corners and border are drawn, because the element's box rarely has the drawing's shape.
      const frame = { width: SCENE_WIDTH, height: SCENE_HEIGHT, rx: CORNER };
      const id = `scene-${scenes.count}-frame`;
      return s(
        'svg',
        {
          className: ['scene'],
          viewBox: `${-EDGE} ${-EDGE} ${SCENE_WIDTH + 2 * EDGE} ${SCENE_HEIGHT + 2 * EDGE}`,
          ...named(scene.alt),
        },
        [
          s('clipPath', { id }, [s('rect', frame)]),
          s('g', { clipPath: `url(#${id})` }, [rawMarkup(body)]),
          s('rect', { ...frame, className: ['scene-edge'], fill: 'none' }),
        ],
      );
    },
    screen(screen, room) {
      screens.count += 1;
      const prefix = `screen-${screens.count}`;
      const { body, width, height } = slideScreen(library, screen, {
        ...{ mono: false, prefix },
        ...(room ? { room } : {}),
      });
      const size = { width, height: Math.ceil(height) };
      return s(
        'svg',
        {
          className: ['screen', `screen-${screen.app}`],
          viewBox: `0 0 ${width} ${size.height}`,
          ...size,
          ...named(screenAlt(screen)),
        },
        [rawMarkup(body)],
      );
    },
    symbols: () => {
      const bodies = [
        ...[...pieces.values()].map(({ body }) => body),
        ...[...used].map(([name, id]) =>
          shared(pictureBody(library, name, { mono: false, prefix: id })),
        ),
      ];
      const { paths, drawings } = sharePaths(bodies);
      const ofPieces = [...pieces.values()].map(({ id }, index) =>
        s('g', { id }, [rawMarkup(drawings[index] ?? '')]),
      );
      const ofPictures = [...used.values()].map((id, index) =>
        s('symbol', { id, viewBox: `0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}` }, [
          rawMarkup(drawings[pieces.size + index] ?? ''),
        ]),
      );
      return s('svg', { className: ['symbols'], width: 0, height: 0, ariaHidden: 'true' }, [
        s('clipPath', { id: IN_CIRCLE }, [
          s('circle', { cx: PICTURE_SIZE / 2, cy: PICTURE_SIZE / 2, r: PICTURE_SIZE / 2 }),
        ]),
        s('defs', [rawMarkup(paths)]),
        ...ofPieces,
        ...ofPictures,
      ]);
    },
  };
}

/** Poses of which only a face is visible at this size. */
const SMALL = ['portrait', 'route-picture'];

/** Length of markup from which on a reference pays off. */
const LEAST_SHARED = 400;

/** Line ends and joins, set once for a scene. */
const ROUND = 'stroke-linecap="round" stroke-linejoin="round"';
const inherited = (markup: string): string => markup.replaceAll(` ${ROUND}`, '');

/** Does it fill its place (and get cropped), or keep its own edges? */
const isWhole = ({ frame, stage }: Scene): boolean =>
  !frame?.aspect ||
  frame.aspect > 16 / 9 ||
  stage?.show === 'camera-sees' ||
  stage?.show === 'photo-taken';

const named = (alt: string) => (alt ? { role: 'img', ariaLabel: alt } : { ariaHidden: 'true' });

function reportMissing(
  name: string,
  place: PictureRef['place'],
  report: DeckParts['report'],
): void {
  report?.({
    ruleId: 'picture-exists',
    place,
    reason: `Unexpected picture “${name}”, expected one of the library`,
    note: 'The slide would show an empty frame. Choose another picture, or mend the name.',
  });
}

export const decoration = (name: string) => ({ name, alt: '' });
