/** Letters and digits that are only drawn otherwise, as the plain ones that they are; digits in a ring as signs of a list. */

/** Full-width forms, styled letters, ligatures, and the wide space. */
const DRAWN = /[\uff01-\uff5e\u3000\ufb00-\ufb06]|[\u{1d400}-\u{1d7ff}]/gu;
/** “①”, “➋”, “⑶”, “⒊”, “4️⃣”, with the space after it. */
const RINGED = /(?:[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]|\d\ufe0f?\u20e3)\ufe0f?[ \t]*(?=\S)/gu;

export const plainLetters = (text: string): string =>
  text.replace(DRAWN, (letter) => letter.normalize('NFKC')).replace(RINGED, '• ');
