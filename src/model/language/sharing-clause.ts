/**
 * Parses one clause on who may be shown the paper: an order, a permission, a mark or a wish. Each pattern has an
 * example.
 */
import { regExp } from '../text/reg-exp.ts';
import { ALL_BUT_STAFF, type Clause, closing, isStaff, only, opening } from './clause.ts';
import { IS_BUTTON, IS_READ, leave, orderOf } from './sharing-order.ts';
import { ASKS, EVERYBODY, HAND, HANDED, NOT, readersIn, THIS } from './sharing-words.ts';

/**
 * @param plain A clause in lower case, with straight apostrophes.
 * @param goesOn Does another clause stand before it, whose verb it may share? “… but not with parents”
 * @param isOfPaper Did a clause before it name the paper, so that “it” is the paper? “… pass it on; don’t put it on
 *   social media”
 */
export const readClause = (plain: string, goesOn: boolean, isOfPaper = false): Clause | null =>
  (goesOn ? notWith(plain) : null) ??
  (isOfPaper ? offline(plain) : null) ??
  ofPart(plain) ??
  retold(plain) ??
  onlyFor(plain) ??
  orderOf(plain) ??
  ofWording(plain) ??
  saidOtherwise(plain) ??
  notWith(plain);

/** “… but not with parents”, “Not for newsletters or school websites” */
function notWith(plain: string): Clause | null {
  const [, rest = ''] = /^not (?:yet )?((?:to|with|for|by|in|on) .*)$/.exec(plain) ?? [];
  const readers = readersIn(rest);
  return readers.length > 0 ? closing(readers, false) : null;
}

/** “Please don’t put it on social media”, after a clause that names the paper. */
const offline = (plain: string): Clause | null =>
  PUT_ONLINE.test(plain) ? closing(['public'], true) : null;
const PUT_ONLINE = regExp()`^${ASKS}${NOT} ${HAND} (?:(?:screenshots?|photos|pictures|any) of )?(?:it|this) (?:on|in|to) (?:social media|facebook|the internet|\w+ groups)`;

/** “Key points may be passed to staff and parents in your own words”: it may be told, but not quoted. */
const retold = (plain: string): Clause | null =>
  RETOLD.some((pattern) => pattern.test(plain))
    ? { ...closing(EVERYBODY, true), isRetold: true }
    : null;
const OWN_WORDS = "(?:only )?in (?:your|the school's|the setting's|a school's) own words(?! or\\b)";
const TOLD = '(?:told|explained|summari[sz]ed|retold|put|relayed)';
const POINTS =
  '(?:(?:the |its |any |these )?(?:key |main )?(?:points?|messages?|contents?|advice|information|learning|themes))';
const RETOLD: readonly RegExp[] = [
  regExp()`\b(?:may|can|should|must|to) (?:only )?be (?:${HANDED}|${TOLD})\b.*\b${OWN_WORDS}`,
  regExp()`^${ASKS}(?:${HAND}|tell|put|summari[sz]e|explain|relay) (?:(?:parents|families|staff|carers|colleagues)(?:,? and (?:parents|families|staff|carers|colleagues))* )?(?:${THIS}|it|${POINTS})\b(?!.*\byour (?:child|son|daughter)).*\b${OWN_WORDS}`,
  regExp()`^${ASKS}(?:tell|brief|inform) (?:your |all |the )?(?:staff|parents|families|carers|colleagues|governors)\b(?!.*\byour (?:child|son|daughter)).*\b${OWN_WORDS}`,
  /^(?:please )?(?:use|find) your own words(?: (?:with|for|when) .*)?$/,
];

/** A part of the paper, by name or number: “page 2”, “the section for families”. */
const PART =
  "(?:(?:the )?(?:pages?|sections?|parts?|sides?) (?:\\d[\\d -]*|two|three|four|overleaf|below|(?:for|to) (?:parents|carers|families|home)(?: and (?:parents|carers|families))?)|the (?:parents|carers|families)(?:'s?)? (?:page|section|part)|the (?:last|second|back) (?:page|section|side))";
