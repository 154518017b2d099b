/** Words that mean much the same, by what they mean: what is learnt from one of them is told by the others. */
import { stemmer } from 'stemmer';

const WORDS = {
  adult: 'man men bloke guy adult grown woman women older uncle coach stepdad',
  child:
    'child kid girl boy pupil student teen daughter son sons youngster lad lads lass tween class year sibling brother sister',
  stranger:
    'stranger unknown unfamiliar anyone anybody whoever nobody random somebody someone world outsider public met',
  friend: 'friend mate mates pal pals classmate peer cousin buddy',
  picture: 'picture photo image selfie pic pics portrait face faces',
  video: 'video clip film footage',
  naked:
    'naked nude unclothed undress clothes clothing topless underwear bathroom shower bare undressing strip intimate sexual body bodies indecent boxer bikini swimsuit swimwear nightdress arms legs thighs stomach',
  threat: 'threat blackmail demand ransom deadline countdown expose unless extort leak punish',
  money:
    'money qmoney pay pays paid paying payment cash price cost bill bills pound card bank wallet fee charge spend spent buy bought purchase debt savings',
  coin: 'coin gem gems token credit diamond crystal currency voucher bundle skin skins item items',
  chance:
    'chance luck lucky crate chest egg eggs packs spin wheel bet bets betting gamble casino prize odds draw raffle jackpot wager lottery loot surprise blind',
  gift: 'gift present presents parcel trainers treat favour owe owed reward rose roses crown lion generous',
  secret: 'secret hide hides hiding hidden private privately hush quiet alone between',
  write: 'message text texts write writes wrote written dm dms inbox whisper contact reply replies',
  voice:
    'voice headset mic microphone speak spoke hear hears heard talk shout audio call calls sound',
  group: 'group server room rooms channel community chat chats lobby forum',
  live: 'live stream livestream broadcast camera webcam viewer watching audience perform air',
  keep: 'record saved saves save screenshot capture kept copy copies copied taped grab replay',
  place: 'map location dot street address nearby track gps position whereabouts home route house',
  machine:
    'ai bot bots chatbot machine program software generate artificial computer robot tool character assistant companion',
  heart:
    'love lonely girlfriend boyfriend miss misses jealous comfort understand understood listens feeling special favourite trust',
  fake: 'fake false pretend pose poses posing clone imposter lookalike impersonate turned really real claim',
  click: 'link links click password code codes login log download site page website qr virus file',
  shop: 'shop seller ticket order deliver sale deal arrive advert website',
  work: 'job earn earning work account transfer stolen easy quick rich profit cut',
  dare: 'dare challenge trend craze stunt prank copied tried hashtag viral chain nominate',
  count:
    'like likes follower view views streak point points badge score ranking level leaderboard hearts',
  feed: 'feed scroll next algorithm recommend shown autoplay endless clips suggested search',
  nameless: 'anonymous nameless unsigned name names nickname username signed',
  cruel:
    'laugh mock tease insult joke cruel nasty rumour gossip bully bullied bullying excluded hurtful unkind vile comment remark ugly hate humiliate jeer',
  horror:
    'violent violence fight fights death dying blood gore porn pornography horror harm wound torture extreme hate racist abuse beaten killed knife suicide',
  age: 'age aged ages old rated rating',
  meet: 'meet meets meeting park station lift alone trip',
  details:
    'school uniform badge bus birthday surname phone number details email club timetable address',
  lasting: 'week weekly month monthly trial subscription renew cancel free premium plan',
  add: 'add adds added adding suggest suggests request follow follows followed accept accepts accepted invite invited join joined',
  gone: 'vanish disappear delete deleted deletes wiped wipes gone seconds timer expire',
  watch: 'moderate filter check checks checked report reported block monitor',
} as const;

const BY_STEM = new Map<string, string[]>();
for (const [concept, words] of Object.entries(WORDS))
  for (const stem of new Set(words.split(' ').map(stemmer)))
    BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), concept]);

/** What a word may mean, by its stem. */
export const conceptsOf = (stem: string): readonly string[] => BY_STEM.get(stem) ?? [];
