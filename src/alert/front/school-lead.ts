/** The school's own lead, where an alert says “tell us” or names a person and not the post. */
import type { PlacedSentence } from '../sentences/place-sentences.ts';

const SEND =
  '(?:tell|speak (?:to|with)|talk to|contact|see|ring|call|phone|email|come to|go to|ask for|inform|let|(?:report|pass|bring) (?:it|this|them|anything|(?:any )?concerns?) (?:on )?to)';
const TEACHER = '(?:(?:class|form|guidance) (?:teacher|tutor)|head ?teacher)';
const STAFF = `(?:your child's|your|their|our|the) (?:own )?(?:school(?: office)?|${TEACHER}|head of year|year head|(?:pastoral|wellbeing|welfare|safeguarding) (?:lead|team|manager|staff))`;
/** The safeguarding lead, named as the person to turn to. */
const IN_SCHOOL = new RegExp(
  `\\b${SEND} (?:[^.;:]{0,40}, )?${STAFF}\\b|^${STAFF}(?: or (?:the )?${TEACHER})?\\W*$`,
);
/** Who “us” is depends on who writes. */
const US = new RegExp(`\\b${SEND} us\\b`);
const SCHOOLS =
  /\b(?:schools?|academ(?:y|ies)|college|primar(?:y|ies)|infants?|juniors?|nursery|pre-?school|learning trust|education trust)\b/i;

/** The first sentence that sends people to the school itself, or `undefined`. */
export function sendsToSchool(
  sentences: readonly PlacedSentence[],
  publisher: string | null,
): PlacedSentence | undefined {
  const isFromSchool = publisher !== null && SCHOOLS.test(publisher);
  return sentences.find(
    ({ place, plain }) =>
      (place === 'help' || place === 'steps') &&
      !/\b(?:do not|don't|never|rather than)\b/.test(plain) &&
      (IN_SCHOOL.test(plain) || (isFromSchool && US.test(plain))),
  );
}
