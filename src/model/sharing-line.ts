/**
 * What one line of a paper says of whom the paper may be shown to, however it says so: “Please don’t put it on the class
 * page”, “Parents may be given a copy”, “We’d be grateful if this went no further than the staff room”.
 */

/** Whom a paper may come to: few are leads and heads, or whoever has it. */
type Audience = 'families' | 'public' | 'pupils' | 'staff' | 'few';

export interface SharingLine {
  opens: ReadonlySet<Audience>;
  closes: ReadonlySet<Audience>;
  /** It says itself that the paper is meant: “this bulletin”, and not “it”. */
  isOfPaper: boolean;
}

const PAPERS =
  'alert|briefing|bulletin|circular|communication|document|e-?mail|flyer|guide|guidance|handout|leaflet|letter|message|note|notice|page|paper|post|poster|report|sheet|version|update|advice';
/** “this” is the paper before these: what stands in “this game” is none. */
const NEXT =
  '(?:on|to|into|with|in|out|aloud|as|home|or|and|among|within|where|for|may|can|must|should|is|was|are|went|go|goes|stays?|freely|widely|up|anywhere|further|outside|online)\\b';
/** The paper, as it speaks of itself. */
const THIS = `(?:(?:no |any )?part of (?:this|it)|any of (?:this|it)|this(?: (?:whole )?(?:${PAPERS}))?(?! (?!${NEXT})\\w)|nothing (?:here|in (?:this|it))|(?:a )?cop(?:y|ies)(?: of (?:this|it))?(?! of)|the above)`;
const IT = '(?:it|them both)';
const HAND =
  '(?:pass(?: on)?|forward|send(?: on| out)?|share|circulate|cascade|distribute|copy|photocopy|print|publish|post|put|stick|pin|upload|display|hand(?: out)?|give|show|read(?: out| aloud)?|repeat|reproduce|use|quote(?: from)?|link to|reprint|tweet)';
const HANDED =
  '(?:passed(?: on)?|forwarded|sent(?: on| out| home)?|shared|circulated|cascaded|distributed|copied|photocopied|printed|published|posted|put|stuck|pinned|uploaded|displayed|handed(?: out)?|given|shown|read(?: out| aloud)?|repeated|reproduced|used|reprinted|quoted)';
const GROUP =
  '(?:parents?|carers?|famil(?:y|ies)|pupils?|students?|children|learners|staff|colleagues|teachers)';

const OF: Readonly<Record<Audience, RegExp>> = {
  families:
    /\b(?:parents?|carers?|famil(?:y|ies)|home|homes|book ?bags|the public|everyone|anyone|widely|freely|away|community|communities)\b/,
  public:
    /\b(?:websites?|web ?pages?|social media|facebook|newsletters?|notice ?boards?|school app|portal|the press|the media|online|class groups?|group chats?)\b/,
  pupils:
    /\b(?:pupils?|students?|children|learners|young people|class(?:es)?|assembly|assemblies|tutor time|year \d+)\b/,
  staff: /\b(?:staff|colleagues|teachers|staff ?room|school)\b/,
  few: /\b(?:dsls?|leads?|leaders?|heads?|head ?teachers?|principals?|team|recipients|us|yourselves|named)\b/,
};
/** Whoever may read it. */
const EVERYBODY: readonly Audience[] = ['families', 'public', 'pupils', 'staff'];

