import { namesToldTo } from '#model/alert/alert.ts';
import { riskTerms } from '#model/language/risk-terms.ts';
import type { Letter } from '#model/paper/letter.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { VersionRule } from './check-context.ts';
import { embargoedNames } from './check-names.ts';
import { countName } from './count-name.ts';
import { NO_EXCUSES } from './excuses.ts';
import { nameFinder } from './find-names.ts';
import { type TextAt, textPlaces } from './text-places.ts';

const ALARM = /urgent|warning|alert|danger|beware|shock|important|act now|!/i;
/** Families may see every page that their child is shown (RSHE, July 2025). */
const MAY_SEE =
  /\b(see|look at|look through|show you)\b[^.?!]*\b(slides?|sheets?|story|stories|materials?|pages?|all (that )?we (use|teach|show)|everything)\b/i;

/** A letter is calm, whole, and says no more than its readers need. */
export const checkLetter: VersionRule = (context) => {
  for (const letter of lettersOf(context.version)) checkOne(letter, context);
  for (const { letter } of context.version.translations)
    checkLetterNames(letter, [...textPlaces(letter.front, letter.place)], context);
};

function checkOne(letter: Letter, context: Parameters<VersionRule>[0]): void {
  const { version, report } = context;
  const { band } = version;
  const alarm = ALARM.exec(letter.subject);
  if (alarm)
    report({
      ruleId: 'letter-calm',
      place: letter.place,
      reason: `Unexpected “${alarm[0]}” in the subject of the letter of ${band.id}, expected a calm one`,
      note: 'A letter that alarms is shared before it is read, and children hear of it first. Write “Online safety lessons in Year 5”.',
    });
  const front = [...textPlaces(letter.front, letter.place)];
  const whole = front.map(({ text }) => text).join('\n');
  if (
    letter.id === 'before' &&
    !whole.toLowerCase().includes(version.school.lessonsWhen.toLowerCase())
  )
    report({
      ruleId: 'letter-complete',
      place: letter.place,
      reason: `Unexpected letter of ${band.id} that does not say when, expected <When/>`,
      note: 'A family that knows the day can be ready for a question at tea. Write <When/> where the date should stand.',
    });
  if (!MAY_SEE.test(whole))
    report({
      ruleId: 'letter-complete',
      place: letter.place,
      reason: `Unexpected letter of ${band.id} that does not offer sight of the materials, expected it`,
      note: 'Parents and carers may see all that is used. Write “You can see the slides and the sheets: just ask.”',
    });
  checkLetterNames(letter, front, context);
  checkLetterWords([...front, ...textPlaces(letter.forPage, letter.place)], context);
}

/** The platform is named once, and only where the letter may name it: other people may see a letter on its way home. */
function checkLetterNames(
  letter: Letter,
  front: readonly TextAt[],
  { version, lesson, sharedData, excuses = NO_EXCUSES, report }: Parameters<VersionRule>[0],
): void {
  const { band } = version;
  const may = letter.namesPlatform ? namesToldTo('families', lesson.alert) : new Set();
  const slogans = lesson.alert.names.filter(({ role }) => role === 'slogan');
  const find = excuses.wrap(
    nameFinder(
      embargoedNames(sharedData, lesson).filter(
        ({ name }) => !slogans.some((slogan) => slogan.name === name),
      ),
    ),
  );
  const named = new Set<string>();
  const rest = textPlaces(
    { subject: letter.subject, card: letter.card, forPage: letter.forPage },
    letter.place,
  );
  for (const { text, place } of [...front, ...rest])
    for (const { name, as } of find(text)) {
      if (may.has(name) && !named.has(name)) {
        named.add(name);
        if (countName(find, text, name) === 1) continue;
      }
      report({
        ruleId: 'letter-names-once',
        place,
        reason: may.has(name)
          ? `Unexpected second “${as}” in the letter of ${band.id}, expected the name once`
          : `Unexpected name “${as}” in the letter of ${band.id}, expected none`,
        note: 'Letters go home in bags, and look-alikes trade on a name. Where the lead decided to name it to families (naming: in alert.md), <Status/> does: elsewhere write “the website in the alert”.',
      });
    }
}

/** From this age a letter may name what secondary pupils are taught, in years. */
const NAMES_HARM_FROM = 11;

/** A letter about younger children keeps to the words that the next older pupils hear. */
function checkLetterWords(
  front: readonly TextAt[],
  { version, sharedData, report }: Parameters<VersionRule>[0],
): void {
  const { band } = version;
  if (band.ages[0] >= NAMES_HARM_FROM) return;
  const closed = riskTerms(sharedData, band);
  for (const { text, place } of front)
    for (const { word, why } of closed(text))
      report({
        ruleId: 'letter-words',
        place,
        reason: `Unexpected word “${word}” in the letter of ${band.id}, expected one for families of that age`,
        note: `${why} A letter lies open on a kitchen table: say pictures, pressure or tricks.`,
      });
}
