/** What stands at the head of an alert: its title, who issued it, and when. */
import { literal } from '#model/literal.ts';
import type { AlertText, Block } from './alert-block.ts';
import { datesIn, withoutDay } from './dates.ts';
import { isFurniture } from './furniture.ts';
import { isOrganisation, namesOrganisation, unshout } from './organisation.ts';
import { saysPlainly, sectionOf } from './section-words.ts';

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
const KEY = /^(?:subject|title|topic|fwd?|re|regarding|headline)\s*:\s*/i;
/** Words that say what kind of paper it is, and nothing of its topic. */
const GENERIC =
  /^(?:\W|\d|\b(?:parents?|carers?|schools?|staff|community|safeguarding|online|safety|e-safety|child|children|protection|alert|alerts|warning|notice|bulletin|newsletter|briefing|circular|update|urgent|important|information|advice|guide|guides|app|apps|issue|no|number|for|and|the|to|of|a|early|help|busy|grown-ups|digital|weekly|monthly|term|autumn|spring|summer|news|letter|post|parents'|advisory|note|version|ref|page|confidential|official|sensitive|not|public|early|years|all|memo|factsheet|from|families|designated|leads?|dsls?|dsps?|governors|headteachers)\b)+$/i;
const ABOUT_ALERTS =
  /\b(alert|warning|safeguarding|need to know|guide|briefing|bulletin|advisory|pupils|children|students|teen\w*|young people|parents|risks?|dangers?|safety|important|urgent)\b/i;

export function findFront({ blocks, about }: AlertText): Front {
  const titleAt = findTitle(blocks);
  const title =
    titleAt >= 0
      ? cleanTitle(blocks[titleAt]?.text ?? '')
      : about.title && !FILE_NAME.test(about.title)
        ? about.title
        : null;
  return {
    titleAt,
    title: title === '' ? null : title,
    publisher: findPublisher(blocks, titleAt, about.publisher ?? siteOf(about.title)),
    issued: findIssued(blocks) ?? (about.issued ? (datesIn(about.issued)[0]?.day ?? null) : null),
  };
}

/** “alert_v4_FINAL(2)”, “Document1”: what a program called the file is no title. */
const FILE_NAME =
  /\w_\w|\bfinal\b|\bv\d+\b|^(?:untitled|document ?\d*|microsoft word)\b|\.(?:docx?|pdf|html?)\b/i;

/** “Threats to pupils | Marrowdale Borough Council”: whose site a page is of. */
const siteOf = (title: string | undefined): string | undefined =>
  title === undefined || !/ (?:[|–—·-]|::) /.test(title)
    ? undefined
    : (organisationPart(title.replace(/ :: /g, ' | ')) ?? undefined);

/** Stars, lines and pictures around a title typed by hand. */
const EDGES =
  /^(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)\s+|\s+(?:[*~=_#-]{2,}|\p{Extended_Pictographic}\uFE0F?)$/gu;
/** What a mail program puts before a subject. */
const FORWARDED = /^(?:(?:fwd?|re|aw|wg)\s*:\s*)+/i;
const cleanTitle = (text: string): string =>
  withoutDay(text.replace(KEY, '').replace(FORWARDED, '').replace(EDGES, ''))
    .replace(/\s+/g, ' ')
    .trim();

function findTitle(blocks: readonly Block[]): number {
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
      (block.kind === 'heading' && block.level === 1 && block.text.split(/\s+/).length > 2 && isOnly
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
  return blocks.findIndex(
    ({ kind, text }) =>
      (kind === 'paragraph' || (kind === 'heading' && sectionOf(text) === null)) &&
      withoutDay(text).split(/\s+/).length > 2 &&
      !LETTER_HEAD.test(text) &&
      !HANDED_ON.test(text) &&
      !isFurniture(text, true) &&
      text.length <= 90 &&
      !/[.!]$/.test(text) &&
      !isOrganisation(text),
  ) === 0
    ? 0
    : -1;
}

/** “Subject: FW: Corridor” over the heading “Corridor: the app behind …”: the heading says it in full. */
function inFull(blocks: readonly Block[], at: number): number {
  const subject = (blocks[at]?.text ?? '').replace(KEY, '');
  if (!FORWARDED.test(subject)) return at;
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
  sectionOf(text) !== null && !isOrganisation(text) && datesIn(text).length === 0;

const LETTER_HEAD =
  /^(?:to|from|date|cc|bcc|sent|dear|ref|reference|attachments?|audience|distribution|issued|status|version|author|contact|head ?teacher|principal|tel|telephone|phone)\b\s*:|^dear\b/i;

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

/** “Orchard Rise, Penbury PB4 7QX”: an address. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

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
    HANDED_ON.test(text) ||
    CRUMBS.test(text) ||
    isFurniture(text, block.kind !== 'heading' || words > 1) ||
    POSTCODE.test(text) ||
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
    ((ABOUT_ALERTS.test(text) && !LETTER_HEAD.test(text)) ||
      !/^\p{L}[\p{L} -]{1,24}:\s/u.test(text));
  if ((block.kind !== 'heading' && !isPlain) || words > 24 || LETTER_HEAD.test(text)) return 0;
  const isName = words < 3 && !ABOUT_ALERTS.test(text);
  let score = isPlain ? 1.2 : 2;
  if (words >= 4) score += 1.5;
  if (ABOUT_ALERTS.test(text)) score += 1;
  if (/\balert\b|safeguarding/i.test(text) && words >= 4) score += 0.5;
  if (/[:–—]\s/.test(text)) score += 0.5;
  if (GENERIC.test(text)) score -= 2;
  // “School Nursing Team   Briefing 22 / autumn”: the head of a series.
  if (/\b(?:briefing|bulletin|issue|number|no\.?|edition|circular|newsletter)\s+\d+\b/i.test(text))
    score -= 3;
  if (namesOrganisation(text) && !/[:?]|\b(alert|warning|guide|briefing)\b/i.test(text)) score -= 4;
  if (datesIn(text).length > 0) score -= 2;
  // “Shine. Live. Now.”, “Talk to strangers!”: a slogan.
  if (/[.!]\s*$/.test(text) && (text.match(/[.!]/g) ?? []).length >= 1 && words < 9) score -= 2;
  if (block.lead > 0 && block.lead < text.length && block.level < 7) score -= 1;
  if (block.level === 7) score -= 0.5;
  if (isName) score -= 1;
  const section = sectionOf(text);
  if (section !== null && at > 0)
    score -=
      /[:–—]\s/.test(text) || words >= 7 ? 0.5 : saysPlainly(text, section) ? 3 : at < 4 ? 0.5 : 2;
  if (section !== null && /\?$/.test(text)) score -= 2;
  else if (/\?$/.test(text) && at > 1) score -= 1.5;
  if (block.level === 1 && at < 4) score += 0.7;
  return score - at * 0.02;
}

function findPublisher(
  blocks: readonly Block[],
  titleAt: number,
  meta: string | undefined,
): string | null {
  for (const block of blocks) {
    const { text } = block;
    const cue =
      /\b(?:[Pp]ublished|[Ii]ssued|[Pp]roduced|[Pp]repared|[Ww]ritten|[Rr]eleased|[Cc]irculated|[Ss]ent|[Cc]ompiled) by:?\s+(?:the )?([\p{Lu}][^.;|·\n]{3,90})/u.exec(
        text,
      ) ??
      /^(?:publisher|from|issued by|issuer|organisation|sender|author)\s*:\s*([^.;|·\n]{3,90})/iu.exec(
        text,
      ) ??
      fromLine(block);
    if (!cue?.[1] || text.length >= 220) continue;
    // “From: K. Prentice, Deputy Head, Lodden Valley Academy”, “From: head@…”: the body, not the person.
    const body = organisationPart(cue[1]) ?? organisationIn(text);
    if (body !== null) return tidy(body);
    if (/@|^\p{Lu}[.\p{L}]* \p{Lu}/u.test(cue[1]) && /^from\b/i.test(text)) continue;
    // “Issued by DC R. Penhaligon”, “From: Helen Abara (DSL)”: a person, not a body.
    if (PERSON.test(cue[1]) || POST_HELD.test(cue[1]) || FULL_NAME.test(cue[1].trim())) continue;
    return tidy(cue[1]);
  }
  let paper: string | null = null;
  const near = blocks.slice(0, Math.max(6, titleAt + 4));
  for (const [at, block] of near.entries()) {
    if (at === titleAt || block.text.split(/\s+/).length > 24 || CRUMBS.test(block.text)) continue;
    if (block.kind === 'heading' && sectionOf(block.text) !== null && at > titleAt) break;
    const part = organisationPart(block.text);
    if (part === null) continue;
    if (PAPER.test(part)) {
      paper ??= tidy(part);
      continue;
    }
    const twin = organisationPart(near[at + 1]?.text ?? '');
    if (CELTIC.test(part) && twin !== null) return tidy(twin);
    const before = near.slice(0, at).findLast(({ kind }) => kind !== 'caption');
    const isRest =
      before?.kind === 'heading' &&
      /^[\p{Lu}\s'’-]{3,24}$/u.test(before.text) &&
      /^(Safeguarding|Children|Local|Online|Police|Council|Education)/.test(part);
    return tidy(isRest ? `${unshout(before.text)} ${part}` : part);
  }
  for (const { text } of blocks.slice(-6).reverse())
    if (text.split(/\s+/).length <= 26) {
      const part = organisationPart(text);
      const isOwn = part !== null && !HELPERS.test(part) && !/\d{3}/.test(part);
      if (isOwn && part.split(/\s+/).length <= 12) return tidy(part);
    }
  for (const { text } of blocks) {
    const signed =
      /\b(?:Head ?[Tt]eacher|Headteacher|Head|Principal|Chief Executive|Deputy Head|Head of School)\b[^.;:]{0,24}?,?\s+(\p{Lu}[^.;:]{4,60})$/u.exec(
        text,
      )?.[1];
    if (signed && text.split(/\s+/).length <= 16) {
      const part = organisationPart(signed);
      if (part !== null) return tidy(part);
    }
  }
  if (meta === undefined && paper === null)
    for (const { text, kind } of [...blocks.slice(0, 3), ...blocks.slice(-2)]) {
      const body = kind === 'item' || kind === 'cell' ? null : organisationIn(text);
      if (body !== null && !HELPERS.test(body)) return tidy(body);
    }
  return meta ?? paper ?? headName(blocks, titleAt);
}

/** “Harbour Wall” on the first line, and “nobody at Harbour Wall” in the text: a body whose name does not say what it is. */
function headName(blocks: readonly Block[], titleAt: number): string | null {
  for (const { text: line, kind, lead } of blocks.slice(0, Math.max(0, titleAt))) {
    if (kind === 'item' || kind === 'cell') continue;
    // “The Loft · youth project, Calder Row”: a name in bold, and what it is the name of.
    const isLed = lead > 0 && lead < line.length && isOrganisation(line.slice(lead));
    const text = isLed ? line.slice(0, lead).trim() : line;
    if (!IS_NAME.test(text)) continue;
    if (isLed) return tidy(text);
    const name = literal(text);
    const speaks = new RegExp(
      `\\b(?:at|from|by|for|of|with|ring|call|here at) (?:the )?${name}\\b|\\b${name}(?:['’]s| is| was| has| hears?| runs?| works?)\\b`,
    );
    if (blocks.some((block) => block.text !== text && speaks.test(block.text))) return tidy(text);
  }
  return null;
}
const IS_NAME =
  /^(?:(?:the|of|and|for|&) )?\p{Lu}[\p{L}’'-]+(?: (?:the|of|and|for|&|\p{Lu}[\p{L}’'-]+)){0,4}$/u;

/** “Home › Schools › Notices”: where a page stands on its site. */
const CRUMBS = /[›»]|\bhome > /i;

/** “(Trust DSL)”, “, Head of Year” */
const POST_HELD =
  /\b(?:D?DSL|DSP|SENCO)s?\b|\([^)]*\b(?:DSL|DSP|lead|head|officer|governor|manager)\b[^)]*\)|, (?:Head|DSL|Deputy|Chair)\b/i;
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
/** Places to turn to stand at the foot of papers by others. */
const HELPERS =
  /\b(?:ceop|childline|nspcc|iwf|report remove|shout|samaritans|the mix|frank|crimestoppers|fearless|kooth|webwise|internet matters|young ?minds|help ?line)\b/i;

const PERSON =
  /^(?:(?:the )?(?:mr|mrs|ms|miss|mx|dr|prof|pc|pcso|dc|ds|di|dci|dsu|sgt|sergeant|inspector|detective|constable|superintendent|officer|sir|dame|cllr|rev|fr|sr)\b\.?|\p{Lu}\.(?:\s|\p{Lu}))/iu;

/** A newsletter’s own name: whoever sends it stands beside it. */
const PAPER =
  /\b(?:post|mail|news|times|herald|gazette|magazine|newsletter|bulletin|weekly|update)$/i;

/** “From Riverbank Learning Trust” at the head; not “From the head teacher”. */
const fromLine = ({ text, kind }: Block): RegExpExecArray | null => {
  const from =
    /(?:^|^[^.:;]{0,40}\b(?:bulletin|newsletter|news|note|letter|alert|update|notice|briefing) )from (?:the )?(\p{Lu}[^.;|·\n]{3,90})/iu.exec(
      text,
    );
  return from?.[1] &&
    (kind === 'heading' || text.split(/\s+/).length <= 18) &&
    isOrganisation(from[1]) &&
    !/^(?:the )?(?:head|principal|chief|chair|director|editor|office|year|term|monday|tuesday|wednesday|thursday|friday)\b/i.test(
      from[1],
    )
    ? from
    : null;
};

/** Names in Welsh, Irish or Gaelic often stand before the English ones. */
const CELTIC =
  /^(?:bwrdd|bord|cyngor|comhairle|heddlu|ysgol|scoil|awdurdod|partneriaeth|an roinn|llywodraeth)\b/i;

/** The part of a line that names an organisation, or `null`. */
function organisationPart(text: string): string | null {
  const parts = text
    .split(/\s*[|·•]\s*|\s+[–—]\s+|\s{3,}|(?<!\bSt)\.\s+(?=\p{Lu})/u)
    .map(withoutDate)
    .map((part) => part.replace(POST, ''));
  const named = parts.filter(
    (part) =>
      namesOrganisation(part) &&
      !POST_HELD.test(part) &&
      /^\P{Ll}/u.test(part) &&
      !/^(?:an?|or|and|your|our|my|any|all|every|each|some|the) (?!\p{Lu})/iu.test(part) &&
      !/[.?!]$/.test(part) &&
      !/^(for|to|issued|date|ref|subject|re|dear)\b/i.test(part) &&
      datesIn(part).length === 0 &&
      !/\b(is|are|was|were|have|has|should|will|can)\b/.test(part) &&
      !/:\s/.test(part.replace(/^[^:]*Police: /, '')),
  );
  return named.find((part) => !CELTIC.test(part)) ?? named[0] ?? null;
}

/** “Head of St Osyth’s”: whose post it is stands before whose school it is. */
const POST =
  /^(?:[^,]{2,40}, )?(?:Head ?[Tt]eacher|Headteacher|Head|Principal|Chief Executive|Deputy Head)(?: \([^)]*\))?,? (?=(?:the |The )?\p{Lu})/u;

/** “Harrowmere Hub, 9 October 2026”: the day beside the name is not part of it. */
function withoutDate(part: string): string {
  const [date] = datesIn(part);
  if (!date || date.index < 4) return part;
  return part
    .slice(0, date.index)
    .replace(
      /[\s,;:(–—-]*(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)?[\s,;:(–—-]*$/i,
      '',
    )
    .trim();
}

/** A body named within a sentence: “of the Tressick Valley Youth Federation”. */
function organisationIn(text: string): string | null {
  for (const [, run = ''] of text.matchAll(
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’&-]+)(?:(?: of| and| for| the| &){0,2} \p{Lu}[\p{L}'’&-]+){1,6})/gu,
  )) {
    const body = run.replace(POST, '');
    if (
      isOrganisation(body) &&
      !/^(?:Dear|All|The Head|Report|Safeguarding Lead|Designated|Professionals|Internet)\b/.test(
        body,
      )
    )
      return body;
  }
  return null;
}

const tidy = (text: string): string =>
  unshout(
    text
      .replace(/^[^\p{L}\d“"'‘(]+|[^\p{L}\p{N}.)’'"”]+$/gu, '')
      .replace(/^from (?:the )?(?=\p{Lu})/iu, '')
      .replace(
        /,?\s+(?:on|in|posted|published|issued|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+ \d{4}|\d{1,2}[./]\d)\b.*$/iu,
        '',
      )
      .replace(/[\s,:;.-]+$/, '')
      .trim(),
  );

/** Words before a date that say it is another date. */
const OTHER_DATE =
  /\b(review(?:ed)? (?:by|due|again)|next review|do not use after|valid (?:until|to)|expires?|until|since|on|by|before|after|from|in|between|during|last|early|late|of|effective|deadline|closes?|starts?)\s*:?\s*$/i;
/** Another paper: its day is not this one's. */
const OTHER_PAPER =
  /\b(replac\w+|supersed\w+|(?:takes?|took|in) (?:the |its )?place|previous(?:ly)?|earlier|former|first (?:issued|published|sent)|original\w*|(?:the|our|a|an) (?:last|note|letter|alert|briefing|notice|bulletin|survey|report|guidance|law|act) (?:that|which|of|from|we|in))\b/i;
/** Something that takes place, or took place. */
const EVENT =
  /\b(follow(?:s|ing|ed)|meetings?|conference|events?|webinar|evening|workshop|training|assembly|inset|held|launched|happened|arrested|met|took part|join us|come to|starts?)\b/i;
/** A time of day follows: an appointment. */
const AT_TIME = /^.{0,40}?(?:\b\d{1,2}:\d{2}\b|\d ?[ap]m\b|\bnoon\b|o[’']clock\b)/i;
const CUE =
  /\b(issued?|written|published|dated?|posted|released|updated|reviewed|version|sent|circulated|d[yý]ddiad|dáta|edition|uploaded|last (?:updated|reviewed))\b/i;

function findIssued(blocks: readonly Block[]): string | null {
  let best = { score: 0, day: null as string | null };
  for (const [at, { text, kind }] of blocks.entries()) {
    if (kind === 'item' && at > 6) continue;
    for (const { day, index } of datesIn(text)) {
      // What the day is of stands in its own sentence.
      const before =
        text
          .slice(0, index)
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .at(-1) ?? '';
      const words = text.split(/\s+/).length;
      let score = at < TOP ? 1 : at > blocks.length - 4 ? 0.5 : -1;
      if (/\bfirst (?:issued|published|sent)\W*$/i.test(before)) score += 0.5;
      else if (OTHER_PAPER.test(before)) score -= 4;
      else if (CUE.test(before.slice(-80))) score += 3;
      else if (EVENT.test(before)) score -= 2;
      else if (at > 3 && AT_TIME.test(text.slice(index))) score -= 3;
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
