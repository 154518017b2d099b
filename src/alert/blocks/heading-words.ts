/** By which words a heading, a lead-in or the head of a column names a section. Headings are in small letters, as `plainHeading` gives them. */
import { oneOf, type Part, regExp } from '#model/text/reg-exp.ts';
import type { Section } from './section.ts';

const CHILD =
  '(?:children|a child|child|kids|young people|a young person|young|teens?|teenagers?|pupils?|students?|learners|they|people|boys|girls|users|tweens|them|him|her)';
const ADULT =
  '(?:i|you|we|they|parents?|carers?|adults?|schools?|staff|teachers?|tutors|colleagues|members|coaches|leaders|leads|professionals|practitioners|settings|families|home|governors|grown-ups|colleges)';
const SERVICE = '(?:it|the (?:app|game|site|service))';

/** Whole words anywhere in a heading, and words that may go on. */
const words = (...parts: readonly Part[]): RegExp => regExp()`\b${oneOf(...parts)}\b`;
const beginnings = (...parts: readonly Part[]): RegExp => regExp()`\b${oneOf(...parts)}`;

/** About the publisher, the page or the paper: “Contact us”, “Dates for your diary” */
const AROUND = regExp()`^${oneOf(
  /about (?:us|the (?:author|publisher|charity|partnership))|who we are|contact us/,
  /about this (?:alert|bulletin|notice|document|guide|page|briefing|newsletter)/,
  /disclaimer|copyright|acknowledge?ments?|terms of use|privacy (?:notice|policy)/,
  /(?:notes?|information) (?:to|for) (?:the )?(?:editors?|press|media|journalists|newsdesks?|newsrooms?)/,
  /editors' notes?|(?:press|media) (?:office|enquiries|contacts?)/,
  /references|sources?(?: and references)?|footnotes?|endnotes?|further reading/,
  /(?:document|version) (?:control|history)|distribution(?: list)?|circulation/,
  /subscribe|share this|related (?:posts|articles|links)|you might also like/,
  /in other news|also (?:this|in this|inside)|in this (?:issue|edition)|coming up|what's on/,
  /dates for (?:the|your) diary|dates$|diary dates|(?:school |the |our )?(?:diary|calendar)$|save the dates?$|lost property/,
  /any other business|aob$|apologies(?: for absence)?$|matters arising|next meeting/,
)}\b`;

