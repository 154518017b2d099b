/** Who issued an alert: a body, never a person; a wrong one is worse than none. */
import { literal } from '#model/text/literal.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import type { Block } from '../blocks/alert-block.ts';
import { isPath } from '../blocks/furniture.ts';
import { sectionOf } from '../blocks/section-words.ts';
import { FULL_NAME } from '../names/not-names.ts';
import { datesIn } from './dates.ts';
import { isOrganisation, unshout } from './organisation.ts';
import {
  CELTIC,
  CRUMBS,
  organisationIn,
  organisationPart,
  POST_HELD,
  tidyBody,
} from './organisation-part.ts';

/**
 * @param titleAt Which block is the title; -1 for none.
 * @param meta What the file says of itself.
 */
export function findPublisher(
  blocks: readonly Block[],
  titleAt: number,
  meta: string | undefined,
): string | null {
  const found = bodyOf(blocks, titleAt, meta);
  // “Leabharlanna Chontae na Coille / Hazelwood County Libraries”: one body, said in two tongues.
  const [celtic = '', english = '', ...more] = found?.split(' / ') ?? [];
  return english !== '' && more.length === 0 && CELTIC.test(celtic) && !CELTIC.test(english)
    ? english
    : found;
}

function bodyOf(
  blocks: readonly Block[],
  titleAt: number,
  meta: string | undefined,
): string | null {
  const withoutCrumbs = blocks.filter(({ text }) => !CRUMBS.test(text));
  const head = atHead(blocks, titleAt);
  return (
    saidToIssue(withoutCrumbs) ??
    head.body ??
    atFoot(blocks, titleAt) ??
    ofWhoSigns(withoutCrumbs) ??
    (meta === undefined && head.paper === null ? spokenOf(withoutCrumbs) : null) ??
    meta ??
    head.paper ??
    headName(blocks, titleAt) ??
    ofCopyright(blocks) ??
    ofMarks(blocks) ??
    firstCrumb(blocks)
  );
}

/** “Hale Department of Schools » Student Safety » Alerts”: whose site the page stands on. */
function firstCrumb(blocks: readonly Block[]): string | null {
  const way = blocks.slice(0, 3).find(({ text }) => isPath(text))?.text;
  const first = way?.split(/\s[>›»]\s/)[0] ?? '';
  const body = organisationPart(first) ?? helpedBy(first, blocks);
  return body === null ? null : tidyBody(body);
}

/** “Larkfone Help > Staying safe”, and “nobody from Larkfone will ask”: a company's own page. */
function helpedBy(first: string, blocks: readonly Block[]): string | null {
  const name = HELP_PAGES.exec(first)?.[1] ?? '';
  const [word = ''] = name.split(' ');
  const speaks = new RegExp(
    `\\b(?:from|at|your|contact|ring|call|text) ${literal(word)}\\b|\\b${literal(word)}['’]s\\b`,
    'u',
  );
  return IS_NAME.test(name) &&
    blocks.some(({ text }) => !text.startsWith(first) && speaks.test(text)) &&
    blocks.some(({ text }) => /\b(?:we|our)\b/i.test(text))
    ? name
    : null;
}
const HELP_PAGES =
  /^(\p{Lu}.{2,40}?) (?:help|support|help centre|help hub|customer care|safety centre|community)$/iu;

/** “Guide by …”, “This was written by …”, “Sent by …” at the beginning: pictures that are “sent by Wisp” are issued by nobody. */
const ISSUED_BY =
  /(?:\b(?:[Bb]riefing|[Gg]uide|[Aa]lert|[Bb]ulletin|[Nn]ote|[Pp]ublished|[Ii]ssued)|(?:^|[|·] ?|\b(?:is|was|been) )(?:[Pp]roduced|[Pp]repared|[Ww]ritten|[Rr]eleased|[Cc]irculated|[Cc]ompiled)|(?:^|[|·] ?)[Ss]ent) (?:by|on behalf of):?\s+(?:the )?((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Ll}?\p{Lu}[^.;|·\n]{3,90})/u;
