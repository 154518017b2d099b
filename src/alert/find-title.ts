/** The block of an alert that is its title. */
import type { Block } from './alert-block.ts';
import { datesIn, withoutDay } from './dates.ts';
import { isFurniture } from './furniture.ts';
import { isOrganisation, namesOrganisation } from './organisation.ts';
import { CRUMBS } from './organisation-part.ts';
import { saysPlainly, sectionOf } from './section-words.ts';

/** How far from the top a title may stand, in blocks. */
const TOP = 14;
/** A heading that scores less is no title. */
const LEAST = 0.7;
const KEY = /^(?:subject|title|topic|fwd?|re|regarding|headline)\s*:\s*/i;
/** Words that say what kind of paper it is, and nothing of its topic. */
export const GENERIC =
  /^(?:\W|\d|\b(?:parents?|carers?|schools?|staff|community|safeguarding|online|safety|e-safety|child|children|protection|alert|alerts|warning|notice|bulletin|newsletter|briefing|circular|update|urgent|important|information|advice|guide|guides|app|apps|issue|no|number|for|and|the|to|of|a|early|help|busy|grown-ups|digital|week(?:ly)?|monthly|term|autumn|spring|summer|news|letter|post|parents'|advisory|note|version|ref|page|confidential|official|sensitive|not|public|early|years|all|memo|factsheet|from|families|designated|leads?|dsls?|dsps?|governors|headteachers)\b)+$/i;
const ABOUT_ALERTS =
  /\b(alert|warning|safeguarding|need to know|guide|briefing|bulletin|advisory|pupils|children|students|teen\w*|young people|parents|risks?|dangers?|safety|important|urgent)\b/i;

/** Stars, lines and pictures around a title typed by hand. */
const EDGES =
  /^(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)\s+|\s+(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)$/gu;
/** What a mail program puts before a subject. */
const FORWARDED =
  /^(?:(?:(?:fwd?|re|aw|wg)\s*:|\[(?:external|ext|caution|spam|suspicious)[^\]]*\])\s*)+/i;
/** What a sender shouts behind a subject. */
const PLEADED = /\s*[-–—:|!*]+\s*(?:please|must|urgent,? please) read\W*$/i;
export const cleanTitle = (text: string): string =>
  withoutDay(text.replace(KEY, '').replace(FORWARDED, '').replace(PLEADED, '').replace(EDGES, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** @returns Which block it is; -1 for none. */
export function findTitle(blocks: readonly Block[]): number {
  // “Kweel” over “What is Kweel?”
  const [top, under] = blocks;
  const isName = top !== undefined && top.kind !== 'item' && top.text.split(' ').length < 4;
  if (isName && /^what (?:is|are)\b/i.test(under?.text ?? '') && under?.text.includes(top.text))
    return 0;
  let best = { at: -1, score: LEAST };
  let sections = 0;
  /** A page has one heading of the first level, where its headings have levels at all. */
  const isOnly =
    blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).length === 1 &&
    blocks.some(({ kind, level }) => kind === 'heading' && level > 1 && level < 7);
  /** Running text has begun: what follows is hardly a title. */
  let prose = 0;
  for (const [at, block] of blocks.slice(0, TOP * 2).entries()) {
    if (block.kind === 'caption' || block.kind === 'cell') continue;
    if (block.kind === 'paragraph' && block.text.split(/\s+/).length > 25) prose += 1;
    const own = titleScore(block, at, prose === 0);
    const score =
      (block.kind === 'heading' && block.level === 1 && !GENERIC.test(block.text) && isOnly
        ? 1.5
        : 0) +
      (own ?? Number.NEGATIVE_INFINITY) +
      overText(blocks, at) -
      prose * 1.5 -
      slogan(block);
    if (score > best.score) best = { at, score };
    if (block.kind === 'heading' && at > 1 && score < 2 && opensSection(block.text)) sections += 1;
    if (sections > 0 || at >= TOP + 4) break;
  }
  if (best.at >= 0) return inFull(blocks, best.at);
  return blocks.slice(0, FIRST).findIndex((block, at) => isPlainTitle(block, at, blocks[at + 1]));
}

/** Where nothing reads as a title, the first line that says something is one; it stands among so many blocks. */
const FIRST = 4;

function isPlainTitle({ kind, text }: Block, at: number, next: Block | undefined): boolean {
  const words = withoutDay(text).split(/\s+/).length;
  return (
    (kind === 'heading'
      ? sectionOf(text) === null || (at === 0 && words > 2)
      : kind === 'paragraph' && at === 0 && words > 2) &&
    next !== undefined &&
    text.length <= 90 &&
    !/[.!,;]$/.test(text) &&
    (datesIn(text).length === 0 || words > 2) &&
    !LETTER_HEAD.test(text) &&
    !HANDED_ON.test(text) &&
    !CRUMBS.test(text) &&
    !ADDRESS.test(text) &&
    !TIMED.test(text) &&
    !TELEPHONE.test(text) &&
    !TURNS_TO.test(text) &&
    !isFurniture(text, kind !== 'heading') &&
    (!isOrganisation(text) || isMasthead(text))
  );
}

/** “Subject: FW: Corridor” over the heading “Corridor: the app behind …”: the heading says it in full. */
function inFull(blocks: readonly Block[], at: number): number {
  const subject = (blocks[at]?.text ?? '').replace(KEY, '');
  if (!FORWARDED.test(subject)) return at;
  // A mail that hands another on: what that is called.
  const handedOn = blocks.findLastIndex(({ text }) => /^subject:/i.test(text));
  if (handedOn > at) return handedOn;
  const short = cleanTitle(subject).toLowerCase();
  const longer = blocks.findIndex(
    ({ kind, level, text }, index) =>
      index > at &&
      index <= at + 3 &&
      kind === 'heading' &&
      level < 7 &&
      text.toLowerCase().startsWith(short),
  );
  return longer < 0 ? at : longer;
}

/** From the first section on, no title comes. */
const opensSection = (text: string): boolean =>
  sectionOf(text) !== null &&
  !OF_SERIES.test(text) &&
  !isOrganisation(text) &&
  datesIn(text).length === 0;

/** “Help sheet 6”, “Briefing 22”: which of a series the paper is. */
const OF_SERIES =
  /\b(?:briefing|bulletin|issue|number|no\.?|edition|circular|newsletter|sheet|leaflet|factsheet)\s+\d+\b/i;

const LETTER_HEAD =
  /^(?:to|from|date|cc|bcc|sent|dear|ref|reference|attachments?|audience|distribution|issued|status|version|author|contact|originator|owner|source|prepared by|produced by|published by|reviewed by|(?:last )?(?:checked|updated|reviewed)(?: by)?|\p{L}+ number|for|head ?teacher|principal|tel|telephone|phone)\b\s*:|^dear\b/iu;

/** “Please circulate to tutors”: what to do with the paper. */
const HANDED_ON =
  /^please (?:do )?(?:circulate|cascade|distribute|share|forward|pass|print|display|post|read|keep|note)\b(?!.*[:–—])/i;

/** Words too common to say what a paper is about. */
const COMMON =
  /^(?:about|after|all|alert|and|are|before|child|children|every|everyone|families|for|from|have|here|how|into|its|notice|online|our|parents?|pupils?|safe|safety|school|schools|staff|that|the|their|them|there|they|this|what|when|where|who|why|will|with|year|years|you|your)$/;

/** No title is longer, in characters. */
const LONGEST_TITLE = 300;

/** The title speaks of what the text speaks of, and stands right over it; a slogan or motto does neither. */
function overText(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return 0;
  const words = new Set(
    (
      block.text
        .slice(0, LONGEST_TITLE)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? []
    ).filter((word) => !COMMON.test(word)),
  );
  const body = blocks
    .filter(({ kind }, index) => index !== at && kind !== 'heading' && kind !== 'caption')
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  const isTopical = [...words].some((word) => {
    const stem = word.slice(0, Math.max(4, word.length - 2));
    const first = body.indexOf(stem);
    return first >= 0 && body.indexOf(stem, first + stem.length) >= 0;
  });
  const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'caption');
  return (isTopical ? 0.6 : -0.8) + (next && next.kind !== 'heading' ? 0.5 : 0);
}

/** “listening to the young since 1988”, “Working together · Learning together”: what a body says of itself. */
const slogan = ({ text }: Block): number =>
  /\bsince (?:1[89]|20)\d\d\W*$|^\p{Ll}|^[^·|]{4,40} · [^·|]{4,40}$/u.test(text.trim()) ? 4 : 0;

/** “Orchard Rise, Penbury PB4 7QX”, “Mill Lane, Penbury”: an address. */
const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|^[\d\p{Lu}][\p{L}\d’' ]{2,30} (?:Lane|Road|Street|Avenue|Close|Drive),/u;
/** “[07:52] Ruth P (DSL): Morning all”: a line of a chat. */
const TIMED = /^\[[\d/., ]*\d{1,2}[:.]\d\d\]/;

/** “CEOP Safety Centre: report here”, “If in doubt call Action Fraud”: where to turn to. */
const TURNS_TO =
  /^(?:if (?:in doubt|you|worried)\b|(?:call|ring|text|contact|visit|see|report to)\b)|\breport (?:it )?here\b|^(?:childline|nspcc|ceop|samaritans|crimestoppers)\b/i;
const TELEPHONE = /\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|^(?:tel|phone|telephone|fax|e-?mail)\b/i;

/** “Lowther Hill Federation — Safeguarding Bulletin”: whose paper it is, and nothing of what it says. */
const isMasthead = (text: string): boolean => {
  const parts = text.split(/\s+[–—|-]\s+/);
  return (
    parts.length > 1 &&
    parts.some((part) => namesOrganisation(part)) &&
    parts.every((part) => namesOrganisation(part) || GENERIC.test(part))
  );
};

/** A title that is set as all the rest has no more words. */
const MOST_PLAIN_TITLE = 14;

/**
 * @param isTop No running text has come yet, so a line that does not end as a sentence does may be one.
 * @returns How much reads as a title in it; `null` for what is none, as a sentence of the text.
 */
function titleScore(block: Block, at: number, isTop: boolean): number | null {
  const text = withoutDay(block.text.trim());
  const words = text.split(/\s+/).length;
  if (
    text === '' ||
    HANDED_ON.test(text) ||
    CRUMBS.test(text) ||
    isFurniture(text, block.kind !== 'heading' || words > 1) ||
    ADDRESS.test(text) ||
    TIMED.test(text) ||
    LETTER_HEAD.test(text) ||
    (block.kind === 'paragraph' && /[.!]$/.test(text))
  )
    return null;
  if (KEY.test(text) && words > 1) return 8;
  const isPlain =
    isTop &&
    block.kind === 'paragraph' &&
    words >= 4 &&
    words <= MOST_PLAIN_TITLE &&
    !/[.;:,]$|[›»=£]/u.test(text) &&
    (ABOUT_ALERTS.test(text) || !/^\p{L}[\p{L} -]{1,24}:\s/u.test(text));
  if ((block.kind !== 'heading' && !isPlain) || words > 24) return 0;
  const isName = words < 3 && !ABOUT_ALERTS.test(text);
  let score = isPlain ? 1.2 : 2;
  if (words >= 4) score += 1.5;
  if (ABOUT_ALERTS.test(text)) score += 1;
  if (/\balert\b|safeguarding/i.test(text) && words >= 4) score += 0.5;
  if (/[:–—]\s/.test(text)) score += 0.5;
  if (GENERIC.test(text)) score -= 2;
  // “School Nursing Team   Briefing 22 / autumn”: the head of a series.
  if (OF_SERIES.test(text) && !/\d:\s\p{L}/u.test(text)) score -= 3;
  if (
    namesOrganisation(text) &&
    !/[:?]|\b(alert|warning|guide|briefing|incident|message)\b/i.test(text)
  )
    score -= 4;
  if (datesIn(text).length > 0) score -= 2;
  if (block.kind === 'heading' && isMasthead(text)) score -= 3;
  if (TURNS_TO.test(text) || TELEPHONE.test(text)) score -= 4;
  // “Shine. Live. Now.”, “Talk to strangers!”: a slogan.
  if (/[.!]\s*$/.test(text) && (text.match(/[.!]/g) ?? []).length >= 1 && words < 9) score -= 2;
  if (block.lead > 0 && block.lead < text.length && block.level < 7) score -= 1;
  if (block.level === 7) score -= 0.5;
  if (isName) score -= 1;
  const section = sectionOf(text);
  if (section !== null && at > 0)
    score -=
      /[:–—]\s/.test(text) || words >= 7 ? 0.5 : saysPlainly(text, section) ? 3 : at < 4 ? 0.5 : 2;
  if (section !== null && /\?$/.test(text) && at > 0) score -= 2;
  else if (/\?$/.test(text) && at > 1) score -= 1.5;
  if (block.level === 1 && at < 4) score += 0.7;
  return score - at * 0.02;
}
