/** Reads the school's logo from disk and redraws it. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Report } from '#diagnostics/problem.ts';
import type { Logo } from '#model/logo.ts';
import { detectLogo, type LogoRequest, MAX_LOGO_BYTES } from '#read/read-logo.ts';
import { readBytes } from './cache/reads.ts';
import { redrawPicture } from './engines/rasterise.ts';
import { inWords, isAbsent } from './system-fault.ts';

/** @returns The logo; `null` when it cannot be used (reported). */
export async function readLogo(
  schoolFile: string,
  request: LogoRequest,
  report: Report,
): Promise<Logo | null> {
  const refuse = (reason: string, note: string) => {
    report({ ruleId: 'file-readable', place: request.place, reason, note });
    return null;
  };
  const folder = dirname(resolve(schoolFile));
  const named = resolve(folder, request.path);
  const outside = () =>
    refuse(
      `Unexpected path “${request.path}”, expected a file in the folder of the school’s file`,
      'A school’s file shows nothing from elsewhere on a computer. Copy the logo itself, not a link to it, beside the school’s file, and write its name here.',
    );
  if (isAbsolute(request.path) || /^[a-z]:|\\/i.test(request.path) || !isWithin(folder, named))
    return outside();
  let bytes: Uint8Array;
  try {
    const real = await realpath(named);
    // A symbolic link below the folder may lead outside.
    if (relative(await realpath(folder), real) !== relative(folder, named)) return outside();
    const { size } = await stat(real);
    if (size > MAX_LOGO_BYTES)
      return refuse(
        `Unexpected size of “${request.path}”, ${Math.ceil(size / 1000)} KB, expected at most ${MAX_LOGO_BYTES / 1000} KB`,
        'Every mail carries it. Make the picture smaller, about 600 pixels high, and save it again.',
      );
    bytes = await readBytes(real);
  } catch (fault) {
    const words = inWords(fault);
    if (words)
      return refuse(
        `Unexpected logo “${request.path}” that cannot be read, expected a picture`,
        words,
      );
    if (!isAbsent(fault)) throw fault;
    return refuse(
      `Unexpected missing file “${request.path}”, expected the school’s logo`,
      'The letters show it. Put it beside the school’s file, check the spelling, or delete this line.',
    );
  }
  const kind = detectLogo(bytes, request, report);
  if (!kind) return null;
  const drawn = redrawPicture(bytes, kind);
  if (!drawn)
    return refuse(
      `Unexpected damaged or empty picture “${request.path}”, expected one that can be shown`,
      'Letters would have a gap. Open it in a picture program, see that it is whole, and save it again as PNG.',
    );
  return { ...drawn, alt: request.alt };
}

const isWithin = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
