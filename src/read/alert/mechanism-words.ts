/** How alerts word what a service or a scheme does, in plain words: hints that the learner weighs with the words around them. */
export const MECHANISM_WORDS: Readonly<Record<string, RegExp>> = {
  'random-pairing':
    /\b(?:random(?:ly)? (?:person|people|stranger|someone|match|pair|video|chat|partner)|pairs? (?:you|them|users|children|people|a child)|paired (?:with|up)|matched (?:with|at random|by chance)|(?:press|tap|hit|click) (?:start|next)|roulette|whoever happens|next (?:face|person|stranger)|by chance|lucky dip|random(?:ly)?\b.{0,20}(?:call|world|connect|introduc|join)|strangers? (?:on|by) (?:webcam|camera|video)|skip(?:s|ped|ping)? (?:through|from))/,
  'no-account':
    /\b(?:no (?:account|sign-?up|registration|log-?in|name) (?:is |was )?(?:needed|required|asked)|without (?:an account|signing up|registering|giving)|(?:do|does) not need an account|as a guest|no (?:email|username)|anonymous(?:ly)? (?:site|app|chat|platform)|(?:nobody|not|never|nothing) .{0,20}(?:register|sign up|sign in)|nickname)/,
  'no-age-check':
    /\b(?:age (?:check|verif|gate|limit)|(?:no|nobody|nothing|never|not) .{0,30}(?:check|ask|verif)\w* .{0,20}\bages?\b|date of birth|how old|(?:claim|tick|say|lie).{0,20}(?:over|older|1[0-9])|proof of age|any age|(?:false|fake|wrong) (?:age|birth)|age .{0,15}(?:tick|claim|say))/,
  'weak-moderation':
    /\b(?:moderat|nobody (?:checks|watches|is watching)|reports? (?:go|went|is|are) (?:unanswered|ignored)|no (?:human|one) (?:checks|watch)|unsupervised|(?:report|complaint)s? .{0,20}(?:ignored|unanswered)|nothing is filtered|(?:no|not|un)[- ]?(?:effective )?(?:way to |filter|report|block))/,
  'friend-suggestions':
    /\b(?:quick[- ]?add|suggest(?:s|ed|ing)? (?:new |friends|users|people|contacts|other)|people you may know|friends? of friends?|mutual friend|recommends? (?:friends|users|contacts)|people near|nearby users|find friends|discover|address book|people search)/,
  'profile-requests':
    /\b(?:(?:friend|follow(?:er)?) requests?|follow(?:ed|ing)? by (?:strangers|accounts|people)|accounts? with no (?:posts|picture|profile)|public (?:profile|by default|account)|accept(?:s|ed|ing)? (?:every|any|request|strangers|all)|added? by (?:strangers|people|someone|accounts)|add(?:s|ed|ing)? (?:strangers|our|pupils|children|every)|\bfollowers?\b|follow(?:s|ed|ing)? (?:anyone|by|request)|accounts? (?:are|is) public)/,
  'user-made-rooms':
    /\b(?:user[- ](?:made|generated|created)|made by (?:other )?(?:users|players)|(?:private |public |open )servers?\b|(?:created|built|made) by (?:users|players|members|anyone)|worlds? (?:made|built|created)|rooms? (?:made|run|created|opened|set up) by|user[- ]?content|game inside|custom (?:map|game|world)|(?:rooms?|servers?|worlds?|games?) .{0,25}(?:made|built|created|run|set up) by)/,
  'voice-chat':
    /\b(?:voice (?:chat|channel|room|lobby|call)|open mic|headset|microphone|hear (?:grown|adult|men|them|him|her|others|strangers)|(?:over|through|on) the (?:mic|headset)|team talk|audio room|proximity|mic\b|shout\w* (?:over|down)|\bspeak to (?:your|a|any) child)/,
  'private-messages':
    /\b(?:(?:direct|private|unsolicited|personal) messag|\bdms?\b|inbox|messag(?:e|es|ed|ing) (?:any|anyone|any child|pupils|children|her|him|our|them|a child|young)|(?:wrote|written|writes|writing) to (?:her|him|pupils|children|year|a|our|one|any|girls|boys)|can (?:message|write to|contact)|in private|messages? from (?:people|strangers|someone|accounts|unknown))/,
  'open-groups':
    /\b(?:group chats?|added to (?:a|the|large|one|several|big) .{0,25}(?:group|chat|server)|(?:group|chat) (?:of|with) .{0,20}(?:hundred|thousand|\d{2,}|members)|group (?:link|admin)|whole[- ]year (?:group|chat)|class (?:chat|group)|year[- ]group (?:chat|group))/,
  'vanishing-messages':
    /\b(?:(?:message|photo|picture|chat|video|clip|note|image|snap|post|story|it|they)s? (?:that )?(?:vanish|disappear|delete[sd]?|wipe[sd]?|self-?destruct)|disappearing|vanishing|gone (?:after|once|in)|time[- ]limited (?:photo|picture)|view[- ]once|24 hours|secret mode|time out)/,
  'anonymous-questions':
    /\b(?:anonymous (?:question|messag|comment|feedback|note|app|send|post)|(?:question|messag|comment)s? .{0,30}(?:no name|anonym|nobody signs|without (?:a )?name)|ask me|who (?:wrote|sent|asked) (?:it|them)|anonymously|unsigned)/,
  'move-to-another-app':
    /\b(?:(?:mov|switch|swap|carry on|continu|take|go|talk|chat|come)\w* .{0,30}(?:another|other|different|second|private|encrypted) (?:app|messenger|platform|site|service|place|one)\b|off the (?:game|app|platform|site)|on the other (?:app|one)|somewhere (?:else|more private))/,
  'livestream-requests':
    /\b(?:live ?stream|go(?:es|ing)? live|went live|broadcast|while (?:she|he|they) (?:was|were) live|viewers? (?:ask|type|tell|request|urge|comment|want|call|egg|pay|dar)|live (?:video|room|audience))/,
  'virtual-gifts':
    /\b(?:(?:virtual|digital|animated|paid|live) gifts?|gifts? .{0,40}(?:stream|viewer|live|on screen|broadcast)|(?:viewer|watcher|fan|audience)s? .{0,30}(?:send|sent|pay|paid|tip|reward|throw)\w* .{0,25}(?:gift|coin|token|diamond|rose|tip|star|gem)|tip(?:s|ped|ping) (?:a|the|her|him)|gifting|leaderboard)/,
  'screen-recording':
    /\b(?:screen[- ]?(?:record|shot|grab|captur)|record(?:ed|ing|s)? .{0,30}(?:without|call|stream|video|screen|chat|session|live)|(?:saved|kept|copied|captured) .{0,30}(?:clip|video|stream|footage|picture|image|call|photo|screen)|footage|without (?:her|his|their|the child's) (?:knowledge|knowing|consent)|re-?posted)/,
  'live-map':
    /\b(?:(?:live|real[- ]time|exact|precise) location|on (?:a|the) map|location (?:is|was|shar|on|data|track)|shares? (?:their|her|his|your|a child's) location|where (?:she|he|they|a child|a pupil|your child|pupils) (?:is|are|was|were)\b|follow(?:ed)? (?:her|him|them) home|track(?:s|ed|ing) (?:her|him|them|children|friends|one)|whereabouts|within .{0,10}(?:mile|metre))/,
  'ai-fake-pictures':
    /\b(?:deep ?fakes?|nudif|undress(?:es|ing)? (?:app|tool|any|photos)|remov(?:e|es|ed|ing) (?:the )?cloth|fake (?:image|picture|photo|nude|video|naked)|face[- ]?swap|(?:ai|generator|app|software|tool|program)\b[^.]{0,40}(?:naked|nude|clothes|clothing|image of|picture of|undress)|clon(?:e|ed|ing) (?:a |her |his |the )?voice|voice clon|synthetic|generated (?:image|picture|video|photo|naked|nude)|made with ai|faked (?:image|picture|video|photo)|morph|altered (?:photo|picture|image))/,
  'coins-and-offers':
    /\b(?:in-?app purchas|in-?game (?:currency|purchas|money|shop|store)|(?:coins?|gems?|tokens?|credits?|diamonds)\b.{0,40}(?:buy|bought|cost|spend|spent|pay|£|pack)|(?:buy|bought|buys|spend|spent|spending|top(?:ped)? up|paid|pay) .{0,40}(?:coins?|gems?|tokens?|credits?|currency|skins?|extras|upgrades)|stored card|limited[- ]time|countdown|one[- ]tap|spent £|bill (?:of|for) £|(?:mother|father|mum|dad|gran)\w*'s card|pay[- ]to[- ]win|default skin)/,
  'paid-chance':
    /\b(?:loot ?(?:box|crate)|mystery (?:box|egg|crate|pack|prize)|random (?:item|prize|reward|pack)|spin(?:s|ning)? (?:the |a |of )?wheel|wheel spin|gambl|\bbet(?:s|ting)?\b|casino|wager|case open|odds|jackpot|skins? .{0,25}(?:bet|casino)|slot machine|one in \w+ hundred)/,
  subscription:
    /\b(?:subscri|free trial|trial (?:ends|period|of)|a (?:week|month) (?:unless|after|until)|auto-?renew|premium|monthly fee|weekly fee|charges? .{0,20}(?:a|per|every) (?:week|month))/,
  'ai-companion':
    /\b(?:chat ?bot|ai (?:friend|companion|character|girlfriend|boyfriend|partner|buddy|pal)|virtual (?:friend|girlfriend|boyfriend|partner)|the bot\b|the (?:ai|machine|program) (?:says|said|told|tells|agreed|answer|asked)|artificial (?:friend|boyfriend|girlfriend)|talks? to (?:an? )?(?:ai|machine|bot|program))/,
  'learning-feed':
    /\b(?:algorithm|\bfeeds?\b|recommend(?:s|ed|ation|ing)? (?:video|content|post|clip|more|him|her)|auto-?play|(?:endless|infinite) scroll|for you page|next video|one video (?:leads|led)|more of the same|suggested (?:video|clip|content|post)|keeps? (?:showing|serving|offering))/,
  'streaks-and-likes':
    /\b(?:streak|likes\b|badges?|points for|daily (?:login|log-in|reward)|follower count|how many (?:likes|followers|friends)|notifications|rewards? for|compare how many)/,
  'spreading-dares':
    /\b(?:challenge|\bdares?\b|dared|craze|trend|stunt|prank|copy(?:ing)? (?:it|the|what)|hoax|chain (?:message|letter)|forward (?:it|this)|send (?:it|this) (?:on|to (?:ten|\d))|viral)/,
  'gossip-pages':
    /\b(?:confession|gossip|tea (?:page|account)|rat(?:e|ed|ing|es) (?:girls|pupils|each|one another|them|staff)|rank(?:ed|ing|s)|fight (?:video|page|clip)|(?:page|account|site) .{0,40}(?:names? pupils|gossip|rumour|insult|mock|post(?:s|ed)? about|about (?:pupils|teachers|girls|staff))|burn book|out of ten)/,
  'presents-with-strings':
    /\b(?:(?:gift|present|skin|credit|voucher|phone|coins?|item|parcel|trainers)s? .{0,60}(?:in return|in exchange|then (?:asked|wanted|he|she)|for a (?:picture|photo|favour)|owe|secret|trust)|(?:bought|gave|sent|offer|offered|gives|buys) (?:her|him|them|a (?:girl|boy|child|pupil)|children|pupils|the (?:girl|boy|child)|girls|boys|our) .{0,50}(?:gift|present|skin|credit|voucher|phone|coins?|item|parcel|trainers|top-?up|gems)|in (?:return|exchange) for|owed? (?:him|her|them) |favours?|parcel)/,
  'copied-accounts':
    /\b(?:fake (?:account|profile|page)|(?:copied|cloned|lifted|stolen|duplicate|false) (?:account|profile|page|photo|picture|face|name|identit)|imperson|pos(?:es|ed|ing) as|pretend(?:s|ed|ing)? to be|hack(?:ed|ing)? account|account (?:was|were|is|had been) (?:hacked|taken|stolen)|look(?:s|ed)? (?:exactly )?like (?:her|his|their|a|the) (?:friend|teacher|school|bank|brother|sister)|turned out to be|lookalike)/,
  'links-and-codes':
    /\b(?:phish|\blinks?\b|\bqr\b|passwords?|log(?:in| in|ged in| on|-in) (?:page|again|details)|login|verification code|code (?:was|to|they|sent)|malware|virus|download(?:s|ed)? (?:a|the|an|it) (?:file|mod|cheat|program|app)|generator|credentials|card (?:number|details)|free (?:coins|robux|gems|skins))/,
  'fake-shops':
    /\b(?:(?:fake|bogus|sham|cloned) (?:shop|store|site|ticket|website|advert|seller|listing)|never (?:arriv|came|turned up)|deposit|too good to be true|bank transfer|seller|(?:ordered|bought|paid for) .{0,40}(?:nothing|never|fake)|resale)/,
  'easy-money':
    /\b(?:mule|bank account.{0,40}(?:cut|use|rent|borrow|money|pass|move)|easy money|quick (?:cash|money)|earn £|£\d+ (?:a|per) (?:day|week|hour)|flip £|deets|receive (?:a )?payment|cash (?:job|work)|rent(?:s|ed|ing)? (?:out )?(?:her|his|their|your) (?:account|card)|pass(?:ed|ing)? (?:the )?money|get[- ]rich|side hustle)/,
  'threats-to-share':
    /\b(?:(?:threat|threaten)\w* .{0,60}(?:share|send|post|picture|image|photo|video|everyone|family|followers|friends|leak|publish|show|expose)|blackmail|sextort|extort|pay (?:up|or|him|them|£|within)|or (?:else|it goes|we send|he would|they would|she would|everyone)|demand(?:s|ed|ing)? (?:money|payment|more|£|gift|vouchers)|send (?:it|them|the \w+) to (?:everyone|all|your|her|his|their)|until midnight|unless (?:he|she|they|you) (?:paid|pay|send|sent))/,
};
