/** Sentences and words that give an age or a year and say of nobody that it happened to them. */

/** Words of what an alert is about: a diary has none of them. */
const DIGITAL =
  /\b(?:apps?|games?|online|phones?|tablets?|photos?|pictures?|messages?|messaged|chats?|clips?|videos?|sites?|websites?|accounts?|posts?|posted|groups?|bots?|chatbots?|live|links?)\b/i;
/** “Weds 18 Nov  Year 4 to the mill”, “27/11 INSET” */
const DATED =
  /^[^\w£€$]*(?:(?:mon|tues?|weds?|wednes|thurs?|thu|fri|sat|satur|sun)(?:day)?\.?,? (?:the )?\d{1,2}\b|\d{1,2}[/.]\d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))/i;
/** “Next: Eid Fun Day, Sunday 12 noon” */
const NEXT =
  /^(?:next(?: (?:week|time|month|\p{L}+day))?|coming up|diary(?: dates?)?|dates? for (?:your|the) diary|what['’]s on): /iu;
/** What a school does all year. */
const SCHOOL_LIFE =
  /\b(?:packed lunch|vaccinat\w+|swimming|non-uniform|inset|concert|ceilidh|carols?|nativity|harvest|sports day|choir|parents['’] evening|open (?:day|evening|morning)|cake sale|quiz (?:night|evening|team)|poems?|streamed|streaming|rehearsals?|residential|trips?|visit to|eisteddfod|prelims|permission slips?|recorders?|netball|cross-country|fun day|f[eê]te|coffee morning|barbecue|bbq|iftar|raffle|jumble sale|disco|bring (?:a|your) (?:dish|plate|friend)|(?:training|session|practice) moves|certificates?|attendance|mufti|photograph day)\b/i;
export const isDiary = (text: string): boolean =>
  (DATED.test(text) || NEXT.test(text) || SCHOOL_LIFE.test(text)) && !DIGITAL.test(text);

/** “To book one of our workshops for Years 6 to 10 (£180 a day)” */
const SOLD =
  /\b(?:workshops?|webinars?|roadshows?|lesson (?:plans?|packs?)|courses?|to book|book (?:a|one|your|now)|free to schools|taster (?:day|session)s?)\b|[£€]\d[\d.]* (?:a|per) (?:day|class|session|head|place|pupil)\b/i;

const SHARE =
  /%|\bper ?cent\b|\b(?:most|many|half|(?:a|one) (?:third|quarter|fifth)|two thirds|three quarters|the majority|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|ten|twenty))\b/i;
/** Whose figures they are: “Ofcom found that …”, “according to a survey”; what the paper itself counted is its own. */
const SOURCE =
  /\baccording to\b|\b(?:ofcom|cybersafekids|internet matters|nspcc|iwf|childnet|uksic|swgfl|the (?:ons|census|commissioner)|eu kids online|common sense media)\b|\b(?<!\bour (?:\p{L}+ ){0,3})(?:survey|study|poll|research)\b|\b(?:reports?|found|estimates?) that (?:most|half|many|about|nearly|almost|over|more|one|two|\d)/iu;
/** “have their own phone”: who has a device, and not who uses the thing. */
const OWNS =
  /\b(?:have|has|had|own|owns|owned|owning|given|with|get|gets) (?:(?:a|an|their|his|her|some) )?(?:(?:own|first|mobile|smart|social media) )*(?:phones?|smartphones?|devices?|tablets?|watch(?:es)?|consoles?|accounts?|profiles?)\b/i;
const isStatistic = (text: string): boolean =>
  SHARE.test(text) && (SOURCE.test(text) || OWNS.test(text));

/** Does a sentence stand in a diary, offer something, or give a statistic of others? */
export const tellsOfNobody = (text: string): boolean =>
  isDiary(text) || SOLD.test(text) || isStatistic(text);

/** “at the height of a Year 7's eyes”, “no harder than for a nine-year-old”, “He posed as a Year 9”: an age that only compares. */
const COMPARED =
  /\b(?:(?:the )?(?:height|size|level|weight|length|eyes|reading age|maths) of|like|than(?: for)?|as (?:big|tall|small|high|simple|easy|clever) as|suits?|(?:pos(?:ed|es|ing)|present(?:ed|s|ing) (?:him|her|them)sel(?:f|ves)|dressed (?:up )?|pass(?:ed|es|ing)(?: (?:him|her)self)? off) as|(?:claim|pretend)(?:s|ed|ing)? to be|(?:in the (?:character|name|guise|role|persona) of|(?:registered|logged in|signed (?:up|in)|set up|written|typed|play(?:ed|ing)|act(?:ed|ing)) as|as though from)|call(?:s|ed|ing)? (?:him|her)self) (?:an? |the |most |any )(?:[\p{L}-]+ ){0,2}?(?:(?:Years?|Yr|Y|P|S|Primary|Key Stage) ?\d{1,2}|\p{L}+[- ]year[- ]olds?|\d{1,2}[- ]year[- ]olds?|(?:boys?|girls?|child(?:ren)?) of \p{L}*\d*)/giu;

/** “with a Year 11's pictures” */
const OF_ONE = /\ban? (?:Year|Yr|Y|P|S) ?\d{1,2}['’]s /gi;

/** “Two boys aged 16 and a 17-year-old have been arrested”: whose age is that of those who are accused. */
const ACCUSED =
  /(?<=^|[.;!?] )(?:(?!\b(?:who|whose|after|for|victims?)\b)[^.;])*\b(?:has|have|had|was|were) (?:(?:since|also|now|both|all) )*(?:been )?(?:arrested|charged|bailed|detained|cautioned|convicted|sentenced|jailed|questioned)\b/giu;

/** A sentence without the ages in it that only compare, or are of those who are accused. */
export const withoutOthersAges = (text: string): string =>
  text.replace(COMPARED, ' ').replace(OF_ONE, ' ').replace(ACCUSED, ' ');
