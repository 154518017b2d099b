/** Who and what has a capital and is no service: people, bodies, places, lines to ring. */
import { isBlessing } from '#model/language/blessing.ts';
import { CHANGED_NAME } from '#model/language/changed-name.ts';
import { BODIES, isOrganisation } from '../front/organisation.ts';
import { type Mention, nameKey } from './mentions.ts';
import { ORDINARY, PLACES } from './name-words.ts';

const TITLE =
  '(?:coach|mayor|lieutenant|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|pc|pcso|dc|ds|di|dci|dsu|sgt|sergeant|inspector|superintendent|garda|constable|officer|detective|agent|sheriff|headteacher|head|principal|cllr|councillor|rev|reverend|father|sister|brother|uncle|aunt(?:ie|y)?|imam|ustadha?|sheikh|shaykh|maulana|mufti|hafiz|rabbi|pastor|vicar|canon|deacon|granthi|giani|swami|pandit|akela|nurse|capt|captain|chief|commissioner|minister|manager|lead|director)';
const PERSON_BEFORE = new RegExp(
  `\\b(?:${TITLE}|dear|(?<!\\b(?:they|she|he|who|children|pupils|it|you|we|I) )(?:said|says)|signed|ask for|yours|(?:regards|wishes|thanks|sincerely|faithfully|dhùrachd|meas|gywir),|her friend|his friend|daughter|son|mother|mum|dad|\\p{Lu}\\.)\\.?,?\\s*$`,
  'iu',
);
/** “Mr Oyelaran” */
export const TITLED = new RegExp(`^${TITLE}\\.? \\p{Lu}`, 'iu');
const PERSON_AFTER =
  /^["”']*(?: \([^)]*\b(?:DSL|DSP|lead|head|officer|governor)\b|,? (?:who|whom|whose)\b(?! (?:shows|lets))| is(?: not|n['’]t) (?:her|his|their|its) (?:real |own |actual )?name\b|, (?:aged )?\d{1,2}\b(?!\+| and over)|,? aged\b|['’]s name\b| (?:said|told|says|tells us|recalled|remembers|explained|added|writes|wrote|received|thought|felt)\b|,? (?:headteacher|head of|deputy|director|chair|officer|pennaeth|principal|DSL|a parent|a mother|a father|a pupil|stiúrth)|['’]s (?:(?:great-)?(?:grand)?(?:mother|father|parents)|mum|dad|gran|grandad|aunt|uncle|sister|brother|friends|family)\b)/iu;
/** “A boy called Max” is no platform. */
const PERSON_CALLED =
  /\b(?:users?|players?|members?|strangers?|visitors?|viewers?|avatars?|persons?|accounts? holders?|voices?|blokes?|lads?|boys?|girls?|m[ae]n|wom[ae]n|child|children|pupils?|students?|friends?|people|teachers?|sons?|daughters?|dogs?|cats?|hamster|someone|somebody|teenagers?|adults?|officer|victims?|guide|leaflet|booklet|film|book|play|poem|song|lesson|assembly|project|campaign|scheme|programme|policy|law|act|lists?|doors?|walls?)\b[^.;,]{0,12},? (?:who is |who was |was |is |are |were )?(?:called|named|known as|nicknamed|dubbed)\s+["“‘'*]*$/i;
/** “The ‘Whistle’ text number”: a line to ring. */
const IS_LINE =
  /^["”’'*]* (?:(?:text|phone|help|advice|support) ?)?(?:numbers?|(?:help)?lines?)\b(?! (?:of|up|in))/i;
const PLACE =
  /(?:^| )(?:road|street|row|rise|close|drive|crescent|grove|terrace|court|lane|avenue|park|abbey|farm|church|town|village|valley|hospital|museum|castle|county|borough|theatre|library|mums|dads|parents|carers|neighbours|residents|zoo|beach|island|wood|woods|gardens|common|hall|house|hill|shopping|centre|class|day|week|month|evening|term|holidays?|festival|season|health|corner|shed|band|ensemble|law|act|bill|duty|guidance|policy|strategy|framework|charter|regulations?|appendix|forum|team|unit|award|cup|fair|concert|athletic|f[eê]te|fayre|gala|marathon|choir|orchestra|crew|pedal|mosque|masjid|gurdwara|mandir|synagogue|chapel|cathedral|parish|madrasa|madrasah|maktab|dojo|rovers|united|fc|scouts|guides|estate|branch|depot|lock|canal|quay|pier|reservoir)$/i;
const POSTED = /\b(?:app|game|site|website|platform|bot|chatbot),? (?:called )?["“‘'*]*$/i;

/** “isn’t”, “Thurs”, “GN 22”, as papers number themselves, “Child B”, “K.R”, “DLP”, “St Wendrith”, and where all go for a visa. */
const NO_NAME =
  /^(?:\p{L}+n['’]t|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)|[A-Z]{1,3} ?\d{1,3}|(?:child|pupil|student|learner|person|boy|girl|parent|adult|victim|young person) [A-Z]|d?d[sl][lp]s?|lado|mash|senco|st\.? \p{L}[\p{L}’'-]+|(?:\p{L}\.)+\p{L}|(?:www\.)?gov\.uk)$/iu;
/** “Sports Hall 2”, “Astro 3” */
const NUMBERED_PLACE = /^(?:(?:sports )?hall|astro|pitch|court|hut|unit|studio|gym|lab) \d+$/i;
export const isNeverName = (form: string): boolean =>
  isBlessing(form) || NO_NAME.test(form) || NUMBERED_PLACE.test(form);

/** Points against a mention; who is a person once is one wherever the name stands. */
export const isPerson = (mention: Mention): boolean =>
  // “a Golden is six in a thousand”: nobody has an article.
  !/\b(?:an?|A|An|another|every) ["“‘']?$/.test(mention.before) &&
  // “DazzleDan, who opens eggs”: whoever is called so is so on an app.
  !(IS_JOINED.test(mention.form) && /^,? (?:who|whom|whose)\b/.test(mention.after)) &&
  isPersonAt(mention);
const IS_JOINED = /^(?!(?:Mc|Mac|De|Di|La|Le|Fitz|O['’])\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

const isPersonAt = ({ form, before, after, isFirst, block }: Mention): boolean =>
  TITLED.test(form) ||
  PERSON_BEFORE.test(before) ||
  PERSON_AFTER.test(after) ||
  isCalledPerson(before) ||
  FROM.test(before) ||
  (/^(?:(?:from|to|cc|author|written by|words):?|by|.* · with) $/i.test(before) &&
    /^(?:$|,| <| \()/.test(after) &&
    FULL_NAME.test(form)) ||
  (isFirst && ADDRESSED.test(after)) ||
  SPEAKS_AT.test(before) ||
  SPEAKS.test(after) ||
  // “The minimum age for Chattle is 16”
  (IS_AGED.test(after) && !/\bage (?:for|of|on) $/.test(before)) ||
  IS_SOMEBODYS.test(after) ||
  (after === ',' && block.text.split(' ').length < 4);

export const isCalledPerson = (before: string): boolean => PERSON_CALLED.test(before);
/** “[07:58] Priti (class rep 5B): Morning all” */
const SPEAKS_AT = /^\W*(?:\[(?:[\d/.]+,? )?\d{1,2}[:.]\d\d\] |[\d/.]+,? \d{1,2}[:.]\d\d - )$/;
/** “ADELEKE: Hi, Col.”: who speaks in a transcript; “[SchoolComms 16:12]”: what carried the message. */
const SPEAKS =
  /^: (?:["“]?(?:Hi|Hello|Yes|No|Well|So|Ha|Thank|Thanks|Could|And|But)\b)|^ \d{1,2}[:.]\d\d\]/;
/** “Orla is fourteen”, “Finlay (11) lives with his gran”, “Dray gave him a dragon” */
const IS_AGED =
  /^["”’'*]*(?: (?:is|was|turned) (?:only |just )?(?:six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen|\d{1,2})\b(?! (?:and|or) (?:over|above|older)|\+)| \(\d{1,2}\)(?: (?!lets|is\b|and\b|has\b)\p{Ll}|, )| (?:always |then |never )?(?:gave|found|asked) (?:him|her|them|me|us|first|after)\b)/u;
/** “Tomasz (we have changed his name)”, “Síofra (her parents agreed)” */
const IS_SOMEBODYS = new RegExp(
  String.raw`^["”']*(?:['’]s)? \((?:${CHANGED_NAME}|(?:his|her|their) (?:parents?|mother|mum|mam|father|dad|family|friends)\b)`,
  'iu',
);
/** “a note to parents, from Shanice and …” */
const FROM =
  /\b(?:well done|congratulations|thanks|thank you) to (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?,? (?:and )?){0,6}$|\b(?:note|letter|message|e-?mail|words?|update)\b[^.]{0,40}\bfrom (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? and )?$/u;
/** “Priya Nandra”, as at the head of a mail or under a headline. */
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
/** “Dayo, can you find out …” */
const ADDRESSED = /^, (?:can|could|please|thanks|thank|just|are|do|did|will|would|any|here)\b/i;

/** Is it a body, a place or a line, by its own words or the next? */
export function isOther({
  form,
  run,
  before,
  after,
  isStated,
  sentence,
  block: { section },
}: Mention): boolean {
  if (CASE_NUMBER.test(form) || (COLOUR.test(before) && DRIVES.test(sentence))) return true;
  if (
    GIVES_HELP.test(after) ||
    IS_OF_PLACE.test(after) ||
    HEADER.test(before) ||
    IS_LINE.test(after) ||
    isOfMany({ form, before, after }) ||
    (IS_DEMONYM.test(form) &&
      ARTICLE.test(before) &&
      /^ \p{Ll}/u.test(after) &&
      !IS_PLACE_AFTER.test(after))
  )
    return true;
  if (isStated || POSTED.test(before) || IS_BUTTON.test(after)) return false;
  return (
    (isOrganisation(run) && !(IS_SOFT.test(run) && IS_THROUGH.test(before))) ||
    PLACE.test(run) ||
    COUNTY.test(form) ||
    form.split(' ').every((word) => BODIES.has(word.toLowerCase())) ||
    BODIES.has(form.toLowerCase()) ||
    BODIES.has(`${form.toLowerCase()}'s`) ||
    (/line(?: |$)/i.test(form) && (section === 'help' || section === 'steps'))
  );
}

/** “the man's silver Astra was seen by the gate”: a car. */
const COLOUR = /\b(?:silver|grey|black|white|blue|red|green|dark|gold|maroon) $/i;
const DRIVES =
  /\b(?:park(?:ed|s)?|dr(?:ives?|ove|iving|iver)|number plate|registration|car|van)\b/i;
/** “a Cumbrian college” */
const IS_DEMONYM = /^\p{Lu}\p{L}{2,}(?:ian|ish|ese)$/u;
const ARTICLE = /\b(?:an?|the|our|another|some|one|two) $/i;
const IS_PLACE_AFTER = new RegExp(`^ (?:\\w+ )?(?:${PLACES})\\b`, 'i');
/** “Freshers' money myths”: what several people have. */
const isOfMany = ({ form, before, after }: Pick<Mention, 'form' | 'before' | 'after'>): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(form) && /^['’] \p{Ll}/u.test(after) && !/["“‘']$/.test(before);
/** “the Saltmarsh estate” */
const IS_OF_PLACE =
  /^ (?:housing )?(?:estate|ward|bypass|high street|leisure centre|bus station)\b/;
/** “Kidscape have leaflets for parents” */
const GIVES_HELP =
  /^(?: and (?:\p{Lu}\S+ ?)+)? (?:also )?(?:have|has|offers?|publish(?:es)?|gives?|provides?) (?:\p{Ll}+ ){0,3}(?:leaflets?|advice|guidance|resources|helplines?|support|counselling)\b/u;
/** “a note through Owl Post”: what may be a newspaper, and stands where a service does. */
const IS_SOFT =
  /^\p{Lu}\p{Ll}+ (?:post|mail|echo|line|watch|times|news|network|club|club|society|union)$/iu;
const IS_THROUGH = /\b(?:through|via|using) ["“‘]?$/;
/** “From: Community Learning and Development” */
const HEADER = /^(?:from|to|cc|bcc): [^.]*$/i;
/** “the Lost My Island form”: a page of a service, whatever its last word. */
export const IS_BUTTON = /^["”’]? (?:form|button|screen|tab|badge|update|level|round)\b/;
/** “I-110326-PSA”: the number of a paper. */
const CASE_NUMBER = /^\p{Lu}+[-/]\d{2,}(?:[-/][\p{L}\d]+)*$/u;
/** “Tarnshire”. */
const COUNTY = /^\p{Lu}\p{Ll}+shire$/u;

/**
 * “ClickWise is the online safety programme of …”, “a ‘Fog’ setting”, “our filter, NetWarden”: a body’s own work, one
 * button of a service, what a school keeps watch with. It is no service wherever else it stands.
 */
export const isPartOfOther = ({ before, after, form, isStated }: Mention): boolean =>
  IS_OPERATION.test(`${before}${form}`) ||
  OUR_FILTER_BEFORE.test(before) ||
  OUR_FILTER_AFTER.test(after) ||
  IS_FOR_ADULTS.test(after) ||
  IS_OURS.test(after) ||
  OUR_OWN.test(before) ||
  IS_SLOGAN.test(before) ||
  (!isStated && (IS_WORK_OF.test(after) || (/["“‘]$/.test(before) && IS_SETTING.test(after))));
/** “Operation Kestrel”, “an operation called Larkspur”: what a force calls its work. */
const IS_OPERATION =
  /(?:\bOperation |\boperation,? (?:(?:(?:which|that) )?is )?(?:called|named|code-?named|known as) )["“‘]?\p{Lu}\S*$/u;
const OURS = `(?:our|(?:the |your )?school['’]s)(?: own)? (?:[\\p{L}-]+ ){0,2}(?:filter(?:ing)?|monitoring|firewall)\\b(?: \\p{Ll}+)?`;
const OUR_FILTER_BEFORE = new RegExp(`\\b${OURS},? (?:(?:is )?called )?["“‘]?$`, 'iu');
const OUR_FILTER_AFTER = new RegExp(
  `^["”’]?,? (?:(?:which )?is )?(?:${OURS}|the (?:[\\p{L}-]+ )?filter\\b[^.]{0,20} (?:we|(?:the|our) school)\\b|to (?:filter|monitor)\\b)`,
  'iu',
);
/** “Rosie Rabbit, our feelings puppet”: the school's own. */
const IS_OURS = /^["”’']?,? (?:(?:who|which) is )?our (?!(?:children|pupils|students|young)\b)/;
/** “our puppet, Rosie Rabbit” */
const OUR_OWN =
  /\bour (?!(?:children|pupils|students|young)\b)(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+, ["“‘]?$/u;
/** “Kite & Compass is an independent service for schools” */
const IS_FOR_ADULTS =
  /^ (?:is|was) (?:an?|the|our) (?:[\p{L}-]+ ){0,3}(?:service|site|website) (?:for|that helps) (?:schools|families|parents|teachers)\b/u;
const IS_WORK_OF =
  /^,? (?:is|was) (?:an?|the|our) (?:[\p{L}-]+ ){0,4}(?:programme|campaign|project|initiative|charity|scheme|helpline) (?:of|by|from|run|led|for)\b/u;
/** “Our posters say Tell Someone, Show Someone” */
const IS_SLOGAN =
  /\b(?:posters?|slogan|motto|banners?) (?:is|are|says?|reads?):? ["“‘]?(?:\p{Lu}[\p{L} ]+, ?(?:and )?)*$/u;
const IS_SETTING = /^["”’] (?:settings?|modes?|buttons?|options?|tabs?|switch)\b/;

/** “Holmewater” of “Holmewater Council”: the town, wherever it stands. */
export const townIn = (mention: Mention): Mention[] => {
  const [, town] = IS_OF_TOWN.exec(mention.run) ?? [];
  return town ? [{ ...mention, form: town }] : [];
};
const IS_OF_TOWN =
  /^(\p{Lu}\p{Ll}{2,}) (?:(?:Borough|County|City|District|Metropolitan|Town|Parish) )?(?:Council|Constabulary|Police)$/u;

/** Is it a place on a map, by the last of its words or by what is there? */
export const isPlace = ({ form, before, isStated }: Mention): boolean =>
  !isStated && ((form.includes(' ') && PLACE.test(form)) || IN_PLACES.test(before));
/** “Schools in Harlow Vale, Pennick and Stowbridge”: where these are is on a map. */
const IN_PLACES =
  /\b(?:[Ss]chools|[Cc]olleges|nurseries|academies|families|households|homes|parks|streets|libraries|shops|towns|villages|areas) (?:in|around|across|near|outside) (?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*,? (?:and |or )?)*$/u;

/** “St Aldhelm's” of “St Aldhelm's High School”. */
const withoutKind = (name: string): string => {
  const words = name.split(' ');
  while (words.length > 1 && isOrdinary(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};
const isOrdinary = (word: string): boolean =>
  ORDINARY.has(word.toLowerCase()) ||
  isOrganisation(word) ||
  /^(?:high|infant|junior)$/i.test(word);

/** Keys of names that belong to others: help routes, the publisher, and what a body's name is made of. */
export function keysOfOthers(names: readonly string[]): Set<string> {
  const keys = new Set(names.flatMap((name) => [nameKey(name), nameKey(withoutKind(name))]));
  for (const name of names)
    for (const part of name.split(/[\s,/|()]+/))
      if (/^\p{Lu}/u.test(part) && part.length > 3 && isOrganisation(name)) keys.add(nameKey(part));
  return keys;
}
