/** Greetings, thanks and blessings of any faith or tongue: “Alhamdulillah”, “Inshallah”, “JazakAllah”, “Salaam”, “Waheguru”. */
const BLESSING =
  '(?:\\p{L}*(?:allah|lillah)\\p{L}*(?: khair\\p{L}*)?|(?:(?:w?as?|wa)[ -]?)?salaa?mu?(?: ?\\p{L}*alaikum)?|bismillah|shukran|ameen|amen|hallelujah|alleluia|shalom|shabbat shalom|baruch hashem|chag sameach|namaste|namaskar|waheguru(?: ji)?|sat sri akal|om shanti|dia duit|sl[aá]inte|f[aá]ilte|croeso|diolch|dzi[eę]kuj[eę]|witamy|merci|gracias|(?:eid|ramadan) (?:mubarak|kareem))';
const IS_BLESSING = new RegExp(`^${BLESSING}$`, 'iu');
const BEGINS = new RegExp(`^${BLESSING}(?:,|!|\\.)? (?=[\\p{L}[])`, 'iu');

export const isBlessing = (words: string): boolean => IS_BLESSING.test(words);

/** Whom somebody speaks to: “Brothers and sisters, last month …” */
const ADDRESS =
  /^(?:dear )?(?:(?:brothers|sisters) (?:and|&) (?:sisters|brothers)|friends|folks|neighbours|everyone|everybody), (?=[\p{L}[])/iu;
/** The same sentence without a blessing, or an address, before it. */
export const withoutGreeting = (text: string): string =>
  text.replace(BEGINS, '').replace(ADDRESS, '');
