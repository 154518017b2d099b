/** A note in brackets that a name was changed: “Tomasz (we have changed his name)”. */
const WHOSE = '(?:his|her|their|the)';

/** Pattern source, shared by the search for names and by the code that puts “the boy” in their place. */
export const CHANGED_NAME = String.raw`(?:not ${WHOSE} (?:real |own |actual )?name|(?:(?:we|the \p{Ll}+)(?: have| has|['’]ve)? )?(?:changed|altered) ${WHOSE} name|(?:${WHOSE} )?names? (?:(?:has|have) been |is |was |were )?changed|(?:an? )?(?:made-up|invented) name)`;
