/** What stands around an alert and says nothing of it: greetings, signatures, the site, and to whom it may be shown. */
import { OF_PAPER, opensPaper } from '#model/may-share.ts';
import { sharingLine } from '#model/sharing-line.ts';

/** A longer line says something. */
const MOST_WORDS = 14;

const GREETING =
  /^(?:dear|hello|hi|hiya|hey|(?:morning|afternoon|evening),? all|good (?:morning|afternoon|evening)|greetings|welcome|to (?:all|the) (?:parents|families|staff|carers|schools)|annwyl|bore da|prynhawn da|a (?:chairde|chara|thuismitheoir\S*)|a phobail)\b/i;
const POLITE =
  /^(?:(?:many )?thanks\b|thank you\b|with (?:thanks|best|kind|warm|every)|(?:kind|best|warm|kindest|warmest) (?:regards|wishes)|yours|sincerely|regards|best|i hope (?:this|you|that|all)|we hope (?:this|you|that)|i am writing to|we are writing to|please (?:find|see) (?:attached|below|overleaf)|is mise|le (?:gach|meas)|go raibh|beir bua|yn (?:gywir|gu)|cofion|gyda|diolch|hwyl|slán|sl[aà]n)\b/i;
const SITE =
  /^(?:skip to|jump to|listen to this|view (?:this|in) |menu\b|we use cookies|accept all|sign in to|search this|more news|roll no|home$|home [>›»|/]|menu$|search$|close$|log ?in\b|sign in$|register$|read more|more (?:from|in|on) |find out more$|save as|(?:print|save|share)(?: [|·] | ?$)|click here|download (?:the|our|a|this) |print(?: this)?\b|share(?: this| on|$)|tweet|back to|previous|next(?: page| post|$)|subscribe|follow us|contact us$|sitemap|site map|accept (?:all )?cookies|cookie|privacy (?:notice|policy)|terms (?:of|and)|all rights|copyright|©|translate|select language|a-z|you are here|posted (?:by|on|in|\d)|published (?:by|on|\d)|last (?:updated|reviewed)|page (?:last )?\w+|by admin|by webmaster|updated|tags?:|categor(?:y|ies):|leave a (?:comment|reply)|was this (?:page|useful|helpful)|related(?::| (?:articles|posts|pages|news|links))|you (?:might|may) also (?:like|be|want)|view (?:all|more)|(?:photo|image|picture)s?(?: credit|:)|tel[.:]|telephone:|e-?mail:|fax[.:]|web(?:site)?:|www\.|https?:|address:|sent via\b|you are receiving this|to (?:change your settings|unsubscribe)|reply \||compiled by|reviewed by|ref\b|reference:|version|document|distribution|circulat)/i;
/** “Facebook X Email Print”: where a page can be shared, in a row of nothing else. */
const SHARE_ROW =
  /^(?:\W*\b(?:share|this|page|on|via|to|follow|us|facebook|x|twitter|linkedin|whatsapp|pinterest|reddit|instagram|youtube|threads|bluesky|messenger|telegram|tiktok|snapchat|e-?mail|print|copy|link|url|rss)\b\W*){2,}$/i;
const SHARES = /\b(?:share|follow us|e-?mail|print|copy link|rss|x|twitter|linkedin)\b/i;
export const isShareRow = (text: string): boolean => SHARE_ROW.test(text) && SHARES.test(text);
const CRUMBS = /^[^.!?]{2,40}(?:\s[>›»/|·]\s[^.!?]{2,40}){2,}$/;
/** “Home > Schools > Online safety”, or “You > Places > Hide”. */
export const isPath = (text: string): boolean => CRUMBS.test(text) && /\s[>›»]\s/.test(text);
const POST =
  /^[^.;:?!]{0,70}\b(?:head ?teacher|head|principal|deputy|assistant head|safeguarding lead|dsl|governors?|secretary|treasurer|officer|inspector|sergeant|constable|superintendent|manager|director|chief executive|co-?ordinator|commissioner|pennaeth|príomhoide)\b[^.;:?!]{0,40}$/i;
