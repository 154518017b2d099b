import { cacheByText } from '#model/text/cache-by-text.ts';
import { wordsIn } from '#model/text/count-words.ts';

/** How many words a text has. */
export const wordCount = cacheByText((text) => wordsIn(text).length);
