/** Several of a school's or a club's own, told of as any: “Some of our 9, 10 and 11 year olds” → “[Some children]”. */
import { capital } from '#model/text/mid-sentence.ts';

const COUNT =
  '(?:some|several|many|most|a few|a lot|a number|lots|(?:more than |over |at least |about )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|twenty|\\d{1,3}))';
const AGES =
  '(?:(?:pre-?school|nursery|reception|younger|older|junior|senior|primary|secondary|year \\d+(?:(?:,| and|,? or) (?:year )?\\d+)*) )*';
const AGE = '(?:\\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven)';
const GROUP = new RegExp(
  `(?<![\\p{L}\\d])${COUNT} of our (?:own )?(?:${AGES}(pupils|students|children|young people|young ones|youngsters|boys|girls|lads|juniors|players|members|families)|(?:under-\\d+s?|(?:${AGE}(?:,? (?:and|or|to) |, |-))*${AGE}[- ]year[- ]olds|year \\d+s?))(?![\\p{L}])`,
  'giu',
);
/** “At least fourteen students have lost money” */
const SEVERAL = new RegExp(
  `^${COUNT} (pupils|students|children|families|parents)(?: in (?:(?:,|,? and|)? ?(?:nursery|reception|year \\d+))+)?(?= (?:have|had|were|are|lost|told)\\b)`,
  'iu',
);
/** “in our Year 5”, “at our club”: where they are. */
const PLACE =
  / (?:in|at|from|of) our (?:(?:own|two|three|four|five) )?(?:year \d+s?|(?:under|u)-?\d+s?|schools?|clubs?|nurser(?:y|ies)|class(?:es)?|teams?|academ(?:y|ies)|colleges?)(?![\p{L}])/giu;

/** “one of our girls”, “our children told us” */
const ONE =
  /(?<!\p{L})one of our (?:own )?(?:children|young people|young ones|boys|girls|lads|juniors|players|members)(?!\p{L})/giu;
const THE_GROUP =
  /(?<!\bof )\bour (?:own )?(?:children|young people|young ones|youngsters|boys|girls|lads|juniors)(?!\p{L}|['’])/giu;
const inCase = (found: string, says: string): string =>
  `[${/^\p{Lu}/u.test(found) ? capital(says) : says}]`;

/** “Last week some children told us”: which week says who they are. */
const WHEN =
  /^(?:(?:last|this) (?:week|month|term|half[- ]term)|recently|over the weekend),? \[some /iu;

/** “[Some families] have told us about surprise bills”: whom they told, is no matter. */
const TOLD_US = /^(\[Some \p{Ll}+)\] (?:(?:have|had) )?told us (?=(?:about|of)\b)/u;

export const asAnyGroup = (text: string): string =>
  text
    .replace(ONE, (found) => inCase(found, 'one child'))
    .replace(GROUP, (found: string, whom: string | undefined) => {
      const any = whom && /^(?:pupils|students|families)$/i.test(whom) ? whom : 'children';
      return `[${/^\p{Lu}|^\d/u.test(found) ? 'Some' : 'some'} ${any.toLowerCase()}]`;
    })
    .replace(SEVERAL, (_, whom: string) => `[Some ${whom.toLowerCase()}]`)
    .replace(THE_GROUP, (found) => inCase(found, 'the children'))
    .replace(PLACE, '')
    .replace(WHEN, '[Some ')
    .replace(TOLD_US, '$1 spoke] ');

/** What befell such a group is told without a child, an age, or what a town knows. */
export const isOfAnyGroup = (says: string): boolean =>
  /^\[Some (?:children|pupils|students|families|parents)(?: spoke)?\] /.test(says) &&
  !/\b(?:hospital|police|arrest\w*|injur\w+|hurt|died|missing|excluded|suspended)\b/i.test(says);
