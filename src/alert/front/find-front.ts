/** What stands at the head of an alert: its title, who issued it, and when. */

import { withoutOtherLanguage } from '#model/language/other-language.ts';
import { literal } from '#model/text/literal.ts';
import type { AlertText } from '../blocks/alert-block.ts';
import { datesIn } from './dates.ts';
import { findIssued } from './find-issued.ts';
import { findPublisher } from './find-publisher.ts';
import { cleanTitle, findTitle } from './find-title.ts';
import { isPublicBody, namesOrganisation } from './organisation.ts';
import { CRUMBS, organisationPart } from './organisation-part.ts';
import { GENERIC } from './title-words.ts';

export interface Front {
  /** The block that is the title; -1 for none. */
  titleAt: number;
  title: string | null;
  publisher: string | null;
  issued: string | null;
}

export function findFront(alert: AlertText): Front {
  const outer = frontOf(alert);
  const from = handedOnFrom(alert.blocks);
  if (from < 0) return outer;
  const inner = alert.blocks.slice(from);
  const at = findTitle(inner);
  const title = cleanTitle(inner[at]?.text ?? '');
  // “FENNIMORE & WOLD BANK” at its head is whose it is, and not what it says.
  const isTitle = at >= 0 && !(namesOrganisation(title) && !/[:?]/.test(title));
  return {
    ...(isTitle ? { title: withoutBody(title), titleAt: from + at } : outer),
    publisher: findPublisher(inner, isTitle ? at : -1, undefined) ?? outer.publisher,
    issued: findIssued(inner.slice(0, INNER_HEAD)) ?? outer.issued,
  };
}
/** The head of a paper that is handed on, in blocks. */
const INNER_HEAD = 5;

/**
 * “-------- Forwarded message --------”, “I’ve pasted it below.”: the paper that is handed on begins there.
 * @returns Its first block; -1 where none is, or where it has a mail’s own head.
 */
function handedOnFrom(blocks: AlertText['blocks']): number {
  const at = blocks.slice(0, LATEST).findIndex(({ text }) => IS_HANDED_ON.test(text));
  const head = blocks.slice(at + 1, at + 1 + INNER_HEAD);
  const isMail = head.some(({ text }) => /^(?:from|subject|sent|to)\s*:/i.test(text));
  return at < 0 || isMail || blocks.length - at < INNER_HEAD ? -1 : at + 1;
}
const LATEST = 10;
const IS_HANDED_ON =
  /^\W*(?:begin )?(?:forwarded|original) message\W*$|\b(?:pasted|copied|forwarded|reproduced|printed) (?:\w+ ){0,3}below\b/i;

function frontOf({ blocks, about }: AlertText): Front {
  const titleAt = findTitle(blocks);
  const title =
    titleAt >= 0
      ? withoutBody(cleanTitle(blocks[titleAt]?.text ?? ''))
      : about.title && !FILE_NAME.test(about.title)
        ? about.title
        : (lastCrumb(blocks) ?? paperOf(blocks));
  return {
    titleAt,
    title: (title && withoutOtherLanguage(title)) || title || null,
    publisher: findPublisher(
      blocks,
      titleAt,
      about.publisher ?? siteOf(about.title) ?? namedTwice(about.title, blocks),
    ),
    issued: findIssued(blocks) ?? (about.issued ? (datesIn(about.issued)[0]?.day ?? null) : null),
  };
}

/** “News > Latest > Message about ‘Mister Hollow’”: the page stands last on the way to it. */
function lastCrumb(blocks: AlertText['blocks']): string | null {
  const way = blocks.slice(0, TOP).find(({ text }) => CRUMBS.test(text))?.text;
  const last = way?.split(/\s*[>›»]\s*/).at(-1) ?? '';
  return last.split(' ').length > 2 ? last : null;
}

/** “Safeguarding Bulletin | Autumn 2, Week 3”: what kind of paper it is, where nothing says more. */
const paperOf = (blocks: AlertText['blocks']): string | null =>
  blocks
    .slice(0, TOP)
    .map(({ text }) => ofSeries(text))
    .find((paper) => paper !== null) ??
  blocks.slice(0, 2).find(({ kind, text }) => kind !== 'item' && IS_PAPER.test(text))?.text ??
  null;
/** “THE FRIDAY POST”, “The Weekly Round” */
const IS_PAPER =
  /^the (?:\p{L}+ ){0,2}\p{L}*(?:post|news|newsletter|bulletin|weekly|round|roundup|round-up|times|update|messenger|echo)$/iu;

/** “Safeguarding Bulletin” of such a line; `null` where it says more than which one it is. */
function ofSeries(text: string): string | null {
  const [, paper = '', rest = ''] = PAPER.exec(text) ?? [];
  return paper !== '' && GENERIC.test(rest) ? paper : null;
}
const PAPER = /^([^|.]{0,40}\b(?:alert|bulletin|briefing|notice|newsletter|update)) \| (.+)$/i;
/** How many blocks at the top are a paper's head. */
const TOP = 4;

/** “Lincs Police: County lines” is called “County lines”, and “Online Safety Update - Hale Trust” what stands before its body. */
function withoutBody(title: string): string {
  const paper = ofSeries(title);
  if (paper !== null) return paper;
  const [, subject = '', by = ''] = /^(.{6,}) [-–—|] ([^:]+)$/.exec(title) ?? [];
  if (subject !== '' && organisationPart(by) === by && organisationPart(subject) === null)
    return subject;
  const [, body = '', rest = ''] = /^([^:]{3,60}): (.+)$/.exec(title) ?? [];
  return body !== '' && organisationPart(title) === body && isPublicBody(body) ? rest : title;
}

/** “alert_v4_FINAL(2)”, “Document1”: what a program called the file is no title. */
const FILE_NAME =
  /\w_\w|\bfinal\b|\bv\d+\b|^(?:untitled|document ?\d*|microsoft word)\b|\.(?:docx?|pdf|html?)\b/i;

/** “Threats to pupils | Marrowdale Borough Council”: whose site a page is of. */
const siteOf = (title: string | undefined): string | undefined =>
  title === undefined || !/ (?:[|–—·-]|::) /.test(title)
    ? undefined
    : (organisationPart(title.replace(/ :: /g, ' | ')) ?? undefined);

/** “Gone in a blink? | Lumi” in the head of a page, and “Lumi > Parents” or “© Lumi” in the page: whose it is, whatever its name. */
function namedTwice(title: string | undefined, blocks: AlertText['blocks']): string | undefined {
  const name = / (?:[|–—·]|::) ([^|–—·]{3,40})$/.exec(title ?? '')?.[1]?.trim() ?? '';
  if (!/^\p{Lu}/u.test(name) || name.split(' ').length > MOST_NAME_WORDS) return undefined;
  const namePattern = literal(name);
  const isWay = new RegExp(`^(?:home [>›»/] )?${namePattern} [>›»/] `, 'iu');
  const isFoot = new RegExp(
    `(?:©|copyright)(?: \\d{4}(?:[–-]\\d{2,4})?)? ${namePattern}(?!\\p{L})`,
    'iu',
  );
  const isBody = new RegExp(
    `^${namePattern} is an? (?:\\w+ ){0,2}(?:charity|company|trust|enterprise)\\b`,
    'iu',
  );
  return blocks.some(({ text }) => [isWay, isFoot, isBody].some((form) => form.test(text)))
    ? name
    : undefined;
}
const MOST_NAME_WORDS = 4;
