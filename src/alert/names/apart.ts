/**
 * Ordinary words with a capital in running prose: “On Saturdays there’s Hatch Hour”, “switched Fog off”. Nobody writes
 * them so for nothing, but for what always has its capital: offices, lessons, laws, days, settings of every phone, and people.
 */
import { CALENDAR } from '#model/text/calendar.ts';
import { isKnownWord } from './known-words.ts';
import { ORDINARY } from './name-words.ts';

/** What has a capital wherever it stands. */
const HABITUAL = new Set(
  `${CALENDAR}
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  christmas easter halloween ramadan eid diwali harvest advent lent summer autumn spring winter term half
  england scotland wales ireland britain uk europe european english welsh irish scottish british american australian northern southern eastern western north south east west midlands borders highlands islands county counties
  year years key stage reception primary secondary nursery infant infants junior juniors middle lower upper sixth form school schools college academy trust parents parent carers carer families children child pupils pupil students student teachers teacher staff class classes house assembly
  head heads headteacher principal deputy assistant chair chairs governor governors lead leads officer officers director manager minister ministers secretary prime first commissioner inspector sergeant constable sheriff superintendent doctor nurse mayor president king queen prince princess sir madam designated senior chief board committee panel council commission group groups force task team unit service services hub office department centre government opposition parliament state police court bank church bible god
  division branch section bureau agency institute association federation alliance network society union authority ministry treasury congress senate
  maths mathematics art arts music drama science sciences biology chemistry physics history geography french spanish german computing literacy numeracy health social care travel tourism business media studies sport sports games pe re pshe world book day week month eco forest
  safeguarding alert safety online internet web e-safety digital cyber advice guide guidance information help support contact report reporting policy policies act law bill code education together working newsletter bulletin notice update news letter page pages
  early yr age step level round chapter share before after public plus pro premium gold lite max unlimited
  phone tablet device wifi bluetooth settings setting mode restricted dark airplane flight silent night safe guest bedtime privacy private location content restrictions permissions permission purchases purchase controls control parental notifications notification disturb account accounts password profile menu home map maps people chats chat friends contacts messages apps family sharing screen time block mute restrict comments search me you who sees more community standards terms conditions guidelines
  mr mrs ms miss mum dad nan gran grandad grandma mummy daddy`
    .split(/\s+/)
    .filter(Boolean),
);

/** First names that are words, too. */
const FIRST_NAMES = new Set(
  `grace will rose hope faith joy mark jack ruby daisy lily poppy ivy hazel holly amber jade pearl jasmine iris violet heather dawn eve sky skye robin rob bill frank pat drew art ray dean guy max penny sandy gene miles chase mason hunter parker taylor reed cliff glen basil victor ernest angel archer ash river willow olive fern bella grant chip nick sue josh mac mel marina melody harmony star crystal honey charity prudence patience mercy constance rusty buddy duke earl christian felicity verity trinity destiny paige brook brooke sage rowan heath cash jay kit teddy bobby tom jerry dolly barry don dick ken harry alec sid tim barb nell jo ty charlie sam alex kim lee ben dan ali ellie lucy emma george james john peter paul david adam luke matt ann anne mary jane kate beth leo theo noah mia ava zoe orla mina nina lola`
    .split(/\s+/)
    .filter(Boolean),
);

/** Two words of English in one: “Nightlight”. */
export const isCompound = (word: string): boolean =>
  [...word].some(
    (_, at) =>
      at > 2 &&
      word.length - at > 2 &&
      isKnownWord(word.slice(0, at)) &&
      isKnownWord(word.slice(at)),
  );

/** Words that a phrase may have between its capitals. */
const JOINTS = new Set(['&', 'of', 'the', 'my', 'to', 'in', 'on', 'for', 'a']);

const smallOf = (word: string): string => word.toLowerCase().replace(/[’']s?$/, '');
const isHabitual = (word: string): boolean =>
  HABITUAL.has(smallOf(word)) || FIRST_NAMES.has(smallOf(word)) || /^\d+$/.test(word);

/**
 * Two or more words, each with its capital and then small letters, that are not there for an office, a lesson or a
 * setting: “Lost My Island”, “Marlo & Me”, “Last One Up”.
 */
export const isPhrase = (form: string): boolean => {
  const words = form.split(' ').filter((word) => !JOINTS.has(word));
  return (
    words.length > 1 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{N}’'-]*\p{Ll}[\p{L}\p{N}’'-]*|I|A|\d+)$/u.test(word),
    ) &&
    !FIRST_NAMES.has(smallOf(words[0] ?? '')) &&
    // “Attendance in Year 9”: most of it is always written so.
    words.filter((word) => !isHabitual(word)).length * 2 >= words.length &&
    (form.includes('&') || TIER.test(form) || !isHabitual(words[0] ?? '')) &&
    !OFFICES.test(form)
  );
};
/** The last word tells what it is: “Careers Hub”, “Market Square”, “Student Finance Office”, “Infant Gate”. */
const OFFICES =
  / (?:of|for) |^ask to buy$|^do not |(?:^| )(?:gate|square|station|bridge|quay|precinct|arcade|playground|hub|desk|lead|form|stage|group|committee|minister|day|week|festival|act|policy|education|studies|safety|controls?|settings?|restrictions|guidelines|standards|centre|office|officer|time|purchases|newsletter)$/i;

/** “Plus One”: what else would be one of several sorts of a thing begins a name. */
const TIER = /^(?:plus|pro|gold|max|public) /i;
/**
 * How much says that ordinary words are a name, by their capital alone: in points, for one mention.
 * @param run All of the words with capitals that it stands among.
 */
export function apartOf(form: string, run: string): number {
  if (form.includes(' '))
    return isPhrase(form)
      ? form.split(' ').every((word) => ORDINARY.has(smallOf(word)))
        ? 1
        : 1.8
      : 0;
  // “First Bus”, “Before It Happens”: a part of something else.
  return run.replace(/['’]s$/, '') === form &&
    !isHabitual(form) &&
    isKnownWord(form) &&
    /^\p{Lu}\p{Ll}+$/u.test(form)
    ? 1
    : 0;
}
