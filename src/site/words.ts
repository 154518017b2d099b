/** How the kit room says numbers and closed sets. */
import type { Part } from '#model/band.ts';
import type { Format } from '#model/manifest.ts';
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

/** A part of a lesson, as a teacher says it. */
export const partOf = (name: string): string => PART_WORDS[name as Part] ?? name;

const FORMAT_WORDS: Record<Format, string> = {
  html: 'web page',
  pdf: 'PDF',
  pptx: 'PowerPoint',
  docx: 'Word',
  eml: 'email draft',
  txt: 'plain text',
  csv: 'table',
  zip: 'zip',
};

export const agesOf = ([from, to]: readonly [number, number]): string => `${from}–${to}`;

export const minutesOf = (minutes: number): string =>
  `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

function sizeOf(bytes: number): string {
  const kb = bytes / 1000;
  if (kb < 1) return `${bytes} bytes`;
  return kb < 1000 ? `${Math.round(kb)} KB` : `${(kb / 1000).toFixed(1)} MB`;
}

/** What a file is, e.g. “PDF, 2 pages, 41 KB”. */
export const noteOf = ({ format, pages, bytes }: Product): string =>
  [
    FORMAT_WORDS[format],
    pages && format === 'pdf' ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : '',
    sizeOf(bytes),
  ]
    .filter(Boolean)
    .join(', ');

/** A band's place among the lesson's bands as one of the seven colours. */
export const stepOf = (index: number, count: number): string =>
  `step-${count < 2 ? 3 : Math.round((index / (count - 1)) * 6)}`;
