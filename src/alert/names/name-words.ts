/** Words around a name that tell a platform, a challenge or a currency from everything else with a capital. */
import { CALENDAR } from '#model/text/calendar.ts';

/** Things that a name may be: an app, a game, a dare, a coin. */
export const PLACES =
  'apps?|applications?|sites?|websites?|platforms?|games?|chat ?rooms?|forums?|servers?|networks?|messengers?|chat ?bots?|bots?|companions?|ai friends?|services?|tools?|marketplaces?|browsers?|streaming|generators?|simulators?|markets?|filters?|quiz(?:zes)?|toys?|robots?|dolls?|(?:smart|talking|tracking|gps|connected)[- ]?(?:speakers?|watch(?:es)?|glasses|rings?|tags?|wristbands?|teddy|teddies|bears?)|smartwatch(?:es)?|(?:toy|virtual|talking) pets?|question-and-answer pages?|extensions?|add-ons?|mods?|worlds?|universes?|headsets?|social media|video[- ]chat|livestream(?:ing)?|(?:group |private |whole-class )?chats?|chat groups?|livestreams?|phone lines?';
const DARES =
  'challenges?|dares?|trends?|craze|hoax(?:es)?|stunts?|pranks?|characters?|figures?|memes?|chain (?:messages?|letters?|posts?|e-?mails?)|(?:scary|ghost|horror|urban|online) (?:stor(?:y|ies)|messages?|myths?|legends?)|story|rumours?|scares?';
const MONEY =
  'currenc(?:y|ies)|coins?|tokens?|credits?|gems|points|money|bucks|diamonds|gifts?|vouchers?|skins?|loot ?box(?:es)?|crates?';
const WEAK =
  'accounts?|videos|clips|messages|posts|stories|channels?|groups?|pages?|sellers?|advertisers?|profiles?|firm|company|shop|store|brand|product|friend|feature|map|device|gadget|plugin|add-on|software|program|programme|community|space|boards?';

/** Things that a child owns. Bare, each is a word for something else too, so that what stands before must tell. */
export const THING =
  '(?:watch(?:es)?|smartwatch(?:es)?|headsets?|goggles|speakers?|tags?|rings?|wristbands?|bracelets?|trackers?|dolls?|bears?|teddy|teddies|cameras?|glasses|pendants?|lockets?|pens?|drones?|consoles?|handhelds?|earbuds|keyrings?|backpacks?|vapes?|drops|bottles?|cards?)';
export const NOUN = `(?:${PLACES}|${DARES}|${MONEY})`;
export const ANY_NOUN = `(?:${PLACES}|${DARES}|${MONEY}|${WEAK})`;
export const IS_DARE = new RegExp(`\\b(?:${DARES})\\b`, 'i');
export const IS_MONEY = new RegExp(`\\b(?:${MONEY})\\b`, 'i');
export const IS_PLACE = new RegExp(`\\b(?:${PLACES})\\b`, 'i');

/** Capitals that are no name of a service: days, places, festivals, school words. */
export const ORDINARY = new Set(
  `${CALENDAR}
  england scotland wales ireland britain uk europe european london belfast cardiff edinburgh dublin english welsh irish scottish british american australian french northern southern eastern western cymraeg saesneg gaeilge
  pounds pence euros dollars cents
  shame guilt fear panic blame secrecy silence pride kindness trust boredom envy anger grief loneliness honesty patience courage embarrassment pressure
  sheriff superintendent
  christmas easter halloween ramadan eid diwali
  year years key stage reception primary secondary nursery sixth form school schools academy trust parents parent carers carer families children child young people pupils pupil students student teachers teacher staff head headteacher governors
  safeguarding alert safety online internet e-safety digital cyber advice guide guidance information help support contact contacts report reporting signs red flags risks risk next steps what why how who where when if is are do does don't
  room rooms server servers world group groups app apps website site platform game games chat voice voices audio text texts microphone video live stream social media phone tablet computer device wifi wi-fi bluetooth gps vpn ai qr pin cctv sim sms iphone ipad ios android windows mac apple dsl dsp ddsl pshe rshe rse send senco gdpr pta nhs uk usa us eu id faq url html pdf
  i a an the this that these those it its they them their we our us you your he she his her no not yes and or but so as at by for from in into of off on onto out over to under up with without after before during since until while because although though than then there here all any both each every few many more most much none one other others several some such two three four five six seven eight nine ten first second third last once
  ask talk tell keep use check make look listen stay save block turn set take give get go let try never always please remember know think feel see say be have has had was were will would can could may might must should
  message messages account accounts comment comments viewers users user anyone everyone someone somebody nobody adults adult strangers stranger friends friend boys girls boy girl people person images pictures photos videos money gifts gift home
  it's that's there's here's what's let's edit links remove
  another either neither instead about above across against along among around because below beside between beyond despite down except inside near outside past per through throughout towards via whether within yet
  alerts bulletin notice briefing newsletter circular issue page version date issued posted published updated note dear yours thank thanks copyright privacy cookies menu desk desks
  deputy lead officer board council police service centre office department partnership unit team
  ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr cinio samhain nollaig bealtaine
  only just even also well still again soon later often sometimes usually rarely perhaps maybe
  subject sent cc bcc attachments external original forwarded communion confirmation
  class classes mom mum dad mommy mummy daddy gran grandma grandad nan brother sister son daughter mother father aunt uncle
  sextortion grooming bullying cyberbullying phishing deepfakes deepfake catfishing livestreaming gambling vaping sexting blackmail self-harm suicide scams scam fraud hacking malware trolling doxxing impersonation
  teenagers teenager sellers buyers boy victims members
  mr mrs ms miss mx dr prof sir pc dc ds di sgt hallowe'en re fw fwd ps nb
  urgent detectives detective nativity sign summary related principal reporting breaking exclusive reminder
  vacancies login logout translate admissions calendar curriculum policies accessibility sitemap search content download print share follow tweet gallery uniform lunches attendance ofsted ptfa hsa profile profiles settings notifications visibility password passwords username inbox
  challenge challenges dare dares craze trend hoax
  inset fógra rabhadh rhybudd hysbysiad p.s ok age ages rating price
  fao slt important
  wean weans bairn bairns enquiry enquiries
  annwyl accept reject manage decline allow cookie cookies preferences
  being made clips clip talk play playing watching being leaving checking going leaving copied left free friends`
    .split(/\s+/)
    .filter(Boolean),
);
