import type { Alert } from './alert.ts';

const SCHOOL =
  /(?<!\p{L})(?:school|academy|college|nursery|ysgol|scoil|gaelscoil|bunscoil|coláiste|primary|infants|juniors|head ?teacher|principal)(?!\p{L})/iu;
/** Words for bodies of several schools, and for things that are no school: a forum, a district, the school run. */
const FOR_SEVERAL =
  /\b(?:schools|partnership|council|trust|charity|foundation|police|constabulary|district|forum|association|league|network|hub|federation|union|board|agency|authority|centre|society|institute|staff|nurses?|nursing|run|news|times|podcast|magazine)\b/i;
/** “Hale Rovers Juniors”, “Hale Rowing Club”, “2nd Hale Scouts” */
const CLUB =
  /\b(?:club|colts|rovers|rangers|wanderers|united(?! learning)|athletic|harriers|striders|anglers|afc|fc|rfc|rufc|scouts|brownies|cubs|cadets|(?:football|rugby|cricket|netball|hockey|swimming|tennis|gymnastics|boxing|dance|drama|stage|karate|judo|riding|music) (?:juniors|academy|school))\b/i;

/** “Hallowby Islamic Centre”, “St Bride's Church”, “Mill Lane Youth Group”: it has members of its own, as a club has. */
const CONGREGATION =
  /\b(?:mosque|masjid|gurdwara|mandir|synagogue|temple|chapel|(?:islamic|muslim|hindu|sikh|jewish) (?:cultural )?(?:centre|association)|(?:st\.? \p{L}+['’]?s?|parish|baptist|gospel|community) church)\b/iu;
const GROUP = /\b(?:youth|community|village) (?:centre|circle|group|hall)\b/i;
const OF_SEVERAL = /\b(?:partnership|council|trust|diocese|network|federation|union|authority)\b/i;
const isOfGroup = (publisher: string): boolean =>
  [CONGREGATION, GROUP].some((pattern) => pattern.test(publisher)) &&
  !SCHOOL.test(publisher) &&
  !OF_SEVERAL.test(publisher);

/** Did a single club issue it? It writes of its own members, as a school does of its own pupils. */
export const isOfClub = (publisher: string | null): boolean =>
  publisher !== null &&
  ((CLUB.test(publisher) && !FOR_SEVERAL.test(publisher)) || isOfGroup(publisher));

/**
 * Did a single school issue it? It writes of its own pupils, whom families here may know: they are not told which
 * school it is.
 */
export const isOfSchool = (publisher: string | null): boolean =>
  publisher !== null &&
  SCHOOL.test(publisher) &&
  !CLUB.test(publisher) &&
  !FOR_SEVERAL.test(publisher);

/** Used in place of the name of a single school. */
const schoolTold = (publisher: string): string =>
  SCHOOLS.find(([pattern]) => pattern.test(publisher))?.[1] ?? 'a school';
const SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/nursery/i, 'a nursery'],
  [/college(?! school)/i, 'a college'],
];
const clubTold = (publisher: string): string =>
  CONGREGATION.test(publisher)
    ? 'a place of worship'
    : GROUP.test(publisher)
      ? 'a community group'
      : 'a club';

/**
 * The publisher as adults are told: the police, of “Ann Lee (PCSO, Elwy Police)”; “a school”, of a single school.
 * `null` where the publisher's name contains a name of the alert.
 */
export function publisherTold({
  publisher,
  names,
}: Pick<Alert, 'publisher'> & {
  names: readonly Pick<Alert['names'][number], 'name' | 'variants'>[];
}): string | null {
  if (publisher !== null && isOfSchool(publisher)) return schoolTold(publisher);
  if (publisher !== null && isOfClub(publisher)) return clubTold(publisher);
  const [, whose] = /^[^()]+\((?:[^()]*, )?([^(),]+)\)$/u.exec(publisher ?? '') ?? [];
  // “Elwy School to families in Year 6”: the recipients are no part of the name.
  const by = (whose ?? publisher)?.replace(
    / to (?:all |our )?(?:families|parents|carers|schools|staff|pupils|colleagues)\b.*$/iu,
    '',
  );
  const isNamed = names
    .flatMap(({ name, variants }) => [name, ...variants])
    .some((name) => by?.toLowerCase().includes(name.toLowerCase()));
  return by && !isNamed ? by : null;
}
