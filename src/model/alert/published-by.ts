import type { Alert } from './alert.ts';

const SCHOOL =
  /(?<!\p{L})(?:school|academy|college|nursery|ysgol|scoil|gaelscoil|bunscoil|coláiste|primary|infants|juniors|head ?teacher|principal)(?!\p{L})/iu;
/** Whoever speaks for several, or is none: a forum of schools, a school district, the school run. */
const FOR_SEVERAL =
  /\b(?:schools|partnership|council|trust|charity|foundation|police|constabulary|district|forum|association|league|network|hub|federation|union|board|agency|authority|centre|society|institute|staff|nurses?|nursing|run|news|times|podcast|magazine)\b/i;
/** “Hale Rovers Juniors”, “Hale Rowing Club”, “2nd Hale Scouts” */
const CLUB =
  /\b(?:club|colts|rovers|rangers|wanderers|united(?! learning)|athletic|harriers|striders|anglers|afc|fc|rfc|rufc|scouts|brownies|cubs|cadets|(?:football|rugby|cricket|netball|hockey|swimming|tennis|gymnastics|boxing|dance|drama|stage|karate|judo|riding|music) (?:juniors|academy|school))\b/i;

/** Did one club write it? It writes of its own members, as a school does of its own pupils. */
export const isOfClub = (publisher: string | null): boolean =>
  publisher !== null && CLUB.test(publisher) && !FOR_SEVERAL.test(publisher);

/** Did one school write it? It writes of its own pupils, whom families here may know: they are not told which school it is. */
export const isOfSchool = (publisher: string | null): boolean =>
  publisher !== null &&
  SCHOOL.test(publisher) &&
  !CLUB.test(publisher) &&
  !FOR_SEVERAL.test(publisher);

/** What stands for its name. */
const A_SCHOOL = 'a school';
const A_CLUB = 'a club';

/**
 * Who issued an alert, as adults are told: of “Ann Lee (PCSO, Elwy Police)” the police, of one school or club that it is one;
 * `null` where its name holds one of the alert's.
 */
export function publisherTold({
  publisher,
  names,
}: Pick<Alert, 'publisher'> & {
  names: readonly Pick<Alert['names'][number], 'name' | 'variants'>[];
}): string | null {
  if (isOfSchool(publisher)) return A_SCHOOL;
  if (isOfClub(publisher)) return A_CLUB;
  const [, whose] = /^[^()]+\((?:[^()]*, )?([^(),]+)\)$/u.exec(publisher ?? '') ?? [];
  // “Elwy School to families in Year 6”: whom it wrote to is not who it is.
  const by = (whose ?? publisher)?.replace(
    / to (?:all |our )?(?:families|parents|carers|schools|staff|pupils|colleagues)\b.*$/iu,
    '',
  );
  const isNamed = names
    .flatMap(({ name, variants }) => [name, ...variants])
    .some((name) => by?.toLowerCase().includes(name.toLowerCase()));
  return by && !isNamed ? by : null;
}
