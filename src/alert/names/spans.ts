/** The shapes that a name may have: “Pack Day FC”, “Hide & Seek”, “Now or Never”, “imvo”, “spill.gg”. */

/** A word with a capital, a handle, a tag, “3D”. */
export const WORD =
  "[@#]?(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}{1,2}\\p{Lu}\\p{Ll}\\p{L}*|(?!ks\\d)\\p{Ll}{2,}\\d\\p{Ll}{2,}|\\d\\p{L}{2,}|\\dD\\b)(?:[-’'.](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*\\+?";
const NUMBER = '\\d{1,3}(?![\\p{L}\\p{N}+%:.])';
const SMALL = 'of|the|to|in|on|for|me|my|a|&';

/** A run of words with capitals, and the small ones within it. */
export const SPAN = `${WORD}(?: (?:(?:${SMALL}) ){0,2}(?:${WORD}|${NUMBER})){0,4}`;
/** A run that may hold “and” or “or” too, where one thing is spoken of: “Now or Never is a dare”. */
export const JOINED = `${WORD}(?: (?:(?:${SMALL}|and|or) ){0,2}(?:${WORD}|${NUMBER})){0,4}`;

/** No name begins with these. */
const OPENERS = new Set(
  `it's that's there's here's what's meet watch beware warning introducing spotlight update alert concern concerns a an this that these those it its they them their we our us you your he she his her i my one no not some any many most both each every all few more much other another such what which who whom whose where when why how if as so but and or because although while since until unless before after during with without within from in on at to of by for into onto over under about than then there here also however please yes dear parents pupils children young people users staff schools several two three four five six today tomorrow yesterday recently next remember never always again have has is are was were do does did can could may might must should would will`.split(
    /\s+/,
  ),
);
/** “The” and “Now” may begin one of several words. */
const MAY_OPEN = new Set([
  'now',
  'no',
  'one',
  'my',
  'we',
  'you',
  'never',
  'all',
  'two',
  'three',
  'four',
  'five',
  'six',
  'who',
  'what',
  'so',
]);

/** Can the first word of this run be a name's own? */
export const opensName = (span: string): boolean => {
  const [first = '', ...rest] = span.split(' ');
  const small = first.toLowerCase().replace('’', "'");
  return !OPENERS.has(small) || (rest.length > 0 && MAY_OPEN.has(small));
};
