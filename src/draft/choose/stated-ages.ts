/** The ages and school years that sentences give, in every form in which alerts give them: “as young as twelve”, “P6”. */

import { AGES_IN_WORDS, plainAges } from './plain-ages.ts';
import { tellsOfNobody, withoutOthersAges } from './told-of-nobody.ts';
import { withoutStores } from './without-stores.ts';

const FIRST_WORD = 3;
const [YOUNGEST, OLDEST] = [3, 19];
const N = `(\\d{1,2}|${AGES_IN_WORDS.join('|')})`;
const TO = '\\s?(?:to|and|-|–|—)\\s?';
const GROUP =
  'boys and girls|girls and boys|boys|girls|children|pupils|students|young people|teenagers|learners';
const ONE =
  'boys?|girls?|child(?:ren)?|pupils?|students?|teenagers?|sons?|daughters?|kids?|young people';
/** A number of money, marks or time, which is no age. */
const NO_AGE =
  '(?! ?%|\\+)(?! (?:(?:and|or) (?:over|above|older|up|upwards)|of|per|months?|weeks?|days?|times|out|pounds|minutes|hours|schools|classes|groups|families|countries)\\b)';

/** “boys aged 14 to 17”, “pupils between 9 and 11”, “players aged 9–12”, “children of 8-12” */
const RANGE = new RegExp(
  `\\b(?:(${GROUP}),? (?:who (?:are|were) |mostly |mainly )?(?:aged? |ages |of |from )?(?:between )?|(?:aged|ages) (?:between )?)${N}${TO}${N}\\b${NO_AGE}`,
  'gi',
);
/** “9 to 12-year-olds” */
const RANGE_OLD = new RegExp(
  `\\b${N}${TO}${N}[- ]year[- ]olds?\\b(?! (?:man|woman|men|women))`,
  'gi',
);
/** “as young as 12”, “The youngest account holder was 14.” */
const YOUNG = new RegExp(
  `\\bas young as ${N}\\b|\\bthe youngest (?:[\\p{L}-]+ ){0,3}?(?:was|is|were) (?:only |just |aged )?${N}\\b${NO_AGE}`,
  'giu',
);
const SINGLE = [
  `\\b${N}[- ]year[- ]olds?\\b(?! (?:man|woman|men|women|suspect|tester|test))`,
  `\\b(?:${ONE}),? (?:who (?:are|were|is|was) )?(?:aged? |of )${N}\\b${NO_AGE}`,
  `\\b(?:son|daughter|child|boy|girl|he|she) (?:is|was|has turned) (?:only |just )?${N}\\b${NO_AGE}`,
].map((pattern) => new RegExp(pattern, 'gi'));
/** “a child of nine, ten or eleven” … */
const LISTED = new RegExp(
  `\\b(?:${ONE}),? (?:who (?:are|were|is|was) )?(?:aged? |of )(${N}(?:, ${N})*,? (?:or|and) ${N})\\b${NO_AGE}`,
  'gi',
);
/** … and “our 7, 8 and 9 year olds” */
const LISTED_OLD = new RegExp(`\\b${N}(?:, ${N})+,? (?:or|and) ${N}[- ]year[- ]olds?\\b`, 'gi');
/** “Ronan (not his name, 14)”: somebody by a name, with the age in brackets behind it. */
const IN_BRACKETS = /\b\p{Lu}\p{Ll}+ \((?:[\p{L}’' ]{0,30}, ?)?(?:aged? |now )?(\d{1,2})\)/gu;
/** Young people of whom something is told, where no age is: “officers are warning teenagers”, “one sixth-former lost £600”. */
const YOUNG_PEOPLE: readonly (readonly [string, RegExp])[] = [
  [
    'teenagers',
    /\b(?:one|two|three|four|five|six|\d+|several|some|many|most|a|the|our) teenagers?\b(?! (?:may|might|could|can|who (?:may|might)))|\b(?:warn\w*|target\w*|appeal\w* to|(?:hear|heard|told|know|complaints) of|contact\w*|from|among|by) teenagers\b|\bteenagers (?:have|had|were|are (?:being|losing|asked|sent)|pressed|told|in|lost|paid|sent|use|using)\b/i,
  ],
  [
    'sixth-formers',
    /\b(?:one|a|two|three|four|five|\d+|several|some|many|most|our|of|from|by|the) sixth[- ]formers?\b/i,
  ],
];
/** “There is no girl of fifteen”, “she said that she was 15”: nobody of that age is told of. */
const NOBODY =
  /(?:\b(?:no|not an?|never an?|isn['’]t an?|wasn['’]t an?)(?: \w+)? |\b(?:pretend\w*|posed?|posing|claim\w*|said|says|calls?|called|calling|profile|made[- ]up|invented|fake|fictional|played|playing|supposed\w*|so-called)\b[^.]{0,30})$/i;

/** The age at which a school year begins: Year 7 at 11. */
const YEAR_FROM = 4;
/** “Years 6, 7 and 8”, “Year 5 and Year 6”, “P5 to P7”, “S2s”, “Key Stage 2”: what follows the first number is read by itself. */
const LIST = '(?:\\s?(?:,|to|and|&|-|–|/|or)\\s?(?:#)?\\d{1,2})*';
/** “Year 11 Parents’ Forum”, “Key Stage 4 team meeting”: for whom a meeting is. */
const NO_EVENT =
  "(?! (?:(?:[Pp]arents?['’]?|[Tt]eam|[Tt]utors?['’]?|[Ss]taff|[Ii]nformation|[Oo]pen) )?(?:[Ff]orum|[Mm]eetings?|[Ee]vening|[Aa]ssembly|[Bb]riefing)\\b)";
const KEY_STAGES = [5, 7, 11, 14, 16];
const STAGES: readonly {
  name: string;
  many: string;
  most: number;
  /** The age at which it begins. */
  age: (number: number) => number;
  pattern: RegExp;
}[] = [
  {
    ...{ name: 'Year ', many: 'Years ', most: 13, age: (year) => year + YEAR_FROM },
    pattern: new RegExp(
      `\\b(?:Years? |Yrs? ?|Y)\\d{1,2}${LIST.replace('#', 'Years? |Yrs? ?|Y')}(?=s?\\b)(?!s? of the\\b)${NO_EVENT}`,
      'g',
    ),
  },
  {
    ...{ name: 'P', many: 'P', most: 7, age: (year) => year + YEAR_FROM },
    pattern: new RegExp(`\\b(?:P|Primary )[1-7]${LIST.replace('#', 'P|Primary ')}(?=s?\\b)`, 'g'),
  },
  {
    ...{ name: 'S', many: 'S', most: 6, age: (year) => year + 11 },
    pattern: new RegExp(`\\bS[1-6]${LIST.replace('#', 'S')}(?=s?\\b)`, 'g'),
  },
  {
    ...{
      name: 'Key Stage ',
      many: 'Key Stages ',
      most: 5,
      age: (stage) => KEY_STAGES[stage - 1] ?? 0,
    },
    pattern: new RegExp(
      `\\b(?:Key Stages? |KS)[1-5]${LIST.replace('#', 'Key Stage |KS')}\\b${NO_EVENT}`,
      'g',
    ),
  },
];

const ENGLISH = STAGES.filter(({ name }) => name.endsWith(' '));
const saysYears = (text: string): boolean =>
  stagesIn(text, ENGLISH[0]?.pattern ?? /(?!)/g, 13).length > 0;

/** “a boy in sixth class”: as Irish primary schools count. */
const CLASSES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const CLASS = new RegExp(
  `\\b(${CLASSES.join('|')}) class\\b(?! (?:post|stamp|ticket|travel|of))`,
  'gi',
);
const CLASS_FROM = 6;

/** “15 and over”, “a rating of 16”, “12+”: for whom a service says that it is. */
const SERVICE = new RegExp(
  `\\b(?:you|users?|players?|members?|people) must be (?:at least |over )?${N}\\b|\\b(?:age limit|minimum age)(?: is| of|:)? ${N}\\b|\\b${N} (?:and|or) (?:over|above|older)\\b|\\brat(?:ing|ed)(?: of|:| for)? ${N}\\b|\\b(\\d{1,2})\\+`,
  'gi',
);

/** Of whom something is told: “children as young as 12”, “pupils of Years 6 to 8”, “teenagers”. */
export interface Whom {
  who: string;
  how: string;
  /** Their ages; none where it says none. */
  ages: readonly number[];
}
/** “Several of our pre-school children” */
const UNDER_FIVE = /\b(?:pre-?school|nursery) (?:children|pupils)\b|\bpre-?schoolers\b/i;
/** “families in Nursery and Reception”; no desk. */
const RECEPTION =
  /\b(?:in|of|our|and|to) Reception\b(?! (?:desk|area|office|at|by|on|from|before))|\bReception (?:children|pupils|class(?:es)?|families|parents)\b/;
const OF_RECEPTION: Whom = { who: 'children', how: 'in Reception', ages: [4, 5] };
const UNDER_FIVES: Whom = { who: 'children', how: 'under five', ages: [3, 4] };

export const phraseOf = ({ who, how }: Whom): string => (how === '' ? who : `${who} ${how}`);
export const ONE_CHILD = 'a child';
const MANY = 'children';

/** What sentences say of whom it happened to, in few phrases. */
export function whomStated(given: readonly string[]): Whom[] {
  const texts = given
    .filter((text) => !tellsOfNobody(text))
    .map((text) => plainAges(withoutOthersAges(text)));
  const all = <T>(find: (text: string) => readonly T[]): T[] => [...new Set(texts.flatMap(find))];
  const rangesByPhrase = texts
    .map((text) => text.replace(LISTED_OLD, ' '))
    .flatMap((text) => [...rangesIn(text, RANGE), ...rangesIn(text, RANGE_OLD)])
    .map((range) => [phraseOf(range), range] as const);
  const ranges = [...new Map(rangesByPhrase).values()];
  // “Boys aged 13 to 17” says it of those “as young as 13” too.
  const young = all((text) => numbersIn(text, YOUNG)).filter(
    (age) => !ranges.some(({ ages }) => ages[0] === age),
  );
  const singles = all((text) => {
    const rest = text.replace(RANGE, ' ').replace(RANGE_OLD, ' ');
    const lists = [...text.matchAll(LISTED_OLD), ...rest.matchAll(LISTED)];
    const inLists = lists.flatMap(([list]) => numbersIn(list, new RegExp(`\\b${N}\\b`, 'gi')));
    return [
      ...inLists,
      ...[...SINGLE, IN_BRACKETS].flatMap((pattern) => numbersIn(rest, pattern, NOBODY)),
    ];
  }).filter((age) => !young.includes(age) && !ranges.some((range) => isWithin(age, range)));
  // “tutor time, P1”, in a paper that speaks of Years, is a lesson.
  const stages = (texts.some(saysYears) ? ENGLISH : STAGES).flatMap(
    ({ name, many, most, age, pattern }): Whom[] => {
      const numbers = all((text) => stagesIn(text, pattern, most));
      return numbers.length === 0
        ? []
        : [
            {
              who: 'pupils',
              how: `of ${numbers.length > 1 ? many : name}${inRuns(numbers, name.trimEnd() === name ? name : '')}`,
              ages: numbers.map(age),
            },
          ];
    },
  );
  const people = [
    ...ranges.filter((range) => !stages.some((stage) => isSaidBy(range, stage))),
    ...(young.length > 0 ? [youngest(Math.min(...young))] : []),
    ...(singles.length > 0
      ? [
          {
            who: singles.length === 1 ? ONE_CHILD : MANY,
            how: `of ${inRuns(singles)}`,
            ages: singles,
          },
        ]
      : []),
    ...all((text) => [...text.matchAll(CLASS)].map(([, name = '']) => name.toLowerCase())).map(
      (name) => ({
        ...{ who: 'pupils', how: `of ${name} class` },
        ages: [CLASSES.indexOf(name) + CLASS_FROM],
      }),
    ),
    ...(texts.some((text) => UNDER_FIVE.test(text)) ? [UNDER_FIVES] : []),
    ...(texts.some((text) => RECEPTION.test(text)) ? [OF_RECEPTION] : []),
    ...stages.filter(({ ages }) => ranges.every((range) => !areWithin(ages, range))),
  ];
  if (people.length > 0) return people;
  return YOUNG_PEOPLE.flatMap(([name, pattern]) =>
    texts.some((text) => pattern.test(text)) ? [ageless(name)] : [],
  );
}

const ranging = (who: string, from: number, to: number): Whom => ({
  ...{ who, how: `aged ${from} to ${to}`, ages: [from, to] },
});
const youngest = (age: number): Whom => ({ who: MANY, how: `as young as ${age}`, ages: [age] });
const ageless = (who: string): Whom => ({ who, how: '', ages: [] });

/** “Most messaging apps say that users must be 13”: no one service says so. */
export const isOfMost = (text: string): boolean =>
  /\b(?:most|many|some|other|several|few|popular) (?:[\p{L}-]+ ){0,3}(?:apps|games|sites|services|platforms|networks|companies)\b/iu.test(
    text,
  );

/** The lowest age that sentences say a service asks for; `null` where none does. */
export function limitOf(texts: readonly string[]): number | null {
  const own = withoutStores(
    texts.filter((text) => !isOfMost(text)),
    (text) => numbersIn(text, SERVICE).length > 0,
  );
  const ages = own.flatMap((text) => numbersIn(text, SERVICE));
  return ages.length > 0 ? Math.min(...ages) : null;
}

/** Does a sentence give an age or a year? */
export const givesAge = (text: string): boolean => whomStated([text]).length > 0;

const ageOf = (written: string | undefined): number => {
  const word = AGES_IN_WORDS.indexOf((written ?? '').toLowerCase());
  return word < 0 ? Number(written) : word + FIRST_WORD;
};
/** “children aged 11 to 16” are those of 13 too. */
const isWithin = (age: number, { ages: [from = 0, to = 0] }: Whom): boolean =>
  age >= from && age <= to;
const areWithin = (ages: readonly number[], range: Whom): boolean =>
  ages.every((age) => isWithin(age, range));
const isAge = (age: number): boolean => age >= YOUNGEST && age <= OLDEST;

/** “Years 5 and 6” are “children aged 9 to 11”: its last year ends a birthday later; of whose ages both say the same, the ages stand. */
const isSaidBy = (range: Whom, { ages }: Whom): boolean =>
  Math.min(...ages) <= Math.min(...range.ages) &&
  Math.max(...ages) + 1 >= Math.max(...range.ages) &&
  !areWithin(ages, range);

function rangesIn(text: string, pattern: RegExp): Whom[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [from, to] = found.slice(-2).map(ageOf);
    const who = found.length > 3 ? found[1]?.toLowerCase() : undefined;
    return from !== undefined && to !== undefined && isAge(from) && isAge(to) && from < to
      ? [ranging(who ?? MANY, from, to)]
      : [];
  });
}

const numbersIn = (text: string, pattern: RegExp, not?: RegExp): number[] =>
  [...text.matchAll(pattern)]
    .filter((found) => !not?.test(text.slice(0, found.index)))
    .map((found) => ageOf(found.slice(1).find((group) => group !== undefined)))
    .filter(isAge);

/** Every number of a list, and those between the ends of “7 to 9”. */
function stagesIn(text: string, pattern: RegExp, most: number): number[] {
  return [...text.matchAll(pattern)].flatMap(([found]) =>
    [...found.matchAll(/(\d{1,2})(?:\s?(?:to|-|–)\s?[A-Za-z ]{0,10}(?=(\d{1,2})))?/g)].flatMap(
      ([, from, to]) => {
        const first = Number(from);
        const last = Number(to ?? from);
        return last >= first && last <= most
          ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
          : [];
      },
    ),
  );
}

/** “5 and 6”, “7 to 9”, “6, 8 and 10”. @param letter What stands before each number. */
function inRuns(numbers: readonly number[], letter = ''): string {
  const sorted = [...new Set(numbers)].toSorted((first, other) => first - other);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  const withLetter = (number: number, at: number) => `${at === 0 ? '' : letter}${number}`;
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return `${first} to ${letter}${last}`;
  const all = sorted.map(withLetter);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
