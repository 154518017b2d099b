/** The people whom a paper may ask to do something, in lower case. */
export const ADULTS =
  '(?:parents|carers|adults|schools?|staff|teachers|tutors|governors|families|you|guardians|we)';
export const CHILDREN =
  '(?:children|pupils|students|young people|(?:your|a|every|no) child|they|teenagers)';
/** Words that forbid what follows. “Never putting the phone down” describes a sign, so it does not match. */
export const NOT =
  "(?:do not|don['’]?t|never(?! (?!(?:bring|cling|fling|ping|ring|sing|sting|swing|wing)\\b)[a-z]+ing\\b))";

/** Words that begin a condition: “If somebody asks to meet, …” */
export const CASE = '(?:if|when|whenever|where|unless|should|as soon as|once)';

/** What may stand before the words that forbid. */
const BEFORE_NOT =
  '(?:(?:please|pls|plz|and|but|also|so|or|then|just|instead|above all|most of all|whatever happens|(?:parents|carers|families|grown-ups|staff)(?: and \\w+)?(?=[,:])):?,? )*';
const FORBIDS = new RegExp(
  [
    `^${BEFORE_NOT}(?:${NOT}|avoid|peidiwch|steer clear|(?:stay|keep) (?:well )?away from)\\b`,
    // “If somebody is threatening to post it, do not pay.”
    `^${BEFORE_NOT}(?:if|when|whenever|where|once|until|unless|before|after|even if|even when|whatever|however|while|for now|in the meantime)\\b[^.;:?!]{0,120}?, (?:please )?${NOT}\\b`,
    '^under no circumstances\\b',
    // “Please would you: … not pay for a hint”
    '^not (?:to )?(?:answer|ask|buy|comment|confront|delete|forward|give|join|let|look|name|open|pay|photograph|post|publish|reply|respond|screenshot|send|share|search|take|tell|threaten|try|use|write)\\b',
    '^(?:nobody|no one|no \\w+) (?:should|must)\\b(?! (?:ever )?(?:feel|be (?:blamed|afraid|worried|ashamed|embarrassed)))',
    `^${BEFORE_NOT}(?:buy|click|delete|forward|give|open|pay|post|promise|reply to|say|scan|send|share|sign|tell)(?: (?:back|on|away|out))? (?:nothing|nobody|no one)\\b`,
    "\\b(?<!what )(?:we|i)(?: are|'re| am|'m| would|'d)? (?:also )?(?:ask|asking|urge|urging|advise|beg) [^.;:]{0,40}?(?<!whether or )not to\\b",
    `\\b(?:${ADULTS}|${CHILDREN})(?: who (?:is|are|has|have|gets?|does) [\\w' ]{3,40}?)? (?:should|must) (?:not|never)\\b(?! be (?:blamed|afraid|worried|punished|ashamed))`,
  ].join('|'),
);

/** Does a sentence forbid something? “Please do not follow the page.”, “Delete nothing.” */
export const isDoNot = (sentence: string): boolean =>
  FORBIDS.test(
    sentence
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/^[\s"“”'(*_[]+/, ''),
  );
/** Words for serious consequences: a family that reads only one line should read this one. */
const DANGER =
  /\b(?:can|could|may|might|will) (?:(?:also|easily|still|even|quickly|be) )*(?:trap|kill|chok|burn|drown|suffocat|strangl|poison|crush|shock|explod|hurt|injur|wrong\b|fatal|deadly|dangerous|stop (?:\p{L}+ ){0,2}breath)\p{L}*|\b(?:without (?:air|oxygen)|(?:is|goes) missing, ring 999|run out of air|life[- ]threatening|deadly|fatal|self[- ]?harm\w*|(?:hurt|harm)(?:ing|s)? (?:herself|himself|themsel(?:ves|f)))\b/iu;

/** Acts that destroy evidence or feed a threat: “Do not ask to look at the picture”, “Never pay them”. */
const CANNOT_WAIT =
  /\b(?:delet\w*|eras\w*|wip(?:e|ing)|pay(?:ing|s)?|(?:repl(?:y|ying)|respond|answer|writ(?:e|ing)) (?:to |back )|negotiat\w+|bargain|look(?:ing)? at|ask (?:to|for|him|her|them)|screenshot|forward|send (?:it|them|on|anything|any|more|money|the (?:picture|photo|image|clip|video))|blackmail\w*|threat\w*|confront|block\w* (?:him|her|them|the))\b/i;

/** Does a sentence forbid an act that cannot be undone while a threat is live? */
export const forbidsIrreversible = (sentence: string): boolean =>
  isDoNot(sentence) && CANNOT_WAIT.test(sentence);

/** “If anybody asks, don’t delete it. Report it to CEOP.”: what is asked for behind what is forbidden. */
const ASKS_TOO =
  /[.!;] (?:(?:please|then|instead|just),? )*(?:ask|block|call|change|come|contact|dial|go to|hang up|keep|listen|report|ring|save|show|speak|stop|switch|take|talk|tell|text|turn)\b/i;
/** Does advice forbid, and ask for nothing? Only such stands among what not to do. */
export const onlyForbids = (advice: string): boolean => isDoNot(advice) && !ASKS_TOO.test(advice);

/** A question to a child does not count as naming the danger. */
const ASKS = /^["“'‘(]?(?:please )?ask\b/i;

/** “Ring your bank straight away.” */
const WITHOUT_DELAY =
  /\b(?:straight ?away|right away|at once|immediately|without delay|as soon as (?:possible|you can)|within (?:the|an|one) hour|the same day|(?:ring|call|phone|contact|tell|alert) (?:the|your|their) (?:own )?bank|(?:ring|call|dial|phone) (?:101,? or )?999)\b/i;

/** Does advice come first because it names the danger, or has to be followed at once? */
export const isUrgent = (sentence: string): boolean =>
  (DANGER.test(sentence) || WITHOUT_DELAY.test(sentence)) && !ASKS.test(sentence);

/**
 * Sorts advice for adults. Steps: first those that name the danger or are urgent, then the others as the alert has
 * them. Prohibitions are a list of their own, with acts that cannot be undone first.
 */
export function inAdviceOrder<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): { donts: T[]; steps: T[] } {
  const steps = items.filter((item) => !onlyForbids(textOf(item)));
  const isFirst = (item: T): boolean => isUrgent(textOf(item));
  const donts = items.filter((item) => onlyForbids(textOf(item)));
  const isDue = (item: T): boolean => forbidsIrreversible(textOf(item));
  return {
    donts: [...donts.filter(isDue), ...donts.filter((item) => !isDue(item))],
    steps: [...steps.filter(isFirst), ...steps.filter((item) => !isFirst(item))],
  };
}

/** “They trust it, so do not check” describes what others do. */
const TELLS_OF_THEM =
  /^(?:(?:and|but|so) )?(?:they|we|i|some|many|most|few|young|children|pupils|people|parents|families|teenagers)\b/i;
/**
 * Splits a sentence into parts that may each forbid something: “He will ring again; do not answer.”, “It is a key, so
 * never read it out.”
 */
export const doNotParts = (sentence: string): string[] =>
  sentence.split(
    TELLS_OF_THEM.test(sentence)
      ? /; (?:(?:and|but|so) )?/i
      : /; (?:(?:and|but|so) )?|, so (?=please |do not |don['’]t |never )/i,
  );
