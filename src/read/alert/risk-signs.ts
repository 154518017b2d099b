/**
 * Risks told by who does what to whom, in whatever words: each sign is a set of ideas that meet in one sentence.
 * It catches what no list of phrases does: “a number that no family recognises”, “a film of an execution was playing”.
 */
export interface RiskSign {
  weight: 1 | 2 | 3;
  /** Every one of these stands in the sentence, in any order. The first is the one that may be denied. */
  all: readonly RegExp[];
  /** Another sense, or another risk. */
  unless?: RegExp;
  /** It counts only in an alert that says this somewhere: “it gets jealous” of a bot. */
  context?: RegExp;
  /** … or only in one that does not: what turns sexual may be talk with a bot. */
  outside?: RegExp;
}

const CHILD =
  /\b(child\w*|pupils?|girls?|boys?|students?|kids?|teen\w*|young (?:people|person)|classmates?|learners?|sons?|daughters?|them|him|her|siblings?|(?:ten|eleven|twelve|thirteen)-year-olds?|members?|players?|users?|friends?|victims?)\b/;
const UNKNOWN =
  /\bstrangers?\b(?! things| than)|\bunknown (?:adults?|users?|people|persons?|contacts?|players?|others|accounts?|numbers?|men|women)\b|\b(?:someone|somebody|people|persons?|adults?|m[ae]n|wom[ae]n|numbers?|accounts?|profiles?|contacts?|friends?|players?|users?|members?|names?|voices?|others|followers?|viewers?|whom?)\b[^.;]{0,30}\b(?:(?:has|have|had|'ve) (?:never|not) (?:actually |really |ever )?(?:met|seen)|never met|no (?:\w+ )?(?:knows?|recogni[sz]es?)|no ?(?:body|one) (?:\w+ ){0,3}(?:knows?|knew|recogni[sz]e[sd]?|has met|had met)|(?:do|does|did)(?: not|n't) (?:know|recogni[sz]e)|not know|only (?:know|knows|knew|met) (?:online|in the|on the|through)|met (?:him |her |them )?(?:online|(?:on|in|through) (?:an? |the )?(?:\w+ )?(?:games?|servers?|apps?|chats?|chat rooms?|sites?|forums?|platforms?|streams?)))\b/;
const ADULT =
  /\b(adults?|grown[- ]?(?:m[ae]n|wom[ae]n|ups?)|m[ae]n|wom[ae]n|older (?:people|players?|users?|boys?|teen\w*|pupils|person|members?|accounts?|strangers?)|outsiders?|someone older|(?:he|she|they) (?:was|were|is) (?:really |actually |in fact )?[2-6]\d|aged? [2-6]\d|in (?:his|her|their) (?:twenties|thirties|forties|fifties|sixties)|recruiters?|viewers?|sugar dadd\w+)\b/;
const CONTACT =
  /\b(messag\w*|chat(?:s|ted|ting)?|talk\w*|contact\w*|speak\w*|spoke|follow(?:s|ed|ing)|invit\w*|add(?:s|ed|ing) (?:them|him|her|pupils|children|a)|join(?:s|ed|ing)?|approach\w*|befriend\w*|requests?|same (?:room|game|lobby|chat|server|channel|world|space)|in touch|meet(?:s|ing)?(?: up)?|wrote to|writ(?:e|es|ing) to|calls? (?:them|him|her)|comment(?:s|ed|ing)|repl(?:y|ies|ied)|dms?|private(?:ly)?|ask(?:s|ed|ing)? (?:them|him|her|a child|pupils|children|students|for)|reach(?:es|ed|ing)?|whisper\w*|gather\w*|mix\w*)\b/;
const ANYONE =
  /\b(?:anyone|anybody|everybody|everyone|any (?:user|player|adult|person|member|passer-by)|the public|people of any age|all ages|no ?(?:body|one) (?:checks|knows) who)\b/;
const COME_IN =
  /\b(?:can|could|may|free to|able to|lets?|allows?|open to)\b.{0,40}\b(?:join|enter|watch|see|message|chat|talk|contact|reply|follow|invite|send|comment|listen|find|drop in|walk in|speak|read|add|type|write|approach|be in|all)\b|\bopen to (?:all|anyone|everybody|everyone)\b/;
const IMAGE =
  /\b(images?|imagery|photos?|photographs?|pictures?|pics?|videos?|selfies?|clips?|footage|films?|snaps?)\b/;
const INTIMATE =
  /\b(nudes?|naked|intimate|undress\w*|topless|underwear|bra|sexual(?:ly|ised)?|explicit|indecent|without (?:\w+ )?(?:clothes|top|shirt|kit)|bikini|swimwear|swimsuit|pe kit|in (?:the|their|her|his) (?:bath|shower|bed|bedroom)|private parts|bod(?:y|ies)|revealing|semi-nude|compromising|clothes (?:off|on)|tak(?:e|es|ing) (?:\w+ )?(?:off|clothes))\b/;
const SEND =
  /\b(send(?:s|ing)?|sent|shar(?:e|es|ed|ing)|ask(?:s|ed|ing)?|request\w*|pressur\w*|persuad\w*|beg(?:s|ged|ging)?|demand\w*|want(?:s|ed)?|swap\w*|trad(?:e|es|ed|ing)|pass(?:es|ed|ing)? (?:on|round|around)|forward\w*|tak(?:en|ing) of|sold|sell(?:s|ing)?|coax\w*|talk(?:ed|s)? into|offer(?:s|ed)?|made to|told to|push(?:es|ed|ing)?)\b/;
const MEDIA =
  /\b(videos?|films?|clips?|posts?|pictures?|images?|photos?|streams?|rooms?|scenes?|feeds?|content|memes?|channels?|pages?|adverts?|ads|stor(?:y|ies)|cartoons?|footage|material|forums?|results|links?|stickers?|songs?|podcasts?|livestreams?|broadcasts?|for you|stuff|things|replies|answers)\b/;
