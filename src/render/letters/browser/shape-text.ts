/** Shapes text of any script into glyphs in visual order: bidi-js computes directions, HarfBuzz shapes each run. */
import bidiFactory from 'bidi-js';
import * as hb from 'harfbuzzjs';
import type { Face } from './face.ts';

/** A positioned glyph. Lengths are shares of an em. */
export interface Glyph {
  face: Face;
  id: number;
  /** The characters that it represents; empty for a mark that belongs to another glyph. */
  text: string;
  /** Offset from its default position. */
  dx: number;
  dy: number;
  advance: number;
}

export interface Shaped {
  glyphs: readonly Glyph[];
  width: number;
  /** Does every glyph map to text, so that concatenation gives the original? */
  isPlain: boolean;
}

const bidi = bidiFactory();

/** A character with following marks, joiners and variation selectors. */
const LETTER = /[\s\S](?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])*/gu;
/** Invisible characters that affect shaping. */
const UNSEEN = /\u200c|\u200d|[\ufe00-\ufe0f]/u;
const NEUTRAL = /^[^\p{L}\p{M}\p{N}]/u;
const codeOf = (character: string): number => character.codePointAt(0) as number;
/** Right-to-left characters, and directional controls. */
export const RTL_TEXT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * @param text One line, without breaks.
 * @param faces In order of preference.
 * @param base Direction of the surrounding line; `auto` uses the first strong character.
 */
export function shapeText(
  text: string,
  faces: readonly Face[],
  base: 'ltr' | 'rtl' | 'auto' = 'ltr',
): Shaped {
  if (text === '') return { glyphs: [], width: 0, isPlain: true };
  const runs = inVisualOrder(runsOf(text, levelsOf(text, base), faces));
  return shaped(runs.flatMap((run) => shapeRun(text, run)));
}

/** The embedding level of each UTF-16 unit: odd levels are right to left. */
export const levelsOf = (line: string, base: 'ltr' | 'rtl' | 'auto'): Uint8Array =>
  bidi.getEmbeddingLevels(line, base).levels;

export const shaped = (glyphs: readonly Glyph[]): Shaped => ({
  glyphs,
  width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
  isPlain: glyphs.every((glyph) => glyph.text !== ''),
});

/** A run of one direction and one face; positions count UTF-16 units. */
export interface Run {
  start: number;
  end: number;
  level: number;
  face: Face;
}

/** @param levels Embedding level of each unit. */
export function runsOf(text: string, levels: Uint8Array, faces: readonly Face[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [character] of text.matchAll(LETTER)) {
    const before = runs.at(-1);
    const needed = [...character].filter((text) => !UNSEEN.test(text)).map(codeOf);
    // Neutral characters take the face of the letters before them or, at the start, after them: quotation marks should
    // match.
    const beside = before?.face ?? (NEUTRAL.test(character) ? faceOfLetters(text, faces) : null);
    const stays =
      beside &&
      (needed.length === 0 ||
        (NEUTRAL.test(character) && needed.every((code) => beside.has(code))));
    // A letter and its marks need the same face: otherwise the marks cannot be positioned.
    const face = stays
      ? beside
      : (faces.find((face) => needed.every((code) => face.has(code))) ??
        faces.find((face) => face.has(codeOf(character))) ??
        (faces[0] as Face));
    const level = levels[at] ?? 0;
    const end = at + character.length;
    if (before && before.level === level && before.face === face) before.end = end;
    else runs.push({ start: at, end, level, face });
    at = end;
  }
  return runs;
}

/** The face of the first letter or digit; `null` where there is none. */
function faceOfLetters(text: string, faces: readonly Face[]): Face | null {
  const [letter] = /[\p{L}\p{N}]/u.exec(text) ?? [];
  return (letter && faces.find((face) => face.has(codeOf(letter)))) || null;
}

/** Reorders runs to visual order: from the highest level down, adjacent runs are reversed (UAX 9, L2). */
export function inVisualOrder<R extends Pick<Run, 'level'>>(runs: readonly R[]): R[] {
  const order = [...runs];
  const deepest = Math.max(...order.map(({ level }) => level));
  for (let level = deepest; level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return order;
}

export function shapeRun(text: string, { start, end, level, face }: Run): Glyph[] {
  const words = text.slice(start, end);
  const buffer = new hb.Buffer();
  buffer.addText(words);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? hb.Direction.RTL : hb.Direction.LTR);
  hb.shape(face.shaper, buffer);
  const infos = buffer.getGlyphInfos();
  const places = buffer.getGlyphPositions();
  const isTurned = level % 2 === 1;
  const texts = textsOf(words, infos, isTurned);
  return infos.flatMap(({ codepoint }, index): Glyph[] => {
    const place = places[index];
    const text = texts[index] ?? '';
    const glyph = {
      face,
      id: codepoint,
      text,
      dx: (place?.xOffset ?? 0) / face.upem,
      dy: (place?.yOffset ?? 0) / face.upem,
      advance: (place?.xAdvance ?? 0) / face.upem,
    };
    return isTurned && face.blank !== null ? splitLigature(glyph, face.blank) : [glyph];
  });
}

/**
 * PDF readers reverse right-to-left text glyph by glyph, which would scramble the characters of a ligature: the glyph
 * keeps its last character, and invisible glyphs to its right represent the others.
 */
function splitLigature(glyph: Glyph, blank: number): Glyph[] {
  const characters = [...glyph.text].reverse();
  return characters.length < 2
    ? [glyph]
    : characters.map((text, index) =>
        index === 0 ? { ...glyph, text } : { ...glyph, id: blank, text, dx: 0, dy: 0, advance: 0 },
      );
}

/**
 * The text of each glyph. The glyphs of a cluster share its characters in reading order, so that a name can be found
 * and copied even where its glyphs are reordered.
 */
function textsOf(
  words: string,
  infos: readonly { cluster: number }[],
  isTurned: boolean,
): string[] {
  const clusters = new Map<number, number[]>();
  for (const [index, { cluster }] of infos.entries())
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), index]);
  const starts = [...clusters.keys()].sort((a, b) => a - b);
  const texts: string[] = infos.map(() => '');
  for (const [at, start] of starts.entries()) {
    const indices = clusters.get(start) ?? [];
    const reading = isTurned ? [...indices].reverse() : indices;
    const characters = [...words.slice(start, starts[at + 1] ?? words.length)];
    for (const [order, index] of reading.entries())
      texts[index] =
        order === reading.length - 1 ? characters.slice(order).join('') : (characters[order] ?? '');
  }
  return texts;
}
