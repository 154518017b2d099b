/** What stands around an alert and says nothing of it: greetings, signatures, and the site. */

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
