/** To whom an alert may be shown, by its own words: some close it, some open it, and some keep it from pupils alone. */

import { sharingLine } from './sharing-line.ts';

/** The paper itself, as it speaks of itself. */
export const OF_PAPER =
  '(?:this|the) (?:alert|briefing|bulletin|circular|communication|content|document|e-?mail|guide|information|leaflet|letter|material|message|note|notice|paper|report)';
const DO = '(?:share|print|copy|photocopy|forward|circulate|reproduce|distribute|send|pass)';
const DONE =
  '(?:shared|printed|copied|photocopied|forwarded|circulated|reproduced|distributed|sent (?:on|out|home|to)|passed on)';
const FAMILIES = '(?:parents|carers|families|parent/carers|homes|the public|everyone|anyone)';

/** “Schools may print and copy this guide.”, “OFFICIAL: may be shared with parents”, “Please share this with families.” */
const OPENS = new RegExp(
  [
    `^${OF_PAPER} (?:may|can|is free to|is meant to|should) be (?:freely )?${DONE}\\b`,
    `\\b(?:schools|settings|you|parents|readers|anyone|leads) (?:may|can|are (?:free|welcome) to) (?:freely )?(?:${DO}(?:,| and| or)? )+${OF_PAPER}\\b`,
    `^(?:official\\b[^.]{0,20}?|tlp\\W? ?green\\b[^.]{0,8}?|it )?\\(?(?:may|can) be (?:freely )?(?:${DONE}(?:,| and| or)? )+(?:with|to|by|among) [^.;]{0,30}?\\b${FAMILIES}\\b`,
    `^(?:please |do |feel free to |you are welcome to )*${DO} (?:${OF_PAPER}|this)(?: on)? (?:with|to|among) [^.;]{0,30}?\\b${FAMILIES}\\b`,
    `\\b(?:suitable|intended|written|meant|cleared) for (?:onward )?(?:sharing|circulation|distribution|sending)(?: on)? (?:with|to) [^.;]{0,20}?\\b${FAMILIES}\\b`,
    '\\btlp\\W? ?(?:clear|white)\\b',
  ].join('|'),
  'i',
);
/** “… but not with parents”, “do not”: what it opens it closes again. */
const CLOSES = /\b(?:not|never|nor)\b/i;
/** “… where pupils can see it”, “not to be given to children” */
const FROM_PUPILS =
  /\b(?:to|with|by|in front of|where|near) (?:the |any )?(?:children|pupils|students|learners|a class|classes)\b/i;
/** A mark for everybody outside of those it is for. */
const MARK = /\b(?:official|tlp|confidential|restricted|only|onward|parents|families|home)\b/i;

/** “This bulletin may be shared with school staff.” */
const WITH_STAFF =
  /\b(?:with|to|among) (?:all |your |other )?(?:school )?(?:staff|colleagues|teachers)\b/i;
const WITH_FAMILIES = new RegExp(`\\b${FAMILIES}\\b`, 'i');

/** Does a line say that the paper may be passed on to families? What is said of staff alone is not. */
export const opensPaper = (text: string): boolean =>
  OPENS.test(text) && !CLOSES.test(text) && (!WITH_STAFF.test(text) || WITH_FAMILIES.test(text));

/**
 * May families be told in the alert's own words?
 * @param sharing What it says of whom it may be shown to.
 */
export const mayTellFamilies = (sharing: readonly { text: string }[]): boolean => {
  const lines = sharing.filter(({ text }) => !SAYS_HOW.test(text));
  const isClosed = lines.some(({ text }) => sharingLine(text)?.closes.has('families'));
  return (
    lines.some(({ text }) => opensPaper(text) || opensLine(text, isClosed)) ||
    lines.every(({ text }) => isFromPupils(text))
  );
};

/** What is said of the paper itself opens it; “share away” does not where another line closes it to families. */
function opensLine(text: string, isClosed: boolean): boolean {
  const line = sharingLine(text);
  if (!line || line.closes.has('families')) return false;
  return line.opens.has('families') && (line.isOfPaper || !isClosed);
}

/** Is it kept from pupils alone? */
function isFromPupils(text: string): boolean {
  const line = sharingLine(text);
  return line
    ? line.closes.size === 1 && line.closes.has('pupils')
    : FROM_PUPILS.test(text) && !MARK.test(text);
}

/** “Do not send a letter that names the game”: how families are told, and not that they are not. */
const SAYS_HOW = /\b(?:that|which) (?:names?|describes?|repeats?)\b/i;

/** “HANDLING: staff only”, “not for parents”, “We are not naming it”: a line that closes the paper to others than staff. */
const TO_STAFF =
  /\bstaff only\b|\bfor (?:all )?(?:school )?staff\b|\b(?:not|never) (?:to|for|with|be (?:sent|given|shown) to) (?:parents|carers|families|pupils|students|children|newsletters?|(?:school )?websites?|social media)\b|\b(?:do not|don['’]t) (?:send|show|give) (?:it|this) to (?:parents|carers|families|pupils|students|children)\b|\bnot (?:naming|to name)\b/i;
/** Does a line leave it to all staff? “Staff may see it; pupils should not.” */
function isForStaff(text: string): boolean {
  const line = sharingLine(text);
  return line !== null && !line.closes.has('staff') && !line.closes.has('few');
}
/** Not all staff are meant: leads and heads are, or whoever the paper came to. */
const TO_FEW =
  /\b(?:dsls?|leads?|heads?|head ?teachers?|principals?|deputies|governors?|confidential|official|tlp|restricted|onward|forward\w*|circulat\w+|internal)\b/i;

/** May all staff be told in the alert's own words? @param sharing What it says of whom it may be shown to. */
export const mayTellStaff = (sharing: readonly { text: string }[]): boolean =>
  mayTellFamilies(sharing) ||
  sharing.every(
    ({ text }) =>
      SAYS_HOW.test(text) ||
      opensPaper(text) ||
      isForStaff(text) ||
      ((TO_STAFF.test(text) || (OPENS.test(text) && WITH_STAFF.test(text))) &&
        !TO_FEW.test(text)) ||
      (FROM_PUPILS.test(text) && !MARK.test(text)),
  );

/** A heading or a first line that opens its part of a paper that is closed: “For students (may be read out)”. */
export const opensPart = (heading: string): boolean =>
  /\b(?:may|can|to) be (?:read (?:out|aloud)|shared|given|sent|printed|copied)\b|\bfor (?:parents|carers|families|home)\b|\b(?:to|with) (?:parents|carers|families)\b/i.test(
    heading,
  ) && !CLOSES.test(heading);
