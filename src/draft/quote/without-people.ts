/**
 * A sentence of an account without the people and the places in it: “DC Ann Hollis said”, “at Quay Street”. What is left out
 * is shown, and what was done is still told.
 */
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';

/** What has a capital, and names neither. */
export const NO_NAME = new RegExp(
  String.raw`^(?:I|Mums?|Mam|Mummy|Dads?|Daddy|Nan(?:a|ny)?|Gran(?:dad|ny|ma|dma|dpa)?|Christmas|Easter|Halloween|GPs?|Bluetooth|Wi-Fi|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Years?|Reception|Key|Stage|P\d|S\d|QR|AI|PIN|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)|${WEEKDAY}s?|${MONTH}|English|Welsh|Irish|Scottish|British)$`,
);

const GAP = '[…]';
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'-]*`;
/** Names that stand together: “Ruth Pellow”, “Isle of Kell”, “St Anne’s”. */
const RUN = `${WORD}(?:(?: (?:of|the|and|de|van|Ó|Ní))? ${WORD})*`;
/** Within a sentence, or behind a title at its beginning. */
const NAMED = new RegExp(
  `(?<=[\\p{L}\\p{N},;:’)—–-] |["“‘(])${RUN}|^(?:Mrs?|Ms|Miss|Dr|PC|DC|DS|DI|Sgt|Sergeant|Inspector|Detective|Councillor|Cllr)\\b\\.?(?: ${RUN})?`,
  'gu',
);

/**
 * @param isOurs Is it a word that names nobody, or one that may be said: who published the paper?
 */
export function withoutPeople(says: string, isOurs: (word: string) => boolean): string {
  const isFree = (written: string): boolean => {
    // “Mum’s”, “I’d”
    const word = written.replace(/['’].*$/u, '');
    return NO_NAME.test(word) || isOurs(word) || (word.length <= 3 && word === word.toUpperCase());
  };
  return says
    .replace(NAMED, (run: string, at: number) => {
      const words = run.split(' ');
      // A sentence within it, or somebody's words, begin with a capital whatever they are.
      const isOpening = /["“‘(:]\s?$/u.test(says.slice(0, at));
      const isName = (word: string, index: number): boolean =>
        /^\p{Lu}/u.test(word) && !isFree(word) && !(isOpening && index === 0);
      if (!words.some(isName)) return run;
      const [first = ''] = words;
      const from = isName(first, 0) || words.length === 1 ? 0 : words.findIndex(isName);
      return [...words.slice(0, from), GAP].join(' ');
    })
    .replace(/\[…\](?:(?:,? (?:of|from|in|at|near|and) )?\[…\])+/gu, GAP);
}
