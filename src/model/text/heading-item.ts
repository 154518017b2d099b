const MOST_WORDS = 9;

/** “5. Practitioners”, which a layout took for an item of a list: a few words behind a number, and no sentence. */
export const isHeadingItem = ({ sign, text }: { sign: string; text: string }): boolean =>
  /^\d{1,2}[.)]$/.test(sign) && text.split(/\s+/).length <= MOST_WORDS && !/[.,;:!]$/.test(text);
