import { unzlibSync, zlibSync } from 'fflate';

/** Packs and unpacks, as a PDF’s `FlateDecode` does. An engine of its own may do it faster and smaller. */
export interface Flate {
  pack: (bytes: Uint8Array) => Uint8Array;
  /** The same in less time and a few more bytes, for what is written once a family. Default: as `pack`. */
  quick?: (bytes: Uint8Array) => Uint8Array;
  unpack: (bytes: Uint8Array) => Uint8Array;
}

/** Where there is no other engine. */
export const FLATE: Flate = {
  pack: (bytes) => zlibSync(bytes, { level: 9 }),
  unpack: (bytes) => unzlibSync(bytes),
};
