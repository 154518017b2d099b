/** Which lesson comes of a reading with what a person put right in it: what is taught, in which story, to whom. */
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { NoLesson } from '#model/alert/decision.ts';
import type { ToldOnce } from '#model/alert/told.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { canLead, type Mechanism } from '#model/mechanism.ts';
import { type BandChoice, chooseRisks } from './choose-risks.ts';
import { type WeighedRisks, weighRisks } from './weigh-risks.ts';

export interface LessonFrom {
  reading: AlertReading;
  sharedData: Pick<SharedData, 'bands' | 'risks' | 'mechanisms'>;
  modules: Modules;
  /** What was taught before. */
  history: readonly ToldOnce[];
  corrections: Corrections;
  /** YYYY-MM-DD. */
  today: string;
  /** Why nothing is taught on the alert. Default: something is. */
  noLesson?: readonly NoLesson[];
}

export interface ChosenLesson {
  weighed: WeighedRisks;
  /** What the service does, which a story of ours is to show. */
  mechanism: Mechanism | null;
  choices: BandChoice[];
}

export function chooseLesson(from: LessonFrom): ChosenLesson {
  const { reading, sharedData, modules, corrections, history, today, noLesson = [] } = from;
  const weighed = weighRisks(reading, corrections);
  const raised = noLesson.length > 0 ? [] : weighed.taught;
  const led =
    corrections.mechanism ?? mechanismFor(raised[0]?.id ?? '', reading, sharedData.mechanisms);
  const mechanism = sharedData.mechanisms.find(({ id }) => id === led) ?? null;
  const { bands, risks } = sharedData;
  const confirmed = Object.keys(corrections.risks).filter((id) => corrections.risks[id]);
  const choices = chooseRisks({
    raised,
    confirmed: new Set(confirmed),
    bands,
    risks,
    modules,
    mechanism,
    alertText: reading.statements.map(({ text }) => text).join('\n'),
    history,
    today,
  });
  return { weighed, mechanism, choices };
}

/**
 * What the service does, as far as it opens the door to what the lesson is on: what it does most, or else what most is
 * surely said of after it. A letter on spending is not to explain friend requests; `null` where nothing else is read. What only
 * pushes, such as a streak, leads where most is surely said of it: an alert on streaks is not on the coins that buy one back.
 */
function mechanismFor(
  subject: string,
  { leadMechanism, mechanisms }: Pick<AlertReading, 'leadMechanism' | 'mechanisms'>,
  known: readonly Mechanism[],
): string | null {
  const fits = (id: string) =>
    known.some(
      (mechanism) => mechanism.id === id && canLead(mechanism) && mechanism.opens.includes(subject),
    );
  const others = mechanisms.filter(({ isUnsure }) => !isUnsure).map(({ id }) => id);
  const [most] = mechanisms;
  const pushes = known.some(
    ({ id, kind, opens }) => id === most?.id && kind === 'push' && opens.includes(subject),
  );
  if (most && pushes && !most.isUnsure) return most.id;
  return [...(leadMechanism ? [leadMechanism] : []), ...others].find(fits) ?? null;
}
