/** What a sentence is in its paper: a heading, under one that opens its part to more readers, or something that staff alone can do. */
import type { AlertReading, Passage, Statement } from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import { opensPart } from '#model/language/may-share.ts';
import { SPOKEN } from '#model/language/spoken.ts';
import { tellsHowToHide } from './how-to-hide.ts';

type Blocks = StoredAlert['blocks'];

/** What only staff can do, wherever it stands. */
const TO_STAFF =
  /\b(?:(?:tell|ask|remind|teach|show|encourage|reassure|warn) (?:(?:your|all|any|older|younger) )*(?:pupils|students|learners)|(?:is|are|must|should) (?:to )?be seen by|(?:see|refer|brief|tell) (?:\p{Ll}+ )?(?:the|your|our) counsellors?|counsellors? (?:should|must|will)|in (?:form time|assembl(?:y|ies)|registration|tutor time|lessons)|a class (?:who|what|which|whether)|every pupil|pupils? who (?:has|have) been|(?:let|brief|train|remind) (?:all )?staff|brief (?:each|every|all)|log (?:the|it|each)|on cpoms|your (?:pupils|students|dsl|school['’]s filter|(?:designated )?safeguarding (?:lead|person))|(?:a|your) (?:line )?manager|posters (?:and|or) sessions|the (?:pupil|student|learner)s?|(?:involve|inform|tell|contact|ring|phone) (?:the )?(?:parents|carers|famil(?:y|ies))|films? or stories)\b/iu;

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

/** Where staff write things down, meet, and look up what they must do. */
const AT_WORK =
  /\b(?:CPOMS|My ?Concern|KCSIE|Keeping Children Safe in Education|MASH|LADO|staff ?room|(?:staff|team|department|pastoral|safeguarding|year group) (?:meeting|briefing)s?)\b/i;
/** “Please discuss …”, “Do not ask …”, “Remind …” */
const ASKS =
  /^(?:(?:and|but|so|also),? )?(?:please,? (?!find|see|note)|(?:do not|don['’]t|never|try not to|avoid) |(?:ask|brief|cover|discuss|explain|gather|include|invite|listen|log|pass|raise|record|refer|remind|show|speak|talk|teach|tell|use) )/i;
const THEIR_PUPILS =
  /\b(?:pupils?|students?|learners?|class(?:es)?|tutor groups?|tutees|assembl(?:y|ies))\b/i;
const THEIR_CHILD =
  /\b(?:your|their) (?:own )?(?:child(?:ren)?|sons?|daughters?|teenagers?|teens?)\b/i;

/** Are staff alone asked it: by their name, at their work, or of their pupils? */
export const isAskedOfStaff = (text: string): boolean =>
  BY_STAFF.test(text) ||
  ASKED_OF_STAFF.test(text) ||
  AT_WORK.test(text) ||
  (ASKS.test(text) && THEIR_PUPILS.test(text) && !THEIR_CHILD.test(text));

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

/** “How to close the rooms on your child's phone”, over a list */
const ASKS_HOW = /^(?:how|what|why|where|when)\b.*\p{L}$/isu;

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
    isHeading:
      block !== undefined &&
      block.text.trim() === text.trim() &&
      (isTitle(block) || (blocks[at + 1]?.kind === 'item' && ASKS_HOW.test(block.text))),
    isOpened: opensPart(above),
  };
}

/**
 * “his family have asked that nobody is told”, “Please don't pass this bit on”: what whoever is told of, or whoever writes, keeps
 * to few. What somebody who does harm asks of a child, “keep it to yourself”, is no such thing.
 */
const KEEPS =
  /\b(?:famil(?:y|ies)|parents?|mother|father|mum|dad|nan|gran\p{L}*|school|college|police|officers|detectives)\b[^.;:]{0,30}\b(?:asked|asks?|wants?|wanted|prefers?|would rather) (?:us |everyone )?(?:that )?(?:nobody|no one|no-one|it not|not to be)\b[^.;]*\b(?:told|know|named|known|contacted|hear)\b|\b(?:do not|don['’]t) pass this (?:bit|part|on)\b|\btake (?:this|the next|the last) (?:bit|part|paragraph|lines?) out\b|\bkeep (?:this (?:bit |part )?to (?:yoursel\p{L}+|us)|(?:that|it) to yourselves)\b/iu;

const isKept = (text: string): boolean => KEEPS.test(text.replace(SPOKEN, ''));

/** “Forwarded many times”, “send this to 20 parents”: a scare as it goes round. */
const CHAIN =
  /\bforwarded many times\b|\b(?:send|pass|forward|share|repost) (?:this|it)(?: on)? to (?:at least )?(?:\d+\b|every(?:one|body| \p{Ll}+) you know\b|all (?:of )?your )/iu;
/** The lines of such a message: the paragraph that says so, or the lines around one among them. */
function chainIn(blocks: Blocks): ReadonlySet<Blocks[number]> {
  const lines = new Set<Blocks[number]>();
  for (const [at, block] of blocks.entries()) {
    if (!CHAIN.test(block.text)) continue;
    const isOther = ({ kind }: Blocks[number]): boolean => kind !== block.kind;
    const from = block.kind === 'paragraph' ? at - 1 : blocks.slice(0, at).findLastIndex(isOther);
    const next = block.kind === 'paragraph' ? 0 : blocks.slice(at + 1).findIndex(isOther);
    for (const line of blocks.slice(from + 1, next < 0 ? undefined : at + 1 + next))
      lines.add(line);
  }
  return lines;
}

/** Does a sentence stand where it is told how something is hidden: in the same block, or under the heading right above that? */
export function hidingIn(
  statements: readonly Statement[],
  blocks: Blocks,
): (text: string) => boolean {
  const told = statements.filter(({ text }) => tellsHowToHide(text)).map(({ text }) => text);
  const hiding = blocks.flatMap((block, at) => {
    if (!told.some((text) => block.text.includes(text))) return [];
    const above = blocks[at - 1];
    const rest = blocks.slice(at);
    const end = above && isTitle(above) ? rest.findIndex(isTitle) : 1;
    return end < 0 ? rest : rest.slice(0, end);
  });
  return (text) => hiding.some((block) => block.text.includes(text));
}

/**
 * The same sentences; what a paper keeps to few, up to the next that advises in its paragraph, is for those who lead alone, as is a
 * message that goes round, and how something is hidden from those who look after a child is for staff.
 */
export function withKept(statements: readonly Statement[], blocks: Blocks): Statement[] {
  const isHiding = hidingIn(statements, blocks);
  const chain = chainIn(blocks);
  let kept = '';
  return statements.map((statement) => {
    const { text, uses } = statement;
    const block = blocks.find((one) => one.text.includes(text));
    if (isKept(text)) kept = block?.text ?? text;
    else if (uses.some((use) => use === 'advice' || use === 'sign')) kept = '';
    if (kept.includes(text) || (block && chain.has(block))) return { ...statement, for: 'leads' };
    return isHiding(text) && statement.for !== 'leads' ? { ...statement, for: 'staff' } : statement;
  });
}

/** “For section leaders only, not for circulation: the child who …”: it closes its own paragraph, and not the paper. */
const OF_ITS_PARAGRAPH = /^[^.:]{4,90}: \p{Ll}.{20,}/u;
/** What a paper says of whom all of it may be shown to. */
export const ofWholePaper = ({ sharing, statements }: AlertReading): Passage[] =>
  sharing.filter(
    ({ text, line }) =>
      !OF_ITS_PARAGRAPH.test(text) ||
      !statements.some((statement) => statement.line === line && statement.for === 'leads'),
  );

/** Headings before it from which on a heading is of one item of several. */
const OF_SEVERAL = 2;
/**
 * Does a line stand in another item of a newsletter than the alert? The alert is the item with its title, where all signs and most
 * of what is advised stand in it.
 */
export function ofOtherItem(
  { title, statements }: Pick<AlertReading, 'title' | 'statements'>,
  blocks: Blocks,
): (at: Pick<Passage, 'line'>) => boolean {
  const lineOf = (block: Blocks[number] | undefined): number | undefined => block?.marks[0]?.line;
  const heads = blocks.filter(({ kind }) => kind === 'heading');
  const at = heads.findIndex(({ text }) => text.trim() === title);
  const [head, ...after] = heads.slice(at);
  const from = lineOf(head);
  const to = lineOf(after.find(({ level }) => level <= (head?.level ?? 0)));
  if (at < OF_SEVERAL || from === undefined || to === undefined) return () => false;
  const isOther = ({ line }: Pick<Passage, 'line'>): boolean => line < from || line >= to;
  const used = (use: string) => statements.filter(({ uses }) => uses.includes(use));
  const [signs, advice] = [used('sign'), used('advice')];
  const isItem =
    signs.length > 0 && !signs.some(isOther) && advice.filter(isOther).length * 2 < advice.length;
  return isItem ? isOther : () => false;
}
