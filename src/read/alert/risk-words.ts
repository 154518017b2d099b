/**
 * What in a sentence points to a risk, and how strongly: 3 says it outright, 2 needs the right section,
 * 1 only adds. Written for plain text (small letters, straight quotes). A name of a service is never a word here.
 */
export interface RiskWord {
  weight: 1 | 2 | 3;
  pattern: RegExp;
  /** Another sense of the word, looked for in the whole sentence. */
  unless?: RegExp;
}

const IMAGE =
  '(?:images?|imagery|photos?|photographs?|pictures?|pics|videos?|selfies?|clips?|content|material|footage)';
const CHILD =
  '(?:children|a child|the child|your child|young people|a young person|them|pupils?|students?|teens?|teenagers?|kids|users?|girls?|boys?|people|minors|someone|victims?|others)';

const words = (...list: [1 | 2 | 3, string, string?][]): RiskWord[] =>
  list.map(([weight, pattern, unless]) => ({
    weight,
    pattern: new RegExp(pattern, 'g'),
    ...(unless === undefined ? {} : { unless: new RegExp(unless) }),
  }));

export const RISK_WORDS: Readonly<Record<string, readonly RiskWord[]>> = {
  'stranger-contact': words(
    [
      3,
      '\\b(?:anyone|anybody|any (?:player|user|adult|member)|strangers|people they do not know) (?:\\w+ )?(?:can|could|may|is able to|are able to) (?:also |then |still |now )?(?:invite|ask|send|friend|drop into|turn up in|meet)\\b|\\b(?:a|an|one|another|some|this) (?:player|user|man|woman|adult|member|viewer|follower)s? (?:\\w+ ){0,2}(?:call(?:ing|ed|s) (?:himself|herself|themselves)|who (?:said|claimed)|messaged|contacted|approached|asked|gave|sent|offered|wrote|befriended|started)\\b',
    ],
    [
      3,
      "\\b(?:people|adults?|anyone|someone|men|players?|users?|person|viewers?|members?|friends?|contacts?|boyfriends?|girlfriends?|group|followers?)\\b[^.;]{0,30}\\b(?:(?:they|he|she|you|the child|the pupil|pupils|children|your child|a child|we|nobody|no one|none of them) (?:has|have|had|'ve)? ?(?:never|not|only)? ?(?:actually |really |ever )?(?:met|meets?|knows?|seen)\\b)(?! (?:in person|in real life|offline)\\b.{0,6}$)",
      '\\b(?:whom|who|that|which) (?:they|he|she|you|the pupil|the child|pupils|children) (?:already |really |actually )?(?:knows?|meets?|sees?|know (?:well|from school|offline|in real life))\\b|\\bif (?:they|he|she) know',
    ],
    [
      2,
      "\\bout of the blue\\b|\\bfrom (?:an account|accounts|someone|people) (?:that |who |whom )?(?:they|the young person|the child|he|she|pupils|nobody)\\b.{0,20}\\b(?:not|n't|never) (?:follow|know|recogni[sz]e|met)\\b|\\bask(?:s|ed|ing)? to be friends?\\b|\\badd(?:s|ed|ing)? them\\b|\\bknew? from (?:an? |the )?(?:online|game|app|server)|\\b(?:whose names|names) you do not recogni[sz]e\\b|\\bfriends? (?:they|he|she) (?:made|met|only knows?|found) (?:online|in the game|on the app|there)",
    ],
    [
      2,
      "\\b(?:anyone|anybody|everyone|outsiders?|members of the public|all ages)\\b.{0,30}\\b(?:can|could|may|to|is able to|are able to) (?:\\w+ )?(?:join|watch|see|reply|listen|enter|find|follow|be in|send|drop in|walk in|sit in|speak|hear|type|write|answer)\\b|\\bcan be in the audience\\b|\\b(?:with|from|by) (?:complete |total )?(?:outsiders|people outside|adults? outside|people they (?:don't|do not) know)\\b|\\bnobody knows\\b.{0,40}\\b(?:ask|messag|contact|join|talk)|\\bvoices? (?:they|nobody|the child) (?:does not|do not|don't|doesn't|knows?) ?(?:know)?\\b",
    ],
    [1, '\\brequests?\\b|\\bfollowers?\\b|\\bviewers\\b|\\baudience\\b'],
    [3, '\\bstrangers?\\b', '\\bstranger (things|than)\\b'],
    [
      3,
      "\\bpeople (?:whom |who |that )?(?:they|you|children|pupils|we|your child|he|she|users)? ?(?:do not|don't|have never|haven't|may not) (?:really |actually |ever )?(?:know|met|meet)\\b",
    ],
    [3, '\\bpeople (?:they|you|children) only know online\\b|\\bonline[- ]only friends?\\b'],
    [
      3,
      '\\brandom(?:ly)? (?:paired|match\\w*|chat\\w*|pair\\w*|video|connect\\w*|users?|people|person|partner|strangers?|players?|adults?)\\b|\\b(?:pairs?|paired|match(?:es|ed)|connect(?:s|ed)|links?|linked|put) (?:them |you |users |children |people |up |together )*(?:at random|randomly)\\b',
    ],
    [
      3,
      '\\bunknown (?:adults?|users?|people|persons?|contacts?|individuals?|players?|others|accounts?|numbers?)\\b',
    ],
    [
      3,
      '\\b(?:unsolicited|unwanted|unexpected) (?:contact|messages?|friend requests?|dms?|invit\\w+|calls?|approach\\w*|attention)\\b',
    ],
    [
      3,
      '\\b(?:contact\\w*|messag\\w+|approach\\w*|spoken to|talk\\w*|chat\\w*|in touch|friends?|requests?|calls?) (?:directly )?(?:from|by|with|to) (?:unknown|adults?|anyone|anybody|older|other (?:users|players|people|adults)|someone (?:they|he|she|you) (?:do|have|only)|people (?:of any age|they|outside|from anywhere|who)|members of the public)',
    ],
    [
      3,
      "\\b(?:adults?|anyone|anybody|any (?:user|player|adult)|people|other (?:players|users)|users|others|older \\w+) (?:of any age |of all ages |on the \\w+ |nearby )?(?:can|could|may|might|are able to|is able to|to) (?:then |also |freely |directly |easily |privately |still |now )*(?:send (?:them |children |private |direct |friend )*(?:a )?(?:messages?|requests?|dms)|message|contact|chat (?:to|with)|talk to|call|dm|reach|speak (?:to|with)|add|approach|find and|follow|join (?:their|a child's|the|any)|ask to)",
    ],
    [
      3,
      '\\bmeet(?:ing|s)? (?:up )?(?:in (?:person|real life)|offline|face[- ]to[- ]face|up with (?:someone|people|them))|\\bmet online\\b|\\barrang\\w+ to meet\\b|\\bask(?:ed|s|ing)? (?:them |a child |children )?to meet\\b|\\bmeet someone (?:they|you)\\b',
    ],
    [
      3,
      '\\bpeople near(?:by| you| them)\\b|\\bnearby (?:users|people|strangers|adults)\\b|\\bmix(?:es|ing)? (?:of )?(?:adults and children|children (?:and|with) adults|with adults)\\b|\\badults and children (?:mix|share|use|play|chat)',
    ],
    [
      3,
      '\\b(?:friend|follow(?:er)?|contact|chat|message|connection) requests? from\\b|\\badults? posing\\b',
    ],
    [
      2,
      '\\bprivate(?:ly)? (?:messag\\w*|chat\\w*|rooms?)\\b|\\bdirect(?:ly)? messag\\w*|\\bdms?\\b|\\bvoice[- ]chat\\w*|\\bfriend requests?\\b|\\bopen (?:chat|lobb\\w*|voice|servers?)\\b|\\bpublic (?:chat|lobb\\w*|servers?|rooms?)\\b',
    ],
    [
      2,
      '\\bmeet (?:new )?people\\b|\\b(?:make|making) (?:new )?friends (?:with|online|all over|from)|\\bnew (?:online )?(?:friend|contact)s? (?:they|he|she|you|who|online)',
    ],
    [
      2,
      '\\bolder (?:users|men|people|teenagers|players|adults|person|man)\\b|\\banonymous(?:ly)? (?:chat\\w*|users?|strangers?|contact|people)\\b|\\bchat\\w* anonymously\\b|\\bunmoderated (?:chat|voice|rooms?|lobb\\w*)\\b|\\bchat ?rooms?\\b',
    ],
    [
      1,
      '\\bonline friends?\\b|\\bchat function\\b|\\bin-game chat\\b|\\bcontact with\\b|\\badults?\\b.{0,40}\\b(?:message|contact|chat|join)',
    ],
  ),
  grooming: words(
    [
      2,
      "\\b(?:prais\\w+|flatter\\w*|listens? to|sympathi[sz]\\w*|kindness|sweet[- ]talk\\w*|attention)\\b.{0,60}\\b(?:weeks|months|secret|then|used as a tool|so that|before|until)\\b|\\b(?:kept|keep|keeps|stay|remain)\\b.{0,25}\\bsecret\\b|\\bour secret\\b|\\bnot to tell\\b|\\bdon't tell (?:your|their|his|her|anyone|mum|dad|parents)\\b|\\b(?:hidden|secret) from (?:home|parents|their family|families|adults)\\b",
    ],
    [
      2,
      '\\b(?:paid|pays|paying|bought|buys|buying|sent|sends|sending|gave|gives|giving|offers?|offered|offering)\\b.{0,50}\\b(?:gifts?|presents?|takeaways?|game credit|credits?|trainers|phone|treats|skins|coins|vouchers?|money)\\b.{0,80}\\b(?:then|in return|in exchange|for (?:a|an|weeks?|months?|pictures?|photos?|videos?)|owed?|favour)\\b|\\b(?:he|she|they|you|i) (?:now )?owed? (?:him|her|them|me|it)\\b|\\bowe(?:s|d)? (?:him|her|them|a favour|something)\\b|\\bfavours? (?:in return|back)\\b',
    ],
    [
      2,
      '\\b(?:bit by bit|little by little|step by step|slowly|gradually|over (?:weeks|months|time))\\b.{0,60}\\b(?:ask|request|move|talk|push|person|trust|private|friend)\\w*|\\bspecial (?:friend|relationship|bond)\\b|\\bturn(?:s|ed|ing)? (?:them|a child|children|him|her) against\\b|\\bpretend\\w* to (?:care|be in love|like|understand)\\b|\\btalk\\w* (?:\\w+ )?(?:about sex|turns? sexual|became sexual|becomes sexual)|\\b(?:dance|outfit|pose)\\b.{0,40}\\bundress',
    ],
    [
      3,
      '\\bgroom(?:ing|ed|ers?|s)?\\b',
      '\\b(pets?|dogs?|cats?|pupp(y|ies)|hair|beard|horse|pony|nails?|salon|barber|personal grooming|self-grooming|bride|wedding|animals?|poodle)\\b',
    ],
    [
      3,
      '\\bpredator(?:s|y)?\\b|\\bpaedophil\\w*|\\bsex(?:ual)? offenders?\\b',
      '\\b(wildlife|lion|prey species|food chain)\\b',
    ],
    [
      3,
      '\\bsexual(?:ly)? (?:exploit\\w*|abus\\w*)|\\bchild (?:sexual |criminal )(?:exploitation|abuse)(?! material)|\\b(?:cse|cce|csea)\\b|\\bcriminal exploitation\\b|\\bcounty lines\\b',
    ],
    [
      3,
      '\\b(?:build|built|gain|win|earn|won)(?:ing|s|ed)? (?:up )?(?:\\S+ ){0,2}trust\\b|\\blove[- ]?bomb\\w*|\\bisolat(?:e|es|ing) (?:them|the child|a child|children|their victims?|him|her) from\\b',
    ],
    [
      3,
      '\\bsexual(?:ly)? (?:advances?|approach\\w*|conversations?|talk|chats?|messages?|requests?|suggestive|propositions?)\\b|\\b(?:engage|perform|carry out|commit|take part in)\\w*\\b.{0,20}\\bsexual (?:acts?|activit\\w+)',
    ],
    [
      2,
      '\\bexploit(?:ed|ation|ing|s|ative|ers?)?\\b',
      '\\b(bugs?|glitch\\w*|software|loophole|exploit code|vulnerabilit(y|ies) in|security flaw|patch)\\b',
    ],
    [
      2,
      '\\bmanipulat(?:e|ed|es|ing|ion|ive)\\b',
      `\\bmanipulat\\w+ (?:of )?(?:the )?${IMAGE}|\\b${IMAGE} (?:are |is |that (?:is|are) |being )?manipulat|\\b(?:digitally|ai) manipulat`,
    ],
    [
      2,
      '\\bcoerc(?:e|ed|es|ing|ion|ive)\\b|\\bpersuad\\w+ (?:them|children|a child|young)|\\b(?:abusers?|offenders?|perpetrators?)\\b|\\bentic\\w+|\\blur(?:e|ed|es|ing) (?:them|children|a child|young|users|pupils|victims)?',
    ],
    [
      2,
      `\\btrick(?:s|ed|ing)?\\b"? (?:${CHILD} )?into\\b(?!.{0,20}(?:click|pay|buy|hand|download|spend))|\\b"?trick"? them into\\b`,
    ],
    [
      2,
      '\\bgifts?\\b.{0,40}\\b(?:in (?:return|exchange)|from (?:adults|strangers|someone|people)|as a reward|to (?:win|gain))|\\b(?:in (?:return|exchange) for)\\b.{0,40}\\b(?:images?|pictures?|photos?|favours?|chat\\w*|contact|secret\\w*)|\\boffer(?:s|ed|ing)? (?:\\w+ ){0,3}(?:gifts?|money|presents|rewards|free \\w+)\\b.{0,60}\\b(?:return|exchange|trust|secret|friend|then|to get)',
    ],
    [
      2,
      '\\bkeep (?:it|this|the \\w+|their \\w+|chats?|conversations?|things|everything) (?:a )?secret\\b|\\bsecret (?:relationships?|friendships?|friends?)\\b|\\bask(?:s|ed|ing)?\\b.{0,40}\\b(?:secrets?|secrecy)\\b|\\bflatter\\w*|\\bcompliments?\\b',
    ],
    [
      2,
      '\\bmov(?:e|es|ed|ing) (?:the |a |their )?(?:chats?|conversations?|children|them|contact|victims)? ?(?:on ?to|to|over to|off)\\b.{0,20}\\b(?:private|another|encrypted|other|different|secret)\\b|\\binappropriate (?:requests?|relationships?|contact|conversations?|actions?|behaviou?r)\\b',
    ],
    [
      1,
      '\\bpressur(?:e|ed|ing)\\b|\\btrust\\b|\\bvulnerable\\b|\\bsecre(?:t|cy|tive)\\b|\\bolder (?:boyfriend|girlfriend|man|person|friend)\\b|\\bgifts?\\b',
    ],
  ),
  'sexual-extortion': words(
    [
      3,
      `\\b(?:or|otherwise|unless)\\b.{0,30}\\b(?:the |his |her |their |a )?${IMAGE}\\b.{0,30}\\b(?:goes?|go|will be|would be|gets?|is|are) ?(?:sent|shown|posted|shared|to|out|seen)|\\b(?:threat\\w+|said|says)\\b.{0,40}\\b(?:would|will|to) (?:send|show|post|share|tell)\\b.{0,40}\\b(?:family|friends|parents|school|class|followers|everyone)`,
    ],
    [
      2,
      '\\bthreatened (?:online )?for (?:money|pictures|images)\\b|\\b(?:pay|payment|money|gift ?cards?|vouchers?)\\b.{0,50}\\b(?:to keep|or (?:the|his|her|their)|to stop|not to (?:share|post|send)|for silence|to delete)\\b|\\bdemands?\\b.{0,30}\\b(?:follow|come|begin|start|arriv)\\w*',
    ],
    [3, '\\bsextort\\w*|\\bblackmail\\w*|\\bextort(?:ion|ed|ing|s)?\\b|\\bfmse\\b'],
    [
      3,
      `\\bthreat(?:s|en|ens|ened|ening)?\\b.{0,40}\\b(?:share|shared|post|publish|send|sent|release|leak|expose|spread|show|distribute)\\w*\\b`,
    ],
    [
      3,
      '\\bdemand(?:s|ed|ing)?\\b.{0,40}\\b(?:money|payments?|gift ?cards?|cash|crypto\\w*|bitcoin|more (?:images?|pictures?|photos?|videos?)|ransom|transfers?|paid|pay)\\b',
    ],
    [
      3,
      "\\b(?:unless|until|or else|if) (?:they|you|he|she|the (?:child|victim|young person)|money|a payment) (?:does not |don't |doesn't |do not |is |refuses? to )?(?:pays?|paid|send more|sends more|do as|agree)",
    ],
    [
      2,
      `\\bleak(?:ed|ing|s)? (?:their|your|the|intimate|private|nude)|\\bheld to ransom\\b|\\bpay(?:ing|ment)? (?:up )?or\\b|\\bdo not pay\\b|\\bdon't pay\\b`,
      '\\bdata leak',
    ],
    [1, '\\bgift ?cards?\\b|\\bthreat(?:s|en\\w*)\\b|\\bransom\\b'],
  ),
  'image-sharing': words(
    [
      3,
      `\\b(?:in (?:their|his|her) underwear|topless|undress(?:ing|ed)? on camera|without (?:their |his |her )?(?:clothes|shirt|top)|fewer clothes|change of (?:outfit|clothes)|tak(?:e|es|ing) (?:something|clothes|their top|his top|her top|it) off)\\b|\\b${IMAGE}\\b.{0,15}\\bof (?:their|his|her) (?:bod(?:y|ies)|chest|private)`,
      '\\b(?:app|tool|ai|software)s?\\b.{0,60}\\b(?:undress|cloth)',
    ],
    [
      2,
      `\\bhave (?:an? |the )?(?:image|picture|video)s?\\b.{0,20}\\btaken down\\b|\\bpictures?\\b.{0,20}\\bpassed (?:on|round|around)\\b.{0,30}\\b(?:boyfriend|girlfriend|ex|year|school)|\\bprivate (?:images?|photos?|pictures?)\\b.{0,40}\\b(?:sent|shared|sold|passed|kept|saved)`,
    ],
    [
      3,
      '\\b(?:semi-)?nudes?\\b|\\bsexting\\b|\\bself-generated\\b|\\byouth[- ]produced\\b',
      '\\b(fake nudes?|nudif\\w+|nude art|deep nudes?)\\b',
    ],
    [
      3,
      `\\b(?:send|sent|sends|sending|shar\\w+|post\\w*|swap\\w*|request\\w*|ask\\w* for|forward\\w*|exchang\\w+|tak\\w+|pass\\w* on|solicit\\w*|demand\\w*|upload\\w*|provid\\w+|trad\\w+|sell\\w*)\\b.{0,50}\\b(?:nude|naked|intimate|sexual(?:ised)?|sexually explicit|explicit|indecent|private|inappropriate|revealing|compromising|topless|underwear|undressed)\\b.{0,12}\\b${IMAGE}`,
    ],
    [
      3,
      `\\b(?:nude|naked|intimate|sexual(?:ised)?|explicit|indecent|private|compromising|topless)\\b.{0,12}\\b${IMAGE}\\b.{0,40}\\b(?:of (?:themselves|themself|them|him|her|children|a child|pupils?|young|under|minors|classmates|peers|girls|boys|someone)|shared|sent|passed|spread|leaked|requested|being taken|taken|forward\\w*|traded)`,
    ],
    [
      3,
      '\\b(?:remov\\w+|tak(?:e|ing) off|lift(?:ing)?) (?:their |her |his |your |some |items of )?cloth(?:es|ing)\\b(?! from (?:a |an |any |the |ordinary |normal )?(?:photo|image|picture))|\\bundress(?!\\w* (?:app|tool|bot|site|service))(?:ing|ed)?\\b',
      '\\bundress(?:ing)?\\b.{0,30}\\b(?:app|tool|ai|photos?|image)|\\b(?:app|tool|ai|software|bot)s?\\b.{0,40}\\b(?:remov\\w+ cloth|undress)',
    ],
    [
      3,
      `\\blost control of (?:an?|the|their|your)\\b.{0,12}\\b${IMAGE}|\\b(?:nude|naked) (?:${IMAGE}|bod)|\\bshar\\w+ of (?:nude|intimate)`,
    ],
    [
      2,
      `\\b(?:send|share|post|request|ask(?:ed|ing)? for|swap|demand)\\w*\\b.{0,30}\\b(?:pics|pictures?|photos?|selfies?|images?) (?:of|to|with|from)\\b|\\bcsam\\b|\\bchild sexual abuse (?:material|images?)\\b|\\biioc\\b|\\bintimate ${IMAGE}`,
    ],
    [
      1,
      `\\bsexual ${IMAGE}|\\bprivate (?:photos?|pictures?|parts)|\\b(?:share|send)\\w* (?:images?|photos?|pictures?|videos?)`,
    ],
  ),
  'live-recording': words(
    [
      3,
      '\\b(?:records?|recorded|recording|saves?|saved|saving|films?|filmed|captur\\w+|keeps?|copies|copied)\\b.{0,40}\\b(?:screen|stream|broadcast|call|footage|live|camera)\\b.{0,50}\\b(?:without|not know|unaware|not told|never told|no warning|on|later|elsewhere|somewhere)|\\bcall is recorded\\b|\\bkeep(?:s|ing)? a (?:copy|recording)\\b|\\b(?:watching|viewers|audience|people watching)\\b.{0,40}\\b(?:push|urge|egg|dare|ask|pay|tip|gift)\\w*|\\bbroadcast\\w* from (?:their|a|his|her) (?:bed)?rooms?\\b',
    ],
    [
      2,
      '\\bon (?:camera|webcam)\\b|\\bcamera (?:stays|is|was) (?:on|left on|open|running)\\b|\\bbroadcasts?\\b|\\bfootage\\b.{0,40}\\b(?:turned up|posted|shared|online|found)\\b|\\bsomebody (?:may|might|could) keep a copy\\b|\\bcannot be taken back\\b|\\bscreen[- ]?recording\\b',
      '\\bnature|wildlife|hedgehog|bird|nest\\b',
    ],
    [
      3,
      '\\blive[- ]?stream\\w*|\\b(?:go|going|goes|went) live\\b|\\blive (?:video|broadcasts?|cams?|feeds?|calls?)\\b|\\bbroadcast(?:s|ing)? (?:live|themselves|from)\\b',
    ],
    [
      3,
      '\\b(?:record|film|captur|screen-?record|screenshot|sav|photograph)(?:ed|ing|s|e|es)?\\b.{0,50}\\b(?:without|secretly|covert\\w*)\\b.{0,25}\\b(?:consent|knowledge|knowing|permission|asking|reali[sz]ing|being aware|telling|them)\\b|\\bwithout\\b.{0,30}\\b(?:consent|knowledge|knowing|permission)\\b.{0,40}\\b(?:record|film|captur)(?:ed|ing)\\b|\\b(?:covert|secret)ly (?:film|record|captur|sav)\\w*|\\b(?:secret|hidden|covert) (?:recordings?|cameras?|filming)\\b',
    ],
    [
      3,
      '\\b(?:record|captur|film|sav)(?:ed|ing|s|e)?\\b.{0,30}\\b(?:video (?:calls?|chats?)|streams?|broadcasts?|calls?|webcam|live)\\b',
    ],
    [
      2,
      '\\bweb-?cams?\\b|\\bvideo[- ](?:chat\\w*|calls?|calling)\\b|\\bscreen[- ]?(?:record\\w*|shots?|shotted|shotting|grab\\w*|captur\\w*)|\\bcameras? (?:on|left on|switched on|turned on)\\b|\\bfilmed without\\b|\\bbroadcast\\w*',
      '\\b(keep|take|save|saving|send|taking) (a |any )?(screenshots?|evidence)',
    ],
    [1, '\\bviewers\\b|\\brecord(?:ed|ing)s?\\b|\\bon camera\\b|\\bstream(?:s|ers?|ing)\\b'],
  ),
  'synthetic-imagery': words(
    [
      3,
      `\\b(?:website|sites?|apps?|tools?|programs?|service|software|filter|generator)s?\\b.{0,60}\\bturn\\w*\\b.{0,40}\\binto\\b.{0,40}\\b(?:nudes?|naked|sexual|undressed|fake|talking|another|someone)|\\b(?:looks?|appears?|seems?) (?:like )?(?:a |to be )?(?:nude|naked|undressed)\\b|\\b(?:naked|nude) one\\b|\\b(?:pictures?|images?|videos?|photos?|clips?)\\b.{0,15}\\b(?:is|are|was|were) (?:not|n't) real\\b|\\bmade-up (?:pictures?|photos?|images?|videos?)|\\bcomputer-(?:made|generated)\\b`,
    ],
    [
      3,
      `\\b(?:made|turned|changed|transform\\w*|convert\\w*|altered|put|placed|pasted|swapp?\\w*|stuck|added|merged|edited)\\b.{0,40}\\b(?:into|on ?to|onto|over|with)\\b.{0,40}\\b(?:nude|naked|body|bodies|ai|face|faces|sexual|undressed)\\b|\\b(?:nude|naked|fake|undressed|sexual)\\b.{0,30}\\b(?:with|by|using) (?:an? )?(?:ai|artificial intelligence|app|software|tool|bot)\\b|\\bwith ai\\b.{0,30}\\b${IMAGE}|\\b${IMAGE}\\b.{0,40}\\b(?:with|by|using) (?:an? )?(?:ai|artificial intelligence)\\b|\\bai (?:${IMAGE}|fakes?|nudes?|voices?)\\b`,
    ],
    [
      2,
      `\\bno real (?:picture|photo|image|video)\\b|\\b(?:ordinary|normal|everyday|clothed|holiday|school|innocent|class|profile) (?:photos?|pictures?|images?)\\b.{0,60}\\b(?:into|fake|ai|naked|nude|undress\\w*|remov\\w+|generat\\w+)|\\bvoices?\\b.{0,30}\\b(?:copied|copies|cloned|faked|imitat\\w+|made by)\\b|\\bcannot (?:be )?(?:told|tell) (?:apart )?from (?:a |the )?real\\b|\\bstrips?\\b.{0,20}\\b(?:clothes|photos?|pictures?)`,
    ],
    [
      3,
      "\\bdeep ?-?fak\\w*|\\bnudif\\w*|\\bdeep ?nudes?\\b|\\bundress(?:ing)? (?:apps?|tools?|bots?|sites?|services?)\\b|\\bface[- ]?swap\\w*|\\bvoice[- ]?clon\\w*|\\bclon\\w+ (?:a |their |your |the )?(?:child's |person's )?voices?\\b",
    ],
    [
      3,
      `\\bai[- ](?:generated|made|created|edited|altered|manipulated|powered|fake)\\b.{0,20}\\b(?:${IMAGE}|nudes?|voices?|fakes?|abuse)|\\bai-generated\\b(?!.{0,15}\\b(?:text|friend|advice|companion|character|repl|answer|response|chat|persona))`,
    ],
    [
      3,
      `\\bsynthetic (?:${IMAGE}|media|voices?|nudes?)|\\bmanipulat\\w+ (?:of )?(?:the )?${IMAGE}|\\b(?:digitally|ai) (?:altered|manipulated|edited)\\b|\\bfake (?:nudes?|naked|sexual|intimate|explicit)\\b`,
    ],
    [
      3,
      `\\b(?:ai|app|apps|tools?|software|bots?|filters?|sites?)\\b.{0,60}\\b(?:remov\\w+ cloth\\w+|undress\\w*|generat\\w+ (?:realistic |fake |sexual |nude )*${IMAGE}|creat\\w+ (?:realistic |fake |sexual |nude |false )+${IMAGE}|turn\\w* .{0,30}${IMAGE} into)|\\bremov\\w+ (?:the )?cloth\\w+ from\\b`,
    ],
    [
      2,
      `\\bfake (?:${IMAGE})\\b|\\b(?:edit|alter|doctor|morph)(?:ed|ing|s)? ${IMAGE}|\\bgenerat(?:e|es|ed|ing) (?:\\w+ ){0,3}${IMAGE}|\\bartificial intelligence\\b.{0,50}\\b${IMAGE}|\\bsuperimpos\\w+`,
    ],
    [1, '\\brealistic\\b|\\blooks? real\\b|\\bgenerative ai\\b'],
  ),
  'harmful-content': words(
    [
      3,
      `\\b(?:clips?|videos?|pictures?|posts?|images?|scenes?|stories|feeds?|content|streams?|memes?)\\b.{0,40}\\b(?:show|shows|showing|of|about|with|full of|praising|mocking|celebrating|encouraging)\\b.{0,40}\\b(?:injur\\w+|blood\\w*|wounds?|deaths?|dead|dying|killing|killed|corpse|fights?|beatings?|torture|cruelty|accidents?|crashes|self-harm\\w*|starv\\w+|hurting|cutting|hatred|hate|abuse|war|execution\\w*|suicid\\w*|thinness|weight|sex|porn\\w*)\\b`,
    ],
    [
      2,
      '\\b(?:turns?|turned|becomes?|became|gets?|drifts?|steer\\w*)\\b.{0,20}\\b(?:sexual|violent|romantic|explicit|dark|darker|extreme|nasty|hateful)\\b|\\b(?:skipping|skip|missing) meals\\b|\\b(?:weight[- ]loss|thinspiration|starving|fasting|calorie)\\w*\\b.{0,40}\\b(?:tips|posts?|videos?|advice|prais\\w+)|\\b(?:lin(?:es|ing) up|serv\\w+|push\\w*|recommend\\w*|suggest\\w*|shows?|feeds?|offers?) (?:\\w+ ){0,3}more (?:of (?:them|it|the same)|and more|like it|such)\\b|\\balgorithm\\w*\\b|\\bhat(?:e|es|ing|red) (?:of |towards |against )?(?:women|girls|men|boys|muslims|jews|gay|trans|migrants|groups?)\\b|\\bsexis[mt]\\w*|\\banti-?semit\\w*|\\bislamophob\\w*|\\bhomophob\\w*|\\binjuries\\b|\\bnot meant for (?:them|children|anyone under)|\\bfrighten\\w*\\b|\\bnightmares?\\b|\\bcannot unsee\\b|\\bage-restricted\\b|\\brated (?:15|16|18)\\b',
    ],
    [
      3,
      `\\b(?:distress|disturb|upset|violent|graphic|gory|pornograph|sexual|sexualised|adult|explicit|inappropriate|harmful|extreme|misogyn|hateful|racist|frightening|scary|self-harm|suicid|pro-ana|eating disorder|age-inappropriate|unsuitable|illegal|traumati|shocking|horrific|mature)\\w*\\b[^.;]{0,30}\\b(?:content|images|imagery|videos|material|clips|posts|footage|language|scenes|themes|pictures|media|streams|websites|games)\\b(?! of (?:themselves|them|him|her))`,
      `\\b(?:send|sends|sending|sent|pressure|pressured|ask(?:ed|ing)? for|request\\w*|demand\\w*|blackmail\\w*|recorded)\\b.{0,60}\\b(?:nude|intimate|sexual|explicit|indecent)\\b.{0,15}\\b${IMAGE}|\\b(?:shar\\w+|swap\\w*|post\\w*)\\b.{0,15}\\b(?:nude|intimate|sexual|explicit|indecent|inappropriate)\\b.{0,15}\\b(?:images|pictures|photos|content) (?:of|to|with)\\b|\\b(?:fake|deepfake|ai-generated|ai)\\b.{0,30}\\b(?:sexual|explicit|nude)`,
    ],
    [
      3,
      '\\bporn\\w*|\\bindecent exposure\\b|\\bgore\\b|\\bsexual(?:ly)? (?:content|references|themes|explicit (?:content|material))\\b|\\bunsuitable for (?:children|their age|young)|\\bnot (?:suitable|appropriate|meant|made) for (?:children|their age|young)',
      '\\brevenge porn\\b',
    ],
    [
      3,
      '\\b(?:see|sees|seeing|seen|view\\w*|exposed?|exposure|exposing|shown|stumbl\\w+|encounter\\w*|witness\\w*|com(?:e|ing) across|served|recommend\\w*|watch\\w*|find|feeds?)\\b.{0,60}\\b(?:violence|violent|sexual\\w*|nudity|self-harm|suicid\\w*|hate\\b|hateful|distress\\w*|upsetting|disturb\\w*|explicit|gore|extrem\\w*|racis\\w*|misogyn\\w*|cruelty|eating disorder\\w*|abuse|frighten\\w*|drug use)',
    ],
    [
      3,
      '\\b(?:promot|glorif|encourag|normalis|normaliz|romantici[sz]|glamori[sz]|celebrat)\\w*\\b.{0,40}\\b(?:self-harm|suicid\\w*|eating disorders?|disordered eating|violence|misogyn\\w*|hate|hatred|drugs?|extreme diet\\w*)',
      '\\bencourag\\w+ (?:them|your child|children) to (?:talk|tell)',
    ],
    [
      2,
      '\\bnudity\\b|\\bmisogyn\\w*|\\bhate speech\\b|\\bjump ?scares?\\b|\\bhorror\\b|\\bstrong language\\b|\\bswearing\\b|\\bmature (?:content|themes)\\b|\\bviolence\\b|\\badult (?:themes|content|humour)\\b|\\bcruelty\\b|\\bharmful (?:advice|ideas|messages|responses?)\\b|\\bharmful content\\b|\\bracis\\w+',
    ],
    [
      1,
      '\\bself-harm\\w*|\\bsuicid\\w*|\\beating disorder\\w*|\\bupsetting\\b|\\bdistressing\\b|\\binappropriate\\b|\\bfrightening\\b',
    ],
  ),
  'online-bullying': words(
    [
      3,
      '\\b(?:shout|shouts|shouted|shouting|hurl\\w*|scream\\w*|yell\\w*|tak(?:e|es|ing)|get|gets|getting|fac(?:e|es|ing)|receiv\\w+) (?:\\w+ )?abuse\\b|\\babuse from (?:other )?(?:players|pupils|users|peers)\\b|\\bcall(?:ed|ing|s)? (?:her|him|them|one (?:girl|boy)|a (?:girl|boy|pupil|classmate)) "|\\bhumiliat\\w+ and\\b|\\btease (?:them|each other|others|her|him)\\b|\\b(?:kicked|thrown|locked|voted) out of\\b.{0,40}\\bby (?:classmates|friends|other|the others|pupils)',
    ],
    [
      3,
      '\\bcall(?:ed|ing|s)? (?:\\w+ ){0,2}"?(?:names|cowards?|losers?|ugly|fat|a (?:coward|loser|snitch|slag|freak))\\b|\\b(?:dropped|removed|kicked|thrown|left|frozen|shut|pushed|freez\\w+) (?:\\w+ ){0,3}(?:from|out of|off|out) (?:the |a |of |their )*(?:group|chat|group chats?|server|map|game|team|list)|\\b(?:frozen|froze|freeze|freezing) (?:a |an |the )?(?:\\w+ )?(?:classmate|pupil|friend|child|girl|boy|them|her|him)\\b.{0,12}\\b(?:off|out)|\\b(?:jokes?|laugh\\w*|jeer\\w*|sneer\\w*) (?:\\w+ )?(?:about|at) (?:her|him|them|a pupil|a classmate|someone|one (?:girl|boy|pupil|child)|each other)\\b|\\bmak\\w+ fun of\\b|\\bteas(?:ed|ing)\\b|\\bpick(?:ed|ing) on\\b|\\bgang(?:ed|ing)? up\\b|\\bjoin(?:ed|ing)? in (?:until|the (?:insults|abuse|mocking|laughing))|\\b(?:insults?|cruel|nasty|spiteful|vicious|hurtful|abusive|hateful|unkind|mean) (?:\\w+ )?(?:notes?|names?|votes?|nicknames?|lists?|stickers?|drawings?|jokes?|groups?|chats?|captions?)\\b|\\bnastiness\\b|\\bfor laughs\\b',
    ],
    [
      2,
      "\\b(?:called|calling|call)\\b.{0,20}\\bnames\\b|\\b(?:never|not) be said face to face\\b|\\bfallings?-out\\b|\\bleft out\\b|\\bexclud\\w+\\b.{0,40}|\\b(?:joined in|pile in|piled in|egg(?:ed|ing)? on)\\b|\\bstayed away from school\\b|\\babout (?:her|his|their|a pupil's|a classmate's) (?:weight|looks|body|religion|race|clothes|family|accent|skin)\\b|\\bagainst (?:a |one )?(?:classmate|pupil)\\b|\\b(?:screenshots?|pictures?|photos?) of (?:pupils|classmates|others|a classmate)\\b.{0,40}\\b(?:passed|shared|posted|laugh)",
      '\\bexclu\\w+ from (?:school|search)|\\bexcluded (?:pupils|from (?:school|lessons))',
    ],
    [
      3,
      '\\b(?:cyber-?)?bull(?:y|ies|ied|ying)\\b|\\bharass\\w*|\\btroll(?:s|ing|ed)\\b|\\bpile-?ons?\\b|\\bdox+(?:x|ing|ed)?\\w*|\\bname[- ]calling\\b',
      '\\b(anti-bullying (week|policy|alliance)|bull(y|ied) (into|you into))\\b',
    ],
    [
      3,
      '\\b(?:abusive|nasty|hurtful|cruel|hateful|mean|unkind|threatening|offensive|anonymous|insulting|spiteful|vile|rude|humiliating)\\b[ ,](?:and |or |\\w+ )?(?:messages?|comments?|posts?|texts?|rumours?|remarks?|notes?|questions?|replies|things|memes?|polls?|reviews?|videos?|words|confessions?|gossip)\\b',
    ],
    [
      3,
      '\\bspread(?:s|ing)? (?:\\w+ )?(?:rumours?|gossip|lies)\\b|\\b(?:mock|ridicul|humiliat|taunt|insult|sham)(?:e|ed|es|ing|s)\\b.{0,40}\\b(?:pupils?|classmates?|peers|staff|teachers?|each other|others?|them|someone|children|users)\\b|\\b(?:rate|rating|rank|ranking|voting on|vote on)\\b.{0,20}\\b(?:pupils?|classmates?|peers|girls|looks|each other|appearance|bodies)',
    ],
    [
      2,
      '\\bhumiliat\\w*|\\bmock(?:ed|ing|ery)\\b|\\bridicul\\w*|\\btaunt\\w*|\\binsult\\w*|\\bgossip\\w*|\\brumours?\\b|\\bgriefing\\b|\\btoxic\\b|\\bembarrass\\w*|\\bsham(?:ed|ing)\\b|\\bhate (?:comments?|messages?|accounts?)\\b|\\babus(?:ive|e) (?:behaviou?r|from (?:other|peers))|\\bexclu(?:ded|ding|sion)\\b.{0,30}\\b(?:group|chat|friends|others|deliberate\\w*|from)',
      '\\bexclu\\w+ from (?:school|search)|\\bembarrass\\w* to (?:tell|talk|ask)|\\b(?:feel|feels|feeling|felt|too|be) (?:\\w+ )?embarrass',
    ],
    [1, '\\btarget(?:ed|ing)\\b|\\bbanter\\b|\\bunkind\\w*|\\babusive\\b|\\bexclu(?:ded|sion)\\b'],
  ),
  impersonation: words(
    [
      2,
      '\\bcall(?:s|ed|ing) (?:himself|herself|themselves)\\b|\\b(?:he|she) was (?:in fact |really |actually )?(?:[2-6]\\d|an? (?:adult|man|woman|grown))|\\bwho said (?:that )?(?:he|she|they) (?:was|were|is|are) (?:also )?\\d|\\bsays? (?:that )?(?:he|she) is \\d|\\bnot the (?:age|person|child|girl|boy|player)\\b',
    ],
    [
      3,
      "\\b(?:photos?|pictures?|images?|names?)\\b.{0,25}\\b(?:are|were|is|was|had been|have been) (?:stolen|copied|lifted|taken from|borrowed|somebody else's|someone else's)\\b|\\b(?:copied|lifted|stole|borrowed|us(?:ed|es|ing))\\b.{0,20}\\b(?:photos?|pictures?|names?|faces?)\\b.{0,30}\\b(?:of|lifted|stolen|copied|taken|from)\\b.{0,30}\\b(?:pupils?|sixth-?formers?|teachers?|school'?s?|staff|classmates?|someone|another|real|others?|children|girls?|boys?)\\b|\\b(?:whoever|the person|the people|somebody|someone) (?:is |was )?behind (?:them|it|the (?:account|profile|picture|screen))\\b|\\b(?:is|was|were|are) (?:not|n't) (?:a|an|really a|really|the) (?:girl|boy|child|teenager|young|fan|friend|teacher|pupil|student|celebrit|player)\\w*\\b|\\bturn(?:s|ed) out to be (?:an?|the) (?:adult|man|woman|grown|older|\\d)|\\b(?:set up|made|opened|created|posted|accounts?) in (?:the )?(?:name of|a (?:pupil|teacher|classmate)'s name|their name|her name|his name|someone else's name)\\b|\\blook-?alike (?:accounts?|profiles?|pages?)\\b|\\bcopied faces?\\b",
      "\\bsomeone you (?:don't|do not) know behind\\b",
    ],
    [
      2,
      '\\bsa(?:ys|id|ying) (?:that )?(?:they|he|she) (?:is|are|was|were) (?:a |an |from |the )?(?:\\d{1,2}|girl|boy|pupil|student|support|bank|police|famous|agent|scout|member of staff|teenager|model)\\b|\\bclaim(?:s|ed|ing)? to (?:be|work|come|represent)\\b|\\bposed?\\b|\\bin disguise\\b|\\bfalse (?:photos?|pictures?)\\b|\\b(?:her|his|their) real (?:age|name|face)\\b',
      '\\bclaim\\w* to be (?:safe|free|private|secure|anonymous|end-to-end|for)|\\bpos(?:e|ed|es) (?:a |any )?(?:risk|danger|threat|question|problem)',
    ],
    [
      3,
      '\\bcat-?fish\\w*|\\b(?:fake|false|stolen|bogus|duplicate|cloned|imposter|impostor|invented|made-up) (?:\\w+ )?(?:profiles?|accounts?|identit\\w+|names?|personas?|pages?|people|friends?|ages?)\\b|\\bimpersonat\\w*|\\bimpost[eo]rs?\\b',
    ],
    [
      3,
      "\\bpretend(?:s|ed|ing)?\\b(?! (?:play|money|it))|\\bpos(?:e|es|ed|ing) as\\b|\\b(?:not|n't)(?: always| actually| really)*(?: be)? (?:who|what|the person|the age) (?:they|he|she) (?:say|claim|seem|appear|pretend)\\w*",
      '\\bpretend(?:ing)? (?:not to|nothing|everything is|that (?:everything|nothing))',
    ],
    [
      2,
      "\\bsomeone else'?s? (?:photos?|identity|name|pictures?)\\b|\\b(?:hid(?:e|es|ing)|disguis\\w+|conceal\\w*) (?:their|who they|his|her)(?: \\w+)? (?:identit\\w+|are|age|is|name)\\b|\\blie[sd]?\\b.{0,8}\\babout (?:their|his|her) (?:age|identity|name)\\b|\\bclaim(?:s|ed|ing)? to be (?:a|an|from|the|their|\\d|another|other|younger|young|children|someone)\\b|\\bstolen (?:photos?|pictures?|images?)\\b|\\bmasquerad\\w+",
    ],
    [1, '\\banonym\\w+|\\bfake\\b|\\bidentity\\b'],
  ),
  'personal-information': words(
    [
      3,
      '\\b(?:where (?:a child|the child|they|he|she|a pupil|pupils|someone|somebody|your child|children|one (?:girl|boy|pupil)) (?:lives?|goes|go|is|are|was|had been|has been)\\b|\\b(?:which|what) school\\b|who lives with you\\b|home, school and\\b|read off (?:the|a) (?:map|picture|photo))|\\b(?:blazer|uniform|school) (?:badge|crest|logo|tie|jumper)\\b|\\bstreet (?:sign|name)s?\\b|\\bhouse numbers?\\b|\\bnumber ?plates?\\b|\\bpostcodes?\\b|\\bdriving licen[cs]e\\b|\\bpassports?\\b|\\b(?:used|uses|using|follow\\w*|watch\\w*)\\b.{0,20}\\bmaps?\\b.{0,40}\\b(?:turn(?:ed)? up|follow|find|wait|track|know|see)|\\bturn(?:s|ed|ing)? up (?:wherever|at (?:their|her|his) (?:home|house|school|work|door))\\b|\\bphotos? of (?:a |their |the |your )?(?:bank cards?|cards?|id|passport|face)\\b',
      '\\b(?:tell|ask|contact|call) (?:the|your) school\\b|\\bwhich school (?:trip|dinner)|\\bwhere (?:they|children|pupils) (?:are|go) (?:able|on to|wrong|when)',
    ],
    [
      2,
      "\\b(?:keeps?|kept|stores?|stored|sells?|sold|sell them on|passes on|shares?)\\b.{0,30}\\b(?:answers?|conversations?|recordings?|what (?:they|children) (?:say|type|tell)|voices?|faces?|contacts|photos)\\b|\\b(?:asks?|asked|asking|wants?|needs?) (?:for )?(?:their |your |the child's |a )?(?:full name|real name|date of birth|phone numbers?|address|school|age and|contacts|location|postcode|selfie|face scan|id)\\b|\\buploads? (?:their |the |your )?(?:whole |entire )?(?:contacts?|address book)\\b|\\bdaily routine\\b|\\bwhere (?:they|pupils|children) (?:are|live|go)\\b|\\bpublic (?:profile|account|by default)\\b|\\bsee where\\b|\\b(?:microphone|camera) (?:is )?(?:always )?(?:on|listening)\\b",
      '\\bdate of birth and checks\\b|\\bopen(?:s|ed)? (?:an account )?with\\b|\\basks? for (?:a|an|the) (?:date of birth|age|birthday|email|phone number)\\b',
    ],
    [
      3,
      '\\b(?:personal|private|identif\\w+|sensitive) (?:information|details?|data|info)\\b|\\bgeo-?(?:locat\\w*|tag\\w*)|\\bovershar\\w*|\\bpersonally identif\\w+',
    ],
    [
      3,
      '\\b(?:live |real-time |exact |precise |current )?location(?:s)?[- ](?:shar\\w*|track\\w*|data|settings?|services?|features?|inform\\w*|reveal\\w*|pin\\w*)|\\b(?:shar|reveal|show|track|broadcast|disclos|pinpoint|expos|display|giv|see|know|find)\\w*\\b.{0,50}\\b(?:(?<!shared )(?<!same )locations?|whereabouts|where (?:they|a child|you|someone|your child|children|pupils|he|she|users) (?:lives?|are|is|go|goes|went|attend)|their school|home address|movements)\\b',
      '\\b(shared|safe|communal|central|meeting) location|\\blocation of (?:the )?(?:report|help)',
    ],
    [
      3,
      '\\b(?:shar|reveal|giv|ask|hand|disclos|post|collect|obtain|request|gather|tell|includ)\\w*\\b.{0,60}\\b(?:home address\\w*|address(?:es)?|phone numbers?|full names?|school names?|which school|name of (?:their|the|your) school|names?, (?:age|school|address)|where they live|contact details|dates? of birth|passwords?|uniform)\\b',
      '\\b(address(?:es)? (?:the|this|these|it|any|concern)|web address|addressing|call\\w* (?:on|the)|ring|helpline|report\\w* (?:to|the|it))\\b',
    ],
    [
      3,
      '\\bdata (?:collection|harvest\\w*|breach\\w*|shar\\w+|privacy|gather\\w*)\\b|\\b(?:collects?|collecting|harvest\\w*|sells?|gathers?|stores?)\\b.{0,40}\\b(?:data|information)\\b|\\b(?:on|live|friend) (?:a )?maps?\\b|\\bmaps? (?:that )?(?:shows?|showing)\\b|\\bshow(?:s|n|ing)?\\b.{0,30}\\bon (?:a|the) (?:\\w+ )?map\\b',
    ],
    [
      2,
      "\\bprivacy\\b|\\bdigital footprint\\b|\\bpublic by default\\b|\\b(?:profiles?|accounts?) (?:is|are) (?:set to )?public\\b|\\btrack(?:s|ed|ing)? (?:their|your|a child'?s|children'?s|them|movements?|children|users|someone|people)\\b|\\baccess to (?:\\w+ )*(?:contacts|photos|microphones?|cameras?)\\b|\\bbiometric\\w*|\\bface scans?\\b|\\blocations?\\b|\\b(?:school|home) (?:uniform|badge|logo|crest|address)\\b|\\bstalk(?:ing|ed|er)\\b",
      '\\b(shared|safe|communal|central|public|family) (?:\\w+ )?locations?|privacy (?:is normal|of their)|want(?:ing|s)? (?:more )?privacy|need for privacy|normal teenage',
    ],
    [1, '\\bidentif\\w+\\b|\\bphone numbers?\\b|\\baddress\\b|\\bdata\\b'],
  ),
  'scams-malware': words(
    [
      3,
      '\\b(?:false|fake|copied|bogus|dummy|look-?alike|pretend) (?:\\w+-?)?(?:sign-?in|log-?in|page|site|shop|store|bank|form|support|advert|offer|code|competition|job)s?\\b|\\bsigns? in\\b.{0,30}\\bloses?\\b|\\blos(?:e|es|t|ing) (?:the|their|an|his|her) accounts?\\b|\\bmoney laundering\\b|\\bstolen money\\b|\\bborrowed bank accounts?\\b|\\bmoney\\b.{0,40}\\bpass(?:es|ed)? (?:it )?on\\b|\\b(?:logs?|records?|reads?) (?:every )?(?:key(?:strokes?|s)?|passwords?)\\b|\\b(?:hidden|unwanted|harmful|rogue) (?:program|software|file|code|app|extension)s?\\b|\\b(?:locks?|locked|encrypts?) (?:up )?(?:the |their |your |all )?(?:files|computer|phone|device)\\b|\\bnever (?:arrive|arrived|came|sent|delivered)\\b|\\bkey-?logger\\w*|\\bcon(?:ned|men|man)\\b|\\bfraudsters?\\b|\\bcheated out of\\b|\\btoo good to be true\\b',
    ],
    [
      2,
      '\\b(?:downloads?|installs?|cheats?|mods?|hacks?|cracks?|files?|extensions?|links?|codes?|adverts?|buttons?|qr codes?)\\b.{0,50}\\b(?:steals?|stole|takes? over|infects?|contains?|hides?|hiding|leads? to|asks? for (?:a |the |their )?(?:password|log-?in|card|code)|empties|emptied|harmful|not what)\\b|\\b(?:asks?|asked|tricked|wants?)\\b.{0,30}\\b(?:password|log-?in|sign-?in|bank card|card number|security code|recovery code)s?\\b|\\bbank accounts?\\b.{0,30}\\b(?:emptied|used|frozen|stolen)\\b|\\bjob (?:adverts?|offers?)\\b|\\bquick[- ]cash\\b|\\badvance fee\\b|\\brefund\\b.{0,30}\\b(?:fake|never)\\b|\\b(?:pay|send|transfer)\\w*\\b.{0,20}\\b(?:fee|deposit)\\b',
    ],
    [
      3,
      '\\bmalicious (?:links?|software|files?|code|apps?|websites?|downloads?)\\b|\\bphish\\w*|\\bsmishing\\b|\\bscam(?:s|med|mers?|ming)?\\b|\\bmalware\\b|\\bspyware\\b|\\bransomware\\b|\\bmoney mul(?:e|es|ing)\\b|\\bidentity theft\\b|\\btrojans?\\b',
    ],
    [
      3,
      '\\bvirus(?:es)?\\b',
      '\\b(covid|flu|infect(?:ion|ious)|illness|stomach|sickness|hand-?washing|vaccin\\w+|norovirus|symptoms)\\b',
    ],
    [
      3,
      '\\bhack(?:ed|ers?|ing|s)?\\b',
      '\\b(life|parenting|kitchen|study|cleaning) hacks?\\b|\\bhackathon',
    ],
    [
      3,
      '\\bfraud(?:s|ulent|ulently|sters?)?\\b(?! (?:helpline|line))|\\bfake (?:websites?|sites|links?|giveaways?|stores?|shops?|prizes?|adverts?|ads|offers?|competitions?|generators?|apps?|tickets|investments?|jobs?|pages?|login)\\b',
      '\\b(report fraud|action fraud)\\b',
    ],
    [
      3,
      '\\bsteal(?:s|ing)?\\b.{0,40}\\b(?:accounts?|passwords?|log-?ins?|data|money|details|items|information|identit\\w+)\\b|\\b(?:accounts?|passwords?|log-?ins?)\\b.{0,30}\\b(?:stolen|taken over|hijacked|compromised|take-?over)|\\bstolen (?:accounts?|passwords?)\\b|\\btrick\\w*\\b.{0,30}\\binto (?:paying|buying|clicking|handing|downloading|giving|entering|spending|sending money|transferring)',
    ],
    [
      2,
      '\\bspam\\w*|\\b(?:suspicious|unknown|dodgy|harmful|dangerous|unsafe) (?:links?|downloads?|files?|attachments?|sites|websites)\\b|\\bclick(?:ing|s|ed)? (?:on )?(?:\\w+ )?links?\\b|\\bcrypto\\w*|\\bgiveaways?\\b|\\b(?:bank|card) details\\b|\\bbank accounts?\\b|\\blog-?in details\\b|\\b(?:verification|log-?in|security|one-time) codes?\\b|\\bfree (?:in-game )?(?:currency|coins|credits|gems|skins|tokens|gift ?cards?)\\b|\\bget[- ]rich[- ]quick\\b|\\binvestment\\b|\\bquick (?:money|cash)\\b|\\beasy money\\b',
      '\\b(spam folder)\\b',
    ],
    [1, '\\bdownload\\w*\\b|\\bpasswords?\\b|\\blinks?\\b'],
  ),
  'spending-gambling': words(
    [
      2,
      "\\bnear miss(?:es)?\\b|\\bnext (?:crate|box|pack|spin|pull|one) will\\b|\\bwin (?:it|them|the money|their money) back\\b|\\bchas(?:e|ing) (?:the )?loss(?:es)?\\b|\\bpurses?\\b|\\brar(?:e|est) (?:skins?|items?|cards?|characters?)\\b|\\b(?:mother|father|parent|mum|dad|grandparent|nan)'?s'? card\\b",
    ],
    [
      3,
      '\\b(?:crates?|chests?|boxes|packs?|cases|capsules?|eggs?|wheels?|spins?|draws?|pulls?|rolls?)\\b.{0,60}\\b(?:random|chance|luck\\w*|unknown|not know\\w*|without knowing|odds|rare|prize|surprise|gambl\\w*|bet)\\b|\\b(?:random|surprise) (?:rewards?|prizes?|items?)\\b|\\bchance to win\\b|\\b(?:skins?|items?|cards?) (?:are |is |can be |being )?(?:staked|bet|wagered|sold|swapped|traded) for (?:real )?(?:money|cash)\\b|\\bstak(?:e|es|ed|ing) (?:their |his |her |a )?(?:skins?|items?|coins?|money|pocket)|\\bcoin[- ]?flips?\\b|\\bbills? of (?:more than |over |nearly |about )?[£€$]|\\b(?:pocket|birthday|savings?) money\\b|\\bmoney (?:disappears|vanishes|goes|has gone|was gone|drains)\\b',
    ],
    [
      2,
      '\\bsubscriptions?\\b.{0,80}(?:[£€$]|\\brenew\\w*|\\bcancel\\w*|\\bby itself\\b|\\bweek\\b|\\bmonth\\b|\\bforgotten\\b)|\\bpayments?\\b.{0,30}\\b(?:go on|going on|keep|continue|repeat|until|hard to (?:stop|cancel))\\w*|\\bhard to (?:cancel|leave|stop paying)\\b|\\brenews? (?:by itself|automatically|itself)\\b|\\b(?:timers?|countdowns?)\\b.{0,50}\\b(?:offer\\w*|chance|buy|sale|deal|pay|plus)\\b|\\b(?:one )?last chance\\b|\\blimited[- ]time (?:offers?|deals?|items?)\\b|\\bbought with (?:real )?money\\b|\\b(?:card|bank) (?:was |had been )?(?:charged|used)\\b|\\bpressure\\w* to (?:buy|spend|pay)\\b|[£€$] ?\\d[\\d,.]* (?:on|in) (?:a |one |two )?(?:day|week|weekend|night|evening|month|coins|skins|spins|gems|boxes|games?)\\b|\\bspent (?:more than |over |nearly |about |up to )?[£€$]|\\bcharges\\b|\\bspins\\b|\\bprize\\b',
      '\\b(?:demand\\w*|blackmail\\w*|scam\\w*|mule|police|laundering|prize draw tickets|phone charg\\w*|chargers?)\\b',
    ],
    [
      3,
      '\\bloot ?box\\w*|\\bgambl\\w*|\\bcasinos?\\b|\\bmicro-?transactions?\\b|\\bgacha\\b|\\b(?:battle|season) pass\\w*|\\bmystery (?:box|crate|egg|chest)\\w*|\\bslot machines?\\b|\\bwager\\w*|\\bjackpots?\\b|\\bprize (?:wheels?|draws?)\\b|\\bspin(?:s|ning)? (?:the |a )?wheels?\\b|\\broulette wheels?\\b',
      '\\bgamble with their\\b',
    ],
    [3, '\\bbet(?:s|ting)?\\b', '\\b(best|safest|good) bet\\b|\\bi bet\\b|\\bbet that\\b'],
    [
      3,
      '\\bin-?(?:app|game)[- ](?:purchas\\w*|spend\\w*|buy\\w*|currenc\\w+|payments?|shop|store|items)\\b|\\brun(?:ning|s)? up (?:\\w+ )*(?:bills?|debts?|charges|costs)\\b|\\b(?:large|huge|unexpected|surprise|big|hidden) (?:bills?|charges|costs|sums)\\b',
    ],
    [
      3,
      '\\b(?:spend|spent|spending|charged|lose|losing|lost)\\b.{0,30}(?:\\breal(?:-world)? money\\b|\\bmoney\\b|\\b(?:hundreds|thousands) of pounds\\b|£ ?\\d|\\blarge (?:amounts|sums)\\b)|\\b(?:gift|send|buy)(?:s|ing)? (?:\\w+ ){0,3}(?:virtual )?(?:coins|tokens|gems|diamonds|credits)\\b|\\bvirtual gifts?\\b',
      '\\b(demand\\w*|blackmail\\w*|scam\\w*|trick\\w*|fraud\\w*|sextort\\w*|mule|transfer\\w*)\\b',
    ],
    [
      2,
      "\\breal(?:-world)? money\\b|\\bvirtual (?:coins?|currency|items?|money|goods)\\b|\\bdebts?\\b|\\bauto-?renew\\w*|\\bfree trials?\\b|\\bskins?\\b|\\b(?:parent'?s?|mum's|dad's|saved|stored|linked) (?:bank |credit |debit )?cards?\\b|\\bpa(?:y|ying) (?:to|for) (?:unlock|open|win|extra|boost|continue)\\w*|\\bpaid (?:random|items?|extras?|upgrades?|features?)\\b|\\bsubscriptions? (?:trap|fee|cost|charge)\\w*|\\btrad(?:e|ing) (?:items|cards|skins)\\b|\\bpurchases?\\b|\\bspending\\b",
      '\\bskin (?:care|condition|colour|burn)|\\bown skin|\\bspending (?:more |less |a lot of |too much |long |longer |lots of |hours|increas\\w+ )*(?:time|hours|periods)',
    ],
    [
      1,
      '\\bcoins?\\b|\\btokens?\\b|\\bgems\\b|\\bsubscriptions?\\b|£ ?\\d+|\\bodds\\b|\\bchance\\b|\\bpurchas\\w+',
    ],
  ),
  'ai-companions': words(
    [
      2,
      '\\b(?:turn|turns|turned|turning) to (?:it|the (?:bot|app|chatbot|character)) (?:instead|rather|before|for)\\b|\\b(?:lean|leans|leaning|depend\\w*|rel(?:y|ies|ying)) on (?:it|the (?:bot|app|chatbot|character))\\b|\\b(?:says?|tells?|writes?|claims?) (?:that )?(?:it|they) (?:loves?|misse[sd]|needs?|cares?|is sad|feels?|understands?)\\b|\\btoo good at being a friend\\b|\\b(?:loves|misses) (?:the )?(?:learner|child|user|them|you|pupil)\\b|\\b(?:treat|see|think of)\\w*\\b.{0,20}\\b(?:bot|app|chatbot|it|character)\\b.{0,20}\\bas (?:a |their |his |her )?(?:real |best )?(?:friend|partner|person|girlfriend|boyfriend)\\b|\\bprefers? (?:it|the (?:bot|app|chatbot)) to (?:people|friends)\\b|\\bbuilt to agree\\b|\\bnever argues\\b|\\bconfid\\w+ in (?:it|the (?:bot|app|chatbot))\\b',
    ],
    [
      3,
      '\\bchat-?bots?\\b|\\bai[- ](?:companions?|friends?|girlfriends?|boyfriends?|partners?|characters?|therap\\w+|counsell\\w+|chat\\w*|relationships?|personas?|bots?|budd\\w+|confidants?)\\b|\\bcompanion (?:apps?|bots?|chat\\w*|ai)\\b|\\bvirtual (?:girlfriends?|boyfriends?|friends?|partners?|companions?)\\b|\\brole-?play\\w* (?:bots?|characters?|with (?:an? )?(?:ai|bots?|characters?))|\\bcharacter bots?\\b|\\bartificial (?:friends?|companions?)\\b',
    ],
    [
      2,
      '\\bgenerative ai\\b|\\bemotional(?:ly)? (?:dependen\\w*|attach\\w*|relian\\w*|bond\\w*|connect\\w*)|\\bsimulat(?:e|es|ed|ing) (?:a )?(?:person|human|friend|relationship|conversation|empathy|feelings)\\w*|\\b(?:human|person)-like\\b|\\brely(?:ing)? on (?:it|the (?:app|bot|ai)) for\\b|\\breplac\\w+ (?:real |human )?(?:friends|friendships|relationships)\\b|\\b(?:ai|bot)\\b.{0,40}\\b(?:advice|friend|relationship|feelings)',
    ],
    [1, '\\bbots?\\b|\\bartificial intelligence\\b|\\blike a real (?:person|friend)\\b'],
  ),
  'viral-challenges': words(
    [
      3,
      '\\bforward\\w*\\b.{0,40}\\b(?:warnings?|messages?|stor(?:y|ies)|rumours?|chain|posts?)\\b|\\bno evidence that (?:it|she|he|they|this|any of it) (?:exists?|is|are|was|happened|ever)\\b|\\b(?:shar|spread|pass|repeat)\\w* (?:on )?(?:the|this|such|these) (?:warnings?|stor(?:y|ies)|rumours?|hoax)\\b|\\b(?:a|the) (?:figure|character|puppet|doll|creature|face) (?:said|that is said|supposed|rumoured|claimed) to\\b|\\burban (?:myth|legend)\\b|\\bscare stor(?:y|ies)\\b',
    ],
    [
      3,
      '\\bcopy(?:ing)? (?:the |a |this |these |what)?\\s?(?:stunts?|dares?|they|clips?|videos?|it)\\b|\\b(?:film|filming|filmed) (?:themselves|each other|it|a (?:dangerous )?\\w* ?dare)\\b|\\bdangerous (?:\\w+ )?(?:dare|game|stunt|craze|challenge|trend|tasks?)\\b|\\bdares?\\b.{0,40}\\b(?:spread\\w*|known|going round|called|videos?|clips?|filmed?)\\b|\\b(?:scary|frightening|sinister) (?:character|figure|message|story|game)s?\\b.{0,60}\\b(?:appear\\w*|spread\\w*|tells?|forward\\w*|not real|no evidence|made up|warning)|\\b(?:warning|message|story|rumour)s?\\b.{0,40}\\b(?:going round|doing the rounds|forward\\w*|spread\\w*|shared by parents)\\b.{0,60}\\b(?:no evidence|not true|untrue|made up|false|never|nobody|not real|hoax)',
    ],
    [
      2,
      '\\b(?:points|likes|views|marks?) for (?:doing|each|every|filming|posting|taking)\\b|\\bset of tasks\\b|\\btasks? (?:get|become|grow)\\w* (?:harder|worse|riskier)\\b|\\bback(?:ed|ing) out\\b|\\bproof that they (?:did|have done)\\b|\\bgo bigger\\b|\\bone-?up\\b|\\bpush\\w* (?:them|each other) to go\\b',
    ],
    [
      3,
      '\\b(?:viral|online|internet|social media|dangerous|harmful|risky|extreme|reckless|latest|so-called|daily|hoax|new) (?:\\w+ )?(?:challenges?|dares?|craze|stunts?|hoax(?:es)?|pranks?)\\b',
      '\\bchallenges? (?:for|facing|of|in|to) (?:parents|schools|families|staff|us|the)|\\bnew challenges\\b',
    ],
    [
      3,
      '\\b(?:tak\\w+ part in|attempt\\w*|try\\w*|tried|doing|do|complet\\w+|copy\\w*|copied|film\\w*|imitat\\w+|recreat\\w+|pass\\w* on|perform\\w*|accept\\w*) (?:a |the |this |these |such |any |out |online |viral )*(?:challenges?|dares?|stunts?|craze|trend|hoax)\\b|\\bhoax(?:es)?\\b|\\b(?:this|the) (?:\\w+ ){0,2}(?:challenge|craze|dare)\\b|\\bchallenges? (?:is|involves?|asks?|dares?|requires?|that|videos?|went|spread\\w*|has|where|in which|circulat\\w+|on social|doing the rounds)\\b',
      '\\bthe (?:main |biggest |real |greatest )?challenge (?:for|is (?:to|that)|of)\\b|\\bchallenge (?:their|the|these|this|stereotyp\\w*|harmful|attitudes|views|language)\\b',
    ],
    [
      2,
      '\\bcopy-?cats?\\b|\\bstunts?\\b|\\bpranks?\\b|\\bcraze\\b|\\bchain (?:messages?|letters?|posts?)\\b|\\bdar(?:e|es|ed|ing) (?:each other|them|others|one another|friends|children|someone|pupils|people|you)\\b|\\bdares?\\b|\\bviral (?:videos?|clips?|posts?|trends?|content)\\b|\\bgo(?:ne|es|ing)? viral\\b|\\b(?:dangerous|new|latest|online|harmful|risky|worrying) trends?\\b',
      '\\bdare (?:to|not|say)\\b',
    ],
    [
      1,
      '\\btrends?\\b|\\bchallenges?\\b|\\bpeer pressure\\b|\\bviral\\b',
      '\\bchallenges? (?:for|facing|of|in|to|their|the|these|this)\\b',
    ],
  ),
};
