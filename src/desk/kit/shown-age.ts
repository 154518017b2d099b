/** What a page shows of an age's products: what to open, and pictures of pages. */
import { letterNames } from '#model/letter-names.ts';
import { PREVIEW } from '#model/manifest.ts';
import { productName } from '#model/product-name.ts';
import { downloadName, isDownload, titledName } from './downloads.ts';
import type { ShownFile } from './kit-state.ts';

interface ShownLink {
  href: string;
  text: string;
}

/** A picture of a page: a file of its own, or one of a strip of them. */
export interface PagePicture {
  src: string;
  /** Which one of the strip, from 0, and of how many; `null` for a file of its own. */
  inStrip: { at: number; of: number } | null;
  alt: string;
}

interface ShownPicture extends PagePicture {
  /** Where a click leads: the whole product. */
  href: string;
}

export interface ShownAge {
  links: ShownLink[];
  /** To edit, in other editions, and all of it as one file, which comes first. */
  downloads: ShownLink[];
  /** Every slide, and the first side of whatever is on paper. */
  slides: ShownPicture[];
  paper: ShownPicture[];
}

export type HrefOf = (file: ShownFile, page?: number) => string;

/**
 * Where files are served: those that stand in the kit room from there, others from where they are made. Addresses end in a
 * part of what the file is, so that a browser may keep a picture.
 */
export function hrefsOf(lesson: string, inRoom: readonly ShownFile[]): HrefOf {
  const room = new Set(inRoom.map(({ path }) => path));
  return ({ path, sha256 }, page) =>
    `/kits/${lesson}/${room.has(path) ? 'room' : 'made'}/${page ? `page-${page}/` : ''}${path}?${sha256.slice(0, 8)}`;
}

/** What is looked at: of each product one edition, as paper or as a page. */
const isShown = ({ format, variant, kind, lang }: ShownFile): boolean =>
  lang === 'en-GB' &&
  ((format === 'pdf' && (variant === 'standard' || kind === 'pack' || kind === 'letter')) ||
    (format === 'html' && variant === 'single-file'));

/** @param files Products of one age. */
export function shownAge(files: readonly ShownFile[], hrefOf: HrefOf): ShownAge {
  const shown = files.filter(isShown).toSorted((one, other) => rank(one) - rank(other));
  const strip = files.find(isSlideStrip);
  const deck = shown.find(({ kind }) => kind === 'deck');
  return {
    links: shown.map((file) => ({ href: hrefOf(file), text: nameOf(file) })),
    downloads: files
      .filter((file) => isDownload(file) && !shown.includes(file))
      .toSorted((one, other) => Number(one.kind !== 'kit') - Number(other.kind !== 'kit'))
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

/** Small pictures of all slides of an age, in one file. */
export const isSlideStrip = ({ kind, variant }: ShownFile): boolean =>
  kind === 'deck' && variant === PREVIEW;

/** Every slide of a strip, by its number and title. */
export const slidesIn = (strip: ShownFile, hrefOf: HrefOf): PagePicture[] =>
  strip.shows.map((title, at, { length: of }) => ({
    src: hrefOf(strip),
    inStrip: { at, of },
    alt: `Slide ${at + 1} of ${of}: ${title}`,
  }));

/** What it is called: “Worksheet: Evidence file”. */
function nameOf({ kind, audience, title, variant, format }: ShownFile): string {
  const name = productName(kind, audience);
  if (kind === 'letter') return `${name}: ${letterNames(variant)?.listed ?? title ?? variant}`;
  if (kind === 'deck') return name;
  return format === 'eml' ? name : titledName(name, title);
}

/** Slides first, then what is printed for the class, the teacher, and families. */
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
