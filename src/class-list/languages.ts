/** Languages that families name in a class list, with the tags that a letter's `lang` uses. English names and own names. */
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

/** The tag of a language as a class list names it, by name or by tag; `null` where it is none that is known. Blank is English. */
export function languageTag(name: string): string | null {
  const plain = name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '' || plain === 'en' || plain === 'en-gb') return 'en-GB';
  if (Object.hasOwn(TAGS, plain)) return TAGS[plain] ?? null;
  const [base = ''] = plain.split(/[-_]/);
  return KNOWN.has(base) ? base : null;
}
