/** Whom alone a part of a paper is for, by its heading or lead-in: “What we ask schools to do”, “For parents and carers”. */
import type { Audience } from '#model/alert/alert-reading.ts';
import { headsPart, partNamed, speaksOfPart } from '#model/language/may-share.ts';
import { isTakenOut } from '#model/language/taken-out.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { plainWords, roughSentences } from '../sentences/sentences.ts';
import { type Block, sliceText } from './alert-block.ts';
import { isShouted } from './loose-lines.ts';

const STAFF =
  "(?:staff|schools?|colleges?|settings?|teachers?|tutors?|colleagues|(?:club )?welfare officers?|committees?|volunteers|helpers|(?:[a-z]+ )?(?:facilitators|trainers|presenters|workers|moderators|organisers)|pastoral(?: (?:staff|teams?|leads?))?|d?dsls?|dsps?|(?:designated )?(?:safeguarding )?leads?(?! (?:to|up|on|in|into|a|an|the|from|children|pupils|them)\\b)|heads|head ?teachers|principals|(?:(?:senior|workshop|youth|group|session|team|course|club) )?leaders|professionals|practitioners|governors|trustees|coaches|clubs|members|branches|nurser(?:y|ies)|childminders)(?!['’]s?\\b)";
const FAMILIES = '(?:parents?|carers?|guardians?|famil(?:y|ies)|mums|dads|grown-ups|grandparents)';
/** “all”, “your”, “the”: between “for” and whom it is for. */
const ALL = '(?:(?:all|any|our|your|the|every|other|busy|designated|local|school|class|form) )*';
const OUGHT =
  '(?:should|must|can|could|may|might|need|(?:are|is) (?:asked|advised|urged|encouraged|reminded|expected)|to do)\\b';