/** “Posted by Hale Primary School”: a body, where a person or the page’s keeper may stand. */
const POSTED_BY = /^[Pp]osted by:?\s+(?:the )?(\p{Lu}[^.;|·\n]{3,90})/u;
const KEYED =
  /^(?:publisher|from|issued by|issuer|organisation|originator|sender|author)\s*:\s*([^.;|·\n]{3,90})/iu;
/** A longer line says more than who issued the paper. */
const LONGEST = 220;

/** “Published by …”, “From: …” */
function saidToIssue(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const { text } = block;
    const issuedBy = (ISSUED_BY.exec(text) ?? KEYED.exec(text) ?? fromLine(block))?.[1];
    const posted = organisationPart(POSTED_BY.exec(text)?.[1] ?? '');
    const poster = posted === null ? null : tidyBody(posted);
    // “Posted by Rukhsana in the Fraud Team”: a person there.
    if (poster !== null && isOrganisation(poster)) return poster;
    if (!issuedBy || text.length >= LONGEST) continue;
    // “From: K. Prentice, Deputy Head, Lodden Valley Academy”, “From: head@…”: the body, not the person.
    const [, inBrackets = ''] =
      /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+ \(([^)]+)\)$/u.exec(issuedBy.trim()) ?? [];
    const body =
      organisationPart(inBrackets === '' ? issuedBy : inBrackets) ??
      (inBrackets === '' ? organisationIn(text) : null);
    if (body !== null) return tidyBody(body);
    // … and not who writes it: “From: Ruth”, “From: Helen Abara”.
    if (/@|^\p{Lu}[.\p{L}]*(?: \p{Lu}| \(|$)/u.test(issuedBy.trim()) && /^from\b/i.test(text))
      continue;
    // “Issued by DC R. Penhaligon”, “From: Helen Abara (DSL)”, “From: pastoral team”: a person or a post, no body.
    const isNoBody =
      PERSON.test(issuedBy) ||
      POST_HELD.test(issuedBy) ||
      /^(?:the )?(?:director|head|chair|chief|deputy|assistant|lead)\b/i.test(issuedBy) ||
      // … with the part of a body that they work in: “Ada Marsh (Trust IT)”.
      FULL_NAME.test(issuedBy.trim().replace(/ \([^)]*\)$/, '')) ||
      !/^\p{Ll}?\p{Lu}/u.test(issuedBy);
    const name = isNoBody ? null : tidyBody(issuedBy);
    if (name !== null) return name;
  }
  return null;
}

