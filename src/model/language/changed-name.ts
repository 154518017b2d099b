/** What stands in brackets behind a name that is not somebody's own: “Tomasz (we have changed his name)”. */
const WHOSE = '(?:his|her|their|the)';

/** As the source of a pattern, for what looks at names and for what puts “the boy” in their place. */
export const CHANGED_NAME = String.raw`(?:not ${WHOSE} (?:real |own |actual )?name|(?:(?:we|the \p{Ll}+)(?: have| has|['’]ve)? )?(?:changed|altered) ${WHOSE} name|(?:${WHOSE} )?names? (?:(?:has|have) been |is |was |were )?changed|(?:an? )?(?:made-up|invented) name)`;
