/** Figures of a scare, which a paper says are made up: “There is no Mrs Tallow.”, “Grey Nan does not exist.” */
import { isOrganisation } from '../front/organisation.ts';
import { ORDINARY } from './name-words.ts';
import { opensName, SPAN } from './spans.ts';

/** What only a paper on a scare says; elsewhere somebody may deny that there is such a teacher. */
const OF_A_SCARE =
  /\b(?:scar(?:e|y|ed|es|ing)\b|fright\w*|hoax\w*|chain (?:message|letter|mail)s?|pass(?:ed|es|ing)? \w+ on\b|sen[dt](?:ing)? (?:it|her|him|them|things?) on\b|made[- ]up|challenges?|dares?)/i;
const NO_SUCH = new RegExp(
  `\\b[Tt]here(?:['’]s| is| was| never was| has never been)(?: really)? no(?: such (?:\\w+ )?(?:as|called))? ["“‘]?(${SPAN})["”’]?(?=[.,;!?)]|$| (?:and|but|or)\\b)`,
  'gu',
);
const UNREAL = new RegExp(
  `(?:^|[.!?;,] |\\b(?:that|and|but|because) )["“‘]?(${SPAN})["”’]? (?:(?:is not|isn['’]t|was never|is n['’]t) real\\b|do(?:es)?(?: not|n['’]t) exist|(?:has )?never existed|(?:is|was) (?:all |entirely |completely |only |just )?(?:made[- ]up|invented))`,
  'gu',
);

/** @param texts Sentences and headings. */
export function figuresIn(texts: readonly string[]): Set<string> {
  if (!texts.some((text) => OF_A_SCARE.test(text))) return new Set();
  return new Set(
    texts.flatMap((text) =>
      [NO_SUCH, UNREAL].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, name = '']) => name).filter(isNamed),
      ),
    ),
  );
}

const isNamed = (name: string): boolean =>
  opensName(name) &&
  !isOrganisation(name) &&
  name !== name.toUpperCase() &&
  !name.split(' ').every((word) => ORDINARY.has(word.toLowerCase()));
