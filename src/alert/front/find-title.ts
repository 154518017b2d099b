/** The block of an alert that is its title. */
import { headsPart as beginsPart } from '#model/language/may-share.ts';
import type { Block } from '../blocks/alert-block.ts';
import { isFurniture } from '../blocks/furniture.ts';
import { type Section, saysPlainly, sectionOf } from '../blocks/section-words.ts';
import { saysSharing } from '../sentences/says-sharing.ts';
import { datesIn, isDay, withoutDay } from './dates.ts';
import { isOrganisation, namesOrganisation } from './organisation.ts';
import { CRUMBS } from './organisation-part.ts';
import {
  ABOUT_ALERTS,
  ADDRESS,
  BYLINE,
  COMMON,
  FIGURE,
  FOUNDED,
  GENERIC,
  HANDED_ON,
  IN_BRACKETS,
  isGeneric,
  LETTER_HEAD,
  OF_EVERY_WEEK,
  OF_SERIES,
  PERSON,
  SALUTATION,
  TELEPHONE,
  TIMED,
  TO_WHOM,
  TURNS_TO,
} from './title-words.ts';

/** How far from the top a title may stand, in blocks. */
const TOP = 14;
/** A heading that scores less is no title. */
const LEAST = 0.7;
const KEY = /^(?:subject|title|topic|fwd?|re|regarding|headline)\s*:\s*/i;
/** Stars, lines and pictures around a title typed by hand. */
const EDGES =
  /^(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)\s+|\s+(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)$/gu;
/** What a mail program puts before a subject. */
const FORWARDED = /^(?:(?:(?:fwd?|re|aw|wg)\s*:|\[[^\]]{2,24}\](?=\s*\S))\s*)+/i;
/** “2. A job that isn't one” */
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{L})/u;
export const cleanTitle = (text: string): string => {
  const title = withoutDay(
    text.replace(KEY, '').replace(FORWARDED, '').replace(NUMBERED, '').replace(EDGES, ''),
  );
  // A stop ends a sentence, and no title: but “Shine. Live. Now.”
  const said = (withoutHandling(title) || title).replace(/\s+/g, ' ').trim();
  return /[.!?].*\.$/.test(said) ? said : said.replace(/(?<!\.)\.$/, '');
};