const NAME =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|pc|ds|dc|di)\.? )?(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3},?$/u;

/** “Have a lovely weekend,”, “See you on Monday”: how a letter ends. */
const WISH =
  /^(?:(?:(?:we )?(?:do )?hope (?:that )?you(?: all)? |wishing (?:you|everyone|all)(?: \w+){0,3}? |enjoy )?(?:have )?(?:an? |the )?(?:very |really )?(?:lovely|good|nice|great|happy|safe|restful|wonderful|relaxing|super|fantastic|brilliant|enjoyable|peaceful|merry|well-earned|long|fun)(?:,? (?:and )?\w+)?,? (?:weekend|holidays?|half[- ]term|break|christmas|new year|easter|summer|rest|week|evening|day|term)|enjoy (?:the|your) (?:weekend|holidays?|half[- ]term|break|sunshine|summer|rest|week|evening|snow|weather)|see you (?:all )?(?:on|in|at|next|back|after|soon)|until next (?:time|week|month|term)|take care(?: (?:all|everyone|of yourselves|everybody))?$|keep well|(?:stay|keep) safe(?:,? (?:all|everyone))?\W*$)\b/i;
/** “Sorry it's late”, “Apologies for the long email”: what the writer asks pardon for. */
const APOLOGY =
  /^(?:(?:we(?:['’]re| are)|i(?:['’]m| am)) (?:so |very |really )?sorry|(?:so |very )?sorry|(?:my |our |with )?apologies|(?:i|we) apologi[sz]e|(?:please )?(?:excuse|forgive|pardon)) .*\b(?:late(?:ness)?|delay(?:ed)?|length|long|short notice|typos?|typing|spelling|essay|rush(?:ed)?|rambl\w*|another|hour|inconvenience|bother\w*|spam|quality|formatting|blunt\w*|weekend|wall of text|out of the blue|group message|cross-?posting)\b/i;
