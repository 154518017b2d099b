/** What stands at the head of an alert: its title, who issued it, and when. */
import type { AlertText, Block } from './alert-block.ts';
import { datesIn } from './dates.ts';
import { isOrganisation, unshout } from './organisation.ts';
import { sectionOf } from './section-words.ts';

export interface Front {
  /** The block that is the title; -1 for none. */
  titleAt: number;
  title: string | null;
  publisher: string | null;
  issued: string | null;
}

/** How far from the top a title may stand, in blocks. */
const TOP = 14;
/** A heading that scores less is no title. */
const LEAST = 0.7;
const KEY = /^(?:subject|title|topic|re|regarding|headline)\s*:\s*/i;
/** Words that say what kind of paper it is, and nothing of its topic. */
const GENERIC =
  /^(?:\W|\d|\b(?:parents?|carers?|schools?|staff|community|safeguarding|online|safety|e-safety|child|children|protection|alert|alerts|warning|notice|bulletin|newsletter|briefing|circular|update|urgent|important|information|advice|guide|guides|app|apps|issue|no|number|for|and|the|to|of|a|early|help|busy|grown-ups|digital|weekly|monthly|term|autumn|spring|summer|news|letter|post|parents'|advisory|note|version|ref|page|confidential|official|sensitive|not|public|early|years|all|memo|factsheet|from|families)\b)+$/i;
const ABOUT_ALERTS =
  /\b(alert|warning|safeguarding|need to know|guide|briefing|bulletin|advisory|pupils|children|students|teen\w*|young people|parents|risks?|dangers?|safety|important|urgent)\b/i;

export function findFront({ blocks, about }: AlertText): Front {
  const titleAt = findTitle(blocks);
  const title = titleAt >= 0 ? cleanTitle(blocks[titleAt]?.text ?? '') : (about.title ?? null);
  return {
    titleAt,
    title: title === '' ? null : title,
    publisher: findPublisher(blocks, titleAt, about.publisher),
    issued: findIssued(blocks) ?? (about.issued ? (datesIn(about.issued)[0]?.day ?? null) : null),
  };
}

const cleanTitle = (text: string): string => text.replace(KEY, '').replace(/\s+/g, ' ').trim();

function findTitle(blocks: readonly Block[]): number {
  let best = { at: -1, score: LEAST };
  let sections = 0;
  /** Running text has begun: what follows is hardly a title. */
  let prose = 0;
  for (const [at, block] of blocks.slice(0, TOP * 2).entries()) {
    if (block.kind === 'caption' || block.kind === 'cell') continue;
    if (block.kind === 'paragraph' && block.text.split(/\s+/).length > 25) prose += 1;
    const score = titleScore(block, at) - prose * 1.5;
    if (score > best.score) best = { at, score };
    if (block.kind === 'heading' && at > 1 && score < 2 && opensSection(block.text)) sections += 1;
    if (sections > 0 || at >= TOP + 4) break;
  }
  if (best.at >= 0) return best.at;
  return blocks.findIndex(
    ({ kind, text }) =>
      kind === 'paragraph' &&
      !LETTER_HEAD.test(text) &&
      text.length <= 90 &&
      !/[.!]$/.test(text) &&
      !isOrganisation(text),
  ) === 0
    ? 0
    : -1;
}

/** From the first section on, no title comes. */
const opensSection = (text: string): boolean =>
  sectionOf(text) !== null && !isOrganisation(text) && datesIn(text).length === 0;

const LETTER_HEAD = /^(?:to|from|date|cc|bcc|sent|dear|ref|reference|attachments?)\b\s*:|^dear\b/i;

function titleScore(block: Block, at: number): number {
  const text = block.text.trim();
  const words = text.split(/\s+/).length;
  if (KEY.test(text) && words > 2) return 8;
  if (block.kind !== 'heading' || words > 24 || LETTER_HEAD.test(text)) return 0;
  const isName = words < 3 && !ABOUT_ALERTS.test(text);
  let score = 2;
  if (words >= 4) score += 1.5;
  if (ABOUT_ALERTS.test(text)) score += 1;
  if (/\balert\b|safeguarding/i.test(text) && words >= 4) score += 0.5;
  if (/[:–—]\s/.test(text)) score += 0.5;
  if (GENERIC.test(text)) score -= 2;
  if (isOrganisation(text) && !/[:?]|\b(alert|warning|guide|briefing)\b/i.test(text)) score -= 4;
  if (datesIn(text).length > 0) score -= 2;
  // “Shine. Live. Now.”, “Talk to strangers!”: a slogan.
  if (/[.!]\s*$/.test(text) && (text.match(/[.!]/g) ?? []).length >= 1 && words < 9) score -= 2;
  if (block.lead > 0 && block.lead < text.length && block.level < 7) score -= 1;
  if (block.level === 7) score -= 0.5;
  if (isName) score -= 1;
  const section = sectionOf(text);
  if (section !== null && at > 0)
    score -= words < 7 && !/[:–—]\s/.test(text) ? (at < 4 ? 0.5 : 2) : 0.5;
  if (section !== null && /\?$/.test(text)) score -= 2;
  return score - at * 0.02;
}

function findPublisher(
  blocks: readonly Block[],
  titleAt: number,
  meta: string | undefined,
): string | null {
  for (const { text } of blocks) {
    const cue =
      /\b(?:[Pp]ublished|[Ii]ssued|[Pp]roduced|[Pp]repared|[Ww]ritten|[Rr]eleased|[Cc]irculated|[Ss]ent|[Cc]ompiled) by:?\s+(?:the )?([\p{Lu}][^.;|·\n]{3,90})/u.exec(
        text,
      ) ??
      /^(?:publisher|from|issued by|issuer|organisation|sender|author)\s*:\s*([^.;|·\n]{3,90})/iu.exec(
        text,
      );
    if (cue?.[1] && text.length < 220) return tidy(cue[1]);
  }
  const near = blocks.slice(0, Math.max(6, titleAt + 4));
  for (const [at, block] of near.entries()) {
    if (at === titleAt || block.text.split(/\s+/).length > 24) continue;
    if (block.kind === 'heading' && sectionOf(block.text) !== null && at > titleAt) break;
    const part = organisationPart(block.text);
    if (part === null) continue;
    const twin = organisationPart(near[at + 1]?.text ?? '');
    if (CELTIC.test(part) && twin !== null) return tidy(twin);
    const before = near.slice(0, at).findLast(({ kind }) => kind !== 'caption');
    const isRest =
      before?.kind === 'heading' &&
      /^[\p{Lu}\s'’-]{3,24}$/u.test(before.text) &&
      /^(Safeguarding|Children|Local|Online|Police|Council|Education)/.test(part);
    return tidy(isRest ? `${unshout(before.text)} ${part}` : part);
  }
  for (const { text } of blocks) {
    const mark =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*([\p{Lu}][^.;|·]{3,80})/iu.exec(text);
    if (mark?.[1]) return tidy(mark[1]);
  }
  for (const { text } of blocks.slice(-4).reverse())
    if (text.split(/\s+/).length <= 10) {
      const part = organisationPart(text);
      if (part !== null && !/\d{3}/.test(text)) return tidy(part);
    }
  return meta ?? null;
}

/** Names in Welsh, Irish or Gaelic often stand before the English ones. */
const CELTIC =
  /^(?:bwrdd|bord|cyngor|comhairle|heddlu|ysgol|scoil|awdurdod|partneriaeth|an roinn|llywodraeth)\b/i;

/** The part of a line that names an organisation, or `null`. */
function organisationPart(text: string): string | null {
  const parts = text.split(/\s*[|·•]\s*|\s+[–—]\s+|\s{3,}/);
  const named = parts.filter(
    (part) =>
      isOrganisation(part) &&
      /^\P{Ll}/u.test(part) &&
      !/[.?!]$/.test(part) &&
      !/^(for|to|issued|date|ref|subject|re|dear)\b/i.test(part) &&
      datesIn(part).length === 0 &&
      !/\b(is|are|was|were|have|has|should|will|can)\b/.test(part) &&
      !/:\s/.test(part.replace(/^[^:]*Police: /, '')),
  );
  return named.find((part) => !CELTIC.test(part)) ?? named[0] ?? null;
}

const tidy = (text: string): string =>
  unshout(
    text
      .replace(
        /,?\s+(?:on|in|posted|published|issued|dated|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+ \d{4}|\d{1,2}[./]\d)\b.*$/iu,
        '',
      )
      .replace(/[\s,:;.-]+$/, '')
      .trim(),
  );

/** Words before a date that say it is another date. */
const OTHER_DATE =
  /\b(review(?:ed)? (?:by|due|again)|next review|do not use after|valid (?:until|to)|expires?|until|since|on|by|before|after|from|in|between|during|last|early|late|of|effective|deadline|closes?|starts?)\s*:?\s*$/i;
const CUE =
  /\b(issued?|published|dated?|posted|released|updated|reviewed|version|sent|circulated|d[yý]ddiad|dáta|edition|uploaded|last (?:updated|reviewed))\b/i;

function findIssued(blocks: readonly Block[]): string | null {
  let best = { score: 0, day: null as string | null };
  for (const [at, { text, kind }] of blocks.entries()) {
    if (kind === 'item' && at > 6) continue;
    for (const { day, index } of datesIn(text)) {
      const before = text.slice(0, index);
      const words = text.split(/\s+/).length;
      let score = at < TOP ? 1 : at > blocks.length - 4 ? 0.5 : -1;
      if (CUE.test(before.slice(-40))) score += 3;
      else if (OTHER_DATE.test(before)) score -= 4;
      if (/\b(review (by|due|date)|use after|valid until|expires)\b/i.test(before.slice(-30)))
        score -= 6;
      if (words <= 16) score += 1;
      else if (words > 30) score -= 1;
      if (day.length === 10) score += 0.2;
      if (score > best.score) best = { score, day };
    }
  }
  return best.day;
}
