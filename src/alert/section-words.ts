/** What a heading, a lead-in (“Signs to look for:”) or the head of a column says about what follows. */

/**
 * `facts`: what the service does or lacks · `denied`: what was not found · `steps`: what to do when it
 * has happened · `around`: about the publisher, not the topic.
 */
const SECTIONS = [
  'about',
  'facts',
  'risks',
  'denied',
  'appeal',
  'signs',
  'advice',
  'not',
  'steps',
  'help',
  'around',
] as const;
export type Section = (typeof SECTIONS)[number];

const CHILD =
  '(?:children|a child|child|kids|young people|a young person|young|teens?|teenagers?|pupils?|students?|learners|they|people|boys|girls|users|tweens|them|him|her)';
const ADULT =
  '(?:i|you|we|they|parents?|carers?|adults?|schools?|staff|teachers?|families|home|governors|grown-ups|colleges)';

/**
 * First match wins, so the narrow meanings come before the wide ones:
 * “what not to do” before “what to do”, “signs of harm” before “harm”.
 */
const WORDS: readonly (readonly [Section, RegExp])[] = [
  [
    'around',
    /^(about (us|the (author|publisher|charity|partnership))|about this (alert|bulletin|notice|document|guide|page|briefing|newsletter)|who we are|disclaimer|copyright|acknowledge?ments?|(?:notes?|information) (?:to|for) (?:the )?(?:editors?|press|media|journalists|newsdesks?|newsrooms?)|editors' notes?|(?:press|media) (?:office|enquiries|contacts?)|references|sources?( and references)?|contact us|(document|version) (control|history)|distribution( list)?|circulation|terms of use|privacy (notice|policy)|subscribe|share this|related (posts|articles|links)|you might also like|further reading|in other news|also (this|in this|inside)|in this (issue|edition)|coming up|what's on|dates for (the|your) diary|any other business|aob$|apologies( for absence)?$|matters arising|next meeting|lost property|dates$|diary dates|footnotes?|endnotes?)\b/,
  ],
  [
    'denied',
    /\b(what we (have not|haven't|did not|didn't|do not|don't) (see|seen|found|find|heard|know)|not (been )?(seen|found|reported)|no evidence of|what (it|the (app|game|site)) (is not|isn't|does not|doesn't|has not|hasn't|lacks)( got| have)?|what this (is not|isn't)|the good news|what is not (true|happening)|what (has|have|had)(n't| not) (come up|happened|been)|what (hasn't|has not|we are not)|what (didn't|did not)$|(we are|we're) not raising|(we have|there (is|was|has been)|with|and|seen|found) no (sign|evidence|report|suggestion|case)s? (of|that)|no (reports?|signs?) of|rumours?( |$)|^not (being )?(raised|assessed|reported|mentioned|expected|involved|an issue)\b|not a (risk|problem)|myths?)\b/,
  ],
  [
    'not',
    /(?:^|\b)((?:^|[,:;/-] ?|please )(?:do ?n[o']t'?s?|do nots?)\b(?! (worry|have to|know|need|panic but|miss|forget|use after))|(?:do ?n[o']t|do not)\W*$|donts|(what|things|actions|steps|mistakes|words) (you (should|must|can) |to |we (would )?(ask|advise) (you|parents) )?(not( to)?( do| say)?|avoid|never)|what not to|(better|best) not|try not|not to do|things? to avoid|^avoid(ing)?\b|^never\b|please avoid|never (?:do|say)\b|shouldn't|should not|must not|mustn't|unhelpful|what (doesn't|does not|won't|will not|wouldn't|would not|never|rarely|makes? (it|things) worse)( help| work)?|makes? (it|things|matters) worse|steer clear|hold back from|resist the urge|common mistakes|less helpful|refrain|leave out|please stop|^(?!(why|if|or)\b)(\w+ ){0,3}(not|never)$|\bnot to$|(is|are|be) (asked|advised|urged|told|requested|reminded) not to\b|(has|have|does|did|do)(n't| not) (really )?help(ed)?( to)?\b|^no thanks\b|^no-?nos?\b|bad ideas?|never (ever )?(really )?helps?\b|(do|does|did|would|will|can)( not|n't|not) (suggest|recommend|advise|want|encourage|ask)\b|(leave|let) (well )?alone\b|^not (this|these|now|today|tonight|ever|like|any))\b/,
  ],
  [
    'risks',
    /^what (?:we|our \w+) (?:hear|see|are hearing|are seeing|keep hearing)(?: from| in| about| most|$)|^(?:[\d.)]+ )?what (?:the |our )?(?:staff|schools?|teachers?|officers?|police|council|professionals|services|colleagues|agencies|practitioners|teams?) (?:have |has |had )?(?:already )?(?:seen|saw|heard|found|met|dealt with|been told|come across)\b/,
  ],
  [
    'signs',
    new RegExp(
      `\\b(red[- ]flags?|warning[- ]signs?|signs\\b|sign\\b(?! (?:up|in|on|off|out|the|your|our|an?|this)\\b)|indicators?|signals|symptoms|clues?( that| to|$)|(what|things|changes?) (to )?(look|watch|listen|be alert)( out)? (for|to)|things to (look|watch|listen)( out)? for|(look|watch|looking|watching|be on the look ?-?out|listen)[- ]?(out)? (for|out)\\b|how (can|do|will|would|might|could|to) ?${ADULT}? ?(?:can |ever |really |even )*(tell|know|spot|notice|recogni[sz]e)|how ${ADULT} (can|could|might|may|would|will) (tell|know|spot|notice|recogni[sz]e|see)|how to (spot|tell|know|recogni[sz]e)|spot(ting)?\\b|(?:to )?be curious (?:about|of)|(?:make|makes) \\w+ curious|(?:what|things?|anything) .{0,40}\\b(may|might|could|can|will|would|have|has|did)? ?(see|notice|noticed|saw|seen|spot|spotted|hear|heard at home|observe|observed|pick(ed)? up)\\b|\\b${ADULT} (may|might|could|can) (also )?(see|notice|spot|hear|find|observe)\\b|what (might|may|could|should) (worry|concern|alarm|alert) (you|us|parents|a parent)|changes? (in (behaviou?r|mood)|you (might|may|could|can)|(can|may|might|could) (point|hint|suggest|indicate|mean|tell))|giveaways?|gives? (?:it|them|him|her|us) away|noticing|notic(?:e|ed)\\b|look twice|(second|closer) look|worth (a (chat|word|question|thought|mention)|asking|noticing|mentioning)|have you (noticed|seen|heard)|did you (notice|see|spot)|do you (see|notice)|is (my|your) child (at risk|involved|affected)|presenting (behaviou?rs?|features)|behaviou?rs? (to|that|of)|^(?:possible |common |typical )?behaviou?rs?$|eyes (peeled|open)|on the lookout|alarm bells|when to (worry|be concerned)|be alert to|keep an eye out|(?:ma[dk]es?|given|gave) (?:other |some |many )?(?:parents|us|me|you|families|staff|anyone) (?:ask|wonder|worry|look|stop|think|pause)|might be involved|may be (involved|affected)|tell-?tales?)`,
    ),
  ],
  [
    'appeal',
    new RegExp(
      `\\b(why (do|would|might|are|is|does|did|so|can|will) ?(a |the |our |your |many |some |so many )?${CHILD}\\b|why (him|her|them|me|now)\\b|why (it|its|it's|they're|they are|is it)( is| are)? (so )?(popular|appeal|attract|tempt|work|spread|fun|catch|compelling|hard to)|why is it (so )?(popular|appealing|attractive|tempting|fun|hard)|the (appeal|attraction|draw|pull|hook|lure|pleasure|charm)|what'?s? (is )?(the (appeal|attraction|draw|pull|fun)|makes? (it|them) (so )?(appealing|attractive|popular|tempting|fun))|what (draws|attracts|pulls|brings|keeps)|what .{0,20}${CHILD} (like|get|see in|enjoy|find|love|want)|popular(ity)? (with|among)|popularity|reasons? ${CHILD}|why (?!not |bother\\b).{0,40}\\b(like|love|use|want|enjoy|join|drawn|attracted|play|go|flock|head|turn|come|take part|get involved|say yes|fall for|keep (going|playing)|care|bother|do (it|this))|what they (like|get|enjoy|love|see)|attractions?|the fun (of|part|side))`,
    ),
  ],
  [
    'steps',
    /(^|[/:·|] ?)(where (a|your|you|any|an|children|pupils?|young|someone|somebody) .{0,80}|(if|when|in case) (a|your|you|any|the|someone|somebody|something|it|they|this|an|one|things?|young|children|pupils?|anything|harm|money|an image|images|what)\b.{0,80})|\bwhat (to do )?if\b.{0,60}|\b(responding( to)?|how (should|do|can) (you|we|i|staff|parents) respond|after (an|the|it|something)\b.{0,30}|(?<!\bwhat )(has|have) (already )?(happened|been (affected|targeted|contacted|involved))|already (involved|affected|happened|shared|sent|paid|clicked)|^too late\b|immediate (action|steps|response)s?|in an emergency|emergenc(y|ies))/,
  ],
  [
    'help',
    /\b(where to (turn|go|get|find|report|seek|call|ring)|where (you|anyone|families|children) can (turn|go|get|report|find)|whom? (to|can|could|may|should|do|you can|else|will) (contact|tell|turn|call|help|speak|talk|i|you|we|they|ring|ask|get|take|bring|remove)|report(ing)?( it| a| an| concerns?| routes?| and| options?| this|$)|how (to|do i|can i|do you|can you) (report|get help|make a report)|(get|getting|finding|find|seek(ing)?|need|more|further|other|extra|additional|useful|sources? of|for|places? (for|to get|that)|people who|lines that) ?(can )?(help|support)|(?<!\b(?:to|can|that|may|could|would|will) )(of |for |some )?help( is)?( available| and support|lines?| at hand| if|$)|^help\b|^support$|^people$|^numbers$|^who$|who (?:you )?(?:gonna|going to) call|helplines?|hotlines?|support (available|services?|and (advice|help|resources|reporting|guidance|signposting)|lines?|organisations)|(useful|key|important|emergency|local) (contacts?|links?|numbers?|websites?|resources?|organi[sz]ations?)|^contacts?\b|\bcontacts?( details| numbers)?$|signpost(s|ing)?|numbers (to|for|that)|phone numbers|routes?|(further|more|additional) (information|reading|resources|support|help)|resources|worried about (a child|someone)|to whom|turn to|escalat\w*|who(?:'s| is) there( for)?|people to (tell|ring|call))/,
  ],
  [
    'facts',
    /\b(the facts|key facts|fast facts|facts( about| and|$)|at a glance|how (it|the (app|site|game|service)|this) is set up|set ?-?up|features|how (it|the (app|site|game|service|platform)|they|this) works?|how does (it|the|this)\b.{0,20}\bworks?|age (rating|limit|restriction|requirement)s?|what (it|the (app|site|game|service)) (does|has|asks|offers|costs)|safety features|specifications?|the (basics|small print|(?<!chang(?:e|ing) the )settings)|in numbers|store listing|terms|key information|we (consider|regard|believe|see|rate|think|find)\b.{0,60}\b(danger\w*|risky|unsafe)\b.{0,60}|(safety|security) (gaps?|failings?)|(lack|lacks|lacking|missing|gaps?|fail(s|ings?|ures?)?) (in|of)\b.{0,30}|what'?s? (is )?(missing|lacking)|weakness(es)?|shortcomings|moderation)\b/,
  ],
  [
    'advice',
    new RegExp(
      `\\b(advice|advise[sd]?|guidance|next steps?|^actions?( plan)?s?\\b|action( points| to take| for| required| we| you|s?$)|what (can|should|could|do|must|might|to|would|works|helps|we) ?${ADULT}? ?.{0,25}\\bdo\\b|what ${ADULT}( and \\w+)? (can|could|should|might|must|would|may)\\b|what (seems to |tends to |really |usually |does |would |might |will |can |has |have )*(helps?|helped|works?|worked)|what (you can|to do|to say)|what (do|should|can|could|would|might) (i|we|you|one|parents|staff) (say|do|tell|ask|try)|what (?:we|i)(?:'d| would)? (ask|recommend|suggest|advise|like|want)|how (can|to|you can|do|${ADULT} can|could|should|might) ?${ADULT}?( and \\w+)?( can)? ?(to )?(help|protect|support|keep|talk|prevent|reduce|stay|prepare|approach|start|safeguard|set|block|make|limit|respond)|top tips?|tips|recommend(ation|ed|s)|do'?s\\b|^do:?$|(^|[/:] ?)(please )?do( these| this| the following| instead)?\\b(?! (you|children|kids|they|young|i|we))|instead|steps (you|parents|to|for|we|that|at|now)|^steps$|keep(ing)? (children|them|your|kids|young|pupils|safe|everyone|a child)|stay(ing)? safe|protect(ing|ive|ion)?|prevent(?! (concerns?|team|duty|lead|referrals?|officer)\\b)(ing|ion|ative)?|support(ing)? (your|a|the|young|children|pupils|them)|talk(ing)? (to|with|about|it)|conversations?|start the|safety (tips|measures|steps)|settings|parental controls|strategies|helpful|good practice|for ${ADULT}\\b|at home|at school|tonight|suggest(ions|ed)|recommendations?|what (?:to do|you can do|families can do)|checklist|we (recommend|suggest|advise|ask|would ask)|${ADULT}( and ${ADULT})? (should|can|could|may (wish|like|want)|are (asked|advised|encouraged|urged))( to)?|^before (you |they )?(pay|buy|download|join|click|play|sign|start|post)\\w*|ways to|precautions|the golden rules|practical|reminders?|things (you|to) (can )?(do|try|say)|doing (something|anything|your bit)|try (this|these)|(governors|trustees|police|officers|council|charity|club|school) (also )?(suggest|recommend|advise|ask)s?|a plan|house rules|please:?$|making (it|things) safer|safer|over to you|your part|how (you|we) can help)\\b`,
    ),
  ],
  [
    'risks',
    /\b(risks?|risky|danger(s|ous)?|harm(s|ful|ed)?|threats?|worr(y|ies|ied|ying)|concern(s|ed|ing)?|troubl(e|es|ed|ing)|what (can|could|might|may|has|have|is|goes) ?(go|gone|be going|going|happen|happened|happening|went|wrong)|goes wrong|go(es|ing|ne)? wrong|what (happens|happened|went wrong|'s going on|is going on|tends to happen)|what (it|this|that) (can |may |could )?(leads?|lead) to|leads? to|what's (going on|happening|wrong|the (problem|issue|harm|risk|worry|danger))|how (it|this|they|he|she|the \w+) (goes|happens|starts|begins|unfolds|gets?|do it|catch(es)?)|hazards?|problems?|(?<!(?:date|day) of )issues?(?! ?(?:no\b|number|\d))|why .{0,40}\b(matters?|issue|problem|worry|alert|concern|dangerous|risky|warning|unsafe|now|acting|writing)|safeguarding (implications)|what (are|is) (we|the (issue|problem|danger|harm|worry|concern|threat))|what we (are|'re|have|know|hear|heard)\b.{0,30}|what (schools|pupils|children|families|parents|they|young people|staff) (have |are )?(told|tell|report|reported|reporting|say|said|telling)\b|what has been (reported|happening)|things to (keep an eye on|know|consider|think about|worry about)|keep an eye on|down ?sides?|pitfalls|negatives|(potential )?(impact|consequences|effects?)|how .{0,30}(pulled|drawn|sucked|roped|caught|hooked|targeted|exploited|harmed|lured|tricked|trapped|contacted)|dark side|the catch|unsafe|vulnerab(le|ilit(y|ies))|what's not to like|the (other|darker) side)\b/,
  ],
  [
    'about',
    /\b(what('s| is| are| was| does)\b|what (it|this|that|they) (is|are|was)\b|about( the| this)?\b|background|overview|summary|introduction|in brief|key (points|features)|the (app|game|site|platform|website|trend|challenge|service|context|situation|story)|how (does|do|it|they|the|is)\b|who (uses|can|is|are|makes|owns)|context|details|purpose|explained|need to know|description|in short)/,
  ],
];

/** Numbers, signs and pictures that stand before a heading's meaning. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_#“”"]/g, '')
    .replace(
      /^\s*(\(?\d{1,2}[.)]|[a-z][.)]\s|(step|part|section|item|minute|point) \d+[.:]?|[^\p{L}\d(]+)\s*/u,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Longest text that is a heading or lead-in, in words. */
const MOST_WORDS = 24;

/** The meaning of a heading or lead-in, or `null`. */
export function sectionOf(text: string): Section | null {
  const words = plain(text);
  // “Why not ask your child what they like about it?” asks for something, and opens nothing.
  if (words === '' || words.split(' ').length > MOST_WORDS || /^why not \w/.test(words))
    return null;
  // “Don't shout. Don't look it up. Instead:” heads what to do.
  if (/[.!;,:] (?:so )?(?:instead|do this|try this|what helps)(?: instead)?[:!.]?$/.test(words))
    return 'advice';
  if (/^(do|do's|dos|yes|try|better|helpful|more of( this)?|do this)[:!.]?$/.test(words))
    return 'advice';
  if (/^(no|leave|skip|worse|unhelpful|less of( this)?|instead of|rather than)[:!.]?$/.test(words))
    return 'not';
  // A question to be answered with yes or no says nothing of its answer: “Do strangers get in touch?”
  if (YES_OR_NO.test(words))
    return ANSWERED.find((section) => wordsOf(section).test(words)) ?? null;
  // “Dos and don'ts” holds both: each item says which.
  if (/\bdo'?s (and|&|or|\/) do ?n[o']t/.test(words)) return 'advice';
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const YES_OR_NO =
  /^(?:and |but |so )*(?:do|does|did|is|are|was|were|can|could|has|have|had|will|would|should)(?:n't)? [^.!]*\?$/;
/** What such a question may still ask for. */
const ANSWERED: readonly Section[] = ['signs', 'steps', 'help'];
const wordsOf = (section: Section): RegExp =>
  WORDS.find(([name]) => name === section)?.[1] ?? /(?!)/;

/** … of the head of a column: “The game” heads what is said of the game, whatever that is. */
export function columnSection(text: string): Section | null {
  const section = sectionOf(text);
  return section === 'about' && !/^\W*(?:what|about|how)\b/i.test(text) ? null : section;
}

/** Words that leave no doubt. Any other match is a hint, and what stands below decides. */
const PLAINLY: Record<Section, RegExp> = {
  about: /^(what (is|are)\b.{0,40}|about\b.{0,40}|background|overview|summary|introduction)$/,
  facts: /\b(facts|features|age (rating|limit)s?|settings|at a glance|how (it|this) is set up)\b/,
  risks:
    /\b(risks?|dangers?|harms?|threats?|concerns?|concern(s|ed|ing)|worr(y|ies|ied|ying)|gone? wrong|problems?|pitfalls|downsides?)\b/,
  denied: /./,
  appeal: /^why (do|would|might|are|is|does|did|so|can) |\bappeal|\bpopular/,
  signs:
    /\b(red[- ]flags?|warning[- ]signs?|signs?|indicators?|symptoms|tell-?tales?|alarm bells|clues?|make (?:you|us|me|anyone) (?:wonder|ask|think|worry)|(look|listen)(ing)? (out )?for|be alert to|how (to|can|do|will|would|could|might) (you |parents |staff |we |i )?(spot|tell|know|notice|recogni[sz]e))\b/,
  advice:
    /\b(advice|guidance|tips|recommend\w*|next steps|actions?|what (you|we|parents|carers|schools?|staff|families|adults|teachers)( and \w+)? (can|could|should|might|must|are asked to) (do|say)|what to (do|say)|how (to|you can|parents can) (help|protect|support|keep|talk)|please do|dos?|do's)\b/,
  not: /./,
  steps: /^(if|when|where)\b|\bwhat (to do )?if\b|\bemergenc/,
  help: /\b(help|support|report(ing)?|contacts?|helplines?|where to (turn|go)|who (to|can you|you can) \w+)\b/,
  around: /./,
};

/** Does a heading name its section explicitly? */
export const saysPlainly = (text: string, section: Section): boolean =>
  PLAINLY[section].test(plain(text));
