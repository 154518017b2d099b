/** Draws SVG as PNG: resvg, as WebAssembly, so that every machine gives the same bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Drawings kept, since the sheets of a band share their pictures. */
const KEPT = 200;

export type Rasterise = (svg: string, width: number) => Uint8Array;

/** The engine starts once a thread. */
export async function createRasteriser(): Promise<Rasterise> {
  started ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await started;
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
const { resolve } = createRequire(import.meta.url);

function draw(svg: string, width: number): Uint8Array {
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
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
