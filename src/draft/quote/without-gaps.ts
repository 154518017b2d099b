/** A sentence from which names are left out, without the gaps that nobody misses: “robbed in […] in three weeks”. */

/** What still says something without where it was: not “lives in […]”. */
const NEEDS_PLACE =
  '(?<!\\b(?:live|lives|lived|living|based|is|are|was|were|be|been|look|looks|looked|looking|arrive|arrives|arrived|stay|stays|stayed|come|comes|came|go|goes|went|get|gets|got|believe|believed|interested) )';
/** What follows a place, and no thing that its name tells apart: “the […] line”. */
const AFTER_PLACE =
  '(?=[,.;:!?)]|[”"’\'](?!\\p{L})|$| (?:in|at|on|by|from|to|for|about|with|when|while|who|which|that|and|but|or|after|before|since|because|if|as|last|this|next|had|has|have|was|were|is|are|told|said|says)\\b)';
const PLACE = new RegExp(
  `,? ?${NEEDS_PLACE}\\b(?:in|at|near|from|along|outside|around|across|behind|beside|opposite|through|throughout) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+(?:,| and) )?\\[…\\](?:(?:,| and) (?:\\[…\\]|\\p{Lu}[\\p{L}’'-]+))?${AFTER_PLACE}`,
  'gu',
);
/** “In […], a boy was” */
const OPENING_PLACE = /^(?:In|At|Near|Outside) (?:the )?\[…\], (\p{L})/u;
/** “A […] mother”: which of them she is. */
const WHICH = /\b(an?) \[…\] (?=(\p{Ll}))/giu;
/** “the three […] schools”: where they are. */
const WHOSE = /\b(the (?:two|three|four|five|six|\d+)) \[…\] (?=\p{Ll})/gu;
const SPEAKS =
  '(?:says?|said|tells?|told|adds?|added|writes?|wrote|explain(?:s|ed)|notice[sd]?|ask(?:s|ed)|ran?g|warn(?:s|ed)|thought|felt|found|who)';
const SOMEBODY = new RegExp(`\\[…\\](?=,? ${SPEAKS}\\b)`, 'gu');

/**
 * @param says A sentence as `withoutPeople` leaves it.
 * @returns The same, where its place or its day can go with the words about it; who speaks is “[somebody]”.
 */
export const withoutGaps = (says: string): string =>
  says
    .replace(/, \[one day\],/g, ',')
    // “a ‘bad […]’ who shouts”: no person's name has such a word before it.
    .replace(/\b(an? ["“‘']?\p{Ll}+) \[…\](?=["”’']? who\b)/gu, '$1 [character]')
    // “by Tenter Lock”, “who goes by mrbramble”, taken for services
    .replace(
      /,? (?:(?:by|near|beside|behind|outside|opposite)|who goes by) \[another service\](?=[,.;]| \p{Ll}+s\b)/gu,
      '',
    )
    // “a member calling himself "[another service], 13" began”
    .replace(
      /(\bcalling (?:him|her|them|it)sel(?:f|ves) ["“‘']?)\[(?:another|the) service\]/giu,
      '$1[a name]',
    )
    // “to a shop page outside the app, at [another service].”: where that is says nothing.
    .replace(/, (?:at|on|called|named) \[another service\](?=[.,;])/gu, '')
    // “along the canal wall by Tenter Lock”
    .replace(
      /(?<=\b(?:walls?|roads?|paths?|rivers?|canals?|bridges?|parks?|stations?|shops?|ponds?|lakes?|fields?|gates?|steps|stops?)) by \[…\](?=[,.;]| (?:and|or|at|on|in|after|before)\b)/gu,
      '',
    )
    // “in a digital currency (most recently tallowcoin)”: a name of which the reader may know nothing.
    .replace(
      / \((?:most recently|most often|currently|at present|at the moment|lately|this time|locally),? [^()]{2,40}\)/giu,
      '',
    )
    // “One app, [another service], even pings …”
    .replace(/(\b(?:app|game|site|website|service|channel|account)), \[another service\],/gu, '$1')
    // “using [another service], a free website for swaps,”
    .replace(/\[another service\], (an?) (?=[^,.]+[,.])/gu, '[$1] ')
    .replace(OPENING_PLACE, (_, next: string) => next.toUpperCase())
    .replace(PLACE, '')
    // “on the chat app [the app]”: the name stood behind what it is.
    .replace(/\b((?:app|game|site|website|service|chatbot)),? \[the \p{Ll}+\]/gu, '$1')
    // “An officer, of […], said”, “An officer, of the […] neighbourhood team, said”
    .replace(/, (?:of|from|at|with) (?:the )?\[…\](?: [\p{Ll}-]+){0,3}(?=,)/gu, '')
    .replace(WHICH, (_, article: string, next: string) =>
      /^[aeiou]$/i.test(next) ? `${article.charAt(0)}n ` : `${article.charAt(0)} `,
    )
    .replace(WHOSE, '$1 ')
    .replace(SOMEBODY, (_, at: number) => (at === 0 ? '[Somebody]' : '[somebody]'));
