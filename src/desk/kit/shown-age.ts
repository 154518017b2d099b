/** Prepares a band's products for a page: links, and thumbnails of pages. */

import { PREVIEW } from '#model/kit/manifest.ts';
import { productName } from '#model/kit/product-name.ts';
import { letterNames } from '#model/paper/letter-names.ts';
import { downloadName, isDownload, titledName } from './downloads.ts';
import type { ShownFile } from './kit-state.ts';

interface ShownLink {
  href: string;
  text: string;
}

/** A thumbnail: a file of its own, or part of a strip. */
export interface PagePicture {
  src: string;
  /** Index in the strip, from 0, and the strip's length; `null` for a file of its own. */
  inStrip: { at: number; of: number } | null;
  alt: string;
}

interface ShownPicture extends PagePicture {
  /** URL of the whole product, which a click opens. */
  href: string;
}

export interface ShownAge {
  links: ShownLink[];
  /** Files to edit, other editions and, first, the zip. */
  downloads: ShownLink[];
  /** Every slide, and the first page of each paper. */
  slides: ShownPicture[];
  paper: ShownPicture[];
}

export type HrefOf = (file: ShownFile, page?: number) => string;

/**
 * URLs of files: in the kit room, or in the folder of a kit being made. They end with a part of the file's hash, so
 * that browsers may cache images.
 */
export function hrefsOf(lesson: string, inRoom: readonly ShownFile[]): HrefOf {
  const room = new Set(inRoom.map(({ path }) => path));
  return ({ path, sha256 }, page) =>
    `/kits/${lesson}/${room.has(path) ? 'room' : 'made'}/${page ? `page-${page}/` : ''}${path}?${sha256.slice(0, 8)}`;
}

/** Is the file shown? Of each product, one edition is. */
const isShown = ({ format, variant, kind, lang }: ShownFile): boolean =>
  lang === 'en-GB' &&
  ((format === 'pdf' && (variant === 'standard' || kind === 'pack' || kind === 'letter')) ||
    (format === 'html' && variant === 'single-file'));

/** @param files Products of one band. */
export function shownAge(files: readonly ShownFile[], hrefOf: HrefOf): ShownAge {
  const shown = files.filter(isShown).toSorted((a, b) => rank(a) - rank(b));
  const strip = files.find(isSlideStrip);
  const deck = shown.find(({ kind }) => kind === 'deck');
  return {
    links: shown.map((file) => ({ href: hrefOf(file), text: nameOf(file) })),
    downloads: files
      .filter((file) => isDownload(file) && !shown.includes(file))
      .toSorted((a, b) => Number(a.kind !== 'kit') - Number(b.kind !== 'kit'))
      .map((file) => ({ href: hrefOf(file), text: downloadName(file) })),
    slides: strip
      ? slidesIn(strip, hrefOf).map((picture) => ({ ...picture, href: hrefOf(deck ?? strip) }))
      : [],
    paper: shown
      .filter(({ format }) => format === 'pdf')
      .map((file) => ({
        ...{ src: hrefOf(file, 1), inStrip: null },
        ...{ href: hrefOf(file), alt: nameOf(file) },
      })),
  };
}

/** Is it the strip of a band's slides? */
export const isSlideStrip = ({ kind, variant }: ShownFile): boolean =>
  kind === 'deck' && variant === PREVIEW;

/** The slides of a strip, with numbers and titles. */
export const slidesIn = (strip: ShownFile, hrefOf: HrefOf): PagePicture[] =>
  strip.shows.map((title, index, { length: of }) => ({
    src: hrefOf(strip),
    inStrip: { at: index, of },
    alt: `Slide ${index + 1} of ${of}: ${title}`,
  }));

/** Display name: “Worksheet: Evidence file”. */
function nameOf({ kind, audience, title, variant, format }: ShownFile): string {
  const name = productName(kind, audience);
  if (kind === 'letter') return `${name}: ${letterNames(variant)?.listed ?? title ?? variant}`;
  if (kind === 'deck') return name;
  return format === 'eml' ? name : titledName(name, title);
}

/** Slides first, then paper for the class, the teacher and families. */
const ORDER = [
  'deck',
  'report',
  'briefing',
  'pack',
  'plan',
  'handout',
  'cards',
  'quiz',
  'poster',
  'answers',
  'letter',
  'workshop',
];
const rank = ({ kind }: ShownFile): number => {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
};
