/** Ages and school years as papers give them, each put in the form that is read: “11–14s” as “11 to 14-year-olds”. */

/** From 3 to 19. */
export const AGES_IN_WORDS =
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const N = `(?:[3-9]|1\\d|${AGES_IN_WORDS.join('|')})`;
const ONE = 'boy|girl|child|pupil|student|teenager|son|daughter|friend';
const TO = '(?: ?[-–—/] ?| (?:to|and|or) )';

const FORMS: readonly (readonly [RegExp, string])[] = [
  // “12- and 13-year-olds”, “11-to-14-year-olds”
  [new RegExp(`\\b(${N})-(?= (?:to|and|or)\\b)`, 'gi'), '$1'],
  [new RegExp(`\\b(${N})-(?=(?:to|and|or)\\b)`, 'gi'), '$1 '],
  [new RegExp(`\\b(to|and|or)-(?=${N}-year)`, 'gi'), '$1 '],
  // “13 yr old”, “12yo”
  [new RegExp(`\\b(${N})[- ]?(?:yr|yrs|y)(?:[- ]?olds?|\\/?o)\\b`, 'gi'), '$1-year-old'],
  // “11 - 14s”, “12s and 13s”, “9-11yrs”, “10–13 years old”
  [
    new RegExp(`(?<![\\d£€$.:/])\\b(${N})s?${TO}(${N})(?:s| ?yrs| years (?:old|of age))\\b`, 'gi'),
    '$1 to $2-year-olds',
  ],
  // “Age range: 11–14”, “between the ages of 10 and 13”, “aged from 9 to 12”
  [new RegExp(`\\b(?:age (?:range|group)s?|ages?):? (?=${N}${TO}${N}\\b)`, 'gi'), 'aged '],
  [/\bbetween the ages of /gi, 'aged '],
  [new RegExp(`\\baged (?:from|just|only|about|around|roughly) (?=${N}\\b)`, 'gi'), 'aged '],
  // “a girl, 13, was asked”, “a boy (12)”
  [new RegExp(`\\b(${ONE})(?:, (?=\\d+,)| \\((?=\\d+\\)))(${N})\\b`, 'gi'), '$1 aged $2'],
  // “yr9”, “year 8 boys”
  [/(?<!\b(?:last|this|next|every|each|per|past) )\b(?:years?|yrs?) ?(?=\d{1,2}s?\b)/g, 'Year '],
];
/** “Year Seven”, “key stage two” */
const NUMBERS = ['one', 'two', ...AGES_IN_WORDS];
const IN_WORDS = new RegExp(`\\b(Year|[Kk]ey [Ss]tage) (${NUMBERS.join('|')})\\b`, 'gi');

export const plainAges = (text: string): string =>
  FORMS.reduce((plain, [form, by]) => plain.replace(form, by), text).replace(
    IN_WORDS,
    (found, stage: string, word: string) =>
      stage === 'year'
        ? found
        : `${/^k/i.test(stage) ? 'Key Stage' : 'Year'} ${NUMBERS.indexOf(word.toLowerCase()) + 1}`,
  );
