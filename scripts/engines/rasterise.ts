/** Rasterises SVG as PNG with resvg, without system fonts, so that every machine gives the same pixels. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { DRAWN } from '#render/pictures/draw-scene.ts';

/** Most cached drawings: the sheets of a band share their pictures. */
const MAX_CACHED = 200;

export type Rasterise = (svg: string, width: number) => Uint8Array;

export function createRasteriser(): Rasterise {
  const drawn = new Map<string, Uint8Array>();
  return (svg, width) => {
    const key = `${width} ${svg}`;
    const known = drawn.get(key);
    if (known) return known;
    if (drawn.size >= MAX_CACHED) drawn.clear();
    const png = draw(svg, width);
    drawn.set(key, png);
    return png;
  };
}

const { resolve } = createRequire(import.meta.url);
/** Fonts of text in pictures. */
const FONTS = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold',
  'andika/Andika_400Regular',
  'andika/Andika_700Bold',
].map((face) => resolve(`@expo-google-fonts/${face}.ttf`));

/** A view box and the bounds of the whole drawing, as `drawScene` writes them. */
const VIEW_OF = new RegExp(` viewBox="([-\\d. ]+)" ${DRAWN}="([-\\d. ]+)"`);

/**
 * Expands the view box to the whole drawing, to be cropped afterwards: resvg aborts the process on a layer outside the
 * view.
 */
function withWholeView(svg: string, width: number) {
  const found = VIEW_OF.exec(svg);
  if (!found) return { svg, width };
  const [view, whole] = found.slice(1).map((box) => box.split(' ').map(Number));
  const [x = 0, y = 0, across = 1, down = 1] = view ?? [];
  const [left = 0, top = 0, wide = 0, high = 0] = whole ?? [];
  const from = [Math.min(x, left), Math.min(y, top)] as const;
  const to = [Math.max(x + across, left + wide), Math.max(y + down, top + high)] as const;
  const scale = width / across;
  const at = (side: number) => Math.round(side * scale);
  return {
    svg: svg.replace(
      found[0],
      ` viewBox="${[...from, to[0] - from[0], to[1] - from[1]].join(' ')}"`,
    ),
    width: at(to[0] - from[0]),
    crop: {
      left: at(x - from[0]),
      top: at(y - from[1]),
      right: at(x - from[0]) + width,
      bottom: at(y - from[1]) + at(down),
    },
  };
}

function draw(given: string, request: number): Uint8Array {
  const { svg, width, crop } = withWholeView(given, request);
  const font = {
    loadSystemFonts: false,
    fontFiles: svg.includes('<text') ? FONTS : [],
    defaultFontFamily: 'Atkinson Hyperlegible Next',
  };
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font,
    ...(crop && { crop }),
  });
  return new Uint8Array(drawing.render().asPng());
}

/** Longest side of a redrawn picture, in pixels: 2 cm on paper at 600 dpi, or the width of a banner. */
const MAX_SIDE = 900;

/**
 * Decodes a PNG or JPEG and redraws it as PNG.
 * @returns `null` when it cannot be decoded or is empty: resvg silently skips images that it cannot read.
 */
export function redrawPicture(
  bytes: Uint8Array,
  { type, width, height }: { type: string; width: number; height: number },
): { png: Uint8Array; width: number; height: number } | null {
  const across = Math.max(1, Math.round(width * Math.min(1, MAX_SIDE / Math.max(width, height))));
  const size = `width="${width}" height="${height}"`;
  const data = Buffer.from(bytes).toString('base64');
  const image = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}><image href="data:${type};base64,${data}" ${size}/></svg>`,
    { fitTo: { mode: 'width', value: across }, font: { loadSystemFonts: false } },
  ).render();
  const isSeen = image.pixels.some((value, index) => index % 4 === 3 && value > 0);
  return isSeen
    ? { png: new Uint8Array(image.asPng()), width: image.width, height: image.height }
    : null;
}