/** “Press office: …”, “Ask the team.”, “For a large-print copy …”: who made the paper, and how to follow or get more of it. */
const OF_PUBLISHER =
  /^(?:(?:ask|meet|email|contact|about) (?:the|our) team\W*$|(?:press|media|news) (?:office|enquiries|contacts?|desk)\b|(?:for )?(?:media|press) (?:enquiries|interviews)\b|for interviews\b|editor\s?:|donate\b|support (?:us|our work)\b|become a (?:friend|member|supporter)\b|(?:please )?tell us (?:how you (?:have )?used|what you (?:think|thought) of) (?:this|our|the)\b|(?:send|give) us (?:your )?feedback\b|feedback:|(?:like|follow|find|join|tag|catch) (?:us|our (?:page|channel|work)) (?:on|at|online|@|here)|follow @|sign up (?:to|for) (?:our|the) (?:newsletter|mailing|e-?mails?|updates)|join our (?:mailing|newsletter)|(?:still )?(?:got|have) (?:a |any |another )?(?:questions?|query|queries)\?$|(?:order|request) (?:more|printed|free|extra) copies|for (?:a |an )?(?:large[- ]print|braille|easy[- ]read|printed) (?:cop(?:y|ies)|version)|[@#]\w+$|(?:if [^,]{3,60}, )?(?:please )?(?:read on|turn over|scroll down)\W*$|(?:please )?(?:do not|don['’]t) reply (?:all|to (?:all|this (?:e-?mail|message|address|inbox|text)))\b)/i;
/** Whoever is not the reader’s own child: a shop, a family, the staff. */
const OTHERS =
  "(?:it|us|(?:the|our|that|their|your local) (?:[\\w’'-]+ ){0,2}?(?:staff|office|team|owners?|shop(?:keeper)?s?|business|caf[eé]|company|drivers?|volunteers|neighbours?|residents|family|families|victims?|officers?|police|person of that name|school|site of that name|charity|church))";
/** “Please be kind to it.”, “Please do not publish the name of the road.”: said for somebody else, to the press or to all. */
const PLEA = new RegExp(
  `^(?:(?:please|do|so) )*(?:be (?:kind|patient|gentle|nice|polite|fair|considerate|civil) (?:to|with|towards|about) ${OTHERS}\\b|bear with ${OTHERS}\\b|spare a thought for\\b|leave ${OTHERS} (?:alone|in peace)|respect (?:the|their|his|her) (?:family['’]s |families['’] )?(?:privacy|wishes)|(?:do not|don['’]t) (?!\\w+ the other (?:families|parents|family))(?:ring|visit|call|blame|bother|trouble|turn up at|complain to|review|descend on|be rude to|take it out on) ${OTHERS}\\b|(?:do not|don['’]t|never) (?:publish|print|broadcast|identify|photograph)\\b(?!.*\\b(?:your|pupils?|them(?:selves)?)\\b)|credit\\b)|^(?:editors?|journalists|reporters|newsrooms|the (?:press|media)|broadcasters)\\b.*\\b(?:asked|please|should|must|may|are reminded)\\b|^(?:strictly )?(?:embargo(?:ed)?\\b|not for broadcast\\b)`,
  'i',
);

/** @param text A sentence, or all of a heading. @param isApart It is all that its paragraph holds. */
export function isFurniture(text: string, isApart: boolean): boolean {
  const words = text.trim().split(/\s+/).length;
  if (GREETING.test(text) && words <= 12) return true;
  if (POLITE.test(text) && words <= MOST_WORDS * 2) return true;
  if (words > MOST_WORDS) return false;
  return (
    [SITE, WISH, APOLOGY, OF_PUBLISHER, PLEA].some((pattern) => pattern.test(text)) ||
    isShareRow(text) ||
    CRUMBS.test(text) ||
    (isApart && (NAME.test(text) || POST.test(text)))
  );
}

/** What whoever signs a paper is. */
export const POSTS =
  'head ?teacher|head|principal|deputy|lead|dsl|governors?|officer|manager|director|chief executive|chair|co-?ordinator|commissioner|adviser|advisor|secretary|pennaeth|príomhoide';
/** “M. Okafor, Partnership Manager” */
const NAME_AND_POST = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*)(?: \\p{Lu}[\\p{L}.’'-]*){1,3}(?:,| –| -| \\() ?[^.;:?!]{0,40}\\b(?:${POSTS})\\b[^.;:?!]{0,50}$`,
  'iu',
);

/** Who signs at the foot of a paper: a name with its post, on one line or on two. */
export const isSignature = (text: string, next: string | undefined): boolean =>
  NAME_AND_POST.test(text) ||
  (NAME.test(text) && text.includes(' ') && next !== undefined && POST.test(next));

/** “Don't forward the message”: what is going round may be meant, and not the paper. */
const OF_PAPER_ALONE = `(?!the (?:content|information|letter|material|message|note|report)\\b)${OF_PAPER}`;
const MARKED = new RegExp(
  `^\\W*official\\b(?!ly)|(?:[|·•–—]|\\b(?:marking|classification)\\s*:)\\s*official(?:\\W*sensitive)?\\W*$|\\btlp\\W? ?(?:red|amber|green|clear)\\b|\\bnot for (?:onward|further|public|wider|general|external|re-?)\\W?\\s?(?:\\w+ )?\\w*|\\bnot (?:to be|for) (?:shared|forwarded|circulated|published|copied|reproduced|distributed|publication|circulation|distribution|sharing)\\b|\\b(?:do not|don['’]t|please do not|must not) (?:\\w+ )?(?:share|forward|circulate|publish|distribute|copy|post|pass on) ${OF_PAPER_ALONE}\\b|\\b(?:for|intended for) (?:the use of )?(?:\\w+ ){0,2}(?:professionals?|staff|dsls?|safeguarding leads|recipients?|schools?)(?: use)? only\\b|^\\W*(?:private (?:and|&) |strictly )?confidential\\b|^\\W*restricted\\b|\\bfor internal use\\b|\\brestricted circulation\\b`,
  'i',
);

const FEW =
  '(?:dsls?|(?:safeguarding )?leads?|heads?|head ?teachers?|principals?|deputies|governors?|staff)';
/** “For DSLs, deputies and heads only”, “staff only”, “not to parents in this form”, “not for newsletters or school websites” */
const FOR_FEW = new RegExp(
  [
    `\\bfor ${FEW}(?:(?:,| and| or|, and)? ${FEW})* only\\b`,
    '^(?:\\W*handling\\W+)?(?:for )?(?:school )?staff only\\b',
    '\\bnot (?:to|for) (?:be (?:sent|given|shown) to )?(?:parents|carers|families|newsletters?|(?:school )?websites?|social media|the press)\\b',
    "\\b(?:do not|don['’]t) (?:send|show|give|forward) (?:it|this) to (?:parents|carers|families|pupils|students)\\b",
  ].join('|'),
  'i',
);

/** What is done with a paper, and with a picture too; what is done with a paper alone. */
const SHOWN =
  '(?:shown|given|posted|published|copied|forwarded|photographed|printed|sent (?:home|on|out)|passed (?:on|round)|left (?:out|lying)|uploaded|shared)';
const DISPLAYED =
  '(?:read (?:out|aloud)|displayed|(?:put|pinned|stuck) up|handed (?:out|on|round)|given to (?:children|pupils|students|learners))';
const NAMES = '(?:names?|describes?|repeats?)(?: or (?:names?|describes?|repeats?))?';
/** “We are not naming it here, and ask you not to name it either”, “It must not be read out, displayed or given to children.” */
const KEPT_BACK = new RegExp(
  [
    `^(?:(?:it|this) (?:must|should|may|is) (?:not|never)(?: to)? be ${DISPLAYED}|${OF_PAPER} (?:must|should|may|is) (?:not|never)(?: to)? be (?:${DISPLAYED}|${SHOWN}))\\b`,
    `\\b(?:ask|urge|request) (?:that )?(?:you|schools|staff|leads|families|parents|everyone|colleagues)(?: also)? (?:not to|to not|never to) (?:${NAMES} (?:it|them|the)|do so|either)\\b`,
    `\\b(?:do not|don['’]t|never|should not|must not) (?:send|write|post|print|publish|share|issue|put) [^.;]{0,60}?\\b(?:that|which) ${NAMES} (?:it|them|the)\\b`,
    `\\b(?:do not|don['’]t|never) (?:name|describe) (?:it|the (?:app|challenge|game|dare|group|site|trend|account)) (?:to|with|in front of) (?:pupils|children|students|families|a class|classes)\\b`,
    `\\b(?:do not|don['’]t|never) (?:read|show|display|put|pin|hand|give|leave) ${OF_PAPER} (?:out|up|on|to|where|in|lying)\\b`,
    `^(?:please )?keep ${OF_PAPER} (?:to|among|within|between|off|away from)\\b`,
  ].join('|'),
  'i',
);

/** “For us, not for families: the Professionals Online Safety Helpline”: who may ring it. */
const IS_LINE = /\bhelp ?line\b|\d{4} ?\d{3}/i;

/** Does it say to whom the paper may be shown? A longer sentence that begins so speaks of something else. */
export const saysSharing = (text: string): boolean =>
  (MARKED.test(text) ||
    (FOR_FEW.test(text) && !IS_LINE.test(text)) ||
    KEPT_BACK.test(text) ||
    opensPaper(text) ||
    sharingLine(text) !== null) &&
  text.split(/\s+/).length <= MOST_WORDS * 2;
