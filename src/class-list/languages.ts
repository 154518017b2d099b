/**
 * Languages as families name them in a class list, in English or in the language itself, with their tags for `lang`.
 */
const TAGS: Record<string, string> = {
  english: 'en-GB',
  welsh: 'cy',
  cymraeg: 'cy',
  gaelic: 'gd',
  gaidhlig: 'gd',
  irish: 'ga',
  gaeilge: 'ga',
  urdu: 'ur',
  punjabi: 'pa',
  panjabi: 'pa',
  gujarati: 'gu',
  bengali: 'bn',
  bangla: 'bn',
  sylheti: 'bn',
  hindi: 'hi',
  tamil: 'ta',
  polish: 'pl',
  polski: 'pl',
  romanian: 'ro',
  portuguese: 'pt',
  spanish: 'es',
  french: 'fr',
  italian: 'it',
  german: 'de',
  lithuanian: 'lt',
  latvian: 'lv',
  russian: 'ru',
  ukrainian: 'uk',
  bulgarian: 'bg',
  greek: 'el',
  hungarian: 'hu',
  slovak: 'sk',
  czech: 'cs',
  albanian: 'sq',
  arabic: 'ar',
  kurdish: 'ku',
  pashto: 'ps',
  dari: 'prs',
  farsi: 'fa',
  persian: 'fa',
  turkish: 'tr',
  somali: 'so',
  tigrinya: 'ti',
  amharic: 'am',
  swahili: 'sw',
  yoruba: 'yo',
  igbo: 'ig',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'yue',
  vietnamese: 'vi',
  filipino: 'fil',
  tagalog: 'fil',
  malayalam: 'ml',
  nepali: 'ne',
  sinhala: 'si',
};
const KNOWN = new Set(Object.values(TAGS));

/** The tag of a language given by name or tag; `null` where it is unknown. Blank means English. */
export function languageTag(name: string): string | null {
  const plain = name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '' || plain === 'en' || plain === 'en-gb') return 'en-GB';
  if (Object.hasOwn(TAGS, plain)) return TAGS[plain] ?? null;
  const [base = ''] = plain.split(/[-_]/);
  return KNOWN.has(base) ? base : null;
}
