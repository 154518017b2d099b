/** A family's first steps, for a workshop. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { forbidsIrreversible, isUrgent } from '#model/language/do-not.ts';
import { topicFinder } from '#model/language/same-advice.ts';
import { tellFirstStep } from '../tell-first-step.ts';
import { itemList, itemOf, listItems, plain } from '../text.ts';
import { adviceForAll, mechanismFirstHour } from './family-advice.ts';
import { interleave, itemsOf, partOf, type RiskForAdults } from './meeting.ts';
import type { Slot } from './slot.ts';

/** Risks with steps of their own in the first hour, besides those that cannot wait. */
const RISKS_IN_FIRST_HOUR = 2;

/**
 * A family's first steps: calm, what cannot wait, the school, then the alert's advice and each risk's steps; no topic
 * twice.
 */
export function firstHour({ meeting, most, fill }: Slot): RootContent[] {
  const { frame, lesson, risks, sharedData } = meeting;
  const own = listItems(fill(partOf(frame, 'FirstHour')));
  const stepsOf = ({ parents }: RiskForAdults) => itemsOf(parents, 'FirstHour');
  // Stopping a payment, and what cannot wait until tomorrow, come before the school.
  const urgent = [
    ...mechanismFirstHour(meeting).map((step) => itemOf(plain(step))),
    ...risks.filter(({ risk }) => risk.cannotWait).flatMap((risk) => stepsOf(risk).slice(0, 1)),
  ];
  // What is to be talked of some day, or kept from a child, waits.
  const asked = adviceForAll(meeting)
    .filter((advice) => forbidsIrreversible(advice) || isUrgent(advice))
    .map((advice) => itemOf(plain(advice)));
  const rest = interleave(risks.slice(0, RISKS_IN_FIRST_HOUR).map(stepsOf), most).filter(
    (step) => !urgent.includes(step),
  );
  const topicsIn = topicFinder(sharedData.sameAdvice.firstHour);
  const toldBefore = tellFirstStep(sharedData, lesson.alert).map(itemOf);
  const all = [
    ...own.slice(0, 1),
    ...toldBefore,
    ...own.slice(1, -1),
    ...urgent,
    ...own.slice(-1),
    ...asked,
    ...rest,
  ];
  const firstOnTopic = new Map(
    all.toReversed().map((step) => [topicsIn(textContent(step))[0], step] as const),
  );
  const chosen = new Set(firstOnTopic.values());
  return [itemList(all.filter((step) => chosen.has(step)).slice(0, most))];
}
