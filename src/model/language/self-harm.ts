/** Words by which a paper tells of somebody who hurts themselves, or wants to die. */
const WORDS = [
  'self[- ]?harm\\w*',
  'suicid\\w*',
  '(?:hurt|harm|cut|kill)(?:ing|ting|s|ed)? (?:herself|himself|themsel(?:ves|f)|yourself|myself)',
  '(?:end|take|took|taken|taking|ending|ended) (?:his|her|their|your|my) (?:own )?li(?:fe|ves)',
  'end(?:ed|ing|s)? it all',
  '(?:want(?:s|ed|ing)? to|wish(?:es|ed)? (?:he|she|they|I) (?:was|were|could)) (?:die|be dead|end it(?=[.!?]|,?[”’"]|$))',
  // “did not want to be alive”, “don’t want to be here any more”
  '(?:not|n[\'’]t|no longer|never|stopped) want(?:s|ed|ing)? to (?:be (?:alive|here|around)(?: any ?(?:more|longer))?(?! (?:for|with|when|in|at)\\b)|live(?= ?(?:[.,;:!?”’"]|any ?(?:more|longer)|$))|wake up)',
  '(?:not|never) be (?:here|around|alive) any ?(?:more|longer)',
  "(?:life (?:is|was)(?: not|n[’']t)|not|n[’']t) worth living",
  'better off dead',
];
const SELF_HARM = new RegExp(`(?:\\b|(?=n['’]t))(?:${WORDS.join('|')})`, 'iu');

/** Does a text tell of somebody who hurts themselves, or wants to die? */
export const speaksOfSelfHarm = (text: string): boolean => SELF_HARM.test(text);