/** What was not found: “What we have not seen”, “Rumours” */
const DENIED = words(
  /what we (?:have not|haven't|did not|didn't|do not|don't) (?:see|seen|found|find|heard|know)/,
  /not (?:been )?(?:seen|found|reported)|no evidence of|no (?:reports?|signs?) of/,
  regExp()`what ${SERVICE} (?:is not|isn't|does not|doesn't|has not|hasn't|lacks)(?: got| have)?`,
  /what this (?:is not|isn't)|what is not (?:true|happening)|the good news/,
  /what (?:has|have|had)(?:n't| not) (?:come up|happened|been)|what (?:hasn't|has not|we are not)/,
  /what (?:didn't|did not)$|(?:we are|we're) not raising/,
  /(?:we have|there (?:is|was|has been)|with|and|seen|found) no (?:sign|evidence|report|suggestion|case)s? (?:of|that)/,
  /rumours?(?: |$)|not a (?:risk|problem)|myths?/,
  /^not (?:being )?(?:raised|assessed|reported|mentioned|expected|involved|an issue)\b/,
);

/** What not to do: “Please don’t”, “What makes it worse”, “Nobody is asked to” */
const NOT = regExp()`(?:^|\b)${oneOf(
  /(?:^|[,:;/-] ?|please )(?:do ?n[o']t'?s?|do nots?)\b(?! (?:worry|have to|know|need|panic but|miss|forget|use after))/,
  /(?:do ?n[o']t|do not)\W*$|donts|\bnot to$|^(?!(?:why|if|or)\b)(?:\w+ ){0,3}(?:not|never)$/,
  /(?:what|things|actions|steps|mistakes|words) (?:you (?:should|must|can) |to |we (?:would )?(?:ask|advise) (?:you|parents) )?(?:not(?: to)?(?: do| say)?|avoid|never)/,
  /what not to|(?:better|best) not|try not|not to do|never (?:do|say)\b/,
  /things? to avoid|^avoid(?:ing)?\b|please avoid|steer clear|hold back from|resist the urge/,
  /^never\b|shouldn't|should not|must not|mustn't|please stop|refrain|leave out/,
  /unhelpful|less helpful|common mistakes|bad ideas?|^no thanks\b|^no-?nos?\b/,
  /what (?:doesn't|does not|won't|will not|wouldn't|would not|never|rarely|makes? (?:it|things) worse)(?: help| work)?/,
  /makes? (?:it|things|matters) worse|never (?:ever )?(?:really )?helps?\b/,
  /(?:has|have|does|did|do)(?:n't| not) (?:really )?help(?:ed)?(?: to)?\b/,
  /(?:is|are|be) (?:asked|advised|urged|told|requested|reminded) not to\b/,
  /(?:do|does|did|would|will|can)(?: not|n't|not) (?:suggest|recommend|advise|want|encourage|ask)\b/,
  /(?:leave|let) (?:well )?alone\b|^not (?:this|these|now|today|tonight|ever|like|any)/,
)}\b`;

/** What happened: “What we are hearing”, “What schools have seen” */
const HEARD =
  /^what (?:we|our \w+)(?: (?:hear|see|are hearing|are seeing|keep hearing)|(?:'ve| have) (?:seen|heard|found|been told))(?: from| in| about| most| so far| here| locally| around| across|$)|^(?:[\d.)]+ )?what (?:the |our )?(?:staff|settings?|nurser(?:y|ies)|clubs?|colleges?|schools?|teachers?|officers?|police|council|professionals|services|colleagues|agencies|practitioners|teams?) (?:have |has |had )?(?:already )?(?:seen|saw|heard|found|met|dealt with|been told|come across)\b/;

/** What a child shows: “Red flags”, “How would I know?”, “Worth a second look” */
const SIGNS = beginnings(
  /red[- ]flags?|warning[- ]signs?|signs\b|indicators?|signals|symptoms|tell-?tales?|alarm bells/,
  /sign\b(?! (?:up|in|on|off|out|the|your|our|an?|this)\b)|clues?(?: that| to|$)|giveaways?/,
  /(?:what|things|changes?) (?:to )?(?:look|watch|listen|be alert)(?: out)? (?:for|to)/,
  /things to (?:look|watch|listen)(?: out)? for/,
  /(?:look|watch|looking|watching|be on the look ?-?out|listen)[- ]?(?:out)? (?:for|out)\b/,
  regExp()`how (?:can|do|will|would|might|could|to) ?${ADULT}? ?(?:can |ever |really |even )*(?:tell|know|spot|notice|recogni[sz]e)`,
  regExp()`how ${ADULT} (?:can|could|might|may|would|will) (?:tell|know|spot|notice|recogni[sz]e|see)`,
  /how to (?:spot|tell|know|recogni[sz]e)|spot(?:ting)?\b/,
  /(?:to )?be curious (?:about|of)|(?:make|makes) \w+ curious/,
  /(?:what|things?|anything) (?!.{0,20}\b(?:want|like|need|ask)\b.{0,20} to hear).{0,40}\b(?:may|might|could|can|will|would|have|has|did)? ?(?:see|notice|noticed|saw|seen|spot|spotted|hear|heard at home|observe|observed|pick(?:ed)? up)\b/,
  regExp()`\b${ADULT} (?:may|might|could|can) (?:also )?(?:see|notice|spot|hear|find|observe)\b`,
  /what (?:might|may|could|should|can|would) (?:worry|concern|alarm|alert|tell|show|warn) (?:you|us|parents|a parent|staff)/,
  /changes? (?:in (?:behaviou?r|mood)|you (?:might|may|could|can)|(?:can|may|might|could) (?:point|hint|suggest|indicate|mean|tell))/,
  /gives? (?:it|them|him|her|us) away|noticing|notic(?:e|ed)\b|look twice|(?:second|closer) look/,
  /worth (?:a (?:chat|word|question|thought|mention)|asking|noticing|mentioning)/,
  /is (?:something|anything|everything|all) (?:up|wrong|ok|okay|amiss|well)/,
  /have you (?:noticed|seen|heard)|did you (?:notice|see|spot)|do you (?:see|notice)/,
  /is (?:my|your) child (?:at risk|involved|affected)|might be involved|may be (?:involved|affected)/,
  /presenting (?:behaviou?rs?|features)|behaviou?rs? (?:to|that|of)|^(?:possible |common |typical )?behaviou?rs?$/,
  /eyes (?:peeled|open)|on the lookout|when to (?:worry|be concerned)|be alert to|keep an eye out/,
  /(?:ma[dk]es?|given|gave) (?:other |some |many )?(?:parents|us|me|you|families|staff|anyone) (?:ask|wonder|worry|look|stop|think|pause)/,
);

/** Why children like it: “Why do they love it?”, “The appeal” */
const APPEAL = beginnings(
  regExp()`why (?:do|would|might|are|is|does|did|so|can|will) ?(?:a |the |our |your |many |some |so many )?${CHILD}\b`,
  /why (?:him|her|them|me|now)\b|why is it (?:so )?(?:popular|appealing|attractive|tempting|fun|hard)/,
  /why (?:it|its|it's|they're|they are|is it)(?: is| are)? (?:so )?(?:popular|appeal|attract|tempt|work|spread|fun|catch|compelling|hard to)/,
  /why (?!not |bother\b).{0,40}\b(?:like|love|use|want|enjoy|join|drawn|attracted|play|go|flock|head|turn|come|take part|get involved|say yes|fall for|keep (?:going|playing)|care|bother|do (?:it|this))/,
  /the (?:appeal|attraction|draw|pull|hook|lure|pleasure|charm)|attractions?|the fun (?:of|part|side)/,
  /what'?s? (?:is )?(?:the (?:appeal|attraction|draw|pull|fun)|makes? (?:it|them) (?:so )?(?:appealing|attractive|popular|tempting|fun))/,
  /what (?:draws|attracts|pulls|brings|keeps)|what they (?:like|get|enjoy|love|see)/,
  regExp()`what .{0,20}${CHILD} (?:like|get|see in|enjoy|find|love|want)|reasons? ${CHILD}`,
  /popular(?:ity)? (?:with|among)|popularity/,
);

/** What to do when it has happened: “If your child has sent a picture”, “Responding” */
const STEPS = regExp()`${oneOf(
  /(?:^|[/:·|] ?)where (?:a|your|you|any|an|children|pupils?|young|someone|somebody) .{0,80}/,
  /(?:^|[/:·|] ?)(?:if|when|in case) (?:a|your|you|any|the|someone|somebody|something|it|they|this|an|one|things?|young|children|pupils?|anything|harm|money|an image|images|what)\b.{0,80}/,
  /\bwhat (?:to do )?if\b/,
  beginnings(
    /responding(?: to)?|how (?:should|do|can) (?:you|we|i|staff|parents) respond/,
    /after (?:an|the|it|something)\b|^too late\b/,
    /(?<!\bwhat )(?:has|have) (?:already )?(?:happened|been (?:affected|targeted|contacted|involved))/,
    /already (?:involved|affected|happened|shared|sent|paid|clicked)/,
    /immediate (?:action|steps|response)s?|in an emergency|emergenc(?:y|ies)/,
  ),
)}`;

/** Where to turn: “Who can help”, “Useful numbers” */
const HELP = beginnings(
  /where to (?:turn|go|get|find|report|seek|call|ring)|turn to|to whom|^(?:\w+ )?routes?$|routes? (?:to|into) (?:help|support)/,
  /where (?:you|anyone|families|children) can (?:turn|go|get|report|find)/,
  /whom? (?:to|can|could|may|should|do|you can|else|will) (?:contact|tell|turn|call|help|speak|talk|i|you|we|they|ring|ask|get|take|bring|remove)/,
  /^who$|who (?:you )?(?:gonna|going to) call|who(?:'s| is) there(?: for)?|people to (?:tell|ring|call)/,
  /report(?:ing)?(?: it| a| an| concerns?| routes?| and| options?| this|$)|escalat\w*/,
  /how (?:to|do i|can i|do you|can you) (?:report|get help|make a report)/,
  /(?:get|getting|finding|find|seek(?:ing)?|need|more|further|other|extra|additional|useful|sources? of|for|places? (?:for|to get|that)|people who|lines that) ?(?:can )?(?:help|support)/,
  /(?<!\b(?:to|can|that|may|could|would|will) )(?:of |for |some )?help(?: is)?(?: available| and support|lines?| at hand| if|$)/,
  /^help\b|^support$|^people$|^numbers$|helplines?|hotlines?/,
  /support (?:available|services?|and (?:advice|help|resources|reporting|guidance|signposting)|lines?|organisations)/,
  /(?:useful|key|important|emergency|local) (?:contacts?|links?|numbers?|websites?|resources?|organi[sz]ations?)/,
  /^contacts?\b|\bcontacts?(?: details| numbers)?$|numbers (?:to|for|that)|phone numbers/,
  /(?:further|more|additional) (?:information|reading|resources|support|help)|resources/,
  /signpost(?:s|ing)?|worried about (?:a child|someone)/,
);

/** What the service does or lacks: “At a glance”, “How it works”, “Age rating” */
const FACTS = words(
  /the facts|key facts|fast facts|facts(?: about| and|$)|at a glance|in numbers|key information/,
  regExp()`how (?:${SERVICE}|this) is set up|set ?-?up|features|safety features|specifications?`,
  /how (?:it|the (?:app|site|game|service|platform)|they|this) works?/,
  /how does (?:it|the|this)\b.{0,20}\bworks?/,
  /age (?:rating|limit|restriction|requirement)s?|terms|store listing|moderation/,
  regExp()`what (?:${SERVICE} (?:does|has|asks|offers|costs)|does ${SERVICE} (?:do|have|ask|offer|cost))`,
  /the (?:basics|small print|(?<!chang(?:e|ing) the )settings)/,
  /we (?:consider|regard|believe|see|rate|think|find)\b.{0,60}\b(?:danger\w*|risky|unsafe)\b.{0,60}/,
  /(?:safety|security) (?:gaps?|failings?)|weakness(?:es)?|shortcomings/,
  /(?:lack|lacks|lacking|missing|gaps?|fail(?:s|ings?|ures?)?) (?:in|of)\b.{0,30}/,
  /what'?s? (?:is )?(?:missing|lacking)/,
);

/** What to do: “What parents can do”, “Top tips”, “Staying safe” */
const ADVICE = words(
  /advice|advise[sd]?|guidance|next steps?|top tips?|tips|recommend(?:ation|ed|s)|recommendations?/,
  /^(?:requested )?actions?(?: plan)?s?\b|action(?: points| to take| for| required| we| you|s?$)|a plan|checklist/,
  regExp()`what (?![a-z]+ (?:it|this) do\b)(?:can|should|could|do|must|might|to|would|works|helps|we)\b ?${ADULT}? ?.{0,25}\bdo\b`,
  regExp()`what ${ADULT}(?: and \w+)? (?:can|could|should|might|must|would|may)\b`,
  /what (?:seems to |tends to |really |usually |does |would |might |will |can |has |have )*(?:helps?|helped|works?|worked)/,
  /what (?:you can|to (?:do|say|tell|teach|show)|families can do)/,
  /what (?:do|should|can|could|would|might) (?:i|we|you|one|parents|staff) (?:say|do|tell|ask|try)/,
  /what (?:we|i)(?:'d| would|'m| am|'re| are)? (?:asking|ask|recommend|suggest|advise|like|want)/,
  regExp()`how (?:can|to|you can|do|${ADULT} can|could|should|might) ?${ADULT}?(?: and \w+)?(?: can)? ?(?:to )?(?:help|protect|support|keep|talk|prevent|reduce|stay|prepare|approach|start|safeguard|set|block|make|limit|respond)`,
  /how (?:you|we) can help|do'?s\b|^do:?$|please:?$|instead/,
  /(?:^|[/:] ?)(?:please )?do(?: these| this| the following| instead)?\b(?! (?:you|children|kids|they|young|i|we))/,
  /steps (?:you|parents|to|for|we|that|at|now)|^steps$|safety (?:tips|measures|steps)|precautions/,
  /keep(?:ing)? (?:children|them|your|kids|young|pupils|safe|everyone|a child)|stay(?:ing)? safe|safer/,
  /protect(?:ing|ive|ion)?|prevent(?! (?:concerns?|team|duty|lead|referrals?|officer)\b)(?:ing|ion|ative)?/,
  /support(?:ing)? (?:your|a|the|young|children|pupils|them)|talk(?:ing)? (?:to|with|about|it)/,
  /conversations?|start the|settings|parental controls|strategies|helpful|good practice|practical/,
  regExp()`for ${ADULT}\b|at home|at school|tonight|suggest(?:ions|ed)|reminders?`,
  /we (?:recommend|suggest|advise|ask|would ask)/,
  regExp()`${ADULT}(?: and ${ADULT})? (?:should|can|could|may (?:wish|like|want)|are (?:asked|advised|encouraged|urged))(?: to)?`,
  /(?:governors|trustees|police|officers|council|charity|club|school) (?:also )?(?:suggest|recommend|advise|ask)s?/,
  /^before (?:you |they )?(?:pay|buy|download|join|click|play|sign|start|post)\w*/,
  /ways to|the golden rules|house rules|things (?:you|to) (?:can )?(?:do|try|say)|try (?:this|these)/,
  /doing (?:something|anything|your bit)|making (?:it|things) safer|over to you|your part/,
);

/** What may happen, and what did: “The risks”, “How it starts”, “What went wrong” */
const RISKS = words(
  /risks?|risky|danger(?:s|ous)?|harm(?:s|ful|ed)?|threats?|hazards?|pitfalls|negatives|unsafe/,
  /worr(?:y|ies|ied|ying)|concern(?:s|ed|ing)?|troubl(?:e|es|ed|ing)|problems?|vulnerab(?:le|ilit(?:y|ies))/,
  /(?<!(?:date|day) of )issues?(?! ?(?:no\b|number|\d))|safeguarding implications/,
  /what (?:can|could|might|may|has|have|is|goes) ?(?:go|gone|be going|going|happen|happened|happening|went|wrong)/,
  /goes wrong|go(?:es|ing|ne)? wrong/,
  /what (?:happens|happened|went wrong|'s going on|is going on|tends to happen)|what has been (?:reported|happening)/,
  /what (?:it|this|that) (?:can |may |could )?(?:leads?|lead) to|leads? to/,
  /what's (?:going on|happening|wrong|not to like|the (?:problem|issue|harm|risk|worry|danger))/,
  /how (?:it|this|they|he|she|the \w+) (?:goes|happens|starts|begins|unfolds|gets?|do it|catch(?:es)?)/,
  /how .{0,30}(?:pulled|drawn|sucked|roped|caught|hooked|targeted|exploited|harmed|lured|tricked|trapped|contacted)/,
  /why .{0,40}\b(?:matters?|issue|problem|worry|alert|concern|dangerous|risky|warning|unsafe|now|acting|writing)/,
  /what (?:are|is) (?:we|the (?:issue|problem|danger|harm|worry|concern|threat))/,
  /what we (?:are|'re|have|know|hear|heard)\b.{0,30}/,
  /what (?:schools|pupils|children|families|parents|they|young people|staff) (?:have |are )?(?:told|tell|report|reported|reporting|say|said|telling)\b/,
  /things to (?:keep an eye on|know|consider|think about|worry about)|keep an eye on/,
  /down ?sides?|dark side|the (?:other|darker) side|the catch|(?:potential )?(?:impact|consequences|effects?)/,
);

/** What it is: “Background”, “What is it?”, “Need to know” */
const ABOUT = beginnings(
  /what(?:'s| is| are| was| does)\b|what (?:it|this|that|they) (?:is|are|was)\b/,
  /about(?: the| this)?\b|background|overview|summary|introduction|in brief|in short/,
  /the (?:app|game|site|platform|website|trend|challenge|service|context|situation|story)/,
  /how (?:does|do|it|they|the|is)\b|who (?:uses|can|is|are|makes|owns)|key (?:points|features)/,
  /context|details|purpose|explained|need to know|description/,
);

/**
 * First match wins, so the narrow meanings come before the wide ones:
 * “what not to do” before “what to do”, “signs of harm” before “harm”.
 */
export const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['around', AROUND],
  ['denied', DENIED],
  ['not', NOT],
  ['risks', HEARD],
  ['signs', SIGNS],
  ['appeal', APPEAL],
  ['steps', STEPS],
  ['help', HELP],
  ['facts', FACTS],
  ['advice', ADVICE],
  ['risks', RISKS],
  ['about', ABOUT],
];
