/** Who issued an alert: a body, never a person; a wrong one is worse than none. */
import { literal } from '#model/text/literal.ts';
import type { Block } from '../blocks/alert-block.ts';
import { sectionOf } from '../blocks/section-words.ts';
import { datesIn } from './dates.ts';
import { isOrganisation, unshout } from './organisation.ts';
import { CELTIC, CRUMBS, organisationIn, organisationPart, tidyBody } from './organisation-part.ts';

/**
 * @param titleAt Which block is the title; -1 for none.
 * @param meta What the file says of itself.
 */
export function findPublisher(
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
    (meta === undefined && head.paper === null ? spokenOf(withoutCrumbs) : null) ??
    meta ??
    head.paper ??
    headName(blocks, titleAt) ??
    ofCharity(blocks) ??
    ofCopyright(blocks)
  );
}

/** “Guide by …”, “This was written by …”, “Sent by …” at the beginning: pictures that are “sent by Wisp” are issued by nobody. */
const ISSUED_BY =
  /(?:\b(?:[Bb]riefing|[Gg]uide|[Aa]lert|[Bb]ulletin|[Nn]ote|[Pp]ublished|[Ii]ssued)|(?:^|[|·] ?|\b(?:is|was|been) )(?:[Pp]roduced|[Pp]repared|[Ww]ritten|[Rr]eleased|[Cc]irculated|[Cc]ompiled)|(?:^|[|·] ?)[Ss]ent) (?:by|on behalf of):?\s+(?:the )?((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Ll}?\p{Lu}[^.;|·\n]{3,90})/u;
const KEYED =
  /^(?:publisher|from|issued by|issuer|organisation|originator|sender|author)\s*:\s*([^.;|·\n]{3,90})/iu;
/** A longer line says more than who issued the paper. */
const LONGEST = 220;

/** “Published by …”, “From: …” */
function saidToIssue(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const { text } = block;
    const issuedBy = (ISSUED_BY.exec(text) ?? KEYED.exec(text) ?? fromLine(block))?.[1];
    if (!issuedBy || text.length >= LONGEST) continue;
    // “From: K. Prentice, Deputy Head, Lodden Valley Academy”, “From: head@…”: the body, not the person.
    const body = organisationPart(withoutPerson(issuedBy)) ?? organisationIn(text);
    if (body !== null) return tidyBody(body);
  }
  return null;
}