/** “By Rhiannon Tewkes, Skelling Valley Mercury”: who wrote it, before whose paper it is. */
const BYLINE = /^By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?:, | for )(?=\p{Lu}|the )/u;
/** The body that the first lines name; a newsletter's own name where they name nothing else. */
function atHead(
  blocks: readonly Block[],
  titleAt: number,
): { body: string | null; paper: string | null } {
  let paper: string | null = null;
  const near = blocks.slice(0, headEnd(titleAt));
  for (const [at, block] of near.entries()) {
    if (block.text.split(/\s+/).length > 24 || CRUMBS.test(block.text) || TO.test(block.text))
      continue;
    if (block.kind === 'heading' && sectionOf(block.text) !== null && at > titleAt) break;
    const first =
      at === titleAt ? bodyOfTitle(block.text) : organisationPart(block.text.replace(BYLINE, ''));
    const isPaper = first !== null && PAPER.test(first) && tidyBody(first) === unshout(first);
    if (isPaper) paper ??= tidyBody(first);
    // “Schools Safeguarding Bulletin | Hale Council | Issue 14”: whose paper it is stands behind its name.
    const isNobodys = isPaper || (first !== null && tidyBody(first) === null);
    const part = isNobodys ? organisationPart(block.text.replace(first, '')) : first;
    if (part === null) continue;
    const twin = organisationPart(near[at + 1]?.text ?? '');
    if (CELTIC.test(part) && !part.includes(' / ') && twin !== null)
      return { body: tidyBody(twin), paper };
    const before = near.slice(0, at).findLast(({ kind }) => kind !== 'caption');
    const isRest =
      before?.kind === 'heading' &&
      /^[\p{Lu}\s'’-]{3,24}$/u.test(before.text) &&
      /^(Safeguarding|Children|Local|Online|Police|Council|Education)/.test(part);
    const body = tidyBody(isRest ? `${unshout(before.text)} ${part}` : part);
    if (body !== null && !HELPERS.test(body))
      return { body: inFull(body, near.slice(at + 1)), paper };
  }
  return { body: null, paper };
}

/** “TRADING STANDARDS ALERT” over “Hale County Council Trading Standards with …”: the line under it has the whole name. */
function inFull(body: string, under: readonly Block[]): string {
  const whole = new RegExp(
    `^((?:\\p{Lu}[\\p{L}’'-]* |of |and )+${literal(body)})(?= with | and | in |,|$)`,
    'u',
  );
  return under.map(({ text }) => whole.exec(text)?.[1]).find((name) => name !== undefined) ?? body;
}

/** “To: Principals; Office Managers”: who gets a mail sends none. */
const TO = /^(?:to|cc|bcc):/i;

const headEnd = (titleAt: number): number => Math.max(6, titleAt + 4);

/** “Hale Learning Trust: what to know”, “Online Safety Update - Hale Learning Trust” */
function bodyOfTitle(title: string): string | null {
  const part = organisationPart(title);
  const [head, tail] = [title.split(': ')[0], title.split(/ [-–—] /).at(-1)];
  return part !== title && (part === head || part === tail) ? part : null;
}

/** The body that the last lines name. */
function atFoot(blocks: readonly Block[], titleAt: number): string | null {
  const last = blocks.slice(Math.max(headEnd(titleAt), blocks.length - 6));
  for (const { text } of last.toReversed()) {
    if (text.split(/\s+/).length > 26 || CRUMBS.test(text)) continue;
    const part = organisationPart(text);
    const isOwn = part !== null && !HELPERS.test(part) && !/\d{3}/.test(part);
    if (isOwn && part.split(/\s+/).length <= 12) return tidyBody(part);
  }
  return null;
}

const SIGNED =
  /\b(?:Head ?[Tt]eacher|Headteacher|Head|Principal|Chief Executive|Deputy Head|Head of School)\b[^.;:]{0,24}?,?\s+(\p{Lu}[^.;:]{4,60})$/u;

/** “A. Marsh, Head Teacher, Hale Lane School” */
function ofWhoSigns(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const signed = text.split(/\s+/).length <= 16 ? SIGNED.exec(text)?.[1] : undefined;
    const part = signed ? organisationPart(signed) : null;
    if (part !== null) return tidyBody(part);
  }
  return null;
}

/** A body that the first or the last sentences name, where nothing else says who speaks. */
function spokenOf(blocks: readonly Block[]): string | null {
  for (const { text, kind } of [...blocks.slice(0, 3), ...blocks.slice(-2)]) {
    const body = kind === 'item' || kind === 'cell' || TO.test(text) ? null : organisationIn(text);
    if (body !== null && !HELPERS.test(body)) return tidyBody(body);
  }
  return null;
}

/** “Harbour Wall” on the first line, and “nobody at Harbour Wall” in the text: a body whose name does not say what it is. */
function headName(blocks: readonly Block[], titleAt: number): string | null {
  for (const [at, { text: line, kind, lead }] of blocks.slice(0, headEnd(titleAt)).entries()) {
    if (kind === 'item' || kind === 'cell' || at === titleAt) continue;
    // “The Loft · youth project, Calder Row”: a name in bold, and what it is the name of.
    const isLed = lead > 0 && lead < line.length && isOrganisation(line.slice(lead));
    // “Lantern Families | Reviews | 14 September 2026” under the title: who it is from stands first, before its day.
    const [first = ''] = line.split(/\s+[|·•]\s+/);
    const isLine = at > titleAt;
    const named = at < titleAt ? overStrapline(line, blocks[at + 1]?.text ?? '') : null;
    if (named !== null && !isService(named, blocks)) return tidyBody(named);
    if (isLine && (first === line || datesIn(line).length === 0)) continue;
    const text = isLed ? line.slice(0, lead).trim() : first;
    if (!IS_NAME.test(text)) continue;
    if (isLed) return tidyBody(text);
    const name = literal(text);
    // In capitals at the head, and as it is spoken in the text.
    const flags = text === text.toUpperCase() ? 'i' : '';
    const speaks = new RegExp(
      `\\b(?:at|from|by|for|of|with|ring|call|here at) (?:the )?${name}\\b|\\b${name}(?: \\(\\p{Lu}+\\))?(?:['’]s| is| was| has| hears?| runs?| works?| warns?| advises?| urges?| asks?| received)\\b`,
      `u${flags}`,
    );
    if (isService(text, blocks)) continue;
    if (blocks.some((block) => block.text !== text && speaks.test(block.text)))
      return tidyBody(text);
  }
  return null;
}

