/** What stands around an alert and says nothing of it: greetings, signatures, and the site. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { isNameOrPost, REGARDS } from './signature.ts';

/** A longer line says something; so does a longer greeting. Politeness takes more words. */
const MOST_WORDS = 14;
const MOST_GREETING_WORDS = 12;
const MOST_POLITE_WORDS = 28;

/** “Dear parents”, “Morning all” */
const GREETING =
  /^(?:dear|hello|hi|hiya|hey|(?:morning|afternoon|evening),? all|good (?:morning|afternoon|evening)|greetings|welcome|to (?:all|the) (?:parents|families|staff|carers|schools)|annwyl|bore da|prynhawn da|a (?:chairde|chara|thuismitheoir\S*)|a phobail|happy (?:monday|tuesday|wednesday|thursday|friday)|a (?:big|warm|very warm) (?:hello|welcome)|warm(?:est)? greetings)\b/i;
/** “Many thanks for your support”, “I am writing to …”, “Please find attached” */
const POLITE = regExp('i')`^${oneOf(
  /(?:many )?thanks\b|thank you\b|with (?:thanks|best|kind|warm|every)/,
  REGARDS,
  /yours|sincerely|regards|best|(?:(?:i|we) )?hope (?:this|you|that|all|(?:the )?(?:half[- ]term|holidays?|summer|weekend|break))/,
  /(?:i am|we are) writing to|please (?:find|see) (?:attached|below|overleaf)/,
  // “Peace be with you all, and thank you for the egg boxes.”
  /(?:the )?(?:grace|peace|blessings?)\b[^.]{0,20} (?:be )?(?:with|to|upon) (?:you|all)|(?:as-?)?salaa?mu? alaikum|shalom|season['’]s greetings|god bless/,
  /is mise|le (?:gach|meas)|go raibh|beir bua|yn (?:gywir|gu)|cofion|gyda|diolch|hwyl|sl[aàá]n/,
)}\b`;
/** Menus, buttons and notices of a page, and what a paper says of its own making. */
const SITE = regExp('i')`^${oneOf(
  // “Skip to content”, “Home > Parents”, “Back to top”
  /skip to|jump to|listen to this|view (?:this|in) |menu\b|my account\W*$|report it\W*$|home$|home [>›»|/]|back to|previous/,
  /next(?: page| post|$)|you are here|site ?map|search(?: this|$)|close$|a(?:-| to )z\b|translate|select language/,
  // “We use cookies”, “Log in”
  /we use cookies|cookies on this (?:site|page)|accept (?:all|cookies)|cookie|sign in(?: to|$)|log ?in\b|register$|roll no/,
  // “Read more”, “Related articles”, “Was this page helpful?”
  /(?:read|show|see|load|view) mo(?:re?)?\W*$|read more|more (?:from|in|on) |more news|find out more$|click here|view (?:all|more)/,
  /(?:did|has) this (?:page|guide|article|answer) (?:help|been)|is this (?:page|guide) useful|rate this page|related(?::| (?:articles|posts|pages|news|links))|you (?:might|may) also (?:like|be|want)/,
  /tags?:|categor(?:y|ies):|leave a (?:comment|reply)|was this (?:page|useful|helpful)/,
  // “Reading time: 3 min”, “4 minute read”
  /(?:estimated )?(?:reading|read) time\b|\d+[- ]?min(?:ute)?s? read\b/,
  // “Share this”, “Print this page”, “Follow us”
  /print(?: this)?\b|share(?: this| on| [|·] | ?$)|(?:please |pls )?share\W*$|(?:write|add|post|leave) a (?:public )?comment\b|save(?: as| [|·] | ?$)|tweet|follow us|subscribe/,
  /download (?:the|our|a|this|as) |easy[- ]read(?: version)?\W*$|make a (?:complaint|payment|booking)\W*$|sent via\b|you are receiving this|reply \|/,
  /to (?:change your settings|unsubscribe)|still (?:stuck|need help)\?|sign up for (?:our|the) |(?:chat|talk) to .{2,40}(?:\||helper bot|assistant)|try it free|come (?:along |over )?and (?:say h|meet us|see us)|scan (?:the|this|our) (?:code|qr)|cover for .{2,30} needed|please (?:think|consider the environment) before|think before you print|chat is (?:closed|open)\b|give (?:today|now)$|donate (?:today|now)$|\[?content not (?:displayed|shown)|refer a friend|buy your \d{4} |book your (?:free )?(?:place|workshop|ticket)|go [\w ]{2,30} and get\b|give £\d|£\d+ (?:pays|buys) for/,
  // “© Hale Council”, “Privacy notice”
  /copyright|©|all rights|privacy (?:notice|policy)|terms (?:of|and)/,
  // “Last updated 3 May”, “Posted by admin”, “Version 2”
  /(?:posted|published) (?:by|on|\d)|posted in|last (?:updated|reviewed)|updated|page (?:last )?\w+/,
  // “Review date: March 2027”, at the foot
  /(?:next )?review(?: date)?(?: due)?: /,
  /by (?:admin|webmaster)|(?:compiled|reviewed) by|ref\b|reference:|version|document/,
  /distribution|circulat|(?:audience|for|who (?:this|it) is for): |(?:photo|image|picture)s?(?: credit|:)/,
  // “Tel: 0300 123 456”, “www.hale.example”
  /contact us$|tel[.:]|telephone:|e-?mail:|fax[.:]|web(?:site)?:|www\.|https?:|address:/,
)}`;
/** “Mon 30 Nov   Flu vaccinations, Reception to Year 6”: a line of a diary. */
const DIARY_LINE =
  /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b.*[^.!?]$/i;