/** “URGENT”, “please read before Monday”, “NOT for parents yet”: what to do with the paper. */
const HANDLING =
  /^\W*(?:urgent(?:ly)?|important|fyi|reminder|be aware|time[- ]sensitive|(?:for|needs) (?:your )?(?:info(?:rmation)?|action)\b.*|action (?:required|needed)\b.*|(?:\w+,? ){0,2}(?:please|pls|plz) (?:do )?(?:read|share|pass|forward|circulate|cascade|see|note|tell|warn|print|display|post|keep)\b.*|(?:[\p{L}\d/]+,? ){0,4}must[- ]read|(?:do not|don['’]t) (?:share|pass|forward|circulate|copy)\b.*|read (?:this|now|first)|not (?:yet )?for (?:parents|families|pupils|students|staff|sharing|publication|onward|circulation)\b.*|(?:tell|warn|alert|share with) (?:(?:your|all|the|our) )?(?:families|parents|carers|pupils|students|staff|children)(?: (?:today|now|tonight|please))?)\W*$/iu;
const JOINT = /(\s+[-–—|*]+\s+|(?<=[.!:])\s+|\s*[*!]{2,}\s*)/u;

/** “URGENT - Maps in Quavo - please read”: the words, without what to do with the paper; empty where it says nothing else. */
function withoutHandling(text: string): string {
  const said = text
    .replace(/^URGENT\W+(?=\p{Lu}\p{Ll})/u, '')
    .replace(/\s*[([]([^()[\]]*)[)\]]\s*$/, (all, inner: string) =>
      HANDLING.test(inner) ? '' : all,
    );
  const parts = said.split(JOINT);
  const isKept = (at: number): boolean => !HANDLING.test(parts[at] ?? '');
  if (parts.every((_, at) => at % 2 === 1 || isKept(at))) return said;
  const kept = parts.filter((_, at) => isKept(at) && (at % 2 === 0 || isKept(at + 1)));
  return kept.join('').replace(/^[\s–—|*-]+|[\s–—|*:-]+$/gu, '');
}

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
    const isHeadline =
      block.kind === 'paragraph' &&
      [BYLINE, PAGE_DATED].some((under) => under.test(blocks[at + 1]?.text ?? ''));
    const ownScore = titleScore(
      isHeadline ? { ...block, kind: 'heading' } : block,
      at,
      prose === 0,
    );
    const score =
      (block.kind === 'heading' &&
      block.level === 1 &&
      isOnly &&
      !GENERIC.test(block.text) &&
      !isOrganisation(block.text)
        ? 1.5
        : 0) +
      (ownScore ?? Number.NEGATIVE_INFINITY) +
      overText(blocks, at) -
      prose * 1.5 -
      (isHeadline ? 0 : slogan(block)) -
      (isBeside(blocks, at) ? NO_TITLE : 0);
    if (score > best.score) best = { at, score };
    if (block.kind === 'heading' && at > 1 && score < 2 && opensSection(block.text)) sections += 1;
    if (sections > 0 || at >= TOP + 4) break;
  }
  if (best.at >= 0) return saysMore(blocks, inFull(blocks, best.at));
  return blocks
    .slice(0, FIRST)
    .findIndex(
      (block, at) =>
        !isTown(blocks, at) && !isBeside(blocks, at) && isPlainTitle(block, at, blocks[at + 1]),
    );
}

/** “Last updated: 3 March”, “Reading time: 4 minutes”, “5 min read”: what a page says under its headline. */
const PAGE_DATED =
  /^(?:(?:last|page) )?(?:updated|reviewed|published|posted)\b(?! by\b)|^reading time\b|^\d+ min(?:ute)?s? read\b/i;

const NEVER = [
  BYLINE,
  LETTER_HEAD,
  TO_WHOM,
  SALUTATION,
  PERSON,
  IN_BRACKETS,
  HANDED_ON,
  CRUMBS,
  ADDRESS,
  TIMED,
  OF_EVERY_WEEK,
  FIGURE,
  FOUNDED,
];
/** Lines that are no title, whatever else they are. */
export const isNever = (text: string): boolean =>
  isDay(text) ||
  NEVER.some((never) => never.test(text)) ||
  // “Orchard Rise, Dunmallow | Headteacher: Mr T Okafor”
  text.split(/\s*[|·•]\s*/).some((part) => LETTER_HEAD.test(part));

/** “Ballyfarnagh” under “Scoil na Coille”: where a body is, if nothing else speaks of it. */
export function isTown(blocks: readonly { text: string }[], at: number): boolean {
  const [over = '', line = '', under = ''] = [at - 1, at, at + 1].map((near) => blocks[near]?.text);
  return (
    at < FIRST &&
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(line) &&
    namesOrganisation(over) &&
    (datesIn(under).length > 0 || isFurniture(under, true)) &&
    over.split(' ').length <= MOST_BODY_WORDS &&
    blocks.every(({ text }, other) => other === at || !text.includes(line))
  );
}
const MOST_BODY_WORDS = 6;

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
    !/[.!,;:]$/.test(text) &&
    (datesIn(text).length === 0 || words > 2) &&
    !isNever(text) &&
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

/** Nothing makes good for it. */
const NO_TITLE = 6;

/** What a line is by those around it, and no title. */
const isBeside = (blocks: readonly Block[], at: number): boolean =>
  headsPaper(blocks, at) ||
  headsPart(blocks, at) ||
  beginsPart(blocks[at]?.text ?? '') ||
  isAmongLabels(blocks, at);

/** “KITESTRING” over “For children who are worried”, “The Bramble” over “News from Hale School”, and that line itself: what the paper is called every week. */
export function headsPaper(blocks: readonly Pick<Block, 'text'>[], at: number): boolean {
  const [line = '', next = '', last = ''] = blocks.slice(at, at + 3).map(({ text }) => text);
  if (at > 2 || /[:?]/.test(line)) return false;
  const isShort = line.split(' ').length <= MOST_BODY_WORDS;
  const isShouted = !/\p{Ll}/u.test(line) && /\p{Lu}/u.test(line);
  return (
    NEWS_FOR.test(line) ||
    NEWS_OF.test(line) ||
    (at < 2 && isShort && IS_CALLED.test(line) && NEWS_FOR.test(next)) ||
    (at < 2 && isShort && isShouted && [next, last].some((under) => OF_PAPER.test(under)))
  );
}
/** “PARENTS OF LINDEN PARK – group newsletter” */
const NEWS_OF = /\p{Lu}.* [–—|-] (?:\p{Ll}+ ){0,2}(?:newsletter|bulletin|news)$/u;
/** “The newsletter for our customers” */
const NEWS_FOR =
  /^(?:(?:the|a|your|our) )?(?:\p{L}+ ){0,2}(?:newsletter|news|magazine|bulletin|round-?up) (?:for|from|of|by|to) [^:]+$/iu;
/** “Ravenscar Trampoline and Tumbling”: each word has a capital. */
const IS_CALLED = /^(?:(?:\p{Lu}\S*|and|of|the|for|&|[^\p{L}\s]+)(?: |$))+$/u;
/** “Issue 31, early summer”, “Brought to you by Hale Bank” */
const OF_PAPER = new RegExp(
  `${NEWS_FOR.source}|^(?:issue|vol(?:ume)?|edition|bulletin|newsletter)\\b\\.? ?(?:no\\.? ?)?\\d|^brought to you by\\b|^(?:for|helping|supporting) (?:children|families|parents|young people|people|everyone) (?:who|with)\\b`,
  'iu',
);

/** “Name used: Owl” between “Audience: tutors” and “Status: active”. */
const isAmongLabels = (blocks: readonly Block[], at: number): boolean =>
  [at - 1, at, at + 1].every((near) => /^\p{L}[\p{L} ]{1,24}:\s/u.test(blocks[near]?.text ?? '')) &&
  !KEY.test(blocks[at]?.text ?? '');

/** “1. What we are seeing” before “2. How it runs”: a part of the paper. */
function headsPart(blocks: readonly Block[], at: number): boolean {
  const number = numberOf(blocks[at]);
  return blocks.some((block) => Math.abs(numberOf(block) - number) === 1);
}
const numberOf = (block: Block | undefined): number =>
  block?.kind === 'heading'
    ? Number(/^(\d{1,2})[.)]/.exec(`${block.sign}${block.text}`)?.[1])
    : Number.NaN;

