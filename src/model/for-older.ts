/** What families of young children are not told in an alert's own words, and those of the ages that it concerns are told plainly. */
const HARSH =
  /\b(?:sex\w*|nud(?:e|es|ity)|naked|undress\w*|unclothed|(?:no|without|out of (?:his|her|their)) clothes|nothing on|intimate (?:images?|pictures?|photos?)|expos(?:e|ed|es|ing) (?:him|her|them)sel(?:f|ves)|porn\w*|blackmail\w*|extort\w*|rap(?:e|ed|ist)|abus\w+|weapons?|kni(?:fe|ves)|drugs?|blood\w*|violen\w+|groom\w*|terror\w*|starv\w*|skip(?:s|ped|ping)? (?:meals?|lunch)|diet\w*|calories?|collarbones?|skinny|romantic|injur\w*|ugl\w*|die[sd]?|dead|danc\w+)\b/i;

/** Does a sentence hold what families of three-year-olds are not told? */
export const isForOlder = (says: string): boolean => HARSH.test(says);