/** “Facebook X Email Print”: where a page can be shared, in a row of nothing else. */
const SHARE_ROW =
  /^(?:\W*\b(?:share|this|page|on|via|to|follow|us|facebook|x|twitter|linkedin|whatsapp|pinterest|reddit|instagram|youtube|threads|bluesky|messenger|telegram|tiktok|snapchat|e-?mail|print|copy|link|url|rss)\b\W*){2,}$/i;
const SHARES = /\b(?:share|follow us|e-?mail|print|copy link|rss|x|twitter|linkedin)\b/i;
export const isShareRow = (text: string): boolean => SHARE_ROW.test(text) && SHARES.test(text);

/** Places on a site one after another: “Home > Schools > Online safety”, “Parents | Pupils | Staff” */
const PLACES = /^[^.!?]{2,40}(?:\s[>›»/|·]\s[^.!?]{2,40}){2,}$/;
/** “Home > Schools > Online safety”, or “You > Places > Hide”. */
export const isPath = (text: string): boolean => PLACES.test(text) && /\s[>›»]\s/.test(text);

const HOLIDAY = '(?:weekend|holidays?|half[- ]term|break|summer|rest|week|evening)';
/** “Have a lovely weekend,”, “See you on Monday”: how a letter ends. */
const WISH = regExp('i')`^${oneOf(
  regExp()`(?:(?:we )?(?:do )?hope (?:that )?you(?: all)? |wishing (?:you|everyone|all)(?: \w+){0,3}? |enjoy )?(?:have )?(?:an? |the )?(?:very |really )?(?:lovely|good|nice|great|happy|safe|restful|wonderful|relaxing|super|fantastic|brilliant|enjoyable|peaceful|merry|well-earned|long|fun)(?:,? (?:and )?\w+)?,? (?:${HOLIDAY}|christmas|new year|easter|day|term)`,
  regExp()`enjoy (?:the|your) (?:${HOLIDAY}|sunshine|snow|weather)`,
  /see you (?:all )?(?:on|in|at|next|back|after|soon)|until next (?:time|week|month|term)/,
  /take care(?: (?:all|everyone|of yourselves|everybody))?$|keep well/,
  /(?:stay|keep) safe(?:,? (?:all|everyone))?\W*$/,
)}\b`;
/** What the writer asks pardon for. */
const FAULT =
  '(?:late(?:ness)?|delay(?:ed)?|length|long|short notice|typos?|typing|spelling|essay|rush(?:ed)?|rambl\\w*|another|hour|inconvenience|bother\\w*|spam|quality|formatting|blunt\\w*|weekend|wall of text|out of the blue|group message|cross-?posting)';