/** How many blocks the head of a paper has at most: its number, whose it is, for whom, how it is handled. */
const HEAD = 8;

/** “Safeguarding note for schools” over “Strangers in racing games”: the line under it says what it is about. */
function saysMore(blocks: readonly Block[], at: number): number {
  if (!isGeneric(cleanTitle(blocks[at]?.text ?? ''))) return at;
  for (const [under, { kind, sign, text }] of blocks.slice(at + 1, at + 1 + HEAD).entries()) {
    const words = withoutDay(text).split(/\s+/).length;
    if (LETTER_HEAD.test(text) || saysSharing(text)) continue;
    const isListed = kind === 'cell' || (kind === 'item' && sign !== '');
    if (isListed || words > MOST_PLAIN_TITLE || /[.!]$/.test(text)) return at;
    const section = sectionOf(text);
    if (kind === 'heading' && section !== null && saysPlainly(text, section)) return at;
    const index = at + 1 + under;
    const isOfHead =
      isGeneric(text) || (datesIn(text).length > 0 && words < 3) || namesOrganisation(text);
    if (
      !isOfHead &&
      (under < FIRST || kind === 'heading') &&
      words > 2 &&
      (titleScore({ ...(blocks[index] as Block), kind: 'heading' }, index, true) ?? 0) >= LEAST
    )
      return index;
  }
  return at;
}

/** From the first section on, no title comes. */
const opensSection = (text: string): boolean =>
  sectionOf(text) !== null &&
  !OF_SERIES.test(text) &&
  !isOrganisation(text) &&
  datesIn(text).length === 0;

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
  /^\p{Ll}|^[^·|]{4,40} · [^·|]{4,40}$/u.test(text.trim()) ? 4 : 0;

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
  const line = block.text.trim();
  const isNamed = KEY.test(line);
  const text = withoutHandling(withoutDay(line.replace(KEY, '').replace(FORWARDED, '')));
  const words = text.split(/\s+/).length;
  // “Subject: PLEASE READ before you say yes to a Christmas job”: more than what to do with it.
  if (isNamed && (text !== '' || line.split(/\s+/).length > MOST_HANDLING)) return NAMED_AS_TITLE;
  if (
    text === '' ||
    isNever(text) ||
    saysSharing(text) ||
    TIMED.test(block.text) ||
    isFurniture(text, block.kind !== 'heading' || words > 1) ||
    text.endsWith(',') ||
    (block.kind === 'paragraph' && /[.!]$/.test(text))
  )
    return null;
  const isPlain =
    isTop &&
    block.kind === 'paragraph' &&
    line.split(/\s+/).length >= 4 &&
    (words <= MOST_PLAIN_TITLE || QUOTED.test(text)) &&
    !/[.;:,]$|[›»=]/u.test(text) &&
    (!text.includes('£') || QUOTED.test(text)) &&
    (ABOUT_ALERTS.test(text) || !/^\p{L}[\p{L} -]{1,24}:\s/u.test(text));
  if ((block.kind !== 'heading' && !isPlain) || words > MOST_TITLE) return 0;
  const read = { text, words, at, block, section: sectionOf(text) };
  const clues = CLUES.reduce((sum, { points, holds }) => (holds(read) ? sum + points : sum), 0);
  return (isPlain ? SET_AS_TEXT : SET_AS_HEADING) + clues - at * LATER;
}

