/** A sentence without what makes one person, child or group known, and in words of this country. */
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';
import { capital, withArticle } from '#model/text/mid-sentence.ts';

const NAME = String.raw`(?!(?:House|Station|Road|Lane|Street|Park|Close|Court|Christmas)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`;
/** “… to Mr Hedd Rowlands, our designated safeguarding person”: the role says whom. */
const WITH_ROLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:\p{Lu}[\p{L}’'-]+ ?){1,3},? (?:who is )?(?=(?:our|the|your|a) [\p{Ll} -]{0,40}(?:person|lead|officer|teacher|tutor|head|co-ordinator|coordinator|mentor)\b)/gu;
/** “Coach Idris” is told by what he is. */
const IN_OFFICE = new RegExp(
  `(?<!\\p{L})(Coach|Imam|Rabbi|Pastor|Vicar|Deacon|Nurse|Captain|Constable) ${NAME}`,
  'gu',
);
/** “Sister Maryam” is somebody: among others in a list, nobody. */
const BY_COURTESY = new RegExp(
  `(?<!\\p{L})(?:Sister|Brother|Aunt(?:ie|y)?|Uncle|Father|Ustadha?|Sheikh|Shaykh|Maulana|Mufti|Hafiz|Akela) ${NAME}`,
  'gu',
);
/** “[a coach], [somebody] or any of the committee” */
const IN_LIST = /, \[somebody\](?=,? (?:and|or|any)\b|,)/gu;

/** Without the names of people who hold an office, or are known by a title. */
export const withoutPerson = (text: string): string =>
  text
    .replace(WITH_ROLE, '')
    .replace(IN_OFFICE, (_, office: string) => `[${withArticle(office.toLowerCase())}]`)
    .replace(BY_COURTESY, '[somebody]')
    .replace(IN_LIST, '')
    .replace(/(?<=^|[.!?] )\[\p{Ll}/gu, (bracket) => bracket.toUpperCase());

/** “put into “Y5 besties”, a group of …”, “a page called “Town Scraps””: a group's name is a name. */
const GROUP = '(?:group|chat|page|account|server|channel|community|room|club)s?';
const GROUP_NAMES = [
  [
    new RegExp(
      `(?<!\\b(?:an?|the) )["“](?=[^"“”]*[\\p{Lu}\\d])[^"“”]{2,60}["”],? (?=an? (?:[\\p{L}-]+ ){0,3}${GROUP}\\b)`,
      'gu',
    ),
    '',
  ],
  [new RegExp(`(\\b${GROUP}),? (?:called|named|known as|titled) ["“][^"“”]{2,60}["”]`, 'gu'), '$1'],
] as const;

/** “a 15-year-old girl from Hereford”, “In Northwold a boy …”: whoever lives there can tell who it was. */
const ONE = '(?:boy|girl|lad|pupil|student|child|teenager|learner|mother|father|mum|dad|family)';
const PLACE = String.raw`(?!(?:Years?|Yr|Reception|Key|Stage|Primary|${MONTH}|${WEEKDAY}|England|Wales|Scotland|Ireland|Britain)(?![\p{L}]))\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)*`;
const PLACES = [
  [
    new RegExp(`(\\b${ONE}(?: (?:of|aged) \\d{1,2})?,?) (?:from|in|near) ${PLACE}(?!\\p{L})`, 'gu'),
    '$1',
  ],
  [new RegExp(`^In ${PLACE},? (?=(?:an?|one|another) (?:[\\p{L}\\d-]+ ){0,2}${ONE}\\b)`, 'u'), ''],
] as const;

/** Without what makes a group or one child known. */
export const withoutKnown = (text: string): string =>
  capital([...GROUP_NAMES, ...PLACES].reduce((says, [known, by]) => says.replace(known, by), text));

/** “your mom’s name”, “set calls to parents only”: in words of ours, and shown to be. */
export const inUkWords = (text: string): string =>
  text
    .replace(/\bmom(s?(?:['’]s)?)\b/g, '[mum$1]')
    .replace(/\b(?:all |our |to |for |many )parents\b(?! (?:and|or|,) )/gi, '$& and [carers]');
