/** What a sentence is in its paper: a heading, under one that opens its part to more readers, or something that staff alone can do. */
import type { Passage } from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import { opensPart } from '#model/language/may-share.ts';

type Blocks = StoredAlert['blocks'];

/** What only staff can do, wherever it stands. */
const TO_STAFF =
  /\b(?:(?:tell|ask|remind|teach|show|encourage|reassure|warn) (?:(?:your|all|any|older|younger) )*(?:pupils|students|learners)|(?:is|are|must|should) (?:to )?be seen by|counsellors?|in (?:form time|assembl(?:y|ies)|registration|tutor time|lessons)|a class (?:who|what|which|whether)|every pupil|pupils? who (?:has|have) been|(?:let|brief|train|remind) (?:all )?staff|log (?:the|it|each)|on cpoms|your (?:pupils|students|dsl|school['’]s filter|(?:designated )?safeguarding (?:lead|person))|(?:a|your) (?:line )?manager|posters (?:and|or) sessions|the (?:pupil|student|learner)s?|(?:involve|inform|tell|contact|ring|phone) (?:the )?(?:parents|carers|famil(?:y|ies))|films? or stories)\b/i;

/** “Schools should not show it in lessons”, “Form tutors, please …”: whom a sentence asks, by its subject or its address. */
const STAFF =
  '(?:(?:all|your|our|any|other|form|class|head|senior|designated|safeguarding|pastoral|school|college|year|branch|bank|office|kitchen|support|centre|club|ward|shop|duty) )*(?:schools?|colleges?|teachers?|tutors?|staff|colleagues|heads?|leads?|dsls?|dsps?|ddsls?|headteachers?|governors|sencos?)';
const BY_STAFF = new RegExp(
  `(?:^|[.;:!?] )(?:please, |and |but |so )?(?:the )?${STAFF}(?: and ${STAFF})*(?:,? (?:please\\b|are (?:asked|advised|urged|reminded|encouraged|welcome|free) to\\b|(?:should|must|need to|ought to|(?:may|might|will) (?:wish|want|like) to)\\b)|: | [–—-] )`,
  'iu',
);

/** “We ask schools to treat it as a sign” */
const ASKED_OF_STAFF = new RegExp(
  `\\b(?:ask|asks|asked|urge|urges|advise|advises|want|would like) ${STAFF}(?: and ${STAFF})* (?:not )?to\\b`,
  'iu',
);

/** “Branch staff – do not tell the customer”: what a bank or a shop tells its own, and no school. */
const BY_OTHERS =
  /^(?:please, |and )?(?:all )?(?:branch|bank|shop|store|counter|till|ward|call[- ]centre|contact[- ]centre) (?:staff|colleagues|managers?|teams?)\b ?(?:[:–—-]|,? please\b|should\b|must\b|are asked\b)/i;
export const isAskedOfOthers = (text: string): boolean => BY_OTHERS.test(text);

/** Are staff alone asked it? */
export const isAskedOfStaff = (text: string): boolean =>
  BY_STAFF.test(text) || ASKED_OF_STAFF.test(text);

/** Is it something that staff alone can do, or that staff alone are asked? */
export const isToStaff = (text: string): boolean => TO_STAFF.test(text) || isAskedOfStaff(text);

/** All in capitals, “(may be read out)” apart; or numbered, and short. */
const isTitle = ({ kind, text, sign }: Blocks[number]): boolean => {
  const plain = text.replace(/\([^)]*\)/g, '').trim();
  if (kind === 'heading') return true;
  // “What we’d ask families to hear:”
  if (/:$/.test(plain) && opensPart(plain)) return true;
  if (/[.!?]$/.test(plain)) return false;
  const isLoud = /\p{Lu}/u.test(plain) && plain === plain.toUpperCase();
  return (
    isLoud ||
    (/^\d+[.)]?$/.test(sign) &&
      /^(?:for|about|reporting|signs|numbers|what|who|where|how|why|if)\b/i.test(plain))
  );
};

export interface PartOfPaper {
  /** Is it a heading itself? */
  isHeading: boolean;
  /** Does the heading above open it to more readers than the paper is for? */
  isOpened: boolean;
}

export function partOfPaper({ text, line }: Passage, blocks: Blocks): PartOfPaper {
  const at = blocks.findIndex(
    (block) => block.text.includes(text) && block.marks.some((mark) => mark.line === line),
  );
  const above = blocks.slice(0, Math.max(0, at)).findLast(isTitle)?.text ?? '';
  const block = blocks[at];
  return {
    isHeading: block !== undefined && block.text.trim() === text.trim() && isTitle(block),
    isOpened: opensPart(above),
  };
}
