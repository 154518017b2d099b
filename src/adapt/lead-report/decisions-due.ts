/** Decisions that an adult has made, or has to make, before the kit is used. */

import { DECIDED, decisionScope } from '#model/alert/decision.ts';
import { untoldSays } from '#model/alert/untold.ts';
import { type Lesson, reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { longDate } from '#model/text/long-date.ts';
import { listed } from '#model/text/mid-sentence.ts';
import { paragraph, section } from '../adult-sections.ts';
import { draftReasonsWithPlaces } from '../draft-reasons.ts';
import { plain } from '../text.ts';

/** Most unmapped passages in the list; `alert.md` has all. */
const MOST_UNMAPPED = 8;

/** A decision that is due, the reason, and the file to record it in. */
interface DecisionDue {
  what: string;
  why: string | null;
  where: string | null;
}

/** The decisions that are due, in plain words. */
export function decisionsDue(lesson: Lesson, sharedData: SharedData): DecisionDue[] {
  const { status, decision, noLesson } = lesson.alert;
  const { lesson: isTaught } = decisionScope(decision, noLesson);
  return [
    ...draftReasonsWithPlaces(lesson, sharedData).map(({ says, where }) => ({
      what: says,
      why: null,
      where: `See ${where}.`,
    })),
    // An unconfirmed status is one of the draft reasons.
    ...(status.confirmedBy && isTaught
      ? [
          {
            what: 'Check the status of the service in the alert again.',
            why: `Checked by ${status.confirmedBy.role} on ${longDate(status.confirmedBy.date)}; check again by ${longDate(reviewDay(lesson))}.`,
            where: null,
          },
        ]
      : []),
    ...(isTaught
      ? [
          {
            what: 'Does any pupil share a character’s name? Then the character gets another.',
            why: null,
            where:
              'Choose it under “Names in the story” at the desk. (In the file: names: in lesson.mdx.)',
          },
        ]
      : []),
    ...(isTaught ? [...retoldTo(lesson, sharedData), ...nearTo(lesson, sharedData)] : []),
    ...lesson.alert.unmapped.slice(0, MOST_UNMAPPED).map(({ says, why }) => ({
      what: `The alert also says: ${/[.!?]”?$/.test(says) ? says : `${says}.`}`,
      why: why.replace(IN_THE_FILE, ''),
      where: IN_THE_FILE.exec(why)?.[0].trim() ?? null,
    })),
    ...(lesson.alert.unmapped.length > MOST_UNMAPPED
      ? [
          {
            what: `${lesson.alert.unmapped.length - MOST_UNMAPPED} more passages of the alert wait to be looked at.`,
            why: null,
            where: 'They stand under unmapped in alert.md.',
          },
        ]
      : []),
  ];
}

/** Files and lines are left out on paper; whoever builds is told them. */
const WHERE_TO_DECIDE =
  'Each is settled at the desk, under this lesson. Whoever works with the files finds file and line in the kit room.';

/** Replaces ids of risks and mechanisms by names; an id that is part of a name stays. */
const inWords = (sentence: string, { risks, mechanisms }: SharedData): string =>
  [...mechanisms, ...risks].reduce((text, entry) => {
    const name = 'label' in entry ? entry.label : entry.name;
    return text.replace(new RegExp(`(?<![\\w-])${entry.id}(?![\\w-])`, 'g'), (id, at: number) =>
      text.slice(at).toLowerCase().startsWith(name.toLowerCase()) ? id : `“${name}”`,
    );
  }, sentence);

/** The section of decisions due: a tick box for each, without file names. */
export const decisionsDueSection = (
  decisions: readonly DecisionDue[],
  sharedData: SharedData,
  span: AdultSection['span'],
): AdultSection =>
  section('Decisions due', span, [
    {
      kind: 'checklist',
      items: decisions.map(({ what, why }) =>
        plain(inWords(why ? `${what} ${why}` : what, sharedData)),
      ),
    },
    { kind: 'prose', nodes: [paragraph(WHERE_TO_DECIDE)] },
  ]);

/** Advice on the file's format, as `alert.md` gives it. */
const IN_THE_FILE = / \(In this file: .*\)$/;

/** Is a story on another topic near enough to the alert? */
function nearTo({ meta }: Lesson, { bands, mechanisms }: SharedData): DecisionDue[] {
  const nameOf = (id: string) => bands.find((band) => band.id === id)?.name ?? null;
  const question = untoldSays(meta.untold, mechanisms, nameOf);
  return question === '' ? [] : [{ what: question, why: null, where: null }];
}

/** May a class hear a story again? One line for each day on which it was taught. */
function retoldTo({ meta }: Lesson, { bands }: SharedData): DecisionDue[] {
  const days = [...new Set(meta.retold.map(({ date }) => date))];
  return days.map((date) => {
    const names = meta.retold
      .filter((retelling) => retelling.date === date)
      .map(({ band }) => bands.find(({ id }) => id === band)?.name ?? band);
    return {
      what: `Is it the same class? ${listed(names)} ${names.length > 1 ? 'were' : 'was'} taught this story on ${longDate(date)}, and every other story of this age that fits has been taught too.`,
      why: 'A class that knows it can have the sheet and the exit question alone.',
      where: null,
    };
  });
}

/** The lead's recorded decision. */
export function decisionSection({ alert: { decision } }: Lesson): AdultSection[] {
  if (!decision) return [];
  const { action, because, role, date } = decision;
  return [
    section('Decision', 'page', [
      {
        kind: 'prose',
        nodes: [
          paragraph(
            `Decided by ${role} on ${longDate(date)}: ${DECIDED[action]}. Because: ${/[.!?]$/.test(because) ? because : `${because}.`}`,
          ),
        ],
      },
    ]),
  ];
}
