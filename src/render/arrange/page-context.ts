/** Collects pictures, and characters that no font has, while a tree is converted to page data. */

import { toString as textContent } from 'mdast-util-to-string';
import type { Report } from '#diagnostics/problem.ts';
import type { PictureRef, Place, Scene } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { textHash } from '#model/text/text-hash.ts';
import { drawPicture } from '#render/pictures/draw-picture.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { screenAlt } from '#render/pictures/screens/screen-alt.ts';
import { type ScreenRoom, screenDocument } from '#render/pictures/screens/slide-screen.ts';
import type { Files, PaperTools } from './paper-tools.ts';
import { parting, printable } from './printable.ts';

export interface PageContext {
  mono: boolean;
  files: Files;
  report: Report;
  /** The text in printable letters; each replaced character is reported once. */
  text(value: string, place: Place): string;
  /** Path of a picture among `files`. */
  picture(picture: Pick<PictureRef, 'name' | 'alt'>): PictureData;
  /** @param aspect Aspect ratio of the side that it fills. Default: the whole picture. */
  scene(scene: Scene, aspect?: number): PictureData;
  screen(screen: Screen, room?: ScreenRoom): ScreenData;
}

export interface PictureData {
  src: string;
  alt: string;
}

/** A screen, with its size in pixels of a slide. */
export interface ScreenData extends PictureData {
  width: number;
  height: number;
}

export function createPageContext(tools: PaperTools, report: Report, mono: boolean): PageContext {
  const files: Files = {};
  const reported = new Set<string>();
  const drawn = (stem: string, svg: () => string, alt: string): PictureData => {
    const src = `pictures/${mono ? 'mono' : 'standard'}/${stem}.svg`;
    files[src] ??= svg();
    return { src, alt };
  };

  return {
    mono,
    files,
    report,
    text(value, place) {
      const printed = printable(value, tools.covers, (sign, as) => {
        if (reported.has(sign)) return;
        reported.add(sign);
        report(unprintable(sign, as, place));
      });
      return parting(printed);
    },
    picture: ({ name, alt }) =>
      drawn(name.replace(':', '-'), () => drawPicture(tools.pictures, name, { mono }), alt),
    scene: (scene, aspect) =>
      drawn(
        `scene-${textHash(JSON.stringify([scene.backdrop, scene.things, scene.stage, scene.frame, aspect])).slice(0, 12)}`,
        () => drawScene(tools.pictures, scene, { mono }, aspect),
        altWithWords(scene),
      ),
    screen(screen, room = 'usual') {
      const { svg, width, height } = screenDocument(tools.pictures, screen, { mono, room });
      const { place: _, ...shown } = screen;
      const stem = `screen-${room === 'usual' ? '' : `${room}-`}${textHash(JSON.stringify(shown)).slice(0, 12)}`;
      return { ...drawn(stem, () => svg, screenAlt(screen)), width, height };
    },
  };
}

/** Text in balloons is drawn, so the description includes it for screen readers. */
const altWithWords = ({ alt, stage }: Scene): string =>
  [
    alt,
    ...(stage?.says ?? []).map(
      ({ nodes }) => `“${nodes.map((node) => textContent(node)).join(' ')}”`,
    ),
  ].join(' ');

const unprintable = (sign: string, as: string, place: Place) => ({
  ruleId: 'glyph-exists' as const,
  place,
  reason: `Unexpected character “${sign}” (U+${hex(sign)}), expected one that the fonts hold`,
  note: 'It would leave a gap on paper. Write it in words, or draw it as a picture.',
  laidOut: `U+${hex(sign)} as “${as}”`,
});

const hex = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
