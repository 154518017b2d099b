/** In which part of its paper a sentence stands: whom the heading says that it is for. */
import type { Passage } from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import { opensPart } from '#model/language/may-share.ts';

type Blocks = StoredAlert['blocks'];

/** “5. FOR STAFF”, “What we ask of schools” */
const STAFF_PART =
  /\b(?:for|to|of) (?:all )?(?:staff|schools?|teachers|tutors|colleagues|pastoral|dsls?|leads?|heads?|senior leaders|professionals|practitioners|settings)\b|\b(?:staff|schools|teachers) (?:should|can|must|need)\b|\b(?:if|when) (?:a|the|any) (?:pupil|student|learner)\b/i;
/** What only staff can do, wherever it stands. */
const TO_STAFF =
  /\b(?:(?:is|are|must|should) (?:to )?be seen by|counsellors?|in (?:form time|assembl(?:y|ies)|registration|tutor time|lessons)|a class (?:who|what|which|whether)|every pupil|pupils? who (?:has|have) been|(?:let|brief|train|remind) (?:all )?staff|log (?:the|it|each)|on cpoms|your (?:pupils|students|dsl|school['’]s filter|(?:designated )?safeguarding (?:lead|person))|(?:a|your) (?:line )?manager|posters (?:and|or) sessions|the (?:pupil|student|learner)s?|(?:involve|inform|tell|contact|ring|phone) (?:the )?(?:parents|carers|famil(?:y|ies))|films? or stories)\b/i;

/** “Schools should not show it in lessons”, “Form tutors, please …”: whom a sentence asks, by its subject or its address. */
const STAFF =
  '(?:(?:all|your|our|any|other|form|class|head|senior|designated|safeguarding|pastoral|school|college|year) )*(?:schools?|colleges?|teachers?|tutors?|staff|colleagues|heads?|leads?|dsls?|dsps?|ddsls?|headteachers?|governors|sencos?)';
const BY_STAFF = new RegExp(
  `(?:^|[.;:!?] )(?:please, |and |but |so )?(?:the )?${STAFF}(?: and ${STAFF})*(?:,? (?:please\\b|are (?:asked|advised|urged|reminded|encouraged|welcome|free) to\\b|(?:should|must|need to|ought to|(?:may|might|will) (?:wish|want|like) to)\\b)|: )`,
  'iu',
);

/** Is it something that staff alone can do, or that staff alone are asked? */
export const isToStaff = (text: string): boolean => TO_STAFF.test(text) || BY_STAFF.test(text);

/** All in capitals, “(may be read out)” apart; or numbered, and short. */
const isTitle = ({ kind, text, sign }: Blocks[number]): boolean => {
  const plain = text.replace(/\([^)]*\)/g, '').trim();
  if (kind === 'heading') return true;
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
  isForStaff: boolean;
}

export function partOfPaper({ text, line }: Passage, blocks: Blocks): PartOfPaper {
  const at = blocks.findIndex(
    (one) => one.text.includes(text) && one.marks.some((mark) => mark.line === line),
  );
  const titles = blocks.slice(0, Math.max(0, at)).filter(isTitle);
  const above = titles.at(-1)?.text ?? '';
  const own = blocks[at];
  return {
    isHeading: own !== undefined && own.text.trim() === text.trim() && isTitle(own),
    isOpened: opensPart(above),
    isForStaff: [above, ...over(titles)].some((one) => STAFF_PART.test(one)) && !opensPart(above),
  };
}

/** “If a pupil tells you”, over “Do”: the headings that the last one stands under. */
function over(titles: Blocks): string[] {
  let level = titles.at(-1)?.kind === 'heading' ? (titles.at(-1)?.level ?? 0) : 0;
  const found: string[] = [];
  for (const one of titles.slice(0, -1).toReversed()) {
    if (one.kind !== 'heading' || one.level >= level) continue;
    found.push(one.text);
    level = one.level;
  }
  // The paper's own title says whom all of it is for, and is asked elsewhere.
  return found.filter((text) => text !== titles[0]?.text);
}