/** “Harbour is a chat app”: it is what the paper is about, and issues nothing. */
function isService(name: string, blocks: readonly Block[]): boolean {
  const isApp = new RegExp(
    `\\b${literal(name)} (?:is|was) (?:an?|the) (?:[\\w-]+ ){0,4}(?:app|game|site|website|platform|chatbot|network)\\b`,
    'i',
  );
  return blocks.some(({ text }) => isApp.test(text));
}

/** What the body over it is: “The charity for families …”, “Game guides in plain English”. */
const STRAPLINE = regExp('iu')`^${oneOf(
  /(?:a )?registered (?:charity|company)\b/,
  /(?:the|an?|your|our|[\p{Lu}][\p{L}]+['’]s) (?:[\p{L}-]+ ){0,3}?(?:charity|organisation|service|trust|network|community|helpline|foundation|campaign|company|team|people|home|voice) (?:for|of|that|which|who|to|working|behind)\b/u,
  /(?:[\p{L}-]+ )?(?:guides|reviews|explainers|factsheets) (?:in plain (?:english|words|language)|(?:for|by|from) (?:parents|families|carers|grown-ups)(?: (?:and|by|from) \p{L}+)*)\W*$/u,
)}`;

/** The name over such a line, or before it in one. */
function overStrapline(line: string, next: string): string | null {
  if (IS_NAME.test(line) && STRAPLINE.test(next)) return line;
  const [, name = '', rest = ''] = /^(.{3,50}?) (?=(?:The|An?) )(.*)$/u.exec(line) ?? [];
  return IS_NAME.test(name) && STRAPLINE.test(rest) ? name : null;
}

/** “© Hale Online 2026. Schools may copy this.”: whose words they are, at the foot. */
function ofCopyright(blocks: readonly Block[]): string | null {
  const name = blocks
    .map(({ text }) => COPYRIGHT.exec(text)?.[1]?.trim())
    .find((name) => name !== undefined && IS_NAME.test(name));
  return name === undefined || HELPERS.test(name) ? null : tidyBody(name);
}
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:the )?(\p{Lu}[\p{L}’'& -]{2,50}?)(?:,? \d{4}|[.,;|·]|$)/iu;

/** “X and Y are trade marks of Hale Interactive Ltd.”, where the page says “we”: whose service speaks. */
function ofMarks(blocks: readonly Block[]): string | null {
  const name = blocks
    .map(({ text }) => MARKS_OF.exec(text)?.[1])
    .find((name) => name !== undefined);
  const isOwn = blocks.some(({ text }) => /\b(?:we|our)\b/i.test(text));
  return name !== undefined && isOwn && IS_NAME.test(name) ? name : null;
}
const MARKS_OF =
  /\btrade[- ]?marks? (?:of|owned by|belonging to) (?:the )?(\p{Lu}[\p{L}’'& -]{2,50}?)(?:,? (?:Ltd|Limited|Inc|plc|LLP|LLC|GmbH|OÜ|BV|AB)\b|[.,;]|$)/u;

const IS_NAME =
  /^(?:(?:the|of|and|for|&) )?\p{Lu}[\p{L}’'-]+(?: (?:the|of|and|for|&|\p{Lu}[\p{L}’'-]+)){0,4}$/u;

/** Places to turn to stand at the foot of papers by others. */
const HELPERS =
  /\b(?:ceop|childline|nspcc|iwf|report remove|shout|samaritans|the mix|frank|crimestoppers|fearless|kooth|webwise|internet matters|young ?minds|help ?line|(?:advice|assistance|support|crisis) line)\b/i;

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
