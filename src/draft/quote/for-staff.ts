/** What an alert asks of staff: they read it, and families, who can do nothing of the kind, do not. */

export const FOR_STAFF = 'It is for staff to do, and for no family.';

/** Where staff write things down, meet, and look up what they must do. */
const AT_WORK =
  /\b(?:CPOMS|My ?Concern|KCSIE|Keeping Children Safe in Education|MASH|LADO|staff ?room|(?:staff|team|department|pastoral|safeguarding|year group) (?:meeting|briefing)s?)\b/i;
/** “Please discuss …”, “Do not ask …”, “Remind …” */
const ASKS =
  /^(?:(?:and|but|so|also),? )?(?:please,? (?!find|see|note)|(?:do not|don['’]t|never|try not to|avoid) |(?:ask|brief|cover|discuss|explain|gather|include|invite|listen|log|pass|raise|record|refer|remind|show|speak|talk|teach|tell|use) )/i;
const THEIR_PUPILS =
  /\b(?:pupils?|students?|learners?|class(?:es)?|tutor groups?|tutees|assembl(?:y|ies))\b/i;
const THEIR_CHILD =
  /\b(?:your|their) (?:own )?(?:child(?:ren)?|sons?|daughters?|teenagers?|teens?)\b/i;

/** @param says A sentence as it is quoted. */
export const isForStaffToDo = (says: string): boolean =>
  AT_WORK.test(says) || (ASKS.test(says) && THEIR_PUPILS.test(says) && !THEIR_CHILD.test(says));
