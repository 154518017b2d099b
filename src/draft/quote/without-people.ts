/**
 * A sentence of an account without the people and the places in it: “DC Ann Hollis said”, “at Quay Street”. What is left out
 * is shown, and what was done is still told.
 */
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';
import { capital, withArticle } from '#model/text/mid-sentence.ts';

/** What has a capital, and names neither. */
export const NO_NAME = new RegExp(
  String.raw`^(?:I|Mums?|Mam|Mummy|Dads?|Daddy|Nan(?:a|ny)?|Gran(?:dad|ny|ma|dma|dpa)?|Christmas|Easter|Hallowe(?:en)?|GPs?|Bluetooth|Wi-Fi|Police|Internet|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Years?|Reception|Key|Stage|P\d|S\d|QR|AI|PIN|Trading|Standards|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)|${WEEKDAY}s?|${MONTH}|English|Welsh|Irish|Scottish|British)$`,
);

/** Days that everybody knows by their name. */
const DAYS =
  /^(?:New Year|Boxing Day|Bonfire Night|Black Friday|(?:New Year|Valentine|Mother|Father)['’]s(?: Day| Eve)?|World Book Day|Safer Internet Day)$/u;

const GAP = '[…]';
/** With the line of an account, “Paddy_07”: it is one name. */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}_’'-]*`;
/** Names that stand together: “Ruth Pellow”, “Isle of Kell”, “St Anne’s”. */
const RUN = `${WORD}(?:(?: (?:of|the|and|de|van|Ó|Ní))? ${WORD})*`;
/** Within a sentence, or behind a title at its beginning. */
const NAMED = new RegExp(
  `(?<=[\\p{L}\\p{N},;:’)—–-] |["“‘(])${RUN}|^(?:Mrs?|Ms|Miss|Dr|PC|DC|DS|DI|Sgt|Sergeant|Inspector|Detective|Councillor|Cllr)\\b\\.?(?: ${RUN})?`,
  'gu',
);

/** “Maisie, 15, saved for months”, “Sarah Hale (43) found out”: somebody with an age, at the beginning. */
const WITH_AGE =
  /^(["“‘]?)\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?(?=(?:,| \() ?(?:who is |aged )?(\d{1,2})(?:,|\)))/u;
const GROWN_UP = 18;

/** “Det Insp Ruth Pellow” is told by what she is. */
const OFFICER = new RegExp(
  `(?<![\\p{L}])(?:(?:Acting|Temporary|Det|Detective|Chief|Deputy|Assistant|Police)\\.? )*(?:Insp|Inspector|Sgt|Sergeant|Con|Constable|Supt|Superintendent|PC|PS|DC|DS|DI|DCI|PCSO)\\.? ${RUN}`,
  'gu',
);

/** “Marsha Oyelaran, head of trading standards at Eastmarsh Council, said”: who speaks is told by what they are. */
const WITH_ROLE =
  /^(["“‘]?)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}, (?:(an?|the) )?(?!who\b|whose\b|from\b|of\b|aged\b|her\b|his\b|their\b)(\p{Ll}[^,:;."“]{2,60}?)(?: (?:at|of|for|from|with|in) (?:the )?\p{Lu}[^,:;"“]*)?, (?=(?:also )?(?:said|says|added|adds|warned|warns|explained|explains)\b)/u;

/** What kind of place or body its name says that it is, last or first: “Penmarrow Weir”, “River Thell”. No family is called so. */
const KIND =
  /^(?:Academy|Agency|Association|Bureau|Canal|Centre|Cinema|College|Commission|Council|Court|Department|Federation|Foundation|Harbour|Hospital|Hotel|Lake|Leisure Centre|Library|Museum|Nursery|Office|Partnership|Quarry|Railway|Reservoir|River|School|Shopping Centre|Society|Station|Team|Theatre|Union|Unit|University|Weir)$/;
/** What an adjective tells of, in a name of a place; the rest of it is its own. */
const OWNED_BEFORE =
  /(?:^|[\s(“"])(?:the|an?|our|your|their|his|her|its|this|that|one|each|every)\s$/iu;

/** “[a weir]” for “Penmarrow Weir”, “the [river]” for “the River Thell”; a gap for what says no kind. */
function standIn(words: readonly string[], before: string): string {
  const at = words.indexOf('and');
  if (at > 0) {
    // Of two people, “Ruth and Tom Pellow”, nothing is said.
    const two = [words.slice(0, at), words.slice(at + 1)].map((some) => standIn(some, before));
    return two.includes(GAP) ? GAP : two.join(' and ');
  }
  const bare = words.map((word) => word.replace(/['’]s$/u, ''));
  const last = bare.at(-1) ?? '';
  const kind = KIND.test(last) ? last : KIND.test(bare[0] ?? '') && bare.length > 1 ? bare[0] : '';
  const isOwner = words.at(-1) !== last;
  if (last === 'Police' && bare.length > 1) return isOwner ? '[the police’s]' : '[the police]';
  if (!kind || bare.length < 2) return isOwner ? '[somebody]’s' : GAP;
  const said = kind.toLowerCase();
  const thing = OWNED_BEFORE.test(before) ? `[${said}]` : `[${withArticle(said)}]`;
  return isOwner ? `${thing}’s` : thing;
}

const IS_BUTTON = /^["”’] (?:button|setting|tab|option|switch|menu)/u;
/** “go by the name ‘Zero Count’”: nothing but a name stands in the quotation marks. */
const isLabel = (before: string, after: string): boolean =>
  /["“‘]$/u.test(before) && /^["”’](?!\p{L})/u.test(after);

/**
 * @param isOurs Is it a word that names nobody, or one that may be said: who published the paper?
 */
export function withoutPeople(says: string, isOurs: (word: string) => boolean): string {
  const isFree = (written: string): boolean => {
    // “Mum’s”, “I’d”
    const word = written.replace(/['’].*$/u, '');
    return NO_NAME.test(word) || isOurs(word) || (word.length <= 3 && word === word.toUpperCase());
  };
  const nameless = says
    .replace(
      WITH_AGE,
      (_, mark: string, age: string) =>
        `${mark}${Number(age) < GROWN_UP ? '[A child]' : '[Somebody]'}`,
    )
    .replace(
      WITH_ROLE,
      (_, mark: string, article: string | undefined, role: string) =>
        `${mark}[${capital(article ?? 'the')} ${role}] `,
    )
    .replace(OFFICER, (_, at: number) => (at === 0 ? '[An officer]' : '[an officer]'));
  return nameless
    .replace(NAMED, (run: string, at: number) => {
      const words = run.split(' ');
      if (DAYS.test(run)) return run;
      // A sentence within it, or somebody's words, begin with a capital whatever they are.
      const isOpening = /["“‘(:]\s?$/u.test(nameless.slice(0, at));
      const rest = nameless.slice(at + run.replace(/’$/, '').length);
      if (words.length > 1 && isLabel(nameless.slice(0, at), rest))
        return IS_BUTTON.test(rest) ? run : `[its name]${run.endsWith('’') ? '’' : ''}`;
      const isName = (word: string, index: number): boolean =>
        /^\p{Lu}/u.test(word) && !isFree(word) && !(isOpening && index === 0);
      if (!words.some(isName)) return run;
      const [first = ''] = words;
      const from = isName(first, 0) || words.length === 1 ? 0 : words.findIndex(isName);
      const kept = words.slice(0, from);
      const before = `${nameless.slice(0, at)}${kept.length > 0 ? `${kept.join(' ')} ` : ''}`;
      return [...kept, standIn(words.slice(from), before)].join(' ');
    })
    .replace(/\[…\](?:(?:,? (?:of|from|in|at|near|and) )?\[…\])+/gu, GAP);
}
