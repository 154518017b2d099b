/** What stands at the head of an alert: its title, who issued it, and when. */

import { withoutOtherLanguage } from '#model/language/other-language.ts';
import type { AlertText, Block } from '../blocks/alert-block.ts';
import { isOfMail } from '../blocks/furniture.ts';
import { datesIn } from './dates.ts';
import { findIssued } from './find-issued.ts';
import { findPublisher } from './find-publisher.ts';
import { cleanTitle, findTitle } from './find-title.ts';
import { organisationPart } from './organisation-part.ts';

export interface Front {
  /** The block that is the title; -1 for none. */
  titleAt: number;
  title: string | null;
  publisher: string | null;
  issued: string | null;
}

export function findFront({ blocks: lines, about }: AlertText): Front {
  const blocks = lines.map((line) => (isOfMail(line.text) ? { ...line, text: '' } : line));
  const titleAt = findTitle(blocks);
  const title =
    titleAt >= 0
      ? cleanTitle(blocks[titleAt]?.text ?? '')
      : about.title && !FILE_NAME.test(about.title)
        ? about.title
        : paperOf(blocks);
  const handedOn = handedOnIn(blocks);
  return {
    titleAt,
    title: (title && withoutOtherLanguage(title)) || title || null,
    publisher:
      (handedOn ? findPublisher(handedOn, -1, undefined) : null) ??
      findPublisher(blocks, titleAt, about.publisher ?? siteOf(about.title)),
    issued:
      (handedOn ? findIssued(handedOn.slice(0, TOP)) : null) ??
      findIssued(blocks) ??
      (about.issued ? (datesIn(about.issued)[0]?.day ?? null) : null),
  };
}

/** The paper that is handed on in another; `null` for none. */
function handedOnIn(blocks: readonly Block[]): readonly Block[] | null {
  const from = blocks.slice(0, LATEST).findIndex(({ text }) => IS_HANDED_ON.test(text));
  if (from >= 0) return blocks.slice(from + 1);
  // A mail in a mail: the last “From:” is of whoever wrote it.
  const heads = blocks.slice(0, LATEST).filter(({ text }) => /^from:\s/i.test(text));
  const last = heads.at(-1);
  return last && heads.length > 1 ? blocks.slice(blocks.indexOf(last)) : null;
}
/** “-------- Forwarded message --------”, “I’ve pasted it below.”: the paper that is handed on begins there. */
const LATEST = 14;
/** The head of such a paper, in blocks. */
const TOP = 5;
const IS_HANDED_ON =
  /^\W*(?:begin )?(?:forwarded|original) message\W*$|\b(?:pasted|copied|forwarded|reproduced|printed) (?:\w+ ){0,3}below\b/i;

/** “THE FRIDAY POST”, “Schools Bulletin 14/SP”, “Minutes of the Parent Forum”: what kind of paper it is, where nothing says more. */
const paperOf = (blocks: AlertText['blocks']): string | null =>
  (
    blocks.slice(0, 2).find(({ kind, text }) => kind !== 'item' && IS_PAPER.test(text)) ??
    blocks.slice(0, TOP).find(({ text }) => IS_NUMBERED_PAPER.test(text))
  )?.text ?? null;
const IS_NUMBERED_PAPER =
  /^minutes of (?!the last\b)[^.]+$|^(?:\p{L}+ ){1,8}(?:bulletin|briefing|circular|notice|newsletter) (?:no\.? ?)?\d+(?:\/\w+)?(?: ?[/,–-] .*)?$/iu;
const IS_PAPER =
  /^the (?:\p{L}+ ){0,2}\p{L}*(?:post|news|newsletter|bulletin|weekly|round|roundup|round-up|times|update|messenger|echo)$/iu;

/** “alert_v4_FINAL(2)”, “Document1”: what a program called the file is no title. */
const FILE_NAME =
  /\w_\w|\bfinal\b|\bv\d+\b|^(?:untitled|document ?\d*|microsoft word)\b|\.(?:docx?|pdf|html?)\b/i;

/** “Threats to pupils | Marrowdale Borough Council”: whose site a page is of. */
const siteOf = (title: string | undefined): string | undefined =>
  title === undefined || !/ (?:[|–—·-]|::) /.test(title)
    ? undefined
    : (organisationPart(title.replace(/ :: /g, ' | ')) ?? undefined);