/** “Page 2 may be sent home”, “You may share the section for families”: the rest may not. */
const OF_PART: readonly RegExp[] = [
  regExp()`^${PART} (?:may|can|is to|should) (?<not>not )?be ${HANDED}\b`,
  regExp()`^${ASKS}(?<not>${NOT} )?${HAND} ${PART}(?! of)`,
];
const ofPart = (plain: string): Clause | null =>
  OF_PART.some((pattern) => pattern.test(plain)) ? closing(['families', 'public'], false) : null;

/** Clauses that name the only readers. */
const ALONE: readonly RegExp[] = [
  // “keep this within the team”
  regExp()`^${ASKS}keep (?:${THIS}|it) (?:within|among|between|inside|to) (?<who>.*)$`,
  // “this must stay between us and the school”
  regExp()`^(?:${THIS}|it) (?:must|should|needs to|has to|is to) (?:stay|remain|be kept) (?:within|among|between|inside|with) (?<who>.*)$`,
  // “if this went no further than the staff room”
  regExp()`\b(?:${THIS}|it) (?:went|goes|go|to go|should go|must go) no (?:further|farther|wider) than (?<who>.*)$`,
  // “circulate within school only”
  regExp()`^${ASKS}${HAND} (?<who>(?:within|inside|among) [\w ]{3,30}) only\b`,
  // “for staff eyes only”, “for DSLs, deputies and heads only”, “strictly for the safeguarding team”, “staff only”
  /^(?:strictly )?(?:intended )?for (?<who>[\w ,]{3,60}?)(?: eyes)? only\b/,
  /^strictly for (?<who>[\w ]{3,40})$/,
  /^(?:for )?(?<who>(?:(?:all |school )*(?:governors|staff|senior staff|heads|leads|dsls|deputies|leaders|teachers)(?:,? and |, | or )?)+) only\b/,
  /^(?:for )?(?<who>school|staff|internal|professional) use only\b/,
  // “For designated safeguarding leads and their deputies”, “Restricted to DSLs”
  /^(?:restricted:? )?(?:(?:briefing|bulletin|note|alert|notice) )?(?:for|to) (?:the (?:attention|eyes) of )?(?:the )?(?<who>(?:designated (?:safeguarding )?leads?|dsls?|safeguarding leads?)(?: \(dsls?\))?,? (?:and|or) (?:their )?deput(?:y|ies)(?: (?:dsls?|leads?))?)$/,
  /^restricted:? (?:to|for) (?<who>[\w ,']{3,60})$/,
  // “so this one is just for us”
  regExp()`(?:^|, so )(?:${THIS}|this one) is (?:just|only) for (?<who>.*)$`,
  // “please treat this as confidential to leads”
  regExp()`^${ASKS}treat (?:${THIS}|it) as (?:strictly )?confidential(?<who>.*)$`,
];

function onlyFor(plain: string): Clause | null {
  for (const pattern of ALONE) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const readers = readersIn((found.groups?.who ?? '').replace('senior staff', 'leaders'));
    // “For information only” does not limit readers. A confidential paper is open only to those who have it.
    if (readers.length > 0 || /\bconfidential\b/.test(plain)) return only(readers, true);
  }
  return null;
}

const NAMES = '(?:names?|describes?|repeats?)';
/** “Do not send a letter that names the game” says how families are told, not that they are not told. */
const SAYS_HOW = regExp()`\b(?:do not|don't|never|should not|must not) (?:send|write|post|print|publish|share|issue|put) .{0,60}?\b(?:that|which) ${NAMES}(?: or ${NAMES})? (?:it|them|the)\b`;
/** “We are not naming it here, and ask you not to name it either” */
const UNNAMED = /^we (?:are not naming|have not named)\b/;
/** “We will not describe it, and we ask you not to either” applies to staff too. */
const UNTOLD = regExp()`\b(?:ask|urge|request) (?:that )?(?:you|schools|staff|leads|families|parents|everyone|colleagues)(?: also)? (?:not to|to not|never to) (?:${NAMES} (?:it|them|the)|do so|either)\b`;
/** “Please do not name the challenge to pupils” */
const UNNAMED_TO = regExp()`\b${NOT} (?:name|describe) (?:it|the (?:app|challenge|game|dare|group|site|trend|account)) (?:to|with|in front of) (?<who>pupils|children|students|families|a class|classes)\b`;

/** Clauses on who may be told the name of the service, and how. */
function ofWording(plain: string): Clause | null {
  if (SAYS_HOW.test(plain)) return closing([], true);
  if (UNNAMED.test(plain)) return closing(ALL_BUT_STAFF, true);
  if (UNTOLD.test(plain)) return closing(EVERYBODY, true);
  const who = UNNAMED_TO.exec(plain)?.groups?.who;
  return who === undefined ? null : closing(readersIn(who), true);
}

/** Phrases that keep the paper from the readers named or, where none is named, from all but the staff. */
const KEEPS_BACK: readonly RegExp[] = [
  // “we ask that it stays off class groups”, “please hold this back”, “sit on it”
  /\b(?:it|this) (?:stays?|is kept|be kept) (?:off|out of|away from)\b/,
  /\bkeep (?:it|this) (?:off|out of|away from|from (?:the )?(?:parents|pupils|children|families|staff))\b/,
  /\b(?:hold|keep|sit) (?:(?:this|it) back|back (?:this|it)|on (?:this|it))\b/,
  // “it shouldn’t leave the building”, “make sure that this doesn’t reach the parents”
  /\b(?:this|it) (?:should|must|may|can|is)(?: not|n't|not)(?: to)? leave the\b/,
  /\b(?:this|it) (?:does|must|should|may|can)(?: not|n't|not) (?:ever )?(?:reach|get to|get into|end up|fall into|find its way)\b/,
  // “not one for the newsletter”, “not for display”
  /^not (?:one|something) for\b|^not for (?:display|quotation|quoting|use)\b/,
  // “don’t send anything home about it”, “it isn’t for the children to read”
  /\b(?:do not|don't|please not) (?:send|write|put|say) (?:anything|a word) (?:home|to (?:parents|families|pupils)|in writing)\b/,
  /\b(?:this|it) (?:is|was)(?: not|n't) (?:for|written for|meant for) \w+(?: \w+)? to (?:read|see)\b/,
];
/** Phrases that keep the paper from everybody: “Kindly destroy after reading”, “this was sent to you in confidence”. */
const KEEPS_FROM_ALL =
  /\b(?:destroy|delete|shred|bin)\b.*\b(?:after|once|when)\b.*\bread|\bkeep (?:it|this) under wraps\b|\b(?:this|it) (?:is |was )?(?:\w+ )?(?:to you )?in (?:strict )?confidence\b/;
/** “Other heads in the Trust are welcome to pass it on” says nothing of families. */
const LETS_PASS = regExp()`^(?:other |all |any )?(?:schools|heads|leads|settings|governors|colleagues)\b[\w' ]{0,30} (?:are|is) welcome to ${HAND} it(?: on)?$`;
/** “It’s yours to copy”, “No need to keep this to yourself” */
const LETS_GO =
  /\byours to (?:copy|share|use|print|keep|send)\b|^(?:there is )?no need to keep (?:this|it) (?:to yoursel(?:f|ves)|quiet|back)\b/;
/** “We would like every parent to read this”, “Please make sure all parents receive a copy” */
const WISHED: readonly RegExp[] = [
  regExp()`\b(?:would|'d) like (?<who>.{3,50}) to (?:read|see|have) (?:${THIS})$`,
  /^(?:please )?(?:make sure|ensure|see) (?:that )?(?<who>.{3,50}) (?:receives?|gets?|sees?|have|has) (?:a copy|this|it)\b/,
];
/** Subjects of a report: he, she, they, children, an app. The clause asks nobody. */
const TELLS =
  /^(?:he|she|they|children|young people|users?|players?|strangers?|some|most|many|the \w+|an? \w+|one|then)\b(?!.*\b(?:this (?:sheet|letter|note|briefing|bulletin|page|leaflet|notice|email)|in confidence)\b)/;
/** Other things that are shown or kept: “Send the photograph to nobody”, “Keep it from your child”. */
const OF_OTHER_THINGS =
  /\b(?:pictures?|photos?|photographs?|images?|videos?|clips?|phones?|passwords?|links?|numbers?|accounts?|address|profiles?|screens?|money|codes?|details|app|game|site|devices?|tablets?|your (?:child|son|daughter)|a friend|strangers?|reward|(?:bed|bath|play)[- ]?rooms?|toys?|headsets?|speakers?)\b/;

/** Clauses in no fixed form. */
function saidOtherwise(plain: string): Clause | null {
  if (TELLS.test(plain) || OF_OTHER_THINGS.test(plain)) return null;
  const wished = WISHED.flatMap((pattern) => pattern.exec(plain)?.groups?.who ?? []).flatMap(
    readersIn,
  );
  if (LETS_PASS.test(plain)) return opening([], true);
  if (LETS_GO.test(plain) || wished.includes('families')) return opening(EVERYBODY, true);
  if (KEEPS_FROM_ALL.test(plain)) return closing(EVERYBODY, true);
  if (KEEPS_BACK.some((pattern) => pattern.test(plain))) {
    const named = readersIn(plain).filter((reader) => !isStaff(reader));
    return closing(named.length > 0 ? named : ALL_BUT_STAFF, true);
  }
  return spokenOf(plain);
}

/** The paper, with what is done with it before or after it. */
const DONE_WITH = regExp()`\b(?:${HAND}|${HANDED}) (?:up |on |out |round )?(?<of>${THIS})|(?<of2>${THIS}) (?:[\w']+ ){0,4}(?:${HANDED}|${HAND})\b|\b(?:${HAND}|${HANDED}) it (?:online|anywhere)\b`;
const ASKS_SOMEBODY =
  /\b(?:please|kindly|by all means|feel free|welcome|we (?:would )?(?:ask|prefer)|rather|(?:schools?|clubs?|settings|you|anyone|readers|staff|parents|pupils|it|this) (?:may|can|must|should|could|ought)(?:n't)?)\b/;
/** “Any school may reprint this” is a permission; “You can share this with a trusted adult” is not. */
const GIVES_LEAVE =
  /^(?:any |all )?(?:schools?|clubs?|settings|readers|leads|heads)\b|^(?:please )?(?:feel free|you are welcome|you're welcome|by all means)\b/;

/** “Schools and youth clubs may put this up or pass it on” */
function spokenOf(plain: string): Clause | null {
  const found = DONE_WITH.exec(plain);
  if (!found || !ASKS_SOMEBODY.test(plain)) return null;
  const end = found.index + found[0].length;
  const who = plain.slice(end);
  const readers = readersIn(found[0].includes(' it ') ? found[0] + who : who);
  if (/\b(?:not|never)\b|n't\b/.test(plain.slice(0, end)))
    return closing(readers.length > 0 ? readers : EVERYBODY, true);
  // “Anyone can build one and put it online”: without a word for the paper, “it” is something else.
  const isNamed = (found.groups?.of ?? found.groups?.of2) !== undefined;
  if (!isNamed || IS_READ.test(plain) || IS_BUTTON.test(plain)) return null;
  return readers.length > 0 || GIVES_LEAVE.test(plain) ? leave(readers, '', true) : null;
}
