/** What stands at the head of an alert: its title, who issued it, and when. */
import type { AlertText } from './alert-block.ts';
import { datesIn } from './dates.ts';
import { findIssued } from './find-issued.ts';
import { findPublisher } from './find-publisher.ts';
import { cleanTitle, findTitle } from './find-title.ts';
import { isPublicBody } from './organisation.ts';
import { organisationPart } from './organisation-part.ts';

export interface Front {
  /** The block that is the title; -1 for none. */
  titleAt: number;
  title: string | null;
  publisher: string | null;
  issued: string | null;
}

export function findFront({ blocks, about }: AlertText): Front {
  const titleAt = findTitle(blocks);
  const title =
    titleAt >= 0
      ? withoutBody(cleanTitle(blocks[titleAt]?.text ?? ''))
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

/** “Lincs Police: County lines” is called “County lines”, and “Online Safety Update - Hale Trust” what stands before its body. */
function withoutBody(title: string): string {
  const [, own = '', by = ''] = /^(.{6,}) [-–—|] ([^:]+)$/.exec(title) ?? [];
  if (own !== '' && organisationPart(by) === by && organisationPart(own) === null) return own;
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
