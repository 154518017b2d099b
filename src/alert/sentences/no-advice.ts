/** What reads like a sign, or like advice, and is none. */

const SENDS_ON =
  /^(?:see|read|visit|find|click|download)\b.*\b(?:pages?|sites?|websites?|guides?|leaflets?|links?|sections?|posters?)\b/i;
const OTHERS_WHO_SPEAK =
  '(?:the|an?|one|some|this|that) (?:[\\w-]+ ){0,2}?(?:buyer|seller|caller|man|woman|stranger|account|profile|message|sender|scammer|fraudster|criminal|player|voice|streamer|user|bot|chatbot|app|game)s?';
const SAYS =
  '(?:says?|said|writes?|wrote|asks?|asked|types?|typed|answers?|answered|replies|replied)';
/** What somebody or something did that is no child: it happened, and is no sign. */
const DEED = new RegExp(
  `^(?:it|${OTHERS_WHO_SPEAK}) (?:(?:\\w+ly|also|then) )?(?:was|were|had|did|told|said|asked|sent|gave|got|made|kept|wrote|took|\\w{2,}ed)\\b`,
  'iu',
);
const NO_ADVICE: readonly RegExp[] = [
  // “‘Read me the code,’ the buyer says”: what somebody wants of a child is the harm.
  new RegExp(`^["“‘'][^"”]+["”’'],? ${OTHERS_WHO_SPEAK} ${SAYS}\\b`, 'iu'),
  new RegExp(`^${OTHERS_WHO_SPEAK} ${SAYS}[:,]? ["“]`, 'iu'),
  // “Just read me the code and I’ll pay.”: the same, where who says it stands before it.
  /^["“‘'](?=.*["”’'][.!]?$).*\b(?:(?:read|send|give|pay|lend|add|text|meet|trust) (?:(?:it|them) to )?me\b|I(?:['’]ll| will) (?:pay|send|give|buy|post|share|tell)\b)/i,
  // “Parents often ask what they should be watching for.”
  /^(?:parents|families|carers|people|many|some|several|children)(?: and (?:parents|families|carers))? (?:(?:often|sometimes|always|usually|also|have|regularly) )*ask(?:ed)?\b/i,
  // “Please keep the section … among adults”, “Please understand that …”: of the paper, and of nothing to do.
  /^please (?:keep|treat|hold) (?:the|this) (?:section|page|letter|notice|bulletin|alert|paper|message|note)\b/i,
  // “Please read.”
  /^please (?:(?:do|also) )?(?:read|look|see|listen)(?: (?:on|this|it|below|carefully|in full|to the end|all of it))*[.!]?$/i,
  /^please (?:understand|note|forgive|bear with)\b/i,
  // “Please don’t guess in the comments.”: of a post that others write under.
  /\b(?:guess|speculat\w+|nam(?:e|es|ing)|comment(?:ing)?|argue)\b[^.;]{0,40}\b(?:in|under) the comments\b/i,
  // “Your questions”: a heading of a page.
  /^(?:your|our) (?:questions|stories|views|feedback|comments|guides|resources)\W*$/i,
  // “Please do the following.”: what is to be done comes next.
  /^(?:please )?(?:do|follow|take|read) (?:all )?(?:of )?(?:the|these) (?:following|steps|points)(?: steps| points| below)*[.:]?$/i,
];

/** “See the council's page on smart devices”: where more is to be read is no sign. */
export const sendsOn = (text: string): boolean => SENDS_ON.test(text);

/** “The chatbot told a pupil …” */
export const isDeed = (text: string): boolean => DEED.test(text);

/** What somebody wants of a child, or what is said of the paper itself, is nobody's advice. */
export const isNoAdvice = (text: string): boolean =>
  NO_ADVICE.some((pattern) => pattern.test(text));
