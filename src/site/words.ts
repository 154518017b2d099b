/** Labels of numbers and enumerations. */
import type { Part } from '#model/band.ts';
import type { Format } from '#model/kit/manifest.ts';
import type { SiteBand } from '#model/kit/site-data.ts';
import type { Depth } from '#model/risk.ts';
import type { Product } from './site.ts';

export const DEPTH_WORDS: Record<Depth, string> = {
  none: 'not taught',
  foundation: 'groundwork, not named',
  'named-simply': 'named in simple words',
  named: 'named',
  full: 'taught in full',
};

const PART_WORDS: Record<Part, string> = {
  welcome: 'Welcome and rules',
  baseline: 'Where pupils start',
  story: 'Story',
  check: 'Check',
  activity: 'Activity',
  help: 'Where to turn',
  endpoint: 'Where pupils are now',
  closing: 'Closing',
};

/** Label of a lesson's part. */
export const partOf = (name: string): string => PART_WORDS[name as Part] ?? name;

const FORMAT_WORDS: Record<Format, string> = {
  html: 'web page',
  pdf: 'PDF',
  pptx: 'PowerPoint',
  docx: 'Word',
  eml: 'email draft',
  txt: 'plain text',
  csv: 'table',
  xlsx: 'workbook',
  zip: 'zip',
  png: 'pictures',
};

export const agesOf = ([from, to]: readonly [number, number]): string => `${from}–${to}`;

export const minutesOf = (minutes: number): string =>
  `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

function sizeOf(bytes: number): string {
  const kb = bytes / 1000;
  if (kb < 1) return `${bytes} bytes`;
  return kb < 1000 ? `${Math.round(kb)} KB` : `${(kb / 1000).toFixed(1)} MB`;
}

/** A deck's number of slides and, where some continue on another screen, of screens. */
export const slidesOf = ({ slides }: SiteBand, { pages }: Product): string =>
  pages && pages > slides ? `${slides} slides, on ${pages} screens` : `${slides} slides`;

/** A file's number of pages. */
export const pagesOf = ({ pages }: Pick<Product, 'pages'>): string =>
  pages ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : '';

/** Name of a sheet's edition: “Colour”, “To edit”. */
export const editionName = ({ version, format }: Product): string =>
  format === 'docx' ? 'To edit' : (version?.name ?? 'Print');

/** Describes a file: “PDF, 2 pages, 41 KB”. */
export const noteOf = ({ format, pages, bytes }: Product): string =>
  [FORMAT_WORDS[format], format === 'pdf' ? pagesOf({ pages }) : '', sizeOf(bytes)]
    .filter(Boolean)
    .join(', ');

/** Is the file downloaded rather than shown in the browser? */
export const isSaved = ({ format }: Product): boolean => !['pdf', 'html', 'txt'].includes(format);

/** CSS class for a band's colour among the seven, by its position. */
export const stepOf = (index: number, count: number): string =>
  `step-${count < 2 ? 3 : Math.round((index / (count - 1)) * 6)}`;
