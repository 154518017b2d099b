/** Organisations, so that they are not taken for platforms, and to find who issued an alert. */

const WORDS =
  "ysgol|coleg|sgoil|rescue|scoil|coláiste|gaelscoil|coimisiún|roinn|tusla|cyngor|comhairle|heddlu|police|constabulary|garda|psni|council|trust|foundation(?! (?:stage|phase|year|subjects))|partnership|board|academy|academies|schools?|college|colleges|university|agency|commission|commissioner(?:'s office)?|office|department|ministry|government|parliament|authority|association|society|network|institute|charity|alliance|centre|center|services?|district|diocese|federation|consortium|unit|team|committee|taskforce|task force|forum|nhs|directorate|bureau|project|helpline|infants|juniors|primary|nurser(?:y|ies)|librar(?:y|ies)|mosque|gurdwara|synagogue|cathedral|scouts|brownies|cadets|harriers|anglers|striders|playgroup|pre-?school|hospice|hospital|court|church|bank(?! holiday)|union|standards|clinic|surgery|hub|panel|bwrdd|bord|coalition|campaign|programme|watch|line|times|news|newspaper|post|gazette|echo|advertiser|courier|chronicle|argus|mercury|observer|examiner|magazine|guardian|mail|herald|radio|television|learning community|cluster|(?:rowing|rugby|football|cricket|swimming|athletics|gymnastics|tennis|hockey|boxing|sports?|sailing|youth|netball|judo|karate) clubs?";

const ORGANISATION = new RegExp(`(?:^|[\\s(/|])(?:${WORDS})(?![\\p{L}-])`, 'iu');

/** A body for certain, whatever is said of it: a channel may be called “The Circle Line”. */
export const isPublicBody = (text: string): boolean =>
  /\b(?:police|constabulary|council|foundation|partnership|board|academ(?:y|ies)|schools?|colleges?|university|agency|commission|department|ministry|government|nhs|federation|helpline|safeguarding|children['’]s)\b/i.test(
    text,
  );

/** Bodies that an alert may name, by their names alone. They are no platform. */
export const BODIES = new Set(
  "mash lado camhs ofqual cpoms airdrop hopeline hopeline247 hopelineuk rnli rspca rspb aqa ocr edexcel wjec ccea sqa bbfc childline nspcc ceop iwf nca swgfl childnet ofcom ofsted ico dfe kcsie pegi bbfc esrb bbc itv sky nhs ncmec fbi ftc europol interpol psni hwb meic sbni tusla ispcc hse estyn eti ncsc samaritans papyrus shout kooth youngminds mind beat frank crimestoppers fearless barnardo's barnardos gamcare gambleaware begambleaware stopncii unicef internetmatters internet matters parentzone parent zone thinkuknow commonsense common sense media citizens advice which? prevent mencap victim support refuge womens aid action fraud report fraud report remove take it down hotline.ie webwise garda gardaí gardai an garda síochána coimisiún na meán department of education welsh government scottish government education scotland police scotland online safety act ofcom's safer internet day safer internet centre uksic ukcis ceop education lucy faithfull foundation stop it now shore the mix national crime agency internet watch foundation wi-fi wifi bluetooth gps vpn ai qr pin cctv ip dm dms id usb iphone ipad ios android windows mac apple app store google play play store screen time family link uk us eu usa dsl dsp ddsl send senco pshe rshe rse gdpr sim sms mms hd tv pc gp mp faq pta year reception".split(
    ' ',
  ),
);

export const isOrganisation = (text: string): boolean =>
  ORGANISATION.test(text.replace(/[’‘]/g, "'"));

/** Does a text name an organisation? Its word for what it is has a capital: “A letter from Hale Lane School”, not “a letter to schools”. */
export const namesOrganisation = (text: string): boolean =>
  OF_A_NATION.test(text) ||
  [...text.replace(/[’‘]/g, "'").matchAll(new RegExp(ORGANISATION.source, 'giu'))].some(([match]) =>
    /^[\s(/|]?\p{Lu}/u.test(match),
  );

/** “Safer Screens Wales” */
const OF_A_NATION =
  /^(?!(?:North|South|Mid|West|East|Northern|Southern)\b)(?:\p{Lu}[\p{L}’']+ ){1,4}(?:Wales|Cymru|Scotland|Ireland|UK)$/u;

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'with', 'to']);

/** Short forms with vowels, which stay in capitals. */
const CAPITALS = new Set(['uk', 'eu', 'usa', 'ai', 'ceop']);

/** “LOCH DORCHA EDUCATION BOARD” as a person would write it; text that has small letters stays. */
export function unshout(text: string): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{4}/u.test(text)) return text;
  return text
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL.has(word)
        ? word
        : CAPITALS.has(word) || /^(?!st$|mrs?$|dr$|cwm$)[^aeiouy&]{2,6}$/.test(word)
          ? word.toUpperCase()
          : word.replace(/^(\P{L}*)(\p{L})/u, (_, before, letter) => before + letter.toUpperCase()),
    )
    .join(' ');
}
