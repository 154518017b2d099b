/** Draws SVG as PNG: resvg, as WebAssembly, so that every machine gives the same bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Drawings kept in memory, since the sheets of a band share their pictures. */
const KEPT = 200;

export type Rasterise = (svg: string, width: number) => Uint8Array;

/** The engine starts once a thread. */
export async function createRasteriser(): Promise<Rasterise> {
  await start();
  const drawn = new Map<string, Uint8Array>();
  return (svg, width) => {
    const key = `${width} ${svg}`;
    const known = drawn.get(key);
    if (known) return known;
    if (drawn.size >= KEPT) drawn.clear();
    const png = draw(svg, width);
    drawn.set(key, png);
    return png;
  };
}

let started: Promise<void> | undefined;
const start = (): Promise<void> => (started ??= initWasm(PROGRAM));
const { resolve } = createRequire(import.meta.url);
const PROGRAM = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** Fonts of text in pictures. */
const FONTS = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold',
  'andika/Andika_400Regular',
  'andika/Andika_700Bold',
].map((face) => readFileSync(resolve(`@expo-google-fonts/${face}.ttf`)));

function draw(svg: string, width: number): Uint8Array {
  const hasText = svg.includes('<text');
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: hasText ? FONTS : [],
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** Longest side of a picture that is drawn anew, in pixels: 2 cm on paper at 600 to the inch, and a banner's width. */
const LONGEST = 900;

/**
 * Decodes a PNG or JPEG and draws it anew as PNG.
 * @returns `null` when it cannot be decoded, or shows nothing: the engine leaves out what it cannot read.
 */
export async function redrawPicture(
  bytes: Uint8Array,
  { type, width, height }: { type: string; width: number; height: number },
): Promise<{ png: Uint8Array; width: number; height: number } | null> {
  await start();
  const across = Math.max(1, Math.round(width * Math.min(1, LONGEST / Math.max(width, height))));
  const size = `width="${width}" height="${height}"`;
  const data = Buffer.from(bytes).toString('base64');
  const resvg = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}><image href="data:${type};base64,${data}" ${size}/></svg>`,
    { fitTo: { mode: 'width', value: across } },
  );
  try {
    const image = resvg.render();
    try {
      const isSeen = image.pixels.some((value, at) => at % 4 === 3 && value > 0);
      return isSeen ? { png: image.asPng(), width: image.width, height: image.height } : null;
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