/** “"Earn £150 from your bedroom"”: what somebody says, alone or before a colon. */
const QUOTED = /^["“‘][^"”]+["”’](?:$|: )/u;
/** “Subject: …” says what the title is. */
const NAMED_AS_TITLE = 8;
const [SET_AS_HEADING, SET_AS_TEXT] = [2, 1.2];
/** What to do with a paper is said in no more words. */
const MOST_HANDLING = 8;
/** Of two alike the first is it. */
const LATER = 0.02;
/** What has more words is none. */
const MOST_TITLE = 24;
/** A section's heading this near the top may be the title. */
const NEAR_TOP = 4;

interface Line {
  text: string;
  words: number;
  at: number;
  block: Block;
  section: Section | null;
}

/** Does a colon or dash part what it is on? “Velveto: what parents need to know” */
const isParted = (text: string): boolean => /[:–—]\s/.test(text);
const headsSection = ({ section, at }: Line): boolean => section !== null && at > 0;
/** A section's name with more to it. */
const isLonger = ({ text, words }: Line): boolean => isParted(text) || words >= 7;
const isSurelySection = ({ text, section }: Line): boolean =>
  section !== null && saysPlainly(text, section);

/** What speaks for a title, and against. */
const CLUES: readonly { points: number; holds: (line: Line) => boolean }[] = [
  { points: 1.5, holds: ({ words }) => words >= 4 },
  { points: 1, holds: ({ text }) => ABOUT_ALERTS.test(text) },
  { points: 0.5, holds: ({ text, words }) => /\balert\b|safeguarding/i.test(text) && words >= 4 },
  { points: 0.5, holds: ({ text }) => isParted(text) },
  { points: -2, holds: ({ text }) => isGeneric(text) },
  // “School Nursing Team   Briefing 22 / autumn”: the head of a series.
  { points: -3, holds: ({ text }) => OF_SERIES.test(text) && !/\d(?::| [–—-])\s\p{L}/u.test(text) },
  {
    points: -4,
    holds: ({ text }) =>
      namesOrganisation(text) &&
      !/[:?]|\b(alert|warning|guide|briefing|incident|message)\b/i.test(text),
  },
  { points: -2, holds: ({ text }) => datesIn(text).length > 0 },
  { points: -3, holds: ({ text, block }) => block.kind === 'heading' && isMasthead(text) },
  { points: -4, holds: ({ text }) => TURNS_TO.test(text) || TELEPHONE.test(text) },
  // “Shine. Live. Now.”, “Talk to strangers!”: a slogan.
  { points: -2, holds: ({ text, words }) => /[.!]\s*$/.test(text) && words < 9 },
  // “Please could you do three things this weekend:”
  { points: -4, holds: ({ text }) => text.endsWith(':') },
  // What it begins with in bold is its label.
  {
    points: -1,
    holds: ({ text, block: { lead, level } }) => lead > 0 && lead < text.length && level < 7,
  },
  { points: -0.5, holds: ({ block }) => block.level === 7 },
  // A name alone.
  { points: -1, holds: ({ text, words }) => words < 3 && !ABOUT_ALERTS.test(text) },
  { points: -0.5, holds: (line) => headsSection(line) && isLonger(line) },
  {
    points: -3,
    holds: (line) => headsSection(line) && !isLonger(line) && isSurelySection(line),
  },
  {
    points: -0.5,
    holds: (line) =>
      headsSection(line) && !isLonger(line) && !isSurelySection(line) && line.at < NEAR_TOP,
  },
  {
    points: -2,
    holds: (line) =>
      headsSection(line) && !isLonger(line) && !isSurelySection(line) && line.at >= NEAR_TOP,
  },
  // A question heads a section sooner than a paper.
  { points: -2, holds: (line) => headsSection(line) && /\?$/.test(line.text) },
  {
    points: -1.5,
    holds: (line) => !headsSection(line) && line.at > 1 && /\?$/.test(line.text),
  },
  { points: 0.7, holds: ({ block, at }) => block.level === 1 && at < NEAR_TOP },
];
