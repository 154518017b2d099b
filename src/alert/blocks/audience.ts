/** Whom alone a part of a paper is for, by its heading or lead-in: “What we ask schools to do”, “For parents and carers”. */
import type { Audience } from '#model/alert/alert-reading.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { plainWords } from '../sentences/sentences.ts';
import type { Block } from './alert-block.ts';

const STAFF =
  "(?:staff|schools?|colleges?|settings?|teachers?|tutors?|colleagues|pastoral(?: (?:staff|teams?|leads?))?|d?dsls?|dsps?|(?:designated )?(?:safeguarding )?leads?(?! (?:to|up|on|in|into|a|an|the|from|children|pupils|them)\\b)|heads|head ?teachers|principals|(?:senior )?leaders|professionals|practitioners|governors|trustees|coaches|clubs|members|branches|nurser(?:y|ies)|childminders)(?!['’]s?\\b)";
const FAMILIES = '(?:parents?|carers?|guardians?|famil(?:y|ies)|mums|dads|grown-ups|grandparents)';
/** “all”, “your”, “the”: between “for” and whom it is for. */
const ALL = '(?:(?:all|any|our|your|the|every|other|busy|designated|local|school|class|form) )*';
const OUGHT =
  '(?:should|must|can|could|may|might|need|(?:are|is) (?:asked|advised|urged|encouraged|reminded|expected)|to do)\\b';

/** The forms in which a heading says for whom it is. @param who A pattern for them. */
const addressed = (who: string): RegExp =>
  regExp()`${oneOf(
    // “For staff and governors”, “What we ask schools to do”, “Advice to members”
    regExp()`\b(?:for|ask(?:s|ed|ing)?(?: of)?|(?:advice|guidance|information|note|message|tips|reminders?|request)s? (?:for|to)) ${ALL}${who}\b`,
    // “Schools should”, “What families can do”
    regExp()`\b${who}(?: and ${who})? (?:also )?${OUGHT}`,
    // “What should parents know?”
    regExp()`\b(?:can|could|should|must|might) ${ALL}${who}\b`,
    // “Parents and carers”, “Schools:”
    regExp()`^(?:(?:and|&|,|all|our|the) ?|${who}\W*)+$`,
    // “I'm a parent”, “Are you a teacher?”
    regExp()`^(?:i['’]?m|i am|are you|(?:if )?you are) (?:an? )?${who}\b`,
    // “Staff action”, “School response”
    regExp()`^${who} (?:actions?|responses?|duties|steps|advice|guidance|tips|checklist|section|page)\b`,
  )}`;

/** Whoever tells families something is none of them: “What to tell families”. */
const TELLS_FAMILIES =
  /\b(?:tell|telling|inform|informing|contact|contacting|working with|(?:talk|talking|speak|speaking|say|write|writing) (?:to|with)) (?:the |your )?(?:parents|carers|families)\b/;
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

/**
 * @param heading A heading, the words that lead in to a list, or the head of a column.
 * @returns `null` where it does not say, or is for both: “What schools and families need to know”.
 */
export function audienceOf(heading: string): Audience | null {
  const plain = plainWords(heading).replace(/^[\d.() ]+/, '');
  if (TELLS_FAMILIES.test(plain)) return 'staff';
  if (NAMES_STAFF.test(plain) && NAMES_FAMILIES.test(plain)) return null;
  const isToStaff = TO_STAFF.test(plain);
  return isToStaff === TO_FAMILIES.test(plain) ? null : isToStaff ? 'staff' : 'families';
}

/**
 * “STAFF COPY ONLY: OFFICE PLEASE REMOVE BEFORE SENDING”: a line from which on all is for staff; “Remove it before sharing photos.” is
 * advice.
 */
export const beginsStaffCopy = ({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean =>
  kind !== 'item' &&
  (!/[.!?]$/.test(text) || text === text.toUpperCase()) &&
  text.split(/\s+/).length <= MOST_OF_LINE &&
  /\bstaff (?:copy|version)(?: only)?\b|\b(?:remove|delete|cut|take) (?:this |it |off |the below |here )?(?:off )?before (?:sending|sharing|copying|printing|it goes)\b|\bnot to go (?:home|out)\b/i.test(
    text,
  );
const MOST_OF_LINE = 14;