/** “the school website” is no school’s staff, “staff lists” are staff; “class page” is pupils’. */
const audiencesIn = (text: string): Set<Audience> => {
  const plain = text
    .replace(/ who (?:work|deal|live) .*$/, '')
    .replace(/\bschool(?='s? |s\b| (?:website|app|newsletter|page))/g, ' ');
  const found = new Set((Object.keys(OF) as Audience[]).filter((one) => OF[one].test(plain)));
  if (found.has('staff') && /\bsafeguarding (?:team|leads?)\b/.test(plain)) found.delete('staff');
  return found;
};

const ASKS =
  "(?:(?:so |and |but |kindly |please |do |by all means |feel free to |(?:we are|we're|i am|i'm) happy for (?:you|schools|anyone) to |you have (?:our|my) (?:blessing|permission|leave) to |(?:you are|you're|schools are|settings are|anyone is|readers are) (?:very )?(?:welcome|free|asked|encouraged|invited) to |(?:you|schools|settings|leads|heads) (?:may|can|might|should) (?:also |freely )?|(?:we|i) (?:would )?(?:ask|urge|request) (?:that )?(?:you|schools|leads|staff|colleagues) (?:to )?|(?:the )?[\\w' ]{2,24} (?:has|have) asked (?:schools|us|heads|leads) to |(?:it is|it's|that is|that's|this is) (?:fine|ok|okay|all right|safe) to |(?:not to|to) )*)";
const NOT = "(?:do not|don't|please don't|never|not to|not)";

/** An order to the reader: what it forbids or allows, with the rest of its clause. */
const ORDERS: readonly RegExp[] = [
  // “do not pass this bulletin to parents”, “share this page or link to it”
  new RegExp(`^${ASKS}(?<not>${NOT} )?(?:ever )?${HAND} (?<of>${THIS})(?<rest>.*)$`),
  // “don’t let pupils see this sheet”
  new RegExp(
    `^${ASKS}(?<not>${NOT} )let (?<rest>[\\w ,]{3,30}) (?:see|have|read|find) (?<of>${THIS}|it)\\b`,
  ),
  // “do not forward to staff lists”, “please cascade to all staff”
  new RegExp(`^${ASKS}(?<not>${NOT} )?${HAND} (?<rest>(?:to|with|among|within) .*)$`),
  new RegExp(`^${ASKS}share (?<rest>away|widely|freely|far and wide)\\b`),
  new RegExp(`^${ASKS}(?:post|display|pin up|put up) (?<rest>where .* see it\\b.*)$`),
  // “put it on the class page or read it out to children”
  new RegExp(
    `^${ASKS}(?<not>${NOT} )?${HAND} ${IT}(?<rest> (?:(?:out|up|aloud|home|round) ?)?(?:(?:to|with|on|in|at|where|among) .*)?)$`,
  ),
];
const IS_FOR = new RegExp(
  `^(?<of>${THIS}) is (?<not>not )?(?:suitable |meant |intended |written |cleared )?for (?<rest>(?:the eyes of )?[\\w' ,]{3,60})$`,
);
const ASIDE: readonly RegExp[] = [
  // “this notice may be reproduced by families”, “nothing here should be repeated to pupils”, “it can be handed to families”
  new RegExp(
    `^(?:${ASKS}|(?:we|i) (?:would|'d) rather (?:that )?)(?<of>${THIS}|it) (?:may|can|must|should|is|are|was|were|could)(?<not> not| never|n't)? ?(?:to |free to |meant to |intended to )?(?:be )?(?:freely )?(?<not2>not )?(?:${HANDED}|go(?: home)?)(?<rest>.*)$`,
  ),
  // “not to be put on the school website”
  new RegExp(`^(?<not>not to be|never to be) ${HANDED}(?<rest>.*)$`),
  // “this page is not suitable for children”, “this is for the eyes of leaders”
  IS_FOR,
  /^(?<of>onward (?:sharing|circulation))(?<rest>.*) is (?<not>not )?(?:encouraged|welcome|fine|allowed|permitted)/,
];
/** Whom alone it is for: “keep this within the team”, “circulate within school only”. */
const ALONE: readonly RegExp[] = [
  new RegExp(`^${ASKS}keep (?:${THIS}|it) (?:within|among|between|inside|to) (?<rest>.*)$`),
  new RegExp(
    `^(?:${THIS}|it) (?:must|should|needs to|has to|is to) (?:stay|remain|be kept) (?:within|among|between|inside|with) (?<rest>.*)$`,
  ),
  new RegExp(
    `\\b(?:${THIS}|it) (?:went|goes|go|to go|should go|must go) no (?:further|farther|wider) than (?<rest>.*)$`,
  ),
  new RegExp(`^${ASKS}${HAND} (?<rest>(?:within|inside|among) [\\w ]{3,30}) only\\b`),
  /^(?:strictly )?for (?<rest>[\w ]{3,30}?)(?: eyes)? only\b/,
  /^strictly for (?<rest>[\w ]{3,40})$/,
  /^(?:for )?(?<rest>school|staff|internal|professional) use only\b/,
  new RegExp(`(?:^|, so )(?:${THIS}|this one) is (?:just|only) for (?<rest>.*)$`),
  new RegExp(`^${ASKS}treat (?:${THIS}|it) as (?:strictly )?confidential(?<rest>.*)$`),
];
/** “Parents may be given a copy”, “pupils and parents should not” */
const WHO = new RegExp(
  `^(?<rest>(?:all |any )?${GROUP}(?:(?:,| and| or) ${GROUP})*) (?:may|can|should|must)(?<not> not| never|n't)?(?: (?:see|have|read|keep|be (?:given|shown|sent|handed)) (?<of>${THIS}|it)\\b.*|$)`,
);
/** Where a paper is put, and a picture hardly: so “it” is the paper. */
const OF_PAPERS =
  /\b(?:class page|website|newsletters?|notice ?boards?|book ?bags|school app|portal|staff ?room|assembl(?:y|ies)|staff lists?)\b|\bread it (?:out|aloud)\b|\bhand it (?:out|round)\b|\b(?:pin|put|stick) it up\b/;
/** “Please read this note with your team”: whoever reads it does not hand it on. */
const IS_READ = new RegExp(`^${ASKS}read (?:${THIS}|it)(?! (?:out|aloud|to))`);
/** “Share this page”: a button of the site. */
const IS_BUTTON = new RegExp(`^${HAND} this(?: \\w+)?$`);
const REASON =
  /,? (?:because|since|as (?:it|this|they|some)|so (?:please|that)|until|unless|without)\b.*$/;

/** @returns `null` where the line speaks of something else. */
export function sharingLine(line: string): SharingLine | null {
  const plain = line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N},;:.'/ -]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (ASKS_MORE.test(plain)) return null;
  if (PRINTED_ALL.test(plain)) return said([], EVERYBODY, false, false);
  const clauses = plain
    .replace(TO_WHOM, '')
    .split(/(?:[;.]|, but|, and not)(?: |$)|, so (?=please)/)
    .map((clause) =>
      clause
        .replace(REASON, '')
        .replace(/, (?:please|no need to ask)$/, '')
        .trim(),
    )
    .filter((clause) => clause !== '');
  const all = clauses.flatMap(
    (clause, at) => (at > 0 ? butNot(clause) : null) ?? clauseOf(clause) ?? looseOf(clause) ?? [],
  );
  const [first] = all;
  if (!first) return null;
  // “You may forward it to schools, but …”: what forbids something that is not understood opens nothing.
  const isDoubtful = clauses.length > all.length && clauses.some((one) => FORBIDS.test(one));
  const opens = new Set(isDoubtful ? [] : all.flatMap((one) => [...one.opens]));
  const closes = new Set(all.flatMap((one) => [...one.closes]));
  return { opens, closes, isOfPaper: all.some(({ isOfPaper }) => isOfPaper) };
}
/** “Schools are asked to share this with families, to brief all staff and not to name the app”: one thing of several. */
const ASKS_MORE = /\basked to [^,]+, (?:and )?to \w+/;
const FORBIDS = /\b(?:not|never|nor|only)\b|n't\b/;
/** “Print it, pin it up, pass it on.” */
const PRINTED_ALL = new RegExp(
  `^(?:please )?(?:(?:${HAND}|pin|pass|stick|take) (?:it|this)(?: up| on| round| home| out)?(?:,| and|, and|\\.|$) ?){2,}$`,
);

const said = (
  not: readonly Audience[],
  open: readonly Audience[],
  isOfPaper: boolean,
  isAlone: boolean,
): SharingLine => ({
  opens: new Set(open),
  closes: new Set(
    isAlone
      ? EVERYBODY.filter((one) => !open.includes(one) || (one === 'staff' && open.includes('few')))
      : not,
  ),
  isOfPaper,
});

/** “Heads: keep this to yourselves”, “A word of caution: …” */
const TO_WHOM = /^(?:[\w' ]{2,20}|(?:please )?note|nb|a word of (?:caution|warning)): /;
/** “… but not with parents” */
function butNot(clause: string): SharingLine | null {
  const [, rest = ''] = /^not (?:yet )?((?:to|with|for|by|in|on) .*)$/.exec(clause) ?? [];
  const who = [...audiencesIn(rest)];
  return who.length > 0 ? said(who, [], false, false) : null;
}

/** Said otherwise, and of the paper all the same: what keeps it back, what lets it go, and who alone may see it. */
const KEEPS_BACK =
  /\b(?:it|this) (?:stays?|is kept|be kept) (?:off|out of|away from)\b|\bkeep (?:it|this) (?:off|out of|away from|from (?:the )?(?:parents|pupils|children|families|staff))\b|\b(?:hold|keep|sit) (?:(?:this|it) back|back (?:this|it)|on (?:this|it))\b|\b(?:this|it) (?:should|must|may|can|is)(?: not|n't|not)(?: to)? leave the\b|^not (?:one|something) for\b|^not for (?:display|quotation|quoting|use)\b|\b(?:this|it) (?:does|must|should|may|can)(?: not|n't|not) (?:ever )?(?:reach|get to|get into|end up|fall into|find its way)\b|\b(?:do not|don't|please not) (?:send|write|put|say) (?:anything|a word) (?:home|to (?:parents|families|pupils)|in writing)\b|\b(?:destroy|delete|shred|bin)\b.*\b(?:after|once|when)\b.*\bread|\bkeep (?:it|this) under wraps\b|\b(?:this|it) (?:is |was )?(?:\w+ )?(?:to you )?in (?:strict )?confidence\b|\b(?:this|it) (?:is|was)(?: not|n't) (?:for|written for|meant for) \w+(?: \w+)? to (?:read|see)\b/;
const LETS_GO =
  /\byours to (?:copy|share|use|print|keep|send)\b|^(?:there is )?no need to keep (?:this|it) (?:to yoursel(?:f|ves)|quiet|back)\b/;
/** “We would like every parent to read this.” */
const WISHED = new RegExp(`\\b(?:would|'d) like (?<who>.{3,50}) to (?:read|see|have) (?:${THIS})$`);
/** “Please make sure all parents receive a copy.” */
const MADE_SURE =
  /^(?:please )?(?:make sure|ensure|see) (?:that )?(?<who>.{3,50}) (?:receives?|gets?|sees?|have|has) (?:a copy|this|it)\b/;
const GIVES_LEAVE =
  /^(?:any |all )?(?:schools?|clubs?|settings|readers|leads|heads)\b|^(?:please )?(?:feel free|you are welcome|you're welcome|by all means)\b/;
const FEW_ONLY =
  /^(?:for )?((?:(?:senior |all )?(?:governors|staff|heads|leads|dsls|deputies|leaders|teachers)(?:,? and |, | or )?)+) only\b/;
const OF_THIS = new RegExp(
  `\\b(?:${HAND}|${HANDED}) (?:up |on |out |round )?(?<of>${THIS})|(?<of2>${THIS}) (?:[\\w']+ ){0,4}(?:${HANDED}|${HAND})\\b|\\b(?:${HAND}|${HANDED}) it (?:online|anywhere)\\b`,
);
const DIRECTED =
  /\b(?:please|kindly|by all means|feel free|welcome|we (?:would )?(?:ask|prefer)|rather|(?:schools?|clubs?|settings|you|anyone|readers|staff|parents|pupils|it|this) (?:may|can|must|should|could|ought)(?:n't)?)\b/;
/** He, she, they, children, an app: something is told, and nobody is asked. */
const TELLS =
  /^(?:he|she|they|children|young people|users?|players?|strangers?|some|most|many|the \w+|an? \w+|one|then)\b(?!.*\b(?:this (?:sheet|letter|note|briefing|bulletin|page|leaflet|notice|email)|in confidence)\b)/;
/** Something else is shown or kept: “Send the photograph to nobody”, “Keep it from your child”. */
const OF_OTHERS =
  /\b(?:pictures?|photos?|photographs?|images?|videos?|clips?|phones?|passwords?|links?|numbers?|accounts?|address|profiles?|screens?|money|codes?|details|app|game|site|devices?|tablets?|your (?:child|son|daughter)|a friend|strangers?|reward)\b/;

function looseOf(clause: string): SharingLine | null {
  if (TELLS.test(clause) || OF_OTHERS.test(clause)) return null;
  const only = FEW_ONLY.exec(clause)?.[1];
  if (only) return said([], [...audiencesIn(only.replace('senior staff', 'leaders'))], true, true);
  const wished = (WISHED.exec(clause) ?? MADE_SURE.exec(clause))?.groups?.who;
  if (LETS_GO.test(clause) || (wished && audiencesIn(wished).has('families')))
    return said([], EVERYBODY, true, false);
  const who = [...audiencesIn(clause)];
  if (KEEPS_BACK.test(clause)) {
    const isOut = /\b(?:destroy|delete|shred|bin|confidence|wraps)\b/.test(clause);
    const closed = who.filter((one) => one !== 'staff' && one !== 'few');
    if (isOut) return said(EVERYBODY, [], true, false);
    return said(closed.length > 0 ? closed : ['families', 'public', 'pupils'], [], true, false);
  }
  const found = OF_THIS.exec(clause);
  if (!found || !DIRECTED.test(clause)) return null;
  const rest = clause.slice(found.index + found[0].length);
  const to = [...audiencesIn(found[0].includes(' it ') ? found[0] + rest : rest)];
  const isNot = /\b(?:not|never)\b|n't\b/.test(clause.slice(0, found.index + found[0].length));
  // “Anyone can build one and put it online”: what has no word for the paper is forbidden, or is something else.
  if (!isNot && (found.groups?.of ?? found.groups?.of2) === undefined) return null;
  if (isNot) return said(to.length > 0 ? to : EVERYBODY, [], true, false);
  if (IS_READ.test(clause) || IS_BUTTON.test(clause)) return null;
  // “You can share this with a trusted adult” gives no leave to hand on a paper.
  if (to.length === 0 && !GIVES_LEAVE.test(clause)) return null;
  const isForSome = to.length > 0 && to.every((one) => one === 'staff' || one === 'few');
  return said([], isForSome ? to : EVERYBODY, true, isForSome);
}

function clauseOf(clause: string): SharingLine | null {
  for (const pattern of ALONE) {
    const found = pattern.exec(clause);
    const only = found ? [...audiencesIn(found.groups?.rest ?? '')] : [];
    // “For information only” says nothing of it; what is confidential is everybody's who has it.
    if (found && (only.length > 0 || /\bconfidential\b/.test(clause)))
      return said([], only, true, true);
  }
  for (const pattern of [...ORDERS, ...ASIDE, WHO]) {
    const found = pattern.exec(clause);
    if (!found) continue;
    const { rest = '', of, not, not2 } = found.groups ?? {};
    const isNot = (not ?? not2) !== undefined || /^n(?:o|othing)\b/.test(of ?? '');
    if (
      !isNot &&
      pattern === IS_FOR &&
      !/\b(?:only|alone|eyes)\b/.test(clause) &&
      !OF.families.test(rest)
    )
      return null;
    const isOfPaper = of !== undefined && of !== 'it';
    const who = [...audiencesIn(rest)];
    const isPaper = isOfPaper
      ? who.length > 0 || of !== 'this' || isNot
      : pattern === WHO || isOfIt(clause, rest, who, isNot);
    if (!isPaper || (!isNot && (IS_READ.test(clause) || IS_BUTTON.test(clause)))) continue;
    if (isNot) return said(who.length > 0 ? who : EVERYBODY, [], isOfPaper, false);
    // What only some staff are to have is not for the rest; whatever pupils may see, all may.
    const isForSome =
      who.length > 0 &&
      who.every((one) => one === 'staff' || one === 'few') &&
      !IN_SCHOOL.test(rest);
    return said([], isForSome ? who : EVERYBODY, isOfPaper, isForSome);
  }
  return null;
}
/** “This sheet may be copied freely inside your school”: it gives leave, and keeps it from nobody. */
const IN_SCHOOL = /^ (?:in|inside|within) (?:your|any|the|a) schools?$/;

/** “please do not send it to families”; “to anyone” may be said of a picture. */
const NAMED_FAMILIES = /\b(?:send|give|go|forward|pass)\b.* (?:parents|carers|families)\b/;
/** Is “it”, or what has no word, the paper? It may be a picture, and “it was sent to parents” tells what happened. */
const isOfIt = (
  clause: string,
  rest: string,
  who: readonly Audience[],
  isNot: boolean,
): boolean => {
  if (/^it (?:is|are|was|were)\b|\bused\b/.test(clause)) return false;
  const isUnsaid = !/\b(?:it|them both)\b/.test(clause.slice(0, clause.length - rest.length));
  return (
    OF_PAPERS.test(clause) ||
    (isNot && who.includes('families') && NAMED_FAMILIES.test(clause)) ||
    (who.includes('families') && !isNot) ||
    (isUnsaid && who.length > 0)
  );
};
