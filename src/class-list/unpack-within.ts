/** Unpacks a zip within limits: a few bytes may expand to gigabytes (a zip bomb). */
import { unzipSync, zipSync } from 'fflate';
import type { Reason } from './class-list.ts';

/** Limits in unpacked bytes and in files: above any school's list. */
const MAX_BYTES = 40_000_000;
const MAX_FILES = 500;

/**
 * Repacks the files without compression, so that the reader gets exactly what was measured, whatever sizes the zip
 * declared.
 * @returns A stored zip and its file names, or why it was refused.
 */
export function unpackWithin(bytes: Uint8Array): { zip: Uint8Array; names: string[] } | Reason {
  let [size, files] = [0, 0];
  const isWithin = () => size <= MAX_BYTES && files <= MAX_FILES;
  try {
    const entries = unzipSync(bytes, {
      // Only the declared size is unpacked: a false one yields a truncated part, which cannot be read.
      filter: ({ originalSize }) => {
        size += originalSize;
        files += 1;
        return isWithin();
      },
    });
    if (!isWithin()) return TOO_LARGE;
    return { zip: zipSync(entries, { level: 0 }), names: Object.keys(entries) };
  } catch {
    return BROKEN_ARCHIVE;
  }
}

const TOO_LARGE = {
  reason: `Unexpected workbook of more than ${MAX_BYTES / 1e6} MB, or ${MAX_FILES} files, when it is unpacked, expected a class list`,
  note: 'It was not opened. Copy the columns that letters need into a new workbook, and give that one.',
};

export const BROKEN_ARCHIVE = {
  reason: 'Unexpected file that looks like a workbook and can’t be opened, expected a class list',
  note: 'Open it in Excel or LibreOffice and save it again, as a workbook or as “CSV UTF-8”.',
};
