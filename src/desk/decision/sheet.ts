/** The decision sheet: questions, and the advice for each combination of answers. */
import type { Decision } from '#model/alert/decision.ts';

export interface SheetQuestion {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string; because: string }[];
}

const option = (value: string, label: string, because: string) => ({ value, label, because });

export const QUESTIONS: readonly SheetQuestion[] = [
  {
    name: 'source',
    legend: 'Who said it first?',
    hint: 'With a name and a date. A share, a screenshot or “a mum in Kent” is not a source.',
    options: [
      option(
        'asked',
        'Police, NCA or council, and they ask us to pass it on',
        'We were asked to pass it on',
      ),
      option(
        'official',
        'Police, NCA-CEOP, a government department, council or the UK Safer Internet Centre',
        'It comes from an official source',
      ),
      option(
        'other',
        'A newspaper, a charity, another school',
        'It comes from a named source that is not official',
      ),
      option('nobody', 'Nobody that can be named', 'No source can be named'),
    ],
  },
  {
    name: 'true',
    legend: 'Is it true?',
    hint: 'Check before anything goes out: your council or trust, or the Professionals Online Safety Helpline.',
    options: [
      option('yes', 'Confirmed', 'it is confirmed'),
      option('unsure', 'I cannot tell', 'it could not be confirmed'),
      option('hoax', 'It is a hoax', 'it is a hoax'),
    ],
  },
  {
    name: 'now',
    legend: 'Is it still running, as described?',
    hint: 'An undated alert counts as old until you have looked.',
    options: [
      option('yes', 'Yes', 'it is current'),
      option('changed', 'It has changed', 'it has changed'),
      option('closed', 'It is closed, or old', 'it is closed or old'),
    ],
  },
  {
    name: 'here',
    legend: 'Is there any sign of it in this school?',
    hint: 'Logs, staff, a child’s own words. Never ask a class.',
    options: [
      option('none', 'None', 'there is no sign of it here'),
      option('few', 'A few children', 'a few children here have met it'),
      option('many', 'Many', 'many pupils here have met it'),
    ],
  },
  {
    name: 'adds',
    legend: 'What does it add to general advice?',
    hint: 'Will it send more children to look than it protects?',
    options: [
      option('nothing', 'Nothing', 'it adds nothing to general advice'),
      option('skill', 'A skill that pupils can learn', 'a skill would help pupils'),
      option('act', 'Something that families can do this week', 'families can act on it this week'),
    ],
  },
];

/** Answers by question; unanswered questions are absent. */
export type SheetAnswers = Readonly<Record<string, string>>;

export interface Advised {
  action: Decision['action'];
  /** Additional advice. */
  says: string;
}

/** The first matching row of the sheet; `null` while too little is answered. */
export function advisedBy(answers: SheetAnswers): Advised | null {
  const { source, true: isTrue, now, here, adds } = answers;
  if (!source || !isTrue) return null;
  if (source === 'asked')
    return {
      action: 'write-home',
      says: 'Use their wording, for the readers they name. Not for pupils.',
    };
  if (isTrue !== 'yes')
    return here === 'few' || here === 'many'
      ? {
          action: 'staff-only',
          says: 'Comfort the children who are frightened. Later, teach “scares that go round”, and name none. No letter.',
        }
      : { action: 'nothing', says: 'Look again in two weeks.' };
  if (!now || !here || !adds) return null;
  if (now !== 'yes' || adds === 'nothing')
    return { action: 'staff-only', says: 'Teach the skill at its planned place.' };
  if (here === 'few')
    return {
      action: 'staff-only',
      says: 'See those children and their families in private. No letter to a whole year group.',
    };
  return adds === 'act'
    ? {
        action: 'teach-and-write-home',
        says: 'Say what kind of thing it is and not its name, what to do, and who helps. One page, a calm title.',
      }
    : { action: 'teach', says: 'One class at a time: the pattern, the feeling, leave, tell.' };
}

/** The answers as a sentence, for the record. */
export function reasonsFor(answers: SheetAnswers): string {
  const reasons = QUESTIONS.flatMap(
    ({ name, options }) => options.find(({ value }) => value === answers[name])?.because ?? [],
  );
  if (reasons.length === 0) return '';
  const text =
    reasons.length === 1 ? reasons[0] : `${reasons.slice(0, -1).join(', ')}, and ${reasons.at(-1)}`;
  return `${(text ?? '').charAt(0).toUpperCase()}${(text ?? '').slice(1)}.`;
}