/** The forms in which a heading says for whom it is. @param who A pattern for them. */
const addressed = (who: string): RegExp =>
  regExp()`${oneOf(
    // “For staff and governors”, “What we ask schools to do”, “Advice to members”
    regExp()`\b(?:for|ask(?:s|ed|ing)?(?: of)?|(?:advice|guidance|information|note|message|word|tips|reminders?|request)s? (?:for|to)) ${ALL}${who}\b`,
    // “Schools should”, “What families can do”
    regExp()`\b${who}(?: and ${who})? (?:also )?${OUGHT}`,
    // “What should parents know?”
    regExp()`\b(?:can|could|should|must|might) ${ALL}${who}\b`,
    // “Parents and carers”, “Schools:”
    regExp()`^(?:(?:and|&|,|all|our|the) ?|${who}\W*)+$`,
    // “I'm a parent”, “Are you a teacher?”
    regExp()`^(?:i['’]?m|i am|are you|(?:if )?you are) (?:an? )?${who}\b`,
    // “Practitioners only”, “Staff and governors alone”, “Notes, staff only”
    regExp()`(?:^|[,:–-] ?)${who}(?: and ${who})? (?:only|alone)\b`,
    // “Staff action”, “School response”
    regExp()`^${who} (?:actions?|responses?|duties|steps|advice|guidance|tips|checklist|section|page)\b`,
  )}`;

/** Whoever tells families something is none of them: “What to tell families”. */
const TELLS_FAMILIES =
  /\b(?:tell|telling|inform|informing|contact|contacting|working with|(?:talk|talking|speak|speaking|say|write|writing) (?:to|with)) (?:the |your )?(?:parents|carers|families)\b/;
/** “What I'd like to say to parents”: their letter itself. */
const WORDS_TO_FAMILIES =
  /\b(?:i|we)(?:['’]d| would)? (?:like|want|wish|propose|plan|am going|are going) to (?:say|write|send|tell)\b.{0,10}\b(?:parents|carers|families)\b/;
const TO_STAFF = regExp()`${oneOf(
  addressed(STAFF),
  TELLS_FAMILIES,
  /^(?:in|at|around) (?:school|college|class|lessons|the classroom)\b/,
  // “I work in a college or sixth form”, “Running a club or a school?”
  /^(?:(?:do |if )?(?:i|you) )?(?:work|working|teach|teaching|run|running|lead|leading) (?:(?:in|at|for|with) )?(?:an? |the |your )?(?:school|college|sixth[- ]form|club|nursery|youth group|setting|class)\b/,
  // “If a pupil tells you”
  /\b(?:if|when) (?:a|the|any) (?:pupil|student|learner)\b/,
)}`;
const TO_FAMILIES = regExp()`${oneOf(
  addressed(FAMILIES),
  /\b(?:at|for|from) home\b|\byour (?:child|children|son|daughter|teenager|teen|family)\b/,
)}`;
const [NAMES_STAFF, NAMES_FAMILIES] = [STAFF, FAMILIES].map(
  (who) => new RegExp(`\\b${who}\\b`),
) as [RegExp, RegExp];

/** “DSLs only”, “Not for parents, pupils or general staff”, “NOT FOR FAMILIES”, “Official-sensitive: named leads only” */
const LEADS_ONLY =
  /\b(?:d?dsls?|dsps?|(?:(?:designated|named|safeguarding) )+(?:leads?|persons?))\b[^.;]{0,20}\b(?:only|alone)\b|\b(?:only|strictly) (?:for )?(?:the )?(?:d?dsls?|dsps?|(?:(?:designated|named|safeguarding) )+leads?)\b|\bnot for (?:(?:parents|pupils|families|carers),? (?:or )?)*(?:general|all|other|wider) staff\b|\bofficial[- ]sensitive\b|^(?:us|team) only\b|\bnot (?:to )?(?:be )?(?:repeat(?:ed)?|pass(?:ed)? on)\b|^[^a-z]*not (?:to go to|for) (?:the )?(?:parents|carers|families|home|pupils|members)\W*$/;

/** “For settings, not for the parents' board”, “(not to be pinned up)” */
const KEPT_FROM_FAMILIES =
  /\bnot (?:for|to go (?:to|on|up on)|to be (?:shown|given|sent|copied|read) to) (?:any |the |our )*(?:parents?|carers?|famil(?:y|ies)|public|notice ?-?board|home)\b|\bnot (?:to be|for) (?:pinn(?:ed|ing) up|put(?:ting)? up|display(?:ed)?)\b/;

const NOT_ONWARD =
  /\bnot for (?:onward|wider|further|general) (?:circulation|sharing|distribution|dissemination)\b/;

/** “Live investigation”, over a part: as a line of a paper's head, “not for onward sharing” is of all of it. */
const OF_LIVE_CASE = /^(?:live|current|ongoing) (?:investigation|operation|case)\b/;

/**
 * @param heading A heading, the words that lead in to a list, or the head of a column.
 * @returns `null` where it does not say, or is for both: “What schools and families need to know”.
 */
export function audienceOf(heading: string): Audience | null {
  const plain = plainWords(heading).replace(/^[\d.() ]+/, '');
  if (STAFF_COPY.test(plain)) return 'staff';
  if (LEADS_ONLY.test(plain) || OF_LIVE_CASE.test(plain) || isTakenOut(plain)) return 'leads';
  // “Practitioners only: not for onward circulation”
  if (NOT_ONWARD.test(plain) && TO_STAFF.test(plain)) return 'leads';
  if (WORDS_TO_FAMILIES.test(plain)) return 'families';
  if (KEPT_FROM_FAMILIES.test(plain)) return 'staff';
  if (TELLS_FAMILIES.test(plain)) return 'staff';
  if (NAMES_STAFF.test(plain) && NAMES_FAMILIES.test(plain)) return null;
  const isToStaff = TO_STAFF.test(plain);
  return isToStaff === TO_FAMILIES.test(plain) ? null : isToStaff ? 'staff' : 'families';
}

/** How far what a block says of its readers goes: `on` to the next block that says so, to the end of its `part`, or for the `block` alone. */
export interface ReadBy {
  audience: Audience;
  until: 'on' | 'part' | 'block';
}

/** For whom alone a block is, by its own words; `null` where it does not say. A heading's topic, “For parents”, is `audienceOf`. */
export function readBy(block: Pick<Block, 'kind' | 'text'>): ReadBy | null {
  const [first = ''] = block.kind === 'heading' ? [] : roughSentences(block.text);
  // “This part is for tutors and pastoral staff.”
  const ofPart = THIS_PART.test(first) ? audienceOf(first) : null;
  if (ofPart !== null) return { audience: ofPart, until: 'part' };
  const copy = copyFor(block);
  if (copy !== null) return { audience: copy, until: 'on' };
  // “NOTES, STAFF ONLY, TAKE OUT” heads notes, and “JT to office – pls take out: …” is one.
  if (block.kind !== 'heading' && isForgotten(block.text))
    return { audience: 'leads', until: isShouted(block.text) ? 'on' : 'block' };
  // “Running a club or a school? Training is on …”: a paragraph that asks whom it is for.
  const asked =
    block.kind === 'paragraph'
      ? (ASKS_WHO.exec(block.text) ?? FOR_WHOM.exec(block.text))?.[0]
      : undefined;
  const isFor = asked === undefined ? null : audienceOf(asked);
  return isFor === null ? null : { audience: isFor, until: 'block' };
}
const THIS_PART =
  /^\P{L}*(?:this|the (?:next|following|last)) (?:part|section|bit|box|page|paragraph|note|strip)s? (?:below )?(?:is|are) (?:only |just |strictly |meant |written |intended )*(?:for|aimed at)\b/iu;
const ASKS_WHO = /^[^.?!:]{3,60}\?(?= \S)/;
/** “For workshop leaders: …” */
const FOR_WHOM = /^\W*(?:for|note (?:for|to)) [^.?!:]{3,40}:(?= \S)/i;

/**
 * “STAFF COPY ONLY: OFFICE PLEASE REMOVE BEFORE SENDING”, “Welfare officers – below this line not for members”: for whom alone all
 * is from this line on. “Remove it before sharing photos.” is advice.
 */
function copyFor({ kind, text }: Pick<Block, 'kind' | 'text'>): Audience | null {
  const isLine =
    kind !== 'item' &&
    (!/[.!?]$/.test(text) || isShouted(text) || headsPart(text)) &&
    !speaksOfPart(text) &&
    text.split(/\s+/).length <= MOST_OF_LINE;
  if (!isLine) return null;
  if (STAFF_COPY.test(text)) return 'staff';
  return LEADS_ONLY.test(plainWords(text)) || isTakenOut(text) || BELOW.test(text) ? 'leads' : null;
}
const BELOW =
  /\bbelow (?:this|the) (?:line|rule)\b.*\b(?:not|never|only|no)\b|\byou can (?:see|read) this(?: (?:box|section|strip|part|page))? (?:because|as|if|only)\b|\bif you can read this\b|^\W*🔒|\byou(?:['’]re| are) on the [\p{Ll} -]{2,20} list\b/iu;
const STAFF_COPY = /\bstaff (?:copy|version)(?: only)?\b|\bnot to go (?:home|out)\b/i;
const MOST_OF_LINE = 24;

/** “Part A is for DSLs only and must not be forwarded. Part B may be passed on.”: for leads alone is each part of which that is said. */
export const partsForLeads = (blocks: readonly Pick<Block, 'text'>[]): ReadonlySet<string> =>
  new Set(
    blocks
      .flatMap(({ text }) => roughSentences(text))
      .filter((sentence) => speaksOfPart(sentence) && LEADS_ONLY.test(plainWords(sentence)))
      .flatMap((sentence) => partNamed(sentence) ?? []),
  );

/** “end of partner box”, “>>> END OF SECTION B <<<” */
export const endsCopy = ({ text }: Pick<Block, 'text'>): boolean =>
  /^\P{L}*end of (?:[\p{L} -]{1,24} )?(?:box|section|part|strip|slip|note)\b/iu.test(text);

/**
 * “JT to office – pls take out before it goes: …”, “[Volunteer note, visible because you are logged in]”, “Committee and helpers only:
 * not to be read out”: a note that its writer forgot to take out, or that others may read.
 */
const FORGOTTEN_NOTE =
  /^[^.]{0,60}\b(?:(?:note )?to (?:the )?(?:office|self|printer|editor)\b|(?:heads?|dsls?|leads?|staff|office|committee|governors|trustees|welfare officers?|coaches|helpers|volunteers) only\b|staff (?:copy|version)\b|delete this (?:line|note|bit|paragraph)\b|you(?:['’]re| are) logged in\b|not to be read out\b)/i;
/** “Not for sharing: we think that it began with …”: a paragraph, and not the paper. */
const CLOSED_NOTE =
  /^\W*not for (?:sharing|circulation|forwarding|passing on|the letter|publication)\s*[:–—-] ?(?:we|i|it|he|she|they|there|one|two|three|an?|his|her|their|police|the (?!(?:bulletin|paper|briefing|note|letter|document|alert|information|message)\b))\b/i;
/** “Note to tutors, not for the parent version: a student has been interviewed …” */
const NOTE_NOT_FOR =
  /^\W*(?:note|message|information|reminder)s? (?:to|for) [^.:]{2,40}\b(?:not (?:for|in|to)|only|alone)\b[^.:]{0,40}:/i;
const isForgotten = (text: string): boolean =>
  FORGOTTEN_NOTE.test(text) ||
  NOTE_NOT_FOR.test(text) ||
  CLOSED_NOTE.test(text) ||
  isTakenOut(/^[^.]{0,90}/.exec(text)?.[0] ?? '');

/** “8. (S) Operation …”: a mark of who may read a paragraph, as police papers have it before each. */
const MARK = /^\(([A-Z](?:-?[A-Z])?)\) /;
/** So many paragraphs with a mark, and a paper marks them. */
const FEWEST_MARKED = 3;

/** In a paper that marks its paragraphs, each with its mark beside its sign and no more in its text. */
export function withMarksApart(blocks: readonly Block[]): Block[] {
  const isMarked = blocks.filter(({ text }) => MARK.test(text)).length >= FEWEST_MARKED;
  return blocks.map((block) => {
    const mark = isMarked ? MARK.exec(block.text)?.[0] : undefined;
    return mark === undefined
      ? block
      : { ...block, ...sliceText(block, mark.length), sign: `${block.sign}${mark.trim()}` };
  });
}

/** “S”, of a paragraph that such a paper marks so; `null` for none. */
export const markOf = ({ sign }: Pick<Block, 'sign'>): string | null =>
  /\(([A-Z](?:-?[A-Z])?)\)$/.exec(sign)?.[1] ?? null;
/** “Paragraphs marked (S) are OFFICIAL-SENSITIVE: named leads only”; unexplained, “(S)” and “(OS)” are that too. */
const EXPLAINED =
  /\bmarked \(?([A-Z](?:-?[A-Z])?)\)?(?! ?\w)[^.;]{0,60}\b(?:only|sensitive|SENSITIVE|restricted|RESTRICTED|confidential|not (?:for|to)|leads?)\b/g;
const ALWAYS_CLOSED = ['S', 'OS', 'O-S', 'R', 'C'];
export const closedMarks = (blocks: readonly Pick<Block, 'text'>[]): ReadonlySet<string> =>
  new Set([
    ...ALWAYS_CLOSED,
    ...blocks.flatMap(({ text }) => [...text.matchAll(EXPLAINED)].map(([, mark = '']) => mark)),
  ]);
