/** What a heading looks like where no markup says so: short, bold, in capitals, over a list. */
import type { LinedText } from './alert-block.ts';
import { hasBars } from './in-line-items.ts';
import { listMarker } from './list-marker.ts';
import { isShouted, isShoutedInFull } from './loose-lines.ts';
import { sectionOf } from './section-words.ts';

/** A heading is no longer than this. */
const MOST_HEADING_WORDS = 14;
/** Level of a bold line that serves as a heading: below all real ones. */
export const BOLD_LEVEL = 7;

export const isShort = (text: string): boolean =>
  text.length <= 110 && text.split(/\s+/).length <= MOST_HEADING_WORDS;

/** “Key: value” */
export const KEY = /^(?:[A-Z][\w/&’' -]{1,28}|[a-z]{3,12})(?::| =)\s+\S/;
/** Labels of a paper's head. A title may hold a colon too. */
const LABEL =
  /^(?:date|issued|from|to|cc|subject|ref|reference|title|author|for|publisher|tel|email|phone|version|audience|distribution|re|sent|contact|website|published|updated|review|status|page)\b/i;
/** Is a text short and bold throughout? */
export function isBoldHeading(text: LinedText): boolean {
  return (
    text.lead >= text.text.replace(/[\s:.?!]+$/, '').length &&
    isShort(text.text) &&
    !/[.,;]$/.test(text.text)
  );
}

/** @param next The line under it. @param isUnderHeading A heading stands right above. */
export function looksLikeHeading(
  text: string,
  next: string | undefined,
  isUnderHeading: boolean,
): boolean {
  const plain = text.trim();
  if (listMarker(plain) && !isNumberedHeading(plain, next)) return false;
  if (/^#{1,6}\s/.test(plain)) return true;
  if (!isShort(plain) || /[,;]$/.test(plain)) return false;
  // “Red flags: late nights | a second phone | tears”: a list in one line, with or without its label.
  if (hasBars(plain) && (isUnderHeading || isNamedSection(plain.split(/:| [|–-] /)[0] ?? '')))
    return false;
  // “… have rung about”, and the next line goes on with it.
  if (next !== undefined && RUNS_ON.test(plain) && plain.split(/\s+/).length > 5) return false;
  const isLabel = LABEL.test(plain);
  if (KEY.test(plain) && (isLabel || (next !== undefined && !isShoutedInFull(plain)))) return false;
  const letters = plain.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && letters === letters.toUpperCase()) return true;
  if (next === undefined)
    return (
      !/[.!…”"]$/.test(plain) &&
      (plain.split(/\s+/).length <= 10 || (/\p{L}[:–—] /u.test(plain) && !/\d{3}/.test(plain)))
    );
  if (/[?:]$/.test(plain) && !listMarker(next))
    return isNamedSection(plain) || next.length > plain.length * 2;
  if (listMarker(next)) return !/[.!]$/.test(plain) && (!/:$/.test(plain) || isNamedSection(plain));
  if (CLAUSE_HEAD.test(plain) && plain.length < next.length / 2 && /^\p{Lu}/u.test(next))
    return true;
  return (
    !isUnderHeading &&
    isNamedSection(plain) &&
    !/[.!]$/.test(plain) &&
    /^[\p{Lu}\d“"‘']/u.test(next)
  );
}

/** “B1. What is happening”, over a text that was wrapped. */
const CLAUSE_HEAD = /^[A-Z]\d{1,2}[.)]? \p{Lu}[^.!;,]{2,40}$/u;

const RUNS_ON =
  /\b(?:about|of|the|and|or|to|for|in|an?|with|by|from|at|on|is|are|was|were|have|has|had|that|who|which|our|their)$/;

/** “3. WHAT PUPILS SAID” over text or a list of its own. */
const isNumberedHeading = (text: string, next: string | undefined): boolean =>
  /^\(?\d/.test(text) &&
  !isFollowed(text, next) &&
  (isNamedSection(text) || (isShouted(text) && !/^\s*\(?\d/.test(next ?? '')));

/** “1) Go at them with ‘why?’” over “2) Rip it up”: nothing stands under it, so it is an item like the next. */
const isFollowed = (text: string, next: string | undefined): boolean =>
  Number(/^\(?(\d+)[.)]/.exec(text)?.[1]) + 1 === Number(/^\s*\(?(\d+)[.)]/.exec(next ?? '')?.[1]);

export const isNamedSection = (text: string): boolean =>
  sectionOf(text.replace(/^\(?\d{1,2}[.)]\s*/, '')) !== null;
