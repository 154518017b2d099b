import { type Report, startOf } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import { logoAlt, School } from '#model/school.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

/** A logo as configured in the school's file. */
export interface LogoRequest {
  /** Path as written in the school's file. */
  path: string;
  alt: string;
  place: Place;
}

/** @returns `null` when there is no logo, or the school's file is invalid: `readSharedData` reports that. */
export function requestedLogo(file: SourceFile): LogoRequest | null {
  const school = readYaml(file, School, () => {});
  if (!school?.logo) return null;
  const line = file.text.split('\n').findIndex((text) => /^["']?logo["']?\s*:/.test(text));
  const place = line < 0 ? startOf(file.path) : lineAt(file.path, line + 1);
  return { path: school.logo, alt: logoAlt(school), place };
}

const lineAt = (file: string, line: number): Place => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});

/** Largest file, in bytes. */
export const MAX_LOGO_BYTES = 500_000;
/** Longest side, in pixels: a small file may decode to a picture that exhausts memory. */
const MAX_PIXELS = 6000;

/** A logo's format and size. */
export interface DetectedLogo {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/**
 * Reads an image's format and size from its bytes, whatever its name. @returns `null` when it may not be used
 * (reported).
 */
export function detectLogo(
  bytes: Uint8Array,
  { path, place }: LogoRequest,
  report: Report,
): DetectedLogo | null {
  const kind = pngSize(bytes) ?? jpegSize(bytes);
  if (!kind) {
    report({
      ruleId: 'file-readable',
      place,
      reason: `Unexpected kind of file “${path}”, expected a PNG or JPEG picture`,
      note: 'Every letter shows it, and not every mail program shows another kind. Save the logo as PNG under a new name, and write that name here.',
    });
    return null;
  }
  const { width, height } = kind;
  if (width < 1 || height < 1 || Math.max(width, height) > MAX_PIXELS) {
    report({
      ruleId: 'file-readable',
      place,
      reason: `Unexpected size of “${path}”, ${width} by ${height} pixels, expected at most ${MAX_PIXELS} each way`,
      note: 'It is printed 2 cm high. Make the picture smaller, about 600 pixels high, and save it again.',
    });
    return null;
  }
  return kind;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): DetectedLogo | null {
  if (bytes.length < 24 || !PNG.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks a JPEG's segments to the frame header, which has the size (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): DetectedLogo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