/** “Gareth Pomfrey, Wexley Vale Partnership” */
const withoutPerson = (text: string): string => {
  const [first = '', ...rest] = text.split(', ');
  const isPerson = /^(?:\p{Lu}\p{L}+ ){1,2}\p{Lu}[\p{L}’'-]+$/u.test(first);
  return isPerson && !isOrganisation(first) && isOrganisation(rest.join(', '))
    ? rest.join(', ')
    : text;
};

/** “Posted by Hale School”, “By Rhiannon Tewkes, Skelling Valley Mercury”: who wrote it, before whose paper it is. */
const BYLINE =
  /^(?:[Pp]osted by:? |By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?:, | for ))(?=\p{Lu}|the )/u;
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
    const first = at === titleAt ? null : organisationPart(block.text.replace(BYLINE, ''));
    const isPaper = first !== null && PAPER.test(first) && tidyBody(first) === unshout(first);
    if (isPaper) paper ??= tidyBody(first);
    // “Schools Safeguarding Bulletin | Hale Council | Issue 14”: whose paper it is stands behind its name.
    const isNobodys = isPaper || (first !== null && tidyBody(first) === null);
    const part = isNobodys ? organisationPart(block.text.replace(first, '')) : first;
    if (part === null) continue;
    const twin = organisationPart(near[at + 1]?.text ?? '');
    if (CELTIC.test(part) && !part.includes(' / ') && twin !== null)
      return { body: tidyBody(twin), paper };
    // “HARROWMERE” over “Safeguarding Children Partnership”: a name on two lines.
    const before = near.slice(0, at).findLast(({ kind }) => kind !== 'caption');
    const isRest =
      before?.kind === 'heading' &&
      /^[\p{Lu}\s'’-]{3,24}$/u.test(before.text) &&
      /^(?:Safeguarding|Children|Local|Online|Police|Council|Education)/.test(part);
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

/** The body that the last lines name. */
function atFoot(blocks: readonly Block[], titleAt: number): string | null {
  const last = blocks.slice(Math.max(headEnd(titleAt), blocks.length - 6));
  for (const { text } of last.toReversed()) {
    if (text.split(/\s+/).length > 26 || CRUMBS.test(text) || OFFERS.test(text)) continue;
    const part = organisationPart(text);
    const isOwn = part !== null && !HELPERS.test(part) && !/\d{3}/.test(part);
    if (isOwn && part.split(/\s+/).length <= 12) return tidyBody(part);
  }
  return null;
}

/** “Hale Alliance: advice for families.”: a body among those to turn to. */
const OFFERS = /^\p{Lu}[^:]{3,60}: \p{Ll}/u;

/** A body that the first or the last sentences name, where nothing else says who speaks. */
function spokenOf(blocks: readonly Block[]): string | null {
  for (const { text, kind } of [...blocks.slice(0, 3), ...blocks.slice(-2)]) {
    const isList = kind === 'item' || kind === 'cell' || OFFERS.test(text);
    const body = isList || TO.test(text) ? null : organisationIn(text);
    if (body !== null && !HELPERS.test(body)) return tidyBody(body);
  }
  return null;
}

/** “Harbour Wall” on the first line, and “nobody at Harbour Wall” in the text: a body whose name does not say what it is. */
function headName(blocks: readonly Block[], titleAt: number): string | null {
  for (const [at, { text: line, kind, lead }] of blocks.slice(0, headEnd(titleAt)).entries()) {
    if (kind === 'item' || kind === 'cell' || at === titleAt) continue;
    // “The Loft · youth project, Calder Row”: a name in bold, and what it is the name of.
    if (lead > 0 && lead < line.length && isOrganisation(line.slice(lead)))
      return tidyBody(line.slice(0, lead).trim());
    // “Lantern Families | Reviews | 14 September 2026” under the title: who it is from stands first, before its day.
    const [text = ''] = line.split(/\s+[|·•]\s+/);
    const isLine = at > titleAt && titleAt >= 0;
    if (isLine && (text === line || datesIn(line).length === 0)) continue;
    if (!IS_NAME.test(text)) continue;
    const name = literal(text);
    // In capitals at the head, and as it is spoken in the text.
    const flags = text === text.toUpperCase() ? 'i' : '';
    const speaks = new RegExp(
      `(?:\\b(?:at|from|by|for|of|with|ring|call|here at)|,) (?:the )?${name}\\b|\\b${name}(?: \\(\\p{Lu}+\\))?(?:['’]s| is| was| has| hears?| runs?| works?| warns?| advises?| urges?| asks?| received)\\b`,
      `u${flags}`,
    );
    if (blocks.some((block) => block.text !== text && speaks.test(block.text)))
      return tidyBody(text);
  }
  return null;
}

/** “© Hale Online 2026. Schools may copy this.”: whose words they are, at the foot. */
export function ofCopyright(blocks: readonly Pick<Block, 'text'>[]): string | null {
  const name = blocks.map(({ text }) => COPYRIGHT.exec(text)?.[1]?.trim()).find(Boolean);
  return name !== undefined && IS_NAME.test(name) ? tidyBody(name) : null;
}
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:the )?(\p{Lu}[\p{L}’'& -]{2,50}?)(?:,? \d{4}|[.,;|·]|$)/iu;

/** “Lanternside Youth is a registered charity”, “at Lanternside, the young people's charity”, “on The Muddy Wellies Blog”: whose page it is. */
function ofCharity(blocks: readonly Block[]): string | null {
  const ends = [...blocks.slice(0, headEnd(0)), ...blocks.slice(-FOOT)];
  return (
    ends.map(({ text }) => OF_CHARITY.exec(text)?.slice(1).find(Boolean)).find(Boolean) ?? null
  );
}
const FOOT = 4;
const OF_CHARITY =
  /^((?:\p{Lu}[\p{L}’'-]+ ?){1,5}) is a (?:registered )?charity\b|\bat ((?:\p{Lu}[\p{L}’'-]+ ?){1,4}), (?:the|an?) (?:[\p{L}’'-]+ ){0,4}charity\b|\b[Pp]osted by .{2,40} (?:on|for) ((?:\p{Lu}[\p{L}’'-]+ ){1,5}Blog)\b/u;

const IS_NAME =
  /^(?:(?:the|of|and|for|&) )?\p{Lu}[\p{L}’'-]+(?: (?:the|of|and|for|&|\p{Lu}[\p{L}’'-]+)){0,4}$/u;

/** Places to turn to stand at the foot of papers by others. */
const HELPERS =
  /\b(?:ceop|childline|nspcc|iwf|report remove|shout|samaritans|the mix|frank|crimestoppers|fearless|kooth|webwise|internet matters|young ?minds|help ?line|(?:advice|assistance|support|crisis) line)\b/i;

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
