/** What of an alert is never quoted to adults, whoever published it, and why. */
import { isDoNot } from '#model/language/do-not.ts';

/** Why a sentence that leans on the one before it is not quoted alone; behind that, it may be. */
export const HANGS = 'It speaks of what stands before it, and says nothing alone.';
const TO_FEW = 'It is to be kept to the few who deal with it.';
const GOT_ROUND = 'It says how a check is got round, or where harm is found.';
const SIGNED = 'It stands under the paper, or is a name, and says nothing.';
const A_PERSON = 'It names a person.';
const WHO_HELPS = 'It names somebody to turn to.';
const OF_PAGE = 'It is of the page around the paper.';
export const OF_DEATH = 'It speaks of self-harm or death.';

/**
 * A pattern, and why what it fits is not quoted; `act` is what somebody does (each time that it is said: `g`), so that to forbid
 * it is as good as our own advice.
 */
type Never = readonly [pattern: RegExp, why: string, act?: 'act', unless?: RegExp];

/** What says nothing by itself: headings, labels, rows, what leans on the sentence before it, who signs. */
const SAYS_NOTHING: readonly Never[] = [
  [/:$|\b(?:if|when|that|who|are|include|includes)$/, 'It is a heading.'],
  // “Q.”, “4+”, “No”: what an answer begins with, or a cell of a table.
  [/^(?:\P{L}*\p{L}){0,2}\P{L}*$/u, 'It is a label or a figure, and says nothing alone.'],
  [
    /^(?:please )?(?:don['’]t|do not|never) (?:say|do|think|tell \p{L}+) so\b|^(?:please )?stick to (?:that|this|it)\b/iu,
    HANGS,
  ],
  [/^[^.!?]{2,40} — [^.!?]{1,40} — [^.!?]{1,60}$/u, 'It is a row of a table.'],
  [/\(\s*$|^[^(]*\)[.”"’']*$/u, 'It breaks off.'],
  [
    // “Headteacher”, under a letter; a name alone, where it is taken out.
    /^(?:(?:deputy|assistant|acting|executive|interim|the) )*(?:head ?teacher|head|principal|service|chair of governors|designated safeguarding lead|dsl|scrutineer|editor)[.]?$/i,
    SIGNED,
  ],
  [
    // “Water Safety Lead, Wenlode Fire Service”, “Gary Loane, School Nurse”: who signs, and what they are.
    /^(?:\p{Lu}[\p{L}’'-]*,? (?:(?:and|of|for|&) )?){1,6}(?:Lead|Officer|Manager|Advis[eo]r|Co-?ordinator|Director|Chair|Nurse|Secretary|Librarian|Head|Team)(?:,? (?:of |for |the )*\p{Lu}[^.!?]*)?$/u,
    SIGNED,
  ],
  [/^(?:each|all|any|none|some|most|both) of (?:these|those|them)\b/i, HANGS],
];

/** What is of the paper, or of the page around it, and not of its subject. */
const OF_PAPER: readonly Never[] = [
  [
    /^(?:this|the) (?:note|page|guide|bulletin|briefing|letter|notice|leaflet|sheet) (?:says|tells|explains|sets out|covers|is about|lists)\b/i,
    'It speaks of the paper itself.',
  ],
  // “Also being read out after prayers”
  [
    /^(?:(?:also|to be|being|it is|this is|it will be|this will be) )+read (?:out|aloud)\b/i,
    'It is about the paper itself, and whom that goes to.',
  ],
  [/^(?:chat is (?:closed|open)\b|leave (?:us )?a message\b)/i, OF_PAGE],
  [
    /^(?:read|show|see|load|view) mo(?:re?)?\W*$|\b(?:log|sign) in to (?:read|see|view|comment|continue)\b/i,
    OF_PAGE,
  ],
  // “Please see the message from the operator.”
  [
    /^(?:please )?(?:see|read|find) (?:the )?(?:(?:e-?mail|message|note|letter) (?:from|below|above|attached)|below|attached|enclosed|\p{L}+['’]s (?:reply|message|e-?mail|note|letter))\b/iu,
    'It speaks of the paper itself.',
  ],
  [/^(?:we|i|our \p{Ll}+) (?:should|ought to) have\b/iu, 'It says what its writer regrets.'],
  // “text CAP to 60966”: a firm's own number, and nobody is told whose.
  [/\btext \S+ to \d{4,}\b/i, 'It gives a number of a firm that is not named.'],
  [/https?:|www\.|\S@\S|\b[\w-]+\.(?:com|co\.uk|org|net|gov|ie|au)\b/i, 'It holds a link.'],
  [
    /\b(?:share|forward|circulate|pass on|read) this\b|\bforward(?:ed)? outside\b|^(?:please )?(?:do not|don['’]t) (?:forward|copy|circulate|quote)[.!]?$|\bscreenshots of (?:it|this)\b|\b(?:post|put|share|publish) (?:it|this)\b[^.;]* on social media\b|^(?:please )?share as you\b|^(?:please )?(?:pop|put|pin|display|stick) this\b|\bwould like to explain (?:why|what|how)\b|^please read both\b/i,
    'It is about the paper itself, and whom that goes to.',
  ],
];

/** What names a person, a school or a thing. */
const NAMES_SOMEBODY: readonly Never[] = [
  // “Yes, small m, a joke about being drawn to a light.”
  [/\b(?:small|lower[- ]case|little) [a-z]\b(?!['’])/, 'It speaks of something by its name.'],
  // “J.M. in 13B has used his nan's card”, “The lad who walked is M in 10 Beck.”
  [
    /(?<!\p{L})(?!U\.[SK]\.|E\.U\.)\p{Lu}\.\p{Lu}\.|\b(?:off|in|of|from) \d{1,2}[A-Z]\b|(?<!\p{L})(?!I )\p{Lu} (?:in|of|from) (?:Year |Y)?\d{1,2}\b/u,
    A_PERSON,
  ],
  [
    // “Contact Jo Ferris, Duty Manager.”: a school's families turn to their own school.
    /\b(?:[Cc]ontact|[Rr]ing|[Cc]all|[Pp]hone|[Ee]mail|[Ss]ee|[Aa]sk|[Tt]ell|[Mm]essage|[Ss]peak to|[Tt]alk to|[Ww]rite to) (?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]+,? (?:our |the )?(?:[\p{L}]+ ){0,4}(?:Lead|Officer|Manager|Advis[eo]r|Co-?ordinator|Director|Chair|Nurse|Secretary|Librarian|Head|DSL)\b/u,
    WHO_HELPS,
  ],
  // “Tell [a coach].”, whose name is taken out: of another's club.
  [
    /^(?:(?:please|you can) )?(?:ring|call|ask|tell|see|contact|speak to|talk to) \[(?:an? \p{Ll}+|somebody)\](?: (?:and|or) \[[^\]]+\])?[.!]?$|^\[(?:an? \p{Ll}+|somebody)\] (?:is|are|can|will)\b/iu,
    WHO_HELPS,
  ],
  [
    // “Jo Ferris is the person to ring.”
    /\p{Lu}[\p{L}’'-]+ (?:is|are) (?:the (?:right )?(?:person|people|one|officer|member of staff) (?:to|whom you|you|who (?:can|will))|who(?:m)? (?:to|you)|your (?:first )?(?:point of )?contact)\b/u,
    WHO_HELPS,
  ],
  [
    // “Kiddo Cinema, since you ask, is a different case.”
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:, (?:since|which|by the way|on the other hand)| (?:is|was) (?:a different|another) )/u,
    'It speaks of something by its name.',
  ],
  [
    // “Miss a day and it goes out”
    /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|PC|DC|[Ss]gt|[Ii]nspector|[Cc]ouncillor|[Hh]eadteacher) \p{Lu}/u,
    A_PERSON,
  ],
  // “… and report it, then let Bev know.”
  [
    /\b[Ll]et (?!Mum|Dad|Nan|Childline|Police)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)? know\b/u,
    A_PERSON,
  ],
  [
    // “Ring Jo.”
    /^(?:Please )?(?:[Rr]ing|[Cc]all|[Aa]sk|[Tt]ell|[Ss]ee|[Ee]mail|[Cc]ontact|[Ss]peak to|[Tt]alk to) (?!(?:Childline|Shout|Samaritans|Papyrus|Crimestoppers|Police|Mum|Dad|Nan)\b)\p{Lu}\p{Ll}+[.!]?$/u,
    A_PERSON,
  ],
  [
    // “Switch Nursery off”: a sentence begins with a capital.
    /(?:(?<!^)\p{Lu}|^\p{Lu}[\p{L}’']+ \p{Lu})[\p{L}’']+(?: \p{Lu}[\p{L}’']+)* (?:Primary|Junior|Infant|Secondary|High|Community|Grammar|School|Academy|College|Nursery)\b/u,
    'It names a school.',
  ],
];

/** What a paper tells those few who deal with a case, and how a check is got round. */
const FOR_FEW: readonly Never[] = [
  [
    // “… have given statements and may be at risk if this is known”, “should not be questioned again”, “naming it may warn him”
    /\b(?:if (?:this|it|that) (?:is|were|was|becomes?) known|warrants? (?:will|are to|is to)|(?:is|are) giving (?:us|the police|officers) evidence|(?:accounts?|profiles?|pages?|groups?|listings?)[^.;]{0,40} (?:is|are) being left (?:up|open|on|running)|do not want the (?:listing|page|account|group|site) taken down|moved (?:out|here|away)[^.;]{0,40} for safety|moved out of (?:the|his|her|their) (?:family )?home|is a police officer|police (?:already )?have (?:his|her|their) (?:name|names|phone|details)|(?:his|her|their) absence|(?:is|are) known to the team|(?:should|must) not be (?:questioned|interviewed|named|approached|discussed|repeated|paraphrased|read out)|supported as if|(?:given|made) (?:a )?statements? (?:against|to the police)|(?:may|might|could|would) (?:warn|alert|tip off) (?:him|her|them|the (?:suspect|offender|man|account))|(?:not|never) say so unless|nothing must be said|(?:officers|police) will be (?:at|visiting)|(?:accounts?|profiles?|pages?) (?:is|are) (?:still |being )?(?:left )?open (?:so that|at the request))\b/i,
    TO_FEW,
  ],
  [
    // “the filter drops if …”, “payments under £250 are missed”, “can be found by typing …”
    /\b(?:filters?|checks?|systems?|monitoring|moderat\w+)\b[^.;]{0,70}\blets? (?:it|them|this) (?:through|past|by)\b|\b(?:filters?|checks?|systems?|monitoring|moderat\w+)\b[^.;]{0,40}\b(?:miss(?:es)?|does not (?:look|see|check|notice|flag)|doesn['’]t (?:look|see|check|notice|flag)|(?:can|could) be (?:got round|beaten|bypassed|switched off by))\b|\b(?:get|gets|getting|got) (?:a)?round [^.;]{0,30}\b(?:filters?|checks?|blocks?|bans?|moderat\w+|limits?|restrictions?|controls?|locks?|age (?:gate|check|limit)s?)\b|\bdrops? (?:its|the|their) (?:filter|guard)s?\b|\b[a-z]+ing [^.;]{2,80}\b(?:turns|switches|shuts) off (?:its|the|their|any) (?:[a-z]+ ){0,2}(?:filters?|limits?|checks?|locks?|moderation|controls?)\b|\bpairs? with any (?:phone|device)\b|\b(?:are|is) (?:at present |currently |still )missed\b|\bfound by (?:typing|searching)\b|\b(?:is|are) enough to get (?:in|past|round)\b|\bmakes? (?:the|its|their) (?:filter|check)s? miss\b|\banyone with the link\b/i,
    GOT_ROUND,
  ],
  [
    // “his family have asked that nobody is told”, “Detectives are still speaking to …, so please do not circulate the usernames”
    /\b(?:asked|asks?|wants?|wanted|prefers?) (?:us |everyone )?(?:that )?(?:nobody|no one|no-one)\b[^.;]*\b(?:told|know|named|known|hear)\b|\b(?:detectives|officers|police) are (?:still |already )?(?:speaking|talking) to\b|\b(?:do not|don['’]t) (?:circulate|repeat|publish) (?:the|any|these|their) (?:user ?)?names\b/iu,
    TO_FEW,
  ],
  [
    // “Detectives are carrying out enquiries at two addresses”, “back with the same name and an extra full stop”
    /\b(?:detectives|officers|police)\b[^.;]{0,80}\b(?:carrying out|making) (?:\p{L}+ )?(?:enquir|inquir)ies\b|\b(?:same|nearly the same|similar) name (?:and|with|but|plus) (?:an?|one) (?:extra|added|further|different) \p{L}+|\ban extra (?:full stop|dot|letter|number|underscore)\b/iu,
    TO_FEW,
  ],
  [
    // “picking any year before 2008 gets you straight in”
    /\b(?:picking|choosing|typing|entering|giving|putting in) (?:any|a|an earlier|an older) (?:year|date|age|birthday)\b[^.]{0,40}\b(?:gets?|lets?)\b[^.]{0,20}\bin\b/i,
    GOT_ROUND,
  ],
  [
    // “Recruiters coach students to tell the bank it came from selling a laptop.”
    /\b(?:coach|tell|told|train|teach|taught|ask|brief)\w* (?:[\p{L}’']+ ){0,3}to (?:tell|say to|lie to|persuade) (?:the |their |a )?(?:bank|police|school|parents?|shop|doctor)s?\b(?! (?:about|at once|straight|if|when))/iu,
    GOT_ROUND,
  ],
  [
    // “Mum does not know yet.”, “there is a court order”, “Mali's foster placement”, “say nothing”, “the officer has the tablet”
    /\b(?:mum|dad|mam|mother|father|parents|family|carers?) (?:(?:do|does|have|has|is|are)(?: not|n['’]t) (?:yet )?(?:know|been told|aware|been informed)|(?:has|have) been told but)\b|\b(?:court order|foster placement|strategy meeting|child protection plan|say nothing(?=[.;!]|$))|\b(?:do not|don['’]t) discuss (?:this|it|him|her|them)\b|\b(?:police|officers?|detectives?|constable['’]?s?|PC|DC)\b[^.;]{0,60}\b(?:has|have) (?:the|his|her|their|a) (?:\p{Ll}+ )?(?:logs?|tablet|phone|laptop|computer|device)\b/iu,
    TO_FEW,
  ],
  [
    // “The list can be opened without an account by changing the end of the link”
    /\b(?:opened|entered|seen|joined|used) without (?:the|an?|any) (?:link|account|password|code|log-?in|invitation)\b/i,
    GOT_ROUND,
  ],
  // “The code is printed on the strap, where any passer-by can read it”, “anybody who has the short code can be added”
  [
    /\b(?:code|PIN|password|link)s?\b[^.;]{0,40}\b(?:printed|written|shown|displayed) (?:on|in|at|under|inside)\b|\b(?:any(?:one|body)|whoever|any \p{L}+) (?:who )?(?:with|has|have|knows|holds|types?|reads?) [^.;]{0,40}\b(?:code|PIN|password|link)\b[^.;]{0,20}\b(?:can|could|may|might|will|is|gets?)\b/iu,
    GOT_ROUND,
  ],
  // “Do not tell the account holder that a request has been made.”, “Ask for it with form LE-4.”
  [
    /\b(?:request|report|referral|disclosure) has been (?:made|sent)\b|\b[Ff]orm [A-Z]{2,}(?:-?\d+)?\b/u,
    TO_FEW,
  ],
  // “One Year 10 girl in foster care in Sandrigg, known to the Hub since April, …”: any of her class knows who that is.
  [
    /\b(?:one|an?|the) (?:(?:year|y) ?\d{1,2} |\d{1,2}-year-old )?(?:girl|boy|pupil|student|child|young person|teenager)\b[^.;]{0,60}\b(?:in (?:foster )?care\b|known to (?:the |us|our )|looked[- ]after\b|on (?:a|the) (?:child protection|protection) plan\b)/i,
    A_PERSON,
  ],
  // “Please do not approach anyone you believe is involved.”
  [
    /\bOperation \p{Lu}\p{Ll}+|\b(?:approach|challenge) (?:any(?:one|body)|those|people|them)\b[^.;]{0,30}\binvolved\b/u,
    TO_FEW,
  ],
];

/** What would do harm to whoever follows it, or stands against our own advice. */
const DOES_HARM: readonly Never[] = [
  [
    // “Hide from Mummy, hold your breath, don’t tell.” That a video tells children to is told.
    /\b(?:don['’]t|do not|never|tell nobody,? or) tell(?: (?:anyone|anybody|your (?:mum|dad|parents)|mum\w*|dad\w*|a grown-?up))?[.!]?$|(?<!\b(?:tell|ask|want)(?:s|ed|ing)? (?:children|them|a child|the child|him|her) to )\bhide (?:it )?from (?:mum|dad|your (?:mum|dad|parents)|a grown)|\bhold your breath\b/i,
    'It is what a child is told by somebody who does harm.',
  ],
  [
    // What tells of self-harm is known in one place; these are of death. “My mam would kill me” is of a scolding.
    /\b(?:overdos\w*|(?<!\b(?:mam|mum|mom|dad|nan|gran|parents|mother|father) (?:would|will) )kill(?:ed|s|ing)?|hang(?:ed|ing|s)? (?:him|her|them)sel(?:f|ves)|(?:was|were|be|been) (?:found )?hang(?:ed|ing)(?! (?:out|around|about|up|on|over|back)\b)|(?:want|wanted|wants|wish|wished|wishes) to die)\b/i,
    OF_DEATH,
  ],
  [
    // “Accounts on the app delete messages after a day” asks for nothing. What doesn't help is said of the app: “Deleting the app does not end the payments.” A company that keeps pictures is asked to. “First turn location off, then delete the account”: an account or an app, as a later step, is no message.
    /(?<!\p{L}[^.;:!?]{8,}\b(?:then|lastly|finally) (?=delet\w+ (?:the|your|their) (?:\p{Ll}+ )?(?:app|game|account|profile)\b))(?<!\bask (?:[\p{L}’']+ ){1,4}to |\b(?:accounts?|apps?|messages|chats|rooms?|stories|services?|sites?)(?: (?:on|in|of) the [\p{L}]+)? (?:can |will |may |then |also )?)\b(?:delete|deleting|erase|wipe)\b(?!(?: (?:the|an?|your|that) [\p{L}-]+)? (?:app|game|account|it)?\s?(?:does not|doesn['’]t|do not|will not|won['’]t|did not|didn['’]t|is not enough to) (?:end|stop|cancel|help|change|close|get)\b)/giu,
    'Nothing is deleted before somebody who can help has seen it.',
    'act',
    // A chain message that nobody is harmed by is no evidence.
    /\b(?:made up|not true|untrue|a hoax|chain (?:message|letter|mail))\b/i,
  ],
  [
    /\b(?:confiscat\w+|(?:take|remove) (?:away )?(?:the|their|his|her|your child[’']s) (?:phone|tablet|device)s?|ban (?:them|him|her|your child|the (?:app|game|site)))\b/gi,
    'A child who loses the phone does not tell again.',
    'act',
  ],
  [
    // “They check their phone again and again”: a child looks at their own.
    /(?<!\b(?:they|children|pupils|teenagers) (?:\p{L}+ )?)\b(?:(?:look (?:at|through)|read through|go through|search) (?:the |their |his |her |your child[’']s )?(?:phone|messages|chats?|history|device)s?|check (?:(?:the |their |his |her |your child[’']s )(?:phone|device)|(?:the |their |his |her |your child[’']s )?(?:messages|chats?|history)))\b(?!,? (?:together|side by side|with (?:them|him|her|your child)))/giu,
    'It asks to look through a child’s phone.',
    'act',
  ],
  [
    // “Do not share it with anyone”: of a PIN that says what ours does.
    /\b(?:forward|screenshot|share) (?:or \p{L}+ )?the (?:image|picture|photo|video|message)s?\b|\b(?:image|picture|photo|video|clip|nude|selfie)s?\b.*\b(?:forward|screenshot|share) (?:it|them)\b/giu,
    'Pictures are never passed on.',
    'act',
  ],
  [
    // “They pretend to be from the bank” tells what somebody does, and asks nobody to.
    /\b(?:confront|message (?:them|him|her|the person)|reply to (?:them|him|her))\b|(?:^|[.;:!?] |\b(?:please|not|never|then|you|you (?:can|could|may|might)) )pretend to be\b/gi,
    'Nobody writes to the person who did it.',
    'act',
  ],
  [
    /\bsearch (?:for|online)\b|\blook (?:it|them) up\b|\bdownload (?:it|the app)\b|\byou type (?:it|that|this|the (?:name|words?)) in(?:to)?\b/gi,
    'It sends people to look for it.',
    'act',
  ],
  [
    // “A parent whose child did this has usually failed to supervise them”: whoever needs help reads it, too.
    /\b(?:parents?|carers?|mothers?|fathers?|mums?|dads?|famil(?:y|ies))\b[^.;]*\b(?:(?:have|has|had) (?:\p{Ll}+ )?failed\b|fail(?:ed|s)? to (?:supervise|notice|check|monitor|watch|control|protect|teach|act)\b|(?:are|is|were|was) (?:\p{Ll}+ )?(?:to blame|at fault|lazy|negligent|irresponsible)|only (?:themselves|yourself|yourselves) to blame|should (?:be ashamed|have known|reflect|take a look at)|ought to be ashamed)\b/iu,
    'It blames parents.',
  ],
];

/** The reason that is given is of the first that fits. */
const NEVER: readonly Never[] = [
  ...SAYS_NOTHING,
  ...OF_PAPER,
  ...NAMES_SOMEBODY,
  ...FOR_FEW,
  ...DOES_HARM,
];

/** What a sentence parts from what it forbids: “Do not wait: delete it.” */
const CLAUSES = /[.:;!?]\s+|,? \b(?:but|instead|just|unless|until)\b/;

/** “you won’t take the phone”, “without looking through messages”: right before an act, such words say that it is not done. */
const NOT_DONE =
  /(?:\b(?:not|never|without|nobody will|no one will|no need to|instead of|rather than|before(?: (?:you|they))?|after)|n['’]t)(?: (?:have to|need to|going to|try to|to|ever|just))? $/i;

/** Does a text hold what is never quoted? What is forbidden, or promised not to be done, is not asked for: “Do not delete the chat.” */
function breaks(says: string, [pattern, , act, unless]: Never): boolean {
  if (unless?.test(says)) return false;
  if (!act) return pattern.test(says);
  return says.split(CLAUSES).some((clause) => {
    if (isDoNot(clause.trim())) return false;
    return clause.matchAll(pattern).some(({ index }) => !NOT_DONE.test(clause.slice(0, index)));
  });
}

/** Why a text is never quoted; `null` where nothing of it is barred. */
export const whyNever = (says: string): string | null =>
  NEVER.find((rule) => breaks(says, rule))?.[1] ?? null;
