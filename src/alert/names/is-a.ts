/** “… is a free football card game”: what the words after a name say that it is. */
import { NOUN } from './name-words.ts';

const BE = `(?:(?:is|are|was|were|['’]s|has been|remains|became|has become)\\s+(?:now |still |also |simply |just |not |marketed as |described as )*(?:a|an|the|one of|another|some|part of|our)?\\s*|[–—-]\\s+(?:a|an|the|new|free)\\s+|,\\s+(?:which|that) (?:is|was)\\s+(?:now |still |also )?(?:a|an|the|one of|another)\\s+|[,(]\\s*(?:a|an|the|another|one of|our)\\s+|\\s*=\\s*|:\\s+(?:a|an|the|new|free)\\s+)`;
const FILLER = `(?:(?!(?:on|in|for|with|to|by|from|that|which|when|where|who|through|via|about|using|and|made)\\b)[\\w’'“”"+£.-]+[ ,]+|and (?=\\w+ (?:app|site)))`;
/** Its first group is the word for the thing. */
export const IS_A = new RegExp(
  `^["”’'*]*\\s*(?:\\([^)]{0,60}\\)\\s*)?${BE}${FILLER}{0,7}?(${NOUN}|page|channel|shop|store|seller|feature)\\b(?!['’]s? )`,
  'i',
);