const HARM =
  /\b(hurt|kill(?:s|ed|ing)?|execut\w+|dead|deaths?|dying|blood\w*|gor[ey]\w*|injur\w+|wound\w*|fights?|beat(?:en|ing|ings)|attack\w*|shooting|stabb\w+|bomb\w*|porn\w*|sex(?:ual\w*)?|naked|nudity|violen\w+|suicid\w*|self-?harm\w*|cutting|starv\w+|thin(?:ness|spo)?|anorexi\w*|cruel(?:ty)?|tortur\w*|weapons?|guns?|drugs?|racis\w+|misogyn\w*|sexis\w*|hat(?:e|red|eful)|nazi\w*|extrem\w+|terror\w*|frighten\w*|scary|scared|disturb\w*|distress\w*|gruesome|horr\w+|slur\w*|swear\w*|abuse|skip(?:ping)? meals|drinking|crash\w*|accidents?|war)\b/;
const VIEW =
  /\b(see|sees|saw|seen|seeing|show|shows|shown|showing|watch\w*|view\w*|post(?:ed|s|ing)?|play(?:s|ed|ing)|appear\w*|serv(?:e|es|ed|ing)|recommend\w*|found|finds?|expos\w+|stumbl\w+|steer\w*|full of|fill\w*|contain\w*|includ\w*|pop\w*|turn(?:s|ed)? up|between|next to|push(?:es|ed)?|suggest\w*|led|lead(?:s|ing)? to|autoplay\w*|com(?:e|es|ing) across|scroll\w*|carr(?:y|ies|ied)|sit(?:s|ting)? (?:beside|next)|of a|about|read|heard?|praising|celebrat\w+|glorif\w+|encourag\w+)\b/;
const NOT_VIEWED =
  /\b(send(?:s|ing)?|sent|ask(?:s|ed|ing)? (?:for|her|him|them)|of (?:themselves|himself|herself|pupils|children under)|deepfake\w*|ai-|fake|turn(?:s|ed)? (?:an?|the|any|ordinary)\b.{0,40}\binto|without (?:their |her |his )?(?:consent|knowledge)|threat\w*|blackmail\w*|nudes?|undress\w*|sextort\w*|demand\w*|groom\w*)\b/;
const MOCK =
  /\b(mock\w*|jeer\w*|taunt\w*|ridicul\w*|humiliat\w*|insult\w*|teas(?:e|ed|es|ing)|bull(?:y|ies|ied|ying)|harass\w*|troll(?:s|ed|ing)?|name-calling|nasty|cruel(?!ty)|spiteful\w*|vicious|unkind\w*|hurtful|gossip\w*|rumours?|shaming|shamed|abusive|hateful|mean (?:comments?|messages?|notes?|names?)|made fun|making fun|laugh(?:ed|ing)? at|picked on|humiliation|slurs?|heckl\w*|ganged up|spite)\b/;
const ONE_OF_US =
  /\b(pupils?|child(?:ren)?|girls?|boys?|classmates?|teachers?|her|him|them|each other|someone|somebody|others?|one another|women|staff|friends?|players?|peers?|the target|anyone who|whoever|learners?|students?|kids?)\b/;
const LEFT_OUT =
  /\b(?:left|shut|voted|frozen|froze|kicked|thrown|dropped|pushed|squeezed|blocked) (?:\w+ ){0,3}out\b|\bexclud(?:e|es|ed|ing)\b|\bignored\b|\bunfriended\b|\bremoved from (?:the |a )?(?:group|chat)/;
const LIE =
  /\b(pretend\w*|claim(?:s|ed|ing)?|pos(?:ed|es|ing) as|call(?:s|ed|ing) (?:himself|herself|themselves|itself)|says? (?:that )?(?:he|she|they) (?:is|are|was|were|work)|said (?:that )?(?:he|she|they) (?:was|were|is|are|worked)(?! (?:owed|going|sorry|worried|upset|told|being|not|too|very|so|still|allowed|able|afraid|scared|sad|happy|done|ready|there)\b)|passes? (?:himself|herself|themselves|itself) off|disguis\w*|imitat\w*|impersonat\w*|mimic\w*|dress\w* up as)\b/;
const ROLE =
  /\b(child\w*|girls?|boys?|teen\w*|moderators?|friends?|support|police|bank\w*|agents?|brands?|teachers?|celebrit\w*|scouts?|staff|helpers?|admins?|developers?|influencers?|sixth-?former\w*|students?|pupils?|classmates?|mum|dad|mother|father|grandchild\w*|of (?:the )?(?:same|their) age|1[0-7]|another (?:person|player|school)|the (?:game|company|app|platform)|experts?|doctors?|therapists?|real|young\w*|fans?|owners?|sellers?)\b/;
const LIE_OF = new RegExp(`${LIE.source}.{0,60}?${ROLE.source}`);
const FALSE_THING =
  /\b(?:fake|false|copied|cloned|borrowed|look-?alike|invented|made-up|bogus|stolen|lifted|someone else'?s|another (?:pupil|person|child)'?s)\b.{0,25}\b(?:profiles?|names?|photos?|pictures?|faces?|pages?|identit\w+|personas?|voices?)\b|\b(?:profiles?|photos?|pictures?|faces?|identit\w+|voices?|names?)\b.{0,25}\b(?:fake|false|copied|cloned|borrowed|stolen|lifted|invented|made up|not (?:theirs|his|hers))\b/;
