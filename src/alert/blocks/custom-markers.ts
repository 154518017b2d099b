/** List markers of the writer’s own: whatever begins neighbouring lines in the same way. */
import { isLoneMarker, listMarker } from './list-marker.ts';

interface Marker {
  /** What lines must share: the sign itself, its pattern for a number, one for all emoji. */
  shape: string;
  /** How much of the line it takes, without the spaces around it. */
  length: number;
  /** Is it a marker only within a paragraph? Elsewhere such a sign is a word, or decorates a heading. */
  isNear: boolean;
  /** As it is written. */
  sign: string;
  /** Its place in a row of numbers or letters; 0 for a sign without one. */
  number: number;
}

/** Items of one list stand no further apart, in lines. */
const FARTHEST = 8;
/** A symbol as a list marker: any but quotes, brackets, currency signs, “@”, table bars and punctuation. */
const SYMBOL =
  /^(?![\p{L}\p{N}"“”„‘’'`()[\]{}£$€¥@#&|.,;…]|\p{Sc})((?:[\p{P}\p{S}]\uFE0F?){1,3})\s+[\p{L}\p{N}"“‘'£(]/u;
/** Symbols that are list markers only within a paragraph: elsewhere they begin a title or join a sentence. */
const NEAR_SYMBOL = /^([#&@.,;…]{1,3})\s+[\p{L}\p{N}"“‘'£(]/u;
const JOINED = /^([-–—»›>=~+^])(?=[\p{L}"“‘])/u;
/** “x”, and what the bullets of a symbol font become in plain text. No word of one letter has no vowel. */
const LETTER = /^([b-df-hj-np-tvxz]|X|[ØüÞþ¨])\s+[\p{L}\p{N}"“‘'£]/u;
const NUMBER = /^(\(?(\d{1,2})(?:[/:\]>)]|\s?[-–—])?)\s+[\p{L}"“‘']/u;
const LETTERED = /^(\(?([a-h])(?:[/:\]>)]|\s?[-–—]))\s+[\p{L}"“‘']/u;
const EMOJI = /^((?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*)+)\s*\p{L}/u;
const CROSS = /^x$/i;

/** Replaces the writer's own list markers by known ones of the same length. */
export function withKnownMarkers<Line extends { text: string }>(lines: readonly Line[]): Line[] {
  const markers = lines.map(({ text }) => markerOf(text));
  return lines.map((line, at) => {
    const marker = markers[at];
    if (!marker || !isShared(lines, markers, at)) return line;
    const indent = line.text.length - line.text.trimStart().length;
    const known = knownMarker(marker, line.text.trimStart().slice(0, marker.length));
    return {
      ...line,
      text: line.text.slice(0, indent) + known + line.text.slice(indent + marker.length),
    };
  });
}

function markerOf(line: string): Marker | null {
  const text = line.trimStart();
  if (listMarker(text) || isLoneMarker(text)) return null;
  const numbered = NUMBER.exec(text) ?? LETTERED.exec(text);
  if (numbered?.[1] && numbered[2]) {
    const count = numbered[2];
    return {
      shape: numbered[1].replace(count, /\d/.test(count) ? '1' : 'a'),
      sign: numbered[1],
      length: numbered[1].length,
      isNear: false,
      number: /\d/.test(count) ? Number(count) : count.charCodeAt(0) - 96,
    };
  }
  const emoji = EMOJI.exec(text)?.[1];
  if (emoji) return { shape: 'emoji', sign: emoji, length: emoji.length, isNear: true, number: 0 };
  const symbol = SYMBOL.exec(text)?.[1];
  if (symbol)
    return { shape: symbol, sign: symbol, length: symbol.length, isNear: false, number: 0 };
  const near = (NEAR_SYMBOL.exec(text) ?? JOINED.exec(text) ?? LETTER.exec(text))?.[1];
  return near ? { shape: near, sign: near, length: near.length, isNear: true, number: 0 } : null;
}

/** Does another line near by begin so? A number needs the one before it or after it. */
function isShared(
  lines: readonly { text: string }[],
  markers: readonly (Marker | null)[],
  at: number,
): boolean {
  const marker = markers[at];
  if (!marker || headsOthers(markers, at)) return false;
  const isTwin = (other: Marker | null | undefined): boolean =>
    other?.shape === marker.shape &&
    (marker.number === 0 || Math.abs(other.number - marker.number) === 1);
  for (const step of [-1, 1])
    for (let far = 1; far <= FARTHEST; far += 1) {
      const to = at + step * far;
      if (lines[to] === undefined || (marker.isNear && lines[to].text.trim() === '')) break;
      if (isTwin(markers[to])) return true;
    }
  // Once it has been a sign, a symbol stays one: a list may be broken by a page.
  return (
    !marker.isNear &&
    marker.number === 0 &&
    markers.some(
      (other, index) =>
        index !== at &&
        isTwin(other) &&
        markers.slice(index + 1, index + 1 + FARTHEST).some((next) => isTwin(next)),
    )
  );
}

/** “👀 Signs” over “🔹 late nights” and “🔹 a second phone”: one small picture over several of another kind. */
function headsOthers(markers: readonly (Marker | null)[], at: number): boolean {
  const [before, own, next, second] = [-1, 0, 1, 2].map((step) => markers[at + step]);
  return (
    own?.shape === 'emoji' &&
    next?.shape === 'emoji' &&
    next.sign === second?.sign &&
    next.sign !== own.sign &&
    before?.sign !== own.sign
  );
}

const knownMarker = ({ length, number }: Marker, written: string): string =>
  (CROSS.test(written) ? '✗' : number > 0 && length > 1 ? `${number}.` : '•')
    .slice(0, length)
    .padEnd(length);
