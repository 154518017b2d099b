/** What an alert must not lose: bodies and food, lives, whoever is followed, what nobody should do, from what age. */
const BODY =
  /\b(?:eat(?:s|ing)?|food|meals?|diets?|weigh(?:t|s|ing)?|starv\w+|purg\w+|calories?|fat|skinny|sleep\w*)\b/;
const LIFE =
  /\b(?:self-?harm\w*|suicid\w*|kill\w*|die[sd]?|dying|death|hurt(?:s|ing)? (?:himself|herself|themselves|yourself)|overdos\w+|weapons?|kni(?:fe|ves))\b/;
const FOLLOWED =
  /\b(?:follow(?:ed|ing) (?:\w+ )?(?:home|to|from)|stalk\w*|turn(?:ed|s) up\b.{0,20}\b(?:outside|at|near)|waiting (?:for (?:him|her|them) )?outside|outside (?:(?:his|her|their) (?:home|house|school|door|gate)|the (?:pool|gate|door|house)))\b/;
const NEVER = /(?:^|[.;:] ?)(?:please )?(?:do not|don['’]?t|never)\b/;
const AGE =
  /\b(?:age (?:limit|rating|restriction)|aged? \d\d|must be (?:\d\d|\w+teen)|(?:1[0-8]|\w+teen)\+)/;
const ALL = [LIFE, BODY, FOLLOWED, NEVER, AGE];

/**
 * Is a sentence told to nobody, going by its uses?
 * @param taught Ids of the risks that are taught: what tells of another one alone is told to nobody.
 */
const isToldToNobody = (uses: readonly string[], taught: ReadonlySet<string>): boolean =>
  uses.every(
    (use) =>
      ['unused', 'unmapped', 'name'].includes(use) ||
      (use.startsWith('risk:') && !taught.has(use.slice('risk:'.length))),
  );

/** Does a sentence say something that no reader should miss, whatever else is left out? */
export const mustNotLose = (sentence: string): boolean => {
  const small = sentence.toLowerCase();
  return ALL.some((pattern) => pattern.test(small));
};

/**
 * Sentences that no reader should miss, and nobody is told.
 * @param taught Ids of the risks that are taught.
 */
export const lostIn = <T extends { text: string; uses: readonly string[] }>(
  statements: readonly T[],
  taught: ReadonlySet<string>,
): T[] => statements.filter(({ text, uses }) => isToldToNobody(uses, taught) && mustNotLose(text));