const DISCLOSE =
  /\b(post(?:s|ed|ing)?|shar(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|show(?:s|n|ed|ing)?|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|reveal\w*|read off|work(?:ed)? out|find(?:s|ing)?|found|see(?:n|s)?|hand(?:s|ed|ing)? over|typ(?:e|es|ed|ing)|enter\w*|collect\w*|keep(?:s|ing)?|kept|sell(?:s|ing)?|sold|upload\w*|track\w*|know(?:s|n)?|visible|public\w*|stor(?:e|es|ed)|trac(?:e|ed)|identif\w*|giv\w* away|pinpoint\w*|display\w*|broadcast\w*|record(?:s|ed)?|follow(?:s|ed)? (?:them|her|him) home|listen\w*|scan\w*|demand\w*|leak\w*)\b/;
const PRIVATE =
  /\b(home address|their address\w*|her address|his address|an address|addresses|streets?|school (?:name|badge|uniform|tie|jumper|logo)|uniform\w*|surnames?|full names?|real names?|phone numbers?|dates? of birth|birthdays?|bank balance|(?:live |exact |home )?locations?|whereabouts|where (?:they|she|he|a child|the child|pupils|children|you|someone|somebody|users) (?:lives?|is|are|was|were|goes?|went|sleeps?|trains?)|postcodes?|house numbers?|their house|front door|number ?plates?|passports?|licen[cs]es?|address books?|contact lists?|face ?(?:scans?|prints?)|fingerprints?|voice recordings?|medical|health (?:data|details)|timetables?|routes?|routines?|live map|on (?:a|the) map|which school|what school|personal (?:details|information|data)|private (?:details|information|data)|what (?:they|children|pupils) (?:say|type|write)|browsing|journeys?|movements|how (?:far|near|close|many (?:metres|miles|minutes))|home and school|names? and (?:age|school|class|form)|diar(?:y|ies)|family (?:details|names|photos))\b/;
const VALUABLE =
  /\b(passwords?|log-?ins?|sign-?ins?|codes?|accounts?|e-?mails?|bank cards?|card (?:details|numbers?)|bank details|wallets?|items?|skins?|savings|devices?|laptops?|computers?|phones?|files)\b/;
const TAKEN =
  /\b(steal(?:s|ing)?|stole|stolen|cop(?:y|ies|ied) (?:every|all|the|their|its)|tak(?:en|es|ing) over|takeover|empt(?:y|ied|ies)|hijack\w*|locked out|drain\w*|hack(?:ed|ers?|ing)|phish\w*|lost (?:the|their|his|her|its|an?) (?:\w+ )?(?:account|log-?in|items?|skins?|money|savings)|los(?:e|es|ing) (?:the|their|an?) (?:\w+ )?(?:account|log-?in|items?|skins?)|harvest\w*|infect\w*|scam\w*|disappear\w* from|were gone|was gone|is gone|ransom\w*|spied|spying|compromised|cleaned out)\b/;
const BAIT =
  /\b(downloads?|downloading|install\w*|files?|mods?|cheats?|generators?|links?|qr codes?|attachments?|extensions?|programs?|pop-?ups?|adverts?|offers?|giveaways?|prizes?|quiz(?:zes)?|surveys?|codes?|websites?|sites?|pages?|forms?|jobs?)\b/;
const TRAP =
  /\b(malware|virus(?:es)?|harmful|steals?|copies every|infect\w*|hidden (?:programs?|files?|software|code|fees?|costs?|charges?)|ransom\w*|asks? for (?:the |a |their |your |log|pass|card|bank)\w*|spy\w*|fake|false|not what it|trick\w*|scam\w*|tak(?:es|en) over|fraud\w*|too good|never (?:arriv|com|came|paid|sent)\w*|malicious|imitat\w*|unlocks? nothing)\b/;
const MONEY =
  /[£€$] ?\d|\b(?:money|pounds|card|fees?|payments?|bills?|charges?|purchases?|savings|bought|buy|buys|buying|spend\w*|spent|pay|pays|paying|paid|subscriptions?|coins?|tokens?|gems|credits|currency|top-?ups?|bundles?)\b/;
const DRAIN =
  /\b(in (?:a|one|two|three) (?:day|days|week|weekend|night|evening|month|afternoon)|keep(?:s)? (?:paying|charging|going|buying)|go(?:es)? on|even after|renew\w*|cancel\w*|without (?:noticing|asking|reali[sz]ing|permission)|run up|saved card|stored card|(?:parent|mum|dad|mother|father|nan|gran)\w*'s? (?:\w+ )?card|(?:her|his|my|our) (?:\w+ )?card\b|chance|random\w*|luck\w*|odds|lucky|win(?:s|ning)?|lose|prize|gambl\w*|stak\w+|bet(?:s|ting)?|wheel|spin\w*|crates?|loot|mystery|surprise|pressure\w*|countdown|timer|limited|status|hundreds|thousands|debt|owe[sd]?|drain\w*|disappear\w*|unexpected|hidden cost|extra|more and more)\b/;
const NO_SPENDING =
  /\b(offers? [£€$]|mule\w*|laundering|blackmail\w*|sextort\w*|threat\w*|demand\w*|picture|nude|scam\w*|fraud\w*|log-?in|passwords?|stolen|police|phish\w*|bank accounts?|donat\w*|hospice|ticket|school trip|takeaways?|owed him|game credit|sellers?|tickets?|marketplace|second-hand|bank transfer)\b/;
const DARE =
  /\b(dares?|dared|challenges?|stunts?|trends?|crazes?|pranks?|hoax\w*|tasks?|copycat\w*|chain (?:message|letter)s?)\b/;
const DARING =
  /\b(film(?:s|ed|ing)?|videos?|clips?|cop(?:y|ies|ied|ying)|try|tried|trying|hurt\w*|injur\w*|burn\w*|hospital|danger\w*|points|likes|pass(?:es|ed|ing)? it on|spread\w*|going round|viral|tag(?:s|ged|ging)?|forward\w*|sharing|shared|frighten\w*|made up|not real|no evidence|climb\w*|jump\w*|swallow\w*|chok\w*|breath\w*|faint\w*|fire|risk\w*)\b/;
const NO_DARE =
  /\breading challenge\b|\bchallenges? (?:for|facing|of|in) (?:parents|schools|families|staff|us|the)\b|\bchallenge (?:their|harmful|stereotyp\w*|attitudes|views|that)\b|\bsponsored\b|\bcharity\b|\bapple or\b|\bmaths\b/;
const MAKER =
  /\b(ai|artificial intelligence|apps?|websites?|sites?|tools?|software|filters?|generators?|bots?|programs?|technology)\b/;
const REMADE =
  /\b(fak\w+|made (?:into|from|out of|to (?:look|say))|turn(?:s|ed|ing)? .{0,40}into|swap\w*|alter\w*|doctor\w*|edited (?:to|so|into|on)|generat\w+|creat(?:e|es|ed|ing) (?:\w+ ){0,3}(?:images?|pictures?|photos?|videos?|nudes?|voices?)|strip\w*|undress\w*|clon\w+|put(?:s|ting)? (?:\w+ ){0,4}on ?to|past(?:e|ed|es)|superimpos\w*|realistic|lifelike|deepfake\w*|manipulat\w*|ag(?:e|ed) (?:up|down))\b/;
const REAL_PERSON =
  /\b(pupils?|girls?|boys?|classmates?|child(?:ren)?|teachers?|real|nudes?|naked|bod(?:y|ies)|someone|somebody|women|mothers?|voices?|faces?|celebrit\w*|her|him|them|friends?|staff|students?|anyone|person)\b/;
const PICTURED =
  /\b(images?|imagery|photos?|photographs?|pictures?|pics?|videos?|selfies?|clips?|voices?|faces?|audio|recordings?|notes?)\b/;
const BOT = /\b(chat ?bots?|bots?|ai|companions?|virtual|character app|assistant|digital friend)\b/;
const BOND =
  /\b(friend\w*|love[sd]?|girlfriend|boyfriend|partner|relationship\w*|lonely|loneliness|feelings?|comfort|confid\w+|rel(?:y|ies|ying|iance)|lean\w*|depend\w*|attach\w*|therap\w+|counsel\w*|advice|miss(?:es|ed)? (?:you|them)|instead of (?:people|friends|a person)|secrets|agree\w*|never (?:argues|tires|sleeps)|human|real person|roleplay\w*|role-play\w*|talk(?:s|ing)? to it|replac\w+)\b/;
const RECORD =
  /\b(film(?:s|ed|ing)?|record(?:s|ed|ing|ings)?|screen-?(?:record\w*|shot\w*|grab\w*|captur\w*)|captur\w+|saved?|saves|copies|copied|photograph\w*|clipped)\b/;
const UNASKED =
  /\b(without|secret\w*|unaware|not know\w*|never (?:told|asked|know\w*)|covert\w*|hidden|later|elsewhere|afterwards|behind (?:their|her|his) backs?|no warning|nobody (?:tells|asks|told|asked)|not (?:told|asked|agreed|agree)|did(?: not|n't) agree|no idea|turn(?:ed|s) up)\b/;
const ON_VIDEO =
  /\b(videos?|calls?|streams?|streaming|cameras?|webcams?|screens?|broadcasts?|footage|live|filmed|films?|filming|faces?|voices?|lessons?|toilets?|changing)\b/;
const THREAT =
  /\b(threat\w*|blackmail\w*|or else|unless|warn(?:s|ed)? that|said (?:that )?(?:he|she|they) would|says? (?:that )?(?:he|she|they) will|hold(?:s|ing)? (?:it|them|this) over|otherwise|, or (?:the|he|she|they|it|his|her|their|a))\b/;
const EXPOSE =
  /\b(shar(?:e|ed|ing)|send|sent|post(?:ed|ing)?|show(?:n|ing)?|publish\w*|leak\w*|releas\w*|spread\w*|goes? to|go to|tell (?:everyone|her|his|their|parents|the)|expos\w+|upload\w*)\b/;
const HELD =
  /\b(images?|photos?|pictures?|pics?|videos?|nudes?|screenshots?|recordings?|chats?|secrets?|messages?|conversations?)\b/;
const DEMAND =
  /\b(pay|pays|paid|payment|money|gift ?cards?|vouchers?|bitcoin|crypto\w*|more (?:pictures|photos|images|videos)|[£€$] ?\d+|cash|transfer|coins?|skins?)\b|[£€$] ?\d/;
const GIVE =
  /\b(gifts?|presents?|credits?|paid for|bought (?:him|her|them|a)|sends? (?:him|her|them)|sent (?:him|her|them)|vouchers?|skins?|coins|treats?|money|trainers|meals|lifts?|a (?:new )?phone|jobs?|modelling|favours?|top-?ups?)\b/;
const CATCH =
  /\b(secret\w*|in return|in exchange|owe[sd]?|favours?|then (?:ask|want|said|say|demand|told|push)\w*|trust\w*|special|not to tell|don't tell|alone|private(?:ly)?|for (?:a |an )?(?:photo|picture|video|dance|chat|call|kiss)|to (?:keep|meet)|if (?:she|he|they|you) (?:sent?|shared?|meets?|met|came|would|showed?)|step by step|more and more|undress\w*|expects?)\b/;
const CHARM =
  /\b(prais\w*|flatter\w*|compliment\w*|kind(?:ness)?|listen(?:s|ed|ing)?|loves?|loved|boyfriends?|girlfriends?|understands?|special|attention|friendly|friendship|sympath\w*|romantic|caring|trust\w*)\b/;
const CLOSE_IN =
  /\b(weeks|months|secret\w*|then|until|before|ask(?:s|ed)? (?:for|to|them|her|him)|meet|move[sd]?|private(?:ly)?|alone|sexual\w*|pictures?|photos?|gradual\w*|slow(?:ly)?|step by step|turn(?:s|ed)?|away from|against|manipulat\w*|control\w*|pressur\w*)\b/;
/** Drawn to where nobody else is: another app, a locked room, alone. */
const DRAW_AWAY =
  /\b(?:ask\w*|invit\w+|persuad\w+|coax\w*|want(?:s|ed)|urg(?:e|es|ed|ing)|suggest\w*|got|gets|mov(?:e|es|ed|ing)|switch\w*|draw\w*|drew|steer\w*|tak(?:e|es|ing)|took|tell(?:s|ing)?|told)\b.{0,50}\b(?:instead|another (?:app|chat|room|site|platform|game|place|server)|a (?:second|different|private|secret|separate|locked|hidden) \w+|elsewhere|somewhere (?:else|private|quieter)|(?:in|into) private|alone|one[- ]to[- ]one|off the (?:app|game|site|platform)|where no ?(?:one|body))\b/;
/** Kept from those at home, without the word “secret”. */
const KEEP_QUIET =
  /\b(?:say|says|said|saying|tell|tells|telling|told|breath\w*|mention\w*) (?:\w+ )?(?:nothing|no ?one|nobody|not a word)\b|\b(?:not to|never to|don't) (?:tell|say|mention|let on|breathe)\b|\bkeep\w* (?:\w+ ){1,4}(?:quiet|private|hidden|between|to (?:themselves|herself|himself|yourself)|from (?:home|mum|dad|parents|their|her|his|family|teachers))\b|\b(?:secret\w*|just between|only between|behind (?:their|her|his) parents)\b|\b(?:hid|hide|hides|hidden|hiding) (?:\w+ ){0,3}from (?:home|mum|dad|parents|family|their|her|his)\b/;
/** Made much of: the ways in which somebody wins a child over. */
const MADE_MUCH_OF =
  /\b(?:special|mature|grown[- ]up for|(?:only|no) ?one who (?:\w+ )?(?:understands?|gets|listens|cares)|understands? (?:them|her|him|me|you)|understood|troubles|cared about|always there|there for (?:them|her|him)|night after night|day after day|every (?:night|day|evening)|kind(?:ness)?|listen(?:s|ed|ing)|flatter\w*|compliment\w*|prais\w*|ador\w+|affection\w*|charm\w*|attention|best friend|soul ?mate)\b/;
const NO_GROOMER =
  /\b(?:bots?|chat ?bots?|ai|companion app|staff|teachers?|counsell?ors?|helplines?|childline|trusted adult)\b/;
const TOUCH =
  /\b(sexual\w*|touch(?:ed|es|ing)|grop\w+|kiss\w*|inappropriate(?:ly)?|flirt\w*|suggestive|lewd|explicit (?:chat|talk|messages?|requests?|language)|sex (?:talk|chat|acts?))\b/;
const RECRUIT =
  /\b(recruit\w*|lur(?:e|ed|es|ing)|entic\w*|exploit\w*|groom(?:ed|ing|ers?|s)?|coerc\w*|traffick\w*|manipulat\w*|runners?)\b/;

const SO_CALLED =
  /"(?:\w+ ){0,2}(?:teen\w*|girls?|boys?|friends?|pupils?|students?|child(?:ren)?|kids?|fans?|staff|players?|scouts?|agents?|models?|teachers?|sisters?|brothers?|cousins?|\d{1,2}-year-olds?)[,.]?"/;
const NOT_SO =
  /\b(?:turn(?:s|ed)? out|prov(?:es?|ed|en) to|really|actually|in fact|in truth|was an? (?:adult|man|woman|grown\w*)|were (?:grown|men|women|adults)|behind (?:it|them|the|each|both)|not (?:a|an|one|who)|grown (?:m[ae]n|wom[ae]n)|older)\b/;
const VOICE = /\bvoices?\b|\baccents?\b/;

const sign = (weight: RiskSign['weight'], all: readonly RegExp[], unless?: RegExp): RiskSign => ({
  weight,
  all,
  ...(unless ? { unless } : {}),
});

export const RISK_SIGNS: Readonly<Record<string, readonly RiskSign[]>> = {
  'stranger-contact': [
    sign(
      3,
      [UNKNOWN],
      /\bstrangers? (?:can|could|may|might) (?:\w+ )?(?:work out|find out|tell|trace|see (?:where|which))\b|\b(?:best friend|boyfriend|girlfriend)\b.{0,40}\bwhom nobody has met\b|\bif (?:they|you) do not know\b/,
    ),
    sign(3, [
      /\b(?:girls?|boys?|accounts?|users?|profiles?|someone|somebody|players?|followers?)\b.{0,50}\b(?:asks?|asked|asking) to (?:be friends?|connect|add|follow|be added)\b/,
    ]),
    sign(
      2,
      [ADULT, CONTACT, CHILD],
      /\b(trusted adult|tell an adult|an adult (?:you|they) trust|told an adult|staff|teachers?|parents?|with an adult|former|grown-up in|adult women|chain (?:message|letter|post)s?|hoax\w*)\b/,
    ),
    sign(2, [ANYONE, COME_IN], /\b(anyone (?:who|can (?:be|help|report))|for anyone|help)\b/),
  ],
  grooming: [
    sign(
      3,
      [
        GIVE,
        CATCH,
        /\b(adults?|m[ae]n|wom[ae]n|he|she|they|someone|somebody|strangers?|viewers?|players?|lad|person|offenders?|user|account)\b/,
        CHILD,
      ],
      /\b(?:loot|prize|random|subscription|password|log-?in|nobody|laundering|gift cards? (?:bought|or)|demand\w*|blackmail\w*|sextort\w*|threat\w*)\b/,
    ),
    sign(
      3,
      [CHARM, CLOSE_IN, ADULT, CHILD],
      /\b(trusted adult|bot|chatbot|ai|companion|staff|parents|teachers?)\b/,
    ),
    sign(3, [DRAW_AWAY, MADE_MUCH_OF, CHILD], NO_GROOMER),
    sign(3, [KEEP_QUIET, MADE_MUCH_OF, CHILD], NO_GROOMER),
    sign(3, [KEEP_QUIET, DRAW_AWAY, CHILD], NO_GROOMER),
    sign(3, [TOUCH, ADULT], /\b(content|scenes|themes|adverts|porn\w*|chatbot|bot|ai)\b/),
    sign(
      2,
      [TOUCH, /\b(avatar|player|user|message\w*|request\w*|stranger)\b/, CHILD],
      /\b(chatbot|bots?|ai|content|scenes|adverts|images?|pictures?|photos?|videos?|screens?|touchscreen)\b/,
    ),
    sign(2, [
      /\b(?:mum|dad|parents|mother|father|family|home|nobody|teachers?)\b[^.;]{0,12}\b(?:won't|will not|can't|cannot|wouldn't|must not|mustn't) (?:see|know|find|notice|hear)\b/,
      /\b(told|tells?|so (?:that )?(?:your|their|his|her)|ask\w*|said)\b/,
    ]),
    sign(
      2,
      [
        /\bsecrets?\b|\bnot to tell\b|\bdon't tell\b/,
        /\b(keep|kept|ask\w*|told|friend\w*|adult|home|parents|from (?:mum|dad))\b/,
        CHILD,
      ],
      /\b(chatbot|bot|secret (?:code|sauce|album|app|folder))\b/,
    ),
    sign(
      2,
      [RECRUIT, CHILD],
      /\b(pets?|dogs?|hair|beard|photo|image|software|bugs?|glitch\w*|game runners?)\b/,
    ),
  ],
  'sexual-extortion': [
    sign(3, [THREAT, EXPOSE, HELD], /\b(parents|staff|you) (?:should|can|must)\b/),
    sign(2, [THREAT, DEMAND, HELD]),
    sign(3, [/\bthreat\w*|\bblackmail\w*/, DEMAND]),
  ],
  'image-sharing': [
    sign(3, [
      /\bwhat to take off\b|\b(?:told|asked|paid|tipped) (?:\w+ ){0,3}to take (?:\w+ ){0,2}off\b/,
      CHILD,
    ]),
    sign(
      3,
      [
        /\b(nudes?|naked|intimate|undress\w*|topless|underwear|semi-nude|without (?:\w+ )?(?:clothes|top|shirt))\b/,
        IMAGE,
        SEND,
      ],
      /\b(ai|fake\w*|deepfake\w*|turns? an?|made into|nudif\w*|porn\w*|websites? (?:that|which) turn)\b/,
    ),
    sign(
      2,
      [
        /\b(ask\w*|pressur\w*|request\w*|beg\w*|persuad\w*|coax\w*|demand\w*|told to|made to|dar(?:e|ed|es))\b/,
        IMAGE,
        INTIMATE,
      ],
      /\b(ai|fake\w*|deepfake\w*|porn\w*)\b/,
    ),
    sign(
      2,
      [
        /\b(ask\w*|pressur\w*|beg\w*|persuad\w*|wants?|demand\w*)\b.{0,30}\b(pics?|photos?|pictures?|selfies?|images?)\b/,
        /\b(of (?:you|them|her|him|themselves|herself|himself)|more|private|bod(?:y|ies)|kit|clothes)\b/,
      ],
      /\b(bank card|passport|licen[cs]e|id|ai|fake\w*)\b/,
    ),
  ],
  'live-recording': [
    sign(3, [
      /\b(?:kept|keeps?|saved|held on to) (?:what|everything|all) (?:he|she|they|it) (?:saw|sees?|heard|was shown|were shown)\b/,
    ]),
    sign(
      3,
      [RECORD, UNASKED, ON_VIDEO],
      /\b(evidence|sender is not told|your own|passwords?|messages?|notes?|chat logs?|bank)\b/,
    ),
    sign(2, [
      /\bfilm(?:s|ed|ing)\b/,
      /\b(classmates?|pupils?|teachers?|girls?|boys?|others|fights?|toilets?|changing|lessons?|answers?|strangers?)\b/,
      /\b(post(?:s|ed|ing)?|shar\w+|online|upload\w*|without|put|answers?|laugh\w*|clips?)\b/,
    ]),
    sign(
      2,
      [
        /\b(cameras?|webcams?|headset camera)\b/,
        /\b(on|watch\w*|show\w*|left|ask\w*|in front of|dance|pose|bed ?rooms?)\b/,
        CHILD,
      ],
      /\b(camera roll|hedgehog|nature|wildlife|cctv)\b/,
    ),
  ],
  'synthetic-imagery': [
    sign(
      2,
      [REMADE, MAKER, PICTURED, REAL_PERSON],
      /\b(fake (?:profiles?|accounts?|sites?|websites?|pages?|apps?|news)|photos? (?:are|were) stolen|sign-in|stickers?)\b/,
    ),
  ],
  'harmful-content': [
    sign(3, [
      /\b(?:girls|women|men|boys|gay|black|white|muslims?|jew\w*|migrants?|disabled|trans)\b.{0,20}\b(?:worth less|inferior|beneath|worthless|deserve|should (?:obey|submit|know their place)|to blame)\b/,
      MEDIA,
    ]),
    sign(3, [HARM, MEDIA, VIEW], NOT_VIEWED),
    sign(
      2,
      [HARM, MEDIA],
      new RegExp(
        `${NOT_VIEWED.source}|\\bextremist (?:forum|group|network)|\\bprevent (?:referral|team|duty|officer)`,
      ),
    ),
    sign(
      2,
      [
        /\b(?:prais\w+|encourag\w+|advi[cs]e\w*|tips|told|tells|suggest\w*)\b/,
        /\b(?:skip(?:ping)? meals|starv\w+|eat(?:ing)? less|weight|diet\w*|self-?harm\w*|hurt (?:themselves|herself|himself)|suicid\w*|drugs?|hide (?:it|them) from)\b/,
      ],
      /\b(helpline|samaritans|papyrus|childline)\b/,
    ),
  ],
  'online-bullying': [
    sign(
      3,
      [MOCK, ONE_OF_US],
      /\b(?:no|not|never|without) (?:\w+ )?(?:bullying|harassment|abuse)\b|\babuse (?:images|material)\b|\bsexual harassment policy\b|\bnasty (?:surprise|shock)|\bcruel (?:to )?animals|\bscam|\bcall (?:the|your)\b/,
    ),
    sign(2, [MOCK], /\b(?:nasty (?:surprise|shock)|insult to injury)\b/),
    sign(
      2,
      [LEFT_OUT, ONE_OF_US],
      /\bexclud\w+ from (?:school|search)|\bnever be left out\b|\bafraid of being left out\b|\bfear of (?:missing|being left) out\b/,
    ),
    sign(
      3,
      [
        /\b(?:vot(?:e|es|ed|ing)|polls?|rank(?:s|ed|ing|ings)?|rat(?:e|es|ed|ing|ings)|scor(?:e|es|ed|ing)|marks?|out of (?:ten|10))\b/,
        /\b(?:pupils?|girls?|boys?|classmates?|one another|each other|who(?:se)?|teachers?)\b/,
        /\b(?:ugl\w+|looks|fattest|hottest|weirdest|appearance|bod(?:y|ies)|attractive\w*|fittest|prettiest)\b/,
      ],
      /\b(?:age rating|looks (?:like|as|at|after|for|into))\b/,
    ),
    sign(
      2,
      [
        /\b(vot(?:e|es|ed|ing)|polls?|rank(?:s|ed|ing|ings)?|rat(?:e|es|ed|ing|ings)|lists?|leader ?boards?)\b/,
        /\b(pupils?|girls?|boys?|classmates?|one child|a child|teachers?|who(?:se)?)\b/,
        /\b(ugl\w+|out|looks|fit|popular|weirdest|fattest|hottest|worst|least|bod(?:y|ies)|appearance)\b/,
      ],
      /\b(friends list|contact list|age rating|list of friends)\b/,
    ),
    sign(
      2,
      [
        /\b(abuse[ds]?|abusing|threat(?:s|en\w*)|pressure\w*|attack(?:s|ed|ing)?|target(?:s|ed|ing)?)\b/,
        /\b(pupils?|girls?|classmates?|teachers?|losers?|players?|each other)\b/,
        /\b(messages?|comments?|posts?|chats?|group|names?|about|voice|shout\w*|online)\b/,
      ],
      /\b(sexual\w*|abuse images|blackmail\w*|money|pictures?|photos?|images?|adults?|groom\w*|picture would)\b/,
    ),
  ],
  impersonation: [
    sign(
      3,
      [
        /\bas if (?:by |it (?:was|were|came) (?:by|from) )?(?:he|she|they|the (?:teacher|pupil|school|head)|them|him|her)\b(?: (?:had|was|were|wrote)\b)?/,
        /\b(?:wrote|writ\w+|post\w*|sent|send\w*|messag\w*|comment\w*|page|profile|account)\b/,
      ],
      /\bas if (?:he|she|they) (?:was|were) (?:joking|fine|scared|worried|older|younger)\b/,
    ),
    // “Two ‘teenagers’ were men”: what somebody is called stands in quotes, and is not what they are.
    sign(3, [SO_CALLED, NOT_SO], /\b(?:chatbot|bots?|ai)\b/),
    sign(
      2,
      [
        VOICE,
        /\b(?:chang\w+|put on|puts on|disguis\w*|alter\w*|mask\w*|filter\w*|sound(?:s|ed|ing)? (?:like|younger|older))\b/,
      ],
      /\b(?:ai|clon\w+|copied|never said|deepfake\w*|volume|break(?:s|ing)|raised|accessib\w+)\b/,
    ),
    sign(3, [/\b(?:fake|false|bogus|copied|look-?alike)\b.{0,30}\baccounts?\b/]),
    sign(
      3,
      [LIE_OF],
      /\b(claims? to (?:be|use|have|offer|take|care|moderate|check)\b.{0,20}\b(?:free|safe|anonymous|private|moderat|secure|ai|for (?:adults|children))|pretend (?:play|game)|chatbot|a bot|companion|the (?:app|site|game|company) (?:says|claims)|claims? that|(?:say|says) (?:they|he|she) (?:are|is) (?:on|in|at|"on))\b/,
    ),
    sign(
      3,
      [FALSE_THING],
      /\bcopied voices?\b|\bnever said\b|\b(?:fake|false) (?:sign-?in|log-?in|web ?page|news)|\b(?:false|fake|no) name (?:is|was|needed)|\b(?:deepfake|nude|naked|ai)\b|\bno names?\b/,
    ),
    sign(2, [
      /\b(?:in|under|using|with) (?:\w+ )?(?:her|his|their|the victim's|a pupil's|a teacher's|someone else's|another \w+'s|the school's|false|another) names?\b/,
    ]),
  ],
  'personal-information': [
    sign(
      2,
      [PRIVATE, DISCLOSE],
      /\b(web address|address (?:the|this|these|it|any|concerns?)|helpline|report|call (?:the|us)|school office|contact details for|asks? for (?:a|an|the|only a?) (?:date of birth|birthday|age|email|phone number)|(?:open|sign|log)\w* (?:an account |up |in )?with|up to date|current address|shared (?:space|location)|location of|help route|reporting routes?|find (?:help|support))\b/,
    ),
    sign(1, [/\b(track\w*|follow\w*|stalk\w*|map\w*)\b/, CHILD], /\bmap out\b/),
  ],
  'scams-malware': [
    sign(
      3,
      [TAKEN, VALUABLE],
      /\b(photos?|pictures?|identit\w+|names?) (?:are|were|is|was) stolen\b|\bchild'?s voice\b|\bstolen (?:photos?|pictures?|names?)\b|\blife hack|\bhack of the week/,
    ),
    sign(2, [
      /\b(ask(?:s|ed|ing)?|wants?|request\w*|demand\w*|typ\w+|hand\w* over|giv\w+|shar\w+)\b/,
      /\b(passwords?|log-?in (?:details|codes?)|card (?:details|numbers?)|bank (?:details|log-?ins?)|security codes?|verification codes?|recovery codes?|pin (?:numbers?|codes?)|seed phrases?|codes? (?:on|from|sent))\b/,
    ]),
    sign(
      2,
      [
        /\b(?:los(?:e|es|ing|t)|pa(?:y|ys|id|ying)|sen(?:d|ds|ding|t)|transfer\w*|bought|buy(?:s|ing)?|never (?:com|cam|arriv|sent|exist)\w*)\b/,
        /\b(?:sellers?|buyers?|tickets?|parcels?|bank transfers?|marketplaces?|second-hand|adverts?|deposits?|holiday|puppy|trainers for sale|fake shop)\b/,
        /\b(?:never|deleted|vanish\w*|disappear\w*|gone|fake|scam\w*|cheat\w*|trick\w*|rather than|real ticket|losing|lost|no ticket|empty)\b/,
      ],
      /\bprize draw tickets?\b/,
    ),
    sign(
      2,
      [
        BAIT,
        TRAP,
        /\b(log-?in|passwords?|cards?|bank|money|accounts?|fees?|pay|paid|download\w*|comput\w*|laptops?|phones?|devices?|codes?|prizes?|coins?|skins?|currency|tickets?|jobs?|details)\b/,
      ],
      /\b(fake (?:nudes?|images?|photos?|pictures?|profiles?))\b/,
    ),
    sign(
      2,
      [
        /\b(fees?|deposits?|money|pay(?:s|ment)?|paid|transfer\w*)\b/,
        /\b(prizes?|parcels?|refunds?|jobs?|invest\w*|doubl\w+|guarantee\w*|quick|easy|too good|pass it on|mules?|never (?:came|arrived|sent|paid)|recruit\w*|bring in)\b/,
      ],
      /\b(prize (?:wheel|draw)|spins?|loot|crates?|takeaways?)\b/,
    ),
  ],
  'spending-gambling': [
    // A prize all but won, and one more go: what keeps a player at the machine.
    sign(
      2,
      [
        /\b(?:"?(?:nearly|almost|just missed|so close)"?|one more|another) "?(?:won|win|winning|got|go|goes|try|tries|spin|turn|box|pull|roll)\b|\b(?:clocks?|timers?) (?:that )?(?:runs?|ticks?|counts?) (?:down|out)|\bcount(?:s|ing)? ?down/,
        /\b(?:won|wins?|winning|prizes?|box(?:es)?|spins?|wheels?|rewards?|draws?|chests?|crates?|packs?|eggs?|cards?|coins?|pets?|items?|skins?)\b/,
      ],
      NO_SPENDING,
    ),
    sign(2, [MONEY, DRAIN], NO_SPENDING),
    sign(
      2,
      [
        /[£€$] ?\d/,
        /\b(spent|spend\w*|bought|buy\w*|card|coins?|tokens?|gems|skins?|boxes|week|month|weekend|charged|bill(?:s|ed)?|bundle|pass|unlock|fees?|subscriptions?|purchases?|keys?|crates?|in-app)\b/,
      ],
      NO_SPENDING,
    ),
  ],
  'ai-companions': [
    sign(
      2,
      [
        BOT,
        BOND,
        /\b(child\w*|pupils?|they|them|user\w*|learners?|young|teen\w*|girls?|boys?|it|you|kids?|students?)\b/,
      ],
      /\b(ai-generated|deepfake\w*|nud\w+|images?|photos?|pictures?|fake|turned on|virtual (?:reality|world|gifts?|coins?|currency|items?)|spam bots?)\b/,
    ),
  ],
  'viral-challenges': [
    sign(2, [DARE, DARING], NO_DARE),
    sign(3, [
      /\b(?:lean|climb|hang|jump|balanc|swallow|chok|burn|set(?:ting)? fire|hold(?:ing)? (?:their|your) breath|run(?:ning)? across|cling)\w*\b/,
      /\bfor (?:the )?(?:likes|views|points|followers|fame)\b/,
    ]),
    // A chain letter, whatever it is called: something comes to whoever does not pass it on.
    sign(
      3,
      [
        /\b(?:unless|if|until|or|whoever)\b.{0,40}\b(?:sen[dt]|pass|forward|share|repost|copy|break|ignore)\w*\b.{0,30}\b(?:friends?|others|people|on|everyone|chain|it|contacts)\b/,
        /\b(?:figures?|ghosts?|spirits?|creatures?|monsters?|curse\w*|something (?:bad|dreadful|terrible|awful)|bad luck|will (?:die|come|appear|visit|stand|happen|get)|haunt\w*)\b/,
        /\b(?:message|story|post|video|clip|chain|it|warning|picture)\b/,
      ],
      /\b(?:nudes?|blackmail\w*|threat\w*|pay|money|[£€$])\b/,
    ),
  ],
};