/** “Sorry it's late”, “Apologies for the long email” */
const APOLOGY = regExp('i')`^${oneOf(
  /(?:(?:we(?:['’]re| are)|i(?:['’]m| am)) )?(?:so |very |really )?sorry/,
  /(?:my |our |with )?apologies|(?:i|we) apologi[sz]e|(?:please )?(?:excuse|forgive|pardon)/,
)} .*\b${FAULT}\b`;
/** Who made the paper, and how to follow or get more of it. */
const OF_PUBLISHER = regExp('i')`^${oneOf(
  // “Ask the team.”, “Press office: …”
  /(?:ask|meet|email|contact|about) (?:the|our) team\W*$|editor\s?:/,
  /(?:press|media|news) (?:office|enquiries|contacts?|desk)\b|(?:for )?(?:media|press) (?:enquiries|interviews)\b|for interviews\b/,
  // “Support our work”, “Tell us what you think of this page”
  /donate\b|(?:could|can|will|would) you (?:please )?(?:give|donate|spare)\b.*£|support (?:us|our work)\b|become a (?:friend|member|supporter)\b|feedback:/,
  /(?:please )?tell us (?:how you (?:have )?used|what you (?:think|thought) of) (?:this|our|the)\b|(?:send|give) us (?:your )?feedback\b/,
  // “Find us on …”, “Sign up to our newsletter”, “Get the Lamp Letter in your inbox”, “@halecouncil”
  /(?:like|follow|find|join|tag|catch) (?:us|our (?:page|channel|work)) (?:on|at|online|@|here)|follow @|[@#]\w+$/,
  /(?:sign up (?:to|for)|join|get) (?:our|the|[\w’' ]{3,30}['’]s) (?:[\w-]+ ){0,3}(?:newsletter|letter|mailing(?: list)?|e-?mails?|updates|bulletin|digest|round-?up|alerts)(?: (?:by e-?mail|in your inbox|free|every \w+|each \w+))?\W*$/,
  // “Your email address”, “Enter your postcode”, “Submit”: the fields and buttons of a form
  /(?:please )?(?:(?:enter|type|add|confirm|re-?enter) )?(?:your )?(?:full |first |last )?(?:name|e-?mail|e-?mail address|postcode|phone number|message)(?: here| \(?(?:required|optional)\)?| ?\*)?:?$/,
  /(?:submit|continue|cancel|yes {2,}no|i agree|i(?:['’]m| am) not a robot|unsubscribe (?:at )?any ?time\b.*|please tick\b.*)\W*$/,
  // “Stick it on the fridge!”, “Pinned in the hall porch”, “Please pass this to grandparents”: how a paper is passed on
  /(?:please )?(?:print (?:it |this )?and )?(?:stick|pin|pop|put(?= (?:\w+ )?up\b)|display|hang|blu-?tack)(?: (?:it|this|me|a copy))? (?:up )?(?:on|in|by|to|near) (?:the|your|a|every) (?:[\w'’-]+ ){0,2}(?:fridge|(?:notice-?)?board|door|wall|window|porch|kettle)\b/,
  /(?:pinned|posted|displayed|put) (?:up )?(?:in|on|by) the [^.]{0,30}\b(?:porch|hall|(?:notice-?)?board|door|wall|window|foyer|staff ?room)\b/,
  /(?:please )?(?:do )?(?:pass|hand|give|forward|show|copy) (?:it|this|a copy)(?: on)? to (?:(?:any|your|the|other|all) )*(?:childminders?|grandparents|neighbours|relatives|families|parents|friends|carers|anybody|anyone|whoever)\b/,
  // “Have your say on …”
  /have your say\b/,
  // “Got a question?”, “For a large-print copy …”
  /(?:still )?(?:got|have) (?:a |any |another )?(?:questions?|query|queries)\?$/,
  /(?:order|request) (?:more|printed|free|extra) copies|for (?:a |an )?(?:large[- ]print|braille|easy[- ]read|printed) (?:cop(?:y|ies)|version)/,
  // “Please read on.”, “Please read to the end.”, “Do not reply to this email”
  /(?:if [^,]{3,60}, )?(?:please )?(?:read (?:on|to the (?:end|bottom)|(?:all of )?(?:this|it)(?: (?:carefully|first|to the end))?)|turn over|scroll down)\W*$/,
  /(?:please )?(?:do not|don['’]t) reply (?:all|to (?:all|this (?:e-?mail|message|address|inbox|text)))\b/,
)}`;
const DETAILS = '(?:names?|details|places|ages|dates)';
/** “*Name changed.”, “We’ve changed some details.”, “Reece is not his real name”: what was done so that nobody is known. */
const DISGUISED = regExp('i')`^\W*${oneOf(
  regExp()`(?:(?:all|some|the|his|her|their|both|other|identifying|any) )*${DETAILS}(?:,? (?:and )?(?:(?:some|other|identifying) )*${DETAILS})*(?: (?:in \w+ \w+|here|have|has|had|were|was|all|slightly|also))*(?: been)? (?:changed|altered|disguised|left out|removed|invented|made up)(?:,? (?:to|so that|here|throughout|for) .*)?\W*$`,
  regExp()`(?:we|i)(?:['’]ve| have)? (?:changed|altered|disguised|left out|removed) (?:(?:all|some|the|his|her|their|any|a few|identifying) )*${DETAILS}\b`,
  /(?:[\w'’-]+ is )?not (?:his|her|their) real names?\b/,
)}`;
/** Whoever is not the reader’s own child: a shop, a family, the staff. */
const OTHERS =
  "(?:it|us|(?:the|our|that|their|your local) (?:[\\w’'-]+ ){0,2}?(?:staff|office|team|owners?|shop(?:keeper)?s?|business|caf[eé]|company|drivers?|volunteers|neighbours?|residents|family|families|victims?|officers?|police|person of that name|school|site of that name|charity|church))";
const DO_NOT = "(?:do not|don['’]t)";
/** Said for somebody else, to the press or to all. */
const PLEA = regExp('i')`^(?:(?:please|do|so) )*${oneOf(
  // “Please be kind to it.”, “Respect the family’s privacy”
  regExp()`be (?:kind|patient|gentle|nice|polite|fair|considerate|civil) (?:to|with|towards|about) ${OTHERS}\b`,
  regExp()`bear with ${OTHERS}\b|spare a thought for\b|leave ${OTHERS} (?:alone|in peace)|credit\b`,
  /respect (?:the|their|his|her) (?:family['’]s |families['’] )?(?:privacy|wishes)/,
  // “Please don’t change the quotes.”
  regExp()`${DO_NOT} (?:change|alter|edit|crop|amend|remove|reword) (?:the|our|any|its)(?: \w+)? (?:quotes?|quotations?|wording|words|text|logo|article|credit|branding|artwork|poster|letter)\b`,
  // “Please don’t report crime in the comments.”
  regExp()`${DO_NOT} [^.]{3,50} (?:in|on) (?:the|our) (?:comments|replies|thread|page)\b`,
  // “Please do not ring the office”
  regExp()`${DO_NOT} (?!\w+ the other (?:families|parents|family))(?:ring|visit|call|blame|bother|trouble|turn up at|complain to|review|descend on|be rude to|take it out on) ${OTHERS}\b`,
  // “Please do not publish the name of the road.”
  regExp()`(?:${DO_NOT}|never) (?:publish|print|broadcast|identify|photograph)\b(?!.*\b(?:your|pupils?|them(?:selves)?)\b)`,
)}`;
/** “Editors are asked …”, “Embargoed until …” */
const TO_PRESS =
  /^(?:editors?|journalists|reporters|newsrooms|the (?:press|media)|broadcasters)\b.*\b(?:asked|please|should|must|may|are reminded)\b|^(?:strictly )?(?:embargo(?:ed)?\b|not for broadcast\b)/i;

/** “Shop  Upgrade  Help  Network status”: links of a page, one beside another. */
export const isMenu = (text: string): boolean => MENU.test(text.trim());
const MENU = /^(?:[^\s.!?:]+(?: [^\s.!?:]+){0,2} {2,}){2,}[^\s.!?:]+(?: [^\s.!?:]+){0,2}$/u;

/** “[EXTERNAL] This message came from outside …”, “Importance: High”: what a mail program adds. */
const OF_MAIL = regExp('i')`^\W*${oneOf(
  /external\W+(?:this )?(?:e-?mail|message|sender)\b/,
  /(?:caution|warning)?\W*this (?:e-?mail|message) (?:(?:came|originated|was sent|has come) from (?:outside|an external)|(?:and any attachments? )?(?:is|are|may be) (?:intended (?:solely|only)|confidential))/,
  /(?:please )?(?:do not|don['’]t) click (?:on )?(?:any )?links or open attachments\b/,
  /sent from (?:my|outlook)\b/,
  /(?:importance|priority|sensitivity): ?(?:high|low|normal|urgent|personal|private|confidential)$/,
)}`;

export const isOfMail = (text: string): boolean => OF_MAIL.test(text);

/** @param text A sentence, or all of a heading. @param isApart It is all that its paragraph holds. */
export function isFurniture(text: string, isApart: boolean): boolean {
  const words = text.trim().split(/\s+/).length;
  if (GREETING.test(text) && words <= MOST_GREETING_WORDS) return true;
  if (POLITE.test(text) && words <= MOST_POLITE_WORDS) return true;
  if (isOfMail(text)) return true;
  if (words > MOST_WORDS) return false;
  return (
    [SITE, WISH, APOLOGY, OF_PUBLISHER, DISGUISED, PLEA, TO_PRESS].some((pattern) =>
      pattern.test(text),
    ) ||
    isShareRow(text) ||
    isMenu(text) ||
    PLACES.test(text) ||
    DIARY_LINE.test(text) ||
    (isApart && isNameOrPost(text))
  );
}
